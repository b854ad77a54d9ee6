"""Second factors of people: one-time codes from an app (TOTP), recovery codes, passkeys.

A code is good once: the time step of the last one that was taken is stored. Recovery codes are stored as digests. The
seed of an app's codes is sealed. A passkey is a public key; the private one never leaves its authenticator.
"""

import base64
import hmac
import re
import secrets
from typing import Any, Final, Literal

import msgspec
import pyotp
from pydantic import Field

from lockgate.admin.context import iso
from lockgate.admin.inputs import Input
from lockgate.core.documents import Entity, Page, Tenant, User, entities
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminUnauthorised
from lockgate.core.ids import uuid7
from lockgate.core.ports import Keys, Store, Unit
from lockgate.core.secret import Secret

Kind = Literal["totp", "recovery", "passkey"]
STEP_S: Final = 30
RECOVERY_CODES: Final = 10
MOST: Final = 20
"""Factors of one person."""
SECOND: Final = frozenset({"totp", "recovery_code", "passkey", "mfa"})
"""Of a session's `methods` those that are more than a password."""
SHORT_PASSWORD: Final = 8
"""The least length of a password that does not stand alone."""
_ALL: Final = Page(0, 100)
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
_CODE: Final = re.compile(r"[0-9]{6}")


class Factor(Entity, frozen=True, kw_only=True):
    """`parent_id` is the person. A passkey's `lookup` names its credential; `status` is "pending" until confirmed."""

    kind: Kind
    sealed: bytes = b""  # the seed of a totp
    last_step: int = 0  # of a totp: the time step of the code that was taken last
    digests: list[str] = []  # of recovery codes that are left
    short_password: bool = False  # of the recovery codes: the password is too short to stand alone
    public_key: bytes = b""  # of a passkey, COSE
    sign_count: int = 0
    transports: list[str] = []
    used_at: int = 0


FACTORS: Final = entities("factors", Factor, sealed=(("sealed", "seed"),))


class WrongFactor(AdminUnauthorised):
    """One answer for a wrong code, a used one, a strange passkey and a login that took too long."""

    def __init__(self) -> None:
        super().__init__("This second factor is wrong, was used before, or the login took too long. Log in again")


class Proof(Input):
    """A second factor: one of these."""

    code: str | None = Field(default=None, max_length=32)
    recovery_code: str | None = Field(default=None, max_length=64)
    credential: dict[str, Any] | None = None

    def check_one(self, *others: object) -> None:
        """Raises AdminInvalid unless exactly one proof is there, `others` of another kind included."""
        if sum(bool(each) for each in (self.code, self.recovery_code, self.credential, *others)) != 1:
            names = ", ".join(name for name in type(self).model_fields)
            raise AdminInvalid(f"Send one proof, and only one, of: {names}")


def made(user: User, kind: Kind, now: int, **fields: Any) -> Factor:
    stamps: dict[str, Any] = {"created_at": now, "updated_at": now}
    return Factor(organisation_id=user.organisation_id, id=uuid7(), parent_id=user.id, kind=kind, **stamps, **fields)


def show(row: Factor) -> dict[str, Any]:
    left = {"codes_left": len(row.digests)} if row.kind == "recovery" else {}
    return {
        "object": "factor",
        "id": row.id,
        "kind": row.kind,
        "name": row.name,
        "created_at": iso(row.created_at),
        "last_used_at": iso(row.used_at),
        **left,
    }


async def all_of(reader: Unit, user_id: str) -> list[Factor]:
    return (await reader.find(FACTORS, {"parent_id": user_id}, _ALL))[0]


def stands(rows: list[Factor]) -> bool:
    """Whether a person has a second factor. Recovery codes alone are none."""
    return any(row.status == "active" and row.kind != "recovery" for row in rows)


async def enrolled(store: Store, user: User) -> list[Factor]:
    """What a person may prove with, [] for somebody without a second factor."""
    rows, _ = await store.find(Tenant(user.organisation_id), FACTORS, {"parent_id": user.id, "status": "active"}, _ALL)
    return rows if stands(rows) else []


def methods(rows: list[Factor]) -> list[str]:
    """The words by which a login asks for them."""
    words = {"totp": "totp", "recovery": "recovery_code", "passkey": "passkey"}
    return sorted({words[row.kind] for row in rows if row.kind != "recovery" or row.digests})


# --- codes from an app ---


def new_seed() -> Secret:
    return Secret(pyotp.random_base32(32).encode())


def seed_aad(row_id: str, organisation_id: str) -> str:
    return f"factors|{row_id}|seed|{organisation_id}"


def uri(seed: Secret, email: str, issuer: str) -> str:
    return pyotp.TOTP(seed.reveal().decode()).provisioning_uri(name=email, issuer_name=issuer)


def matching_step(seed: Secret, code: str, now_ms: int, after: int) -> int:
    """The time step of `code`, 0 when it is not that of now or of a neighbour, or not later than `after`."""
    plain = code.replace(" ", "")
    if not _CODE.fullmatch(plain):
        return 0
    totp, current, found = pyotp.TOTP(seed.reveal().decode()), now_ms // 1000 // STEP_S, 0
    for step in (current - 1, current, current + 1):
        if hmac.compare_digest(totp.generate_otp(step), plain) and step > after:
            found = step
    return found


async def take_code(unit: Unit, vault: Keys, row: Factor, code: str, now: int) -> Factor | None:
    """The row with the code noted as used, None for a wrong or a used one. Of two who come at once one gets None."""
    step = matching_step(vault.open(row.sealed, seed_aad(row.id, row.organisation_id)), code, now, row.last_step)
    if not step:
        return None
    return await _noted(unit, msgspec.structs.replace(row, last_step=step, used_at=now, updated_at=now))


async def _noted(unit: Unit, row: Factor) -> Factor | None:
    try:
        return await unit.update(FACTORS, row)
    except AdminConflict:
        return None


# --- recovery codes ---


def new_codes() -> list[str]:
    """Ten codes of 79 bits, in groups that can be read aloud."""
    texts = ("".join(secrets.choice(_LETTERS) for _ in range(16)) for _ in range(RECOVERY_CODES))
    return ["-".join(text[at : at + 4] for at in range(0, 16, 4)) for text in texts]


def code_digests(vault: Keys, user_id: str, code: str) -> list[str]:
    """Under the pepper of now, then under older ones."""
    plain = re.sub(r"[^a-z0-9]", "", code.lower())[:64]
    return [base64.b64encode(found).decode() for found in vault.digests(f"recovery|{user_id}|{plain}".encode())]


async def take_recovery(unit: Unit, vault: Keys, row: Factor, code: str, now: int) -> Factor | None:
    """The row without the code, None for a wrong or a used one."""
    found = set(code_digests(vault, row.parent_id, code)) & set(row.digests)
    if not found:
        return None
    left = [each for each in row.digests if each not in found]
    return await _noted(unit, msgspec.structs.replace(row, digests=left, used_at=now, updated_at=now))


async def with_codes(unit: Unit, vault: Keys, user: User, now: int, *, fresh: bool) -> list[str]:
    """A person's ten recovery codes: made with the first factor, or anew. [] when they are there already."""
    row = next((row for row in await all_of(unit, user.id) if row.kind == "recovery"), None)
    if row is not None and not fresh:
        return []
    codes = new_codes()
    digests = [code_digests(vault, user.id, code)[0] for code in codes]
    if row is None:
        await unit.insert(FACTORS, made(user, "recovery", now, name="Recovery codes", digests=digests))
    else:
        await unit.update(FACTORS, msgspec.structs.replace(row, digests=digests, updated_at=now))
    return codes


async def forget(unit: Unit, user_id: str) -> int:
    """Remove all factors of a person; how many there were."""
    rows = await all_of(unit, user_id)
    for row in rows:
        await unit.delete(FACTORS, row.id)
    return len(rows)


async def note_password(unit: Unit, user_id: str, *, short: bool, now: int) -> None:
    """Remember whether a person's password is too short to stand alone: then the last factor cannot go."""
    row = next((row for row in await all_of(unit, user_id) if row.kind == "recovery"), None)
    if row is not None and row.short_password is not short:
        await unit.update(FACTORS, msgspec.structs.replace(row, short_password=short, updated_at=now))
