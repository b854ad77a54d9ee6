"""What the control plane stores: typed rows, and the tenant that every access to them names first.

Times are Unix milliseconds; 0 means never, the empty string means none. A row's `mac` covers every other field under a
key that is not in the database, so whoever writes to the database alone can neither mint a row nor widen one.
"""

from typing import Any, Final, Generic, Literal, TypeVar

import msgspec

from lockgate.core import access, toggles
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, KeyKind

Json = Any
"""A JSON value: checked where it came in, stored as it is."""


class Tenant(msgspec.Struct, frozen=True):
    """Whose rows may be touched. Without a workspace: every workspace of the organisation."""

    organisation_id: str
    workspace_id: str | None = None


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A stored row. The store counts `row_version` and signs; nobody else sets these two."""

    organisation_id: str
    id: str
    created_at: int
    updated_at: int
    row_version: int = 0
    mac: bytes = b""


class Entity(Document, frozen=True, kw_only=True):
    """A document of the shared table: a new kind of it needs no migration. Its fields are in one JSON column but for
    these, which lists are searched by. `slug` is unique within its kind and workspace, `lookup` within its kind.
    """

    workspace_id: str = ""  # "": the organisation's own
    slug: str = ""
    name: str = ""
    status: str = "active"
    parent_id: str = ""  # whose version, model, member … it is
    lookup: str = ""  # what it is found by before the tenant is known: a secret's digest, a login of an outside account


class Organisation(Document, frozen=True, kw_only=True):
    """Its `organisation_id` is its own id."""

    name: str
    slug: str
    status: str = "active"
    defaults: dict[str, Json] = {}  # since 0002


class Workspace(Document, frozen=True, kw_only=True):
    workspace_id: str  # its own id
    name: str
    slug: str
    description: str = ""
    is_default: bool = False
    status: str = "active"
    defaults: dict[str, Json] = {}
    usage_limits: list[Json] = []
    rate_limits: list[Json] = []
    icon: str = ""  # since 0004


class User(Document, frozen=True, kw_only=True):
    email: str  # lower case; unique in the whole database
    first_name: str = ""
    last_name: str = ""
    role: Literal["owner", "admin", "member"] = "member"
    password_hash: str = ""  # argon2id in PHC form
    status: str = "active"
    details: dict[str, Json] = {}  # since 0004: what a directory says of the person


class Member(Document, frozen=True, kw_only=True):
    """A person's place in a workspace; its id is `workspace/user`."""

    workspace_id: str
    user_id: str
    role: Literal["admin", "manager", "member"] = "member"
    source: str = ""  # since 0004: who put the person there, "" for a hand


class Session(Document, frozen=True, kw_only=True):
    user_id: str
    digest: bytes  # of the cookie, under the session key
    expires_at: int  # absolute
    last_seen_at: int
    proved_at: int  # the password was entered
    client_ip: str = ""
    user_agent: str = ""
    methods: list[str] = []  # since 0004: how the person proved who they are


class OneTimeToken(Document, frozen=True, kw_only=True):
    """A set-up, invite or reset token. The set-up token belongs to no organisation yet: ""."""

    purpose: Literal["setup", "invite", "reset"]
    digest: bytes
    expires_at: int
    used_at: int = 0
    user_id: str = ""
    details: dict[str, Json] = {}  # since 0004


class ApiKey(Document, frozen=True, kw_only=True):
    """The lasting identity of a key; its secrets are rows of their own."""

    workspace_id: str = ""  # "" for an organisation key
    kind: KeyKind
    public_id: str  # of the newest secret
    tail: str
    name: str
    description: str = ""
    user_id: str = ""
    scopes: list[str] = []
    status: str = "active"
    expires_at: int = 0
    not_before: int = 0
    allowed_ips: list[str] = []
    metadata: dict[str, str] = {}
    config_id: str = ""
    allow_config_override: bool = True
    usage_limits: Json = None
    rate_limits: Json = None
    alert_emails: list[str] = []
    rotation_policy: Json = None
    creation_mode: str = "api"
    hidden: bool = False  # in no list: the playground's short-lived keys, and bait
    created_by: str = ""
    details: dict[str, Json] = {}  # since 0004: what is watched of it


class KeySecret(Document, frozen=True, kw_only=True):
    """One of at most two valid secrets of a key. `expires_at` is the end of a rotation's overlap."""

    key_id: str
    digest: bytes
    pepper_version: int
    public_id: str
    tail: str
    expires_at: int = 0


class VirtualKey(Document, frozen=True, kw_only=True):
    """A provider's credential, sealed, bound to the hosts that it may travel to."""

    workspace_id: str
    slug: str
    name: str
    provider: str
    note: str = ""
    sealed: bytes = b""  # b"" for a provider that needs no key
    tail: str = ""  # last four characters, when the secret is long enough to show them
    base_url: str = ""  # the bound custom host, or "" for the provider's own
    options: dict[str, str] = {}
    deployments: list[Json] = []
    usage_limits: Json = None
    rate_limits: Json = None
    expires_at: int = 0
    status: str = "active"
    created_by: str = ""
    integration_id: str = ""  # since 0004: whose secret, host and options it uses instead of its own
    secret_mappings: list[Json] = []  # since 0004


class Config(Document, frozen=True, kw_only=True):
    """A saved config. Its document is that of the version that `version_id` names; its slug never changes."""

    workspace_id: str
    slug: str  # begins with CONFIG_SLUG
    name: str
    status: Literal["active", "archived"] = "active"
    number: int  # of the version in force, from 1
    version_id: str
    owner_id: str = ""
    updated_by: str = ""


class ConfigVersion(Document, frozen=True, kw_only=True):
    """What a config was after one change: never changed itself."""

    workspace_id: str
    config_id: str
    number: int
    name: str
    status: Literal["active", "archived"] = "active"
    document: str  # compact JSON
    updated_by: str = ""


BAIT: Final = "honeytoken"
"""The name in a key's `details` that makes it bait: such a key gives nobody an identity."""
CONFIG_SLUG: Final = "pc-"
"""What every config's slug begins with: it tells a slug from a document on the wire, and from an id."""

D = TypeVar("D", bound=Document)


class Collection(msgspec.Struct, Generic[D], frozen=True):
    """Where documents of one type live, and how they are found.

    `added` are fields that came after the first rows were signed: such a field is signed only where it differs from
    its default, so that an older row stays valid, and a foreign hand can neither set nor unset it.

    `sealed` are the fields that hold what the Vault port sealed, each with the word for it in what it is bound to,
    `name|row|word|organisation`: the change of a data key finds them by this. A path goes into a JSON field by dots,
    and `*` is each element of a list; `{slug}` in a word is that element's field of this name, as hex of its UTF-8. A
    word `other|parent_id|word` is bound to the row of `other` that the field `parent_id` names.
    """

    name: str  # of the table
    type: type[D]
    names: tuple[str, ...] = ("id",)  # fields that a path may name a row by
    verify: str = ""  # the field that may be looked up without a tenant: it is a secret's digest or a login itself
    unique: tuple[tuple[str, ...], ...] = ()  # beside (organisation_id, id)
    index: tuple[tuple[str, ...], ...] = ()
    added: tuple[str, ...] = ()
    sealed: tuple[tuple[str, str], ...] = ()

    @property
    def shared(self) -> bool:
        """Whether its rows live in the table of entities."""
        return issubclass(self.type, Entity)


ORGANISATIONS: Final = Collection(
    "organisations", Organisation, ("id", "slug"), unique=(("slug",),), added=("defaults",)
)
WORKSPACES: Final = Collection(
    "workspaces", Workspace, ("id", "slug"), unique=(("organisation_id", "slug"),), added=("icon",)
)
USERS: Final = Collection("users", User, verify="email", unique=(("email",),), added=("details",))
MEMBERS: Final = Collection("members", Member, index=(("organisation_id", "user_id"),), added=("source",))
SESSIONS: Final = Collection(
    "sessions",
    Session,
    verify="digest",
    unique=(("digest",),),
    index=(("organisation_id", "user_id"),),
    added=("methods",),
)
TOKENS: Final = Collection("one_time_tokens", OneTimeToken, verify="digest", unique=(("digest",),), added=("details",))
API_KEYS: Final = Collection(
    "api_keys",
    ApiKey,
    index=(  # lists are filtered by kind and hidden: with these a count needs no row
        ("organisation_id", "workspace_id", "created_at", "kind", "hidden"),
        ("organisation_id", "created_at", "kind", "hidden"),
    ),
    added=("details",),
)
KEY_SECRETS: Final = Collection(
    "key_secrets", KeySecret, verify="digest", unique=(("digest",),), index=(("organisation_id", "key_id"),)
)
VIRTUAL_KEYS: Final = Collection(
    "virtual_keys",
    VirtualKey,
    ("id", "slug"),
    unique=(("workspace_id", "slug"),),
    added=("integration_id", "secret_mappings"),
    sealed=(("sealed", "key"),),
)
CONFIGS: Final = Collection("configs", Config, ("id", "slug"), unique=(("workspace_id", "slug"),))
CONFIG_VERSIONS: Final = Collection("config_versions", ConfigVersion, unique=(("config_id", "number"),))
COLLECTIONS: Final[tuple[Collection[Any], ...]] = (
    ORGANISATIONS,
    WORKSPACES,
    USERS,
    MEMBERS,
    SESSIONS,
    TOKENS,
    API_KEYS,
    KEY_SECRETS,
    VIRTUAL_KEYS,
    CONFIGS,
    CONFIG_VERSIONS,
)
"""Those with a table of their own. A collection of entities is declared where its resource is."""


_SHARED: Final[dict[str, Collection[Any]]] = {}


def entities(name: str, kind: type[D], *, sealed: tuple[tuple[str, str], ...] = ()) -> Collection[D]:
    """A collection in the shared table, found by id or slug."""
    made = Collection(name, kind, ("id", "slug"), verify="lookup", sealed=sealed)
    _SHARED[name] = made
    return made


def collections() -> list[Collection[Any]]:
    """Every collection that a module which was imported declared."""
    return [*COLLECTIONS, *_SHARED.values()]


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One event of the control plane, written in the transaction of the change that it tells of."""

    id: str
    at: int
    organisation_id: str
    workspace_id: str = ""
    actor_type: Literal["user", "api_key", "system", "anonymous"]
    actor_id: str = ""
    via: str = ""  # key id or session id
    client_ip: str = ""
    user_agent: str = ""
    method: str = ""
    uri: str = ""
    request_id: str = ""
    resource_type: str = ""
    object_id: str = ""
    action: str = ""
    status: int = 0
    detail: dict[str, Json] = {}  # redacted


class Range(msgspec.Struct, frozen=True):
    """A condition on a number: `low <= x <= high`; None is open."""

    low: int | None = None
    high: int | None = None


class Containing(msgspec.Struct, frozen=True):
    """A condition on a text: `text` is somewhere in it, in whatever case. No character of it is special."""

    text: str


class Page(msgspec.Struct, frozen=True):
    offset: int = 0
    limit: int = 100


class Holding(msgspec.Struct, frozen=True):
    """What a key rests on besides itself, as far as it is there."""

    organisation: Organisation | None
    workspace: Workspace | None = None
    user: User | None = None
    member: Member | None = None


def caller_of(key: ApiKey, secret: KeySecret, holding: Holding, *, block_inline: bool = False) -> Caller | None:
    """The identity that `secret` gives, or None when something that it rests on is gone.

    A person's key can do no more than the person may now: a demotion shrinks it, a security setting too, and leaving
    ends it. `block_inline` is the process's own rule; organisation and workspace can only add theirs.
    """
    organisation, workspace, user, member = holding.organisation, holding.workspace, holding.user, holding.member
    if key.status != "active" or secret.key_id != key.id or organisation is None or key.details.get(BAIT):
        return None
    if key.workspace_id and (workspace is None or workspace.status != "active"):
        return None
    scopes = frozenset(key.scopes)
    if key.kind == "workspace-user":
        if user is None or user.status != "active":
            return None
        values = toggles.in_force(organisation.defaults, workspace.defaults if workspace else None)
        scopes &= access.standing(user.role, member.role if member else "", values).scopes
    defaults = workspace.defaults if workspace else {}
    return Caller(
        key_id=key.id,
        public_id=secret.public_id,
        kind=key.kind,
        organisation_id=key.organisation_id,
        workspace_id=key.workspace_id,
        workspace_slug=workspace.slug if workspace else "",
        user_id=key.user_id,
        scopes=scopes,
        expires_at=key.expires_at,
        not_before=key.not_before,
        secret_expires_at=secret.expires_at,
        allowed_ips=tuple(key.allowed_ips),
        metadata={**key.metadata, **(defaults.get("metadata") or {})},
        name=key.name,
        default_config=key.config_id or defaults.get("config_id") or "",
        allow_config_override=key.allow_config_override,
        block_inline=block_inline
        or any(place.get("block_inline_config") for place in (defaults, organisation.defaults)),
    )


def credential_aad(key: VirtualKey) -> str:
    """What a virtual key's sealed secret is bound to."""
    return f"virtual_keys|{key.id}|key|{key.organisation_id}"


def credential_of(key: VirtualKey) -> Credential:
    return Credential(
        id=key.id,
        slug=key.slug,
        name=key.name,
        organisation_id=key.organisation_id,
        workspace_id=key.workspace_id,
        provider=key.provider,
        base_url=key.base_url,
        sealed=key.sealed,
        aad=credential_aad(key),
        options=key.options,
        expires_at=key.expires_at,
        status=key.status,
    )


def config_entry_of(config: Config, version: ConfigVersion) -> ConfigEntry:
    return ConfigEntry(
        id=config.id,
        slug=config.slug,
        version=version.id,
        document=version.document.encode(),
        organisation_id=config.organisation_id,
        workspace_id=config.workspace_id,
    )
