"""What an open invite gives to somebody who comes in by single sign-on instead of by its link."""

from typing import Any

from lockgate.admin.context import Context
from lockgate.admin.resources.invites import ALL, INVITES, PENDING, accepted
from lockgate.core.documents import TOKENS, Range, User
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit


async def accept(ctx: Context, unit: Unit, email: str, first_name: str, last_name: str) -> User | None:
    """The person whom the open invite of `email` makes, None when there is none. The link of the invite ends.

    Raises WrongInvite where who invited could not do so any more.
    """
    where: dict[str, Any] = {"email": email, "status": PENDING, "expires_at": Range(low=ctx.now + 1)}
    rows, _ = await unit.find(INVITES, where, ALL)
    if not rows:
        return None
    row = rows[0]
    user = User(
        organisation_id=row.organisation_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        email=email,
        first_name=first_name,
        last_name=last_name,
        role=row.role,
    )
    await unit.delete(TOKENS, row.token_id)
    await accepted(ctx, unit, row, user)
    ctx.touched(user, invite=row.id)
    return user
