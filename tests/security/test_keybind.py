"""A stored provider key goes to its own place and nowhere else."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway
from inference.scripted import CHAT, HELLO, PROVIDER_SECRET, Exchange, House, Origin
from lockgate.wire import egress

CANARY = PROVIDER_SECRET.decode()


def _origin(url: str, scope: str, *, stored: bool) -> Origin:  # the port's signature
    """Read the URL as the egress door does, without asking where its name leads."""
    target = egress.parse(url)
    return Origin(target.url, target.host, target.prefix, scope, stored)


def strict_house(**facts: Any) -> House:
    """A house whose upstream reads URLs as the real one, with `bound` being a virtual key made of `facts`."""
    house = House()

    def origin(url: str, scope: str, *, stored: bool) -> Origin:
        return _origin(url, scope, stored=stored)

    house.upstream.origin = origin  # type: ignore[method-assign]  # a test may be stricter than the script
    house.add_credential("bound", **facts)
    return house


# --- how a request may name the stored key, and how it may name a place ---

Asking = dict[str, Any]


def _with_config(**members: Any) -> Callable[[str], Asking]:
    return lambda host: {"config": json.dumps({**members, "custom_host": host})}


NAMINGS: dict[str, Asking] = {
    "virtual key": {"virtual_key": "bound"},
    "provider": {"provider": "@bound"},
    "model": {"body": HELLO.replace(b"gpt-4o-mini", b"@bound/gpt-4o-mini")},
    "query": {"query": "model=%40bound%2Fgpt-4o-mini"},
}
PLACES: dict[str, Callable[[str], Asking]] = {
    "header": lambda host: {"virtual_key": "bound", "custom_host": host},
    "config": _with_config(virtual_key="bound"),
    "camel": lambda host: {"config": json.dumps({"virtualKey": "bound", "customHost": host})},
    "slug": _with_config(provider="@bound"),
    "target": lambda host: {"config": json.dumps({"targets": [{"virtual_key": "bound", "custom_host": host}]})},
    "root": lambda host: {"config": json.dumps({"targets": [{"virtual_key": "bound"}], "custom_host": host})},
    "host only": lambda host: {"virtual_key": "bound", "config": json.dumps({"custom_host": host})},
    "both": lambda host: {"custom_host": host, "config": json.dumps({"virtual_key": "bound", "custom_host": ""})},
}
ELSEWHERE = {
    "other host": "https://evil.example.org/v1",
    "sub-domain": "https://x.api.openai.com/v1",
    "parent": "https://openai.com/v1",
    "suffix": "https://api.openai.com.evil.org/v1",
    "prefix": "https://xapi.openai.com/v1",
    "path": "https://evil.org/api.openai.com/v1",
    "user": "https://api.openai.com@evil.org/v1",
    "user and port": "https://api.openai.com:443@evil.org/v1",
    "fragment": "https://evil.org#api.openai.com/v1",
    "query": "https://evil.org?api.openai.com/v1",
    "backslash": "https://evil.org\\@api.openai.com/v1",
    "scheme": "http://api.openai.com/v1",
    "port": "https://api.openai.com:8443/v1",
    "port of http": "https://api.openai.com:80/v1",
    "scheme and port": "http://api.openai.com:443/v1",
    "address": "https://203.0.113.9/v1",
    "loopback": "http://127.0.0.1:8080/v1",
    "a twin letter": "https://api.open\u00e4i.com/v1",
    "another provider": "https://api.mistral.ai/v1",
}  # fmt: skip


def ask(house: House, asking: Asking, **more: Any) -> Exchange:
    return house.ask(**{"api_key": house.key, **asking, **more})


def assert_stayed(house: House, exchange: Exchange) -> None:
    assert exchange.status == 400
    assert house.upstream.flights == []
    assert CANARY.encode() not in exchange.head + exchange.answer
    assert exchange.document["error"]["code"] in {"host_not_bound", "invalid_custom_host", "invalid_config"}


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
@pytest.mark.parametrize("naming", NAMINGS)
def test_no_custom_host_takes_a_stored_key_along(naming: str, elsewhere: str) -> None:
    house = strict_house()
    assert_stayed(house, ask(house, NAMINGS[naming], custom_host=ELSEWHERE[elsewhere]))


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
@pytest.mark.parametrize("place", PLACES)
def test_no_place_that_names_a_host_helps(place: str, elsewhere: str) -> None:
    house = strict_house()
    assert_stayed(house, ask(house, PLACES[place](ELSEWHERE[elsewhere])))


@pytest.mark.parametrize(
    "host", ["https://api.openai.com/v1", "https://api.openai.com", "https://API.openai.com:443/v1/"]
)
def test_the_providers_own_host_is_no_other_place(host: str) -> None:
    house = strict_house()
    ask(house, {"virtual_key": "bound"}, custom_host=host)
    assert house.upstream.last.field("host") == "api.openai.com"
    assert house.upstream.last.field("authorization") == f"Bearer {CANARY}"
    assert house.upstream.last.stored


def test_the_refusal_says_how_to_mend_it() -> None:
    house = strict_house()
    exchange = ask(house, {"virtual_key": "bound"}, custom_host="https://evil.example.org/v1")
    assert exchange.document["error"]["code"] == "host_not_bound"
    assert "'bound'" in exchange.document["message"]
    assert "x-portkey-custom-host" in exchange.document["message"]
    assert house.journal.record.end == "refused"
    assert CANARY not in repr(house.journal.entries)


def test_a_refused_host_leaves_no_trace_in_later_calls() -> None:
    house = strict_house()
    for _ in range(2):
        ask(house, {"virtual_key": "bound"})
        exchange = ask(house, {"virtual_key": "bound"}, custom_host="https://evil.example.org/v1")
        assert exchange.status == 400
    assert [flight.url for flight in house.upstream.flights] == ["https://api.openai.com/v1"] * 2


@pytest.mark.parametrize("where", ["header", "config"])
def test_with_a_key_of_its_own_a_call_may_go_where_it_wants(where: str) -> None:
    house = strict_house()
    host = "https://models.example.org/v1"
    asking: Asking = {"provider": "openai", "custom_host": host, "authorization": "Bearer sk-own"}
    if where == "config":
        asking = {"config": json.dumps({"provider": "openai", "custom_host": host, "api_key": "sk-own"})}
    ask(house, asking)
    flight = house.upstream.last
    assert (flight.url, flight.field("authorization"), flight.stored) == (host, "Bearer sk-own", False)
    assert CANARY.encode() not in flight.head
    assert house.key.encode() not in flight.head


# --- bound to a base URL of its own, on a host that others share ---

BASE = "https://shared.example.org/tenant-a/v1"
BELOW = {
    "equal": BASE,
    "with a slash": f"{BASE}/",
    "below": f"{BASE}/deep",
    "capitals in the host": BASE.replace("sh", "SH"),
}
BESIDE = {
    "provider's own": "https://api.openai.com/v1",
    "sibling": "https://shared.example.org/tenant-b/v1",
    "parent": "https://shared.example.org/tenant-a",
    "root": "https://shared.example.org",
    "root with a slash": "https://shared.example.org/",
    "longer name": "https://shared.example.org/tenant-a/v1x",
    "longer tenant": "https://shared.example.org/tenant-ab/v1",
    "other letter case": "https://shared.example.org/Tenant-A/v1",
    "step up": f"{BASE}/../../tenant-b/v1",
    "hidden step up": f"{BASE}/%2e%2e/%2e%2e/tenant-b/v1",
    "half hidden step up": f"{BASE}/.%2E/tenant-b",
    "hidden slash": f"{BASE}%2f..%2ftenant-b",
    "empty segment": "https://shared.example.org//tenant-a/v1",
    "query": "https://shared.example.org/tenant-b?/tenant-a/v1",
    "fragment": "https://shared.example.org/tenant-b#/tenant-a/v1",
    "other port": "https://shared.example.org:8443/tenant-a/v1",
    "other scheme": "http://shared.example.org/tenant-a/v1",
    "scheme of the same port": "http://shared.example.org:443/tenant-a/v1",
    "other host": "https://other.example.org/tenant-a/v1",
    "sub-domain": "https://x.shared.example.org/tenant-a/v1",
}  # fmt: skip


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("place", ["header", "config", "target"])
def test_equal_to_or_below_the_bound_url_is_fine(place: str, below: str) -> None:
    house = strict_house(base_url=BASE)
    ask(house, PLACES[place](BELOW[below]))
    assert house.upstream.last.line.partition(" ")[2].startswith("/tenant-a/v1/")
    assert house.upstream.last.field("host") == "shared.example.org"
    assert house.upstream.last.field("authorization") == f"Bearer {CANARY}"


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("place", ["header", "config", "target"])
def test_beside_or_above_the_bound_url_is_refused(place: str, beside: str) -> None:
    house = strict_house(base_url=BASE)
    assert_stayed(house, ask(house, PLACES[place](BESIDE[beside])))


def test_without_a_host_it_goes_to_its_bound_url() -> None:
    house = strict_house(base_url=BASE)
    ask(house, {"virtual_key": "bound"})
    assert house.upstream.last.url == BASE
    assert house.upstream.last.line == "POST /tenant-a/v1/chat/completions HTTP/1.1"


def test_a_bound_url_with_a_port_and_plain_http_stays_that() -> None:
    house = strict_house(base_url="http://models.example.org:8080/v1")
    ask(house, {"virtual_key": "bound"})
    assert house.upstream.last.url == "http://models.example.org:8080/v1"
    for host in (
        "https://models.example.org:8080/v1",
        "http://models.example.org/v1",
        "http://models.example.org:80/v1",
    ):
        assert ask(house, {"virtual_key": "bound"}, custom_host=host).status == 400
    assert len(house.upstream.flights) == 1


@pytest.mark.parametrize("host", ["https://shared.example.org/a/v1", "https://shared.example.org/a/v1/"])
def test_equal_is_equal_for_a_provider_with_a_path_of_its_own_too(host: str) -> None:
    house = strict_house(provider="huggingface", base_url="https://shared.example.org/a/v1")
    ask(house, {"virtual_key": "bound"}, custom_host=host)
    assert house.upstream.last.line == "POST /a/v1/chat/completions HTTP/1.1"


@pytest.mark.parametrize("host", ["https://shared.example.org/b/v1", "https://shared.example.org/v1"])
def test_a_sibling_is_a_sibling_for_a_provider_with_a_path_of_its_own_too(host: str) -> None:
    house = strict_house(provider="huggingface", base_url="https://shared.example.org/a/v1")
    assert_stayed(house, ask(house, {"virtual_key": "bound"}, custom_host=host))


def test_a_key_that_was_bound_anew_goes_to_its_new_place_at_once() -> None:
    house = strict_house(base_url=BASE)
    ask(house, {"virtual_key": "bound"})
    house.add_credential("bound", base_url="https://new.example.org/v1", sealed=b"sealed:sk-new-secret-0002")
    ask(house, {"virtual_key": "bound"})
    first, second = house.upstream.flights
    assert first.field("authorization") == f"Bearer {CANARY}"
    assert (second.url, second.field("authorization")) == ("https://new.example.org/v1", "Bearer sk-new-secret-0002")


def test_two_workspaces_with_one_slug_have_two_keys() -> None:
    house = strict_house(base_url=BASE)
    other = house.add_key(workspace_id="ws-2")
    exchange = house.ask(api_key=other, virtual_key="bound")
    assert (exchange.status, exchange.document["message"]) == (400, "Following keys are not valid: bound")
    assert house.upstream.flights == []


# --- hosts under another name ---

AZURE = {"azure-resource-name": "eu", "azure-deployment-id": "d"}
OPTION_PLACES: dict[str, Callable[[str, str], Asking]] = {
    "header": lambda name, value: {name.replace("-", "_"): value},
    "config": lambda name, value: {"config": json.dumps({"virtual_key": "bound", name.replace("-", "_"): value})},
    "target": lambda name, value: {
        "config": json.dumps({"targets": [{"virtual_key": "bound", name.replace("-", "_"): value}]})
    },
}


@pytest.mark.parametrize("place", OPTION_PLACES)
def test_the_requests_azure_resource_does_not_replace_the_stored_one(place: str) -> None:
    house = strict_house(provider="azure-openai", options=AZURE)
    ask(house, {"virtual_key": "bound", **OPTION_PLACES[place]("azure-resource-name", "evil")})
    assert [flight.field("host") for flight in house.upstream.flights] == ["eu.openai.azure.com"]


@pytest.mark.parametrize("place", OPTION_PLACES)
def test_a_stored_azure_key_without_a_resource_goes_to_none_that_a_request_names(place: str) -> None:
    house = strict_house(provider="azure-openai", options={"azure-deployment-id": "d"})
    assert_stayed(house, ask(house, {"virtual_key": "bound", **OPTION_PLACES[place]("azure-resource-name", "evil")}))


@pytest.mark.parametrize("name", ["evil.example.org/", "evil.example.org#", "a@evil", "a/../b", "a:443", ""])
def test_an_azure_resource_is_one_label(name: str) -> None:
    house = strict_house()
    asking = {"provider": "azure-openai", "azure_resource_name": name, "authorization": "Bearer sk-own"}
    exchange = ask(house, asking, azure_deployment_id="d")
    assert exchange.status == 400
    assert house.upstream.flights == []


@pytest.mark.parametrize("host", ["https://eu.openai.azure.com.evil.org", "https://us.openai.azure.com/openai"])
def test_a_stored_azure_key_goes_to_no_other_resource_by_custom_host(host: str) -> None:
    house = strict_house(provider="azure-openai", options=AZURE)
    assert_stayed(house, ask(house, {"virtual_key": "bound"}, custom_host=host))


@pytest.mark.parametrize("place", OPTION_PLACES)
@pytest.mark.parametrize(
    "facts",
    [
        {"options": {}},
        {"options": {"huggingface-base-url": "https://mine.endpoints.example.org/v1"}},
        {"base_url": "https://mine.endpoints.example.org/v1"},
    ],
    ids=["unbound", "bound by its option", "bound by its base URL"],
)
def test_the_requests_huggingface_base_url_is_a_custom_host_like_any(facts: dict[str, Any], place: str) -> None:
    house = strict_house(provider="huggingface", **facts)
    value = "https://evil.example.org/v1"
    exchange = ask(house, {"virtual_key": "bound", **OPTION_PLACES[place]("huggingface-base-url", value)})
    hosts = {flight.field("host") for flight in house.upstream.flights}
    assert hosts <= {"mine.endpoints.example.org", "router.huggingface.co"}
    assert hosts or exchange.status == 400


@pytest.mark.parametrize("host", ["https://shared.example.org/tenant-b/v1", "https://shared.example.org"])
def test_a_base_url_stored_as_an_option_binds_its_path_too(host: str) -> None:
    options = {"huggingface-base-url": "https://shared.example.org/tenant-a/v1"}
    house = strict_house(provider="huggingface", options=options)
    assert_stayed(house, ask(house, {"virtual_key": "bound"}, custom_host=host))


# --- redirects ---


@pytest.mark.parametrize("status", [300, 301, 302, 303, 305, 307, 308])
@pytest.mark.parametrize("location", ["https://evil.example.org/v1", "https://api.openai.com/v2", "//evil", "/v2"])
def test_a_redirect_is_not_followed_and_not_passed_on(status: int, location: str) -> None:
    house = strict_house()
    exchange = ask(house, {"virtual_key": "bound"})
    house.upstream.last.answer(status, [(b"location", location.encode())], b"moved to evil")
    assert len(house.upstream.flights) == 1
    assert house.upstream.last.cancelled
    assert (exchange.status, exchange.document["error"]["code"]) == (502, "upstream_invalid")
    assert b"evil" not in exchange.head + exchange.answer
    assert exchange.field("location") == ""
    assert house.journal.record.upstream_status == status


# --- the whole gateway, with a sentinel that must never hear of the key ---


class Sentinel(ThreadingHTTPServer):
    """Answers every request with `status` and `location`, and keeps all that it heard."""

    def __init__(self, status: int = 200, location: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Hears)
        self.heard: list[str] = []
        self.status, self.location = status, location
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class _Hears(BaseHTTPRequestHandler):
    server: Sentinel

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.server.heard.append(f"{self.requestline}\n{self.headers}\n{body!r}")
        self.send_response(self.server.status)
        if self.server.location:
            self.send_header("location", self.server.location)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class names it so
        """Nothing: a test's output is its own."""


@pytest.fixture(scope="module", name="real")
def _real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("keybind")
    running = Gateway(folder / "data").init().start()
    yield running
    running.stop()


def test_the_sentinel_never_sees_the_key_of_another_place(real: Gateway) -> None:
    sentinel = Sentinel()
    home = Sentinel()
    away = Sentinel(307, f"{sentinel.url}/chat/completions")
    bound, moved = real.virtual_key(home.url, secret=CANARY), real.virtual_key(away.url, secret=CANARY)
    body = {"model": "m", "messages": []}
    tries: list[tuple[Any, dict[str, str]]] = [
        (body, {"x_portkey_virtual_key": bound, "x_portkey_custom_host": sentinel.url}),
        (body, {"x_portkey_provider": f"@{bound}", "x_portkey_custom_host": sentinel.url}),
        ({**body, "model": f"@{bound}/m"}, {"x_portkey_custom_host": sentinel.url}),
        (body, {"x_portkey_config": json.dumps({"virtual_key": bound, "custom_host": sentinel.url})}),
        (body, {"x_portkey_config": json.dumps({"targets": [{"virtual_key": bound, "custom_host": sentinel.url}]})}),
        (body, {"x_portkey_config": json.dumps({"provider": f"@{bound}", "customHost": sentinel.url})}),
        (body, {"x_portkey_virtual_key": bound, "x_portkey_huggingface_base_url": sentinel.url}),
        (body, {"x_portkey_virtual_key": bound, "host": sentinel.url.split("/")[2]}),
        (body, {"x_portkey_virtual_key": bound, "x_forwarded_host": sentinel.url.split("/")[2]}),
        (body, {"x_portkey_virtual_key": moved}),
        ({**body, "base_url": sentinel.url, "api_base": sentinel.url, "custom_host": sentinel.url},
         {"x_portkey_virtual_key": bound}),
    ]  # fmt: skip
    replies = [real.call("POST", CHAT, document, **fields) for document, fields in tries]
    for server in (sentinel, home, away):
        server.shutdown()
        server.server_close()
    assert sentinel.heard == []
    assert [reply.status for reply in replies] == [400] * 6 + [200, 200, 200, 502, 200]
    assert len(home.heard) == 4
    assert all(CANARY in heard for heard in home.heard + away.heard)
    assert all(CANARY.encode() not in reply.body for reply in replies)
