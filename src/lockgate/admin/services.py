"""What the admin API is given: everything it needs of the world, by name."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from lockgate.admin.letters import Letters
from lockgate.admin.throttle import LoginThrottle
from lockgate.admin.watch import Watch
from lockgate.core.credentials import SecretReference
from lockgate.core.ports import Clock, Keys, Logs, Store
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Caller, Credential, Price
from lockgate.settings import Settings

if TYPE_CHECKING:
    from lockgate.admin.tokens import Tokens


class Verdict(Protocol):
    @property
    def ok(self) -> bool: ...
    @property
    def rehashed(self) -> str: ...


class Hasher(Protocol):
    """Password hashing, slow on purpose and bounded. Raises AdminTooMany when too many wait."""

    async def hash(self, text: str) -> str: ...
    async def verify(self, stored: str, text: str) -> Verdict: ...


class Fetched(NamedTuple):
    status: int
    headers: dict[str, str]  # lower-case names
    body: bytes


class Fetch(Protocol):
    """One call out through the egress door, for the test of a virtual key.

    Raises EgressRefused, UpstreamDns, UpstreamConnect, UpstreamTls or another UpstreamFailed: how far it came.
    """

    async def __call__(
        self, method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None, *, scope: str, stored: bool
    ) -> Fetched: ...


class Proof(Protocol):
    """What vouches for the audit log."""

    async def status(self) -> dict[str, Any]: ...
    def sign(self, data: bytes) -> tuple[int, bytes, bytes]:
        """The key's version, its public key and the Ed25519 signature."""


class ModelFacts(Protocol):
    """What is known of one model of a provider; prices are nano-dollars per million tokens."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def context_window(self) -> int | None: ...
    @property
    def input_price(self) -> int | None: ...
    @property
    def output_price(self) -> int | None: ...


def _no_models(_provider: str) -> Iterable[Any]:
    return ()


async def _no_credential(_workspace_id: str, _slug: str) -> Credential | None:
    return None


def _nothing_missing() -> list[str]:
    return []


class FetchSecret(Protocol):
    """The whole of what a secret reference names, fetched now; `anew`: by a login that was not used before. Whoever
    asks has looked whether it may be used. Raises SecretRefused, SecretAway.
    """

    async def __call__(self, reference: SecretReference, *, anew: bool = False) -> Secret: ...


@dataclass(frozen=True)
class Services:
    """`caller` gives the identity behind a key's digest; `ready` names what is missing for service, if anything."""

    settings: Settings
    store: Store
    vault: Keys
    hasher: Hasher
    clock: Clock
    caller: Callable[[bytes], Awaitable[Caller | None]]
    fetch: Fetch | None = None
    logs: Logs | None = None
    price: Callable[[str, str], Price | None] = lambda _provider, _model: None
    models: Callable[[str], Iterable[ModelFacts]] = _no_models
    local_url: Callable[[], str] = str
    ready: Callable[[], list[str]] = _nothing_missing
    metrics: Callable[[], Awaitable[bytes]] | None = None
    audit: Proof | None = None
    credential: Callable[[str, str], Awaitable[Credential | None]] = _no_credential
    """What workers are told of (workspace id, slug): a virtual key, or a handle on an integration."""
    fetch_secret: FetchSecret | None = None
    check_host: Callable[[str], None] = lambda _url: None
    """Raises EgressRefused for a base URL that no stored credential may travel to."""
    mail: Letters | None = None  # None: no mail is sent
    throttle: LoginThrottle = field(default_factory=LoginThrottle)
    watch: Watch = field(default_factory=Watch)
    tokens: "Tokens | None" = None  # verifies signed tokens; None: none is taken
