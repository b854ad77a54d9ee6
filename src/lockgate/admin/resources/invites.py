"""Invites: a link that makes somebody a person of the organisation, in the workspaces and roles that it names.

The link holds a secret of 256 bits, of which the digest is stored: it is shown once, to who invited, and works once.
"""

from typing import Any, Final, Literal

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import login, setup
from lockgate.admin.autokeys import on_joining
from lockgate.admin.context import Context, Principal, iso
from lockgate.admin.inputs import Input
from lockgate.admin.people import careful, check_handed_out, check_organisation_move
from lockgate.admin.resource import ANYONE, Reply, Route, listed, scoped
from lockgate.admin.resources.members import member_row
from lockgate.core import keys
from lockgate.core.access import ORGANISATION_RANKS, grantable
from lockgate.core.documents import (
    API_KEYS,
    MEMBERS,
    ORGANISATIONS,
    TOKENS,
    USERS,
    WORKSPACES,
    Entity,
    OneTimeToken,
    Page,
    Range,
    Tenant,
    User,
    entities,
)
from lockgate.core.errors import AdminConflict, AdminForbidden, AdminInvalid, AdminUnauthorised
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit

LIFE_MS: Final = 7 * 86_400_000
ALL: Final = Page(0, 1000)
PENDING: Final = "pending"


class Invite(Entity, frozen=True, kw_only=True):
    """`status` is pending, accepted or cancelled; one that is pending beyond its time is shown as expired."""

    email: str = ""
    role: Literal["admin", "member"] = "member"
    workspaces: list[dict[str, str]] = []  # id and role
    key_scopes: list[str] | None = None  # of the key that is made on acceptance, in each of them
    expires_at: int = 0
    accepted_at: int = 0
    invited_by: str = ""
    inviter_kind: str = ""
    token_id: str = ""


INVITES: Final = entities("invites", Invite)


class Place(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    id: str = Field(min_length=1, max_length=128)
    role: Literal["admin", "manager", "member"]


class KeyDetails(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    scopes: list[str] = Field(max_length=200)


class CreateInput(Input):
    email: str = Field(max_length=254)
    role: Literal["admin", "member"]
    workspaces: list[Place] = Field(default=[], max_length=100)
    workspace_api_key_details: KeyDetails | None = None


class NothingInput(Input):
    """No fields."""


class AcceptInput(Input):
    token: str = Field(max_length=200)
    name: str = Field(default="", max_length=120)
    password: str = Field(max_length=1024)


class WrongInvite(AdminUnauthorised):
    """One answer for a link that is wrong, used, cancelled or too old."""

    def __init__(self) -> None:
        super().__init__("This invite does not work: it is wrong, used, withdrawn or too old. Ask for a new one")


def _status(row: Invite, now: int) -> str:
    return "expired" if row.status == PENDING and row.expires_at <= now else row.status


def _show(row: Invite, now: int) -> dict[str, Any]:
    return {
        "object": "invite",
        "id": row.id,
        "email": row.email,
        "role": row.role,
        "workspaces": row.workspaces,
        "created_at": iso(row.created_at),
        "expires_at": iso(row.expires_at),
        "accepted_at": iso(row.accepted_at),
        "status": _status(row, now),
        "invited_by": row.invited_by,
    }


# --- for who invites ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    email = setup.checked_email(body.email)
    check_organisation_move(ctx, None, ORGANISATION_RANKS[body.role])
    await check_handed_out(ctx, body.role, *(place.role for place in body.workspaces))
    _check_scopes(ctx, body.workspace_api_key_details)
    async with ctx.change() as unit:
        places = [await _place(unit, place) for place in body.workspaces]
        if len({place["id"] for place in places}) < len(places):
            raise AdminInvalid("workspaces: one of them is named twice")
        await _check_new(ctx, unit, email)
        row = Invite(
            organisation_id=ctx.tenant.organisation_id,
            id=uuid7(),
            created_at=ctx.now,
            updated_at=ctx.now,
            name=email,
            status=PENDING,
            email=email,
            role=body.role,
            workspaces=places,
            key_scopes=sorted(set(body.workspace_api_key_details.scopes)) if body.workspace_api_key_details else None,
            **_inviter(ctx),
        )
        row, link = await _with_link(ctx, unit, row)
        await unit.insert(INVITES, row)
        ctx.touched(row)
    await _mail(ctx, row, link)
    return Reply({"id": row.id, "invite_link": link})


def _inviter(ctx: Context) -> dict[str, Any]:
    """Whose word an invite rests on: of who made it, or sent it again."""
    return {"invited_by": ctx.who.actor_id, "inviter_kind": ctx.who.kind}


def _check_scopes(ctx: Context, details: KeyDetails | None) -> None:
    """Nobody hands out by invite what they could not hand out by a key. Raises AdminInvalid, AdminForbidden."""
    grant = grantable(ctx.who.scopes, "workspace-user", details.scopes if details else ())
    if wrong := sorted(grant.unknown | grant.wrong_kind):
        raise AdminInvalid(f"workspace_api_key_details.scopes: a user key cannot carry: {', '.join(wrong[:10])}")
    if grant.exceeding:
        raise AdminForbidden(f"You cannot grant what you lack: {', '.join(sorted(grant.exceeding)[:10])}")


async def _place(unit: Unit, place: Place) -> dict[str, str]:
    row = await unit.get(WORKSPACES, place.id)
    if row is None or row.status != "active":
        raise AdminInvalid("workspaces: one of them is none of this organisation's")
    return {"id": row.id, "role": place.role}


async def _check_new(ctx: Context, unit: Unit, email: str) -> None:
    """Raises AdminConflict for somebody who is here or invited. A person of another organisation is not told of: the
    link will not work for them.
    """
    here, _ = await unit.find(USERS, {"email": email}, Page(0, 1))
    if here:
        raise AdminConflict("This person is in the organisation already. Change the role or the workspaces instead")
    open_, _ = await unit.find(INVITES, {"email": email, "status": PENDING, "expires_at": Range(low=ctx.now + 1)}, ALL)
    if open_:
        raise AdminConflict("There is an open invite for this address. Send it again, or withdraw it first")


async def _with_link(ctx: Context, unit: Unit, row: Invite) -> tuple[Invite, str]:
    """`row` with a new link, which lives for a week; an older link ends. The secret is in the fragment, which browsers
    do not send: no server or proxy on the way writes it down.
    """
    if row.token_id:
        await unit.delete(TOKENS, row.token_id)
    made = keys.make("invite")
    token = OneTimeToken(
        organisation_id=row.organisation_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        purpose="invite",
        digest=ctx.services.vault.digests(made.text.reveal())[0],
        expires_at=ctx.now + LIFE_MS,
        details={"invite_id": row.id},
    )
    await unit.insert(TOKENS, token)
    link = f"{ctx.services.settings.base_url}/invite#token={made.text.reveal().decode()}"
    return msgspec.structs.replace(row, token_id=token.id, expires_at=token.expires_at, updated_at=ctx.now), link


async def _mail(ctx: Context, row: Invite, link: str) -> None:
    """The same link by mail, where the gateway sends mail."""
    mail = ctx.services.mail
    if mail is None:
        return
    organisation = await ctx.store.get(ctx.tenant, ORGANISATIONS, row.organisation_id)
    await mail.invite(row.email, organisation.name if organisation else "", link)


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = {"role": ctx.query["role"]} if ctx.query.get("role") else {}
    if email := ctx.query.get("email"):
        where["email"] = email.strip().lower()
    where |= _status_is(ctx.query.get("status") or "", ctx.now)
    rows, total = await ctx.store.find(ctx.tenant, INVITES, where, ctx.page)
    return Reply(listed([_show(row, ctx.now) for row in rows], total))


def _status_is(wanted: str, now: int) -> dict[str, Any]:
    match wanted:
        case "":
            return {}
        case "pending":
            return {"status": PENDING, "expires_at": Range(low=now + 1)}
        case "expired":
            return {"status": PENDING, "expires_at": Range(high=now)}
        case "accepted" | "cancelled":
            return {"status": wanted}
    raise AdminInvalid("status must be one of: pending, accepted, expired, cancelled")


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx.found(await ctx.store.get(ctx.tenant, INVITES, ctx.path["id"])), ctx.now))


async def _to_change(ctx: Context, unit: Unit) -> Invite:
    row = ctx.found(await unit.get(INVITES, ctx.path["id"]))
    ctx.touched(row)
    check_organisation_move(ctx, None, ORGANISATION_RANKS[row.role])
    return row


async def _delete(ctx: Context) -> Reply:
    """An open invite is withdrawn and kept for the record; one that is over stays as it is."""
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        if row.status == PENDING:
            await cancel(unit, row, ctx.now)
    return Reply({})


async def cancel(unit: Unit, row: Invite, now: int) -> None:
    await unit.delete(TOKENS, row.token_id)
    await unit.update(INVITES, msgspec.structs.replace(row, status="cancelled", token_id="", updated_at=now))


async def cancel_of(unit: Unit, user_id: str, now: int) -> None:
    """Withdraw what somebody invited who leaves: nobody joins on the word of who is gone."""
    rows, _ = await unit.find(INVITES, {"invited_by": user_id, "status": PENDING}, ALL)
    for row in rows:
        await cancel(unit, row, now)


async def _resend(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        if row.status != PENDING:
            raise AdminConflict(f"This invite is {row.status}. Make a new one")
        await check_handed_out(ctx, row.role, *(place["role"] for place in row.workspaces))
        _check_scopes(ctx, KeyDetails(scopes=row.key_scopes) if row.key_scopes else None)
        row, link = await _with_link(ctx, unit, row)
        await unit.update(INVITES, msgspec.structs.replace(row, **_inviter(ctx)))
    await _mail(ctx, row, link)
    return Reply({"inviteLink": link, "invite_link": link})


# --- for who is invited ---


async def _accept(ctx: Context) -> Reply:
    body: AcceptInput = ctx.body
    now_s = ctx.services.clock.monotonic_ns() / 1e9
    login.told_to_wait(ctx.services.throttle.asked(ctx.meta.client_ip, now_s))
    token, invite = await _open(ctx, body.token)
    organisation = await ctx.store.get(Tenant(token.organisation_id), ORGANISATIONS, token.organisation_id)
    setup.check_password(body.password, invite.email, body.name, organisation.name if organisation else "")
    hashed = await ctx.services.hasher.hash(body.password)
    user = _person(ctx, invite, body.name, hashed)
    ctx.principal = Principal("session", user.id, "", user.organisation_id, "", user.id, user.role, frozenset())
    made: list[dict[str, str]] = []
    try:
        async with ctx.change(user.id, Tenant(user.organisation_id)) as unit:
            row = await unit.get(INVITES, invite.id)
            if row is None or row.status != PENDING or not await unit.delete(TOKENS, token.id):
                raise WrongInvite  # of two who come at once, one joins
            made = await accepted(ctx, unit, row, user)
            ctx.touched(user, invite=row.id)
    except AdminConflict:  # the address belongs to somebody elsewhere: which is nobody's business
        raise WrongInvite from None
    return Reply(
        {
            "object": "user",
            "id": user.id,
            "email": user.email,
            "role": user.role,
            "organisation": {"id": user.organisation_id, "name": organisation.name if organisation else ""},
            "api_keys": made,
        },
        201,
    )


async def accepted(ctx: Context, unit: Unit, row: Invite, user: User) -> list[dict[str, str]]:
    """Make `user` a person of the organisation with what the invite says, by whatever way they proved who they are.
    Returns the keys that were made. Raises WrongInvite.
    """
    await _check_inviter(unit, row)
    await unit.insert(USERS, user)
    made: list[dict[str, str]] = []
    for place in row.workspaces:
        made += await _join(ctx, unit, user, place, row.key_scopes)
    done = msgspec.structs.replace(row, status="accepted", accepted_at=ctx.now, token_id="", updated_at=ctx.now)
    await unit.update(INVITES, done)
    return made


async def _open(ctx: Context, text: str) -> tuple[OneTimeToken, Invite]:
    """The token and the invite of a link that works. Raises WrongInvite."""
    raw = text.strip().encode()
    parsed = keys.parse(raw)
    if parsed is None or parsed.family != "invite":
        raise WrongInvite
    for digest in ctx.services.vault.digests(raw):
        token = await ctx.store.verify(TOKENS, digest)
        if token is None or token.purpose != "invite" or token.expires_at <= ctx.now:
            continue
        row = await ctx.store.get(Tenant(token.organisation_id), INVITES, str(token.details.get("invite_id")))
        if row is not None and row.token_id == token.id and _status(row, ctx.now) == PENDING:
            return token, row
    raise WrongInvite


async def _check_inviter(unit: Unit, row: Invite) -> None:
    """Raises WrongInvite where the person who invited could not do so any more, or the key was deleted or leaked. One
    that was rotated since, or whose time is over, is no reason.
    """
    if row.inviter_kind != "session":
        key = await unit.get(API_KEYS, row.invited_by)
        if key is None or key.status != "active":
            raise WrongInvite
        return
    user = await unit.get(USERS, row.invited_by)
    if user is None or user.status != "active" or ORGANISATION_RANKS[user.role] < max(1, ORGANISATION_RANKS[row.role]):
        raise WrongInvite


def _person(ctx: Context, invite: Invite, name: str, hashed: str) -> User:
    first, _, last = name.strip().partition(" ")
    return User(
        organisation_id=invite.organisation_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        email=invite.email,
        first_name=first,
        last_name=last.strip(),
        role=invite.role,
        password_hash=hashed,
    )


async def _join(
    ctx: Context, unit: Unit, user: User, place: dict[str, Any], scopes: list[str] | None
) -> list[dict[str, str]]:
    """Become a member of one workspace, unless it is gone; the key that was made there, if one was."""
    workspace = await unit.get(WORKSPACES, place["id"])
    if workspace is None or workspace.status != "active":
        return []
    member = member_row(ctx, user, workspace.id, place["role"])
    await unit.insert(MEMBERS, member)
    minted = await on_joining(ctx, unit, user, member, scopes)
    if minted is None:
        return []
    return [{"id": minted.row.id, "key": minted.text.reveal().decode(), "workspace_id": workspace.id}]


_ALL: Final = "/admin/users/invites"
_ONE: Final = "/admin/users/invites/{id}"
ROUTES: Final = (
    Route(
        "POST",
        _ALL,
        careful("organisation", "organisation_users.create"),
        "invite.create",
        _create,
        "Invite somebody into the organisation",
        CreateInput,
        example={"email": "new@example.org", "role": "member", "workspaces": []},
    ),
    Route("GET", _ALL, scoped("organisation", "organisation_users.list"), "invite.list", _list, "List invites"),
    Route("GET", _ONE, scoped("organisation", "organisation_users.read"), "invite.read", _read, "Show an invite"),
    Route(
        "DELETE",
        _ONE,
        scoped("organisation", "organisation_users.delete"),
        "invite.delete",
        _delete,
        "Withdraw an invite",
    ),
    Route(
        "POST",
        f"{_ONE}/resend",
        careful("organisation", "organisation_users.create"),
        "invite.resend",
        _resend,
        "Create a new link for an invite; the old one stops working",
        NothingInput,
        example={},
    ),
    Route(
        "POST",
        "/invites/accept",
        ANYONE,
        "invite.accept",
        _accept,
        "Accept an invite by its link",
        AcceptInput,
        201,
        example={"token": "the text after token= in the link", "name": "Ann Example", "password": "a long password"},
    ),
)
