"""Whose keys a caller watches: by the scopes of each kind, and a workspace's member only their own."""

from typing import Any, Final

from lockgate.admin import auth
from lockgate.admin.context import Context
from lockgate.admin.resources.api_keys import holds, require
from lockgate.core.access import KEY_RESOURCE, SCOPES_OF
from lockgate.core.snapshot import KeyKind

BAITED: Final[frozenset[KeyKind]] = frozenset({"organisation-service", "workspace-service"})
"""The kinds of key that bait looks like."""


def reached(ctx: Context, verb: str) -> frozenset[KeyKind]:
    """The kinds whose `verb` the caller holds."""
    return frozenset(kind for kind in SCOPES_OF if holds(ctx, kind, verb))


def conditions(ctx: Context, verb: str, field: str = "kind") -> dict[str, Any]:
    """What the rows that a caller watches have in common; `field` is where they say their key's kind."""
    own = {} if sees_all(ctx) else {"user_id": ctx.who.user_id}
    return {field: reached(ctx, verb), **own}


def sees_all(ctx: Context) -> bool:
    """Whether the caller watches other people's keys too: whoever may list a workspace's service keys does."""
    return auth.whole_organisation(ctx.who) or f"{KEY_RESOURCE['workspace-service']}.list" in ctx.who.scopes


def knows_bait(ctx: Context) -> bool:
    """Whether the caller may know of bait: who may lay some."""
    return not reached(ctx, "create").isdisjoint(BAITED)


def check(ctx: Context, kind: KeyKind, user_id: str, verb: str) -> None:
    """Raises AdminForbidden for a kind that is beyond the caller, AdminNotFound for another person's."""
    if user_id != ctx.who.user_id and not sees_all(ctx):
        ctx.missing()
    require(ctx, kind, verb)
