"""SCIM through a real gateway: the workers carry its methods, its content type and its empty answers."""

from typing import Any

from harness import Gateway, Reply, call

TYPE = "application/scim+json"


def speak(gateway: Gateway, token: str, method: str, path: str, body: Any = None) -> Reply:
    headers = {"authorization": f"Bearer {token}", "content-type": TYPE}
    return call(method, f"{gateway.base_url}/scim{path}", body, headers)


def test_a_person_comes_joins_a_group_and_leaves(two_workers: Gateway) -> None:
    gateway = two_workers
    made = gateway.call("POST", "/v1/admin/organisation/scim", {"domains": ["example.com"]}, key=gateway.admin_key)
    token = made.json["token"]
    ann = speak(gateway, token, "POST", "/Users", {"userName": "ann@example.com", "displayName": "Ann Bell"})
    assert (ann.status, ann.headers["content-type"]) == (201, TYPE)
    person = f"/Users/{ann.json['id']}"
    assert ann.headers["location"].endswith(f"/v1/scim{person}")
    name = f"ws-{gateway.keys['workspace_slug']}-role-manager"
    group = speak(gateway, token, "POST", "/Groups", {"displayName": name}).json["id"]
    joins = {"Operations": [{"op": "Add", "path": "members", "value": [{"value": ann.json["id"]}]}]}
    joined = speak(gateway, token, "PATCH", f"/Groups/{group}", joins)
    assert (joined.status, joined.body) == (204, b"")
    members = gateway.call(
        "GET", f"/v1/admin/workspaces/{gateway.keys['workspace_id']}/users", key=gateway.admin_key
    ).json["data"]
    assert [row["role"] for row in members if row["email"] == "ann@example.com"] == ["manager"]
    off = {"Operations": [{"op": "Replace", "path": "active", "value": "False"}]}
    assert speak(gateway, token, "PATCH", person, off).json["active"] is False
    assert speak(gateway, token, "DELETE", person).status == 204
    gone = speak(gateway, token, "GET", person)
    assert (gone.status, gone.headers["content-type"], gone.json["status"]) == (404, TYPE, "404")
    for key in (gateway.admin_key, gateway.workspace_key, "lgs_nonsense"):
        assert speak(gateway, key, "GET", "/Users").status == 401
    model = {"model": "m", "messages": []}
    assert gateway.call("POST", "/v1/chat/completions", model, key=token).status == 401
