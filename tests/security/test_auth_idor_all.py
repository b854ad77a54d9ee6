"""T-IDOR in its full breadth: every operation of the live route table, every caller, every place that an id can stand.

In memory and in this process, so that thousands of cases take seconds; `test_auth_idor.py` asks the database too.
Nothing foreign may be read, named or changed: a refusal, or an answer that is the caller's own.
"""

import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.admin.resource import Route
from lockgate.core.documents import (
    API_KEYS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    SESSIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    Tenant,
)
from security.test_auth_idor import CANARY, STRANGERS, VICTIM_EMAIL, Stage, filled

LEAST = 5_000
KEPT = (ORGANISATIONS, WORKSPACES, USERS, MEMBERS, API_KEYS, KEY_SECRETS, VIRTUAL_KEYS, CONFIGS, SESSIONS)
"""What the victim owns, all of it."""
LEAVES = {"DELETE /session"}
"""Ends the caller's own session: whoever is gone can no longer be refused."""
ROUTES = [r for r in api.ROUTES if r.policy.who != "anyone" and f"{r.method} {r.path}" not in LEAVES]
FIELDS = ("workspace_id", "organisation_id", "user_id", "id", "virtual_key")
HEADERS = ("x-portkey-workspace-id", "x-portkey-organisation-id", "x-lockgate-organisation", "x-portkey-virtual-key")
GOOD: dict[str, dict[str, Any]] = {
    "/api-keys": {"name": "n", "scopes": []},
    "/virtual-keys": {"name": "n", "provider": "openai", "key": "sk-own"},
    "/configs": {"name": "n", "config": {"provider": "openai", "api_key": "sk-own"}},
}
"""Bodies that are accepted, by the start of the path: only the foreign id in them can be what is refused."""


class Case(NamedTuple):
    """One request. `strict`: the id is all that it asks for, so that nothing but a refusal is right."""

    place: str
    route: Route
    path: str
    body: dict[str, Any]
    headers: dict[str, str]
    strict: bool


def body_of(route: Route) -> dict[str, Any]:
    if route.method == "PUT":
        return {"name": "taken over"}
    start = f"/{route.path.split('/')[1]}"
    return dict(GOOD.get(start, {})) if route.method == "POST" and "{" not in route.path else {}


def cases(stage: Stage) -> Iterator[Case]:
    """Every operation with every id of the victim's in every place."""
    ids = sorted({each for some in stage.victim_ids.values() for each in some} | {stage.victim_org})
    foreign = {
        "workspace_id": stage.victim_workspace,
        "organisation_id": stage.victim_org,
        "user_id": stage.victim_user,
        "id": stage.victim_ids["api-keys"][0],
        "virtual_key": stage.victim_ids["virtual-keys"][1],
    }
    for route in ROUTES:
        good, own = body_of(route), filled(route, "an-id-that-nobody-has")
        if "{" in route.path:
            for each in ids:
                if "/" in each and ":path}" not in route.path:
                    continue  # another path, which no route has
                yield Case("path", route, filled(route, each), good, {}, strict=True)
        for name in FIELDS:
            yield Case("query", route, f"{own}?{name}={foreign[name]}", good, {}, strict=False)
            if route.writes:
                yield Case("body", route, own, {**good, name: foreign[name]}, {}, strict=False)
        for name, value in zip(HEADERS, foreign.values(), strict=False):
            yield Case("header", route, own, good, {name: value}, strict=False)


async def everything(stage: Stage) -> list[Any]:
    """All rows of the victim's."""
    return [await stage.house.store.find(Tenant(stage.victim_org), of, {}) for of in KEPT]


def denied(name: str, case: Case, answer: httpx.Response) -> bool:
    """Strangers are not let in or told to wait. Others are refused; where they ask for their own, they may get it."""
    if name in STRANGERS:
        return answer.status_code in {401, 429}
    if case.strict:
        return 400 <= answer.status_code < 500
    return answer.status_code < 500


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = MemoryHouse(tmp_path)
    yield await Stage(house).build()
    await house.close()


async def test_no_caller_reaches_anything_foreign_from_any_place(stage: Stage) -> None:
    before = await everything(stage)
    secrets = {CANARY, VICTIM_EMAIL, stage.victim_org, stage.victim_workspace, stage.victim_user}
    typed: set[str] = set()  # by the callers so far: their own audit log shows what they asked for
    let_in: list[tuple[str, str, str, int]] = []
    shown: list[tuple[str, str, str]] = []
    tried: Counter[str] = Counter()
    for case in cases(stage):
        told = {word for word in secrets if word in json.dumps([case.path, case.body, case.headers])}
        typed |= told
        hidden = secrets - (typed if case.route.path == "/audit-logs" else told)
        for name, caller in stage.callers.items():
            body = case.body if case.route.writes else None
            answer = await caller.request(case.route.method, case.path, json=body, headers=case.headers)
            where = (name, case.place, f"{case.route.method} {case.path}")
            tried[case.place] += 1
            if not denied(name, case, answer):
                let_in.append((*where, answer.status_code))
            if any(word in answer.text for word in hidden):
                shown.append(where)
    assert let_in == []
    assert shown == []
    assert set(tried) == {"path", "query", "body", "header"}
    assert tried.total() >= LEAST, tried
    assert await everything(stage) == before


async def test_a_caller_whom_the_place_belongs_to_is_let_in(stage: Stage) -> None:
    """The other half of the proof: what was asked above is there, and its owner reads it."""
    owner = await stage.house.login(VICTIM_EMAIL, CANARY)
    for kind in ("api-keys", "virtual-keys", "configs"):
        for each in stage.victim_ids[kind]:
            answer = await owner.get(f"/v1/{kind}/{each}")
            assert (answer.status_code, each in answer.text) == (200, True), (kind, answer.text)
