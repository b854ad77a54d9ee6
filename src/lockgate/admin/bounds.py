"""The monotonic rule for what is not a scope: a key hands out neither more time, more addresses nor more budget than it
has, and so cannot loosen itself either. A key that is pinned to a config (`allow_config_override` off) hands out the
same pin. People are not bound by it: their sessions end on their own.

`not_before` needs no rule: a key that is asking has begun, so whatever it makes begins no earlier.
"""

import ipaddress
from collections.abc import Callable, Mapping
from typing import Any, Final

from lockgate.admin.context import Context
from lockgate.core.documents import API_KEYS, ApiKey, Tenant
from lockgate.core.errors import AdminForbidden, AdminUnauthorised
from lockgate.core.snapshot import Caller

FIELDS: Final = frozenset({"expires_at", "not_before", "allowed_ips", "usage_limits", "rate_limits"})
"""The fields of a key that limit it. Changing one is like granting the key anew."""
PIN: Final = ("config_id", "allow_config_override")


async def asking_key(ctx: Context) -> ApiKey | None:
    """The row of the key that asks, None for a person."""
    who = ctx.who
    if who.is_session:
        return None
    if who.token is not None:
        return _as_key(who.token, ctx.now)
    row = await ctx.store.get(Tenant(who.organisation_id), API_KEYS, who.via)
    if row is None:
        raise AdminUnauthorised  # deleted since it was let in
    return row


def _as_key(token: Caller, now: int) -> ApiKey:
    """A signed token as the key that it stands for: what it makes ends when it does."""
    return ApiKey(
        organisation_id=token.organisation_id,
        id=token.key_id,
        created_at=now,
        updated_at=now,
        workspace_id=token.workspace_id,
        kind=token.kind,
        public_id=token.public_id,
        tail="",
        name=token.name,
        scopes=sorted(token.scopes),
        expires_at=token.secret_expires_at,
        config_id=token.default_config,
        allow_config_override=token.allow_config_override,
        usage_limits=token.limits.get("usage_limits") or None,
        rate_limits=token.limits.get("rate_limits") or None,
    )


def inherited(asking: ApiKey | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a new key gets of its maker's limits where the request says nothing."""
    if asking is None:
        return {}
    limits = {name: value for name in FIELDS if (value := getattr(asking, name)) and not given.get(name)}
    if not asking.allow_config_override:
        limits["config_id"] = given.get("config_id") or asking.config_id
        limits["allow_config_override"] = given.get("allow_config_override", False)
    return limits


def check(asking: ApiKey | None, row: ApiKey) -> None:
    """Raises AdminForbidden, with the field's name, when `row` is limited less than the key that asks."""
    if asking is None:
        return
    for name, within in _RULES.items():
        own = getattr(asking, name)
        if own and not within(getattr(row, name), own):
            raise AdminForbidden(f"{name}: a key cannot give what it lacks, and this key is limited more narrowly")
    check_pin(asking, row)


async def check_lasting(ctx: Context, what: str) -> None:
    """Raises AdminForbidden for a key that is limited itself, where `what` it would make stands without an end."""
    asking = await asking_key(ctx)
    limited = [name for name in FIELDS if asking is not None and getattr(asking, name)]
    if limited:
        raise AdminForbidden(f"This key is limited ({', '.join(sorted(limited))}), and {what} is not")


def check_pin(asking: ApiKey | None, row: ApiKey) -> None:
    """Raises AdminForbidden when the key that asks is pinned to a config and `row` is not, or to another."""
    if asking is None or asking.allow_config_override or all(getattr(row, n) == getattr(asking, n) for n in PIN):
        return
    raise AdminForbidden("defaults: a key that cannot override its config gives neither another config nor the choice")


def loosens(name: str, value: Any, own: Any) -> bool:
    """Whether the limit `name` would allow more as `value` than it does as `own`."""
    return bool(own) and not _RULES[name](value, own)


def pins(row: ApiKey, changes: Mapping[str, Any]) -> bool:
    """Whether `changes` touch what pins `row` to a config."""
    return any(name in changes and changes[name] != getattr(row, name) for name in PIN)


def limits(row: ApiKey, changes: Mapping[str, Any]) -> bool:
    """Whether `changes` touch what limits `row`."""
    return any(changes[name] != getattr(row, name) for name in FIELDS & changes.keys())


def _ends_within(value: int, own: int) -> bool:
    return 0 < value <= own


def _addresses_within(value: list[str], own: list[str]) -> bool:
    blocks = [ipaddress.ip_network(text) for text in own]
    return bool(value) and all(_inside(ipaddress.ip_network(text), blocks) for text in value)


def _inside(network: Any, blocks: list[Any]) -> bool:
    return any(network.version == block.version and network.subnet_of(block) for block in blocks)


def _budgets_within(value: Any, own: Any) -> bool:
    """Each limit of `own` is there again, over the same unit and period, and no higher."""
    amount = "credit_limit"
    return all(any(_same(a, b, amount) and a[amount] <= b[amount] for a in _each(value)) for b in _each(own))


def _rates_within(value: Any, own: Any) -> bool:
    return all(any(_same(a, b, "value") and a["value"] <= b["value"] for a in _each(value)) for b in _each(own))


_BESIDE: Final = frozenset({"alert_threshold", "next_usage_reset_at"})
"""Parts of a limit that do not say how much it allows."""


def _same(one: Mapping[str, Any], other: Mapping[str, Any], amount: str) -> bool:
    names = (one.keys() | other.keys()) - _BESIDE - {amount}
    return all(one.get(name) == other.get(name) for name in names)


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


_RULES: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "expires_at": _ends_within,
    "allowed_ips": _addresses_within,
    "usage_limits": _budgets_within,
    "rate_limits": _rates_within,
}
