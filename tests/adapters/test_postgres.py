"""The control plane on PostgreSQL: what a foreign hand in it can do, look-ups, opening it, and hearing of news."""

import asyncio
import contextlib
import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
import trustme
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import samples as rows
from lockgate.adapters import postgres_opening, schema
from lockgate.adapters.lookup import Lookups, _Part, _Query
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.postgres import Rows
from lockgate.adapters.postgres_wire import Server, engine
from lockgate.adapters.rootkey import RootKeyError
from lockgate.core.documents import (
    API_KEYS,
    COLLECTIONS,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    SESSIONS,
    TOKENS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    Collection,
    OneTimeToken,
    Session,
    Tenant,
)
from lockgate.core.errors import AdminInvalid, DirectoryUnavailable
from lockgate.settings import SettingError, Settings
from postgres import OWNER, PASSWORD, Postgres
from samples import ORG

HOME = Tenant(ORG)
DIGEST = b"d" * 32


class House:
    """A database with one row in every table, and a second connection that may do anything."""

    def __init__(self, opened: Opened, alarms: list[tuple[str, str]]) -> None:
        self.opened, self.store, self.alarms = opened, opened.store, alarms
        self.lookups = Lookups(opened.rows(), opened.store.signer, lambda _provider, _model: None)

    async def fill(self) -> None:
        key = rows.api_key("key-1", kind="workspace-user", user_id="user-1", scopes=["completions.write"])
        config = rows.config("pc-main", id="config-1", version_id="version-1")
        stamps: dict[str, Any] = {"organisation_id": ORG, "created_at": 1, "updated_at": 1}
        times: dict[str, Any] = {"expires_at": 9, "last_seen_at": 1, "proved_at": 1}
        documents: list[tuple[Any, Any]] = [
            (ORGANISATIONS, rows.organisation()),
            (WORKSPACES, rows.workspace()),
            (USERS, rows.user(role="owner")),
            (MEMBERS, rows.member()),
            (SESSIONS, Session(**stamps, id="session-1", user_id="user-1", digest=b"s" * 32, **times)),
            (TOKENS, OneTimeToken(**stamps, id="token-1", purpose="invite", digest=b"t" * 32, expires_at=9)),
            (API_KEYS, key),
            (KEY_SECRETS, rows.key_secret(key, DIGEST)),
            (VIRTUAL_KEYS, rows.virtual_key("main", sealed=b"sealed")),
            (CONFIGS, config),
            (CONFIG_VERSIONS, rows.config_version(config)),
            (rows.NOTES, rows.note("n", id="note-1", text="as it was", parts=[{"a": 1}], lookup="who")),
        ]
        async with self.store.begin(HOME) as unit:
            for of, document in documents:
                await unit.insert(of, document)


@pytest.fixture(name="house")
async def _house(postgres: Postgres) -> AsyncIterator[House]:
    url, home = postgres.emptied()
    alarms: list[tuple[str, str]] = []
    house = House(open_store(Settings(data=home, database_url=url), lambda *row: alarms.append(row)), alarms)
    await house.fill()
    yield house
    await house.lookups.close()
    await house.store.close()


@pytest.fixture(name="hand")
async def _hand(house: House) -> AsyncIterator["asyncpg.Connection[Any]"]:
    connection = await asyncpg.connect(house.opened.database._server.url)  # type: ignore[attr-defined]  # PostgreSQL's
    yield connection
    await connection.close()


# --- a foreign hand ---

OTHERWISE = {
    sa.Text: "{0} || 'x'",
    sa.BigInteger: "{0} + 1",
    sa.LargeBinary: "{0} || '\\x00'",
    sa.Boolean: "NOT {0}",
    sa.JSON: """CASE coalesce(json_typeof({0}), '') WHEN 'array' THEN '["x"]'::json ELSE '{{"x": 1}}'::json END""",
}
"""Another value of a column, by its type."""


@pytest.mark.parametrize("of", [*COLLECTIONS, rows.NOTES], ids=lambda of: of.name)
async def test_no_column_of_no_table_can_be_changed_outside(
    house: House, hand: "asyncpg.Connection[Any]", of: Collection[Any]
) -> None:
    table = schema.table_of(of)
    (row,), _ = await house.store.find(HOME, of, {})
    for column in table.c:
        other = OTHERWISE[type(column.type)].format(f'"{column.name}"')
        kept = await hand.fetchval(f'SELECT "{column.name}" FROM {table.name}')  # noqa: S608  # our names
        changed = f'UPDATE {table.name} SET "{column.name}" = '  # noqa: S608  # same
        assert await hand.execute(changed + other) == "UPDATE 1"
        for tenant in (HOME, Tenant(f"{ORG}x")):
            assert (await house.store.find(tenant, of, {}))[0] == [], column.name
            assert await house.store.get(tenant, of, row.id) is None
        assert house.alarms or column.name in {"organisation_id", "kind"}, column.name
        await hand.execute(f"{changed}$1", kept)
        assert await house.store.get(HOME, of, row.id) == row
        house.alarms.clear()


async def test_a_key_that_was_widened_or_minted_outside_is_denied(
    house: House, hand: "asyncpg.Connection[Any]"
) -> None:
    assert await house.lookups.caller(DIGEST)
    await hand.execute("UPDATE api_keys SET scopes = '[\"logs.view\"]'")
    assert await house.lookups.caller(DIGEST) is None
    assert ("api_keys", "key-1") in house.alarms
    names = [column.name for column in schema.TABLES["key_secrets"].c]
    values = ", ".join({"id": "'minted'", "digest": "$1"}.get(name, name) for name in names)
    copied = f"INSERT INTO key_secrets ({', '.join(names)}) SELECT {values} FROM key_secrets"  # noqa: S608  # our names
    await hand.execute(copied, b"m" * 32)
    assert await house.lookups.caller(b"m" * 32) is None


# --- look-ups ---


async def test_look_ups_are_as_those_of_the_file(house: House) -> None:
    caller = await house.lookups.caller(DIGEST)
    assert caller
    assert (caller.key_id, caller.workspace_slug, caller.scopes) == (
        "key-1",
        "ws-1-slug",
        frozenset({"completions.write"}),
    )
    credential = await house.lookups.credential("ws-1", "main")
    assert credential
    assert credential.sealed == b"sealed"
    config = await house.lookups.config("ws-1", "pc-main")
    assert config
    assert config.document == b'{"virtual_key":"main"}'
    for nothing in (house.lookups.caller(b"x" * 32), house.lookups.config("ws-2", "pc-main")):
        assert await nothing is None


async def test_documents_of_the_shared_table_can_be_looked_up(house: House) -> None:
    query = _Query(house.opened.rows(), _Part(rows.NOTES), "organisation_id", "slug")
    (note,) = await house.lookups._found(query, ORG, "n")
    assert (note.id, note.text, note.parts) == ("note-1", "as it was", [{"a": 1}])


async def test_look_ups_read_no_table_from_end_to_end(house: House) -> None:
    """However new the tables and whatever their statistics say."""
    lookups, found = house.lookups, house.lookups._rows
    queries = (lookups._key, lookups._credential, lookups._config, lookups._config_by_id, lookups._workspace)
    for query in queries:
        values = ["$1", "$2"] if "$2" in query.sql else ["$1"]
        nothing = [b"" if query is lookups._key else "" for _ in values]
        plan = [row[0] for row in await found.fetch(f"EXPLAIN {query.sql}", nothing)]
        assert plan
        assert not [line for line in plan if "Seq Scan" in line]


async def test_more_look_ups_than_connections_take_turns(house: House) -> None:
    found = await asyncio.gather(*(house.lookups.caller(DIGEST) for _ in range(40)))
    assert {caller.key_id for caller in found if caller} == {"key-1"}
    assert len(house.lookups._rows._free) <= 4  # type: ignore[attr-defined]  # PostgreSQL's


async def test_a_look_up_after_the_server_cut_its_connections_makes_a_new_one(
    house: House, hand: "asyncpg.Connection[Any]"
) -> None:
    assert await house.lookups.caller(DIGEST)
    await hand.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    await asyncio.sleep(0.1)
    assert await house.lookups.caller(DIGEST)
    assert await house.store.get(HOME, API_KEYS, "key-1")


async def test_without_a_server_a_look_up_says_so(unused_tcp_port: int) -> None:
    lookups = Lookups(Rows(Server(f"postgresql://a:b@127.0.0.1:{unused_tcp_port}/c")), None, lambda *_: None)  # type: ignore[arg-type]  # nothing is read
    with pytest.raises(DirectoryUnavailable, match="does not answer"):
        await lookups.caller(DIGEST)


@pytest.fixture(name="unused_tcp_port")
def _unused_tcp_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_node_that_listens_is_known_by_its_root_key(house: House, postgres: Postgres) -> None:
    database = house.opened.database
    assert await database.roots() == set()
    heard = asyncio.Semaphore(0)
    listening = asyncio.ensure_future(database.listen(heard.release))
    async with asyncio.timeout(10):
        await heard.acquire()
    assert await database.roots() == {house.opened.keyring.root_id}
    url, home = postgres.made()
    elsewhere = open_store(Settings(data=home, database_url=url))
    assert await elsewhere.database.roots() == set()  # of one database, not of the server
    await elsewhere.store.close()
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    for _ in range(100):  # until the server has noticed
        if not await database.roots():
            break
        await asyncio.sleep(0.05)
    assert await database.roots() == set()


# --- units ---


async def test_units_of_two_nodes_follow_each_other(house: House, postgres: Postgres) -> None:
    """Each sees that somebody else is left before it takes one away: without an order both would."""
    other = open_store(
        Settings(data=house.opened.root.path.parent, database_url=house.opened.database._server.url)  # type: ignore[attr-defined]  # PostgreSQL's
    ).store

    async def leave(store: Any, user_id: str) -> bool:
        async with store.begin(HOME) as unit:
            _, owners = await unit.find(USERS, {"role": "owner"})
            await asyncio.sleep(0.02)
            return owners > 1 and bool(await unit.delete(USERS, user_id))

    for _ in range(5):
        async with house.store.begin(HOME) as unit:
            await unit.insert(USERS, rows.user("user-2", role="owner"))
        left = await asyncio.gather(leave(house.store, "user-1"), leave(other, "user-2"))
        assert sorted(left) == [False, True]
        async with house.store.begin(HOME) as unit:
            for row in (await unit.find(USERS, {}))[0]:
                await unit.delete(USERS, row.id)
            await unit.insert(USERS, rows.user(role="owner"))
    await other.close()


async def test_what_the_columns_do_not_take_is_a_bad_request(house: House) -> None:
    with pytest.raises(AdminInvalid, match="cannot be stored"):
        async with house.store.begin(HOME) as unit:
            await unit.insert(API_KEYS, rows.api_key(expires_at=1 << 64))
    with pytest.raises(AdminInvalid, match="cannot be stored"):
        await house.store.get(HOME, API_KEYS, "a\0b")


# --- news ---


async def test_a_commit_elsewhere_is_news_and_so_is_a_gap_in_listening(
    house: House, hand: "asyncpg.Connection[Any]"
) -> None:
    heard = asyncio.Semaphore(0)
    listening = asyncio.ensure_future(house.opened.database.listen(heard.release))
    await asyncio.wait_for(heard.acquire(), 5)  # what may have been missed before
    async with house.store.begin(HOME) as unit:
        unit.changed("x")
    await asyncio.wait_for(heard.acquire(), 5)
    async with house.store.begin(HOME) as unit:
        await unit.insert(API_KEYS, rows.api_key())
    with pytest.raises(TimeoutError):  # nothing was published
        await asyncio.wait_for(heard.acquire(), 0.2)
    await hand.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '%listening'"
    )
    await asyncio.wait_for(heard.acquire(), 5)
    listening.cancel()


# --- opening ---


def opened(url: str, data: Path) -> Opened:
    return open_store(Settings(data=data, database_url=url))


def _differences(connection: sa.Connection) -> Any:
    return compare_metadata(MigrationContext.configure(connection), schema.META)


def test_the_migrations_build_the_schema_of_the_code(postgres: Postgres) -> None:
    url, _home = postgres.made()

    async def differences() -> Any:
        made = engine(Server(url), poolclass=sa.NullPool)
        async with made.connect() as connection:
            return await connection.run_sync(_differences)

    assert asyncio.run(differences()) == []


def test_the_owner_of_the_database_is_nobody_special(postgres: Postgres, tmp_path: Path) -> None:
    opened(postgres.fresh(), tmp_path)
    asked = f"SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = '{OWNER}'"  # noqa: S608  # ours
    assert postgres.ask(asked) == "f"


def test_first_starts_of_nodes_at_the_same_moment_agree(postgres: Postgres, tmp_path: Path) -> None:
    url, root = postgres.fresh(), os.urandom(32).hex()
    code = (
        "import sys; from pathlib import Path; from lockgate.adapters.opening import open_store;"
        "from lockgate.settings import Settings;"
        "print(open_store(Settings(data=Path(sys.argv[1]), database_url=sys.argv[2])).keyring.digests(b'x')[0].hex())"
    )
    starts = []
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir(mode=0o700)
        (tmp_path / name / "root.key").write_text(root)
        (tmp_path / name / "root.key").chmod(0o600)
        command = [sys.executable, "-c", code, str(tmp_path / name), url]
        starts.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
    said = {start.communicate(timeout=60)[0].strip() for start in starts}
    assert len(said) == 1
    assert len(said.pop()) == 64


def test_a_node_without_the_root_key_is_refused_and_makes_none(postgres: Postgres, tmp_path: Path) -> None:
    url, _home = postgres.made()
    with pytest.raises(RootKeyError, match="copy it from another node") as refused:
        opened(url, tmp_path)
    assert "127.0.0.1" in str(refused.value)
    assert PASSWORD not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_schema_from_a_newer_version_is_refused(postgres: Postgres) -> None:
    url, home = postgres.made()
    postgres.ask("UPDATE alembic_version SET version_num = '9999'", url.rpartition("/")[2])
    with pytest.raises(SettingError, match="newer Lockgate"):
        opened(url, home)


REFUSED = {
    "wrong password": (lambda url: url.replace(PASSWORD, "guess-1"), "refuses the password"),
    "no such database": (lambda url: f"{url}x", "does not have this database"),
    "nothing listens": (lambda url: url.replace(url.split(":")[3].split("/")[0], "1"), "does not answer"),
    "no such host": (lambda url: url.replace("127.0.0.1", "nowhere.invalid"), "does not answer"),
    "no TLS there": (lambda url: f"{url}?sslmode=require", "cannot be reached over TLS"),
    "no such port": (lambda url: url.replace("127.0.0.1:", "127.0.0.1:99"), "cannot be used"),
    "no number": (lambda url: url.replace("127.0.0.1:", "127.0.0.1:x"), "cannot be used"),
    "no such sslmode": (lambda url: f"{url}?sslmode=perhaps", "cannot be used"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_database_that_cannot_be_reached_is_refused_with_the_mend(
    case: str, postgres: Postgres, tmp_path: Path
) -> None:
    change, message = REFUSED[case]
    with pytest.raises(SettingError, match=message) as refused:
        opened(change(postgres.url("t0")), tmp_path)  # type: ignore[no-untyped-call]  # not ours
    for secret in (PASSWORD, "guess-1"):
        assert secret not in str(refused.value)
    assert not (tmp_path / "root.key").exists()


UNFIT = {
    "CREATE DATABASE {0} OWNER gate ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0": "encoded in SQL_ASCII",
    "CREATE DATABASE {0} OWNER postgres": "Make the user the owner",
    "CREATE DATABASE {0} OWNER gate; ALTER DATABASE {0} SET default_transaction_read_only = on": "read-only",
    "CREATE DATABASE {0} OWNER gate; ALTER DATABASE {0} CONNECTION LIMIT 0": "no connection left",
}


@pytest.mark.parametrize("statements", UNFIT)
def test_a_database_that_is_not_fit_is_refused_with_the_mend(
    statements: str, postgres: Postgres, tmp_path: Path
) -> None:
    name = f"unfit_{list(UNFIT).index(statements)}"
    for statement in statements.format(name).split("; "):
        postgres.ask(statement)
    with pytest.raises(SettingError, match=UNFIT[statements]):
        opened(postgres.url(name), tmp_path)


class Between:
    """Hands on what a client and the server say: over TLS to the client if asked, without notifications if asked."""

    def __init__(self, port: int, *, tls: ssl.SSLContext | None = None, deaf: bool = False) -> None:
        self._to, self._socket = port, socket.create_server(("127.0.0.1", 0))
        self._tls, self._deaf = tls, deaf
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                client, _ = self._socket.accept()
                threading.Thread(target=self._join, args=(client,), daemon=True).start()

    def _join(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the other side may go at any time
            if self._tls:
                client.recv(8)  # the request for TLS
                client.sendall(b"S")
                client = self._tls.wrap_socket(client, server_side=True)
            server = socket.create_connection(("127.0.0.1", self._to))
            threading.Thread(target=self._answer, args=(server, client), daemon=True).start()
            while data := client.recv(65536):
                server.sendall(data)
            server.close()

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError), server.makefile("rb") as stream:
            while head := stream.read(5):
                rest = stream.read(int.from_bytes(head[1:], "big") - 4)
                if not self._deaf or head[:1] != b"A":
                    client.sendall(head + rest)
            client.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._socket.close()


def test_a_pooler_that_shares_sessions_is_refused(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In transaction mode a listener hears nothing."""
    monkeypatch.setattr(postgres_opening, "HEARD_S", 0.3)
    pooler = Between(postgres.port, deaf=True)
    url = postgres.fresh().replace(str(postgres.port), str(pooler.port))
    with pytest.raises(SettingError, match="transaction mode"):
        opened(f"{url}?sslmode=disable", tmp_path)
    pooler.close()


def test_the_servers_certificate_is_checked(postgres: Postgres, tmp_path: Path) -> None:
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    trustme.CA().cert_pem.write_to_path(tmp_path / "other.pem")
    door = Between(postgres.port, tls=context)
    named = postgres.fresh().replace(f"127.0.0.1:{postgres.port}", f"localhost:{door.port}")
    good = f"{named}?sslmode=verify-full&sslrootcert={tmp_path / 'ca.pem'}"
    opened(good, tmp_path / "good")
    for bad in (
        good.replace("ca.pem", "other.pem"),
        good.replace("localhost", "127.0.0.1"),
        good.replace("ca.pem", "none.pem"),
    ):
        with pytest.raises(SettingError, match=r"over TLS|a file is not there"):
            opened(bad, tmp_path / "bad")
    door.close()
