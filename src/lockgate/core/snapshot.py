"""What inference knows: immutable entries, filled on demand, dropped when admin publishes a change.

Entries are looked up through the `Directory` port: a hit is a dict look-up in this process, a miss is one indexed read
by the control process. A million keys therefore cost a worker no memory; a bounded LRU holds the keys in use.
Times are Unix milliseconds; 0 means "no limit".
"""

from typing import Any, Final, Literal

import msgspec

KeyKind = Literal["organisation-service", "workspace-service", "workspace-user"]


class Caller(msgspec.Struct, frozen=True, array_like=True):
    """The identity that one secret of one API key gives. Request state never hangs on it."""

    key_id: str
    public_id: str  # the 12 characters after the prefix: safe to print
    kind: KeyKind
    organisation_id: str
    workspace_id: str  # "" for an organisation key
    workspace_slug: str
    user_id: str  # "" for a service key
    scopes: frozenset[str]
    expires_at: int = 0  # of the key
    not_before: int = 0
    secret_expires_at: int = 0  # of this secret: the end of a rotation's overlap
    allowed_ips: tuple[str, ...] = ()  # CIDRs; empty means anywhere
    metadata: dict[str, str] = {}  # the key's and workspace's default metadata, which beats the request's
    name: str = ""
    default_config: str = ""  # slug or id of the config for requests that send none: the key's, else the workspace's
    allow_config_override: bool = True  # False: a request with a config of its own is refused where there is a default
    block_inline: bool = False  # only what is saved may be used: by process, organisation or workspace
    hangs_on: tuple[str, ...] = ()  # further ids whose publication ends it: of a signed token
    limits: dict[str, Any] = {}  # what a signed token's claims allow: "usage_limits", "rate_limits"


class Price(msgspec.Struct, frozen=True, array_like=True):
    """What one model costs, in nano-dollars per million tokens."""

    input: int = 0
    output: int = 0
    cached_input: int = 0  # 0: the same as `input`
    cache_write: int = 0  # 0: the same as `input`
    source: str = ""  # where the figure is from, e.g. "genai-prices 0.2.3"


class SealedFields(msgspec.Struct, frozen=True, array_like=True):
    """Header fields that travel with a credential, or other fields of it: their values are a sealed JSON object, opened
    per call.
    """

    names: tuple[str, ...]  # of header fields in lower case
    sealed: bytes
    aad: str


class ModelTerms(msgspec.Struct, frozen=True, array_like=True):
    """What an integration says of one model. An empty part means the integration's own."""

    base_url: str = ""
    headers: SealedFields | None = None
    price: Price | None = None


class Terms(msgspec.Struct, frozen=True, array_like=True):
    """What an integration adds to a credential. Compiled when the credential is looked up; None for most."""

    allowed: frozenset[str] | None = None  # None: all models that are not barred
    barred: frozenset[str] = frozenset()
    models: dict[str, ModelTerms] = {}
    headers: SealedFields | None = None
    factors: tuple[int, int, int, int] | None = None  # millionths of input, output, cached_input and cache_write
    expires_at: int = 0  # of the integration, to tell its end from that of the handle

    @property
    def limited(self) -> bool:
        """Whether some models may not be called."""
        return self.allowed is not None or bool(self.barred)

    def allows(self, model: str) -> bool:
        return model not in self.barred and (self.allowed is None or model in self.allowed)


class Credential(msgspec.Struct, frozen=True, array_like=True):
    """A virtual key: a provider's credential in the vault, bound to the hosts it may travel to.

    `depends`: ids of what it was compiled from besides its own row; a publication of one concerns it.
    """

    id: str
    slug: str
    name: str
    organisation_id: str
    workspace_id: str
    provider: str
    base_url: str  # the bound custom host with its path prefix, or "" for the provider's own
    sealed: bytes  # opened per call by the Vault port with `aad`; b"" for a provider that needs no key
    aad: str
    options: dict[str, str] = {}  # provider extras by header name without prefix: "azure-resource-name"
    expires_at: int = 0
    status: str = "active"  # UNRESOLVED: its secret is elsewhere and could not be had
    terms: Terms | None = None
    depends: tuple[str, ...] = ()
    login: SealedFields | None = None  # secret settings of a login that is more than a key, by their names
    lack: str = ""  # why it is UNRESOLVED: one of errors.LACKS


UNRESOLVED: Final = "unresolved"


class ConfigEntry(msgspec.Struct, frozen=True, array_like=True):
    """A saved config as it is in force. It holds no secret: whoever saves one is told to make a virtual key."""

    id: str
    slug: str
    version: str  # id of the version
    document: bytes  # compact JSON
    organisation_id: str
    workspace_id: str


EVERYTHING: Final = "*"
"""An id that a publication may name: more changed than can be listed."""

Kind = Literal["caller", "credential", "config", "price", "token"]
"""What can be looked up, by: HMAC digest (bytes); (workspace id, slug); (workspace id, slug or id);
(provider, model). A "token" is loaded by its text and found again by its digest; its entry is a Caller."""
