"""Every write of the live route table leaves exactly one entry, in its own transaction; every refusal of a known caller
is noted; and no secret stands in any of them. A new route is covered without anyone's thinking of it.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.admin.context import redacted
from lockgate.admin.resource import Route
from lockgate.core.documents import Tenant
from populated import Populated


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[MemoryHouse]:
    made = MemoryHouse(tmp_path)
    yield made
    await made.close()


def entries(house: MemoryHouse) -> list[Any]:
    return list(house.store._rows.audit)


async def ask(house: MemoryHouse, route: Route, path: str, body: Any, client: Any = None) -> tuple[int, list[Any]]:
    """The status, and the entries that the call left."""
    before = len(entries(house))
    caller = client or house.admin
    answer = await caller.request(route.method, f"/v1{path}", json=body)
    return answer.status_code, entries(house)[before:]


async def test_every_write_leaves_exactly_one_entry(house: MemoryHouse) -> None:
    fixed = {"workspace_id": house.ids.workspace_id, "user_id": house.ids.user_id}
    there = await Populated(house.admin, **fixed).build()
    wrong: list[tuple[str, object]] = []
    done: list[str] = []
    for route in sorted((r for r in api.ROUTES if r.writes), key=lambda r: (r.method == "DELETE", r.path)):
        name = f"{route.method} {route.path}"
        path = await there.path(route.path) if "{" in route.path else route.path
        if path is None or route.policy.who != "scoped":
            continue
        before = house.store._rows.copy().tables
        status, left = await ask(house, route, path, there.filled(route.example or {}))
        said = [entry.action for entry in left if not entry.action.endswith(".denied")]
        if status < 300:
            done.append(name)
            read_only = not left and house.store._rows.tables == before
            own = [entry for entry in left if entry.action == route.action and entry.status == route.status]
            if not read_only and (len(own) != 1 or own[0].uri != f"/v1{path}"):
                wrong.append((name, said))
        elif said:
            wrong.append((name, f"{status} left {said}"))
    assert wrong == []
    assert len(done) > 25, done


async def test_every_refusal_of_a_known_caller_is_noted(house: MemoryHouse) -> None:
    """With a key that may do nothing. At most ten a second are written down, so the clock is turned on."""
    key = await house.key("workspace-service", [])
    client = house.client(key)
    missed = []
    for route in (r for r in api.ROUTES if r.policy.who == "scoped"):
        house.clock.ahead_ms += 1000
        path = route.path.replace("{", "").replace("}", "").replace(":path", "")
        status, left = await ask(house, route, path, route.example or {}, client)
        if status == 403 and [entry.action for entry in left] != [f"{route.action}.denied"]:
            missed.append((route.method, route.path, [entry.action for entry in left]))
        if status == 403:
            assert left[0].detail == {}
            assert (left[0].via, left[0].organisation_id) != ("", "")
    assert missed == []


def test_a_long_text_takes_no_long_time() -> None:
    for text in ("a" * 1_000_000, "@" + "a" * 1_000_000, "a@" * 500_000, "a." * 500_000 + "@"):
        assert len(redacted({"note": text})["note"]) == 512


async def test_logins_good_and_bad_are_noted(house: MemoryHouse) -> None:
    browser = await house.login()
    await browser.request("DELETE", "/v1/session")
    bad = house.client(**{"origin": "http://127.0.0.1:8787", "x-lockgate-console": "1"})
    for email in ("owner@example.org", "nobody@example.org"):
        assert (await bad.post("/v1/session", json={"email": email, "password": "wrong" * 4})).status_code == 401
    actions = [entry.action for entry in entries(house)]
    assert [a for a in actions if a.startswith("session.")] == [
        "session.create", "session.delete", "session.failed", "session.failed",
    ]  # fmt: skip


def test_nothing_of_a_person_but_ids_is_kept(house: MemoryHouse) -> None:
    """Names live where they can be erased; the log's chain cannot forget."""
    shown = redacted({"email": "who@example.org", "firstName": "Ada", "note": "ask who@example.org", "role": "admin"})
    assert "who@example.org" not in str(shown)
    assert "Ada" not in str(shown)
    assert shown["role"] == "admin"


@pytest.mark.parametrize(
    "name",
    ["api_key", "apiKey", "clientSecret", "client_secret", "webhookSecret", "accessToken", "access_token", "passWord",
     "authConfig", "privateKey", "aws_secret_access_key", "awsSecretAccessKey", "Authorization", "x-api-key"],
)  # fmt: skip
def test_secrets_are_masked_in_both_spellings(name: str) -> None:
    assert "canary" not in str(redacted({"outer": {"list": [{name: "canary"}, {name: {"deep": "canary"}}]}}))


async def test_the_entry_and_the_change_are_one(house: MemoryHouse) -> None:
    """No audit, no change."""

    async def fail(_entry: Any) -> None:
        raise OSError

    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        kind = type(unit)
    kept = kind.audit
    try:
        kind.audit = fail
        answer = await house.team.post("/v1/configs", json={"name": "lost", "config": {"cache": {"mode": "simple"}}})
        assert answer.status_code == 500
    finally:
        kind.audit = kept
    assert "lost" not in (await house.team.get("/v1/configs")).text
