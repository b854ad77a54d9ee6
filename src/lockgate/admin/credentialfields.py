"""What every stored credential has, read from a body: secret, host, header fields, secrets that are kept elsewhere."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Any, Final, Literal

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin.context import Context
from lockgate.core import headerfields
from lockgate.core.credentials import SECRET_REFERENCES
from lockgate.core.documents import Tenant
from lockgate.core.errors import AdminForbidden, AdminInvalid, BadRequest
from lockgate.core.secret import Secret
from lockgate.providers.base import Provider

SLUG: Final = re.compile(r"[a-zA-Z0-9_-]{1,255}")
SHOWN_FROM: Final = 12
"""A secret of at least this length shows its last four characters."""
MASK: Final = "********"
_KEY: Final = re.compile(rb"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_HOST: Final = re.compile(r"https?://[^\s/?#@\\]+(?:/[^\s?#\\]*)?", re.IGNORECASE)


def check_slug(text: str | None, name: str = "slug") -> str:
    """`text` or "". Raises AdminInvalid."""
    if text and not SLUG.fullmatch(text):
        raise AdminInvalid(f"{name} takes letters, digits, - and _, at most 255")
    return text or ""


def secret(text: str | None) -> Secret | None:
    """The credential that a body brings, None when it brings none. Raises AdminInvalid; never shows it."""
    if text is None or not text.strip():
        return None
    raw = text.strip().encode("utf-8", "replace")
    if not _KEY.fullmatch(raw):
        raise AdminInvalid("key has characters that a header cannot carry. Copy it again from the provider's page")
    return Secret(raw)


def tail(value: Secret | None) -> str:
    raw = value.reveal() if value else b""
    return raw[-4:].decode() if len(raw) >= SHOWN_FROM else ""


def host(ctx: Context, outer: str | None, configurations: Mapping[str, Any] | None) -> str | None:
    """The base URL that a body names, normalised; None when it names none. Raises AdminInvalid, EgressRefused."""
    inner = (configurations or {}).get("custom_host")
    if inner is not None and not isinstance(inner, str):
        raise AdminInvalid("configurations.custom_host must be a URL")
    if outer and inner and outer != inner:
        raise AdminInvalid("custom_host is named twice, and differently. Send it once")
    text = outer if outer is not None else inner
    return base_url(ctx, text) if text else text


def base_url(ctx: Context, text: str) -> str:
    """A base URL, normalised. Raises AdminInvalid, or EgressRefused where no stored credential may go."""
    url = text.strip().rstrip("/")
    if not _HOST.fullmatch(url) or not url.isascii():
        raise AdminInvalid(
            "custom_host must be a base URL such as https://llm.example.org/v1, without user, query or fragment"
        )
    ctx.services.check_host(url)
    return url


def header_fields(value: Any, own: str, where: str = "configurations.custom_headers") -> dict[str, str]:
    """Header fields that travel with a credential, names in lower case. `own` is the field of the key itself.
    Raises AdminInvalid.
    """
    try:
        return headerfields.checked(value, own, where)
    except BadRequest as error:
        raise AdminInvalid(error.message) from None


def seal_object(ctx: Context, value: Mapping[str, Any], aad: str) -> bytes:
    """A JSON object, sealed; b"" for an empty one."""
    return ctx.services.vault.seal(Secret(msgspec.json.encode(value)), aad) if value else b""


def open_object(ctx: Context, sealed: bytes, aad: str) -> dict[str, Any]:
    """What `seal_object` sealed. Hold it briefly."""
    return msgspec.json.decode(ctx.services.vault.open(sealed, aad).reveal(), type=dict[str, Any]) if sealed else {}


def tags(value: dict[str, str] | None) -> dict[str, str]:
    """Raises AdminInvalid for names or values that are too long or too many."""
    made = value or {}
    if len(made) > 50 or any(not 0 < len(name) <= 128 or len(text) > 256 for name, text in made.items()):
        raise AdminInvalid("tags takes at most 50 names of at most 128 characters, with values of at most 256")
    return made


# --- secrets that are kept elsewhere ---


class SecretMapping(BaseModel):
    """One field that is filled from a secret reference when it is used."""

    model_config = ConfigDict(extra="forbid", strict=True)

    target_field: str = Field(min_length=1, max_length=128)
    secret_reference_id: str = Field(min_length=1, max_length=255)
    secret_key: str | None = Field(default=None, max_length=255)
    value_format: Literal["string", "json"] | None = None


Mappings = list[SecretMapping] | None
Hosts = Annotated[list[str] | None, Field(max_length=200)]
"""Where whoever enters a secret knows that it goes."""


async def mappings(
    ctx: Context, given: Sequence[SecretMapping], field: Callable[[str], str], workspace_id: str, takes: str = ""
) -> list[dict[str, Any]]:
    """Mappings to store, each reference by its id. `field` gives the one name of a field that can be filled so, "" for
    any other; `takes` lists them for people. A reference of another organisation, one that is not open to the workspace
    and one that does not exist are told alike. Raises AdminInvalid.
    """
    made: dict[str, dict[str, Any]] = {}
    for number, one in enumerate(given):
        at = f"secret_mappings.{number}"
        name = field(one.target_field)
        if not name:
            raise AdminInvalid(
                f"{at}.target_field: {one.target_field!r} cannot be filled from a secret reference"
                + (f". It takes: {takes}" if takes else "")
            )
        if name in made:
            raise AdminInvalid(f"{at}.target_field: {one.target_field!r} is mapped twice")
        tenant = Tenant(ctx.tenant.organisation_id)
        row = await ctx.store.get(tenant, SECRET_REFERENCES, one.secret_reference_id)
        if row is None or (workspace_id and not row.is_open_to(workspace_id)):
            raise AdminInvalid(f"{at}.secret_reference_id: there is no such secret reference for this workspace")
        named = {} if one.secret_reference_id == row.id else {"named": one.secret_reference_id}
        made[name] = {**one.model_dump(), "secret_reference_id": row.id, **named}
    return list(made.values())


def shown_mappings(stored: Sequence[Any]) -> list[dict[str, Any]]:
    """Mappings as they were given, a reference by its slug where the slug was given: who keeps a plan, as Terraform
    does, compares what is read with what was written.
    """
    made = []
    for each in stored:
        one = dict(each)
        named = one.pop("named", one["secret_reference_id"])
        made.append({**one, "secret_reference_id": named})
    return made


def chosen_hosts(provider: Provider | None, host: str, options: Mapping[str, str]) -> list[str]:
    """Whatever in a credential's settings decides where it travels: a base URL, and options that are part of a host."""
    if provider is None:
        return [host, *options.values()]
    parts = {name for name in options if any(f"{{{name.replace('-', '_')}}}" in each for each in provider.hosts)}
    return [host, *(value for name, value in options.items() if name in parts or name == provider.host_option)]


def destinations(provider: Provider | None, host: str, options: Mapping[str, str]) -> list[str]:
    """Where a secret goes, as far as somebody chose it: the base URL, or host names that settings are a part of. A
    provider's own addresses are nobody's choice.
    """
    if host:
        return [host]
    usual = provider.pinned_hosts({}) if provider else ()
    return [each for each in (provider.pinned_hosts(options) if provider else ()) if each not in usual]


def check_named(chosen: Sequence[str], named: Iterable[str | None]) -> None:
    """Who may change a credential could point it at a host of their own and wait until somebody else enters a secret.
    So whoever enters one says where it goes. Raises AdminInvalid, which tells what to send.
    """
    said = {each.strip().rstrip("/") for each in named if each}
    if missing := [each for each in chosen if each not in said]:
        raise AdminInvalid(
            f"hosts: this secret would go to {', '.join(missing)}, which somebody may have changed. If that is right, "
            f'send "hosts": {msgspec.json.encode(missing).decode()} beside it'
        )


def check_mapped_host(ctx: Context, mapped: Sequence[Any], hosts: Sequence[str]) -> None:
    """Whoever chooses a host could have a secret sent there that they cannot read. So a secret that is kept elsewhere
    goes to a custom host only at the word of those who may change where it is kept. Raises AdminForbidden.
    """
    if mapped and any(hosts) and "secret_references.update" not in ctx.who.scopes:
        raise AdminForbidden(
            "A secret that is kept elsewhere goes to a custom host only when somebody with secret_references.update "
            "sets it up"
        )
