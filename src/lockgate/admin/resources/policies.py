"""Policies: what may be spent, and how often may be called, by whoever the conditions mean; counted for each group.

Here they are kept, checked and shown. Conditions hold all together, the values of one each by itself; `*` is any value.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, NamedTuple

import msgspec
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from lockgate.admin.context import Context, instant, iso
from lockgate.admin.inputs import Input
from lockgate.admin.owned import ALL, LONGEST_NAME, Owned, Placed, Write
from lockgate.admin.resets import next_reset
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.admin.resources.collections import PROMPT_HEADS
from lockgate.core.documents import API_KEYS, CONFIGS, VIRTUAL_KEYS, WORKSPACES, Collection, Entity, entities
from lockgate.core.errors import AdminInvalid
from lockgate.core.ids import slug_of

ANY: Final = "*"
MOST_CONDITIONS: Final = 20
MOST_VALUES: Final = 100
_METADATA: Final = re.compile(r"metadata\.[^\s.][^\s]{0,127}")


class Named(NamedTuple):
    """What the values of a condition name, and by which fields; the workspace's own where it has one."""

    of: Collection[Any]
    by: tuple[str, ...]


REFERENCES: Final[Mapping[str, Named]] = {
    "api_key": Named(API_KEYS, ("id",)),
    "virtual_key": Named(VIRTUAL_KEYS, ("slug", "id")),
    "config": Named(CONFIGS, ("slug", "id")),
    "prompt": Named(PROMPT_HEADS, ("slug", "id")),
    "workspace_id": Named(WORKSPACES, ("id", "slug")),
}
"""Keys of conditions whose values are things that are stored here."""
KEYS: Final[Mapping[str, frozenset[str]]] = {
    "llm": frozenset({*REFERENCES, "provider", "model"}),
    "mcp_tools": frozenset({"api_key", "workspace_id", "mcp_server", "mcp_tool"}),
}
"""What conditions and groups may go by, beside metadata.<name>: by the policy's target."""
RATES_ONLY: Final = frozenset({"endpoint_type"})

# --- the input ---


def _values(value: Any) -> Any:
    """A text or some texts; a clean one comes back as it was sent."""
    some = value if isinstance(value, list) else [value]
    if not 0 < len(some) <= MOST_VALUES or not all(
        isinstance(one, str) and 0 < len(one) <= LONGEST_NAME for one in some
    ):
        raise ValueError(f"must be a text, or a list of at most {MOST_VALUES} texts")
    return value


Values = Annotated[str | list[str], AfterValidator(_values)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Condition(_Strict):
    key: str = Field(min_length=1, max_length=160)
    value: Values
    excludes: Values | bool | None = None


class Group(_Strict):
    key: str = Field(min_length=1, max_length=160)


Name = Annotated[str | None, Field(max_length=LONGEST_NAME)]
Text = Annotated[str | None, Field(max_length=500)]
Conditions = Annotated[list[Condition], Field(min_length=1, max_length=MOST_CONDITIONS)]
Groups = Annotated[list[Group], Field(max_length=MOST_CONDITIONS)]
Amount = Annotated[int | float, Field(ge=0, allow_inf_nan=False)]


class Period(Input):
    alert_threshold: Amount | None = None
    periodic_reset: Literal["weekly", "monthly"] | None = None
    periodic_reset_days: int | None = Field(default=None, ge=1, le=365)
    next_usage_reset_at: str | None = Field(default=None, max_length=40)

    @model_validator(mode="after")
    def _one_period(self) -> "Period":
        if self.periodic_reset and self.periodic_reset_days:
            raise ValueError("periodic_reset and periodic_reset_days exclude each other")
        return self


class UsageInput(Placed, Period):
    name: Name = None
    description: Text = None
    conditions: Conditions
    group_by: Groups
    type: Literal["cost", "tokens", "requests"]
    credit_limit: Amount


class UsageUpdate(Period):
    name: Name = None
    description: Text = None
    conditions: Conditions | None = None
    credit_limit: Amount | None = None
    status: Literal["active", "archived"] | None = None
    reset_usage_for_value: str | None = Field(default=None, max_length=512)
    workspace_id: str | None = Field(default=None, max_length=128)


class RateInput(Placed):
    name: Name = None
    description: Text = None
    conditions: Conditions
    group_by: Groups
    type: Literal["requests", "tokens"]
    unit: Literal["rpm", "rph", "rpd", "rpw"]
    value: Amount
    target: Literal["llm", "mcp_tools"] | None = None


class RateUpdate(Input):
    name: Name = None
    description: Text = None
    conditions: Conditions | None = None
    unit: Literal["rpm", "rph", "rpd", "rpw"] | None = None
    value: Amount | None = None
    status: Literal["active", "archived"] | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


# --- the rows ---


class Policy(Entity, frozen=True, kw_only=True):
    description: str = ""
    conditions: list[Any] = []
    group_by: list[Any] = []
    type: str = ""
    owner_id: str = ""


class UsagePolicy(Policy, frozen=True, kw_only=True):
    credit_limit: int | float = 0
    alert_threshold: int | float | None = None
    periodic_reset: str | None = None
    periodic_reset_days: int | None = None
    next_usage_reset: int = 0
    last_reset: int = 0


class RatePolicy(Policy, frozen=True, kw_only=True):
    unit: str = ""
    value: int | float = 0
    target: str = "llm"


# --- checking ---


async def _check(write: Write, row: Policy, keys: frozenset[str]) -> None:
    """Raises AdminInvalid for what no call has, and for a reference to what is not there."""
    for name in ("conditions", "group_by"):
        for nth, one in enumerate(getattr(row, name)):
            if one["key"] not in keys and not _METADATA.fullmatch(one["key"]):
                known = ", ".join((*sorted(keys), "metadata.<name>"))
                raise AdminInvalid(f"{name}.{nth}.key: a call has no {one['key'][:64]!r}. It has: {known}")
    if write.before is None or write.sent("conditions"):
        for nth, one in enumerate(row.conditions):
            await _check_values(write, row, nth, one)


async def _check_values(write: Write, row: Policy, nth: int, condition: Mapping[str, Any]) -> None:
    excluded = condition.get("excludes")
    some = [condition["value"], excluded if isinstance(excluded, str | list) else []]
    wanted = {one for each in some for one in ([each] if isinstance(each, str) else each)} - {ANY}
    if condition["key"] not in REFERENCES or not wanted:
        return
    of, by = REFERENCES[condition["key"]]
    place = {"workspace_id": row.workspace_id} if row.workspace_id else {}
    known: set[str] = set()
    for field in by:
        rows, _ = await write.unit.find(of, {**place, field: frozenset(wanted)}, ALL)
        known |= {getattr(each, field) for each in rows}
    if missing := sorted(wanted - known):
        kind = condition["key"].removesuffix("_id").replace("_", " ")
        raise AdminInvalid(f"conditions.{nth}.value: there is no such {kind} here: {missing[0][:64]!r}")


async def _settle_usage(write: Write, row: UsagePolicy) -> UsagePolicy:
    await _check(write, row, KEYS["llm"])
    body = write.body
    if body.periodic_reset:
        row = msgspec.structs.replace(row, periodic_reset_days=None)
    elif body.periodic_reset_days:
        row = msgspec.structs.replace(row, periodic_reset=None)
    if row.alert_threshold is not None and row.alert_threshold >= row.credit_limit:
        raise AdminInvalid("alert_threshold must be below credit_limit")
    if body.next_usage_reset_at:
        at = instant(body.next_usage_reset_at, "next_usage_reset_at")
        return msgspec.structs.replace(row, next_usage_reset=at - at % 86_400_000)
    if write.before is None or body.given & {"periodic_reset", "periodic_reset_days"}:
        at = next_reset(write.ctx.now, row.periodic_reset, row.periodic_reset_days)
        return msgspec.structs.replace(row, next_usage_reset=at)
    return row


async def _settle_rate(write: Write, row: RatePolicy) -> RatePolicy:
    await _check(write, row, KEYS[row.target] | (RATES_ONLY if row.target == "llm" else frozenset()))
    return row


# --- showing ---


async def _more_usage(_ctx: Context, rows: list[UsagePolicy]) -> list[dict[str, Any]]:
    return [
        {
            "next_usage_reset_at": iso(row.next_usage_reset),
            "last_reset_at": iso(row.last_reset),
            "value_key_usage_map": {},
        }
        for row in rows
    ]


async def _entities(ctx: Context) -> Reply:
    """Whom a policy has counted so far, each with what it used: nobody while nothing is counted."""
    await USAGE.named(ctx, ctx.path["id"])
    return Reply(listed([], 0))


async def _reset(ctx: Context) -> Reply:
    """Raises AdminNotFound: nothing was counted under that name."""
    await USAGE.named(ctx, ctx.path["id"])
    ctx.missing()


def _slug(name: str) -> str:
    return slug_of(name or "policy")


_EXAMPLE: Final = {
    "conditions": [{"key": "model", "value": ["gpt-4o", "gpt-4o-mini"]}],
    "group_by": [{"key": "api_key"}],
}
USAGE: Final = Owned(
    name="policies/usage-limits",
    object="policy-usage-limits",
    title="usage limits policy",
    scope="policies",
    of=entities("usage_policies", UsagePolicy),
    shared=True,
    archives=True,
    create=UsageInput,
    update=UsageUpdate,
    slug=_slug,
    settle=_settle_usage,
    more=_more_usage,
    hidden=frozenset({"next_usage_reset", "last_reset"}),
    filters={"type": "type"},
    made=lambda row: {"id": row.id, "object": "policy-usage-limits"},
    example={
        "name": "Ten dollars a month",
        **_EXAMPLE,
        "type": "cost",
        "credit_limit": 10,
        "periodic_reset": "monthly",
    },
    example_update={"credit_limit": 20},
)
RATES: Final = Owned(
    name="policies/rate-limits",
    object="policy-rate-limits",
    title="rate limits policy",
    scope="policies",
    of=entities("rate_policies", RatePolicy),
    shared=True,
    archives=True,
    create=RateInput,
    update=RateUpdate,
    slug=_slug,
    settle=_settle_rate,
    filters={"type": "type", "unit": "unit", "target": "target"},
    made=lambda row: {"id": row.id, "object": "policy-rate-limits"},
    example={"name": "A call a second", **_EXAMPLE, "type": "requests", "unit": "rpm", "value": 60},
    example_update={"value": 120},
)
_ENTITIES: Final = "/policies/usage-limits/{id}/entities"
ROUTES: Final[tuple[Route, ...]] = (
    *USAGE.routes(),
    *RATES.routes(),
    Route(
        "GET",
        _ENTITIES,
        scoped("workspace", "policies.read"),
        "policy_usage_limits.entities",
        _entities,
        "List what a policy has counted, by key or group",
    ),
    Route(
        "PUT",
        f"{_ENTITIES}/{{entity}}/reset",
        scoped("workspace", "policies.update"),
        "policy_usage_limits.reset",
        _reset,
        "Reset what a policy has counted for one key or group",
    ),
)
