"""A signed token through a real gateway: taken, counted, revoked on every worker within a second, kept in an outage."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from harness import Gateway, Reply
from signing import Issuer
from upstream import Upstream

BOUND_S = 1.0
PATH = "/v1/admin/organisation/jwt"
ISSUER, STRANGER = Issuer("issuer", "key-1"), Issuer("stranger", "key-1")


class KeyServer:
    """Serves a key set on loopback, and counts how often it was asked."""

    def __init__(self) -> None:
        world = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                world.asked += 1
                self.send_response(200 if world.up else 503)
                self.send_header("content-length", str(len(world.body)))
                self.end_headers()
                self.wfile.write(world.body)

            def log_message(self, *_: Any) -> None: ...

        self.asked, self.up, self.body = 0, True, ISSUER.public
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/keys"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="module", name="keys")
def _keys() -> Iterator[KeyServer]:
    served = KeyServer()
    yield served
    served.stop()


@pytest.fixture(name="slug")
def _slug(two_workers: Gateway, shared_upstream: Upstream, keys: KeyServer) -> str:
    """Tokens of the issuer are taken; the slug of a virtual key to call with."""
    assert put(two_workers, keys).status == 200
    return two_workers.virtual_key(shared_upstream.url)


def put(gateway: Gateway, keys: KeyServer, **fields: Any) -> Reply:
    return gateway.call("PUT", PATH, {"jwks_uri": keys.url, **fields}, key=gateway.admin_key)


def token(gateway: Gateway, issuer: Issuer = ISSUER, **changes: Any) -> str:
    now = int(time.time())
    claims = {
        "iss": "idp",
        "sub": "batch-job",
        "portkey_oid": gateway.keys["organisation_id"],
        "portkey_workspace": gateway.keys["workspace_slug"],
        "scope": "completions.write virtual_keys.list",
        "iat": now,
        "exp": now + 600,
        **changes,
    }
    return issuer.sign(claims)


def chat(gateway: Gateway, text: str, slug: str, **headers: str) -> int:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    return gateway.call("POST", "/v1/chat/completions", body, key=text, x_portkey_virtual_key=slug, **headers).status


def refused_within_bound(gateway: Gateway, text: str, slug: str) -> bool:
    """Eight refusals in a row, so that both workers were met."""
    until, refused = time.monotonic() + BOUND_S, 0
    while refused < 8 and time.monotonic() < until:
        refused = refused + 1 if chat(gateway, text, slug) in {401, 429} else 0
    return refused == 8


def test_a_token_calls_a_model_and_its_record_names_the_holder(two_workers: Gateway, slug: str) -> None:
    text = token(two_workers, email_id="job@example.org")
    assert {chat(two_workers, text, slug, x_portkey_trace_id="by-token") for _ in range(6)} == {200}
    rows = two_workers.call("GET", "/v1/logs?trace_id=by-token").json["data"]
    assert len(rows) == 6
    again = token(two_workers, email_id="job@example.org", jti="fresh")
    assert chat(two_workers, again, slug, x_portkey_trace_id="by-token") == 200
    assert text not in (two_workers.data / "logs.db").read_bytes().decode("latin-1")
    both = two_workers.call("GET", "/v1/logs?trace_id=by-token").json["data"]
    assert {row["metadata"]["_user"] for row in both} == {"job@example.org"}


def test_a_token_works_as_a_bearer_and_on_the_admin_api(two_workers: Gateway, slug: str) -> None:
    text = token(two_workers)
    bearer = {"authorization": f"Bearer {text}"}
    found = two_workers.call("GET", "/v1/virtual-keys", key=None, **bearer)
    assert (found.status, slug in found.body.decode()) == (200, True)
    assert chat(two_workers, "", slug) == 200
    body = {"model": "m", "messages": []}
    called = two_workers.call("POST", "/v1/chat/completions", body, key=None, x_portkey_virtual_key=slug, **bearer)
    assert called.status == 200
    assert two_workers.call("GET", "/v1/audit-logs", key=text).status == 403


def test_every_bad_token_is_refused_with_the_bytes_of_a_missing_key(two_workers: Gateway, slug: str) -> None:
    now = int(time.time())
    bad = [
        token(two_workers, STRANGER),
        token(two_workers, exp=now - 1),
        token(two_workers, portkey_oid="another"),
        token(two_workers, portkey_workspace="nowhere"),
        token(two_workers)[:-6],
        ISSUER.hs256({"portkey_oid": two_workers.keys["organisation_id"]}, ISSUER.public),
    ]
    missing = two_workers.call("POST", "/v1/chat/completions", {}, key=None)
    for text in bad:
        answer = two_workers.call("POST", "/v1/chat/completions", {}, key=text, x_portkey_virtual_key=slug)
        assert (answer.status, answer.body) == (401, missing.body)
    told = two_workers.call("GET", "/v1/audit-logs?action=jwt.refused", key=two_workers.admin_key).json
    assert told["total"] >= len(bad) - 1  # one names an organisation that is not here


ENDS: dict[str, Callable[[Gateway, KeyServer], Any]] = {
    "its jti is denied": lambda gateway, _: gateway.call(
        "POST", f"{PATH}/denials", {"claim": "jti", "value": "t-1"}, key=gateway.admin_key
    ),
    "its subject is denied": lambda gateway, _: gateway.call(
        "POST", f"{PATH}/denials", {"claim": "subject", "value": "leaver"}, key=gateway.admin_key
    ),
    "another issuer is asked for": lambda gateway, keys: put(gateway, keys, issuer="another"),
    "no tokens are taken any more": lambda gateway, _: gateway.call("DELETE", PATH, key=gateway.admin_key),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_token_is_dead_on_both_workers_within_a_second_when(
    two_workers: Gateway, slug: str, keys: KeyServer, end: str
) -> None:
    text = token(two_workers, sub="leaver", jti="t-1", exp=int(time.time()) + 300 + len(end))
    for row in two_workers.call("GET", f"{PATH}/denials", key=two_workers.admin_key).json["data"]:
        two_workers.call("DELETE", f"{PATH}/denials/{row['id']}", key=two_workers.admin_key)
    assert {chat(two_workers, text, slug) for _ in range(6)} == {200}
    assert ENDS[end](two_workers, keys).status == 200
    assert refused_within_bound(two_workers, text, slug)


def test_an_open_stream_of_a_denied_token_is_cut(two_workers: Gateway, slug: str) -> None:
    text = token(two_workers, jti="stream")
    body = {"model": "m", "messages": [], "stream": True, "user": "events=200 pause=0.1"}
    connection = http.client.HTTPConnection("127.0.0.1", two_workers.port, timeout=30)
    headers = {"x-portkey-api-key": text, "x-portkey-virtual-key": slug, "content-type": "application/json"}
    connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
    answer = connection.getresponse()
    assert answer.read1()
    denied = time.monotonic()
    two_workers.call("POST", f"{PATH}/denials", {"claim": "jti", "value": "stream"}, key=two_workers.admin_key)
    whole = b""
    try:
        while piece := answer.read1():
            whole += piece
    except (http.client.IncompleteRead, ConnectionError):
        pass
    assert time.monotonic() - denied < BOUND_S
    assert b"[DONE]" not in whole


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/keys", "http://10.0.0.1/keys", "http://8.8.8.8/keys", "file:///etc/passwd"]
)
def test_keys_are_fetched_through_the_egress_door_only(two_workers: Gateway, url: str) -> None:
    answer = two_workers.call("PUT", PATH, {"jwks_uri": url}, key=two_workers.admin_key)
    assert (answer.status, "jwks_uri" in answer.body.decode()) == (400, True)


def test_while_the_issuer_is_away_new_tokens_of_known_keys_are_taken(
    two_workers: Gateway, slug: str, keys: KeyServer
) -> None:
    assert chat(two_workers, token(two_workers, jti="before"), slug) == 200
    keys.up, asked = False, keys.asked
    try:
        assert {chat(two_workers, token(two_workers, jti=f"away-{n}"), slug) for n in range(10)} == {200}
        assert chat(two_workers, STRANGER.sign({"portkey_oid": two_workers.keys["organisation_id"]}), slug) == 401
        assert keys.asked - asked <= 1
    finally:
        keys.up = True
