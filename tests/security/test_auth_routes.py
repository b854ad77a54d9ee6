"""T-ROUTES, T-INV: nothing is reachable that was not declared, and nothing is declared without a policy."""

import pytest
from starlette.requests import Request
from starlette.responses import Response

from admin_house import House
from lockgate.admin import api
from lockgate.admin.pages import open_to
from lockgate.admin.resource import ANYONE, Policy, Reply, Route, scoped
from lockgate.core.access import SCOPES, TOKEN_SCOPES

PAGES = {"/health", "/ready", "/metrics", "/{path:path}"}
OPEN = {("GET", "/setup"), ("POST", "/setup"), ("POST", "/session"), ("POST", "/token-leak")}
OPEN |= {("POST", "/session/second-factor"), ("GET", "/session/passkey/options"), ("POST", "/session/passkey")}
OPEN |= {("POST", "/invites/accept")}
OPEN |= {("POST", "/session/sso/start"), ("GET", "/auth/callback"), ("GET", "/auth/jwks/{id}")}
OPEN |= {("POST", "/password-reset"), ("POST", "/password-reset/complete")}
OPEN |= {("GET", f"/model-configs/{each}/{{provider}}/{{model:path}}") for each in ("general", "pricing")}
"""All that may be asked without any identity. Whoever adds one says why in a review."""


async def nothing(_ctx: object) -> Reply:
    return Reply({})


def test_the_live_router_is_the_declared_inventory(house: House) -> None:
    declared = {(r.method, f"{v}{r.path}") for r in api.ROUTES for v in r.prefixes}
    assert api.inventory(house.app) == declared | {("GET", "/v1/openapi.json")}
    others = {getattr(r, "path", "") for r in house.app.routes} - {path for _, path in api.inventory(house.app)}
    assert others == PAGES


def test_a_route_without_a_policy_stops_the_start(house: House) -> None:
    async def forgotten(_request: Request) -> Response:
        return Response()

    house.app.add_route("/v1/forgotten", forgotten)
    with pytest.raises(api.RouteWithoutPolicy, match="/v1/forgotten"):
        api.check(house.app.routes)


def test_a_mounted_application_stops_the_start(house: House) -> None:
    house.app.mount("/debug", house.app)
    with pytest.raises(api.RouteWithoutPolicy, match="/debug"):
        api.check(house.app.routes)


def test_a_marked_page_does_not_stop_it(house: House) -> None:
    @open_to(ANYONE)
    async def page(_request: Request) -> Response:
        return Response()

    house.app.add_route("/page", page)
    api.check(house.app.routes)


def test_a_policy_cannot_be_half_said() -> None:
    with pytest.raises(ValueError, match="names its scopes"):
        Policy("scoped")
    with pytest.raises(ValueError, match="names its scopes"):
        Policy("anyone", frozenset({"logs.list"}))


def test_what_is_open_is_listed_here() -> None:
    assert {(r.method, r.path) for r in api.ROUTES if r.policy.who == "anyone"} == OPEN


def test_every_scope_that_a_route_asks_for_exists() -> None:
    for route in api.ROUTES:
        assert route.policy.scopes <= SCOPES | TOKEN_SCOPES, route.path


def test_every_write_has_a_word_for_the_audit_log() -> None:
    for route in api.ROUTES:
        kind, _, verb = route.action.partition(".")
        assert kind, route.path
        assert verb, route.path


async def test_a_write_that_leaves_no_audit_entry_is_an_error(house: House) -> None:
    route = Route("POST", "/quiet", scoped("workspace", "logs.list"), "quiet.write", nothing, "Writes without a trace")
    house.app = api.build(house.services, (route,))
    assert (await house.admin.post("/v1/quiet")).status_code == 500


async def test_there_are_no_debug_docs_or_profiler_pages(house: House) -> None:
    browser = await house.login()
    for path in (
        "/docs",
        "/redoc",
        "/openapi.json",
        "/debug",
        "/v1/docs",
        "/metrics",
        "/admin",
        "/.env",
        "/.git/config",
    ):
        assert (await browser.get(path)).status_code == 404, path


async def test_the_description_needs_an_identity_and_names_every_operation(house: House) -> None:
    assert (await house.client().get("/v1/openapi.json")).status_code == 401
    document = (await house.team.get("/v1/openapi.json")).json()
    described = {(m.upper(), path) for path, ops in document["paths"].items() for m in ops}
    wanted = {(r.method, f"/v1{r.path}".replace(":path}", "}")) for r in api.ROUTES}
    assert wanted <= described
    create = document["paths"]["/v1/virtual-keys"]["post"]
    assert create["x-scopes"] == ["virtual_keys.create"]
    schema = create["requestBody"]["content"]["application/json"]["schema"]
    assert set(schema["required"]) == {"name", "provider"}


@pytest.mark.parametrize("path", ["/v1/api-keys/", "/v1//api-keys", "/V1/api-keys", "/v1/api-keys/%2e%2e/virtual-keys"])
async def test_a_path_that_is_nearly_a_route_is_none(house: House, path: str) -> None:
    """Policies hang on the matched route, so a path that matches nothing reaches nothing: no redirect either."""
    import httpx

    client = house.admin
    request = client.build_request("GET", "/x")
    request.url = httpx.URL("http://127.0.0.1:8787").copy_with(raw_path=path.encode())
    assert (await client.send(request)).status_code == 404


@pytest.mark.parametrize("method", ["PATCH", "TRACE", "CONNECT", "OPTIONS", "HEAD"])
async def test_other_methods_reach_nothing(house: House, method: str) -> None:
    assert (await house.admin.request(method, "/v1/api-keys")).status_code == 404
