"""`lockgate keys rekey|rotate-kek|rotate-dek|verify|status`: the keys that the stored secrets rest on.

All of it works while the gateway runs, and each command goes on where it was stopped.
"""

import asyncio
import json
import os
import socket
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from cyclopts import Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, out

if TYPE_CHECKING:
    from lockgate.adapters.opening import Opened
    from lockgate.adapters.rootkey import Root
    from lockgate.core.documents import Collection
    from lockgate.settings import Settings

T = TypeVar("T")
Data = Annotated[Path | None, Parameter(help="Data folder.")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]


def rekey(
    *,
    new_file: Annotated[Path, Parameter(help="File with the new root key, made if there is none; not in a backup.")],
    finalize: Annotated[bool, Parameter(help="Drop the old root, after a restart with the new one.", negative="")] = (
        False
    ),
    data: Data = None,
    json_: Json = False,
) -> int:
    """Change the root key: run it, restart the gateway, run it again with --finalize. No key, secret or session ends.

    Example: lockgate keys rekey --new-file ./new-root.key
    """
    new = _root_in(new_file, make=not finalize)

    async def work(opened: "Opened", settings: "Settings") -> dict[str, Any]:
        return await (_finalize(opened, settings, new) if finalize else _rekey(opened, settings, new))

    _answer(_on_store(data, work), json_=json_)
    return 0


def rotate_kek(*, data: Data = None, json_: Json = False) -> int:
    """Wrap all working keys under a new key-encryption key of the same root. Takes a moment.

    Example: lockgate keys rotate-kek
    """

    async def work(opened: "Opened", _settings: "Settings") -> dict[str, Any]:
        from lockgate.adapters import rotation

        version = await rotation.rotate_kek(opened.store)
        return {"kek_version": version, "said": f"The working keys are wrapped under version {version} now."}

    _answer(_on_store(data, work), json_=json_)
    return 0


def rotate_dek(
    *,
    org: Annotated[str, Parameter(help="Id of the organisation; empty: every one.")] = "",
    data: Data = None,
    json_: Json = False,
) -> int:
    """Give organisations a new data key and seal all their secrets anew with it.

    Example: lockgate keys rotate-dek
    """

    async def work(opened: "Opened", _settings: "Settings") -> dict[str, Any]:
        return await _rotate_dek(opened, org)

    _answer(_on_store(data, work), json_=json_)
    return 0


def verify(*, data: Data = None, json_: Json = False) -> int:
    """Open every sealed field of every row, and look for sealed fields that nobody declared. Exit code 1 names them.

    Example: lockgate keys verify
    """

    async def work(opened: "Opened", _settings: "Settings") -> dict[str, Any]:
        from lockgate.adapters import rotation
        from lockgate.cli.progress import bar

        with bar("opening sealed fields") as tell:
            found = await rotation.verify(opened.store, declared(), tell)
        lists = {"bad": found.bad, "undeclared": found.undeclared, "altered": dict(found.altered)}
        return {"ok": found.good, "opened": dict(found.opened), **lists}

    found = _on_store(data, work)
    if json_:
        _print(found)
    else:
        for kind, count in sorted(found["opened"].items()):
            out.print(f"[green]✓[/green] {kind.replace('_', ' ')}: {count} sealed fields open.")
        for kind, count in sorted(found["altered"].items()):
            out.print(f"[red]✗[/red] {count} rows of {kind} were not written by Lockgate, and are not used.")
        for name in found["bad"]:
            out.print(f"[red]✗[/red] {name} does not open. Enter its secret again.")
        for name in found["undeclared"]:
            out.print(f"[red]✗[/red] {name} holds a sealed field that is not declared, or its row was changed.")
        if found["ok"]:
            out.print(f"All {sum(found['opened'].values())} sealed fields open.")
    return 0 if found["ok"] else 1


def status(*, data: Data = None, json_: Json = False) -> int:
    """Which root, key-encryption key, working keys and data keys there are, and how much each data key seals.

    Example: lockgate keys status --json
    """
    found = _on_store(data, _status)
    if json_:
        _print(found)
        return 0
    out.print(f"Root key {found['root_id']} from {found['root_file']}, key-encryption key v{found['kek_version']}.")
    if found["rekey_to"]:
        out.print(f"[yellow]•[/yellow] A change to root key {found['rekey_to']} is under way.")
    for row in found["keys"]:
        seals = f", seals {row['fields']} fields" if row["label"] == "dek" else ""
        owner = f" of {row['owner']}" if row["owner"] else ""
        out.print(f"{row['label']}{owner} v{row['version']}{' (retired)' if row['retired'] else ''}{seals}")
    return 0


# --- shared ---


def declared() -> "list[Collection[Any]]":
    """Every collection of this version; those of the shared table are declared by the files of their resources."""
    import lockgate.admin.api  # noqa: F401  # imports them
    from lockgate.core.documents import collections

    return collections()


def _on_store(data: Path | None, work: "Callable[[Opened, Settings], Awaitable[T]]") -> T:
    from lockgate.adapters.rotation import Unfinished
    from lockgate.cli.store import opened
    from lockgate.core.errors import LockgateError

    settings = settings_.load(os.environ, {"data": data})

    async def run() -> T:
        async with opened(settings) as found:
            try:
                return await work(found, settings)
            except Unfinished as error:
                raise Stop(str(error)) from error
            except LockgateError as error:
                raise Stop(f"{error.message}.") from error

    return asyncio.run(run())


def _answer(found: dict[str, Any], *, json_: bool) -> None:
    said = found.pop("said")
    if json_:
        _print(found)
    else:
        out.print(said)


def _print(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document) + "\n")


# --- the root ---


def _root_in(path: Path, *, make: bool) -> "Root":
    from lockgate.adapters import rootfile
    from lockgate.adapters.rootkey import RootKeyError

    if not make and not path.exists():
        raise Stop(f"there is no file {path}.", 2)
    try:
        return rootfile.read_or_make(path)
    except (RootKeyError, OSError) as error:
        raise Stop(str(error)) from error


async def _rekey(opened: "Opened", settings: "Settings", new: "Root") -> dict[str, Any]:
    from lockgate.adapters import rootfile, rotation
    from lockgate.adapters.vault import Keyring, root_id

    old_id, new_id = opened.keyring.root_id, root_id(new.key)
    every = "Put it on every other node too. Restart them all" if settings.shared_database else "Restart the gateway"
    then = f"{every}, then run: lockgate keys rekey --new-file {new.path} --finalize"
    if old_id == new_id:
        return {"from_root": None, "to_root": new_id, "said": f"{new_id} is the root key already. {then}"}
    if new.path.resolve() == opened.root.path.resolve():
        raise Stop(f"{new.path} is the present root key. Name another file.", 2)
    count = await rotation.wrap_for(opened.store, Keyring(new.key))
    found = {"from_root": old_id, "to_root": new_id, "keys": count}
    if settings.master_key_file:
        where = f"{count} keys open under both roots. Set master_key_file to {new.path}, on every node."
        return {**found, "kept": None, "said": f"{where} {then}"}
    kept = rootfile.switch(opened.root.path, new, old_id)
    where = f"{count} keys open under both roots; {opened.root.path} is the new one, the old one is {kept}."
    return {**found, "kept": str(kept), "said": f"{where} {then}"}


async def _finalize(opened: "Opened", settings: "Settings", new: "Root") -> dict[str, Any]:
    from lockgate.adapters import rotation
    from lockgate.adapters.vault import root_id

    new_id = root_id(new.key)
    if opened.keyring.root_id != new_id:
        raise Stop(f"the root key in force is {opened.keyring.root_id}, not {new_id}. Run it without --finalize first.")
    if _runs_with_an_older_root(settings, opened.root.path):
        raise Stop("the gateway still runs with the old root key. Restart it, then run this again.")
    if others := await opened.database.roots() - {new_id}:
        raise Stop(
            f"a node still runs with root key {', '.join(sorted(others))}. Put the new one in place of its own, "
            "restart it, then run this again."
        )
    count, dropped = await rotation.drop_old_root(opened.store)
    said = f"{count} keys open under root key {new_id} alone."
    if dropped:
        said += f" {', '.join(dropped)} opens nothing any more, but what is in older backups: keep it as long as those."
    return {"root_id": new_id, "keys": count, "dropped": dropped, "said": said}


def _runs_with_an_older_root(settings: "Settings", root: Path) -> bool:
    """Whether a gateway on this folder was started before its root key was put in place."""
    place = settings.control_socket
    try:
        with socket.socket(socket.AF_UNIX) as tried:
            tried.settimeout(1)
            tried.connect(str(place))
    except OSError:
        return False
    return place.stat().st_mtime < root.stat().st_mtime


# --- data keys ---


async def _rotate_dek(opened: "Opened", org: str) -> dict[str, Any]:
    from lockgate.adapters import rotation
    from lockgate.cli.progress import bar

    owners = await opened.store.organisations()
    if org and org not in owners:
        raise Stop(f"there is no organisation {org!r}; there are: {', '.join(owners)}.", 2)
    done = {}
    for owner in [org] if org else owners:
        with bar("sealing anew") as tell:
            done[owner] = await rotation.rotate_data_key(opened.store, declared(), owner, tell)
    rows = sum(each.rows for each in done.values())
    return {
        "organisations": {owner: each._asdict() for owner, each in done.items()},
        "said": f"{rows} rows of {len(done)} organisations are sealed under new data keys.",
    }


async def _status(opened: "Opened", _settings: "Settings") -> dict[str, Any]:
    from lockgate.adapters import sealing
    from lockgate.adapters.vault import wraps_of

    keyring, rows = opened.keyring, opened.keyring.rows
    async with opened.store.reading() as connection:
        under = Counter([found.header async for found in sealing.scan(connection)])
    headers = {row.id: header for owner in {r.owner for r in rows} for row, header in keyring.data_keys(owner)}
    others = {wrap.root_id for row in rows for wrap in wraps_of(row)} - {keyring.root_id}
    return {
        "root_id": keyring.root_id,
        "root_file": str(opened.root.path),
        "kek_version": keyring.kek_version,
        "rekey_to": next(iter(sorted(others)), None),
        "keys": [
            {
                "label": row.label,
                "version": row.version,
                "owner": row.owner,
                "retired": row.retired,
                "fields": under[headers[row.id]] if row.id in headers else None,
            }
            for row in sorted(rows, key=lambda row: (row.label, row.owner, row.version))
        ],
    }
