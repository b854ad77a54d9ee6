"""What inference knows: immutable entries, filled on demand, dropped when admin publishes a change.

Entries are looked up through the `Directory` port: a hit is a dict look-up in this process, a miss is one indexed read
by the control process. A million keys therefore cost a worker no memory; a bounded LRU holds the keys in use.
Times are Unix milliseconds; 0 means "no limit".
"""

from typing import Final, Literal

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
    metadata: dict[str, str] = {}  # the key's default metadata, which beats the request's
    name: str = ""


class Credential(msgspec.Struct, frozen=True, array_like=True):
    """A virtual key: a provider's credential in the vault, bound to the hosts it may travel to."""

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
    status: str = "active"


class Price(msgspec.Struct, frozen=True, array_like=True):
    """What one model costs, in nano-dollars per million tokens."""

    input: int = 0
    output: int = 0
    cached_input: int = 0  # 0: the same as `input`
    cache_write: int = 0  # 0: the same as `input`
    source: str = ""  # where the figure is from, e.g. "genai-prices 0.2.3"


EVERYTHING: Final = "*"
"""An id that a publication may name: more changed than can be listed."""

Kind = Literal["caller", "credential", "price"]
"""What can be looked up, by: HMAC digest (bytes); (workspace id, slug); (provider, model)."""
