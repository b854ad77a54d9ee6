"""Fills a data folder with API keys, with the product's own rows, digests and signatures; run by the product's Python.

fill_keys.py --data DIR --keys 1000000 --show 1000   prints the texts of the first thousand
fill_keys.py --data DIR --id-of KEY                  prints the id of the key that has this text
fill_keys.py --unknown-key                           prints a well-formed key that nobody made

The gateway on DIR must be stopped while keys are made: nothing is published.
"""

import argparse
import asyncio
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from lockgate import settings as settings_
from lockgate.adapters import schema
from lockgate.admin.minting import secret_row
from lockgate.cli.store import opened
from lockgate.core import keys
from lockgate.core.access import SCOPES_OF
from lockgate.core.documents import API_KEYS, KEY_SECRETS, WORKSPACES, ApiKey, KeySecret, Tenant
from lockgate.core.ids import uuid7

BATCH = 10_000
FAMILY = "workspace-service"
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
            created_at=now,
            updated_at=now,
            workspace_id=workspace_id,
            kind=FAMILY,
            public_id=made.public_id,
            tail=made.tail,
            name=f"bench {nth}",
            scopes=scopes,
        )
        yield key, secret_row(vault, key, made, now), made.text.reveal().decode()


def insert(database: sa.Connection, signer: Any, tenant: Tenant, rows: list[tuple[ApiKey, KeySecret, str]]) -> None:
    """Sign and write, one statement for each table."""
    for of, place in ((API_KEYS, 0), (KEY_SECRETS, 1)):
        signed = [msgspec.structs.asdict(signer.sign(of, row[place], tenant)) for row in rows]
        database.execute(sa.insert(schema.TABLES[of.name]), signed)


async def fill(data: Path, count: int, show: int) -> None:
    settings = settings_.load(os.environ, {"data": data})
    shown: list[str] = []
    async with opened(settings) as found:
        engine = sa.create_engine(f"sqlite:///{data / 'control.db'}")
        with engine.begin() as database:
            table = schema.TABLES[WORKSPACES.name]
            workspace = database.execute(sa.select(table.c.organisation_id, table.c.id)).one()
            tenant, batch = Tenant(workspace.organisation_id), []
            for row in key_rows(found.keyring, workspace.organisation_id, workspace.id, count):
                batch.append(row)
                if len(shown) < show:
                    shown.append(row[2])
                if len(batch) == BATCH:
                    insert(database, found.store.signer, tenant, batch)
                    batch = []
            if batch:
                insert(database, found.store.signer, tenant, batch)
        engine.dispose()
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
