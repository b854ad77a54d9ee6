"""T-CSRF, T-HDRS: another site cannot make a browser write, and every answer of control is wrapped."""

from typing import Any

import pytest

from admin_house import BASE, CONSOLE, House
from lockgate.admin import api
from lockgate.admin.headers import FIELDS, POLICY

WRITES = [r for r in api.ROUTES if r.writes and r.policy.who not in {"anyone", "directory"}]
"""No session opens the routes of a directory, so there is nothing of a browser's to forge: test_scim.py holds that."""
FORGED: dict[str, dict[str, str]] = {
    "a form": {"content-type": "application/x-www-form-urlencoded", "origin": "https://evil.example"},
    "a plain-text form": {
        "content-type": "text/plain",
        "origin": "https://evil.example",
        "sec-fetch-site": "cross-site",
    },
    "no console header": {"content-type": "application/json", "origin": BASE, "sec-fetch-site": "same-origin"},
    "a foreign origin": {**CONSOLE, "content-type": "application/json", "origin": "https://evil.example"},
    "another port": {**CONSOLE, "content-type": "application/json", "origin": "http://127.0.0.1:9999"},
    "a sandboxed frame": {**CONSOLE, "content-type": "application/json", "origin": "null"},
    "a sibling site": {**CONSOLE, "content-type": "application/json", "sec-fetch-site": "same-site"},
    "json as text": {**CONSOLE, "content-type": "text/plain;application/json"},
}


def concrete(path: str) -> str:
    return f"/v1{path}".replace("{id:path}", "x").replace("{id}", "x")


@pytest.mark.parametrize("shape", FORGED)
async def test_every_write_refuses_a_forged_request(house: House, shape: str) -> None:
    browser = await house.login()
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    before = len(await house.audit())
    for route in WRITES:
        headers = {"x-lockgate-peer": "127.0.0.1", "x-lockgate-scheme": "http", "cookie": cookie, **FORGED[shape]}
        plain = house.client()
        plain.headers.clear()
        answer = await plain.request(route.method, concrete(route.path), headers=headers, content=b'{"name":"x"}')
        assert answer.status_code == 403, (route.method, route.path)
        assert "does not come from the console" in answer.json()["message"]
    assert len(await house.audit()) == before


async def test_the_console_itself_is_let_through(house: House) -> None:
    browser = await house.login()
    answer = await browser.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"})
    assert answer.status_code == 200
    assert (await browser.delete(f"/v1/virtual-keys/{answer.json()['slug']}")).status_code == 200


async def test_the_public_origin_counts_behind_a_proxy(tmp_path: Any) -> None:
    house = House(tmp_path, public_url="https://gate.example.org/")
    public = {**CONSOLE, "origin": "https://gate.example.org"}
    browser = await house.login(**public)
    assert (await browser.post("/v1/profile/api-key", json={})).status_code == 201
    await house.close()


async def test_a_key_needs_no_console_header(house: House) -> None:
    """A browser never sends a key by itself, so a key cannot be forged into a request."""
    answer = await house.client(house.ids.workspace_api_key, origin="https://elsewhere.example").post(
        "/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"}
    )
    assert answer.status_code == 200


TOLD = {"audit_log.export"}
"""Reads that are events themselves and leave an entry; no foreign page can ask for them."""


@pytest.mark.parametrize(
    "route", [r for r in api.ROUTES if not r.writes and r.action not in TOLD], ids=lambda r: r.path
)
async def test_reading_changes_nothing(house: House, route: Any) -> None:
    browser = await house.login()
    before, entries = await house.store.changes(0), len(await house.audit())
    await browser.get(concrete(route.path))
    assert await house.store.changes(0) == before
    assert len(await house.audit()) == entries + (route.path in TOLD)


@pytest.mark.parametrize("route", [r for r in api.ROUTES if r.action in TOLD], ids=lambda r: r.path)
async def test_what_is_told_is_asked_by_the_console_itself(house: House, route: Any) -> None:
    browser = await house.login()
    entries = len(await house.audit())
    foreign = {"origin": "https://elsewhere.example", "sec-fetch-site": "cross-site", "x-lockgate-console": ""}
    assert (await browser.get(concrete(route.path), headers=foreign)).status_code == 403
    assert [entry.action for entry in (await house.audit())[: -entries or None]] == [f"{route.action}.denied"]
    assert (await browser.get(concrete(route.path))).status_code == 200


# --- T-HDRS ---


async def wrapped(answer: Any) -> bool:
    return all(answer.headers.get(name.decode()) == value.decode() for name, value in FIELDS)


async def test_every_answer_is_wrapped(house: House) -> None:
    browser = await house.login()
    for route in api.ROUTES:
        answer = await browser.request(route.method, concrete(route.path), json={})
        assert await wrapped(answer), route.path
        assert answer.headers["cache-control"] == "no-store", route.path
    for path in ("/", "/health", "/ready", "/metrics", "/nothing", "/v1/nothing", "/index.html"):
        assert await wrapped(await house.client().get(path)), path


def test_the_content_policy_lets_nothing_foreign_in() -> None:
    rules = dict(part.strip().split(" ", 1) for part in POLICY.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"
    assert rules["base-uri"] == "'none'"
    assert "unsafe-eval" not in POLICY
    assert "http" not in POLICY
    assert "*" not in POLICY


async def test_no_answer_opens_itself_to_another_origin(house: House) -> None:
    answer = await house.client(house.ids.admin_api_key, origin="https://evil.example").get("/v1/api-keys")
    assert not [name for name in answer.headers if name.startswith("access-control-")]
