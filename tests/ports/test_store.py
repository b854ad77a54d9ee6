"""One suite for every Store: passing it is the definition of done for a backend."""

import asyncio
import inspect
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

import samples as rows
from lockgate.adapters import memory
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import open_store
from lockgate.adapters.vault import Keyring
from lockgate.core.documents import (
    API_KEYS,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    AuditEntry,
    Containing,
    Page,
    Range,
    Tenant,
)
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.keyuse import Use
from lockgate.settings import Settings
from samples import ORG, OTHER

HOME = Tenant(ORG)


def entry(at: int = 1, org: str = ORG, **fields: Any) -> AuditEntry:
    return AuditEntry(id=f"e-{at}", at=at, organisation_id=org, actor_type="system", action="x.y", **fields)


class Kept(NamedTuple):
    store: Any
    lookups: Any


@pytest.fixture(params=["sqlite", "memory", "postgres"], name="kept")
async def _kept(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Kept]:
    if request.param == "memory":
        keyring = Keyring(os.urandom(32))
        keyring.update(keyring.missing())
        store = memory.Store(keyring)
        yield Kept(store, store)
        return
    settings = Settings(data=tmp_path)
    if request.param == "postgres":
        url, home = request.getfixturevalue("postgres").emptied()
        settings = Settings(data=home, database_url=url)
    opened = open_store(settings)
    lookups = Lookups(opened.rows(), opened.store.signer, _no_price)
    yield Kept(opened.store, lookups)
    await lookups.close()
    await opened.store.close()


@pytest.fixture(name="store")
async def _store(kept: Kept) -> Any:
    return kept.store


def _no_price(_provider: str, _model: str) -> None:
    """There are no prices here."""


async def put(store: Any, tenant: Tenant, of: Any, *documents: Any) -> None:
    async with store.begin(tenant) as unit:
        for document in documents:
            await unit.insert(of, document)


async def test_a_row_comes_back_as_it_was_written(store: Any) -> None:
    full = rows.api_key(
        scopes=["a", "b"],
        metadata={"team": "ü"},
        usage_limits={"type": "cost", "credit_limit": 10, "nested": [1, None, 2.5]},
        rate_limits=None,
        allowed_ips=["10.0.0.0/8"],
        hidden=True,
    )
    await put(store, HOME, API_KEYS, full)
    got = await store.get(HOME, API_KEYS, full.id)
    assert msgspec.structs.replace(got, mac=b"", row_version=0) == full
    assert got.row_version == 1
    assert got.mac


async def test_bytes_come_back_as_bytes(store: Any) -> None:
    sealed = os.urandom(80)
    vk = rows.virtual_key(sealed=sealed)
    await put(store, HOME, VIRTUAL_KEYS, vk)
    assert (await store.get(HOME, VIRTUAL_KEYS, vk.slug)).sealed == sealed


async def test_a_row_is_found_by_id_and_by_slug(store: Any) -> None:
    await put(store, HOME, WORKSPACES, rows.workspace("w-1", slug="shared"))
    assert (await store.get(HOME, WORKSPACES, "w-1")).id == "w-1"
    assert (await store.get(HOME, WORKSPACES, "shared")).id == "w-1"
    assert await store.get(HOME, WORKSPACES, "other") is None


async def test_an_id_beats_a_slug_of_the_same_text(store: Any) -> None:
    await put(store, HOME, WORKSPACES, rows.workspace("one", slug="two"), rows.workspace("two", slug="one"))
    assert (await store.get(HOME, WORKSPACES, "one")).id == "one"


# --- tenants ---


async def test_another_organisation_sees_nothing(store: Any) -> None:
    key = rows.api_key()
    await put(store, HOME, API_KEYS, key)
    away = Tenant(OTHER)
    assert await store.get(away, API_KEYS, key.id) is None
    assert await store.find(away, API_KEYS, {}) == ([], 0)
    async with store.begin(away) as unit:
        assert await unit.get(API_KEYS, key.id) is None
        assert not await unit.delete(API_KEYS, key.id)
    assert await store.get(HOME, API_KEYS, key.id)


async def test_another_workspace_sees_nothing(store: Any) -> None:
    key = rows.api_key(ws="ws-1")
    await put(store, HOME, API_KEYS, key)
    away = Tenant(ORG, "ws-2")
    assert await store.get(away, API_KEYS, key.id) is None
    assert await store.find(away, API_KEYS, {}) == ([], 0)
    assert (await store.find(Tenant(ORG, "ws-1"), API_KEYS, {}))[1] == 1
    async with store.begin(away) as unit:
        assert not await unit.delete(API_KEYS, key.id)


async def test_a_workspace_sees_no_organisation_keys(store: Any) -> None:
    await put(store, HOME, API_KEYS, rows.api_key(ws="", kind="organisation-service"))
    assert (await store.find(Tenant(ORG, "ws-1"), API_KEYS, {}))[1] == 0


@pytest.mark.parametrize("tenant", [Tenant(OTHER), Tenant(ORG, "ws-2")])
async def test_a_row_of_another_tenant_cannot_be_written(store: Any, tenant: Tenant) -> None:
    key = rows.api_key(ws="ws-1")
    with pytest.raises(ValueError, match="tenant"):
        await put(store, tenant, API_KEYS, key)
    await put(store, HOME, API_KEYS, key)
    mine = await store.get(HOME, API_KEYS, key.id)
    with pytest.raises(ValueError, match="tenant"):
        async with store.begin(tenant) as unit:
            await unit.update(API_KEYS, mine)


async def test_a_row_cannot_be_carried_over_to_another_workspace(store: Any) -> None:
    key = rows.api_key(ws="ws-1")
    await put(store, HOME, API_KEYS, key)
    mine = await store.get(HOME, API_KEYS, key.id)
    moved = msgspec.structs.replace(mine, workspace_id="ws-2")
    with pytest.raises(AdminConflict):
        async with store.begin(Tenant(ORG, "ws-2")) as unit:
            await unit.update(API_KEYS, moved)


async def test_the_same_slug_may_live_in_two_workspaces_but_not_twice_in_one(store: Any) -> None:
    await put(store, HOME, VIRTUAL_KEYS, rows.virtual_key("main", ws="ws-1"), rows.virtual_key("main", ws="ws-2"))
    with pytest.raises(AdminConflict, match="already exists"):
        await put(store, HOME, VIRTUAL_KEYS, rows.virtual_key("main", ws="ws-1"))
    got = await store.get(Tenant(ORG, "ws-2"), VIRTUAL_KEYS, "main")
    assert got.workspace_id == "ws-2"


# --- finding ---


async def test_pages_are_newest_first_and_count_everything(store: Any) -> None:
    made = [rows.api_key() for _ in range(5)]
    await put(store, HOME, API_KEYS, *made)
    page, total = await store.find(HOME, API_KEYS, {}, Page(1, 2))
    assert total == 5
    assert [key.id for key in page] == [made[3].id, made[2].id]


async def test_conditions_are_values_sets_and_ranges(store: Any) -> None:
    made = [rows.api_key(name=name) for name in ("a", "b", "c")]
    await put(store, HOME, API_KEYS, *made)

    async def names(**where: Any) -> set[str]:
        return {key.name for key in (await store.find(HOME, API_KEYS, where))[0]}

    assert await names(name="b") == {"b"}
    assert await names(name=frozenset({"a", "c", "x"})) == {"a", "c"}
    assert await names(name=frozenset()) == set()
    assert await names(created_at=Range(low=made[1].created_at)) == {"b", "c"}
    assert await names(created_at=Range(high=made[1].created_at)) == {"a", "b"}
    assert await names(created_at=Range()) == {"a", "b", "c"}


async def test_a_configs_slug_is_its_workspaces_own_and_its_versions_are_numbered_once(store: Any) -> None:
    here, there = rows.config("pc-a", ws="ws-1"), rows.config("pc-a", ws="ws-2")
    await put(store, HOME, CONFIGS, here, there)
    assert (await store.get(Tenant(ORG, "ws-2"), CONFIGS, "pc-a")).id == there.id
    assert await store.get(Tenant(ORG, "ws-2"), CONFIGS, here.id) is None
    with pytest.raises(AdminConflict):
        await put(store, HOME, CONFIGS, rows.config("pc-a", ws="ws-1"))
    first = rows.config_version(here, '{"a":"ü"}')
    await put(store, HOME, CONFIG_VERSIONS, first, rows.config_version(there))
    with pytest.raises(AdminConflict):
        await put(store, HOME, CONFIG_VERSIONS, rows.config_version(here, id="another"))
    assert (await store.get(Tenant(ORG, "ws-1"), CONFIG_VERSIONS, first.id)).document == '{"a":"ü"}'
    assert (await store.find(Tenant(ORG, "ws-1"), CONFIG_VERSIONS, {"config_id": there.id}))[1] == 0


async def test_what_workers_ask_for_is_the_active_config_with_its_version(kept: Kept) -> None:
    store = kept.store

    async def asked(*place: str) -> Any:
        found = kept.lookups.config(*place)
        return await found if inspect.isawaitable(found) else found

    made, off = rows.config("pc-a"), rows.config("pc-off", status="archived")
    await put(store, HOME, CONFIGS, made, off)
    await put(store, HOME, CONFIG_VERSIONS, rows.config_version(made), rows.config_version(off))
    for name in ("pc-a", made.id):
        entry = await asked("ws-1", name)
        assert (entry.id, entry.version, entry.document) == (made.id, made.version_id, b'{"virtual_key":"main"}')
    for workspace, name in (("ws-2", "pc-a"), ("ws-2", made.id), ("ws-1", "pc-off"), ("ws-1", "pc-none"), ("ws-1", "")):
        assert await asked(workspace, name) is None


async def test_a_wildcard_in_a_value_is_an_ordinary_character(store: Any) -> None:
    await put(store, HOME, API_KEYS, rows.api_key(name="percent"))
    for pattern in ("%", "_______", "p%", "' OR 1=1 --"):
        assert (await store.find(HOME, API_KEYS, {"name": pattern}))[1] == 0
        assert await store.get(HOME, API_KEYS, pattern) is None


@pytest.mark.parametrize("field", [{"name": "a\0b"}, {"metadata": {"k": ["\0"]}}, {"scopes": ["\0"]}])
async def test_a_nul_character_is_refused_with_its_field(store: Any, field: dict[str, Any]) -> None:
    with pytest.raises(AdminInvalid, match=next(iter(field))):
        await put(store, HOME, API_KEYS, rows.api_key(**field))
    assert await store.find(HOME, API_KEYS, {}) == ([], 0)


async def test_a_number_of_another_kind_under_the_same_name_disturbs_no_list(store: Any) -> None:
    """Kinds share a table: what one calls `text` may be no number at all."""
    await put(store, HOME, rows.NOTES, rows.note("n-1", text="no number", weight=5_000_000_000_000))
    assert (await store.find(HOME, rows.NOTES, {"weight": Range(4_999_999_999_999, None)}))[1] == 1
    if not isinstance(store, memory.Store):  # which compares as Python does
        assert (await store.find(HOME, rows.NOTES, {"text": Range(low=1)}))[0] == []


async def test_a_conflict_that_is_met_leaves_the_rest_of_its_unit_whole(store: Any) -> None:
    await put(store, HOME, WORKSPACES, rows.workspace("w-1", slug="taken"), rows.workspace("w-2", slug="mine"))
    async with store.begin(HOME) as unit:
        with pytest.raises(AdminConflict):
            await unit.insert(WORKSPACES, rows.workspace("w-3", slug="taken"))
        second = await unit.get(WORKSPACES, "w-2")
        with pytest.raises(AdminConflict):
            await unit.update(WORKSPACES, msgspec.structs.replace(second, slug="taken"))
        await unit.insert(WORKSPACES, rows.workspace("w-4", slug="free"))
    assert {row.slug for row in (await store.find(HOME, WORKSPACES, {}))[0]} == {"taken", "mine", "free"}


# --- transactions ---


async def test_what_fails_leaves_no_trace(store: Any) -> None:
    version, _ = await store.changes(0)

    async def fail() -> None:
        async with store.begin(HOME) as unit:
            await unit.insert(API_KEYS, rows.api_key())
            await unit.audit(entry())
            await unit.claim("owner")
            unit.changed("key-x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await store.find(HOME, API_KEYS, {}) == ([], 0)
    assert await store.audit_log(HOME, {}) == ([], 0)
    assert not await store.claimed("owner")
    assert (await store.changes(0))[0] == version


async def test_a_unit_sees_its_own_writes(store: Any) -> None:
    key = rows.api_key()
    async with store.begin(HOME) as unit:
        await unit.insert(API_KEYS, key)
        assert await unit.get(API_KEYS, key.id)
        assert (await unit.find(API_KEYS, {}))[1] == 1
        assert await unit.delete(API_KEYS, key.id)
        assert await unit.get(API_KEYS, key.id) is None


async def test_an_update_of_a_stale_row_is_refused(store: Any) -> None:
    key = rows.api_key()
    await put(store, HOME, API_KEYS, key)
    stale = await store.get(HOME, API_KEYS, key.id)
    async with store.begin(HOME) as unit:
        fresh = await unit.update(API_KEYS, msgspec.structs.replace(stale, name="first"))
    assert fresh.row_version == 2
    with pytest.raises(AdminConflict, match="meanwhile"):
        async with store.begin(HOME) as unit:
            await unit.update(API_KEYS, msgspec.structs.replace(stale, name="second"))
    assert (await store.get(HOME, API_KEYS, key.id)).name == "first"


async def test_an_update_of_a_deleted_row_is_refused(store: Any) -> None:
    key = rows.api_key()
    await put(store, HOME, API_KEYS, key)
    mine = await store.get(HOME, API_KEYS, key.id)
    async with store.begin(HOME) as unit:
        await unit.delete(API_KEYS, key.id)
    with pytest.raises(AdminConflict):
        async with store.begin(HOME) as unit:
            await unit.update(API_KEYS, mine)


async def test_only_the_first_of_many_claims_wins(store: Any) -> None:
    async def claim() -> bool:
        async with store.begin(HOME) as unit:
            return bool(await unit.claim("owner"))

    assert sorted(await asyncio.gather(*(claim() for _ in range(6)))) == [False] * 5 + [True]
    assert await store.claimed("owner")
    assert not await store.claimed("other")


# --- publications ---


async def test_a_publication_counts_up_and_lists_its_ids(store: Any) -> None:
    start, _ = await store.changes(0)
    for names in (("a",), ("b", "c", "b")):
        async with store.begin(HOME) as unit:
            unit.changed(*names)
    assert await store.changes(start) == (start + 2, frozenset("abc"))
    assert await store.changes(start + 1) == (start + 2, frozenset("bc"))
    assert await store.changes(start + 2) == (start + 2, frozenset())


async def test_a_commit_without_a_publication_tells_nobody(store: Any) -> None:
    told: list[int] = []
    store.on_commit = lambda: told.append(1)
    await put(store, HOME, API_KEYS, rows.api_key())
    assert told == []
    async with store.begin(HOME) as unit:
        unit.changed("x")
    assert told == [1]


async def test_a_new_working_key_is_in_force_after_its_commit(store: Any) -> None:
    keyring = store.keyring
    async with store.begin(HOME) as unit:
        await unit.add_working_keys([keyring.make("dek", owner=ORG)])
    assert [row.owner for row in keyring.rows if row.label == "dek"] == [ORG]
    assert len(await store.working_keys()) == len(keyring.rows)


# --- the audit log and last use ---


async def test_the_audit_log_is_newest_first_and_stays_in_its_organisation(store: Any) -> None:
    async with store.begin(HOME) as unit:
        for at in (1, 2, 3):
            await unit.audit(entry(at, detail={"n": at}))
        await unit.audit(entry(4, org=OTHER))
    found, total = await store.audit_log(HOME, {"at": Range(low=2)})
    assert total == 2
    assert [e.detail for e in found] == [{"n": 3}, {"n": 2}]
    assert (await store.audit_log(Tenant(ORG, "ws-1"), {}))[1] == 0


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 8])
async def test_pages_of_the_audit_log_join_without_gap_from_whichever_end_they_are_read(size: int, store: Any) -> None:
    """Two nodes' clocks differ: row 3 was written last of three that follow each other in time."""
    async with store.begin(HOME) as unit:
        for at in (10, 30, 20, 40, 40, 50, 60):
            await unit.audit(entry(at, detail={"n": at}))
    pages = [await store.audit_log(HOME, {}, Page(offset, size)) for offset in range(0, 10, size)]
    assert {total for _, total in pages} == {7}
    assert [e.at for found, _ in pages for e in found] == [60, 50, 40, 40, 30, 20, 10]


async def test_entries_of_one_moment_are_newest_first(store: Any) -> None:
    async with store.begin(HOME) as unit:
        for n in range(6):
            await unit.audit(entry(7, detail={"n": n}))
    assert [e.detail["n"] for e in (await store.audit_log(HOME, {}))[0]] == [5, 4, 3, 2, 1, 0]
    for offset in range(6):
        assert [e.detail["n"] for e in (await store.audit_log(HOME, {}, Page(offset, 1)))[0]] == [5 - offset]


async def test_last_use_only_moves_forward(store: Any) -> None:
    first, second = Use(100, "192.0.2.1", "curl/8"), Use(6, "2001:db8::1", "")
    await store.used({(ORG, "k-1"): first, (ORG, "k-2"): Use(5), (OTHER, "k-1"): Use(900)})
    await store.used({(ORG, "k-1"): Use(50, "192.0.2.2"), (ORG, "k-2"): second})
    assert await store.last_used(HOME, ["k-1", "k-2", "k-3"]) == {"k-1": first, "k-2": second}
    assert await store.last_used(HOME, []) == {}


async def test_background_work_can_go_through_all_organisations(store: Any) -> None:
    for at, name in enumerate((OTHER, ORG)):
        await put(store, Tenant(name), ORGANISATIONS, rows.organisation(name, created_at=at))
    assert await store.organisations() == [OTHER, ORG]


# --- verification without a tenant ---


async def test_only_digests_and_logins_are_looked_up_without_a_tenant(store: Any) -> None:
    await put(store, HOME, USERS, rows.user("u-1", email="a@example.org"))
    assert (await store.verify(USERS, "a@example.org")).id == "u-1"
    assert await store.verify(USERS, "b@example.org") is None
    await put(store, HOME, VIRTUAL_KEYS, rows.virtual_key())
    with pytest.raises((KeyError, AttributeError)):
        await store.verify(VIRTUAL_KEYS, "openai-1")


async def test_an_email_belongs_to_one_person(store: Any) -> None:
    await put(store, HOME, USERS, rows.user("u-1", email="a@example.org"))
    with pytest.raises(AdminConflict):
        await put(store, Tenant(OTHER), USERS, rows.user("u-2", org=OTHER, email="a@example.org"))


async def test_documents_of_every_kind_can_be_stored(store: Any) -> None:
    key = rows.api_key()
    async with store.begin(HOME) as unit:
        await unit.insert(ORGANISATIONS, rows.organisation())
        await unit.insert(WORKSPACES, rows.workspace())
        await unit.insert(USERS, rows.user())
        await unit.insert(MEMBERS, rows.member())
        await unit.insert(API_KEYS, key)
        await unit.insert(KEY_SECRETS, rows.key_secret(key, b"d" * 32))
        config = rows.config()
        await unit.insert(CONFIGS, config)
        await unit.insert(CONFIG_VERSIONS, rows.config_version(config))
    assert (await store.verify(KEY_SECRETS, b"d" * 32)).key_id == key.id


# --- kinds that have no table of their own ---


async def test_an_entity_comes_back_as_it_was_written(store: Any) -> None:
    full = rows.note("n", text="ü", weight=3, sealed=os.urandom(40), parts=[{"a": [1, None, 2.5]}], lookup="secret")
    await put(store, HOME, rows.NOTES, full)
    for got in (await store.get(HOME, rows.NOTES, "n"), await store.verify(rows.NOTES, "secret")):
        assert msgspec.structs.replace(got, mac=b"", row_version=0) == full
        assert got.mac


async def test_an_entity_is_found_by_any_text_or_number_of_it(store: Any) -> None:
    one, two = rows.note("n-1", text="Blue 100%", weight=1), rows.note("n-2", text="red", weight=9)
    await put(store, HOME, rows.NOTES, one, two)
    for where, slugs in (
        ({"text": "red"}, ["n-2"]), ({"weight": 1}, ["n-1"]), ({"weight": Range(2, None)}, ["n-2"]),
        ({"text": frozenset({"red", "green"})}, ["n-2"]), ({"slug": "n-1", "weight": 9}, []),
        ({"text": Containing("bLUE")}, ["n-1"]), ({"text": Containing("0%")}, ["n-1"]),
        ({"text": Containing("%r")}, []), ({"text": Containing("_")}, []), ({"slug": Containing("n")}, ["n-2", "n-1"]),
    ):  # fmt: skip
        found, total = await store.find(HOME, rows.NOTES, where)
        assert ([row.slug for row in found], total) == (slugs, len(slugs)), where


async def test_an_entity_is_its_tenants_own_whatever_it_is_called(store: Any) -> None:
    await put(store, HOME, rows.NOTES, rows.note("n"), rows.note("n", ws="ws-2"), rows.note("n", ws=""))
    await put(store, Tenant(OTHER), rows.NOTES, rows.note("n", org=OTHER))
    for tenant, seen in ((HOME, 3), (Tenant(ORG, "ws-1"), 1), (Tenant(ORG, ""), 1), (Tenant(ORG, "ws-9"), 0)):
        assert (await store.find(tenant, rows.NOTES, {}))[1] == seen
    for taken in (rows.note("n"), rows.note("m", lookup="x")):
        await put(store, Tenant(OTHER), rows.NOTES, rows.note(org=OTHER, lookup="x")) if taken.lookup else None
        with pytest.raises(AdminConflict):
            await put(store, HOME, rows.NOTES, taken)
    await put(store, HOME, rows.NOTES, rows.note(), rows.note())  # without a slug there is none to share


async def test_an_entity_is_changed_and_deleted_like_any_row(store: Any) -> None:
    await put(store, HOME, rows.NOTES, rows.note("n", text="old"), rows.note("m"))
    async with store.begin(HOME) as unit:
        await unit.update(rows.NOTES, msgspec.structs.replace(await unit.get(rows.NOTES, "n"), text="new"))
    changed = await store.get(HOME, rows.NOTES, "n")
    assert (changed.text, changed.row_version) == ("new", 2)
    with pytest.raises(AdminConflict):
        async with store.begin(HOME) as unit:
            await unit.update(rows.NOTES, msgspec.structs.replace(changed, slug="m"))
    async with store.begin(HOME) as unit:
        assert await unit.delete(rows.NOTES, changed.id)
    assert await store.get(HOME, rows.NOTES, "n") is None


async def test_nobody_is_found_by_an_empty_secret(store: Any) -> None:
    await put(store, HOME, rows.NOTES, rows.note("n"))
    assert await store.verify(rows.NOTES, "") is None
