"""What an organisation decides about logins: how long sessions last, who needs a second factor, if passwords count."""

from typing import Any, Final, Literal

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import rules
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Policy, Reply, Route, scoped
from lockgate.admin.sso import PROVIDERS
from lockgate.core.documents import ORGANISATIONS, Organisation, Page
from lockgate.core.errors import AdminForbidden, AdminInvalid

Role = Literal["owner", "admin", "member"]


class Sessions(BaseModel):
    """In seconds; null goes back to the gateway's own."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    max_session_ttl: int | None = Field(default=None, ge=rules.SHORTEST_S, le=rules.ABSOLUTE_S)
    idle_session_ttl: int | None = Field(default=None, ge=rules.SHORTEST_IDLE_S, le=rules.IDLE_S)


class UpdateInput(Input):
    session_settings: Sessions | None = None
    enforce_sso: bool | None = None
    second_factor_roles: list[Role] | None = Field(default=None, max_length=3)


def _show(row: Organisation) -> dict[str, Any]:
    found = rules.rules_of(row)
    return {
        "object": "authentication-settings",
        "session_settings": {"max_session_ttl": found.max_session_s, "idle_session_ttl": found.idle_s},
        "enforce_sso": found.enforce_sso,
        "second_factor_roles": sorted(found.second_factor_roles),
    }


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx.found(await ctx.store.get(ctx.tenant, ORGANISATIONS, ctx.tenant.organisation_id))))


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(ORGANISATIONS, ctx.tenant.organisation_id))
        ctx.touched(row)
        after = {**(row.defaults.get(rules.KEY) or {}), **_changes(body)}
        if after.get("enforce_sso") and not (await unit.find(PROVIDERS, {"status": "active"}, Page(0, 1)))[1]:
            raise AdminInvalid("enforce_sso: add an identity provider first, or nobody but owners could log in")
        changed = msgspec.structs.replace(row, defaults={**row.defaults, rules.KEY: after}, updated_at=ctx.now)
        _check_own(ctx, rules.rules_of(row), rules.rules_of(changed))
        stored = await unit.update(ORGANISATIONS, changed)
        unit.changed(row.id)
    return Reply(_show(stored))


def _changes(body: UpdateInput) -> dict[str, Any]:
    made: dict[str, Any] = {}
    if body.session_settings is not None:
        made |= {name: getattr(body.session_settings, name) for name in body.session_settings.model_fields_set}
    if body.enforce_sso is not None:
        made["enforce_sso"] = body.enforce_sso
    if body.second_factor_roles is not None:
        made["second_factor_roles"] = sorted(set(body.second_factor_roles))
    return made


def _check_own(ctx: Context, before: rules.Rules, after: rules.Rules) -> None:
    """Raises AdminForbidden where anybody else would decide about owners: their second factor is theirs to keep."""
    if ctx.who.role != "owner" and ("owner" in before.second_factor_roles) != ("owner" in after.second_factor_roles):
        raise AdminForbidden("Only an owner decides whether owners need a second factor")


_PATH: Final = "/admin/organisation/authentication"
_CHANGE: Final = Policy("scoped", frozenset({"organisation_settings.update"}), "organisation", step_up=True)
ROUTES: Final = (
    Route(
        "GET",
        _PATH,
        scoped("organisation", "organisation_settings.read"),
        "authentication.read",
        _read,
        "Show the rules for logins",
    ),
    Route(
        "PUT",
        _PATH,
        _CHANGE,
        "authentication.update",
        _update,
        "Change the rules for logins",
        UpdateInput,
        example={"session_settings": {"max_session_ttl": 28_800}},
    ),
)
