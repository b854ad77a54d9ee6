"""What the published libraries need of every reply, whoever in the gateway made it."""

import pytest

from harness import Gateway

CALLS = [
    ("GET", "/v1/models", "workspace", 200),
    ("GET", "/v1/virtual-keys", "workspace", 200),
    ("GET", "/v1/virtual-keys", None, 401),
    ("GET", "/v1/virtual-keys/not-there", "workspace", 404),
    ("POST", "/v1/virtual-keys", "workspace", 400),
    ("GET", "/v1/api-keys", "workspace", 200),
    ("GET", "/v1/logs", "workspace", 200),
    ("GET", "/v1/logs/not-there", "workspace", 404),
    ("POST", "/v1/chat/completions", "workspace", 400),
    ("POST", "/v1/chat/completions", "admin", 403),
    ("POST", "/v1/chat/completions", None, 401),
    ("POST", "/v1//chat//completions", None, 401),
]
every_call = pytest.mark.parametrize(
    ("method", "path", "who", "status"), CALLS, ids=[f"{m} {p} {w} {s}" for m, p, w, s in CALLS]
)


@every_call
def test_it_is_a_json_object_with_a_trace_id(
    real: Gateway, method: str, path: str, who: str | None, status: int
) -> None:
    """Python's client calls `.json()` on every reply and both retry a 5xx that has no trace id."""
    key = {"workspace": real.workspace_key, "admin": real.admin_key, None: None}[who]
    reply = real.call(method, path, {} if method == "POST" else None, key=key)
    assert reply.status == status, reply.body
    assert isinstance(reply.json, dict)
    assert reply.headers["content-type"].split(";")[0] == "application/json"
    assert reply.headers["x-portkey-trace-id"]
    if status >= 400:
        assert reply.json["message"] == reply.json["error"]["message"], "one library reads the one, one the other"
