"""Virtual keys: a provider's credential under a name, sealed, and bound to the hosts that it may travel to.

The secret goes in and never comes out. Whoever changes where it travels (provider, host, resource) must enter it again:
otherwise a change of host would hand a stored secret to whoever made the change.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate import providers
from lockgate.admin import auth
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input, moment
from lockgate.admin.limits import RateLimits, UsageLimits, plain
from lockgate.admin.probe import probe
from lockgate.admin.resource import Reply, Resource, Route, scoped
from lockgate.core.documents import VIRTUAL_KEYS, VirtualKey, credential_aad
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.secret import Secret
from lockgate.providers.base import Provider

_SLUG: Final = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_KEY: Final = re.compile(rb"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_HOST: Final = re.compile(r"https?://[^\s/?#@\\]+(?:/[^\s?#\\]*)?", re.IGNORECASE)
SHOWN_FROM: Final = 12
"""A secret of at least this length shows its last four characters."""


class Fields(Input):
    """What both a new and an existing virtual key take. Provider options have their names of the compatible API."""

    note: str | None = Field(default=None, max_length=1024)
    key: str | None = Field(default=None, max_length=16_384)
    custom_host: str | None = Field(default=None, max_length=2048)
    configurations: dict[str, Any] | None = None
    api_version: str | None = Field(default=None, max_length=64)
    resource_name: str | None = Field(default=None, max_length=128)
    deployment_name: str | None = Field(default=None, max_length=128)
    deployment_config: list[dict[str, Any]] | None = Field(default=None, max_length=100)
    usage_limits: UsageLimits = None
    rate_limits: RateLimits = None
    expires_at: str | None = Field(default=None, max_length=40)
    workspace_id: str | None = Field(default=None, max_length=128)
    secret_mappings: list[Any] | None = Field(default=None, max_length=0)  # accepted empty: clients send it


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=255)
    provider: str = Field(min_length=1, max_length=64)
    slug: str | None = Field(default=None, max_length=64)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=255)
    provider: str | None = Field(default=None, max_length=64)
    slug: str | None = Field(default=None, max_length=64)  # repeats the path
    reset_usage: bool | int | None = None


# --- reading the input ---


def _provider(slug: str) -> Provider:
    found = providers.find(slug)
    if found is None:
        raise AdminInvalid(f"provider: there is no {slug[:64]!r}. GET /v1/provider-catalogue lists what there is")
    return found


_OPTION_FIELDS: Final = ("api_version", "resource_name", "deployment_name", "deployment_config")


def _options_sent(body: Fields) -> bool:
    return body.configurations is not None or any(getattr(body, name) is not None for name in _OPTION_FIELDS)


def _options(provider: Provider, body: Fields) -> dict[str, str]:
    """The provider's own settings, from wherever the body has them. Raises AdminInvalid."""
    document: dict[str, Any] = dict(body.configurations or {})
    names = {"api_version": "apiVersion", "resource_name": "resourceName", "deployment_name": "deploymentName"}
    document |= {legacy: getattr(body, name) for name, legacy in names.items() if getattr(body, name) is not None}
    if body.deployment_config is not None:
        document["deploymentConfig"] = [_camel_deployment(row) for row in body.deployment_config]
    _known_options(provider, document)
    try:
        return provider.read_options(document)
    except LockgateError as error:
        raise AdminInvalid(error.message) from None


def _camel_deployment(row: Mapping[str, Any]) -> dict[str, Any]:
    """One entry in the spelling of the compatible API; clients send both."""
    names = {"deployment_name": "deploymentName", "api_version": "apiVersion"}
    return {names.get(name, name): value for name, value in row.items()}


def _known_options(provider: Provider, document: Mapping[str, Any]) -> None:
    known = {"custom_host", "deploymentConfig", "azure_deployment_config", "azure_auth_mode"}
    for option in provider.options:
        known |= {option.name, option.name.replace("-", "_"), *option.aliases}
    known |= {field.name for field in provider.fields}
    if unknown := sorted(set(document) - known):
        takes = ", ".join(sorted(field.name for field in provider.fields)) or "nothing"
        raise AdminInvalid(f"{provider.name} does not know {unknown[0][:64]!r}; its configurations take: {takes}")


def _host(ctx: Context, body: Fields) -> str | None:
    """The base URL that the body names, normalised; None when it names none. Raises AdminInvalid, EgressRefused."""
    inner = (body.configurations or {}).get("custom_host")
    if inner is not None and not isinstance(inner, str):
        raise AdminInvalid("configurations.custom_host must be a URL")
    if body.custom_host and inner and body.custom_host != inner:
        raise AdminInvalid("custom_host is named twice, and differently. Send it once")
    text = body.custom_host if body.custom_host is not None else inner
    if not text:
        return text
    url = text.strip().rstrip("/")
    if not _HOST.fullmatch(url) or not url.isascii():
        raise AdminInvalid(
            "custom_host must be a base URL such as https://llm.example.org/v1, without user, query or fragment"
        )
    ctx.services.check_host(url)
    return url


def _secret(body: Fields) -> Secret | None:
    """The credential that the body brings, None when it brings none. Raises AdminInvalid; never shows it."""
    if body.key is None or not body.key.strip():
        return None
    raw = body.key.strip().encode("utf-8", "replace")
    if not _KEY.fullmatch(raw):
        raise AdminInvalid("key has characters that a header cannot carry. Copy it again from the provider's page")
    return Secret(raw)


def _tail(secret: Secret | None) -> str:
    raw = secret.reveal() if secret else b""
    return raw[-4:].decode() if len(raw) >= SHOWN_FROM else ""


# --- the verbs ---


async def _make(ctx: Context, body: CreateInput) -> VirtualKey:
    tenant = await auth.home(ctx)
    provider = _provider(body.provider)
    secret, host, options = _secret(body), _host(ctx, body) or "", _options(provider, body)
    if provider.needs_key and secret is None:
        raise AdminInvalid(f"key is required: the credential that {provider.name} gave you")
    if provider.needs_host and not host and not options.get(provider.host_option):
        raise AdminInvalid(f"custom_host is required: {provider.name} has no address of its own")
    if body.slug and not _SLUG.fullmatch(body.slug):
        raise AdminInvalid("slug takes letters, digits, - and _, at most 64")
    ctx.tenant = tenant
    row = VirtualKey(
        organisation_id=tenant.organisation_id,
        workspace_id=tenant.workspace_id or "",
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=body.slug or slug_of(body.name),
        name=body.name,
        provider=provider.slug,
        note=body.note or "",
        tail=_tail(secret),
        base_url=host,
        options=options,
        deployments=body.deployment_config or [],
        usage_limits=plain(body.usage_limits),
        rate_limits=plain(body.rate_limits),
        expires_at=moment(body.expires_at, "expires_at"),
        created_by=ctx.who.actor_id,
    )
    return _sealed(ctx, row, secret)


def _sealed(ctx: Context, row: VirtualKey, secret: Secret | None) -> VirtualKey:
    if secret is None:
        return row
    sealed = ctx.services.vault.seal(secret, credential_aad(row))
    return msgspec.structs.replace(row, sealed=sealed, tail=_tail(secret))


async def _change(ctx: Context, row: VirtualKey, body: UpdateInput) -> VirtualKey:
    provider = _provider(body.provider or row.provider)
    host, secret = _host(ctx, body), _secret(body)
    if secret is not None:
        auth.check_proved(ctx)
    after = msgspec.structs.replace(row, provider=provider.slug, **_plain_changes(body))
    if host is not None:
        after = msgspec.structs.replace(after, base_url=host)
    if _options_sent(body) or provider.slug != row.provider:
        options = _options(provider, body)
        after = msgspec.structs.replace(after, options=options, deployments=body.deployment_config or row.deployments)
    if row.sealed and secret is None and _travels(after) != _travels(row):
        raise AdminInvalid("Enter the key again: a stored key does not follow a change of provider or host")
    return _sealed(ctx, after, secret)


def _plain_changes(body: UpdateInput) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if body.name is not None:
        changes["name"] = body.name
    for name in ("usage_limits", "rate_limits"):
        if name in body.given:
            changes[name] = plain(getattr(body, name))
    if "note" in body.given:
        changes["note"] = body.note or ""
    if "expires_at" in body.given:
        changes["expires_at"] = moment(body.expires_at, "expires_at")
    return changes


def _travels(row: VirtualKey) -> tuple[str, str, tuple[str, ...], str]:
    """Where the row's secret goes: provider, bound host, pinned hosts, and an option that is a host in disguise."""
    provider = _provider(row.provider)
    pinned = provider.pinned_hosts(row.options)
    return (
        row.provider,
        row.base_url,
        pinned,
        row.options.get(provider.host_option, "") if provider.host_option else "",
    )


def _show(ctx: Context, row: VirtualKey) -> dict[str, Any]:
    return {
        "object": "virtual-key",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "note": row.note or None,
        "provider": row.provider,
        "status": "expired" if 0 < row.expires_at <= ctx.now else row.status,
        "masked_key": f"********{row.tail}" if row.sealed else None,
        "custom_host": row.base_url or None,
        "configurations": {name.replace("-", "_"): value for name, value in row.options.items()},
        "model_config": {"deploymentConfig": row.deployments} if row.deployments else {},
        "usage_limits": row.usage_limits,
        "rate_limits": row.rate_limits,
        "reset_usage": None,
        "expires_at": iso(row.expires_at),
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "workspace_id": row.workspace_id,
        "organisation_id": row.organisation_id,
    }


RESOURCE: Final = Resource(
    name="virtual-keys",
    object="virtual-key",
    scope="virtual_keys",
    of=VIRTUAL_KEYS,
    level="workspace",
    create=CreateInput,
    update=UpdateInput,
    make=_make,
    change=_change,
    show=_show,
    made=lambda row: {"id": row.id, "slug": row.slug, "object": "virtual-key"},
    ids=lambda row: (row.id, row.workspace_id),
)


# --- the test ---


class TestInput(Input):
    model: str | None = Field(default=None, max_length=256)
    workspace_id: str | None = Field(default=None, max_length=128)


async def _test(ctx: Context) -> Reply:
    """Call the provider for real, and explain what failed. Written down, because a secret was used."""
    body: TestInput = ctx.body
    row = ctx.found(await ctx.store.get(ctx.tenant, VIRTUAL_KEYS, ctx.path["id"]))
    result = await probe(ctx, row, body.model or "")
    ctx.touched(row, ok=result["ok"])
    async with ctx.change():
        pass  # nothing changes, but it is written down
    return Reply(result)


ROUTES: Final = (
    *RESOURCE.routes(),
    Route(
        "POST",
        "/virtual-keys/{id}/test",
        scoped("workspace", "virtual_keys.update"),
        "virtual_key.test",
        _test,
        "Call the provider and explain what fails",
        TestInput,
    ),
)
