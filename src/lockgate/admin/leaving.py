"""A person leaves: everything that lets them in ends in the transaction that says so."""

from typing import Final, NamedTuple

from lockgate.admin import minting, sessions, tokens
from lockgate.core.documents import API_KEYS, TOKENS, Page, User
from lockgate.core.ports import Unit

EVERY: Final = Page(0, 10_000)


class Ended(NamedTuple):
    """How many of each there were, for the audit log."""

    sessions: int
    keys: int
    one_time_tokens: int


async def end_access(unit: Unit, user: User, now: int) -> Ended:
    """End a person's sessions, user keys, open links and signed tokens. The row itself, and the places that it has in
    workspaces, are the caller's to change; call this in the same transaction.
    """
    ended = await sessions.end_all(unit, user.id)
    keys, _ = await unit.find(API_KEYS, {"user_id": user.id}, EVERY)
    for key in keys:
        await minting.drop(unit, key)
    links, _ = await unit.find(TOKENS, {"user_id": user.id}, EVERY)
    for link in links:
        await unit.delete(TOKENS, link.id)
    await tokens.deny_person(unit, user.organisation_id, user.email, now)
    unit.changed(user.id)
    return Ended(ended, len(keys), len(links))
