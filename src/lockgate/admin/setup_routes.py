"""Set-up in the browser: the one-time link, once, from this machine."""

import ipaddress
from typing import Any, Final

from pydantic import Field

from lockgate.admin import sessions, setup
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.login import shown
from lockgate.admin.minting import found
from lockgate.admin.resource import ANYONE, Reply, Route
from lockgate.core.documents import Tenant
from lockgate.core.errors import AdminForbidden, AdminNotFound, AdminUnauthorised
from lockgate.core.ids import uuid7


class SetupInput(Input):
    token: str = Field(max_length=200)
    email: str = Field(max_length=254)
    password: str = Field(max_length=1024)
    organisation: str = Field(default="", max_length=120)
    name: str = Field(default="", max_length=120)


async def _needed(ctx: Context) -> Reply:
    return Reply({"needed": not await ctx.store.claimed(setup.OWNER)})


async def _set_up(ctx: Context) -> Reply:
    if await ctx.store.claimed(setup.OWNER):
        raise AdminNotFound("There is nothing to set up here")
    _check_place(ctx)
    body: SetupInput = ctx.body
    token = await setup.usable_token(ctx.store, ctx.services.vault, ctx.services.clock, body.token)
    if token is None:
        raise AdminUnauthorised(
            "The set-up link is wrong or older than an hour, or a later start of a gateway on this database printed "
            "another. Use the newest one, or start the gateway again"
        )
    email = setup.checked_email(body.email)
    organisation = body.organisation.strip() or "My organisation"
    setup.check_password(body.password, email, organisation, body.name)
    password_hash = await ctx.services.hasher.hash(body.password)
    return await _own(ctx, email, organisation, password_hash)


async def _own(ctx: Context, email: str, organisation: str, password_hash: str) -> Reply:
    """The compare-and-set: of two who come at once, one becomes the owner and the other gets 404."""
    body: SetupInput = ctx.body
    organisation_id = uuid7()
    async with ctx.change(organisation_id, Tenant(organisation_id)) as unit:
        if not await unit.claim(setup.OWNER):
            raise AdminNotFound("There is nothing to set up here")
        founded = await found(
            unit,
            ctx.now,
            organisation_id=organisation_id,
            organisation=organisation,
            email=email,
            password_hash=password_hash,
            name=body.name,
        )
        opened = await sessions.open_session(unit, ctx.services.vault, founded.owner, ctx.meta, ctx.now)
    document: dict[str, Any] = await shown(ctx, founded.owner)
    return Reply(document, 201, sessions.login_cookies(ctx, opened.token, founded.owner))


def _check_place(ctx: Context) -> None:
    """Only from this machine, unless the operator said from where else. Raises AdminForbidden."""
    try:
        peer = ipaddress.ip_address(ctx.meta.client_ip)
        allowed = [ipaddress.ip_network(block, strict=False) for block in ctx.services.settings.setup_from]
    except ValueError:
        raise AdminForbidden("Set-up works from this machine only") from None
    if any(peer in block for block in allowed) or ctx.meta.is_from_here(ctx.services.settings.public_url):
        return
    if peer.is_loopback:
        raise AdminForbidden(
            "Set-up came through a proxy, or by a name that is not this machine's. Open it on the gateway's own "
            f"machine as {ctx.services.settings.base_url}, or set LOCKGATE_PUBLIC_URL and LOCKGATE_SETUP_FROM"
        )
    raise AdminForbidden(
        f"Set-up works from the gateway's own machine only. To allow {peer}, set LOCKGATE_SETUP_FROM={peer}/"
        f"{peer.max_prefixlen} and start the gateway again"
    )


ROUTES: Final = (
    Route("GET", "/setup", ANYONE, "setup.read", _needed, "Tell whether this gateway still needs its first owner"),
    Route("POST", "/setup", ANYONE, "setup.create", _set_up, "Become the first owner", SetupInput, 201),
)
