"""What a workspace, or the whole organisation, decides for every call and for every key: the fields that both have."""

from collections.abc import Sequence
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import defaults, keyrules
from lockgate.admin.inputs import Input
from lockgate.admin.keyfields import checked_metadata
from lockgate.core.documents import Collection, Page, Tenant, Workspace, collections
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Store, Unit

Names = list[str] | None
GUARDRAILS: Final = ("input_guardrails", "output_guardrails")
MOST_GUARDRAILS: Final = 50


class Lifetime(BaseModel):
    """Of people's keys, in days: what a key gets that says nothing, and the most that it may have."""

    model_config = ConfigDict(extra="forbid", strict=True)

    default_days: int | None = Field(default=None, ge=1, le=3650)
    maximum_days: int | None = Field(default=None, ge=1, le=3650)


class KeyRules(Input):
    """A null takes the rule away."""

    user_api_key_rotation_period: int | None = Field(default=None, ge=1, le=365)  # days
    user_api_key_ttl: Lifetime | None = None
    user_api_key_limit: int | None = Field(default=None, ge=1, le=1_000_000)  # user keys of a workspace


RULES: Final = (keyrules.ROTATION, keyrules.TTL, keyrules.LIMIT)


def rules_of(body: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """The rules that were sent, as they are stored. Raises AdminInvalid."""
    given = {name: getattr(body, name) for name in names if name in body.given}
    life = given.get(keyrules.TTL)
    if isinstance(life, Lifetime):
        given[keyrules.TTL] = life.model_dump(exclude_none=True)
        if life.default_days and life.maximum_days and life.default_days > life.maximum_days:
            raise AdminInvalid("user_api_key_ttl: default_days is more than maximum_days")
    return given


def changed(present: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """`present` with what was given; a null takes a field away."""
    return {name: value for name, value in {**present, **given}.items() if value is not None}


class Defaults(BaseModel):
    """A part that is not sent keeps its value; a null clears it. The default config has two names in clients."""

    model_config = ConfigDict(extra="forbid", strict=True)

    metadata: dict[str, str] | None = None
    input_guardrails: Names = Field(default=None, max_length=MOST_GUARDRAILS)
    output_guardrails: Names = Field(default=None, max_length=MOST_GUARDRAILS)
    user_api_key_config: str | None = Field(default=None, max_length=128)
    config_id: str | None = Field(default=None, max_length=128)
    block_inline_config: bool | int | None = None


async def after(unit: Unit, row: Workspace, sent: Defaults) -> dict[str, Any]:
    """A workspace's defaults after a change. Raises AdminInvalid."""
    made, given = dict(row.defaults), sent.model_fields_set
    if "metadata" in given:
        made["metadata"] = checked_metadata(sent.metadata or {})
    if sent.block_inline_config is not None:
        made["block_inline_config"] = bool(sent.block_inline_config)
    for name in GUARDRAILS:
        if name in given:
            made[name] = await guardrails(unit, row.id, getattr(sent, name) or [], f"defaults.{name}")
    named = {name: getattr(sent, name) or "" for name in ("user_api_key_config", "config_id") if name in given}
    if len(set(named.values())) > 1:
        raise AdminInvalid("defaults.config_id and defaults.user_api_key_config are the same thing. Send one of them")
    for name, value in named.items():
        if value:
            await defaults.check(unit, row.id, value, f"defaults.{name}")
        made["config_id"] = value
    return made


async def guardrails(unit: Unit, workspace_id: str, names: list[str], field: str) -> list[str]:
    """The slugs of guardrails by their ids or slugs, in order. A workspace uses the organisation's too. Raises
    AdminInvalid, alike for what is foreign and what is not there.
    """
    found = [await _guardrail(unit, workspace_id, name, field) for name in names]
    if len(set(found)) < len(found):
        raise AdminInvalid(f"{field}: one of them is named twice")
    return found


async def named_guardrails(store: Store, tenant: Tenant, slugs: Sequence[str]) -> list[dict[str, str]]:
    """The organisation's own guardrails as id and slug, in the order of their slugs; one that is gone has no id."""
    of = _guardrails()
    if of is None or not slugs:
        return [{"id": "", "slug": slug} for slug in slugs]
    where = {"slug": frozenset(slugs), "workspace_id": ""}
    rows, _ = await store.find(tenant, of, where, Page(0, MOST_GUARDRAILS))
    ids = {row.slug: row.id for row in rows}
    return [{"id": ids.get(slug, ""), "slug": slug} for slug in slugs]


def _guardrails() -> Collection[Any] | None:
    return next((of for of in collections() if of.name == "guardrails"), None)


async def _guardrail(unit: Unit, workspace_id: str, name: str, field: str) -> str:
    of = _guardrails()
    usable = {"workspace_id": frozenset({workspace_id, ""}), "status": "active"}
    rows = [row for by in ("id", "slug") for row in (await unit.find(of, {**usable, by: name}))[0]] if of else []
    if not rows:
        raise AdminInvalid(f"{field}: there is no such guardrail here. GET /v1/guardrails lists what there is")
    return str(min(rows, key=lambda row: not row.workspace_id).slug)
