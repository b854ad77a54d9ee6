"""`lockgate backup`: all in one sealed file, proven to be whole, and brought back without what was revoked since.

The root key is never inside: without it a backup opens nothing.
"""

import asyncio
import io
import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Final, cast

from cyclopts import App, Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, err, out

if TYPE_CHECKING:
    from lockgate.adapters.backup import Manifest
    from lockgate.adapters.checkpoints import Checkpoint
    from lockgate.adapters.opening import Opened
    from lockgate.settings import Settings

STAYS: Final = ("root.key", "lockgate.toml", "revocations.jsonl", "audit-checkpoints.jsonl")
"""What a folder may hold that a backup is restored into; `root.key.old-…` too."""

Data = Annotated[Path | None, Parameter(help="Data folder.")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]
Identity = Annotated[Path | None, Parameter(help="File with the recipient's private key, from `backup keygen`.")]
Passphrase = Annotated[Path | None, Parameter(help="File whose first line is the passphrase.")]
RootKey = Annotated[Path | None, Parameter(help="File with the root key. Empty: that of the data folder.")]

backup = App(name="backup", help="Sealed backups. Example: lockgate backup create --recipient lgbp_…")


@backup.command
def keygen(to: Path) -> int:
    """Make a recipient: its private key goes into a file to be kept elsewhere, its public key is printed.

    Example: lockgate backup keygen ./backup-identity
    """
    from lockgate.adapters.sealed_stream import new_identity

    private, public = new_identity()
    with _new_file(to) as file:
        file.write(f"{private}\n".encode())
    out.print(public)
    err.print(f"Keep {to} apart from the gateway: whoever has it and the root key reads every backup.")
    return 0


@backup.command
def create(
    *,
    to: Annotated[Path | None, Parameter(help="File to write. Empty: lockgate-TIME.backup here.")] = None,
    recipient: Annotated[str, Parameter(help="Public key of whom to seal it to, from `backup keygen`.")] = "",
    passphrase_file: Passphrase = None,
    data: Data = None,
    json_: Json = False,
) -> int:
    """Back up database, logs and journal into one sealed file, while the gateway runs.

    Example: lockgate backup create --recipient lgbp_6f…
    """
    from lockgate.adapters.sealed_stream import NotOurs, Sealing

    if bool(recipient) is bool(passphrase_file):
        raise Stop("say whom to seal it to: --recipient PUBLIC-KEY (lockgate backup keygen) or --passphrase-file.", 2)
    target = to or Path(f"lockgate-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.backup")
    began = time.monotonic()
    if target.exists():
        raise Stop(f"{target} is there already. Name a new file.", 3)
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    try:
        with _new_file(part) as file, Sealing(file, recipient=recipient, passphrase=_line(passphrase_file)) as sealing:
            manifest = asyncio.run(_create(settings_.load(os.environ, {"data": data}), cast("BinaryIO", sealing)))
        part.replace(target)
    except NotOurs as error:
        raise Stop(str(error), 2) from error
    finally:
        part.unlink(missing_ok=True)
    told = {"file": str(target), "size": target.stat().st_size, "seconds": round(time.monotonic() - began, 1)}
    if json_:
        _print({**told, **_shown(manifest)})
    else:
        out.print(f"{target}: {sum(manifest.counts.values())} rows, audit log to row {manifest.audit_seq}.")
        err.print(f"It needs root key {' or '.join(manifest.root_ids)}, which is not inside.")
    return 0


@backup.command
def verify(
    file: Path,
    *,
    identity: Identity = None,
    passphrase_file: Passphrase = None,
    root_key: RootKey = None,
    data: Data = None,
    json_: Json = False,
) -> int:
    """Restore into a temporary folder and check manifest, database, audit chain and every sealed field.

    Example: lockgate backup verify lockgate-20300101T000000Z.backup --identity ./backup-identity
    """
    from lockgate.adapters.backup import Damaged, scratch, unpack
    from lockgate.cli.progress import bar

    settings = settings_.load(os.environ, {"data": data})
    root = _root(settings, root_key)
    with scratch(_folder(settings)) as work:
        try:
            with _opening(file, identity, passphrase_file) as source, bar("unpacking") as tell:
                manifest = unpack(source, work, tell)
            problems = asyncio.run(_problems(work, manifest, root))
        except Damaged as error:
            manifest, problems = None, [str(error)]
    if json_:
        _print({"ok": not problems, "problems": problems, **(_shown(manifest) if manifest else {})})
    else:
        for problem in problems:
            out.print(f"[red]✗[/red] {problem}.")
        if manifest and not problems:
            out.print(f"[green]✓[/green] {file} is whole: {sum(manifest.counts.values())} rows, every secret opens.")
    return 1 if problems else 0


@backup.command
def restore(
    file: Path,
    *,
    data: Annotated[Path, Parameter(help="Folder to restore into: empty, but for root.key and what is kept outside.")],
    identity: Identity = None,
    passphrase_file: Passphrase = None,
    root_key: RootKey = None,
    revocations: Annotated[
        list[Path] | None, Parameter(help="revocations.jsonl of the gateway that was lost, one of each node.")
    ] = None,
    without_revocations: Annotated[
        bool, Parameter(help="There is no such file: keys that were revoked since the backup work again.", negative="")
    ] = False,
    revoke_all_keys: Annotated[
        bool, Parameter(help="Let no API key in; each needs a new secret, by rotation.", negative="")
    ] = False,
    json_: Json = False,
) -> int:
    """Restore into an empty folder. All sessions end, and what was revoked or deleted since the backup stays so.

    Example: lockgate backup restore lockgate.backup --identity ./backup-identity --data ./data
    """
    from lockgate.adapters.backup import Damaged
    from lockgate.core.errors import DirectoryUnavailable

    settings = settings_.load(os.environ, {"data": data})
    journals = _journals(settings, revocations or [], without=without_revocations)
    root = _root(settings, root_key)
    try:
        told = _restore(settings, file, (identity, passphrase_file), root, journals, keys=revoke_all_keys)
    except Damaged as error:
        raise Stop(f"{error}. Nothing was restored.") from error
    except DirectoryUnavailable as error:
        raise Stop(f"{error}: run the same command.") from error
    if json_:
        _print(told)
    else:
        out.print(
            f"{data} is restored. {told['sessions']} sessions and {told['links']} links ended, "
            f"{told['revoked']} revocations were applied again. {_next_step(settings, root)}"
        )
        _tell_keys(told, known=bool(journals))
    return 0


# --- shared ---


def _print(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document) + "\n")


def _shown(manifest: "Manifest") -> dict[str, Any]:
    import msgspec

    shown: dict[str, Any] = msgspec.to_builtins(manifest)
    return shown


def _line(path: Path | None) -> str:
    """The first line of a file, "" for none."""
    if path is None:
        return ""
    try:
        return (path.read_text().splitlines() or [""])[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(f"{path} cannot be read: {error}.", 2) from error


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there, for its owner alone, on the disk when the block ends."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    except FileExistsError as error:
        raise Stop(f"{path} is there already. Name a new file.", 3) from error
    except OSError as error:
        raise Stop(f"{path} cannot be written: {error.strerror}.") from error
    with os.fdopen(handle, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _opening(file: Path, identity: Path | None, passphrase_file: Path | None) -> "Iterator[BinaryIO]":
    """The plain bytes of a backup. Raises Stop when it is not for this key, Damaged when it is damaged."""
    from lockgate.adapters.backup import Damaged
    from lockgate.adapters.sealed_stream import NotOurs, Opening

    begun = False
    try:
        with file.open("rb") as sealed:
            opening: Opening = Opening(sealed, identity=_line(identity), passphrase=_line(passphrase_file))
            begun = True
            yield io.BufferedReader(opening, 1 << 20)
    except NotOurs as error:
        if begun:
            raise Damaged(str(error).rstrip(".")) from error
        raise Stop(str(error), 2) from error
    except FileNotFoundError as error:
        raise Stop(f"there is no file {error.filename}.", 2) from error


def _root(settings: "Settings", named: Path | None) -> Path:
    place = named or (Path(settings.master_key_file) if settings.master_key_file else settings.data / "root.key")
    if not place.exists():
        raise Stop(f"the root key is not in {place}, and a backup never holds it. Put it there, or give --root-key.", 2)
    return place


def _next_step(settings: "Settings", root: Path) -> str:
    """After a restore: the root key may have been read from where no gateway looks for it."""
    start = f"Start it with: lockgate serve --data {settings.data}"
    if settings.master_key_file or (settings.data / "root.key").exists():
        return start
    return f"Put its root key there (cp -p {root} {settings.data / 'root.key'}). {start}"


def _folder(settings: "Settings") -> Path:
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return settings.data


async def _create(settings: "Settings", sealing: BinaryIO) -> "Manifest":
    from lockgate.adapters import backup as making
    from lockgate.adapters.opening import database_of
    from lockgate.adapters.rotation import entry
    from lockgate.cli.progress import bar
    from lockgate.cli.store import opened
    from lockgate.core.documents import Tenant

    if not database_of(settings).exists():
        raise Stop(f"there is no gateway's data in {settings.data}. Name its folder with --data.")
    async with opened(settings) as found:
        with making.scratch(settings.data) as work, bar("copying") as tell:
            manifest = await making.create(found, settings, sealing, work, tell)
        home = next(iter(await found.store.organisations()), "")
        async with found.store.begin(Tenant(home)) as unit:  # an event of its own, behind what was copied
            await unit.audit(entry(home, "backup.create", backup=manifest.id))
    return manifest


# --- verify ---


async def _problems(work: Path, manifest: "Manifest", root: Path) -> list[str]:
    """What is wrong with unpacked files that are what their manifest says."""
    from lockgate.adapters import backup as making
    from lockgate.adapters import rotation
    from lockgate.adapters.rootkey import RootKeyError
    from lockgate.adapters.vault import WrongRootKey
    from lockgate.cli.rootkeys import declared

    problems = making.recount(work / making.CONTROL, manifest)
    try:
        opened = _restored(work, root)
    except (RootKeyError, WrongRootKey, settings_.SettingError) as error:
        return [*problems, str(error).rstrip(".")]
    try:
        problems += opened.database.examine()
        problems += await _chain(opened, work)
        found = await rotation.verify(opened.store, declared())
        problems += [f"{count} rows of {kind} were not written by Lockgate" for kind, count in found.altered.items()]
        problems += [f"{name} does not open" for name in found.bad]
        problems += [f"{name} holds a sealed field that is not declared" for name in found.undeclared]
    finally:
        await opened.store.close()
    return problems


def _restored(work: Path, root: Path) -> "Opened":
    from lockgate.adapters.restoring import open_restored

    return open_restored(work, root)


async def _chain(opened: "Opened", work: Path) -> list[str]:
    from lockgate.adapters import checkpoints
    from lockgate.adapters.audit_chain import Walk
    from lockgate.cli.progress import bar

    path = work / checkpoints.NAME
    read = checkpoints.read(path, opened.keyring) if path.exists() else None
    last = await opened.store.audit_size()
    # The file of checkpoints is copied a moment after the database, and may know rows that came between.
    walk, total = Walk({seq: h for seq, h in read.known.items() if seq <= last} if read else None), last
    with bar("following the chain") as tell:
        while walk.bad is None and (rows := await opened.store.audit_rows(walk.seq)):
            walk.feed(rows)
            tell(walk.rows, total)
    problems = list(read.problems) if read else []
    if walk.bad is not None:
        problems.append(f"row {walk.bad.seq} of the audit log: {walk.bad.why}")
    return problems


# --- restore ---


def _tell_keys(told: dict[str, Any], *, known: bool) -> None:
    """What lets somebody in, or pays, from now on: whoever restores knows best what must not."""
    taken = datetime.fromtimestamp(told["taken_at"] / 1000, UTC)
    if told["keys_revoked"]:
        out.print(f"{told['keys_revoked']} API keys are revoked. Rotate those that are needed.")
    out.print(
        f"{told['api_keys']} API keys and {told['virtual_keys']} virtual keys are in force, "
        f"as they were at {taken:%Y-%m-%d %H:%M} UTC."
    )
    if not known and told["api_keys"] + told["virtual_keys"]:
        err.print(
            "Without revocations.jsonl nobody knows which of them were revoked or deleted since. Look through them: "
            "lockgate keys list. Or restore again with --revoke-all-keys, and enter the providers' keys anew."
        )


def _journals(settings: "Settings", named: list[Path], *, without: bool) -> list[Path]:
    """The files of what was revoked. Raises Stop unless there is one, or it was said that there is none."""
    from lockgate.adapters.revocations import place

    for path in named:
        if not path.exists():
            raise Stop(f"there is no file {path}.", 2)
    found = [*named, *([place(settings)] if place(settings).exists() else [])]
    if not found and not without:
        raise Stop(
            f"name the lost gateway's revocations.jsonl with --revocations, or put it into {settings.data}: keys that "
            "were revoked since the backup would work again. If there is none: --without-revocations.",
            2,
        )
    return found


def _check_target(settings: "Settings") -> None:
    """Nothing is restored over something."""
    target = settings.data
    rest = [p.name for p in target.iterdir() if p.name not in STAYS and not p.name.startswith((".", "root.key.old-"))]
    if settings.database_url.startswith("sqlite:///") and Path(settings.database_url[10:]).exists():
        rest.append(settings.database_url)
    if rest:
        raise Stop(f"{target} is not empty: it holds {', '.join(sorted(rest)[:5])}. Restore into an empty folder.", 3)


def _restore(
    settings: "Settings",
    file: Path,
    opens: tuple[Path | None, Path | None],
    root: Path,
    journals: list[Path],
    *,
    keys: bool,
) -> dict[str, Any]:
    from lockgate.adapters.backup import unpack
    from lockgate.adapters.restoring import leap, tell_checkpoint
    from lockgate.cli.progress import bar

    with _staging(settings) as staging:
        work = staging / "files"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(mode=0o700)
        with _opening(file, *opens) as source, bar("unpacking") as tell:
            manifest = unpack(source, work, tell)
        told, checkpoint = asyncio.run(_heal(work, manifest, root, journals, keys=keys))
        leap(work)
        if settings.shared_database:
            asyncio.run(_into_shared(work, settings, root, staging / "heads"))
            (work / "control.db").unlink()
        tell_checkpoint(work, settings, checkpoint)
        _move(work, settings)
        _forget(staging)
    return {**told, "backup": manifest.id, "taken_at": manifest.created_at}


@contextmanager
def _staging(settings: "Settings") -> Iterator[Path]:
    """The folder RESTORING, with which nothing starts. What stands in the data folder beside one that was there is from
    an attempt that was stopped. Whatever refuses to restore changed nothing: then one that was not there goes again.
    """
    from lockgate.adapters.backup import Damaged
    from lockgate.adapters.opening import RESTORING
    from lockgate.adapters.restoring import Occupied, alone

    staging = _folder(settings) / RESTORING
    try:
        with alone(staging) as begun:
            try:
                if not begun:
                    _check_target(settings)
                yield staging
            except (Stop, Damaged, settings_.SettingError):
                if not begun:
                    shutil.rmtree(staging, ignore_errors=True)
                raise
    except Occupied as error:
        raise Stop(f"another restore into {settings.data} is under way.", 3) from error


def _forget(staging: Path) -> None:
    """In one step: half of it would be taken for an attempt that was stopped."""
    from lockgate.adapters.backup import SCRATCH

    gone = staging.with_name(f"{SCRATCH}restored")  # `scratch` removes what is left of it
    shutil.rmtree(gone, ignore_errors=True)
    staging.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


async def _heal(
    work: Path, manifest: "Manifest", root: Path, journals: list[Path], *, keys: bool
) -> "tuple[dict[str, int], Checkpoint | None]":
    from lockgate.adapters import restoring
    from lockgate.adapters.rootkey import RootKeyError
    from lockgate.adapters.vault import WrongRootKey
    from lockgate.cli.rootkeys import declared

    declared()  # what may have been refused is declared by the files of its resources
    try:
        opened = restoring.open_restored(work, root)
    except (RootKeyError, WrongRootKey, settings_.SettingError) as error:
        raise Stop(f"{error} Nothing was restored.") from error
    try:
        done = await restoring.heal(opened, manifest, journals, keys=keys)
        return done, restoring.checkpoint_of(opened, manifest)
    finally:
        await opened.store.close()


async def _into_shared(work: Path, settings: "Settings", root: Path, notes: Path) -> None:
    """Put the rows into the shared database, which must hold nothing but what an attempt that was stopped put there."""
    from dataclasses import replace

    from lockgate.adapters import restoring
    from lockgate.adapters.opening import open_store
    from lockgate.adapters.rootkey import RootKeyError
    from lockgate.adapters.vault import WrongRootKey

    source = restoring.open_restored(work, root)
    try:
        target = open_store(replace(settings, data=work, master_key_file=str(root)))  # the folder itself is not whole
    except (RootKeyError, WrongRootKey) as error:
        await source.store.close()
        raise Stop(f"{error} Nothing was restored.") from error
    try:
        await restoring.into_shared(source, target, notes)
    except restoring.Occupied as error:
        raise Stop(f"{target.database.name} is not empty. Restore into an empty database.", 3) from error
    finally:
        await source.store.close()
        await target.store.close()


def _move(work: Path, settings: "Settings") -> None:
    """Into the data folder, the database last: a folder without it is not restored yet."""
    from lockgate.adapters import checkpoints
    from lockgate.adapters.rootfile import sync_folder

    target = settings.data
    if (work / "journal").exists():
        shutil.rmtree(target / "journal", ignore_errors=True)
        (work / "journal").replace(target / "journal")
    control = Path(settings.database_url.removeprefix("sqlite:///") or target / "control.db")
    places = {"logs.db": target / "logs.db", checkpoints.NAME: target / checkpoints.NAME, "control.db": control}
    for name, place in places.items():
        if (work / name).exists():
            shutil.move(work / name, place)
    sync_folder(target)
