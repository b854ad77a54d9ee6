"""Reading an integration's settings: by provider, from the tables on the shelf; what is secret in them is set apart."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec
from pydantic import BaseModel, ConfigDict

from lockgate import providers
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context
from lockgate.core.credentials import Integration, sealed_aad
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.secret import Secret
from lockgate.providers import mapping, settings, unspoken
from lockgate.providers.base import Provider
from lockgate.providers.settings import Setting

KEY: Final = "key"
PREFIX: Final = "configurations."
MODE: Final = "azure_auth_mode"
_OTHERS: Final = frozenset({"custom_host", "custom_headers"})
"""What every provider's configurations may hold."""


class Kind(NamedTuple):
    """A provider as an integration sees it. `provider` is None where no dialect of it is spoken yet."""

    slug: str
    name: str
    settings: tuple[Setting, ...]
    needs_key: bool
    provider: Provider | None

    @property
    def secrets(self) -> frozenset[str]:
        return settings.secrets(self.settings)

    @property
    def names(self) -> frozenset[str]:
        """Every name that its configurations may hold."""
        known = {setting.name for setting in self.settings} | _OTHERS
        for option in self.provider.options if self.provider else ():
            known |= {option.name, option.name.replace("-", "_"), *option.aliases}
        if self.provider and self.provider.read_more:
            known |= {"deploymentConfig", "azure_deployment_config"}
        return frozenset(known)

    @property
    def mappable(self) -> str:
        """The fields that a secret reference can fill, for people: never a host, or what else stands in the URL."""
        return ", ".join((KEY, *sorted({PREFIX + place.name for place in mapping.places(self.slug).values()})))

    def mapped_field(self, target: str) -> str:
        """The field that a `target_field` names, "" if no secret reference can fill it."""
        found = mapping.place(self.slug, target) if target == KEY or target.startswith(PREFIX) else None
        return found.name if found else ""


def kind_of(slug: str) -> Kind:
    """Raises AdminInvalid for a provider that nobody has heard of."""
    provider = providers.find(slug)
    if provider is not None:
        return Kind(slug, provider.name, provider.settings, provider.needs_key, provider)
    row = unspoken.find(slug)
    if row is not None:
        return Kind(slug, row.name, row.settings, row.needs_key, None)
    raise AdminInvalid(f"ai_provider_id: there is no {slug[:64]!r}. GET /v1/provider-catalogue lists what there is")


class Read(NamedTuple):
    """`configurations` as they were sent: what is shown, what is sealed, what calls use. `headers` is None where
    nothing was said of them.
    """

    shown: dict[str, Any]
    secrets: dict[str, Any]
    options: dict[str, str]
    headers: dict[str, str] | None


def read(kind: Kind, document: Mapping[str, Any], elsewhere: frozenset[str]) -> Read:
    """`elsewhere`: fields that may be missing, because they are stored or mapped. Raises AdminInvalid."""
    sent = {name: value for name, value in document.items() if not name.startswith("masked_") and value is not None}
    if unknown := sorted(sent.keys() - kind.names):
        raise AdminInvalid(
            f"configurations: {kind.name} does not know {unknown[0][:64]!r}; it takes: {', '.join(sorted(kind.names))}"
        )
    headers = None
    if "custom_headers" in sent:
        own = kind.provider.auth.header if kind.provider else "authorization"
        headers = fields.header_fields(sent["custom_headers"], own)
    plain = {name: value for name, value in sent.items() if name not in _OTHERS}
    try:
        settings.check(kind.settings, plain, PREFIX[:-1], elsewhere)
        options = _options(kind.provider, plain)
    except LockgateError as error:
        raise AdminInvalid(error.message) from None
    secrets = {name: plain.pop(name) for name in kind.secrets & plain.keys()}
    return Read(plain, secrets, options, headers)


def _options(provider: Provider | None, plain: dict[str, Any]) -> dict[str, str]:
    """What calls use. A way to log in that is not ours yet is kept, and so refused when it is called."""
    if provider is None:
        return {}
    mode = plain.get(MODE, "default")
    found = provider.read_options({name: value for name, value in plain.items() if name != MODE})
    return found if mode == "default" else {**found, MODE.replace("_", "-"): mode}


def needs_key(kind: Kind, configurations: Mapping[str, Any]) -> bool:
    """Whether a key must be given: not where the login is in the configurations."""
    return kind.needs_key and configurations.get(MODE, "default") == "default"


def travels(row: Integration) -> tuple[str, str, tuple[str, ...], str]:
    """Where the row's secrets go: provider, bound host, pinned hosts, and settings that are a host in disguise."""
    provider = providers.find(row.ai_provider_id)
    if provider is None:
        return row.ai_provider_id, row.base_url, (), msgspec.json.encode(row.configurations, order="sorted").decode()
    hidden = row.options.get(provider.host_option, "") if provider.host_option else ""
    return row.ai_provider_id, row.base_url, provider.pinned_hosts(_hosts_only(provider, row.options)), hidden


def destinations(row: Integration) -> list[str]:
    """The hosts that somebody chose for the row's secrets; those of single models are not among them."""
    provider = providers.find(row.ai_provider_id)
    if provider is None:
        return fields.destinations(None, row.base_url, {})
    options = _hosts_only(provider, row.options)
    if (own := row.options.get(provider.host_option)) is not None:
        options[provider.host_option] = own
    return fields.destinations(provider, row.base_url, options)


def _hosts_only(provider: Provider, options: Mapping[str, str]) -> dict[str, str]:
    """The options that a host's name is made of: others need not be well-formed for this question."""
    return {n: v for n, v in options.items() if any(f"{{{n.replace('-', '_')}}}" in host for host in provider.hosts)}


def sealed_parts(
    ctx: Context, row: Integration, key: Secret | None, found: Read | None, kept: Mapping[str, Any]
) -> Integration:
    """`row` with what is secret sealed into it: a new key, the other secrets, the header fields."""
    changes: dict[str, Any] = {}
    if key is not None:
        changes |= {"sealed": ctx.services.vault.seal(key, sealed_aad(row, "key")), "tail": fields.tail(key)}
    if found is not None:
        secrets = {**kept, **found.secrets}
        changes |= {"sealed_more": fields.seal_object(ctx, secrets, sealed_aad(row, "more")), "hidden": sorted(secrets)}
    if found is not None and found.headers is not None:
        sealed = fields.seal_object(ctx, found.headers, sealed_aad(row, "headers"))
        changes |= {"sealed_headers": sealed, "header_names": sorted(found.headers)}
    return msgspec.structs.replace(row, **changes)


# --- pricing adjustments ---

_TOKENS: Final = (
    "default", "request_token", "response_token", "cache_read_input_token", "cache_write_input_token",
    "cache_read_audio_input_token", "request_audio_token", "response_audio_token", "reasoning_token",
    "prediction_accepted_token", "prediction_rejected_token", "request_image_token", "response_image_token",
    "request_text_token", "response_text_token", "cache_read_image_input_token", "cache_read_text_input_token",
    "cache_write_text_input_token", "cache_write_image_input_token",
)  # fmt: skip


class Adjustments(BaseModel):
    """Multipliers on a model's price, by kind of token."""

    model_config = ConfigDict(extra="forbid", strict=True)

    multiplier: dict[str, Any] = {}


def adjustments(value: Adjustments | None) -> dict[str, Any]:
    """The multipliers to store. Raises AdminInvalid that names the one that is wrong."""
    made: dict[str, Any] = {}
    for name, factor in (value.multiplier if value else {}).items():
        if name in _GROUPS:
            made[name] = _group(factor, name)
        elif name in _TOKENS:
            made[name] = _factor(factor, name)
        else:
            raise AdminInvalid(f"pricing_adjustments.multiplier does not know {name[:64]!r}")
    return {"multiplier": made} if made else {}


_GROUPS: Final = ("image", "additional_units")


def _group(value: Any, name: str) -> dict[str, float | None] | None:
    if value is None:
        return None
    if not isinstance(value, dict) or len(value) > 100:
        raise AdminInvalid(f"pricing_adjustments.multiplier.{name} must be an object of at most 100 numbers")
    return {unit[:64]: _factor(each, f"{name}.{unit[:64]}") for unit, each in value.items()}


def _factor(value: Any, name: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1000:
        raise AdminInvalid(f"pricing_adjustments.multiplier.{name} must be a number from 0 to 1000")
    return value
