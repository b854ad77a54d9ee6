"""Databases as earlier schemas' releases wrote them, and how a new dump is made when a schema is released.

`python tests/upgrading.py 0005` writes tests/adapters/databases/v0005.sql: the dump before it brought to that schema by
the migrations, with a row in each table that had none. Run it once, when the schema is released; a dump never changes.
"""

import json
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import sqlalchemy as sa

import samples
from lockgate.adapters import schema, shape, sql, sqlite
from lockgate.adapters.postgres_wire import Server, engine
from lockgate.adapters.rows import Signer
from lockgate.adapters.vault import Keyring
from lockgate.core.documents import CONFIG_VERSIONS, CONFIGS, SESSIONS, TOKENS, OneTimeToken, Session, Tenant

DUMPS = Path(__file__).parent / "adapters" / "databases"
VERSIONS = tuple(sorted(path.stem.removeprefix("v") for path in DUMPS.glob("v*.sql")))


def dump(version: str) -> Path:
    return DUMPS / f"v{version}.sql"


def said(version: str, name: str) -> str:
    """A value from the comments at the head of a dump."""
    found = re.search(rf"^-- {name}: (\S+)$", dump(version).read_text(), re.MULTILINE)
    assert found
    return found[1]


def restore(version: str, data: Path) -> Path:
    """The data folder's database as that release left it, with its root key."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = data / "control.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(dump(version).read_text())
    (data / "root.key").write_text(said(version, "root key"))
    (data / "root.key").chmod(0o600)
    return path


def contents(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but alembic's own."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        asked = {name: f'SELECT * FROM "{name}"' for name in names if name != "alembic_version"}  # noqa: S608  # our names
        return {name: [dict(row) for row in db.execute(statement)] for name, statement in asked.items()}


async def pour(path: Path, version: str, url: str) -> None:
    """The same rows in an empty PostgreSQL database of that schema."""
    made = engine(Server(url), poolclass=sa.NullPool)
    async with made.begin() as connection:
        await connection.run_sync(sql.upgrade, version)
    await made.dispose()
    hand = await asyncpg.connect(url)
    for table, rows in contents(path).items():
        asked = "SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND data_type = 'boolean'"
        flags = {found["column_name"] for found in await hand.fetch(asked, table)}
        await hand.execute(f"DELETE FROM {table}")  # noqa: S608  # our names
        for row in rows:
            names = ", ".join(f'"{name}"' for name in row)
            places = ", ".join(f"${n}" for n in range(1, len(row) + 1))
            values = [bool(value) if name in flags else value for name, value in row.items()]
            await hand.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", *values)  # noqa: S608  # our names
    await hand.close()


def _missing(tables: dict[str, list[dict[str, Any]]], keyring: Keyring) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows for the tables that have none."""
    owner, workspace = tables["organisations"][0]["id"], tables["workspaces"][0]["id"]
    user, key = tables["users"][0]["id"], tables["api_keys"][0]["id"]
    stamps: dict[str, Any] = {"organisation_id": owner, "created_at": 1, "updated_at": 1}
    times: dict[str, Any] = {"expires_at": 9, "last_seen_at": 1, "proved_at": 1}
    place: dict[str, Any] = {"org": owner, "ws": workspace}
    config = samples.config("pc-old", id="config-old", version_id="version-old", **place)
    documents: list[tuple[Any, Any]] = [
        (SESSIONS, Session(**stamps, **times, id="s", user_id=user, digest=b"s" * 32)),
        (TOKENS, OneTimeToken(**stamps, id="t", purpose="invite", digest=b"t" * 32, expires_at=9)),
        (CONFIGS, config),
        (CONFIG_VERSIONS, samples.config_version(config)),
        (samples.NOTES, samples.note("old", text="ü", parts=[{"a": [1, None]}], lookup="secret", **place)),
    ]
    signer = Signer(keyring, lambda _table, _row: None)
    for of, document in documents:
        yield schema.table_of(of).name, shape.values(of, signer.sign(of, document, Tenant(owner)))
    yield "key_use", {"organisation_id": owner, "key_id": key, "last_used_at": 1}


def make(version: str) -> None:
    before = VERSIONS[VERSIONS.index(version) - 1] if version in VERSIONS else VERSIONS[-1]
    with tempfile.TemporaryDirectory() as folder:
        path = restore(before, Path(folder))
        made = sa.create_engine(f"sqlite:///{path}")
        with made.begin() as connection:
            sql.upgrade(connection, version)
        made.dispose()
        with closing(sqlite3.connect(path)) as db:
            keyring = Keyring(bytes.fromhex(said(before, "root key")), sqlite._read_keys(db))
            tables = contents(path)
            for table, row in _missing(tables, keyring):
                if tables.get(table) == []:
                    columns = {found[1] for found in db.execute(f"PRAGMA table_info({table})")}
                    kept = {name: _plain(value) for name, value in row.items() if name in columns}
                    names, places = ", ".join(f'"{name}"' for name in kept), ", ".join("?" for _ in kept)
                    db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(kept.values()))  # noqa: S608  # our names
            db.commit()
            lines = "\n".join(db.iterdump())
    head = f"-- A control database of schema {version}, with a row in every table. It is only ever read by tests;\n"
    head += "-- nothing in it opens anything.\n"
    values = "".join(f"-- {name}: {said(before, name)}\n" for name in ("root key", "key"))
    dump(version).write_text(f"{head}{values}{lines}\n")


def _plain(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, (dict, list)) else value


if __name__ == "__main__":
    make(sys.argv[1])
