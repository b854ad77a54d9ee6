"""What a provider is: a frozen value that says where it lives, how it is authenticated and what it offers.

A vendor that speaks OpenAI is one row of such values; nothing here does I/O, so a Plan may compute everything once.
Paths are the client's: `/v1/chat/completions`. A target is a base URL and the path (with its query) below it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from lockgate.core.errors import BadRequest

Fields = tuple[tuple[bytes, bytes], ...]
"""Header fields, names in lower case."""

NAMES = frozenset(
    {
        "chat",
        "complete",
        "embed",
        "rerank",
        "moderations",
        "models",
        "responses",
        "image",
        "image_edit",
        "image_variation",
        "audio_speech",
        "audio_transcription",
        "audio_translation",
        "files",
        "batches",
        "fine_tuning",
        "proxy",
    }
)
"""The endpoints' names. `proxy` is every path that has no name of its own, and `/v1/proxy/*`."""

ALL = NAMES
ALWAYS = frozenset({"models", "proxy"})
"""What any vendor's row offers: its model list and the untouched relay."""

DEFAULT_MODEL_WORDS = frozenset({"", "portkey-default"})
"""What a client may send to ask for the provider's default model (the SDKs' literal)."""

_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?")  # RFC 9110 §5.5, without obs-text


@dataclass(frozen=True, slots=True)
class Auth:
    """How a secret travels: one header field, `prefix` before the secret."""

    header: str = "authorization"
    prefix: str = "Bearer "


@dataclass(frozen=True, slots=True)
class Option:
    """One of a provider's own settings: an `x-portkey-<name>` header, or an option stored with a credential.

    `header` is the field it becomes upstream; without one it is used in the URL. `pattern` must match all of it.
    `aliases` are its names in the admin API's bodies.
    """

    name: str
    label: str
    header: str = ""
    required: bool = False
    pattern: str = r"[\x20-\x7e]{1,512}"
    aliases: tuple[str, ...] = ()


class Ask(NamedTuple):
    """What a URL builder knows. `path` is the client's, `host` the bound custom base URL or ""."""

    path: str
    query: str
    options: Mapping[str, str]
    model: str
    host: str


Builder = Callable[["Provider", Ask], tuple[str, str]]
ModelNamer = Callable[[str, Mapping[str, str]], str]


def below_v1(path: str) -> str:
    """`/v1/chat/completions` → `/chat/completions`; `/v1/proxy/x` → `/x`."""
    for start in ("/v1/proxy", "/v1"):
        if path == start or path.startswith(f"{start}/"):
            return path[len(start) :]
    return path


def with_query(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path


@dataclass(frozen=True, slots=True)
class Provider:
    """A vendor that can be called.

    `base_url` has no trailing slash; "" means that the caller or the credential must bring a host. `prefix` stands
    between the base URL and a path, so that a custom host is written as the vendor's documentation writes it.
    `hosts` are the names that a stored credential may travel to; `{option}` in one is filled from the options.
    `paths` maps a client's path below /v1 to the vendor's where they differ.
    """

    slug: str
    name: str
    base_url: str = ""
    docs_url: str = ""
    auth: Auth = Auth()
    hosts: tuple[str, ...] = ()
    endpoints: frozenset[str] = ALL
    options: tuple[Option, ...] = ()
    prefix: str = ""
    paths: Mapping[str, str] = field(default_factory=dict)
    needs_key: bool = True
    default_model: str = ""
    build: Builder | None = None
    name_model: ModelNamer | None = None
    note: str = ""

    @property
    def needs_host(self) -> bool:
        """Whether a custom host must be given: the vendor has no address of its own."""
        return not self.base_url and self.build is None

    def supports(self, endpoint: str) -> bool:
        return endpoint in self.endpoints

    def request_target(
        self, path: str, query: str, options: Mapping[str, str], model: str, host: str = ""
    ) -> tuple[str, str]:
        """(base URL without a trailing slash, path with query) for a client's `path`.

        `host` is a custom base URL, which replaces the provider's own. Raises BadRequest when something is missing.
        """
        if self.build is not None:
            return self.build(self, Ask(path, query, options, model, host.rstrip("/")))
        base = host.rstrip("/") or self.base_url
        if not base:
            raise BadRequest(f"{self.name} has no address of its own. Send x-portkey-custom-host with its base URL")
        rest = below_v1(path)
        if path.startswith("/v1/proxy/"):
            return base, with_query(rest, query)
        return base, with_query(self.paths.get(rest, self.prefix + rest), query)

    def auth_fields(self, secret: bytes, options: Mapping[str, str]) -> Fields:
        """All header fields that the provider wants of us: the secret's, and those of `options`.

        An empty secret gives no authentication field. Raises BadRequest for a value that cannot be a field.
        """
        made = self.option_fields(options)
        if not secret:
            return made
        if not _VALUE.fullmatch(secret.decode("latin-1")):
            raise BadRequest(f"The key for {self.name} has characters that a header cannot carry")
        return ((self.auth.header.encode(), self.auth.prefix.encode() + secret), *made)

    def option_fields(self, options: Mapping[str, str]) -> Fields:
        """The header fields that `options` become; part of `auth_fields`."""
        return tuple(
            (option.header.encode(), self.option(option, options).encode())
            for option in self.options
            if option.header and options.get(option.name)
        )

    def option(self, option: Option, options: Mapping[str, str]) -> str:
        """The value of `option`, or "". Raises BadRequest when it is malformed or missing although required."""
        value = options.get(option.name, "")
        if value and not re.fullmatch(option.pattern, value):
            raise BadRequest(f"x-portkey-{option.name} is malformed: it must match {option.pattern}")
        if option.required and not value:
            raise BadRequest(f"{self.name} needs x-portkey-{option.name} ({option.label})")
        return value

    def model_name(self, model: str, options: Mapping[str, str]) -> str:
        """The model as the provider knows it: its default for the SDKs' placeholder."""
        if model in DEFAULT_MODEL_WORDS:
            return self.default_model or model
        return self.name_model(model, options) if self.name_model else model

    def pinned_hosts(self, options: Mapping[str, str]) -> tuple[str, ...]:
        """Lower-case host names that a stored credential without a bound host may travel to."""
        values = {option.name.replace("-", "_"): self.option(option, options) for option in self.options}
        return tuple(host.format_map(values).lower() for host in self.hosts)
