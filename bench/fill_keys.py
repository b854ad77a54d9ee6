"""Fills a data folder with API keys, with the product's own rows, digests and signatures; run by the product's Python.

fill_keys.py --data DIR --keys 1000000 --show 1000   prints the texts of the first thousand
fill_keys.py --data DIR --id-of KEY                  prints the id of the key that has this text
fill_keys.py --unknown-key                           prints a well-formed key that nobody made

The gateway on DIR must be stopped while keys are made: nothing is published. A million keys take one to two minutes and
about two gigabytes.
"""

import argparse
import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from lockgate import settings as settings_
from lockgate.adapters import schema
from lockgate.admin.minting import secret_row
from lockgate.cli.store import opened
from lockgate.core import keys
from lockgate.core.access import SCOPES_OF
from lockgate.core.documents import API_KEYS, KEY_SECRETS, WORKSPACES, ApiKey, Collection, KeySecret, Tenant
from lockgate.core.ids import uuid7

BATCH = 10_000
FAMILY: Final = "workspace-service"
NEEDED = ("completions.", "models.", "logs.")
"""Scopes of a service that calls models; with all of its kind, a million keys would fill four gigabytes."""


def key_rows(
    vault: Any, organisation_id: str, workspace_id: str, count: int
) -> Iterator[tuple[ApiKey, KeySecret, str]]:
    now, scopes = time.time_ns() // 1_000_000, sorted(s for s in SCOPES_OF[FAMILY] if s.startswith(NEEDED))
    for nth in range(count):
        made = keys.make(FAMILY)
        key = ApiKey(
            organisation_id=organisation_id,
            id=uuid7(),
            created_at=now - count + nth,
            updated_at=now,
            workspace_id=workspace_id,
            kind=FAMILY,
            public_id=made.public_id,
            tail=made.tail,
            name=f"bench {nth}",
            scopes=scopes,
        )
        yield key, secret_row(vault, key, made, now), made.text.reveal().decode()


class Inserting:
    """Signs rows and writes them, one statement for a batch: the driver alone, its values as the tables store them."""

    def __init__(self, database: sqlite3.Connection, signer: Any, tenant: Tenant) -> None:
        self._database, self._signer, self._tenant = database, signer, tenant

    def put(self, of: Collection[Any], rows: list[Any]) -> None:
        table = schema.TABLES[of.name]
        columns = ", ".join(column.name for column in table.c)
        documents = [n for n, column in enumerate(table.c) if isinstance(column.type, sa.JSON)]
        values = [list(msgspec.structs.astuple(self._signer.sign(of, row, self._tenant))) for row in rows]
        for row in values:
            for n in documents:
                row[n] = None if row[n] is None else msgspec.json.encode(row[n]).decode()
        marks = ", ".join("?" * len(table.c))
        self._database.executemany(f"INSERT INTO {of.name} ({columns}) VALUES ({marks})", values)


def progress(done: int, count: int, began: float) -> None:
    """A bar for whoever waits; silent where nobody looks."""
    if sys.stderr.isatty():
        bar = "█" * (done * 30 // count)
        rate = done / max(time.monotonic() - began, 1e-9)
        end = "\n" if done >= count else ""
        print(f"\r{bar:30} {done:,} of {count:,} keys, {rate:,.0f} a second", end=end, file=sys.stderr, flush=True)


async def fill(data: Path, count: int, show: int) -> None:
    """All in one transaction: an interrupted fill leaves nothing behind."""
    settings, began = settings_.load(os.environ, {"data": data}), time.monotonic()
    shown: list[str] = []
    async with opened(settings) as found:
        database = sqlite3.connect(data / "control.db", isolation_level=None)
        database.executescript("PRAGMA cache_size = -1000000; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE;")
        organisation_id, workspace_id = database.execute(
            f"SELECT organisation_id, id FROM {WORKSPACES.name}"
        ).fetchone()
        inserting = Inserting(database, found.store.signer, Tenant(organisation_id))
        made = key_rows(found.keyring, organisation_id, workspace_id, count)
        done = 0
        while batch := list(islice(made, BATCH)):
            inserting.put(API_KEYS, [key for key, _, _ in batch])
            inserting.put(KEY_SECRETS, [secret for _, secret, _ in batch])
            shown += [text for _, _, text in batch[: show - len(shown)]] if len(shown) < show else []
            done += len(batch)
            progress(done, count, began)
        database.execute("COMMIT")
        database.close()
    print("\n".join(shown))


async def find(data: Path, text: str) -> None:
    async with opened(settings_.load(os.environ, {"data": data})) as found:
        for digest in found.keyring.digests(text.encode()):
            if secret := await found.store.verify(KEY_SECRETS, digest):
                print(secret.key_id)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--keys", type=int, default=0)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--id-of")
    parser.add_argument("--unknown-key", action="store_true")
    chosen = parser.parse_args()
    if chosen.unknown_key:
        print(keys.make(FAMILY).text.reveal().decode())
    elif chosen.id_of:
        asyncio.run(find(chosen.data, chosen.id_of))
    else:
        asyncio.run(fill(chosen.data, chosen.keys, chosen.show))


if __name__ == "__main__":
    main()
