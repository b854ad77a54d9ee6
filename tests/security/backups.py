"""What the suites of backups share. `LOCKGATE_DATABASE_URL` says, as for the commands, where the rows are."""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from lockgate.adapters.opening import check_whole, open_store
from lockgate.adapters.sealed_stream import new_identity
from lockgate.cli import run
from lockgate.core.documents import Tenant
from lockgate.settings import SettingError, Settings
from sealed_rows import copied


class World:
    """A data folder, its backup, and a place to restore into."""

    def __init__(self, base: Path, template: Path) -> None:
        self.data, self.target, self.file = copied(template, base / "data"), base / "target", base / "x.backup"
        self.identity, self.public = base / "identity", base / "public"
        private, public = new_identity()
        self.identity.write_text(private + "\n")
        self.public.write_text(public)

    def create(self, *more: str) -> int:
        words = ["--recipient", self.public.read_text(), "--data", str(self.data), "--to", str(self.file)]
        return run(["backup", "create", *words, *more])

    def verify(self, *more: str) -> int:
        return run(
            ["backup", "verify", str(self.file), "--identity", str(self.identity), "--data", str(self.data), *more]
        )

    def lay_root(self) -> None:
        self.target.mkdir(exist_ok=True, mode=0o700)
        (self.target / "root.key").write_bytes((self.data / "root.key").read_bytes())
        (self.target / "root.key").chmod(0o600)

    def restore(self, *more: str) -> int:
        self.lay_root()
        journal = self.data / "revocations.jsonl"
        known = ["--revocations", str(journal)] if journal.exists() else ["--without-revocations"]
        words = ["--identity", str(self.identity), "--data", str(self.target)]
        return run(["backup", "restore", str(self.file), *words, *known, *more])


def rows(data: Path) -> dict[str, list[Any]]:
    """All rows of all tables but those that a restore changes on purpose."""
    with closing(sqlite3.connect(data / "control.db")) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        kept = [name for name in names if name not in {"audit", "epoch", "changes", "sessions", "one_time_tokens"}]
        return {name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in kept}  # noqa: S608


def ids(data: Path) -> dict[str, str]:
    return dict(msgspec.json.decode((data / "ids.json").read_bytes()))


def on_store(data: Path, work: Callable[[Any, Tenant], Any]) -> Any:
    async def go() -> Any:
        opened = open_store(Settings(data=data, database_url=os.environ.get("LOCKGATE_DATABASE_URL", "")))
        try:
            return await work(opened, Tenant((await opened.store.organisations())[0]))
        finally:
            await opened.store.close()

    return asyncio.run(go())


def accepted(data: Path, key: str) -> bool:
    async def work(opened: Any, _tenant: Tenant) -> bool:
        from lockgate.adapters.lookup import Lookups

        lookups = Lookups(opened.rows(), opened.store.signer, lambda _p, _m: None)
        found = [await lookups.caller(digest) for digest in opened.keyring.digests(key.encode())]
        await lookups.close()
        return any(each is not None for each in found)

    return bool(on_store(data, work))


def is_told(data: Path) -> bool:
    """Whether a start on this folder is refused because a restore was stopped."""
    try:
        check_whole(Settings(data=data))
    except SettingError as error:
        return "stopped half-way" in str(error)
    return False
