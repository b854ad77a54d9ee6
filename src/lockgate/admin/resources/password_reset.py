"""A new password for who forgot the old one: by a mailed link, or by one that somebody above hands over."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import factors, login, reset_links, sessions, setup
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.profile import shortest
from lockgate.admin.ranks import below
from lockgate.admin.resource import ANYONE, Policy, Reply, Route
from lockgate.core.documents import ORGANISATIONS, TOKENS, USERS, Tenant, User
from lockgate.core.errors import AdminConflict, AdminUnauthorised
from lockgate.core.passwords import SHORTEST


class AskInput(Input):
    email: str = Field(max_length=254)


class ChooseInput(Input):
    token: str = Field(max_length=200)
    password: str = Field(max_length=1024)


class NoInput(Input):
    pass


class WrongReset(AdminUnauthorised):
    """One answer for a link that is wrong, was used, or is too old."""

    def __init__(self) -> None:
        super().__init__("This link is wrong, was used, or is older than twenty minutes. Ask for a new one")


def _now_s(ctx: Context) -> float:
    return ctx.services.clock.monotonic_ns() / 1e9


async def _ask(ctx: Context) -> Reply:
    """One answer and one amount of work, whoever it is for; the mail goes out behind it."""
    body: AskInput = ctx.body
    throttle, mail, email = ctx.services.throttle, ctx.services.mail, body.email.strip().lower()
    login.told_to_wait(throttle.asked(ctx.meta.client_ip, _now_s(ctx)))
    user = await ctx.store.verify(USERS, email)
    meant = user if await reset_links.may_reset(ctx, user) and throttle.letter(email, _now_s(ctx)) and mail else None
    at = Tenant(meant.organisation_id if meant else "")
    async with ctx.change(meant.id if meant else "", at) as unit:
        link = await reset_links.make(ctx, unit, at.organisation_id, meant.id if meant else "")
    if meant and mail:
        await mail.reset(meant.email, link)
    return Reply({"object": "password-reset", "sent_by": "mail" if mail else None}, 202)


async def _choose(ctx: Context) -> Reply:
    """The new password. All sessions end, and none begins: the way in is the login, with its second factor."""
    body: ChooseInput = ctx.body
    login.told_to_wait(ctx.services.throttle.asked(ctx.meta.client_ip, _now_s(ctx)))
    found = await reset_links.opened(ctx, body.token)
    if found is None:
        raise WrongReset
    row, user = found
    await _check(ctx, user, body.password)
    hashed = await ctx.services.hasher.hash(body.password)
    login.as_person(ctx, user)
    async with ctx.change(user.id, Tenant(user.organisation_id)) as unit:
        if not await unit.delete(TOKENS, row.id):  # of two who come at once one is too late
            raise WrongReset
        await reset_links.drop(unit, user.id)
        ended = await sessions.end_all(unit, user.id)
        await unit.update(USERS, msgspec.structs.replace(user, password_hash=hashed, updated_at=ctx.now))
        await factors.note_password(unit, user.id, short=len(body.password) < SHORTEST, now=ctx.now)
        ctx.touched(user, sessions_ended=ended)
    if ctx.services.mail:
        await ctx.services.mail.changed(user.email)
    return Reply({}, cookies=sessions.logout_cookies())


async def _check(ctx: Context, user: User, password: str) -> None:
    organisation = await ctx.store.get(Tenant(user.organisation_id), ORGANISATIONS, user.organisation_id)
    names = (user.email, user.first_name, user.last_name, organisation.name if organisation else "")
    setup.check_password(password, *names, shortest=await shortest(ctx, user))


async def _begin(ctx: Context) -> Reply:
    """A link for a person below: mailed where mail is set up, else shown once to be handed over."""
    mail = ctx.services.mail
    async with ctx.change() as unit:
        user = ctx.found(await unit.get(USERS, ctx.path["user_id"]))
        below(ctx, user)
        if user.status != "active":
            raise AdminConflict("This person is disabled. Make them active first")
        link = await reset_links.make(ctx, unit, user.organisation_id, user.id)
        ctx.touched(user, by_mail=mail is not None)
    said: dict[str, Any] = {"sent_by": "mail"} if mail else {"sent_by": None, "reset_link": link}
    if mail:
        await mail.reset(user.email, link)
    return Reply({"object": "password-reset", **said, "expires_at": iso(ctx.now + reset_links.LIFE_MS)}, 201)


ROUTES: Final = (
    Route(
        "POST",
        "/password-reset",
        ANYONE,
        "password.ask",
        _ask,
        "Ask for a link to a new password",
        AskInput,
        202,
        example={"email": "you@example.org"},
    ),
    Route("POST", "/password-reset/complete", ANYONE, "password.reset", _choose, "Choose a new password", ChooseInput),
    Route(
        "POST",
        "/admin/users/{user_id}/password-reset",
        Policy("signed-in", level="organisation", step_up=True),
        "password.offer",
        _begin,
        "Create a link by which a person chooses a new password",
        NoInput,
        201,
        example={},
    ),
)
