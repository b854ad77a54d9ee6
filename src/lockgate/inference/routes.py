"""Which provider a call goes to, in the compatible API's order, compiled once per key and routing headers.

    config with a provider > @slug in the provider header > virtual-key header > @slug/model in the body
    > ?model=@slug/… > raw provider header with the provider's own Authorization > x-portkey-mode

A `Route` keeps no secret: a stored one is opened and an inline one is read for each call, and only the bytes around
it are ready-made.
"""

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

import msgspec

from lockgate import providers
from lockgate.core.errors import (
    BadRequest,
    EgressRefused,
    HostNotBound,
    InvalidConfig,
    InvalidCustomHost,
    SecretUnavailable,
    UnknownProviderKey,
)
from lockgate.core.plan import Plan, Target, leaves
from lockgate.core.ports import Origin, Upstream
from lockgate.core.snapshot import UNRESOLVED, ConfigEntry, Credential
from lockgate.core.walk import Send, is_plain
from lockgate.inference import headers as fields
from lockgate.inference import special
from lockgate.inference.refusals import routed
from lockgate.inference.scrubbing import clean
from lockgate.providers.base import ASKS_FOR_DEFAULT, Provider

CONFIG: Final = b"x-portkey-config"
NOT_SLUGS: Final = ("@cf/", "@hf/")  # model names of one vendor that begin like a slug
HTTPS: Final = 443
ADDRESS_MAX: Final = 512  # characters of a path and query that are remembered
NAME_MAX: Final = 128  # characters of a model's name that is remembered
ADDRESSES: Final = 64  # of one leg: a path and query each
_MODE: Final = re.compile(r"(?:proxy\s+)?([a-z0-9-]+)", re.IGNORECASE)


# --- choosing ---


def split_model(model: str) -> tuple[str, str]:
    """`@slug/name` → (slug, name); anything else → ("", the model)."""
    if not model.startswith("@") or model.startswith(NOT_SLUGS):
        return "", model
    slug, slash, name = model[1:].partition("/")
    return (slug, name) if slash and slug else ("", model)


def split_query(query: str) -> tuple[str, str]:
    """A slug from `?model=@slug/name`, and the query with the slug left out."""
    if "model=" not in query:
        return "", query
    pairs = parse_qsl(query, keep_blank_values=True)
    slug = next((found for name, value in pairs if name == "model" and (found := split_model(value)[0])), "")
    if not slug:
        return "", query
    return slug, urlencode([(name, split_model(value)[1] if name == "model" else value) for name, value in pairs])


def _text(headers: Mapping[bytes, bytes], name: bytes) -> str:
    return headers.get(fields.PORTKEY + name, b"").decode("latin-1").strip()


def _options(headers: Mapping[bytes, bytes]) -> dict[str, str]:
    """The provider options among the headers."""
    found = {}
    for name in headers:
        if name in fields.ROUTING and (option := name[len(fields.PORTKEY) :].decode()) in fields.OPTION_NAMES:
            value = headers[name].decode("latin-1").strip()
            if value:
                found[option] = value
    return found


def _named(headers: Mapping[bytes, bytes], model_slug: str) -> tuple[str, str]:
    """(raw provider slug, credential slug) that the headers and the model name; both "" when they name none."""
    provider = _text(headers, b"provider")
    if provider.startswith("@"):
        return "", provider[1:].partition("/")[0]
    if slug := _text(headers, b"virtual-key"):
        return "", slug
    if model_slug:
        return "", model_slug
    if provider:
        return provider, ""
    mode = _MODE.fullmatch(_text(headers, b"mode"))
    return (mode[1].lower(), "") if mode and mode[1].lower() != "proxy" else ("", "")


def names_provider(headers: Mapping[bytes, bytes], query: str) -> bool:
    """Whether a request without a body says where it should go, and does not ask for our own catalogue instead."""
    if any(headers.get(name, b"").strip().lower() == b"true" for name in _CATALOGUE):
        return False
    if _CATALOGUE_IN_CONFIG.search(headers.get(CONFIG, b"")):
        return False
    return CONFIG in headers or any(_named(headers, split_query(query)[0]))


_CATALOGUE: Final = (b"x-portkey-fetch-integrated-models", b"x-portkey-models-endpoint")
_CATALOGUE_IN_CONFIG: Final = re.compile(rb'(?i)"fetch_?integrated_?models"\s*:\s*true')


def dressed(target: Target, headers: Mapping[bytes, bytes], model_slug: str, *, locked: bool = False) -> Target:
    """A target with what the request's headers and model say of it. `locked`: its config must not be overridden, so the
    headers only say what it leaves open. Raises BadRequest when nobody names a provider.
    """
    provider, credential = target.provider, target.credential
    if provider or credential:
        if locked:
            return target
    else:
        provider, credential = _named(headers, model_slug)
        if not provider and not credential:
            raise BadRequest(_UNROUTED_CONFIG if headers.get(CONFIG, b"").strip() else _UNROUTED)
    options = target.options
    if not target.provider and not target.credential:
        options = {**_options(headers), **options}  # elsewhere they may be meant for another provider
    host = _text(headers, b"custom-host")
    forward = fields.listed(headers.get(fields.PORTKEY + b"forward-headers", b""))
    return msgspec.structs.replace(
        target,
        provider=provider,
        credential=credential,
        host=target.host or host if locked else host or target.host,
        options=options,
        forward=target.forward or forward if locked else forward or target.forward,
    )


_UNROUTED: Final = "Either x-portkey-config or x-portkey-provider header is required"
_UNROUTED_CONFIG: Final = (
    "Either x-portkey-provider needs to be passed. Or the x-portkey-config header should have a valid config with "
    "provider details in it."
)


# --- binding a target to a provider, a credential and an origin ---


Place = tuple[str, str, str, str]
"""Method, path, query, and the model where the URL depends on it."""

Address = tuple[Origin, bytes, str]
"""Where a request goes, the start of its head, and its URL without a query."""


class Leg:
    """A target bound to its provider and credential, with everything about its requests that can be made in advance."""

    __slots__ = (
        "_default", "_model", "_scope", "addresses", "auth", "bare", "by_model", "credential", "credential_key",
        "expires_at", "fixed", "forward", "names", "options", "overrides", "own", "own_key", "provider", "send", "slug",
        "target", "terms",
    )  # fmt: skip

    def __init__(self, target: Target, provider: Provider, credential: Credential | None, workspace_id: str) -> None:
        self.target = target
        self.send = Send(target, 0)
        self.provider = provider
        self.credential = credential
        self.slug = credential.slug if credential else ""
        self.credential_key = (workspace_id, self.slug) if credential else None
        self.expires_at = credential.expires_at if credential else 0
        self.own_key = credential is None and not target.keyed  # the caller's Authorization is the provider's key
        self.options = {**target.options, **credential.options} if credential else target.options
        own = provider.option_fields(self.options)
        self.auth = f"{provider.auth.header}: {provider.auth.prefix}".encode()
        self.terms = terms = credential.terms if credential else None  # None for all but some integrations
        self.own = frozenset({name for name, _ in own} | {provider.auth.header.encode(), *special.names_in(terms)})
        self.fixed = b"".join(fields.line(name, fields.check_value(name, value)) for name, value in own)
        self.forward = fields.check_forwarded(target.forward)
        self.by_model = provider.build is not None or bool(terms and terms.models)  # the URL depends on the model
        self.overrides: dict[str, bytes | None] = {k: v for k, v in target.overrides.items() if k != "model"}
        self.names: dict[str, tuple[str, tuple[str, str]]] = {}
        self.bare = not (self.overrides or target.defaults or target.drops)  # the body may go as it came
        self._model = _model_in(target.overrides, "override_params")
        self._default = _model_in(target.defaults, "default_params")
        self._scope = f"{workspace_id}/{credential.id if credential else 'inline'}"
        self.addresses: dict[Place, Address] = {}

    def name(self, asked: str) -> tuple[str, tuple[str, str]]:
        """The model as the provider knows it, "" when it is to choose, and what its price is found by. `asked` has
        lost its slug. Remembered in `names`.
        """
        named = self.provider.model_name(self.wanted(asked), self.options)
        found = (named, (self.provider.slug, named))
        if len(self.names) >= ADDRESSES:
            self.names.clear()
        if len(asked) <= NAME_MAX:
            self.names[asked] = found
        return found

    def wanted(self, asked: str) -> str:
        """The model that a call is for, as people name it: `asked`, or what the target says instead."""
        return self._model or (self._default if self._default and asked in ASKS_FOR_DEFAULT else asked)

    def address(self, upstream: Upstream, place: Place) -> Address:
        """Where a request goes. Raises BadRequest, EgressRefused, HostNotBound. Remembered in `addresses`."""
        found = self._judge(upstream, *place)
        if len(self.addresses) >= ADDRESSES:
            self.addresses.clear()
        if len(place[1]) + len(place[2]) <= ADDRESS_MAX:
            self.addresses[place] = found
        return found

    def _judge(self, upstream: Upstream, method: str, path: str, query: str, model: str) -> tuple[Origin, bytes, str]:
        credential = self.credential
        bound = special.host_of(credential, model) if credential else ""
        base, rest = self.provider.request_target(path, query, self.options, model, self.target.host or bound)
        try:
            origin = upstream.origin(base, self._scope, stored=bool(credential and special.holds_secrets(credential)))
        except EgressRefused as error:
            if self.target.host:
                raise InvalidCustomHost(error.message) from None
            raise
        if credential:
            self._check_bound(credential, bound, origin.url)
        start = (
            (f"{method} {origin.prefix}{rest} HTTP/1.1\r\nhost: {origin.host}\r\nuser-agent: ").encode()
            + fields.USER_AGENT
            + b"\r\naccept-encoding: identity\r\n"
        )
        return origin, start + self.fixed, clean((origin.url + rest).partition("?")[0])

    def _check_bound(self, credential: Credential, host: str, url: str) -> None:
        """A stored credential travels only to its own base URL (`host`) or below it, or to its provider's hosts.

        The host alone is not enough: hosts that serve many customers tell them apart by the path.
        """
        going = _place(url)
        base = host or credential.options.get(self.provider.host_option or "", "")
        if base:
            bound = going == _place(base) and (not self.target.host or _below(self.target.host, base))
        else:
            pinned = self.provider.pinned_hosts(credential.options)
            bound = going[0] == "https" and going[1] in pinned and going[2] == HTTPS
        if not bound:
            raise HostNotBound(
                f"The virtual key {credential.slug!r} is not bound to {going[1]}. Remove x-portkey-custom-host, or set "
                "custom_host on the virtual key together with its secret"
            )


def _model_in(params: dict[str, bytes], where: str) -> str:
    """The `model` of override_params or default_params, "" for none, without a slug, which has no meaning there."""
    model = msgspec.json.decode(params.get("model", b'""'))
    if not isinstance(model, str):
        raise InvalidConfig((f"path: {where}.model, message: Expected string",))
    return split_model(model)[1]


def _place(url: str) -> tuple[str, str, int]:
    """Scheme, host name and port of a URL."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").rstrip("."), parts.port or (443 if parts.scheme == "https" else 80)


def _below(url: str, base: str) -> bool:
    """Whether `url` is `base` or a path below it, as both are written: nothing in it may step out again."""
    path, bound = (urlsplit(text).path.rstrip("/") for text in (url, base))
    plain = "%" not in path and ".." not in path
    return _place(url) == _place(base) and (path == bound or (plain and path.startswith(f"{bound}/")))


class Route:
    """A compiled plan and the legs of its targets, bound when a walk first comes to them.

    `leg` is that of a plain plan: one target, tried once. `entry` is the saved config that the plan was compiled from;
    `config` tells its circuits from those of others. `ours`: a plain plan's lines in every answer. `forks`: there are
    several targets.
    """

    __slots__ = ("config", "entry", "entry_key", "forks", "leg", "legs", "ours", "plan", "total_ms")

    def __init__(self, plan: Plan, config: str = "", entry: ConfigEntry | None = None, entry_key: Any = None) -> None:
        self.plan = plan
        self.config = config
        self.entry = entry
        self.entry_key = entry_key
        self.total_ms = plan.total_ms
        self.forks = not isinstance(plan, Target) and len(leaves(plan)) > 1
        self.legs: dict[str, Leg] = {}  # by their targets' paths
        self.leg: Leg | None = None
        self.ours = b""

    @property
    def plain(self) -> Target | None:
        return self.plan if isinstance(self.plan, Target) and is_plain(self.plan) else None

    def take(self, leg: Leg) -> None:
        """The leg of a plain plan."""
        self.leg, self.ours = leg, routed(leg.provider.slug, leg.target.path)


def bind(target: Target, lookup: Any, workspace_id: str) -> Leg:
    """The leg of a dressed target. `lookup(slug)` gives the workspace's credential or None, or raises admit.Missing.
    Raises UnknownProviderKey, BadRequest.
    """
    credential = None
    slug = target.credential
    if slug:
        credential = lookup(slug)
        if credential is not None and credential.status == UNRESOLVED:
            raise SecretUnavailable(slug, credential.lack)
        if credential is None or credential.status != "active":
            raise UnknownProviderKey(slug)
    provider = providers.find(credential.provider if credential else target.provider)
    if provider is None:
        raise BadRequest("Invalid provider passed")
    if credential is None and provider.needs_host and not provider.needs_key and not target.host:
        credential = _built_in(provider, lookup)
    return Leg(target, provider, credential, workspace_id)


def _built_in(provider: Provider, lookup: Any) -> Credential | None:
    """A provider that needs no key and has no address may have both handed out under its own name.

    A secret in it is no obstacle: the caller could name the same virtual key as `@slug`.
    """
    found: Credential | None = lookup(provider.slug)
    return found if found and found.provider == provider.slug else None


def digest_of(config: bytes) -> bytes:
    """What stands for a config where routes are kept: it may hold a provider's key, which is not kept."""
    return blake2b(config, digest_size=32).digest()
