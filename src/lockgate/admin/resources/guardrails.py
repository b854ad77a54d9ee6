"""Guardrails: named sets of checks with what follows from them. A change is in force at once; every version is kept.

Header values of a check that calls out are credentials more often than not: they are sealed, and shown as a mask. A
mask that comes back keeps the value that it stands for.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import credentialfields as fields
from lockgate.admin import guardchecks, references
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.owned import LONGEST_NAME, Placed, Write
from lockgate.admin.references import GUARDRAIL_HEADS, Guardrail
from lockgate.admin.resource import Route
from lockgate.admin.versions import Version, Versioned, status_of
from lockgate.core.documents import entities
from lockgate.core.errors import AdminInvalid
from lockgate.core.ids import slug_of
from lockgate.core.ports import Unit

MOST_CHECKS: Final = 100
CALLED: Final = ("webhookURL", "logURL", "jwksUri")
"""Parameters that are addresses which the gateway itself calls."""
SEND_AGAIN: Final = "send its value again. A mask keeps a value only while the address stays the same"


class GuardrailVersion(Version, frozen=True, kw_only=True):
    checks: list[Any]  # header values masked
    actions: dict[str, Any]
    sealed: bytes = b""  # by "check's place/header": the values behind the masks


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class CheckInput(_Strict):
    id: str = Field(min_length=1, max_length=128)
    parameters: dict[str, Any] | None = None
    name: str | None = Field(default=None, max_length=LONGEST_NAME)
    is_enabled: bool | None = None


class Feedback(_Strict):
    value: int | float = 0
    weight: int | float = 1
    metadata: str | dict[str, Any] | None = None


class Consequence(_Strict):
    feedback: Feedback | None = None


class Actions(_Strict):
    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=True)

    deny: bool | None = None
    asynchronous: bool | None = Field(default=None, alias="async")
    sequential: bool | None = None
    soft_deny_200: bool | None = None
    on_success: Consequence | str | None = None
    on_fail: Consequence | str | None = None
    onSuccess: Consequence | str | None = None  # noqa: N815  # clients write both
    onFail: Consequence | str | None = None  # noqa: N815
    message: str | None = Field(default=None, max_length=1024)


class CreateInput(Placed):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    checks: list[CheckInput] = Field(min_length=1, max_length=MOST_CHECKS)
    actions: Actions


class UpdateInput(Input):
    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    checks: list[CheckInput] | None = Field(default=None, min_length=1, max_length=MOST_CHECKS)
    actions: Actions | None = None
    status: Literal["active", "archived"] | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


# --- showing ---


def _whole(_head: Guardrail, version: GuardrailVersion, _labels: list[str]) -> dict[str, Any]:
    return {
        "checks": version.checks,
        "actions": version.actions,
        "version": version.number,
        "version_id": version.id,
    }


def _line(head: Guardrail, version: GuardrailVersion, labels: list[str]) -> dict[str, Any]:
    return {
        "object": "guardrail",
        "id": version.id,
        "guardrail_id": head.id,
        **_whole(head, version, labels),
        "created_at": iso(version.created_at),
        "created_by": version.created_by,
        "status": status_of(head, version),
    }


# --- writing ---


async def _settle(write: Write, row: Guardrail) -> Guardrail:
    ctx, unit, body, before = write
    if before is not None and row.status == "archived" != before.status:
        await _leave(ctx, unit, before)
    if body.checks is None and body.actions is None:
        return row
    latest = await GUARDRAILS.pick(ctx, before, "", unit) if before else None
    content = {name: getattr(latest, name) for name in ("checks", "actions", "sealed")} if latest else {}
    if body.actions is not None:
        content["actions"] = body.actions.model_dump(exclude_unset=True, by_alias=True)
    if body.checks is not None:
        content |= _checks(ctx, row, latest, body.checks)
    return await GUARDRAILS.add(write, row, content)


def _checks(ctx: Context, row: Guardrail, latest: GuardrailVersion | None, sent: list[CheckInput]) -> dict[str, Any]:
    """The checks to store, and the sealed values of their headers. Raises AdminInvalid, EgressRefused."""
    kept = _opened(ctx, row, latest) if latest else {}
    secrets: dict[str, str | None] = {}
    checks = []
    for nth, one in enumerate(sent):
        parameters = dict(one.parameters or {})
        guardchecks.check(f"checks.{nth}", one.id, parameters)
        for name in CALLED:
            if name in parameters:
                ctx.services.check_host(parameters[name])
        if isinstance(headers := parameters.get("headers"), dict):
            for name, value in headers.items():
                secrets[f"{nth}/{name}"] = kept.get((_address(parameters), name)) if value == fields.MASK else value
                if secrets[f"{nth}/{name}"] is None:
                    raise AdminInvalid(f"checks.{nth}.parameters.headers.{name[:64]}: {SEND_AGAIN}")
            parameters["headers"] = dict.fromkeys(headers, fields.MASK)
        checks.append({**one.model_dump(exclude_unset=True), **({"parameters": parameters} if parameters else {})})
    return {"checks": checks, "sealed": fields.seal_object(ctx, secrets, _aad(row))}


def _address(parameters: Mapping[str, Any]) -> str:
    """Where a check's headers travel: a stored value follows no change of it."""
    return next((str(parameters[name]) for name in CALLED if name in parameters), "")


def _opened(ctx: Context, row: Guardrail, version: GuardrailVersion) -> dict[tuple[str, str], str]:
    """The sealed values by address and header."""
    made = {}
    for place, value in fields.open_object(ctx, version.sealed, _aad(row)).items():
        nth, _, name = place.partition("/")
        made[_address(version.checks[int(nth)].get("parameters", {})), name] = value
    return made


def _aad(row: Guardrail) -> str:
    return f"guardrails|{row.id}|headers|{row.organisation_id}"


async def _leave(_ctx: Context, unit: Unit, row: Guardrail) -> None:
    await references.refuse_in_configs(unit, row.workspace_id, "guardrail", (row.slug, row.id))


GUARDRAILS: Final = Versioned(
    name="guardrails",
    object="guardrail",
    scope="guardrails",
    above="organisation_guardrails",
    of=GUARDRAIL_HEADS,
    versions=entities("guardrail_versions", GuardrailVersion, sealed=(("sealed", "guardrails|parent_id|headers"),)),
    publishes=False,
    shared=True,
    create=CreateInput,
    update=UpdateInput,
    slug=lambda name: f"pg-{slug_of(name)}",
    settle=_settle,
    leave=_leave,
    whole=_whole,
    line=_line,
    filters={"ids": "id", "status": "status"},
    made=lambda row: {"id": row.id, "slug": row.slug, "version_id": row.version_id},
    changed=lambda row: {"id": row.id, "slug": row.slug, "version_id": row.version_id},
    example={
        "name": "No secrets",
        "checks": [{"id": "default.contains", "parameters": {"words": ["password"], "operator": "none"}}],
        "actions": {"deny": True, "async": False},
    },
    example_update={"name": "No passwords"},
)
ROUTES: Final[tuple[Route, ...]] = GUARDRAILS.routes()
