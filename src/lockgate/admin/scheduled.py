"""Rotation by the clock, as rows: when each key is due, and the new secret until somebody fetches it.

A secret that nobody was there to see is sealed, and given out once to who could have rotated the key themselves. At the
end of the overlap it is thrown away unseen: then the key needs a rotation by hand.
"""

from typing import Any, Final

import msgspec

from lockgate.admin.context import iso
from lockgate.admin.inputs import moment
from lockgate.core import keyschedule
from lockgate.core.documents import ApiKey, Entity, entities
from lockgate.core.ports import Unit

DUE: Final = "next_rotation_at"
"""The name in a key's `details` of when it is due."""


class Rotation(Entity, frozen=True, kw_only=True):
    """Of one key, whose id it has."""

    due_at: int = 0
    warned_for: int = 0  # the due time that was warned of
    secret: bytes = b""  # sealed; b"" when it was fetched, or when there is none
    secret_until: int = 0  # the end of the overlap


ROTATIONS: Final = entities("rotations", Rotation, sealed=(("secret", "secret"),))


def secret_aad(row: Rotation) -> str:
    """What a sealed secret is bound to."""
    return f"rotations|{row.id}|secret|{row.organisation_id}"


def date_of(policy: dict[str, Any]) -> int:
    """The date that a policy names, or 0. Raises AdminInvalid."""
    return moment(policy.get("next_rotation_at"), "rotation_policy.next_rotation_at")


async def plan(unit: Unit, key: ApiKey, now: int, *, rotated: bool = False) -> ApiKey:
    """Note when `key` is due by its policy; the key as it is to be stored. What a rotation left to fetch is dropped
    when the key was `rotated` again. Raises AdminInvalid for a date that is none.
    """
    row = await unit.get(ROTATIONS, key.id)
    policy = key.rotation_policy or {}
    due = keyschedule.due_at(policy, date_of(policy), now, rotated=rotated) if policy else 0
    if row is not None:
        kept = {"secret": b"", "secret_until": 0} if rotated else {}
        await unit.update(ROTATIONS, msgspec.structs.replace(row, due_at=due, updated_at=now, **kept))
    elif due:
        made = Rotation(
            organisation_id=key.organisation_id,
            id=key.id,
            created_at=now,
            updated_at=now,
            workspace_id=key.workspace_id,
            due_at=due,
        )
        await unit.insert(ROTATIONS, made)
    details = {name: value for name, value in key.details.items() if name != DUE} | ({DUE: due} if due else {})
    return msgspec.structs.replace(key, details=details)


def shown(key: ApiKey) -> dict[str, Any] | None:
    """A policy as readers see it, with the next time that it is due."""
    if not key.rotation_policy:
        return None
    due = key.details.get(DUE, 0)
    return {**key.rotation_policy, **({"next_rotation_at": iso(due)} if due else {}), "status": "ACTIVE"}
