"""What a provider is: a frozen value that says where it lives, how it is authenticated and what it offers.

A vendor that speaks OpenAI is one row of such values; nothing here does I/O, so a Plan may compute everything once.
Paths are the client's: `/v1/chat/completions`. A target is a base URL and the path (with its query) below it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from lockgate.core.errors import BadRequest
from lockgate.providers.settings import Setting

Fields = tuple[tuple[bytes, bytes], ...]
"""Header fields, names in lower case."""

Options = Mapping[str, str]
"""A provider's own settings by header name without `x-portkey-`: {"azure-resource-name": "eu-prod"}."""

ALL = frozenset({
    "chat", "complete", "embed", "rerank", "moderations", "models", "responses",
    "image", "image_edit", "image_variation", "audio_speech", "audio_transcription", "audio_translation",
    "files", "batches", "fine_tuning", "proxy",
})  # fmt: skip
"""The endpoints' names. `proxy` is every path that has no name of its own, and `/v1/proxy/*`."""

ALWAYS = frozenset({"models", "proxy"})
"""What a vendor's row offers besides: its model list, and the untouched relay."""

ASKS_FOR_DEFAULT = frozenset({"", "portkey-default"})
"""What a client sends to ask for the provider's default model; the second is the SDKs' literal."""

_VALUE = re.compile(rb"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?")  # RFC 9110 §5.5, without obs-text


SEGMENT = r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}"
_SEGMENT = re.compile(SEGMENT)


@dataclass(frozen=True, slots=True)
class Auth:
    """How a secret travels: one header field, `prefix` before the secret."""

    header: str = "authorization"
    prefix: str = "Bearer "


@dataclass(frozen=True, slots=True)
class Option:
    """One of a provider's own settings: an `x-portkey-<name>` header, or an option stored with a credential.

    `header` is the field it becomes upstream; without one it is used in the URL. `pattern` must match all of it.
    `required` is for forms. `aliases` are its names in the admin API's bodies, the first being the form's.
    """

    name: str
    label: str
    header: str = ""
    required: bool = False
    pattern: str = r"[\x20-\x7e]{1,512}"
    aliases: tuple[str, ...] = ()


class FormField(NamedTuple):
    """One field of a provider's form; `name` is the admin API's."""

    name: str
    label: str
    required: bool


class Ask(NamedTuple):
    """What a URL builder knows. `path` is the client's, `host` the custom base URL or ""."""

    path: str
    query: str
    options: Options
    model: str
    host: str


Builder = Callable[["Provider", Ask], tuple[str, str]]
ModelNamer = Callable[[str, Options], str]
OptionReader = Callable[[Mapping[str, Any]], dict[str, str]]


def below_v1(path: str) -> str:
    """`/v1/chat/completions` → `/chat/completions`; `/v1/proxy/x` → `/x`."""
    for start in ("/v1/proxy", "/v1"):
        if path == start or path.startswith(f"{start}/"):
            return path[len(start) :]
    return path


def segment(name: str, what: str) -> str:
    """`name` as one segment of a path. Raises BadRequest for what could leave its place: `..`, `/` and all escapes.

    A quoted `..` is still a step up, and some servers decode `%2F` before they look at the path.
    """
    if not _SEGMENT.fullmatch(name):
        raise BadRequest(f"{what} must match {SEGMENT}, since it stands in the URL's path")
    return name


def with_query(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path


@dataclass(frozen=True, slots=True, eq=False)
class Provider:
    """A vendor that can be called.

    `base_url` has no trailing slash; "" means that the caller or the credential must bring a host. `prefix` stands
    between the base URL and a path, so that a custom host is written as the vendor's documentation writes it.
    `hosts` are the names that a stored credential may travel to; `{option}` in one is filled from the options.
    `paths` maps a client's path below /v1 to the vendor's where they differ. `host_option` names an option that is a
    custom host under another name, and obeys the same rules. `price_id` is the vendor's name in the price data, or
    "free". `settings` are what an integration's configurations take beside the options.
    """

    slug: str
    name: str
    base_url: str = ""
    docs_url: str = ""
    hosts: tuple[str, ...] = ()
    endpoints: frozenset[str] = ALWAYS | {"chat"}
    prefix: str = ""
    auth: Auth = Auth()
    options: tuple[Option, ...] = ()
    paths: Mapping[str, str] = field(default_factory=dict)
    needs_key: bool = True
    default_model: str = ""
    host_option: str = ""
    price_id: str = ""
    note: str = ""
    settings: tuple[Setting, ...] = ()
    build: Builder | None = None
    name_model: ModelNamer | None = None
    read_more: OptionReader | None = None

    @property
    def needs_host(self) -> bool:
        """Whether a custom host must be given: the vendor has no address of its own."""
        return not self.base_url and self.build is None

    @property
    def fields(self) -> tuple[FormField, ...]:
        """What a form asks for besides a name and a key."""
        host = (FormField("custom_host", "Base URL", required=True),) if self.needs_host else ()
        made = (
            FormField((*o.aliases, o.name.replace("-", "_"))[0], o.label, o.required)
            for o in self.options
            if o.name != self.host_option
        )
        return (*host, *made)

    def supports(self, endpoint: str) -> bool:
        return endpoint in self.endpoints

    def request_target(self, path: str, query: str, options: Options, model: str, host: str = "") -> tuple[str, str]:
        """(base URL without a trailing slash, path with query) for a client's `path`.

        `host` is a custom base URL, which replaces the provider's own. Before a stored credential travels, compare the
        base URL's host with the credential's own base URL or `pinned_hosts(credential.options)`: request headers may
        have chosen another. Raises BadRequest when something is missing or malformed.
        """
        base = (host or options.get(self.host_option, "")).rstrip("/") if host or self.host_option else ""
        if self.build is not None:
            return self.build(self, Ask(path, query, options, model, base))
        base = (base.removesuffix(self.prefix) if self.prefix else base) or self.base_url
        if not base:
            raise BadRequest(f"{self.name} has no address of its own. Send x-portkey-custom-host with its base URL")
        rest = below_v1(path)
        if path.startswith("/v1/proxy/"):
            return base, with_query(rest, query)
        return base, with_query(self.paths.get(rest) or self.prefix + rest, query)

    def auth_fields(self, secret: bytes, options: Options) -> Fields:
        """All header fields that the provider wants of us: the secret's, and those that `options` become.

        An empty secret gives no authentication field. Raises BadRequest for a value that cannot be a field.
        """
        if not secret:
            return self.option_fields(options)
        if not _VALUE.fullmatch(secret):
            raise BadRequest(f"The key for {self.name} has characters that a header cannot carry")
        return ((self.auth.header.encode(), self.auth.prefix.encode() + secret), *self.option_fields(options))

    def option_fields(self, options: Options) -> Fields:
        """The header fields that `options` become; part of `auth_fields`. Checks all options."""
        made = ((option, self.option(option, options)) for option in self.options if option.name in options)
        return tuple((option.header.encode(), value.encode()) for option, value in made if option.header and value)

    def option(self, option: Option, options: Options) -> str:
        """The value of `option`, or "". Raises BadRequest when it is malformed."""
        value = options.get(option.name, "")
        if value and not re.fullmatch(option.pattern, value):
            raise BadRequest(f"x-portkey-{option.name} must match {option.pattern}")
        return value

    def read_options(self, document: Mapping[str, Any]) -> dict[str, str]:
        """The options in an admin API body, by any of their spellings. Raises BadRequest when one is malformed."""
        found = self.read_more(document) if self.read_more else {}
        for option in self.options:
            names = (option.name, option.name.replace("-", "_"), *option.aliases)
            value = next((document[n] for n in names if document.get(n)), None)
            if value is not None:
                found[option.name] = str(value)
        for option in self.options:
            self.option(option, found)
        return found

    def model_name(self, model: str, options: Options) -> str:
        """The model as the provider knows it: its default for a placeholder, an alias resolved."""
        if model in ASKS_FOR_DEFAULT and self.default_model:
            return self.default_model
        return self.name_model(model, options) if self.name_model else model

    def pinned_hosts(self, options: Options) -> tuple[str, ...]:
        """Lower-case host names that a stored credential without a base URL of its own may travel to.

        `options` are the stored ones, never a request's. A name whose option is missing is left out; a stored custom
        host under another name is a host of its own.
        """
        values = {o.name.replace("-", "_"): value for o in self.options if (value := self.option(o, options))}
        fitting = (host for host in self.hosts if all(name in values for name in re.findall(r"{(\w+)}", host)))
        own = urlsplit(options.get(self.host_option, "")).hostname if self.host_option else None
        return (*(host.format_map(values).lower() for host in fitting), *((own,) if own else ()))
