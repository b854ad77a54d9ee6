"""`lockgate doctor`: is everything as it should be? One line each, the mend beside what is bad."""

import asyncio
import json
import os
import shutil
import socket
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from cyclopts import Parameter

from lockgate import settings as settings_
from lockgate.cli import out
from lockgate.settings import Settings

if TYPE_CHECKING:
    from lockgate.adapters.opening import Opened

Level = Literal["ok", "note", "bad"]
MARKS = {"ok": "[green]✓[/green]", "note": "[yellow]•[/yellow]", "bad": "[red]✗[/red]"}
LEAST_FREE = 1 << 30
EARLIEST_CLOCK = 1_767_225_600  # 2026-01-01: a clock before it is wrong, and every expiry with it


class Finding(NamedTuple):
    level: Level
    what: str
    text: str


Check = Callable[[Settings], Iterator[Finding]]


def _settings(settings: Settings) -> Iterator[Finding]:
    from lockgate.app import Refusal, check_listener

    yield Finding("ok", "settings", f"read; data in {settings.data}")
    if _answers(settings):
        yield Finding("ok", "listener", f"a gateway answers on {settings.base_url}")
        return
    try:
        check_listener(settings)
    except Refusal as refusal:
        yield Finding("bad", "listener", str(refusal))
    else:
        yield Finding("note", "listener", f"nothing runs on port {settings.port}; start it with: lockgate serve")


def _answers(settings: Settings) -> bool:
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host  # noqa: S104  # asked, not bound
    try:
        with socket.create_connection((host, settings.port), timeout=1):
            return (settings.run / "control.sock").exists()
    except OSError:
        return False


def _folder(settings: Settings) -> Iterator[Finding]:
    data = settings.data
    if not data.exists():
        yield Finding("bad", "data folder", f"{data} does not exist. Run: lockgate init, or lockgate serve")
        return
    if data.stat().st_mode & 0o077:
        yield Finding("bad", "data folder", f"{data} is open to other users. Run: chmod 700 {data}")
    elif not os.access(data, os.W_OK):
        yield Finding("bad", "data folder", f"{data} cannot be written to by this user")
    else:
        yield Finding("ok", "data folder", "private and writable")
    usage = shutil.disk_usage(data)
    share = usage.used / usage.total
    level: Level = "bad" if share >= 0.95 or usage.free < LEAST_FREE else "note" if share >= 0.85 else "ok"
    mend = "" if level == "ok" else ". From 85 % used bodies are not logged, from 95 % calls may be refused: free some"
    yield Finding(level, "disk", f"{usage.free / 2**30:.1f} GiB free, {share:.0%} used{mend}")


def _clock(_settings: Settings) -> Iterator[Finding]:
    now = time.time()
    right = now > EARLIEST_CLOCK
    text = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(now))
    yield Finding("ok" if right else "bad", "clock", text if right else f"{text} cannot be right. Set the clock")


def _store(settings: Settings) -> Iterator[Finding]:
    """Schema, root key and keyring: opened as a start would, without making anything."""
    from lockgate.adapters.opening import check_whole, database_of, open_store
    from lockgate.adapters.rootkey import RootKeyError
    from lockgate.adapters.vault import WrongRootKey

    try:
        check_whole(settings)
        database = database_of(settings)
        if not database.exists():
            yield Finding("note", "store", "there is no database yet; the first start makes it")
            return
        if wrong := database.examine():
            yield from (Finding("bad", "store", text) for text in wrong)
            return
    except settings_.SettingError as error:
        yield Finding("bad", "store", str(error))
        return
    try:
        opened = open_store(settings)
    except (RootKeyError, WrongRootKey, settings_.SettingError) as error:
        yield Finding("bad", "root key", str(error))
        return
    yield Finding("ok", "store", f"{database.name}: the schema is current")
    yield Finding("ok", "root key", f"{opened.root.path} opens the keyring. Keep a copy apart from the data")
    yield from asyncio.run(_contents(opened))


async def _contents(opened: "Opened") -> list[Finding]:
    """Is there an owner, and can every stored credential be opened?"""
    from lockgate.cli.inspect import credentials, owner

    try:
        if await owner(opened):
            found = [Finding("ok", "owner", "there is an owner")]
        else:
            found = [
                Finding("note", "owner", "nobody owns this gateway yet: open the set-up link, or run lockgate init")
            ]
        good, bad = await credentials(opened)
    finally:
        await opened.store.close()
    found.append(Finding("ok", "virtual keys", f"{good} can be opened"))
    return [*found, *(Finding("bad", "virtual keys", f"{slug} cannot be opened: enter its key again") for slug in bad)]


def _audit(settings: Settings) -> Iterator[Finding]:
    from lockgate.adapters.checkpoints import leaves, place

    if leaves(settings):
        yield Finding("ok", "audit log", f"its checkpoints are kept in {place(settings)}")
    else:
        mend = "Set audit_checkpoints to a file on another volume, or audit_checkpoints_log"
        yield Finding("note", "audit log", f"no checkpoint leaves the data folder, so its end could be cut off. {mend}")


def _logs(settings: Settings) -> Iterator[Finding]:
    path = settings.data / "logs.db"
    journal = settings.data / "journal"
    segments = list(journal.glob("*.seg")) if journal.exists() else []
    if path.exists():
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
            verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        yield Finding("ok" if verdict == "ok" else "bad", "logs", "readable" if verdict == "ok" else str(verdict))
    damaged = list(journal.glob("*quarantine*")) if journal.exists() else []
    if damaged:
        yield Finding("bad", "journal", f"{len(damaged)} damaged pieces were kept aside in {journal}")
    else:
        yield Finding("ok", "journal", f"{len(segments)} segments")


def _egress(settings: Settings) -> Iterator[Finding]:
    from lockgate.wire.egress import EgressGuard

    try:
        EgressGuard(settings.egress_allow)
    except ValueError as error:
        yield Finding("bad", "egress", str(error))
        return
    allowed = ", ".join(settings.egress_allow) or "public addresses only"
    yield Finding("ok", "egress", allowed)


def _tls(settings: Settings) -> Iterator[Finding]:
    if not settings.tls_certificate:
        return
    import ssl

    from lockgate.worker import tls_context

    try:
        tls_context(settings)
    except (OSError, ssl.SSLError) as error:
        yield Finding("bad", "tls", f"certificate and key do not fit: {error}")
    else:
        yield Finding("ok", "tls", "certificate and key fit")


def _local(settings: Settings) -> Iterator[Finding]:
    from lockgate.adapters.local_model import weights

    if not settings.local_model:
        yield Finding("note", "built-in model", "switched off")
    elif weights() is None:
        yield Finding("note", "built-in model", "its packages are not installed (extra `local`)")
    else:
        yield Finding("ok", "built-in model", "installed")


CHECKS: tuple[Check, ...] = (_settings, _clock, _folder, _store, _audit, _logs, _egress, _tls, _local)


def doctor(
    *,
    data: Annotated[Path | None, Parameter(help="Data folder.")] = None,
    config: Annotated[Path | None, Parameter(help="Settings file (TOML).")] = None,
    json_: Annotated[bool, Parameter(name="--json", help="Print a JSON array.", negative="")] = False,
) -> int:
    """Check settings, data folder, schema, keys, stores, credentials and egress. Exit code 1 if anything is bad.

    Example: lockgate doctor --data ./data
    """
    settings = settings_.load(os.environ, {"data": data}, config)
    found = [finding for check in CHECKS for finding in check(settings)]
    bad = [finding for finding in found if finding.level == "bad"]
    if json_:
        sys.stdout.write(json.dumps([finding._asdict() for finding in found]) + "\n")
        return 1 if bad else 0
    for finding in found:
        out.print(f"{MARKS[finding.level]} {finding.what:15} {finding.text}")
    out.print(f"{len(bad)} to mend." if bad else "All is well.")
    return 1 if bad else 0
