"""Change of the keys that the database rests on, while the gateway runs: data keys, the key-encryption key, the root.

Whatever is stopped at whatever point leaves data that opens, and is gone on with by the same command. A field says
itself under which key it is sealed, and a working key by which roots it is wrapped: there is no other bookkeeping.

- data key: a new version seals from now on; rows are sealed anew in batches; the old version is retired when no field
  anywhere is under it;
- key-encryption key: all working keys are wrapped anew in one transaction;
- root: all working keys are wrapped under both roots in one transaction; the gateway is started with the new one; then
  the old wrapping is dropped.
"""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from typing import Any, Final, NamedTuple

import msgspec

from lockgate.adapters import sealing, vault
from lockgate.adapters.sealing import Found
from lockgate.adapters.sql import Store
from lockgate.adapters.vault import Keyring, WrappedKey, WrongRootKey
from lockgate.core.documents import AuditEntry, Collection, Page, Tenant
from lockgate.core.errors import AdminConflict
from lockgate.core.ids import uuid7

SETTLE_S = 1.5
"""How long another process may seal under a key that it does not know to be old: it hears of a new one within 1 s."""
TRIES: Final = 5
Collections = Iterable[Collection[Any]]
Tell = Callable[[int, int], None]


class Unfinished(Exception):
    """Something stands in the way; the message says what, and what to do."""


def entry(organisation_id: str, action: str, **detail: Any) -> AuditEntry:
    """What the operator did on the machine itself."""
    return AuditEntry(
        id=uuid7(),
        at=time.time_ns() // 1_000_000,
        organisation_id=organisation_id,
        actor_type="system",
        via="command line",
        resource_type=action.partition(".")[0],
        action=action,
        detail=detail,
    )


# --- data keys ---


class Rotated(NamedTuple):
    version: int  # of the data key that seals now
    rows: int  # that were sealed anew
    retired: int  # data keys


async def rotate_data_key(store: Store, collections: Collections, owner: str, tell: Tell) -> Rotated:
    """Give an organisation a new data key and seal everything anew. Raises Unfinished when something cannot be.

    A rotation that was broken off is gone on with: no further key is made while an older one is in use.
    """
    living = [row for row, _ in store.keyring.data_keys(owner) if not row.retired]
    if len(living) == 1:
        async with store.begin(Tenant(owner)) as unit:
            made = store.keyring.make("dek", living[0].version + 1, owner)
            await unit.add_working_keys([made])
            await unit.audit(entry(owner, "data_key.rotate", version=made.version))
    rows = await _reseal_all(store, collections, owner, tell)
    await asyncio.sleep(SETTLE_S)
    rows += await _reseal_all(store, collections, owner, tell)
    return Rotated(*(await _retire(store, owner, rows)))


async def _reseal_all(store: Store, collections: Collections, owner: str, tell: Tell) -> int:
    """Pass after pass, until one finds nothing: rows move while they are read."""
    done, declared = 0, [of for of in collections if of.sealed]
    while True:
        found = 0
        for of in declared:
            found += await _reseal(store, of, owner, tell)
        done += found
        if not found:
            return done


async def _reseal(store: Store, of: Collection[Any], owner: str, tell: Tell) -> int:
    tenant, header, done, offset = Tenant(owner), _current(store.keyring, owner), 0, 0
    while True:
        rows, total = await store.find(tenant, of, {}, Page(offset, sealing.STEP))
        old = [
            row.id for row in rows if any(f.blob[: vault.HEADER_BYTES] != header for f in sealing.fields_of(of, row))
        ]
        if old:
            done += await _again(partial(_reseal_rows, store, tenant, of, old))
        offset += len(rows)
        tell(offset, total)
        if not rows or offset >= total:
            return done


async def _again(work: Callable[[], Awaitable[int]]) -> int:
    """On PostgreSQL a row may be changed between reading and writing: the batch is done over."""
    for left in reversed(range(TRIES)):
        try:
            return await work()
        except AdminConflict:
            if not left:
                raise
    raise AssertionError


async def _reseal_rows(store: Store, tenant: Tenant, of: Collection[Any], ids: list[str]) -> int:
    def seal(blob: bytes, aad: str) -> bytes:
        return store.keyring.seal(store.keyring.open(blob, aad), aad)

    async with store.begin(tenant) as unit:
        rows = [row for one in ids if (row := await unit.get(of, one)) is not None]
        for row in rows:
            try:
                await unit.update(of, sealing.resealed(of, row, seal))
            except ValueError as error:
                raise Unfinished(
                    f"A sealed field of {of.name} {row.id} does not open. Enter its secret again."
                ) from error
            unit.changed(row.id)
        await unit.audit(entry(tenant.organisation_id, "data_key.reseal", kind=of.name, rows=len(rows)))
    return len(rows)


def _current(keyring: Keyring, owner: str) -> bytes:
    return next(iter(keyring.data_keys(owner)))[1]


async def _retire(store: Store, owner: str, rows: int) -> tuple[int, int, int]:
    newest, *older = store.keyring.data_keys(owner)
    living = {header: row for row, header in older if not row.retired}
    async with store.reading() as connection:
        left = [found async for found in sealing.scan(connection) if found.header in living]
    if left:
        some = ", ".join(sorted({f"{found.kind} {found.row_id}" for found in left})[:5])
        raise Unfinished(f"{len(left)} sealed fields are still under an older data key: {some}. Run this again.")
    if living:
        async with store.begin(Tenant(owner)) as unit:
            await unit.replace_working_keys(msgspec.structs.replace(row, retired=True) for row in living.values())
            await unit.audit(entry(owner, "data_key.retire", versions=[row.version for row in living.values()]))
    return newest[0].version, rows, len(living)


# --- the key-encryption key and the root ---


def _roots(row: WrappedKey) -> list[str]:
    return [wrap.root_id for wrap in vault.wraps_of(row)]


async def _home(store: Store) -> str:
    """The organisation in whose log the operator's acts stand: the oldest, "" before there is one."""
    return next(iter(await store.organisations()), "")


async def rotate_kek(store: Store) -> int:
    """Wrap every working key under the next version of the key-encryption key; that version."""
    rows = await store.working_keys()
    if any(len(_roots(row)) > 1 for row in rows):
        raise Unfinished("The root key is being changed. Finish that first: lockgate keys rekey --finalize")
    version, home = store.keyring.kek_version + 1, await _home(store)
    async with store.begin(Tenant(home)) as unit:
        await unit.replace_working_keys(store.keyring.rewrap(row, kek=version) for row in rows)
        await unit.audit(entry(home, "root_key.rotate_kek", version=version))
    return version


async def wrap_for(store: Store, new: Keyring) -> int:
    """Wrap every working key under the root of `new` besides the present one. How many there are.

    Twice looked at: another process may have made a key just then, and makes none once it has heard of this.
    """
    while True:
        rows = await store.working_keys()
        lacking = [row for row in rows if new.root_id not in _roots(row)]
        if lacking:
            home = await _home(store)
            async with store.begin(Tenant(home)) as unit:
                await unit.replace_working_keys(store.keyring.rewrap(row, new) for row in lacking)
                await unit.audit(entry(home, "root_key.rekey", from_root=store.keyring.root_id, to_root=new.root_id))
            await asyncio.sleep(SETTLE_S)
            continue
        _check(new, rows)
        return len(rows)


def _check(keyring: Keyring, rows: list[WrappedKey]) -> None:
    try:
        keyring.update(rows)
    except WrongRootKey as error:
        raise Unfinished(f"Under the new root key not everything opens, so the old one stays: {error}") from error


async def drop_old_root(store: Store) -> tuple[int, list[str]]:
    """Keep the wrappings under the store's root alone: how many keys, and the roots that no longer open anything."""
    rows = await store.working_keys()
    others = sorted({root for row in rows for root in _roots(row)} - {store.keyring.root_id})
    if others:
        home = await _home(store)
        async with store.begin(Tenant(home)) as unit:
            await unit.replace_working_keys(store.keyring.rewrap(row) for row in rows)
            await unit.audit(entry(home, "root_key.finalize", root=store.keyring.root_id, dropped=others))
    return len(rows), others


# --- looking ---


class Verified(NamedTuple):
    """`bad` and `undeclared` name rows: of the first a sealed field does not open, of the second nobody declared it.
    `altered` counts rows by kind whose MAC does not fit: somebody else than Lockgate wrote them.
    """

    opened: Counter[str]  # by kind
    altered: Counter[str]
    bad: list[str]
    undeclared: list[str]
    under: Counter[bytes]  # sealed fields by the header of their data key

    @property
    def good(self) -> bool:
        return not self.bad and not self.undeclared and not self.altered


async def verify(store: Store, collections: Collections, tell: Tell = lambda _done, _of: None) -> Verified:
    """Open every sealed field there is."""
    seen: Counter[tuple[str, str, str]] = Counter()
    opened, altered, bad = Counter[str](), Counter[str](), list[str]()
    owners, every = await store.organisations(), list(collections)
    for place, (owner, of) in enumerate((owner, of) for owner in owners for of in every):
        tell(place, len(owners) * len(every))
        async for rows, lost in _pages(store, of, Tenant(owner)):
            altered[of.name] += lost
            for row in rows:
                for field in sealing.fields_of(of, row):
                    seen[of.name, owner, row.id] += 1
                    if _opens(store.keyring, field):
                        opened[of.name] += 1
                    else:
                        bad.append(f"{of.name} {row.id}")
    async with store.reading() as connection:
        found = [one async for one in sealing.scan(connection)]
    return Verified(opened, +altered, bad, _missed(found, seen), Counter(one.header for one in found))


async def _pages(store: Store, of: Collection[Any], tenant: Tenant) -> AsyncIterator[tuple[list[Any], int]]:
    """Rows, and how many were passed over because their MAC does not fit: looked at twice, since rows come and go."""
    offset, total = 0, 1
    while offset < total:
        for _ in range(2):
            rows, total = await store.find(tenant, of, {}, Page(offset, sealing.STEP))
            lost = max(0, min(sealing.STEP, total - offset) - len(rows))
            if not lost:
                break
        yield rows, lost
        offset += sealing.STEP


def _opens(keyring: Keyring, field: sealing.Field) -> bool:
    try:
        keyring.open(field.blob, field.aad)
    except ValueError:
        return False
    return True


def _missed(found: list[Found], seen: Counter[tuple[str, str, str]]) -> list[str]:
    there = Counter((one.kind, one.organisation_id, one.row_id) for one in found)
    return sorted(f"{kind} {row}" for (kind, owner, row), count in there.items() if count > seen[kind, owner, row])
