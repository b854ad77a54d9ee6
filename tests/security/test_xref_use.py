"""T-XREF, on use: a call reaches what its own workspace has and nothing else, whatever its config, headers, model or
defaults name. The rows, the look-ups, the keyring and the gate are the real ones; only the provider is played.
"""

import json
from collections.abc import AsyncIterator, Callable
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from admin_house import House
from inference.scripted import ANSWER, Clock, Exchange, Journal, Meters, Relay, Timers, Upstream
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.admin.minting import found, mint_first_keys
from lockgate.core.documents import CONFIG_VERSIONS, CONFIGS, WORKSPACES, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.record import encode
from lockgate.core.snapshot import Kind
from lockgate.inference.caching import Answers
from lockgate.inference.serve import Gate, GateOptions

OWN, NEXT, FOREIGN = "own", "next", "foreign"
SECRET = "sk-secret-of-{}-0123456789"
HELLO = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Say hello"}]}


class Rows:
    """A Directory that asks the rows each time."""

    version = 1
    on_change: Any = None

    def __init__(self, lookups: Lookups, digests: Callable[[bytes], list[bytes]]) -> None:
        self._lookups, self.digests = lookups, digests

    def get(self, kind: Kind, key: Any) -> Any:
        match kind:
            case "caller":
                return self._lookups.caller(key)
            case "credential":
                return self._lookups.credential(*key)
            case "config":
                return self._lookups.config(*key)
            case _:
                return None

    def load(self, kind: Kind, key: Any, then: Callable[[Any], None]) -> None:
        then(self.get(kind, key))


class Stage:
    """Three workspaces: ours, the next one of the same organisation, and one of another. Each has a virtual key and a
    config that are called as it is, and a key for calls.
    """

    def __init__(self, house: House) -> None:
        self.house = house
        self.clients: dict[str, httpx.AsyncClient] = {}
        self.configs: dict[str, dict[str, Any]] = {}
        self.keys: dict[str, str] = {}
        self.upstream, self.journal = Upstream(), Journal()
        rows: Any = Rows(house.lookups, house.vault.digests)
        self.gate = Gate(
            rows, self.upstream, self.journal, house.vault, Clock(), GateOptions(embeddings=(NEXT, "e")), Relay(),
            Meters(), Answers(MemoryCache(1 << 24, house.clock.now_ms), _mac, house.clock.now_ms, Timers()),
        )  # fmt: skip
        self.gate.later = Timers()  # time is the test's

    async def build(self) -> "Stage":
        house = self.house
        second = await house.workspace()
        self.clients = {
            OWN: house.team,
            NEXT: house.client(await house.key("workspace-service", ws=second.id)),
            FOREIGN: house.client(await self._founded()),
        }
        for name, client in self.clients.items():
            stored = {"name": name, "slug": name, "provider": "openai", "key": SECRET.format(name)}
            assert (await client.post("/v1/virtual-keys", json=stored)).status_code == 200
            self.configs[name] = await self.save(name, {"virtual_key": name})
            self.keys[name] = await self.key(name)
        return self

    async def _founded(self) -> str:
        house, now, org = self.house, self.house.clock.now_ms(), uuid7()
        async with house.store.begin(Tenant(org)) as unit:
            names = {"organisation": "Foreign", "email": "f@example.net", "password_hash": "", "name": "F"}
            founded = await found(unit, now, organisation_id=org, **names)
            _admin, team = await mint_first_keys(unit, house.vault, now, founded)
        return team.text.reveal().decode()

    async def save(self, where: str, config: dict[str, Any]) -> dict[str, Any]:
        answer = await self.clients[where].post("/v1/configs", json={"name": where, "config": config})
        assert answer.status_code == 200, answer.text
        saved: dict[str, Any] = answer.json()
        return saved

    async def key(self, where: str, **defaults: Any) -> str:
        body = {"name": "calls", "scopes": ["completions.write"], "defaults": defaults}
        answer = await self.clients[where].post("/v1/api-keys/workspace/service", json=body)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["key"])

    async def rewrite(self, slug: str, document: dict[str, Any]) -> None:
        """What a document says that no save would take: written past the checks, and signed as any row is."""
        home = Tenant(self.house.ids.organisation_id, self.house.ids.workspace_id)
        async with self.house.store.begin(home) as unit:
            (row,), _ = await unit.find(CONFIGS, {"slug": slug})
            version = await unit.get(CONFIG_VERSIONS, row.version_id)
            assert version
            await unit.update(CONFIG_VERSIONS, _with(version, document=json.dumps(document)))

    def call(self, key: str, body: dict[str, Any] | None = None, query: str = "", **headers: str) -> Exchange:
        fields = {"x-portkey-api-key": key, "content-type": "application/json"}
        fields |= {f"x-portkey-{name.replace('_', '-')}": value for name, value in headers.items()}
        exchange = Exchange("POST", "/v1/chat/completions", fields, query)
        self.gate.head(exchange)
        if not exchange.status:
            exchange.body = json.dumps(body or HELLO).encode()
            self.gate.body(exchange)
        return exchange

    def secrets(self) -> set[str]:
        return {flight.field("authorization").removeprefix("Bearer ") for flight in self.upstream.flights}


def _mac(data: bytes) -> bytes:
    return blake2b(data, digest_size=32, key=b"cache").digest()


def _with(row: Any, **changes: Any) -> Any:
    return msgspec.structs.replace(row, **changes)


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = House(tmp_path)
    yield await Stage(house).build()
    await house.close()


Ask = Callable[[str], dict[str, Any]]
HEADERS: dict[str, Ask] = {
    "virtual key header": lambda slug: {"virtual_key": slug},
    "provider header": lambda slug: {"provider": f"@{slug}"},
    "model": lambda slug: {"body": {**HELLO, "model": f"@{slug}/gpt-4o-mini"}},
    "query": lambda slug: {"query": f"model=@{slug}/gpt-4o-mini"},
}
LEAVES: dict[str, Ask] = {
    "virtual_key": lambda slug: {"virtual_key": slug},
    "virtualKey": lambda slug: {"virtualKey": slug},
    "provider": lambda slug: {"provider": f"@{slug}"},
    "override model": lambda slug: {"override_params": {"model": f"@{slug}/gpt-4o-mini"}},
}
STRATEGIES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "alone": lambda leaf: leaf,
    "single": lambda leaf: {"strategy": {"mode": "single"}, "targets": [leaf]},
    "fallback": lambda leaf: {"strategy": {"mode": "fallback"}, "targets": [leaf, leaf]},
    "loadbalance": lambda leaf: {"strategy": {"mode": "loadbalance"}, "targets": [leaf, leaf]},
    "conditional": lambda leaf: {
        "strategy": {"mode": "conditional", "conditions": [], "default": "a"}, "targets": [{"name": "a", **leaf}],
    },
    "nested": lambda leaf: {
        "strategy": {"mode": "fallback"},
        "targets": [{"strategy": {"mode": "loadbalance"}, "targets": [leaf, leaf]}, leaf],
    },
    "inherited": lambda leaf: {**leaf, "strategy": {"mode": "fallback"}, "targets": [{"name": "a"}, {"name": "b"}]},
    "with a retry": lambda leaf: {**leaf, "retry": {"attempts": 2, "on_status_codes": [400]}},
    "with a cache": lambda leaf: {**leaf, "cache": {"mode": "semantic"}},
}  # fmt: skip


def refused(stage: Stage, ask: Callable[[str], Exchange]) -> None:
    """What is foreign is told like what does not exist, and nothing is sent."""
    said = set()
    for slug in (NEXT, FOREIGN, "nobody"):
        exchange = ask(slug)
        assert exchange.status == 400, exchange.answer
        said.add(exchange.answer.replace(slug.encode(), b"SLUG"))
    assert len(said) == 1, said
    assert stage.upstream.flights == []
    assert not any(SECRET[:10].encode() in encode(record) for record in stage.journal.records)


async def test_a_virtual_key_of_another_workspace_is_reached_by_no_strategy(stage: Stage) -> None:
    """Inline: nothing of it was checked when it was saved."""

    def ask(strategy: Callable[[dict[str, Any]], dict[str, Any]], leaf: Ask, slug: str) -> Exchange:
        return stage.call(stage.keys[OWN], config=json.dumps(strategy(leaf(slug))))

    for name, strategy in STRATEGIES.items():
        for leaf in LEAVES.values():
            refused(stage, partial(ask, strategy, leaf))
            exchange = ask(strategy, leaf, OWN)
            stage.upstream.last.answer(200, None, ANSWER)
            assert (exchange.status, stage.secrets()) == (200, {SECRET.format(OWN)}), name
            stage.upstream.flights.clear()


async def test_a_virtual_key_of_another_workspace_is_reached_by_no_header_nor_model(stage: Stage) -> None:
    def ask(fields: Ask, slug: str) -> Exchange:
        return stage.call(stage.keys[OWN], **fields(slug))

    for fields in HEADERS.values():
        refused(stage, partial(ask, fields))
        ask(fields, OWN)
        assert stage.secrets() == {SECRET.format(OWN)}
        stage.upstream.flights.clear()


async def test_a_saved_config_that_names_what_is_foreign_is_refused_on_use_too(stage: Stage) -> None:
    slug = stage.configs[OWN]["slug"]
    for strategy in STRATEGIES.values():
        for leaf in LEAVES.values():
            for named in (NEXT, FOREIGN, "nobody"):
                await stage.rewrite(slug, strategy(leaf(named)))
                stage.gate.planner._plans.clear()  # a version is compiled once: in earnest none is ever rewritten
                stage.gate.planner._routes.clear()
                stage.gate._passports._held.clear()
                assert stage.call(stage.keys[OWN], config=slug).status == 400
    assert stage.upstream.flights == []


async def test_a_fallback_goes_past_what_is_foreign_to_what_is_ones_own(stage: Stage) -> None:
    config = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": FOREIGN}, {"virtual_key": OWN}]}
    exchange = stage.call(stage.keys[OWN], config=json.dumps(config))
    stage.upstream.last.answer(200, None, ANSWER)
    assert (exchange.status, stage.secrets()) == (200, {SECRET.format(OWN)})
    assert exchange.field("x-portkey-last-used-option-index") == "config.targets[1]"


@pytest.mark.parametrize("named_by", ["slug", "id"])
@pytest.mark.parametrize("whose", [NEXT, FOREIGN])
async def test_a_foreign_config_is_told_as_one_that_does_not_exist(stage: Stage, whose: str, named_by: str) -> None:
    name = stage.configs[whose][named_by]
    missing = "pc-nobody-123456" if named_by == "slug" else uuid7()
    answers = [stage.call(stage.keys[OWN], config=text) for text in (name, missing)]
    assert {exchange.status for exchange in answers} == {400}
    assert answers[0].answer.replace(name.encode(), b"") == answers[1].answer.replace(missing.encode(), b"")
    assert stage.upstream.flights == []


@pytest.mark.parametrize("whose", [NEXT, FOREIGN])
async def test_a_default_that_came_to_be_foreign_is_not_followed(stage: Stage, whose: str) -> None:
    """As if the workspace's row had been written past every check, or its config had been moved."""
    home = Tenant(stage.house.ids.organisation_id, stage.house.ids.workspace_id)
    async with stage.house.store.begin(home) as unit:
        row = await unit.get(WORKSPACES, stage.house.ids.workspace_id)
        assert row
        defaults = {**row.defaults, "config_id": stage.configs[whose]["slug"]}
        await unit.update(WORKSPACES, _with(row, defaults=defaults))
    exchange = stage.call(stage.keys[OWN])
    assert (exchange.status, exchange.document["message"]) == (400, "Invalid config id passed")
    assert stage.upstream.flights == []


async def test_the_same_slug_in_two_workspaces_means_to_each_its_own(stage: Stage) -> None:
    """Same text, same header names and values but for the key: no route is shared."""
    for name in (NEXT, FOREIGN):
        stored = {"name": OWN, "slug": OWN, "provider": "openai", "key": SECRET.format(f"{name}s-own")}
        assert (await stage.clients[name].post("/v1/virtual-keys", json=stored)).status_code == 200
    config = json.dumps({"virtual_key": OWN, "retry": {"attempts": 1}})
    ways: list[dict[str, Any]] = [{"config": config}, {"virtual_key": OWN}]
    for _ in range(2):
        for name, secret in ((OWN, OWN), (NEXT, f"{NEXT}s-own"), (FOREIGN, f"{FOREIGN}s-own")):
            for fields in ways:
                stage.call(stage.keys[name], **fields)
                assert stage.secrets() == {SECRET.format(secret)}
                stage.upstream.flights.clear()


@pytest.mark.parametrize("who", [OWN, FOREIGN, NEXT])
async def test_texts_are_embedded_under_a_virtual_key_of_the_callers_workspace_or_not_at_all(
    stage: Stage, who: str
) -> None:
    """The setting names `next`, which only one workspace has."""
    stage.call(stage.keys[who], config=json.dumps({"virtual_key": who, "cache": {"mode": "semantic"}}))
    stage.upstream.last.answer(200, None, ANSWER)
    sent = [flight.line.split()[1] for flight in stage.upstream.flights]
    assert sent == ["/v1/chat/completions"] + ["/v1/embeddings"] * (who == NEXT)
    assert stage.secrets() == {SECRET.format(who)}


async def test_an_archived_config_and_a_virtual_key_that_is_gone_end_the_very_next_call(stage: Stage) -> None:
    slug = stage.configs[OWN]["slug"]
    assert stage.call(stage.keys[OWN], config=slug).status == 0
    assert (await stage.house.team.put(f"/v1/configs/{slug}", json={"status": "archived"})).status_code == 200
    assert stage.call(stage.keys[OWN], config=slug).document["message"] == "Invalid config id passed"
    assert (await stage.house.team.put(f"/v1/configs/{slug}", json={"status": "active"})).status_code == 200
    assert stage.call(stage.keys[OWN], config=slug).status == 0
    assert (await stage.house.team.delete(f"/v1/virtual-keys/{OWN}")).status_code == 200
    exchange = stage.call(stage.keys[OWN], config=slug)
    assert exchange.document["message"].startswith(f"Following keys are not valid: {OWN}")
    assert len(stage.upstream.flights) == 2
