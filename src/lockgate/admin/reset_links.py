"""One-time links to a new password: 256 bits, twenty minutes, once; whoever follows one still has to log in.

A link never opens a session, so a second factor stays asked for. Asking for one does the same work and says the same
for whoever does not exist.
"""

from typing import Final

from lockgate.admin.context import Context
from lockgate.admin.rules import rules_of
from lockgate.core import keys
from lockgate.core.documents import ORGANISATIONS, TOKENS, USERS, OneTimeToken, Page, Tenant, User
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit

LIFE_MS: Final = 20 * 60_000
_ALL: Final = Page(0, 1000)


async def may_reset(ctx: Context, user: User | None) -> bool:
    """Whether the person logs in by a password at all. The same reads for nobody."""
    organisation_id = user.organisation_id if user else ""
    organisation = await ctx.store.get(Tenant(organisation_id), ORGANISATIONS, organisation_id)
    if user is None or user.status != "active" or not user.password_hash:
        return False
    return not rules_of(organisation).enforce_sso or user.role == "owner"


async def drop(unit: Unit, user_id: str) -> None:
    """End every open link of a person."""
    for old in (await unit.find(TOKENS, {"purpose": "reset", "user_id": user_id}, _ALL))[0]:
        await unit.delete(TOKENS, old.id)


async def make(ctx: Context, unit: Unit, organisation_id: str, user_id: str) -> str:
    """A new link; the person's older ones end. Without a person: the same work, for a link that opens nothing."""
    await drop(unit, user_id)
    made = keys.make("reset")
    await unit.insert(
        TOKENS,
        OneTimeToken(
            organisation_id=organisation_id,
            id=uuid7(),
            created_at=ctx.now,
            updated_at=ctx.now,
            purpose="reset",
            digest=ctx.services.vault.digests(made.text.reveal())[0],
            expires_at=ctx.now + LIFE_MS,
            user_id=user_id,
        ),
    )
    return f"{ctx.services.settings.base_url}/reset-password#token={made.text.reveal().decode()}"


async def opened(ctx: Context, text: str) -> tuple[OneTimeToken, User] | None:
    """The row and the person of a link that works now."""
    raw = text.strip().encode()
    parsed = keys.parse(raw)
    if parsed is None or parsed.family != "reset":
        return None
    for digest in ctx.services.vault.digests(raw):
        row = await ctx.store.verify(TOKENS, digest)
        if row is None or row.purpose != "reset" or not row.user_id or row.expires_at <= ctx.now:
            continue
        user = await ctx.store.get(Tenant(row.organisation_id), USERS, row.user_id)
        if user is not None and user.status == "active":
            return row, user
    return None
