"""What tests about people share: a house in memory, and people with their places, sessions and keys."""

from typing import Any

import httpx

from admin_house import House
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import MEMBERS, USERS, Tenant, User


def place(house: House, role: str, workspace_id: str = "") -> dict[str, str]:
    """`house.person(..., **place(house, "manager"))`: in the first workspace unless another is named."""
    return {(workspace_id or house.ids.workspace_id).replace("-", "_"): role}


async def user_of(house: House, user_id: str) -> User | None:
    return await house.store.get(Tenant(house.ids.organisation_id), USERS, user_id)  # type: ignore[no-any-return]


async def role_in(house: House, user_id: str, workspace_id: str = "") -> str | None:
    row = await house.store.get(
        Tenant(house.ids.organisation_id), MEMBERS, f"{workspace_id or house.ids.workspace_id}/{user_id}"
    )
    return row.role if row else None


async def user_key(house: House, user: User, **fields: Any) -> str:
    """A key of the person's with all that a person's key may carry."""
    return await house.key("workspace-user", USER_SCOPES, user_id=user.id, **fields)


async def scopes_of(house: House, text: str) -> frozenset[str] | None:
    """What a key may do just now; None when it is nobody's."""
    found = await house.services.caller(house.vault.digests(text.encode())[0])
    return found.scopes if found else None


def refused(answer: httpx.Response, status: int) -> bool:
    return answer.status_code == status and answer.json()["success"] is False
