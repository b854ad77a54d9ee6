"""A person's second factors: an app's codes, passkeys, and ten recovery codes that come with the first of them."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, factors, passkeys, sessions
from lockgate.admin.context import Context
from lockgate.admin.factors import FACTORS, Factor
from lockgate.admin.inputs import Input
from lockgate.admin.login import me, renewed
from lockgate.admin.ranks import below
from lockgate.admin.resource import SIGNED_IN, Policy, Reply, Route, listed
from lockgate.core.documents import USERS, Tenant, User
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ports import Unit

PROVED: Final = Policy("signed-in", step_up=True)


class TotpInput(Input):
    name: str = Field(default="Authenticator app", min_length=1, max_length=64)


class CodeInput(Input):
    code: str = Field(default="", max_length=32)  # checked after whose factor it is


class PasskeyInput(Input):
    name: str = Field(default="Passkey", min_length=1, max_length=64)
    credential: dict[str, Any]


class NoInput(Input):
    pass


async def _list(ctx: Context) -> Reply:
    rows, _ = await ctx.store.find(
        Tenant(ctx.who.organisation_id), FACTORS, {"parent_id": ctx.who.user_id, "status": "active"}
    )
    return Reply(listed([factors.show(row) for row in rows], len(rows)))


async def _room(ctx: Context, unit: Unit, user: User) -> list[Factor]:
    """The person's factors without those that were begun and never confirmed. Raises AdminConflict when full."""
    rows = await factors.all_of(unit, user.id)
    auth.check_proved_with(ctx, rows)
    for row in rows:
        if row.status == "pending":
            await unit.delete(FACTORS, row.id)
    kept = [row for row in rows if row.status != "pending"]
    if len(kept) >= factors.MOST:
        raise AdminConflict(f"You have {factors.MOST} second factors already. Remove one first")
    return kept


async def _begin_totp(ctx: Context) -> Reply:
    """The seed is shown now and never again; it counts once a code of it was entered."""
    body: TotpInput = ctx.body
    user, seed = await me(ctx), factors.new_seed()
    row = factors.made(user, "totp", ctx.now, name=body.name, status="pending")
    sealed = ctx.services.vault.seal(seed, factors.seed_aad(row.id, row.organisation_id))
    async with ctx.change() as unit:
        await _room(ctx, unit, user)
        await unit.insert(FACTORS, msgspec.structs.replace(row, sealed=sealed))
        ctx.touched(row)
    text = seed.reveal().decode()
    return Reply({"id": row.id, "secret": text, "uri": factors.uri(seed, user.email, passkeys.NAME)}, 201)


async def _confirm_totp(ctx: Context) -> Reply:
    body: CodeInput = ctx.body
    user, vault = await me(ctx), ctx.services.vault
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(FACTORS, ctx.path["id"]))
        if row.parent_id != user.id or row.kind != "totp" or row.status != "pending":
            ctx.missing()
        if ctx.now - row.created_at > passkeys.ASKED_MS * 3:
            raise AdminInvalid("code: this took too long. Begin again")
        auth.check_proved_with(ctx, await factors.all_of(unit, user.id))
        taken = await factors.take_code(unit, vault, row, body.code, ctx.now)
        if taken is None:
            raise AdminInvalid("code: this is not the code of now. Check the time of the device that shows it")
        await unit.update(FACTORS, msgspec.structs.replace(taken, status="active"))
        ctx.touched(row)
        return await _added(ctx, unit, user, "totp")


async def _added(ctx: Context, unit: Unit, user: User, method: str) -> Reply:
    """Recovery codes with the first factor, which ends the person's other sessions: they came in without one. And a
    session with a new token, for it can do more now.
    """
    codes = await factors.with_codes(unit, ctx.services.vault, user, ctx.now, fresh=False)
    if codes:
        await sessions.end_all(unit, user.id, but=ctx.who.via)
    return Reply({"recovery_codes": codes}, 200, await renewed(ctx, unit, user, (method,)))


async def _passkey_options(ctx: Context) -> Reply:
    user = await me(ctx)
    rows, _ = await ctx.store.find(Tenant(user.organisation_id), FACTORS, {"parent_id": user.id})
    options, cookies = passkeys.registration(ctx, user, rows)
    return Reply(options, cookies=cookies)


async def _add_passkey(ctx: Context) -> Reply:
    body: PasskeyInput = ctx.body
    user = await me(ctx)
    async with ctx.change() as unit:
        await _room(ctx, unit, user)
        row = await passkeys.register(ctx, unit, user, body.name, body.credential)
        ctx.touched(row)
        reply = await _added(ctx, unit, user, "passkey")
    return Reply({"id": row.id, **reply.body}, 201, reply.cookies)


async def _new_codes(ctx: Context) -> Reply:
    user = await me(ctx)
    async with ctx.change(user.id) as unit:
        rows = await factors.all_of(unit, user.id)
        if not factors.stands(rows):
            raise AdminInvalid("Recovery codes stand in for a second factor. Add one first")
        auth.check_proved_with(ctx, rows)
        codes = await factors.with_codes(unit, ctx.services.vault, user, ctx.now, fresh=True)
    return Reply({"recovery_codes": codes})


async def _remove(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(FACTORS, ctx.path["id"]))
        if row.parent_id != ctx.who.user_id or row.kind == "recovery":
            ctx.missing()
        auth.check_proved_with(ctx, await factors.all_of(unit, row.parent_id))
        ctx.touched(row)
        await _without(unit, row)
    return Reply({})


async def _without(unit: Unit, row: Factor) -> None:
    """Raises AdminConflict where a short password would stand alone. The recovery codes go with the last factor."""
    rest = [each for each in await factors.all_of(unit, row.parent_id) if each.id != row.id]
    if not factors.stands(rest):
        if any(each.short_password for each in rest):
            raise AdminConflict(
                "Your password is too short to stand alone. Choose one of at least 15 characters, then remove this"
            )
        for each in rest:
            await unit.delete(FACTORS, each.id)
    await unit.delete(FACTORS, row.id)


async def _remove_theirs(ctx: Context) -> Reply:
    """For somebody who lost phone and codes: all factors go, and all sessions. Only from above."""
    async with ctx.change() as unit:
        user = ctx.found(await unit.get(USERS, ctx.path["user_id"]))
        below(ctx, user)
        removed = await factors.forget(unit, user.id)
        await sessions.end_all(unit, user.id)
        ctx.touched(user, removed=removed)
    return Reply({"removed": removed})


_ALL: Final = "/profile/factors"
ROUTES: Final = (
    Route("GET", _ALL, SIGNED_IN, "factor.list", _list, "List your second factors"),
    Route(
        "POST",
        f"{_ALL}/totp",
        PROVED,
        "factor.create",
        _begin_totp,
        "Start adding an authenticator app",
        TotpInput,
        201,
        example={},
    ),
    Route(
        "POST",
        f"{_ALL}/totp/{{id}}/confirm",
        PROVED,
        "factor.confirm",
        _confirm_totp,
        "Finish adding an authenticator app by its first code",
        CodeInput,
        example={"code": "123456"},
    ),
    Route(
        "GET",
        f"{_ALL}/passkey/options",
        SIGNED_IN,
        "factor.ask",
        _passkey_options,
        "Get the options for adding a passkey",
    ),
    Route("POST", f"{_ALL}/passkey", PROVED, "factor.create", _add_passkey, "Add a passkey", PasskeyInput, 201),
    Route(
        "POST",
        f"{_ALL}/recovery-codes",
        PROVED,
        "factor.update",
        _new_codes,
        "Replace your recovery codes by ten new ones",
        NoInput,
        example={},
    ),
    Route("DELETE", f"{_ALL}/{{id}}", PROVED, "factor.delete", _remove, "Remove a second factor"),
    Route(
        "DELETE",
        "/admin/users/{user_id}/factors",
        Policy("scoped", frozenset({"organisation_users.update"}), "organisation", step_up=True),
        "factor.delete",
        _remove_theirs,
        "Remove all of a person's second factors",
    ),
)
