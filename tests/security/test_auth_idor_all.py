"""T-IDOR in its full breadth: every operation of the live route table, every caller, every place that an id can stand.

In memory and in this process, so that thousands of cases take seconds; `test_auth_idor.py` asks the database too.
Nothing foreign may be read, named or changed: a refusal, or an answer that is the caller's own. What the victim owns is
made from the examples of the route table itself, so that a new resource is asked for without anyone's thinking of it.
"""

import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import httpx
import pytest

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.admin.resource import Route
from lockgate.core.documents import Tenant
from populated import Populated, collections, creates, names_of
from security.test_auth_idor import CANARY, STRANGERS, VICTIM_EMAIL, Stage, filled

SHARDS = 6
LEAST = 5_000
OTHERS = 2  # ids of other kinds that a path is tried with
ELSEWHERE = {"/admin/organisation/jwt/denials"}  # needs an issuer's keys first; `test_tokens.py` has them
LEAVES = {"DELETE /session"}
"""Ends the caller's own session: whoever is gone can no longer be refused."""
ROUTES = [r for r in api.ROUTES if r.policy.who != "anyone" and f"{r.method} {r.path}" not in LEAVES]
NAMED = (("workspace_id",), ("organisation_id", "user_id", "id", "virtual_key"))
"""Fields that are sent together: the first alone, since it is what a tenant is chosen by."""
HEADERS = ("x-portkey-workspace-id", "x-portkey-organisation-id", "x-lockgate-organisation", "x-portkey-virtual-key")


class Case(NamedTuple):
    """One request. `strict`: the id is all that it asks for, so that nothing but a refusal is right."""

    place: str
    route: Route
    path: str
    body: dict[str, Any]
    headers: dict[str, str]
    strict: bool


class Scene(NamedTuple):
    stage: Stage
    victim: Populated  # everything that can be made, called by the canary
    own: Populated  # the same, of one of the callers

    def near(self, route: Route) -> list[str]:
        """The victim's ids that a path may be tried with: all of its own kind, and some of every other."""
        kind = route.path.strip("/").split("/{")[0]
        same = [name for path, made in self.victim.made.items() if path.strip("/") == kind for name in names_of(made)]
        known = self.stage.victim_ids["api-keys"][:1]
        mine = self.stage.victim_ids.get(route.path.split("/")[1], [])
        others = self.victim.names()
        some = [others[(len(route.path) * 7 + nth * 11) % len(others)] for nth in range(OTHERS)]
        return sorted({*same, *mine, *known, *some, self.stage.victim_org})


async def scene(house: MemoryHouse) -> Scene:
    stage = await Stage(house).build()
    fixed = {"workspace_id": stage.victim_workspace, "user_id": stage.victim_user}
    victim = await Populated(house.client(stage.victim_key), **fixed).build(CANARY)
    mine = {"workspace_id": house.ids.workspace_id, "user_id": house.ids.user_id}
    return Scene(stage, victim, await Populated(house.admin, **mine).build())


async def cases(shown: Scene, routes: list[Route]) -> list[Case]:
    return [case for route in routes for case in [*_at_once(shown, route), *await _nested(shown, route)]]


def _at_once(shown: Scene, route: Route) -> Iterator[Case]:
    """An operation with every id of the victim's in every place."""
    stage, good, own = shown.stage, _good(shown, route), filled(route, "an-id-that-nobody-has")
    foreign = {
        "workspace_id": stage.victim_workspace,
        "organisation_id": stage.victim_org,
        "user_id": stage.victim_user,
        "id": stage.victim_ids["api-keys"][0],
        "virtual_key": stage.victim_ids["virtual-keys"][1],
    }
    if "{" in route.path:
        for each in shown.near(route):
            if "/" in each and ":path}" not in route.path:
                continue  # another path, which no route has
            yield Case("path", route, filled(route, each), good, {}, strict=True)
    for names in NAMED:
        named = {name: foreign[name] for name in names}
        yield Case("query", route, f"{own}?{urlencode(named)}", good, {}, strict=False)
        if route.writes:
            yield Case("body", route, own, {**good, **named}, {}, strict=False)
    yield Case("header", route, own, good, dict(zip(HEADERS, foreign.values(), strict=False)), strict=False)
    if route.example is not None and (theirs := shown.victim.filled(route.example)) != good:
        yield Case("reference", route, own, theirs, {}, strict=False)


async def _nested(shown: Scene, route: Route) -> list[Case]:
    """T-IDOR-NEST: a parent of the caller's own, and a child of the victim's under it."""
    head, *more = route.path.split("{")
    if len(more) < 2:  # a parent and a child
        return []
    parent, child = await shown.own.first(head.rstrip("/")), await shown.victim.path(route.path)
    if parent is None or child is None:
        return []
    path = f"/v1{head}{parent}{child[len(head) + len(child[len(head) :].split('/', 1)[0]) :]}"
    return [Case("nested", route, path, _good(shown, route), {}, strict=True)]


def _good(shown: Scene, route: Route) -> dict[str, Any]:
    """A body that is accepted, where there is one: only the foreign id in it can be what is refused."""
    if route.example is not None:
        return dict(shown.own.filled(route.example))
    return {"name": "taken over"} if route.method == "PUT" else {}


async def everything(stage: Stage) -> list[Any]:
    """All rows of the victim's, of every kind."""
    return [await stage.house.store.find(Tenant(stage.victim_org), of, {}) for of in collections()]


def denied(name: str, case: Case, answer: httpx.Response) -> bool:
    """Strangers are not let in or told to wait. Others are refused; where they ask for their own, they may get it."""
    if name in STRANGERS:
        return answer.status_code in {401, 429}
    if case.strict:
        return 400 <= answer.status_code < 500
    return answer.status_code < 500


def asking(stage: Stage, case: Case) -> Iterator[tuple[str, httpx.AsyncClient]]:
    """Every caller where the path names the victim's; elsewhere one stranger stands for all who are let in nowhere."""
    for name, caller in stage.callers.items():
        if case.strict or name not in STRANGERS or name == "revoked key":
            yield name, caller


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[MemoryHouse]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


@pytest.mark.parametrize("shard", range(SHARDS))
async def test_no_caller_reaches_anything_foreign_from_any_place(house: MemoryHouse, shard: int) -> None:
    shown = await scene(house)
    stage, before = shown.stage, await everything(shown.stage)
    secrets = {CANARY, VICTIM_EMAIL, stage.victim_org, stage.victim_workspace, stage.victim_user}
    typed: set[str] = set()  # by the callers so far: their own audit log shows what they asked for
    let_in: list[tuple[str, str, str, int]] = []
    seen: list[tuple[str, str, str]] = []
    tried: Counter[str] = Counter()
    for case in await cases(shown, ROUTES[shard::SHARDS]):
        told = {word for word in secrets if word in json.dumps([case.path, case.body, case.headers])}
        typed |= told
        hidden = secrets - (typed if case.route.path.startswith("/audit-logs") else told)
        for name, caller in asking(stage, case):
            body = case.body if case.route.writes else None
            answer = await caller.request(case.route.method, case.path, json=body, headers=case.headers)
            where = (name, case.place, f"{case.route.method} {case.route.path}")
            tried[case.place] += 1
            if not denied(name, case, answer):
                let_in.append((*where, answer.status_code))
            if any(word in answer.text for word in hidden):
                seen.append(where)
    assert let_in == []
    assert seen == []
    assert {"query", "header"} <= set(tried)
    assert tried.total() >= LEAST // SHARDS, tried
    assert await everything(stage) == before


async def test_everything_that_can_be_made_belongs_to_the_victim(house: MemoryHouse) -> None:
    """The other half of the proof: what is asked for above is there, and its owner reads it."""
    shown = await scene(house)
    assert shown.victim.failed.keys() <= ELSEWHERE
    assert {route.path for route in creates()} - ELSEWHERE == set(shown.victim.made)
    owner = await house.login(VICTIM_EMAIL, CANARY)
    for path, made in shown.victim.made.items():
        if made.get("id") and any(r.path == f"{path}/{{id}}" and r.method == "GET" for r in api.ROUTES):
            answer = await owner.get(f"/v1{path}/{made['id']}")
            assert (answer.status_code, made["id"] in answer.text) == (200, True), (path, answer.text)


def test_every_route_that_makes_something_says_how() -> None:
    """Without an example a route would be asked only with bodies that are refused before anyone looks at the id."""
    silent = [
        f"{r.method} {r.path}" for r in api.ROUTES
        if r.writes and r.model is not None and r.policy.who == "scoped" and r.example is None
    ]  # fmt: skip
    assert silent == []
