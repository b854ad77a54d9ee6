"""Contexts for tests of single decisions: a request and its caller, without a store and without a server."""

from types import SimpleNamespace
from typing import Any, Final, cast

from lockgate.admin.context import Context, Meta, Principal
from lockgate.admin.resource import KNOWN, Policy, Reply, Route
from lockgate.admin.services import Services
from lockgate.core.documents import Session
from lockgate.settings import Settings

NOW: Final = 1_800_000_000_000
SESSION: Final = Session(
    organisation_id="org-1",
    id="session-1",
    created_at=NOW,
    updated_at=NOW,
    user_id="user-1",
    digest=b"d",
    expires_at=NOW + 1,
    last_seen_at=NOW,
    proved_at=NOW,
)


async def _nothing(_ctx: Context) -> Reply:
    return Reply(None)


def meta(headers: dict[str, str] | None = None, *, method: str = "POST", scheme: str = "http") -> Meta:
    return Meta(method, "/v1/x", {"host": "gate.example.org", **(headers or {})}, "203.0.113.5", scheme, "")


def person(role: str = "member", **fields: Any) -> Principal:
    who = Principal("session", "user-1", "session-1", "org-1", "", "user-1", role, frozenset(), SESSION)
    return who._replace(**fields)


def key(kind: str = "organisation-service", **fields: Any) -> Principal:
    return Principal(kind, "key-1", "key-1", "org-1", "", "", "", frozenset(), None)._replace(**fields)


def asked(
    who: Principal | None = None,
    *,
    policy: Policy = KNOWN,
    action: str = "thing.change",
    request: Meta | None = None,
    public_url: str = "",
    store: Any = None,
    services: Services | None = None,
    **fields: Any,
) -> Context:
    settings = Settings(public_url=public_url)
    few = SimpleNamespace(settings=settings, store=store)  # all of them that most decisions read
    route = Route("POST", "/x", policy, action, _nothing, "")
    path, query = fields.pop("path", {}), fields.pop("query", {})
    return Context(
        services or cast("Services", few), route, request or meta(), NOW, path, query, principal=who, **fields
    )
