"""T-LEAVER on real workers: whoever is removed, disabled, demoted or taken out of a workspace cannot call within a
second, on any of the workers.
"""

import time
from typing import Any

import pytest

from harness import Gateway

BOUND_S = 1.0
CALL = {"model": "local-model", "messages": [{"role": "user", "content": "hi"}]}


def ok(gateway: Gateway, method: str, path: str, body: Any = None) -> Any:
    reply = gateway.call(method, path, body, key=gateway.admin_key)
    assert reply.status in {200, 201}, reply.body
    return reply.json


def joined(gateway: Gateway, name: str) -> tuple[str, str, str]:
    """A person who accepted an invite: the person's id, the workspace, and the key that came with it."""
    place = ok(gateway, "GET", "/v1/admin/workspaces?exact_name=Shared%20Team")["data"][0]["id"]
    body = {
        "email": f"{name}@example.org",
        "role": "member",
        "workspaces": [{"id": place, "role": "member"}],
        "workspace_api_key_details": {"scopes": ["completions.write", "virtual_keys.list"]},
    }
    token = ok(gateway, "POST", "/v1/admin/users/invites", body)["invite_link"].partition("token=")[2]
    accept = {"token": token, "name": name, "password": "seven crows feed on cold porridge"}
    made = gateway.call("POST", "/v1/invites/accept", accept, key=None).json
    return made["id"], place, made["api_keys"][0]["key"]


def status(gateway: Gateway, key: str) -> int:
    """What a call is answered: 404 for a virtual key that is not there, which a worker finds after the key is known."""
    return gateway.call("POST", "/v1/chat/completions", CALL, key=key, x_portkey_virtual_key="no-such").status


@pytest.mark.parametrize("how", ["removed", "disabled", "taken out", "raised, then removed"])
def test_a_leaver_is_out_of_both_workers_within_a_second(two_workers: Gateway, how: str) -> None:
    user_id, place, key = joined(two_workers, f"leaver-{how.replace(' ', '-').replace(',', '')}")
    assert not {status(two_workers, key) for _ in range(6)} & {401, 403}
    match how:
        case "removed":
            ok(two_workers, "DELETE", f"/v1/admin/users/{user_id}")
        case "disabled":
            ok(two_workers, "PUT", f"/v1/admin/users/{user_id}", {"status": "disabled"})
        case "taken out":
            ok(two_workers, "DELETE", f"/v1/admin/workspaces/{place}/users/{user_id}")
        case "raised, then removed":
            ok(two_workers, "PUT", f"/v1/admin/workspaces/{place}/users/{user_id}", {"role": "manager"})
            ok(two_workers, "DELETE", f"/v1/admin/users/{user_id}")
    until, out = time.monotonic() + BOUND_S, 0
    while out < 8 and time.monotonic() < until:  # eight in a row: both workers were met
        out = out + 1 if status(two_workers, key) in {401, 403, 429} else 0
    assert out == 8
