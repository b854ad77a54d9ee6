"""Who stands above whom: what touches another person's way in needs a strictly higher role."""

from typing import Final

from lockgate.admin.context import Context
from lockgate.core.documents import User
from lockgate.core.errors import AdminForbidden

RANK: Final = {"member": 1, "admin": 2, "owner": 3}


def below(ctx: Context, user: User) -> None:
    """Raises AdminForbidden unless the caller stands above `user`. A key counts as an admin: it is nobody's equal."""
    own = RANK.get(ctx.who.role, 0) if ctx.who.is_session else RANK["admin"]
    if RANK[user.role] >= own:
        raise AdminForbidden("This needs a higher role than the person's own")
