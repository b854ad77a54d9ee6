"""Passkeys (WebAuthn): registered by a person, good as a second factor, for a login without a password, as a step-up.

The site that they are bound to comes from LOCKGATE_PUBLIC_URL and never from a request, so a look-alike gets nothing.
"""

import ipaddress
import json
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from lockgate.admin import factors, tickets
from lockgate.admin.context import Context
from lockgate.admin.factors import FACTORS, Factor, WrongFactor
from lockgate.core.documents import User
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit
from lockgate.settings import Settings

ASKED: Final = "passkey"
"""The ticket that carries a challenge."""
ASKED_MS: Final = 5 * 60_000
NAME: Final = "Lockgate"
_MALFORMED: Final = (WebAuthnException, ValueError, KeyError, TypeError, AttributeError, OverflowError)
"""What the library raises for an answer that no authenticator gives: it is an outsider's bytes."""


def site(settings: Settings) -> tuple[str, str]:
    """The relying party's id and origin. Raises AdminInvalid where browsers would refuse: an address is no site."""
    parts = urlsplit(settings.base_url)
    host = parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host, f"{parts.scheme}://{parts.netloc}"
    raise AdminInvalid(
        "Passkeys need a host name: set LOCKGATE_PUBLIC_URL to the address that people open, such as "
        "https://gate.example.org or http://localhost:8787"
    )


def credential_name(text: str) -> str:
    """What a passkey's row is found by."""
    return f"passkey|{text}"


def _descriptors(rows: Iterable[Factor]) -> list[PublicKeyCredentialDescriptor]:
    known = {each.value for each in AuthenticatorTransport}
    return [
        PublicKeyCredentialDescriptor(
            id=base64url_to_bytes(row.lookup.partition("|")[2]),
            transports=[AuthenticatorTransport(each) for each in row.transports if each in known] or None,
        )
        for row in rows
        if row.kind == "passkey"
    ]


def registration(ctx: Context, user: User, rows: list[Factor]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Options for `navigator.credentials.create`, and the cookies of their challenge."""
    rp_id, _ = site(ctx.services.settings)
    options = webauthn.generate_registration_options(
        rp_id=rp_id,
        rp_name=NAME,
        user_id=user.id.encode(),
        user_name=user.email,
        user_display_name=f"{user.first_name} {user.last_name}".strip() or user.email,
        exclude_credentials=_descriptors(rows),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
    )
    data = {"challenge": bytes_to_base64url(options.challenge), "for": "create", "user": user.id}
    return json.loads(webauthn.options_to_json(options)), tickets.issue(ctx, ASKED, data, ASKED_MS)


def question(ctx: Context, rows: list[Factor], *, verify: bool) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Options for `navigator.credentials.get`. `verify`: the authenticator must know its person (PIN, finger)."""
    rp_id, _ = site(ctx.services.settings)
    wanted = UserVerificationRequirement.REQUIRED if verify else UserVerificationRequirement.PREFERRED
    options = webauthn.generate_authentication_options(
        rp_id=rp_id, allow_credentials=_descriptors(rows), user_verification=wanted
    )
    data = {"challenge": bytes_to_base64url(options.challenge), "for": "get", "verify": verify}
    return json.loads(webauthn.options_to_json(options)), tickets.issue(ctx, ASKED, data, ASKED_MS)


def _asked(ctx: Context, what: str) -> tickets.Ticket:
    ticket = tickets.read(ctx, ASKED)
    if ticket is None or ticket.data["for"] != what:
        raise WrongFactor
    return ticket


async def register(ctx: Context, unit: Unit, user: User, name: str, credential: dict[str, Any]) -> Factor:
    """The new passkey's row. Raises AdminInvalid for an answer that does not fit what was asked."""
    rp_id, origin = site(ctx.services.settings)
    ticket = tickets.read(ctx, ASKED)
    if ticket is None or ticket.data["for"] != "create" or ticket.data["user"] != user.id:
        raise AdminInvalid("credential: ask for new options first, and answer them within five minutes")
    try:
        found = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=base64url_to_bytes(ticket.data["challenge"]),
            expected_rp_id=rp_id,
            expected_origin=origin,
        )
    except _MALFORMED:
        raise AdminInvalid("credential: this is no answer of an authenticator to what was asked") from None
    await tickets.spend(unit, user.organisation_id, ticket, ctx.now)
    sent = (credential.get("response") or {}).get("transports")
    transports = [str(each)[:32] for each in sent[:8]] if isinstance(sent, list) else []
    row = factors.made(
        user,
        "passkey",
        ctx.now,
        name=name,
        lookup=credential_name(bytes_to_base64url(found.credential_id)),
        public_key=found.credential_public_key,
        sign_count=found.sign_count,
        transports=transports,
    )
    return await unit.insert(FACTORS, row)


async def take(ctx: Context, unit: Unit, user: User, rows: list[Factor], credential: dict[str, Any]) -> str:
    """Check an answer to `question` against the person's passkeys and count its use. Raises WrongFactor."""
    ticket = _asked(ctx, "get")
    row = next((row for row in rows if row.kind == "passkey" and row.lookup == named(credential)), None)
    if row is None:
        raise WrongFactor
    rp_id, origin = site(ctx.services.settings)
    try:
        found = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=base64url_to_bytes(ticket.data["challenge"]),
            expected_rp_id=rp_id,
            expected_origin=origin,
            credential_public_key=row.public_key,
            credential_current_sign_count=row.sign_count,
            require_user_verification=bool(ticket.data["verify"]),
        )
    except _MALFORMED:
        raise WrongFactor from None
    handle = (credential.get("response") or {}).get("userHandle")
    if handle and handle != bytes_to_base64url(user.id.encode()):
        raise WrongFactor
    await tickets.spend(unit, user.organisation_id, ticket, ctx.now)
    after = msgspec.structs.replace(row, sign_count=found.new_sign_count, used_at=ctx.now, updated_at=ctx.now)
    await unit.update(FACTORS, after)
    return "passkey"


def named(credential: dict[str, Any]) -> str:
    """The row's `lookup` that an answer claims to be of, "" for none."""
    found = credential.get("id")
    return credential_name(found) if isinstance(found, str) and 0 < len(found) <= 1400 else ""
