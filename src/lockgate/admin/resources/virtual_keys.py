"""Virtual keys: a provider's credential under a name, sealed, and bound to the hosts that it may travel to.

The secret goes in and never comes out. Whoever changes where it travels (provider, host, resource) must enter it again:
otherwise a change of host would hand a stored secret to whoever made the change. And whoever enters it names the host
that somebody chose for it: else who changed that would only have to wait.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate import providers
from lockgate.admin import auth
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context, iso
from lockgate.admin.credentialfields import MASK, Mappings
from lockgate.admin.inputs import Input, moment
from lockgate.admin.limits import RateLimits, UsageLimits, plain
from lockgate.admin.probe import ProbeInput, probed
from lockgate.admin.resource import Resource, Route, scoped
from lockgate.core.documents import VIRTUAL_KEYS, VirtualKey, credential_aad
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.mapped import KEY
from lockgate.core.secret import Secret
from lockgate.providers import mapping
from lockgate.providers.base import Provider


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
    secret_mappings: Mappings = Field(default=None, max_length=32)


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=255)
    provider: str = Field(min_length=1, max_length=64)
    slug: str | None = Field(default=None, max_length=64)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=255)
    provider: str | None = Field(default=None, max_length=64)
    slug: str | None = Field(default=None, max_length=64)  # repeats the path
    reset_usage: bool | int | None = None
    hosts: fields.Hosts = None


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


# --- the verbs ---


async def _make(ctx: Context, body: CreateInput) -> VirtualKey:
    tenant = await auth.home(ctx)
    provider = _provider(body.provider)
    ctx.tenant = tenant
    secret, host, options = fields.secret(body.key), _host(ctx, body) or "", _options(provider, body)
    mappings = await _mappings(ctx, body, provider, tenant.workspace_id or "")
    fields.check_mapped_host(ctx, mappings, fields.chosen_hosts(provider, host, options))
    if provider.needs_key and secret is None and not _has_key(mappings):
        raise AdminInvalid(f"key is required: the credential that {provider.name} gave you")
    if provider.needs_host and not host and not options.get(provider.host_option):
        raise AdminInvalid(f"custom_host is required: {provider.name} has no address of its own")
    row = VirtualKey(
        organisation_id=tenant.organisation_id,
        workspace_id=tenant.workspace_id or "",
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=fields.check_slug(body.slug) or slug_of(body.name),
        name=body.name,
        provider=provider.slug,
        note=body.note or "",
        base_url=host,
        secret_mappings=mappings,
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
    return msgspec.structs.replace(row, sealed=sealed, tail=fields.tail(secret))


def _host(ctx: Context, body: Fields) -> str | None:
    return fields.host(ctx, body.custom_host, body.configurations)


async def _mappings(ctx: Context, body: Fields, provider: Provider, workspace_id: str) -> list[dict[str, Any]]:
    names = {place.name for place in mapping.places(provider.slug).values() if place.kind != "setting"}
    takes = ", ".join((KEY.name, *(f"model_config.{name}" for name in sorted(names))))
    return await fields.mappings(ctx, body.secret_mappings or [], partial(_mapped_field, provider), workspace_id, takes)


def _mapped_field(provider: Provider, target: str) -> str:
    """The field that a `target_field` names, "" for none: a virtual key holds no settings of a login."""
    found = mapping.place(provider.slug, target)
    return found.name if found and found.kind != "setting" else ""


async def _mappings_of(ctx: Context, row: VirtualKey, body: UpdateInput, provider: Provider) -> list[Any]:
    """Those of the body, else those that are stored, if the provider has such fields. Raises AdminInvalid."""
    if body.secret_mappings is not None:
        return await _mappings(ctx, body, provider, row.workspace_id)
    stored: list[Any] = row.secret_mappings
    for one in stored:
        if not _mapped_field(provider, one["target_field"]):
            raise AdminInvalid(
                f"secret_mappings: {provider.name} has no {one['target_field']}. Send them anew, or an empty list"
            )
    return stored


def _has_key(mappings: Sequence[Any]) -> bool:
    return any(one["target_field"] == KEY.name for one in mappings)


async def _change(ctx: Context, row: VirtualKey, body: UpdateInput) -> VirtualKey:
    if row.integration_id:
        return _change_handle(row, body)
    provider = _provider(body.provider or row.provider)
    host, secret = _host(ctx, body), fields.secret(body.key)
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
    after = msgspec.structs.replace(after, secret_mappings=await _mappings_of(ctx, row, body, provider))
    if after.secret_mappings != row.secret_mappings or _travels(after) != _travels(row):
        hosts = fields.chosen_hosts(provider, after.base_url, after.options)
        fields.check_mapped_host(ctx, after.secret_mappings, hosts)
    if secret is not None or (after.secret_mappings and after.secret_mappings != row.secret_mappings):
        fields.check_named(_destinations(after), _named(body, host, after))
    if provider.needs_key and not (row.sealed or secret or _has_key(after.secret_mappings)):
        raise AdminInvalid(f"key is required: without its secret mapping {provider.name} needs one")
    return _sealed(ctx, after, secret)


def _destinations(row: VirtualKey) -> list[str]:
    return fields.destinations(_provider(row.provider), row.base_url, row.options)


def _named(body: UpdateInput, host: str | None, after: VirtualKey) -> list[str | None]:
    """The hosts that a body says: by name, as a base URL, or by the settings that they are made of."""
    return [host, *(body.hosts or ()), *(_destinations(after) if _options_sent(body) and not after.base_url else ())]


_OF_THE_INTEGRATION: Final = ("key", "provider", "custom_host", "secret_mappings")


def _change_handle(row: VirtualKey, body: UpdateInput) -> VirtualKey:
    """A handle has neither secret nor host of its own. Raises AdminInvalid for a body that would give it one."""
    sent = [name for name in _OF_THE_INTEGRATION if getattr(body, name)]
    if body.provider == row.provider:
        sent.remove("provider")  # clients send back what they read
    if sent or _options_sent(body):
        field = sent[0] if sent else "configurations"
        raise AdminInvalid(f"{field} belongs to the integration of this provider. Change it there")
    return msgspec.structs.replace(row, **_plain_changes(body))


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
        "masked_key": f"{MASK}{row.tail}" if row.sealed else None,
        "custom_host": row.base_url or None,
        **({"hosts": hosts} if (hosts := _destinations(row)) else {}),
        "configurations": {name.replace("-", "_"): value for name, value in row.options.items()},
        "integration_id": row.integration_id or None,
        "secret_mappings": fields.shown_mappings(row.secret_mappings),
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
    example={"name": "Main", "provider": "openai", "key": "sk-example", "workspace_id": "a-workspace"},
    example_update={"note": "For the search team"},
)


ROUTES: Final = (
    *RESOURCE.routes(),
    Route(
        "POST",
        "/virtual-keys/{id}/test",
        scoped("workspace", "virtual_keys.update"),
        "virtual_key.test",
        probed,
        "Call the provider and explain what fails",
        ProbeInput,
        example={},
    ),
)
