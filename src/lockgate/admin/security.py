"""Changing security settings: who may, of the organisation and of one workspace."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, create_model

from lockgate.admin import auth
from lockgate.admin.context import Context, snake
from lockgate.core import toggles
from lockgate.core.errors import AdminForbidden, AdminInvalid

_FIELDS: Final[dict[str, Any]] = dict.fromkeys(toggles.TOGGLES, (bool | None, None))
SecuritySettings = create_model(
    "SecuritySettings",
    __config__=ConfigDict(extra="forbid", strict=True),
    __doc__="The security settings to change; those that are not sent stay.",
    **_FIELDS,
)
_SPELLINGS: Final = {snake(name): name for name in toggles.TOGGLES}


def sent(settings: BaseModel | None) -> dict[str, bool]:
    return {} if settings is None else settings.model_dump(exclude_none=True)


def spelt(raw: Any) -> Any:
    """Names in snake case as the names that the settings have."""
    return {_SPELLINGS.get(snake(name), name): value for name, value in raw.items()} if isinstance(raw, dict) else raw


def of_organisation(ctx: Context, defaults: Mapping[str, Any], wanted: Mapping[str, bool]) -> dict[str, Any]:
    """The organisation's defaults with its own settings changed. Raises AdminForbidden."""
    changes = _changes(toggles.in_force(defaults), wanted)
    _check_own_bars(ctx, changes)
    return {**defaults, toggles.SETTINGS: {**(defaults.get(toggles.SETTINGS) or {}), **changes}}


def of_workspace(
    ctx: Context, organisation: Mapping[str, Any], defaults: Mapping[str, Any], wanted: Mapping[str, bool]
) -> dict[str, Any]:
    """A workspace's defaults with its settings changed: by the organisation, which decides, or by its own admin where
    the setting's group was opened. Raises AdminForbidden.
    """
    changes = _changes(toggles.in_force(organisation, defaults), wanted)
    if not changes:
        return dict(defaults)
    _check_own_bars(ctx, changes)
    if auth.whole_organisation(ctx.who):
        return {**defaults, toggles.DECIDED: {**(defaults.get(toggles.DECIDED) or {}), **changes}}
    if not (ctx.who.is_session and ctx.who.place_role == "admin"):
        raise AdminForbidden("security_settings: only the workspace's admins and the organisation change these")
    opened, decided = organisation.get(toggles.OPENED) or (), defaults.get(toggles.DECIDED) or {}
    for name in changes:
        if name in decided or toggles.TOGGLES[name].group not in opened:
            raise AdminForbidden(
                f"security_settings.{name}: the organisation decides this. It can open the group "
                f"{toggles.TOGGLES[name].group!r} to its workspaces"
            )
    return {**defaults, toggles.SETTINGS: {**(defaults.get(toggles.SETTINGS) or {}), **changes}}


def checked_groups(names: list[str]) -> list[str]:
    if unknown := sorted(set(names) - set(toggles.GROUPS)):
        raise AdminInvalid(f"security_overrides: no group is called {unknown[0][:64]!r}. There are: {toggles.GROUPS}")
    return sorted(set(names))


def _changes(present: Mapping[str, bool], wanted: Mapping[str, bool]) -> dict[str, bool]:
    """Clients send all settings back: only what differs is a change."""
    return {name: value for name, value in wanted.items() if present[name] is not value}


def _check_own_bars(ctx: Context, changes: Mapping[str, bool]) -> None:
    """Raises AdminForbidden: what is kept from the organisation's admins is not opened by one, nor by a key."""
    bars = [name for name in changes if toggles.TOGGLES[name].rank == "organisation"]
    if bars and not (ctx.who.is_session and ctx.who.role == "owner"):
        raise AdminForbidden(f"security_settings.{bars[0]}: only an owner changes this, logged in")
