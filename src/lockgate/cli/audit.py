"""`lockgate audit`: prove that the audit log is what was written, and hand it on, signed."""

import asyncio
import hashlib
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

from cyclopts import App, Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, err, out

if TYPE_CHECKING:
    from lockgate.adapters.audit_chain import Row, Walk
    from lockgate.adapters.checkpoints import Read
    from lockgate.adapters.opening import Opened
    from lockgate.cli.progress import Tell
    from lockgate.settings import Settings

T = TypeVar("T")
Format = Literal["jsonl", "csv"]
SIGNATURE: Final = ".sig"

Data = Annotated[Path | None, Parameter(help="Data folder.")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]

audit = App(name="audit", help="The audit log. Example: lockgate audit verify")


@audit.command
def verify(
    *,
    since: Annotated[int, Parameter(help="Begin behind this row, taking its word.")] = 0,
    checkpoints: Annotated[Path | None, Parameter(help="File of signed checkpoints, best a copy from elsewhere.")] = (
        None
    ),
    export: Annotated[Path | None, Parameter(help="Check this exported file against its .sig instead.")] = None,
    data: Data = None,
    json_: Json = False,
) -> int:
    """Check that no row of the audit log was changed, moved, inserted or deleted. Exit code 1 names the first that was.

    Example: lockgate audit verify --checkpoints /mnt/elsewhere/audit-checkpoints.jsonl
    """
    if export is not None:
        return _verify_export(export, data, json_=json_)
    if since < 0:
        raise Stop("--since is the number of a row.", 2)
    if checkpoints is not None and not checkpoints.exists():
        raise Stop(f"there is no file {checkpoints}.", 2)

    async def work(opened: "Opened", settings: "Settings") -> dict[str, Any]:
        return await _verified(opened, settings, since, checkpoints)

    found = _on_store(data, work)
    if json_:
        sys.stdout.write(json.dumps(found) + "\n")
    else:
        _tell(found)
    return 0 if found["ok"] else 1


@audit.command(name="export")
def export_(
    *,
    to: Annotated[Path | None, Parameter(help="File to write, with its signature beside it. Empty: print.")] = None,
    format_: Annotated[Format, Parameter(name="--format", help="jsonl or csv.")] = "jsonl",
    since: Annotated[int, Parameter(help="Begin behind this row.")] = 0,
    data: Data = None,
) -> int:
    """Write the audit log to a file, and its signature to FILE.sig: `lockgate audit verify --export FILE` checks both.

    Example: lockgate audit export --to audit.jsonl
    """

    async def work(opened: "Opened", _settings: "Settings") -> dict[str, Any]:
        return await _export(opened, to, format_, since)

    signature = _on_store(data, work)
    if to is None:
        err.print(f"{signature['rows']} rows.")
    else:
        err.print(f"{signature['rows']} rows in {to}, signed in {to}{SIGNATURE}.")
    return 0


def _on_store(data: Path | None, work: "Callable[[Opened, Settings], Awaitable[T]]") -> T:
    from lockgate.cli.store import opened

    settings = settings_.load(os.environ, {"data": data})

    async def run() -> T:
        async with opened(settings) as found:
            return await work(found, settings)

    return asyncio.run(run())


# --- verify ---


async def _verified(opened: "Opened", settings: "Settings", since: int, checkpoints: Path | None) -> dict[str, Any]:
    from lockgate.adapters.audit_chain import Walk
    from lockgate.adapters.checkpoints import place
    from lockgate.cli.progress import bar

    path = checkpoints or place(settings)
    began = time.monotonic()
    with bar("reading checkpoints") as tell:
        read = _checkpoints(opened, path, tell)
    walk = Walk(read.known if read else None, since)
    total = await opened.store.audit_size(since)
    with bar("following the chain") as tell:
        while walk.bad is None and (rows := await opened.store.audit_rows(walk.seq)):
            walk.feed(rows)
            tell(walk.rows, total)
    walk.end()
    return _report(walk, path, read, time.monotonic() - began)


def _checkpoints(opened: "Opened", path: Path, tell: "Tell") -> "Read | None":
    from lockgate.adapters import checkpoints

    if not path.exists():
        return None
    try:
        return checkpoints.read(path, opened.keyring, lambda lines: tell(lines, 0) if lines % 1000 == 0 else None)
    except OSError as error:
        raise Stop(f"{path} cannot be read: {error.strerror}.") from error


def _report(walk: "Walk", path: Path, read: "Read | None", seconds: float) -> dict[str, Any]:
    problems = read.problems if read else []
    return {
        "ok": walk.bad is None and not problems,
        "first_bad": walk.bad._asdict() if walk.bad else None,
        "problems": problems,
        "rows": walk.rows,
        "chained": walk.chained,
        "last": walk.seq,
        "hash": walk.head.hex(),
        "checkpoints": {
            "file": str(path),
            "lines": len(read.known) if read else 0,
            "last": read.last.seq if read and read.last else None,
            "restored": [{"seq": each.seq, "time": each.time} for each in read.restored] if read else [],
        },
        "seconds": round(seconds, 3),
    }


def _tell(found: dict[str, Any]) -> None:
    bad, said = found["first_bad"], found["checkpoints"]
    for problem in found["problems"]:
        out.print(f"[red]✗[/red] {problem}.")
    for each in said["restored"]:
        out.print(f"[yellow]•[/yellow] The rows behind {each['seq']} went with a restore from a backup.")
    if bad is not None:
        named = f" ({bad['id']})" if bad["id"] else ""
        out.print(f"[red]✗[/red] Row {bad['seq']}{named}: {bad['why']}.")
        out.print(f"The {found['rows']} rows before it are what was written.")
        return
    before = found["rows"] - found["chained"]
    older = f", {before} of them from before there was a chain" if before else ""
    out.print(f"[green]✓[/green] {found['rows']} rows follow from one another{older}.")
    if said["last"] is None:
        out.print("[yellow]•[/yellow] There is no checkpoint yet, so that nothing shows whether the end was cut off.")
    else:
        out.print(f"[green]✓[/green] {said['lines']} signed checkpoints agree, the last one on row {said['last']}.")


# --- export ---


def _plain(row: "Row") -> dict[str, Any]:
    links = {"prev": row.prev.hex() if row.prev else None, "hash": row.hash.hex() if row.hash else None}
    return {**row.fields, **links}


async def _rows(opened: "Opened", since: int) -> "AsyncIterator[Row]":
    while rows := await opened.store.audit_rows(since):
        for row in rows:
            yield row
        since = rows[-1].seq


async def _lines(opened: "Opened", format_: Format, since: int) -> AsyncIterator[tuple[str, "Row | None"]]:
    """Each line with its row; the heading has none."""
    from lockgate.adapters.audit_chain import COLUMNS
    from lockgate.core.tables import line

    if format_ == "csv":
        yield line((*COLUMNS, "prev", "hash")), None
    async for row in _rows(opened, since):
        plain = _plain(row)
        if format_ == "csv":
            yield line(json.dumps(v) if isinstance(v, dict) else v for v in plain.values()), row
        else:
            yield json.dumps(plain) + "\n", row


async def _export(opened: "Opened", to: Path | None, format_: Format, since: int) -> dict[str, Any]:
    from lockgate.cli.progress import bar

    digest, count, last = hashlib.sha256(), 0, None
    total = await opened.store.audit_size(since)
    try:
        target = os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") if to else sys.stdout.buffer
    except FileExistsError as error:
        raise Stop(f"{to} is there already. Name a new file.", 3) from error
    except OSError as error:
        raise Stop(f"{to} cannot be written: {error.strerror}.") from error
    with bar("writing rows") as tell:
        async for text, row in _lines(opened, format_, since):
            data = text.encode()
            digest.update(data)
            target.write(data)
            if row is not None:
                count, last = count + 1, row
                tell(count, total)
    target.flush()
    signature = _signature(opened, digest.hexdigest(), count, last)
    if to is not None:
        target.close()
        to.with_name(to.name + SIGNATURE).write_text(json.dumps(signature, indent=2) + "\n")
    return signature


def _signature(opened: "Opened", sha256: str, rows: int, last: "Row | None") -> dict[str, Any]:
    """What says that an exported file is ours. The public key is named, so that others can check it too."""
    said = {
        "sha256": sha256,
        "rows": rows,
        "last": last.seq if last else 0,
        "hash": last.hash.hex() if last and last.hash else "",
        "time": time.time_ns() // 1_000_000,
    }
    key, signature = opened.keyring.sign(_signed_text(said))
    public = (opened.keyring.public_key(key) or b"").hex()
    return {**said, "key": key, "public_key": public, "signature": signature.hex()}


def _signed_text(said: dict[str, Any]) -> bytes:
    return "\n".join(["lockgate audit export 1", *(str(said[n]) for n in _SAID), ""]).encode()


_SAID: Final = ("sha256", "rows", "last", "hash", "time")


def _verify_export(path: Path, data: Path | None, *, json_: bool) -> int:
    from lockgate.adapters.vault import signed

    try:
        said = json.loads(path.with_name(path.name + SIGNATURE).read_text())
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        raise Stop(f"{path} and {path.name}{SIGNATURE} are both needed: {error}.", 2) from error

    async def work(opened: "Opened", _settings: "Settings") -> str:
        try:
            public = opened.keyring.public_key(int(said["key"]))
            good = public is not None and signed(public, _signed_text(said), bytes.fromhex(said["signature"]))
        except (KeyError, TypeError, ValueError):
            good = False
        if not good:
            return "the signature is not this gateway's"
        return "" if said["sha256"] == sha256 else "the file is not what was signed"

    why = _on_store(data, work)
    if json_:
        sys.stdout.write(json.dumps({"ok": not why, "why": why}) + "\n")
    elif why:
        out.print(f"[red]✗[/red] {path}: {why}.")
    else:
        out.print(f"[green]✓[/green] {path} is what this gateway signed: {said['rows']} rows.")
    return 1 if why else 0
