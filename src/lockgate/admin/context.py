"""One request to the admin API, as its handler sees it."""

import ipaddress
import re
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, NoReturn, TypeVar
from urllib.parse import urlsplit

from starlette.requests import Request

from lockgate.admin.resource import FIRST_PAGE, LARGEST_PAGE, Route
from lockgate.admin.services import Services
from lockgate.core import keys
from lockgate.core.documents import AuditEntry, Document, Page, Session, Tenant
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound
from lockgate.core.ids import uuid7
from lockgate.core.ports import Store, Unit
from lockgate.core.snapshot import Caller

T = TypeVar("T")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])([A-Z])")
_PROXIED: Final = frozenset({"x-forwarded-for", "forwarded", "via", "x-real-ip"})
_OWN_KEY: Final = re.compile(keys.PATTERN.pattern.decode())
REDACTED: Final = "[redacted]"
PERSON: Final = "[person]"
"""Instead of what names somebody: the audit log is chained, and could never forget it. Ids stay."""
_PERSONAL: Final = frozenset(
    {"email", "emails", "first_name", "last_name", "full_name", "given_name", "family_name", "user_name"}
)
_NAMING: Final = frozenset({"scim_user.create", "scim_user.update", "scim_user.patch", "invite.accept", "setup.create"})
"""Actions whose bodies say of a person what they like, under any name: of their texts only these are kept."""
_PLAIN_OF_PEOPLE: Final = frozenset({"schemas", "op", "path", "organisation", "token", "password"})
_ADDRESS: Final = re.compile(r"[^\s@\"'<>,;:/]{1,64}@[^\s@\"'<>,;:/]{1,253}\.[^\W\d_]{2,24}")
_LONGEST: Final = 1 << 15  # so long a text that what is cut off in its middle cannot come within what is kept
_SECRET_PARTS: Final = ("key", "secret", "token", "pass", "pwd", "auth", "credential")
_SECRET_WORDS: Final = frozenset({"current", "code", "new", "json", "private", "headers"})
_PLAIN_WORDS: Final = frozenset({"key_transition_period_ms", "api_key_id", "key_id"})


def snake(name: str) -> str:
    """`pageSize` and `page-size` → `page_size`: both spellings are spoken."""
    return _CAMEL.sub(r"_\1", name).lower().replace("-", "_")


def iso(ms: int) -> str | None:
    """Unix milliseconds as ISO 8601 with milliseconds and Z; 0, which means never, as None."""
    if not ms:
        return None
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(text: str, name: str) -> int:
    """An ISO 8601 time as Unix milliseconds. Raises AdminInvalid that names the field."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise AdminInvalid(f"{name} must be a time such as 2030-01-31T00:00:00Z") from None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    ms = int(aware.timestamp() * 1000)
    if ms <= 0:
        raise AdminInvalid(f"{name} lies before 1970")
    return ms


@dataclass(frozen=True, slots=True)
class Meta:
    """What the listener knows of a request. Workers set the `x-lockgate-*` fields; clients cannot."""

    method: str
    path: str
    headers: Mapping[str, str]
    client_ip: str
    scheme: str
    request_id: str

    @property
    def user_agent(self) -> str:
        return self.headers.get("user-agent", "")[:256]

    @property
    def host(self) -> str:
        return self.headers.get("host", "")

    @property
    def host_name(self) -> str:
        """The Host's name without its port, "" for one that is none."""
        try:
            return urlsplit(f"//{self.host}").hostname or ""
        except ValueError:
            return ""

    @property
    def host_is_loopback(self) -> bool:
        """Whether the browser's address bar shows this machine itself."""
        return is_loopback(self.host_name)

    def is_from_here(self, public_url: str) -> bool:
        """Whether a program on this machine asks for itself, so that it may be trusted as the operator is.

        A loopback peer alone does not say so: a proxy on this machine that nobody told us of is one, and so is a
        browser here that a foreign page's name was rebound to. The former adds its fields, the latter a foreign Host.
        """
        if not is_loopback(self.client_ip) or not _PROXIED.isdisjoint(self.headers):
            return False
        host = self.host_name
        return bool(host) and (is_loopback(host) or host == urlsplit(public_url).hostname)

    @property
    def cookies(self) -> dict[str, str]:
        pairs = (part.strip().partition("=") for part in self.headers.get("cookie", "").split(";"))
        return {name: value for name, _, value in pairs if name}


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def meta_of(request: Request) -> Meta:
    headers = {name: value for name, value in request.headers.items()}  # noqa: C416  # the last of repeated fields
    return Meta(
        method=request.method,
        path=request.scope["path"],
        headers=headers,
        client_ip=headers.get("x-lockgate-peer", request.client.host if request.client else ""),
        scheme="https" if headers.get("x-lockgate-scheme") == "https" else "http",
        request_id=headers.get("x-portkey-trace-id", ""),
    )


class Principal(NamedTuple):
    """Who asks: a person's session, or an API key."""

    kind: str  # "session" or a key kind
    actor_id: str  # of the person or the key
    via: str  # session id or key id
    organisation_id: str
    workspace_id: str  # "" when not bound to one
    user_id: str
    role: str  # of a person
    scopes: frozenset[str]
    session: Session | None = None
    lacks_factor: bool = False  # the organisation asks a person of this role for a second factor that is not there
    token: Caller | None = None  # what a signed token gave, in place of a key
    place_role: str = ""  # of a person, in the workspace at hand
    withheld: Mapping[str, str] = {}  # scope → the security setting that takes it from this person's role
    own_rows: bool = False  # a person who sees only what their own keys did

    @property
    def is_session(self) -> bool:
        return self.kind == "session"

    def refusal(self, scopes: Iterable[str]) -> AdminForbidden:
        """What to say to a caller who has none of `scopes`: the setting's name where one keeps them from the role."""
        settings = sorted({self.withheld[scope] for scope in scopes if scope in self.withheld})
        if settings:
            return AdminForbidden(f"The organisation keeps this from your role: {', '.join(settings)} is off")
        return AdminForbidden()


@dataclass
class Context:
    services: Services
    route: Route
    meta: Meta
    now: int
    path: dict[str, str]
    query: dict[str, str]
    body: Any = None
    raw_body: dict[str, Any] = field(default_factory=dict)
    principal: Principal | None = None
    routes: tuple[Route, ...] = ()  # all there are: for what tells of them
    tenant: Tenant = Tenant("")  # noqa: RUF009  # frozen
    audited: bool = False
    _object_id: str = ""
    _workspace_id: str = ""
    _detail: dict[str, Any] = field(default_factory=dict)

    @property
    def store(self) -> Store:
        return self.services.store

    @property
    def who(self) -> Principal:
        if self.principal is None:
            raise LookupError("This route has no caller.")
        return self.principal

    @property
    def page(self) -> Page:
        """Both dialects of paging, by name and from 0; a page of at most 1,000."""
        size = self._number("page_size", FIRST_PAGE.limit, 1, LARGEST_PAGE)
        return Page(self._number("current_page", 0, 0, 10**9) * size, size)

    def _number(self, name: str, default: int, least: int, most: int) -> int:
        text = self.query.get(name)
        if text is None or text == "":
            return default
        if not text.isdecimal() or len(text) > 12 or int(text) < least:
            raise AdminInvalid(f"{name} must be a whole number from {least}")
        return min(int(text), most)

    def require(self, scope: str) -> None:
        if scope not in self.who.scopes:
            raise self.who.refusal({scope})

    def found(self, row: T | None) -> T:
        """`row`; a foreign object and a missing one are answered alike."""
        if row is None:
            self.missing()
        return row

    def missing(self) -> NoReturn:
        raise AdminNotFound(f"There is no such {self.route.resource_type.replace('_', ' ')}")

    def touched(self, row: Document, **detail: Any) -> None:
        """Name the object of this change for the audit log."""
        self._object_id = row.id
        self._workspace_id = getattr(row, "workspace_id", "")
        self._detail.update(detail)

    @asynccontextmanager
    async def change(self, object_id: str = "", tenant: Tenant | None = None) -> AsyncIterator[Unit]:
        """The one way to write: a transaction that ends with its audit entry. No entry, no change."""
        self._object_id = object_id or self._object_id
        async with self.store.begin(tenant or self.tenant) as unit:
            yield unit
            await unit.audit(self.entry(self.route.status, tenant))
        self.audited = True

    def entry(self, status: int, tenant: Tenant | None = None) -> AuditEntry:
        at, who = tenant or self.tenant, self.principal
        sent = _without_names(self.raw_body) if self.route.action in _NAMING else self.raw_body
        body = {"request_body": redacted(sent)} if sent else {}
        if self.query:
            body["query_params"] = redacted(self.query)
        return AuditEntry(
            id=uuid7(),
            at=self.now,
            organisation_id=at.organisation_id,
            workspace_id=at.workspace_id or self._workspace_id,
            actor_type="anonymous" if who is None else "user" if who.is_session else "api_key",
            actor_id=who.actor_id if who else "",
            via=who.via if who else "",
            client_ip=self.meta.client_ip,
            user_agent=self.meta.user_agent,
            method=self.meta.method,
            uri=self.meta.path[:512],
            request_id=self.meta.request_id,
            resource_type=self.route.resource_type,
            object_id=self._object_id or self.path.get("id", "")[:128],
            action=self.route.action,
            status=status,
            detail={**body, **without_people(self._detail)},
        )


def redacted(value: Any, name: str = "") -> Any:
    """A body without its secrets: every field whose name speaks of one, at any depth, in any spelling; and our own
    keys wherever else they stand. Without people too: their names and e-mail addresses.
    """
    if snake(name) in _PERSONAL:
        return PERSON if value not in (None, "") else value
    if _speaks_of_secrets(snake(name)):
        return REDACTED if value not in (None, "") else value
    if isinstance(value, dict):
        return {scrubbed(str(k))[:64]: redacted(v, str(k)) for k, v in list(value.items())[:64]}
    if isinstance(value, list):
        return [redacted(item) for item in value[:256]]
    return scrubbed(value[:_LONGEST])[:512] if isinstance(value, str) else value


def without_people(value: Any, name: str = "") -> Any:
    """What a handler tells of a change, without the names and e-mail addresses of people."""
    if snake(name) in _PERSONAL and value not in (None, ""):
        return PERSON
    if isinstance(value, dict):
        return {key: without_people(each, str(key)) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_people(each) for each in value]
    return scrubbed(value) if isinstance(value, str) else value


def _without_names(value: Any, name: str = "") -> Any:
    """A body without any text that may be of a person."""
    if isinstance(value, dict):
        return {key: _without_names(each, str(key)) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_names(each, name) for each in value]
    return PERSON if isinstance(value, str) and value and snake(name) not in _PLAIN_OF_PEOPLE else value


def _speaks_of_secrets(plain: str) -> bool:
    """By parts of words, since `apikey`, `pwd` and `passphrase` are written too; better one field too many."""
    if plain in _PLAIN_WORDS:
        return False
    return any(part in plain for part in _SECRET_PARTS) or not _SECRET_WORDS.isdisjoint(plain.split("_"))


def scrubbed(text: str) -> str:
    """`text` with every key of ours and every e-mail address in it blotted out."""
    return _ADDRESS.sub(PERSON, _OWN_KEY.sub(REDACTED, text))
