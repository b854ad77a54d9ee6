"""What a browser carries from one step of a login to the next: a signed cookie of some minutes, good once.

Nothing is stored when a ticket is given out, so that strangers cannot fill a table; stored is that one was used.
A ticket is bound to its purpose and to the browser that holds the cookie, and its contents are no secret from it.
"""

import base64
import secrets
from typing import Any, Final

import msgspec

from lockgate.admin import sessions
from lockgate.admin.context import Context
from lockgate.core.documents import Entity, Page, Range, entities
from lockgate.core.ids import uuid7
from lockgate.core.ports import Keys, Unit

LARGEST: Final = 3500
"""Characters: what browsers surely keep in one cookie."""
_SWEPT: Final = Page(0, 100)


class Spent(Entity, frozen=True, kw_only=True):
    """A ticket that was used. Its `lookup` is unique, so of two who come at once one fails."""

    until: int = 0  # when it would have ended by itself


SPENT: Final = entities("spent_tickets", Spent)


class Ticket(msgspec.Struct, frozen=True):
    id: str
    expires_at: int  # Unix ms
    data: dict[str, Any]


def _names(purpose: str) -> tuple[str, str]:
    return f"__Host-lgt-{purpose}", f"lgt-{purpose}"


def _signed(purpose: str, payload: bytes) -> bytes:
    return b"ticket|" + purpose.encode() + b"|" + payload


def issue(ctx: Context, purpose: str, data: dict[str, Any], life_ms: int) -> tuple[str, ...]:
    """The cookies that carry a new ticket."""
    ticket = Ticket(secrets.token_urlsafe(24), ctx.now + life_ms, data)
    payload = base64.urlsafe_b64encode(msgspec.json.encode(ticket))
    mac = base64.urlsafe_b64encode(ctx.services.vault.mac("session", _signed(purpose, payload)))
    text = f"{payload.decode().rstrip('=')}.{mac.decode().rstrip('=')}"
    return sessions.cookies(ctx, _names(purpose), text, life_ms // 1000)


def taken_back(purpose: str) -> tuple[str, ...]:
    """The cookies that make a browser forget a ticket."""
    return sessions.forgotten(_names(purpose))


def read(ctx: Context, purpose: str) -> Ticket | None:
    """The ticket that the browser holds, if we gave it out for `purpose` and it has not ended."""
    for text in sessions.sent(ctx, _names(purpose)):
        ticket = _opened(ctx.services.vault, purpose, text)
        if ticket is not None and ctx.now < ticket.expires_at:
            return ticket
    return None


def _opened(vault: Keys, purpose: str, text: str) -> Ticket | None:
    payload, _, mac = text.partition(".")
    if len(text) > LARGEST:
        return None
    try:
        raw = _padded(payload)
        if not vault.verify("session", _signed(purpose, raw), base64.urlsafe_b64decode(_padded(mac))):
            return None
        return msgspec.json.decode(base64.urlsafe_b64decode(raw), type=Ticket)
    except (ValueError, msgspec.DecodeError):
        return None


def _padded(text: str) -> bytes:
    return (text + "=" * (-len(text) % 4)).encode("ascii")


async def spend(unit: Unit, organisation_id: str, ticket: Ticket, now: int) -> None:
    """Use it up, in the transaction of what it is used for. Raises AdminConflict when it was used before."""
    for old in (await unit.find(SPENT, {"until": Range(None, now)}, _SWEPT))[0]:
        await unit.delete(SPENT, old.id)
    await unit.insert(
        SPENT,
        Spent(
            organisation_id=organisation_id,
            id=uuid7(),
            created_at=now,
            updated_at=now,
            lookup=ticket.id,
            until=ticket.expires_at,
        ),
    )
