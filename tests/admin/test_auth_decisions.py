"""The decisions about a request before its handler, each at its edge: which key, usable or not, from whose page, for
which workspace, and whether the route lets the caller in.
"""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from deciding import NOW, SESSION, asked, key, meta, person
from lockgate.admin import auth
from lockgate.admin.auth import Cross, SecondFactorRequired, StepUpRequired, Strangers, usable
from lockgate.admin.context import Meta, Principal
from lockgate.admin.factors import Factor, Kind
from lockgate.admin.resource import KNOWN, SIGNED_IN, Policy, scoped
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminTooMany
from lockgate.core.snapshot import Caller

KEY = Caller("key-1", "pid", "workspace-service", "org-1", "ws-1", "main", "", frozenset())


# --- which key ---


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ({}, ""),
        ({"x-portkey-api-key": " lg1 "}, "lg1"),
        ({"x-portkey-api-key": "lg1", "authorization": "Bearer lg2", "x-api-key": "lg3"}, "lg1"),
        ({"x-portkey-api-key": " ", "authorization": "Bearer lg2", "x-api-key": "lg3"}, "lg2"),
        ({"authorization": "bearer  lg2 "}, "lg2"),
        ({"authorization": "Basic lg2", "x-api-key": " lg3 "}, "lg3"),
        ({"authorization": "Bearer ", "x-api-key": "lg3"}, "lg3"),
        ({"authorization": "Basic lg2"}, ""),
        ({"authorization": "lg2"}, ""),
    ],
)
def test_the_key_is_that_of_its_own_header_then_a_bearer_then_the_last_resort(
    headers: dict[str, str], text: str
) -> None:
    assert auth.presented_key(meta(headers)) == text


# --- usable or not ---


@pytest.mark.parametrize(
    ("fields", "is_usable"),
    [
        ({}, True),
        ({"expires_at": NOW}, False),
        ({"expires_at": 1}, False),
        ({"expires_at": NOW + 1}, True),
        ({"secret_expires_at": NOW}, False),
        ({"secret_expires_at": 1}, False),
        ({"secret_expires_at": NOW + 1}, True),
        ({"expires_at": NOW + 1, "secret_expires_at": NOW}, False),
        ({"expires_at": NOW, "secret_expires_at": NOW + 1}, False),
        ({"not_before": NOW}, True),
        ({"not_before": NOW + 1}, False),
        ({"not_before": NOW + 1, "expires_at": NOW + 2}, False),
    ],
)
def test_a_key_counts_within_its_times(fields: dict[str, int], is_usable: bool) -> None:
    assert usable(replace(KEY, **fields), NOW, "203.0.113.5") is is_usable


@pytest.mark.parametrize(
    ("allowed", "client_ip", "is_usable"),
    [
        ((), "203.0.113.5", True),
        ((), "", True),
        (("203.0.113.0/24",), "203.0.113.5", True),
        (("203.0.113.9/24",), "203.0.113.5", True),
        (("198.51.100.0/24", "203.0.113.5"), "203.0.113.5", True),
        (("203.0.113.5", "198.51.100.0/24"), "203.0.113.5", True),
        (("198.51.100.0/24",), "203.0.113.5", False),
        (("203.0.113.0/24",), "", False),  # nobody knows from where: not from there
        (("203.0.113.0/24",), "::1", False),
        (("no address",), "203.0.113.5", False),  # a list that cannot be read lets nobody in
    ],
)
def test_a_key_counts_from_its_addresses(allowed: tuple[str, ...], client_ip: str, is_usable: bool) -> None:
    assert usable(replace(KEY, allowed_ips=allowed), NOW, client_ip) is is_usable


def test_who_sends_bad_credentials_again_and_again_has_to_wait() -> None:
    """A hundred at once, then twenty a second, each source for itself."""
    strangers, here, there = Strangers(), meta(), Meta("GET", "/", {}, "198.51.100.7", "http", "")
    for _ in range(100):
        strangers.failed(here, 1000.0)
    with pytest.raises(AdminTooMany, match="from this address") as caught:
        strangers.failed(here, 1000.0)
    assert caught.value.retry_after == 1
    strangers.failed(there, 1000.0)
    for _ in range(20):
        strangers.failed(here, 1001.0)
    with pytest.raises(AdminTooMany):
        strangers.failed(here, 1001.0)


# --- from whose page ---

CONSOLE = {"x-lockgate-console": "1", "origin": "http://gate.example.org", "sec-fetch-site": "same-origin"}


def crossed(
    headers: Mapping[str, str | None], *, strict: bool = True, public_url: str = "", scheme: str = "http"
) -> bool:
    """Whether a console's write with these changes to its fields is refused."""
    sent = {name: value for name, value in {**CONSOLE, **headers}.items() if value is not None}
    ctx = asked(person(), request=meta(sent, scheme=scheme), public_url=public_url)
    try:
        auth.check_same_origin(ctx, strict=strict)
    except Cross:
        return True
    return False


@pytest.mark.parametrize(
    ("headers", "is_crossed"),
    [
        ({}, False),
        ({"x-lockgate-console": None}, True),
        ({"x-lockgate-console": "0"}, True),
        ({"sec-fetch-site": "same-site"}, True),
        ({"sec-fetch-site": "cross-site"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": None}, False),  # an older browser
        ({"origin": None}, False),
        ({"origin": "http://GATE.example.org"}, False),
        ({"origin": "https://gate.example.org"}, True),
        ({"origin": "http://evil.example.org"}, True),
        ({"origin": "http://gate.example.org:8080"}, True),
        ({"origin": "null"}, True),
        ({"origin": ""}, True),
        ({"content-length": "2", "content-type": "application/json"}, False),
        ({"content-length": "2", "content-type": " Application/JSON ; charset=utf-8"}, False),
        ({"content-length": "2", "content-type": "text/plain"}, True),
        ({"content-length": "2"}, True),
        ({"content-length": "0", "content-type": "text/plain"}, False),
        ({"content-type": "text/plain"}, False),
        ({"transfer-encoding": "chunked", "content-type": "text/plain"}, True),
        ({"transfer-encoding": "chunked", "content-length": "0", "content-type": "text/plain"}, True),
    ],
)
def test_only_the_console_itself_writes_with_a_cookie(headers: dict[str, str | None], is_crossed: bool) -> None:
    assert crossed(headers) is is_crossed


def test_where_it_is_not_strict_the_consoles_own_header_is_not_asked_for_and_all_else_is() -> None:
    assert not crossed({"x-lockgate-console": None}, strict=False)
    for bad in ({"sec-fetch-site": "cross-site"}, {"origin": "null"}, {"content-length": "2"}):
        assert crossed({**bad, "x-lockgate-console": None}, strict=False)


def test_the_public_address_is_an_origin_of_ours_too() -> None:
    public = {"origin": "https://ai.example.org"}
    assert crossed(public)
    assert not crossed(public, public_url="https://AI.example.org/console")
    assert not crossed({}, public_url="https://ai.example.org")
    assert crossed({"origin": "http://ai.example.org"}, public_url="https://ai.example.org")
    assert not crossed({"origin": "https://gate.example.org"}, scheme="https")
    assert auth.own_origins(asked(person())) == {"http://gate.example.org"}


# --- for which workspace ---


def named(path: str = "", query: str = "", body: Any = None) -> str:
    ctx = asked(person())
    ctx.path, ctx.query = ({"workspace_id": each} if each else {} for each in (path, query))
    ctx.raw_body = {} if body is None else {"workspace_id": body}
    return auth._named(ctx)


def test_a_workspace_is_named_in_one_of_three_places() -> None:
    assert named() == ""
    assert named(path="a") == named(query="a") == named(body="a") == named("a", "a", "a") == "a"
    assert named("a", body="") == "a"


@pytest.mark.parametrize("said", [("a", "b", None), ("a", "", "b"), ("", "a", "b"), ("a", "b", "c")])
def test_two_workspaces_are_not_one(said: tuple[str, str, Any]) -> None:
    with pytest.raises(AdminInvalid, match="named twice"):
        named(*said)


@pytest.mark.parametrize("said", [7, ["a"], {"a": 1}, True])
def test_a_workspace_is_named_by_a_text(said: Any) -> None:
    with pytest.raises(AdminInvalid, match="must be a text"):
        named("a", body=said)


@pytest.mark.parametrize(
    ("who", "above"),
    [
        (key(), True),
        (key("workspace-service"), False),
        (key("workspace-user"), False),
        (key("workspace-user", role="owner"), False),  # a person's key is of its workspace, whoever the person is
        (person("owner"), True),
        (person("admin"), True),
        (person("member"), False),
        (person(""), False),
    ],
)
def test_who_stands_above_all_workspaces(who: Principal, above: bool) -> None:
    assert auth.whole_organisation(who) is above


# --- whether the route lets them in ---

LISTS, BOTH = scoped("none", "logs.list"), scoped("none", "logs.list", "logs.view")
CAREFUL = Policy("signed-in", step_up=True)


def let_in(who: Principal, policy: Policy, action: str = "thing.change") -> type[Exception] | None:
    try:
        auth.check_allowed(asked(who, policy=policy, action=action))
    except AdminForbidden as error:
        return type(error)
    return None


@pytest.mark.parametrize(
    ("who", "policy", "refusal"),
    [
        (person(), KNOWN, None),
        (key(), KNOWN, None),
        (person(), SIGNED_IN, None),
        (key(), SIGNED_IN, AdminForbidden),
        (key("workspace-user"), SIGNED_IN, AdminForbidden),
        (key(scopes=frozenset({"logs.list"})), LISTS, None),
        (key(scopes=frozenset({"logs.list"})), BOTH, None),
        (key(scopes=frozenset({"logs.view"})), LISTS, AdminForbidden),
        (key(), LISTS, AdminForbidden),
        (person("owner"), LISTS, AdminForbidden),
        (person(scopes=frozenset({"logs.list"})), LISTS, None),
        (person(), CAREFUL, None),
        (person(session=replace(SESSION, proved_at=NOW - 300_000)), CAREFUL, None),
        (person(session=replace(SESSION, proved_at=NOW - 300_001)), CAREFUL, StepUpRequired),
        (person(session=replace(SESSION, proved_at=0)), KNOWN, None),
        (key(), Policy("known", step_up=True), None),  # a key has nothing to prove it by
    ],
)
def test_a_policy_decides(who: Principal, policy: Policy, refusal: type[Exception] | None) -> None:
    assert let_in(who, policy) is refusal


def factor(kind: Kind = "totp", status: str = "active") -> Factor:
    return Factor(organisation_id="org-1", id=f"f-{kind}", created_at=1, updated_at=1, kind=kind, status=status)


PASSWORD_ONLY, WITH_CODE = replace(SESSION, methods=["password"]), replace(SESSION, methods=["password", "totp"])
STALE = replace(WITH_CODE, proved_at=NOW - 300_001)


@pytest.mark.parametrize(
    ("who", "rows", "refusal"),
    [
        (person(session=PASSWORD_ONLY), [], None),  # there is nothing to prove it with
        (person(session=PASSWORD_ONLY), [factor(status="pending")], None),
        (person(session=PASSWORD_ONLY), [factor("recovery")], None),  # codes alone are no second factor
        (person(session=STALE), [], None),
        (person(session=PASSWORD_ONLY), [factor()], StepUpRequired),  # a login that overtook the first factor
        (person(session=WITH_CODE), [factor()], None),
        (person(session=replace(WITH_CODE, methods=["passkey"])), [factor("passkey")], None),
        (person(session=STALE), [factor()], StepUpRequired),  # with the factor, but too long ago
        (person(session=WITH_CODE), [factor(status="pending"), factor("passkey")], None),
        (key(), [factor()], None),  # a key has nothing to prove it by
    ],
)
def test_what_would_take_a_second_factor_away_is_proved_with_it(
    who: Principal, rows: list[Factor], refusal: type[Exception] | None
) -> None:
    if refusal is None:
        auth.check_proved_with(asked(who), rows)
    else:
        with pytest.raises(refusal):
            auth.check_proved_with(asked(who), rows)


@pytest.mark.parametrize("kind", ["session", "factor", "password"])
def test_without_the_demanded_factor_a_session_only_adds_one(kind: str) -> None:
    lacking = person("owner", lacks_factor=True)
    assert let_in(lacking, KNOWN, f"{kind}.create") is None
    assert let_in(lacking, KNOWN, "config.create") is SecondFactorRequired
    assert let_in(lacking, KNOWN, f"{kind}s.create") is SecondFactorRequired
    assert let_in(person("owner"), KNOWN, "config.create") is None
    others = scoped("organisation", "logs.list")  # a route about other people's, by whatever name
    assert let_in(lacking._replace(scopes=others.scopes), others, f"{kind}.create") is SecondFactorRequired


def test_a_refusal_names_the_setting_that_keeps_it_from_the_role() -> None:
    who = person(withheld={"logs.list": "membersViewLogMetadata"})
    with pytest.raises(AdminForbidden, match="membersViewLogMetadata is off"):
        auth.check_allowed(asked(who, policy=LISTS))


def test_each_refusal_says_what_to_do() -> None:
    assert "x-portkey-api-key" in str(Cross())
    assert (SecondFactorRequired().reason, StepUpRequired().reason) == ("second_factor_required", "step_up_required")
    assert {"GET", "HEAD", "OPTIONS"} == auth.SAFE
    assert auth.PROVED_MS == 300_000
