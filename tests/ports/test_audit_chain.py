"""The audit chain, changes of keys and backups on every database."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from lockgate.adapters import rotation, sealing
from lockgate.adapters.audit_chain import Walk
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.vault import Keyring
from lockgate.admin.minting import found
from lockgate.cli import run
from lockgate.cli.rootkeys import declared
from lockgate.core.documents import AuditEntry, Tenant
from lockgate.core.ids import uuid7
from lockgate.settings import Settings
from samples import ORG
from sealed_rows import filled

HOME = Tenant(ORG)


@pytest.fixture(params=["sqlite", "postgres"], name="settings")
def _settings(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(rotation, "SETTLE_S", 0.0)
    if request.param == "sqlite":
        return Settings(data=tmp_path)
    return Settings(data=tmp_path, database_url=request.getfixturevalue("postgres").fresh())


@pytest.fixture(name="opened")
async def _opened(settings: Settings) -> AsyncIterator[Opened]:
    opened = open_store(settings)
    async with opened.store.begin(HOME) as unit:
        await found(
            unit, 1, organisation_id=ORG, organisation="Org", email="o@example.org", password_hash="x", name="O O"
        )
    yield opened
    await opened.store.close()


async def note(store: Any, name: str, **detail: Any) -> None:
    async with store.begin(HOME) as unit:
        entry = AuditEntry(
            id=name, at=1, organisation_id=ORG, actor_type="system", action="x.y", uri="/ü\U0001f600", detail=detail
        )
        await unit.audit(entry)


async def walked(store: Any) -> Walk:
    walk = Walk()
    walk.feed(await store.audit_rows())
    return walk


async def seal_rows(opened: Opened) -> None:
    for of in declared():
        if of.sealed:
            async with opened.store.begin(HOME) as unit:
                for _ in range(3):
                    await unit.insert(of, filled(opened.keyring, of, ORG, uuid7()))


async def secrets(opened: Opened) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    for of in declared():
        rows, _ = await opened.store.find(HOME, of, {})
        fields = [field for row in rows for field in sealing.fields_of(of, row)]
        made |= {field.aad: opened.keyring.open(field.blob, field.aad).reveal() for field in fields}
    return made


async def test_two_processes_append_to_one_chain(settings: Settings, opened: Opened) -> None:
    other = open_store(settings)
    await asyncio.gather(*(
        note(store, f"e{number}-{place}", n=number, nested={"b": [1.5, None, 10**30], "a": "\\u0000 ü"})
        for number in range(10)
        for place, store in enumerate((opened.store, other.store))
    ))  # fmt: skip
    walk = await walked(opened.store)
    assert walk.bad is None
    assert (walk.rows, walk.chained) == (20, 20)
    await other.store.close()


async def test_keys_change_while_it_is_used(settings: Settings, opened: Opened) -> None:
    await seal_rows(opened)
    before = await secrets(opened)
    done = await rotation.rotate_data_key(opened.store, declared(), ORG, lambda _d, _o: None)
    assert (done.version, done.retired) == (2, 1)
    assert await rotation.rotate_kek(opened.store) == 2
    assert await secrets(opened) == before
    root = (opened.root.path).read_text()
    new = Keyring(bytes.fromhex(root.strip())[::-1])
    await rotation.wrap_for(opened.store, new)
    assert await secrets(opened) == before
    found = await rotation.verify(opened.store, declared())
    assert found.good
    assert sum(found.opened.values()) == len(before)
    assert (await walked(opened.store)).bad is None


async def test_a_backup_of_one_database_is_restored_into_the_other(
    settings: Settings, opened: Opened, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    await seal_rows(opened)
    await note(opened.store, "before", deep=[1, {"x": "y"}])
    before, key, file, secret = await secrets(opened), opened.root.path, tmp_path / "x.backup", tmp_path / "secret"
    secret.write_text("a passphrase of a test")
    monkeypatch.setenv("LOCKGATE_DATABASE_URL", settings.database_url)
    words = ["--passphrase-file", str(secret)]

    def lockgate(*more: str) -> int:
        return run(["backup", *more, *words])

    assert await asyncio.to_thread(lockgate, "create", "--to", str(file), "--data", str(settings.data)) == 0
    assert await asyncio.to_thread(lockgate, "verify", str(file), "--data", str(settings.data)) == 0
    elsewhere = "" if settings.database_url else request.getfixturevalue("postgres").fresh()
    monkeypatch.setenv("LOCKGATE_DATABASE_URL", elsewhere)
    target = tmp_path / "target"
    target.mkdir(mode=0o700)
    (target / "root.key").write_bytes(key.read_bytes())
    (target / "root.key").chmod(0o600)
    restore = ("restore", str(file), "--data", str(target), "--without-revocations")
    assert await asyncio.to_thread(lockgate, *restore) == 0
    back = open_store(Settings(data=target, database_url=elsewhere))
    assert await secrets(back) == before
    assert (await walked(back.store)).bad is None
    assert [e.id for e in (await back.store.audit_log(HOME, {}))[0]][-1:] == ["before"]
    await note(back.store, "after")  # the chain goes on
    assert (await walked(back.store)).bad is None
    await back.store.close()
    if elsewhere:
        assert await asyncio.to_thread(lockgate, *restore) == 3  # it is not empty any more
