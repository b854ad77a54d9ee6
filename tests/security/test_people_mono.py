"""T-MONO for people: whoever raises, demotes, adds, removes or restrains whom, in any order: nobody ends up with a
right that nobody above them gave. A model of sixty lines says what is allowed; the API must agree at every step, and so
must every row and every key.
"""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from admin_house import CONSOLE, MemoryHouse
from lockgate.admin import sessions
from lockgate.admin.context import Meta
from lockgate.core.documents import MEMBERS, USERS, Tenant

# --- the reference model ---

ROLES, PLACES = ("member", "admin", "owner"), ("", "member", "manager", "admin")
POOL = ("completions.write", "configs.create", "prompts.create", "logs.view", "workspace_users.create")
FLAGS = {
    "membersWriteConfigs": True, "membersWritePrompts": False, "membersViewLogs": True, "managersViewLogs": True,
    "managersWriteWsUsers": True, "managersWritePrompts": True, "organisationAdminsViewLogs": True,
}  # fmt: skip
TAKES = {
    ("member", "configs.create"): "membersWriteConfigs", ("member", "prompts.create"): "membersWritePrompts",
    ("member", "logs.view"): "membersViewLogs", ("manager", "logs.view"): "managersViewLogs",
    ("manager", "workspace_users.create"): "managersWriteWsUsers",
    ("manager", "prompts.create"): "managersWritePrompts", ("above", "logs.view"): "organisationAdminsViewLogs",
}  # fmt: skip


@dataclass
class Actor:
    """A person, or a service key: of the organisation ("key") or of a workspace ("team", in `places`)."""

    id: str
    role: str
    places: dict[str, str] = field(default_factory=dict)
    key: str = ""  # the text of the person's own key in the first workspace

    def above(self) -> bool:
        return self.role in {"owner", "admin", "key"}

    def rank(self, place: str) -> int:
        return 3 if self.above() else 1 if self.role == "team" else PLACES.index(self.places.get(place, "")) - 1

    def has(self, place: str, scope: str, flags: dict[str, bool]) -> bool:
        part = "above" if self.above() else self.places.get(place, "")
        if self.role in {"key", "team"} or part == "":
            return self.role == "key" or place in self.places
        return flags.get(TAKES.get((part, scope), ""), True) and (part != "member" or scope != POOL[4])


def moves(own: int, present: int, wanted: int, *, oneself: bool, free: bool) -> bool:
    return wanted <= present if oneself else free or (present < own and wanted <= own)


def sets_role(actor: Actor, target: Actor, wanted: str) -> bool:
    own = 1 if actor.role == "key" else ROLES.index(actor.role) if actor.role in ROLES else -1
    present, ahead = ROLES.index(target.role), ROLES.index(wanted)
    return actor.above() and moves(own, present, ahead, oneself=actor is target, free=actor.role == "owner")


def sets_place(actor: Actor, target: Actor, place: str, wanted: str, flags: dict[str, bool]) -> bool:
    if not (actor.has(place, POOL[4], flags) and (place in actor.places or actor.above())):
        return False
    own, present = actor.rank(place), PLACES.index(target.places.get(place, "")) - 1
    return moves(own, present, PLACES.index(wanted) - 1, oneself=actor is target and own < 3, free=own == 3)


def switches(actor: Actor, flag: str) -> bool:
    return actor.role == "owner" or (actor.above() and not flag.startswith("organisation"))


# --- the machine ---

META = Meta("GET", "/", {}, "127.0.0.1", "http", "")


class People(RuleBasedStateMachine):
    """Six persons in two workspaces, and the service keys: each does anything to anyone."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.house = MemoryHouse(Path())
        self.clients: dict[str, httpx.AsyncClient] = {}
        self.flags = dict(FLAGS)

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    @initialize()
    def begin(self) -> None:
        self.run(self._begin())

    async def _begin(self) -> None:
        ids = self.house.ids
        self.places = [ids.workspace_id, (await self.house.workspace()).id]
        self.people = [Actor(ids.user_id, "owner", {ids.workspace_id: "admin"})]
        for number, role in enumerate(("admin", "member", "member", "member", "member")):
            parts = {self.places[0]: PLACES[1 + number % 3], self.places[1]: PLACES[1 + (number + 1) % 3]}
            named = {place.replace("-", "_"): part for place, part in parts.items()}
            row = await self.house.person(f"p{number}@example.org", role, **named)
            self.people.append(Actor(row.id, role, parts))
        for person in self.people:
            person.key = await self.house.key("workspace-user", POOL, user_id=person.id)
            self.clients[person.id] = await self.session(person.id)
        self.actors = [*self.people, Actor("key", "key"), Actor("team", "team", {self.places[0]: "key"})]
        self.clients |= {"key": self.house.admin, "team": self.house.team}

    async def session(self, user_id: str) -> httpx.AsyncClient:
        """A browser that is logged in, without the cost of a password."""
        house = self.house
        async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
            user = await unit.get(USERS, user_id)
            opened = await sessions.open_session(unit, house.vault, user, META, house.clock.now_ms())
        return house.client(**CONSOLE, cookie=f"{sessions.COOKIE}={opened.token}")

    def call(self, actor: Actor, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        made: httpx.Response = self.run(self.clients[actor.id].request(method, f"/v1/admin{path}", json=body or {}))
        assert made.status_code < 500, made.text
        return made

    @rule(a=st.integers(0, 7), t=st.integers(0, 5), wanted=st.sampled_from(ROLES))
    def set_role(self, a: int, t: int, wanted: str) -> None:
        actor, target = self.actors[a], self.people[t]
        answer = self.call(actor, "PUT", f"/users/{target.id}", {"role": wanted})
        owners = sum(person.role == "owner" for person in self.people)
        last = target.role == "owner" and wanted != "owner" and owners == 1
        allowed = sets_role(actor, target, wanted) and not last
        assert (answer.status_code == 200) is allowed, (answer.text, actor, target, wanted)
        if allowed:
            lowered, target.role = ROLES.index(wanted) < ROLES.index(target.role), wanted
            if lowered:  # which ends their sessions: they log in again, as less
                self.clients[target.id] = self.run(self.session(target.id))

    @rule(a=st.integers(0, 7), t=st.integers(0, 5), p=st.integers(0, 1), wanted=st.sampled_from(PLACES))
    def set_place(self, a: int, t: int, p: int, wanted: str) -> None:
        actor, target, place = self.actors[a], self.people[t], self.places[p]
        path, there = f"/workspaces/{place}/users", place in target.places
        if not wanted and not there:
            return
        if not there:
            answer = self.call(actor, "POST", path, {"users": [{"id": target.id, "role": wanted}]})
        elif wanted:
            answer = self.call(actor, "PUT", f"{path}/{target.id}", {"role": wanted})
        else:
            answer = self.call(actor, "DELETE", f"{path}/{target.id}")
        allowed = sets_place(actor, target, place, wanted, self.flags)
        assert (answer.status_code == 200) is allowed, (answer.text, actor, target, place, wanted)
        if allowed and wanted:
            target.places[place] = wanted
        elif allowed:
            del target.places[place]
            if p == 0 and target.role == "member":
                target.key = ""

    @rule(a=st.integers(0, 7), flag=st.sampled_from(sorted(FLAGS)), value=st.booleans())
    def switch(self, a: int, flag: str, value: bool) -> None:
        actor = self.actors[a]
        answer = self.call(actor, "PUT", "/organisation/settings", {"security_settings": {flag: value}})
        allowed = switches(actor, flag) or (actor.above() and self.flags[flag] is value)
        assert (answer.status_code == 200) is allowed, (answer.text, actor, flag, value)
        if allowed:
            self.flags[flag] = value

    @invariant()
    def rows_agree(self) -> None:
        tenant = Tenant(self.house.ids.organisation_id)
        for person in self.people:
            row = self.run(self.house.store.get(tenant, USERS, person.id))
            members, _ = self.run(self.house.store.find(tenant, MEMBERS, {"user_id": person.id}))
            assert row.role == person.role
            assert {member.workspace_id: member.role for member in members} == person.places

    @invariant()
    def keys_agree(self) -> None:
        """A person's key has at every moment what the person has, and no more."""
        for person in self.people:
            if not person.key:
                continue
            found = self.house.lookups.caller(self.house.vault.digests(person.key.encode())[0])
            want = {scope for scope in POOL if person.has(self.places[0], scope, self.flags)}
            assert found is not None
            assert found.scopes == want, person

    def teardown(self) -> None:
        self.loop.close()


TestPeople = pytest.mark.timeout(600)(People.TestCase)
TestPeople.settings = settings(
    max_examples=12, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)
