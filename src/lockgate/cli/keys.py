"""`lockgate keys`: API keys, made and ended on the machine itself. Whoever may read the root key may do this."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

from cyclopts import App, Parameter

from lockgate import settings as settings_
from lockgate.cli import Stop, err, out

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from lockgate.adapters.opening import Opened
    from lockgate.core.documents import ApiKey, Tenant
    from lockgate.core.ports import Unit

T = TypeVar("T")
Kind = Literal["organisation-service", "workspace-service"]
DAY_MS: Final = 86_400_000
LEAST_OVERLAP: Final = 30

Data = Annotated[Path | None, Parameter(help="Data folder.")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]

keys = App(name="keys", help="API keys on this machine. Example: lockgate keys list")
_ROOT: Final = {
    "rekey": "Change the root key. Example: lockgate keys rekey --new-file ./new-root.key",
    "rotate-kek": "Wrap the working keys anew. Example: lockgate keys rotate-kek",
    "rotate-dek": "Seal stored secrets under new data keys. Example: lockgate keys rotate-dek",
    "verify": "Open every sealed field. Example: lockgate keys verify",
    "status": "Which keys the stored secrets rest on. Example: lockgate keys status",
}
for _name, _help in _ROOT.items():
    keys.command(f"lockgate.cli.rootkeys:{_name.replace('-', '_')}", name=_name, help=_help)


@keys.command
def create(
    name: str,
    *,
    kind: Annotated[Kind, Parameter(help="organisation-service administers; workspace-service calls.")] = (
        "workspace-service"
    ),
    workspace: Annotated[str, Parameter(help="Slug or id of the workspace; empty: the default one.")] = "",
    scopes: Annotated[str, Parameter(help="Comma list; empty: every scope of the kind.")] = "",
    days: Annotated[int, Parameter(help="Days until it expires; 0: never.")] = 0,
    data: Data = None,
    json_: Json = False,
) -> int:
    """Make a service key and show it once.

    Example: lockgate keys create "nightly jobs" --scopes completions.write --days 90
    """

    async def work(opened: "Opened") -> dict[str, Any]:
        return await _create(opened, name=name, kind=kind, workspace=workspace, scopes=scopes, days=days)

    made = _on_store(data, work)
    if json_:
        _print_json(made)
    else:
        out.print(made["key"])
        err.print(f"{made['id']}: this is the only time that the key is shown.")
    return 0


@keys.command(name="list")
def list_(*, data: Data = None, json_: Json = False) -> int:
    """List the keys, newest first; never their text.

    Example: lockgate keys list --json
    """
    rows = _on_store(data, _list)
    if json_:
        _print_json(rows)
        return 0
    if not rows:
        out.print("There are no keys yet. Make one with: lockgate keys create NAME")
        return 0
    from lockgate.cli.listing import Column, day, show

    columns = (
        Column("id", "public_id"),
        Column("kind", "type", _kind),
        Column("name", "name", cut=True),
        Column("status", "status"),
        Column("expires", "expires_at", day),
        Column("last used", "last_used_at", day),
    )
    show(columns, rows)
    return 0


@keys.command
def unused(
    *,
    days: Annotated[int, Parameter(help="Days without any use.")] = 30,
    data: Data = None,
    json_: Json = False,
) -> int:
    """List the keys that nobody used for so many days, the longest unused first.

    Example: lockgate keys unused --days 90
    """
    if days < 1:
        raise Stop("--days is 1 or more.", 2)

    async def work(opened: "Opened") -> list[dict[str, Any]]:
        return await _unused(opened, days)

    rows = _on_store(data, work)
    if json_:
        _print_json(rows)
        return 0
    if not rows:
        out.print(f"Every key that is {days} days old was used in them.")
        return 0
    from lockgate.cli.listing import Column, day, show

    columns = (
        Column("id", "public_id"),
        Column("kind", "type", _kind),
        Column("name", "name", cut=True),
        Column("days", "unused_days"),
        Column("last used", "last_used_at", day),
        Column("from", "last_used_from", cut=True),
        Column("by", "last_used_by", cut=True),
    )
    show(columns, rows)
    return 0


@keys.command
def rotate(
    key: str,
    *,
    overlap: Annotated[
        int | None,
        Parameter(
            help="Minutes that the old secret stays valid, 30 or more; 0 cuts it off. Usually 30; 0 if it leaked."
        ),
    ] = None,
    data: Data = None,
    json_: Json = False,
) -> int:
    """Give a key (its id, or the 12 characters after its prefix) a new secret.

    Example: lockgate keys rotate P0yzzn6amzot --overlap 0
    """
    if overlap is not None and not (overlap == 0 or overlap >= LEAST_OVERLAP):
        raise Stop(f"--overlap is {LEAST_OVERLAP} minutes or more, or 0 to cut the old secret off at once.", 2)

    async def work(opened: "Opened") -> dict[str, Any]:
        return await _rotate(opened, key, overlap)

    made = _on_store(data, work)
    if json_:
        _print_json(made)
    else:
        out.print(made["key"])
        until = made["key_transition_expires_at"]
        err.print(f"The old secret is valid until {until}." if until else "No old secret works any more.")
    return 0


@keys.command
def revoke(key: str, *, data: Data = None, json_: Json = False) -> int:
    """End a key for good, on every worker within a second, open streams included.

    Example: lockgate keys revoke P0yzzn6amzot
    """

    async def work(opened: "Opened") -> dict[str, Any]:
        from lockgate.admin.minting import drop

        tenant, row = await _find(opened, key)
        async with _change(opened, tenant, row, "api_key.delete") as unit:
            await drop(unit, row)
        return {"id": row.id, "revoked": True}

    done = _on_store(data, work)
    if json_:
        _print_json(done)
    else:
        out.print(f"{done['id']} is revoked.")
    return 0


# --- on the store ---


def _on_store(data: Path | None, work: "Callable[[Opened], Awaitable[T]]") -> T:
    from lockgate.cli.store import opened
    from lockgate.core.errors import LockgateError

    async def run() -> T:
        async with opened(settings_.load(os.environ, {"data": data})) as found:
            try:
                return await work(found)
            except LockgateError as error:
                raise Stop(error.message) from error

    return asyncio.run(run())


def _print_json(document: Any) -> None:
    sys.stdout.write(json.dumps(document) + "\n")


def _kind(kind: str) -> str:
    """Without what most kinds end in: "workspace" for a workspace-service key."""
    return kind.removesuffix("-service")


def _now() -> int:
    return time.time_ns() // 1_000_000


def _iso(ms: int) -> str | None:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds") if ms else None


@asynccontextmanager
async def _change(opened: "Opened", tenant: "Tenant", row: "ApiKey | None", action: str) -> "AsyncIterator[Unit]":
    """A transaction that ends with its audit entry."""
    from lockgate.core.documents import AuditEntry
    from lockgate.core.ids import uuid7

    async with opened.store.begin(tenant) as unit:
        yield unit
        entry = AuditEntry(
            id=uuid7(),
            at=_now(),
            organisation_id=tenant.organisation_id,
            actor_type="system",
            via="command line",
            resource_type="api_key",
            object_id=row.id if row else "",
            action=action,
        )
        await unit.audit(entry)


async def _organisation(opened: "Opened") -> "Tenant":
    from lockgate.cli.inspect import tenants

    found = await tenants(opened)
    if not found:
        raise Stop("nobody owns this gateway yet. Run: lockgate init, or open the set-up link.")
    return found[0]


async def _find(opened: "Opened", name: str) -> "tuple[Tenant, ApiKey]":
    from lockgate.cli.inspect import every, tenants
    from lockgate.core.documents import API_KEYS

    for tenant in await tenants(opened):
        async for row in every(opened, tenant, API_KEYS):
            if name in {row.id, row.public_id} or name[4:16] == row.public_id:
                return tenant, row
    raise Stop(f"there is no key {name[:16]!r}. See: lockgate keys list")


async def _create(opened: "Opened", *, name: str, kind: Kind, workspace: str, scopes: str, days: int) -> dict[str, Any]:
    from lockgate.admin.minting import mint_key
    from lockgate.cli.inspect import every
    from lockgate.core.access import SCOPES_OF, grantable
    from lockgate.core.documents import WORKSPACES

    tenant = await _organisation(opened)
    wanted = {s.strip() for s in scopes.split(",") if s.strip()} or set(SCOPES_OF[kind])
    grant = grantable(SCOPES_OF[kind], kind, wanted)
    if not grant:
        raise Stop(f"not scopes of a {kind} key: {', '.join(sorted(grant.unknown | grant.wrong_kind))}.", 2)
    workspace_id = ""
    if kind == "workspace-service":
        found = [w async for w in every(opened, tenant, WORKSPACES)]
        named = [w for w in found if (workspace in {w.id, w.slug} if workspace else w.is_default)]
        if not named:
            raise Stop(f"there is no workspace {workspace!r}; there are: {', '.join(w.slug for w in found)}.", 2)
        workspace_id = named[0].id
    async with _change(opened, tenant, None, "api_key.create") as unit:
        minted = await mint_key(
            unit,
            opened.keyring,
            _now(),
            kind=kind,
            organisation_id=tenant.organisation_id,
            workspace_id=workspace_id,
            name=name,
            scopes=wanted,
            expires_at=_now() + days * DAY_MS if days else 0,
        )
    return {"id": minted.row.id, "key": minted.text.reveal().decode()}


async def _list(opened: "Opened") -> list[dict[str, Any]]:
    from lockgate.cli.inspect import every, tenants
    from lockgate.core.documents import API_KEYS
    from lockgate.core.keys import masked

    rows = []
    for tenant in await tenants(opened):
        found = [row async for row in every(opened, tenant, API_KEYS, hidden=False)]
        used = await opened.store.last_used(tenant, [row.id for row in found])
        rows += [
            {
                "id": row.id,
                "public_id": row.public_id,
                "masked": masked(row.kind, row.public_id, row.tail),
                "name": row.name,
                "type": row.kind,
                "status": "expired" if 0 < row.expires_at <= _now() else row.status,
                "expires_at": _iso(row.expires_at),
                "last_used_at": _iso(used[row.id].at) if row.id in used else None,
            }
            for row in found
        ]
    return rows


async def _unused(opened: "Opened", days: int) -> list[dict[str, Any]]:
    from lockgate.admin.idle import idle
    from lockgate.cli.inspect import tenants

    rows = []
    for tenant in await tenants(opened):
        rows += [
            {
                "id": one.key.id,
                "public_id": one.key.public_id,
                "name": one.key.name,
                "type": one.key.kind,
                "unused_days": one.days,
                "last_used_at": _iso(one.use.at) if one.use else None,
                "last_used_from": (one.use.client_ip or None) if one.use else None,
                "last_used_by": (one.use.user_agent or None) if one.use else None,
            }
            for one in await idle(opened.store, tenant, {}, _now(), days)
        ]
    return rows


async def _rotate(opened: "Opened", name: str, overlap: int | None) -> dict[str, Any]:
    from lockgate.admin.minting import rotated
    from lockgate.admin.watching import why_no_overlap

    tenant, row = await _find(opened, name)
    if (why := why_no_overlap(row)) and overlap:
        raise Stop(f"this key has no overlap, for {why}: its old secret ends at once. Leave --overlap out.")
    minutes = (0 if why else LEAST_OVERLAP) if overlap is None else overlap
    async with _change(opened, tenant, row, "api_key.rotate") as unit:
        made = await rotated(unit, opened.keyring, _now(), row, minutes * 60_000)
    return {"key_transition_expires_at": None, **made}
