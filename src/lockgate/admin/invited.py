"""What an open invite gives to somebody who comes in by single sign-on instead of by its link."""

from lockgate.admin.context import Context
from lockgate.core.documents import User
from lockgate.core.ports import Unit


async def accept(ctx: Context, unit: Unit, email: str, first_name: str, last_name: str) -> User | None:
    """The person whom the open invite of `email` makes, None when there is none."""
    del ctx, unit, email, first_name, last_name
    return None
