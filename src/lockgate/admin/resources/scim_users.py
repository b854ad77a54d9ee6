"""SCIM users: people as a directory makes, changes, shuts out and removes them."""

from typing import Any, Final

import msgspec

from lockgate.admin import leaving, provisioning, tokens
from lockgate.admin.context import Context
from lockgate.admin.directories import Directory, check_domain, check_may_change, directory, speaks_for
from lockgate.admin.provisioning import ACTIVE, DISABLED, EVERY, LINKS, Link, name_of, stamps
from lockgate.admin.resource import Reply, Route
from lockgate.admin.resources.users import remove
from lockgate.admin.scimspeech import NOTHING, listed, meta, page, route, told
from lockgate.core.documents import USERS, Page, User
from lockgate.core.errors import AdminConflict, AdminForbidden, AdminNotFound
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit
from lockgate.core.scim import USER, BadScim, Person, changes_of, filter_of, flat, person_of, with_changes


class NoPerson(AdminNotFound):
    """There is no such person for this directory: missing, of another organisation, or of a domain that is not its."""

    def __init__(self) -> None:
        super().__init__("There is no such user")


# --- reading ---


def _show(ctx: Context, user: User, link: Link | None) -> dict[str, Any]:
    names = {"givenName": user.first_name, "familyName": user.last_name}
    whole = f"{user.first_name} {user.last_name}".strip()
    shown = {
        "schemas": [USER],
        "id": user.id,
        "userName": link.user_name if link else user.email,
        "displayName": (link.name if link else "") or whole,
        "name": {**names, "formatted": whole},
        "emails": [{"value": user.email, "type": "work", "primary": True}],
        "active": user.status == ACTIVE,
        "meta": meta(ctx, user, "User"),
    }
    return {**shown, "externalId": link.external_id} if link and link.external_id else shown


def _document(user: User, link: Link | None) -> dict[str, Any]:
    """What a PATCH changes: the same, with names as `flat` makes them."""
    return {
        "username": link.user_name if link else user.email,
        "externalid": link.external_id if link else None,
        "displayname": link.name if link else None,
        "name": {"givenname": user.first_name, "familyname": user.last_name},
        "emails": [{"value": user.email, "type": "work", "primary": True}],
        "active": user.status == ACTIVE,
    }


async def _list(ctx: Context) -> Reply:
    wanted = filter_of(ctx.query["filter"]) if ctx.query.get("filter") else {}
    rows, total = await _found(ctx, wanted)
    links = {link.id: link for link in await _links(ctx, [user.id for user in rows])}
    return listed(ctx, [_show(ctx, user, links.get(user.id)) for user in rows], total)


async def _links(ctx: Context, ids: list[str]) -> list[Link]:
    return (await ctx.store.find(ctx.tenant, LINKS, {"id": frozenset(ids)}, EVERY))[0] if ids else []


_FIELDS: Final = {"username": "folded", "externalid": "external_id", "id": "id"}


async def _found(ctx: Context, wanted: dict[str, str | bool]) -> tuple[list[User], int]:
    """The page that was asked for. Without a filter: whom this directory made or took over."""
    unknown = wanted.keys() - _FIELDS.keys() - {"emails", "emails.value"}
    if unknown:
        raise BadScim(f"Users cannot be filtered by {min(unknown)[:64]}", "invalidFilter")
    texts = {name: str(value) for name, value in wanted.items()}
    email = texts.get("emails") or texts.get("emails.value")
    where = {_FIELDS[name]: text.casefold() if name == "username" else text for name, text in texts.items()
             if name in _FIELDS}  # fmt: skip
    asked = page(ctx)
    limit = Page(asked.offset, max(1, asked.limit))
    if email is None:
        links, total = await ctx.store.find(ctx.tenant, LINKS, where, limit)
        users = await _users(ctx, [link.id for link in links][: asked.limit])
        if total or not texts or not texts.keys() <= {"username", "id"}:
            return users, total
    others = await _not_taken_over(ctx, texts, email)
    return others[asked.offset : asked.offset + asked.limit], len(others)


async def _users(ctx: Context, ids: list[str]) -> list[User]:
    rows, _ = await ctx.store.find(ctx.tenant, USERS, {"id": frozenset(ids)}, EVERY) if ids else ([], 0)
    return sorted(rows, key=lambda row: ids.index(row.id))


async def _not_taken_over(ctx: Context, texts: dict[str, str], email: str | None) -> list[User]:
    """People who were here before the directory came: it asks for them by name before it would make them anew."""
    row = await directory(ctx.store, ctx.tenant)
    addresses = {text.lower() for text in (texts.get("username"), email) if text}
    if len(addresses) > 1:
        return []
    where = {**({"email": addresses.pop()} if addresses else {}), **({"id": texts["id"]} if "id" in texts else {})}
    found, _ = await ctx.store.find(ctx.tenant, USERS, where, Page(0, 10))
    return [user for user in found if speaks_for(row, user.email)]


async def _read(ctx: Context) -> Reply:
    row = await directory(ctx.store, ctx.tenant)
    user = await ctx.store.get(ctx.tenant, USERS, ctx.path["id"])
    link = await ctx.store.get(ctx.tenant, LINKS, ctx.path["id"])
    if user is None or not (link or speaks_for(row, user.email)):
        raise NoPerson
    return told(_show(ctx, user, link))


# --- writing ---


async def _create(ctx: Context) -> Reply:
    person = person_of(flat(ctx.raw_body))
    row = await directory(ctx.store, ctx.tenant)
    check_domain(row, person.email)
    if await ctx.store.verify(USERS, person.email) is not None:
        raise AdminConflict("This user already exists")
    made = User(
        **stamps(ctx.tenant.organisation_id, ctx.now),
        id=uuid7(),
        email=person.email,
        first_name=person.given,
        last_name=person.family,
        status=ACTIVE if person.active else DISABLED,
        details={"source": provisioning.SOURCE},
    )
    async with ctx.change(made.id) as unit:
        await unit.insert(USERS, made)
        link = await unit.insert(LINKS, _link(made, person, ctx.now))
        unit.changed(made.id, tokens.left_id(made.organisation_id, made.email))  # and tokens that came before
    return told(_show(ctx, made, link), 201)


def _link(user: User, person: Person, now: int) -> Link:
    return Link(
        **stamps(user.organisation_id, now),
        id=user.id,
        slug=name_of(person.user_name),
        name=person.display,
        user_name=person.user_name,
        folded=person.user_name.casefold(),
        external_id=person.external_id,
    )


async def _put(ctx: Context) -> Reply:
    document = flat(ctx.raw_body)
    return await _save(ctx, lambda held: {**document, "active": document.get("active", held["active"])})


async def _patch(ctx: Context) -> Reply:
    changes = changes_of(flat(ctx.raw_body))
    return await _save(ctx, lambda held: with_changes(held, changes))


async def _save(ctx: Context, change: Any) -> Reply:
    row = await directory(ctx.store, ctx.tenant)
    async with ctx.change() as unit:
        user = await unit.get(USERS, ctx.path["id"])
        link = await unit.get(LINKS, ctx.path["id"])
        if user is None or not (link or speaks_for(row, user.email)):
            raise NoPerson
        check_may_change(row, user)
        person = person_of(change(_document(user, link)))
        _check_address(row, user, person)
        after = await _update(ctx, unit, user, person)
        link = await _relink(unit, user, link, person, ctx.now)
    return told(_show(ctx, after, link))


def _check_address(row: Directory, user: User, person: Person) -> None:
    """Whoever changes an address can have a password reset sent to it. Raises AdminForbidden, AdminConflict."""
    if person.email == user.email:
        return
    check_domain(row, person.email)
    if user.role != "member":
        raise AdminForbidden("A directory does not change the address of an admin of the organisation")


async def _update(ctx: Context, unit: Unit, user: User, person: Person) -> User:
    after = msgspec.structs.replace(
        user,
        email=person.email,
        first_name=person.given,
        last_name=person.family,
        status=ACTIVE if person.active else DISABLED,
        updated_at=ctx.now,
    )
    detail: dict[str, Any] = {"status": [user.status, after.status]} if after.status != user.status else {}
    if user.status == ACTIVE and after.status != ACTIVE:
        detail["ended"] = (await leaving.end_access(unit, user, ctx.now))._asdict()
    ctx.touched(user, **detail)
    stored = await unit.update(USERS, after)
    unit.changed(user.id)
    return stored


async def _relink(unit: Unit, user: User, link: Link | None, person: Person, now: int) -> Link:
    """The first change takes over a person who was here before."""
    wanted = _link(user, person, now)
    if link is None:
        return await unit.insert(LINKS, wanted)
    return await unit.update(
        LINKS, msgspec.structs.replace(wanted, created_at=link.created_at, row_version=link.row_version)
    )


async def _delete(ctx: Context) -> Reply:
    """All that lets the person in, and all places they have, end with their row."""
    row = await directory(ctx.store, ctx.tenant)
    async with ctx.change() as unit:
        user = await unit.get(USERS, ctx.path["id"])
        link = await unit.get(LINKS, ctx.path["id"])
        if user is None or not (link or speaks_for(row, user.email)):
            raise NoPerson
        check_may_change(row, user)
        ctx.touched(user, ended=(await remove(unit, user, ctx.now))._asdict())
    return NOTHING


_ALL, _ONE = "/scim/Users", "/scim/Users/{id}"
_EXAMPLE: Final = {
    "schemas": [USER],
    "userName": "ann@example.com",
    "name": {"givenName": "Ann", "familyName": "Example"},
    "emails": [{"value": "ann@example.com", "primary": True}],
    "active": True,
}
_CHANGE: Final = {
    "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    "Operations": [{"op": "replace", "path": "active", "value": False}],
}
ROUTES: Final[tuple[Route, ...]] = (
    route("GET", _ALL, "scim_user.list", _list, "List the people that a directory provisioned"),
    route("POST", _ALL, "scim_user.create", _create, "Provision a person", status=201, example=_EXAMPLE),
    route("GET", _ONE, "scim_user.read", _read, "Show a provisioned person"),
    route("PUT", _ONE, "scim_user.update", _put, "Replace what a directory says about a person", example=_EXAMPLE),
    route("PATCH", _ONE, "scim_user.patch", _patch, "Change or disable a provisioned person", example=_CHANGE),
    route("DELETE", _ONE, "scim_user.delete", _delete, "Remove a provisioned person", status=204),
)
