"""Integrations, who may use them, and secrets that are kept elsewhere: rows, and what workers are told of them.

An integration is a credential of an organisation (or of one workspace) for a provider. A provider, in the sense of the
admin API, is a handle on it in a workspace: a row of VIRTUAL_KEYS without a secret of its own. Both meet here, once per
change of either, in a Credential; a call looks at nothing else.
"""

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, Final

import msgspec

from lockgate.core.documents import Entity, Json, VirtualKey, entities
from lockgate.core.errors import ModelNotAllowed
from lockgate.core.snapshot import Credential, ModelTerms, Price, SealedFields, Terms


class Integration(Entity, frozen=True, kw_only=True):
    """A credential for a provider. `sealed` is its key, `sealed_more` a JSON object of its other secrets; `options` is
    what a provider of ours reads of `configurations`, which are shown as they were given.
    """

    ai_provider_id: str
    description: str = ""
    sealed: bytes = b""
    tail: str = ""
    base_url: str = ""
    options: dict[str, str] = {}
    configurations: dict[str, Json] = {}
    sealed_more: bytes = b""
    hidden: list[str] = []  # the names in `sealed_more`
    header_names: list[str] = []
    sealed_headers: bytes = b""
    models: list[dict[str, Json]] = []  # what was said of single models
    allow_all_models: bool = True
    global_access: dict[str, Json] = {}  # enabled, usage_limits, rate_limits: for workspaces without a row of their own
    secret_mappings: list[dict[str, Json]] = []
    pricing_adjustments: dict[str, Json] = {}
    tags: dict[str, str] = {}
    expires_at: int = 0
    created_by: str = ""


class IntegrationAccess(Entity, frozen=True, kw_only=True):
    """What one workspace may do with an organisation's integration; its id is `integration/workspace`."""

    enabled: bool = False
    usage_limits: list[Json] = []
    rate_limits: list[Json] = []


class SecretReference(Entity, frozen=True, kw_only=True):
    """Where a secret is kept. `sealed` is a JSON object: the secret fields of `auth_config`, which `hidden` names."""

    description: str = ""
    manager_type: str
    auth_config: dict[str, str] = {}
    sealed: bytes = b""
    hidden: list[str] = []
    secret_path: str
    secret_key: str = ""
    allow_all_workspaces: bool = True
    allowed_workspaces: list[str] = []
    tags: dict[str, str] = {}
    created_by: str = ""

    def is_open_to(self, workspace_id: str) -> bool:
        """Whether a credential of this workspace, "" for the organisation's own, may use it."""
        return self.allow_all_workspaces or workspace_id in self.allowed_workspaces


INTEGRATIONS: Final = entities(
    "integrations",
    Integration,
    sealed=(
        ("sealed", "key"),
        ("sealed_more", "more"),
        ("sealed_headers", "headers"),
        ("models.*.sealed_headers", "models.{slug}"),
    ),
)
INTEGRATION_ACCESS: Final = entities("integration_access", IntegrationAccess)
SECRET_REFERENCES: Final = entities("secret_references", SecretReference, sealed=(("sealed", "auth_config"),))

BY_INTEGRATION: Final = "integration:"
"""What `created_by` begins with for a handle that an integration made by itself; it goes with it."""


def access_id(integration_id: str, workspace_id: str) -> str:
    return f"{integration_id}/{workspace_id}"


def sealed_aad(row: Integration | SecretReference, field: str) -> str:
    """What a sealed field of a row is bound to."""
    table = "integrations" if isinstance(row, Integration) else "secret_references"
    return f"{table}|{row.id}|{field}|{row.organisation_id}"


def model_aad(row: Integration, slug: str) -> str:
    """What the sealed header fields of one model are bound to. A slug may hold what separates the parts: it is hex."""
    return f"integrations|{row.id}|models.{slug.encode().hex()}|{row.organisation_id}"


def is_open_to(integration: Integration, access: IntegrationAccess | None, workspace_id: str) -> bool:
    """Whether a workspace may use an integration: its own, or one of the organisation's that was opened to it."""
    if integration.workspace_id:
        return integration.workspace_id == workspace_id
    if access is not None:
        return access.parent_id == integration.id and access.workspace_id == workspace_id and access.enabled
    return bool(integration.global_access.get("enabled"))


def handle_of(key: VirtualKey, integration: Integration | None, access: IntegrationAccess | None) -> Credential | None:
    """What a handle on an integration comes to, or None when it may not be used (any more)."""
    if integration is None or integration.organisation_id != key.organisation_id or integration.status != "active":
        return None
    if not is_open_to(integration, access, key.workspace_id):
        return None
    ends = [at for at in (key.expires_at, integration.expires_at) if at]
    return Credential(
        id=key.id,
        slug=key.slug,
        name=key.name,
        organisation_id=key.organisation_id,
        workspace_id=key.workspace_id,
        provider=integration.ai_provider_id,
        base_url=integration.base_url,
        sealed=integration.sealed,
        aad=sealed_aad(integration, "key"),
        options=integration.options,
        expires_at=min(ends, default=0),
        status=key.status,
        terms=terms_of(integration),
        depends=(integration.id,),
        login=_fields(integration.hidden, integration.sealed_more, sealed_aad(integration, "more")),
    )


def terms_of(integration: Integration) -> Terms | None:
    """What limits or changes a call through an integration, None for nothing."""
    said = {row["slug"]: row for row in integration.models}
    on = frozenset(slug for slug, row in said.items() if row["enabled"])
    terms = Terms(
        allowed=None if integration.allow_all_models else on,
        barred=frozenset(said.keys() - on),
        models={slug: made for slug in on if (made := _model_terms(integration, said[slug])) != ModelTerms()},
        headers=_fields(integration.header_names, integration.sealed_headers, sealed_aad(integration, "headers")),
        factors=_factors(integration.pricing_adjustments.get("multiplier") or {}),
        expires_at=integration.expires_at,
    )
    return terms if terms != Terms() else None


def _model_terms(integration: Integration, row: Mapping[str, Any]) -> ModelTerms:
    aad = model_aad(integration, row["slug"])
    return ModelTerms(
        base_url=row.get("base_url") or "",
        headers=_fields(row.get("header_names") or [], msgspec.convert(row.get("sealed_headers") or "", bytes), aad),
        price=price_of(row.get("pricing_config")),
    )


def _fields(names: list[str], sealed: bytes, aad: str) -> SealedFields | None:
    return SealedFields(tuple(names), sealed, aad) if sealed else None


CENTS_PER_TOKEN: Final = 10**13
"""Nano-dollars per million tokens in one US cent per token."""


def price_of(config: Any) -> Price | None:
    """A `pricing_config` as a Price: its figures are US cents per token."""
    rates = (config or {}).get("pay_as_you_go") or {}
    if not rates:
        return None
    asked, answered, read, written = (_nano((rates.get(name) or {}).get("price") or 0) for name in RATES)
    return Price(asked, answered, read, written, "integration")


RATES: Final = ("request_token", "response_token", "cache_read_input_token", "cache_write_input_token")
"""The kinds of token whose price is known, in the order of a Price's fields."""


def _nano(cents: float) -> int:
    return int((Decimal(str(cents)) * CENTS_PER_TOKEN).to_integral_value(ROUND_HALF_EVEN))


def _factors(multiplier: Mapping[str, Any]) -> tuple[int, int, int, int] | None:
    usual = 1.0 if (said := multiplier.get("default")) is None else said
    found = [usual if (own := multiplier.get(name)) is None else own for name in RATES]
    made = tuple(round(each * 1_000_000) for each in found)
    return None if set(made) == {1_000_000} else (made[0], made[1], made[2], made[3])


MODELS: Final = "models"
"""A field by which some providers take a list of models: one that fails is followed by the next."""


def check_models(terms: Terms, kind: str, told: str, brought: Iterable[Any], named: str) -> None:
    """Every model that a request could come to must be open: the one that it tells, "" where it cannot be told; those
    that it brings besides, as values of MODELS; and the name by which the provider is asked. `kind` is the endpoint's
    name, for people. Raises ModelNotAllowed.
    """
    lists = [each if isinstance(each, list) else [each] for each in brought if each is not None]
    for each in (told, *(one if isinstance(one, str) else "" for some in lists for one in some)):
        if not each:
            raise ModelNotAllowed(f"(of {kind}, which does not tell it)")
        if not terms.allows(each):
            raise ModelNotAllowed(each)
    if named in terms.barred:
        raise ModelNotAllowed(named)


def adjusted(price: Price, factors: tuple[int, int, int, int]) -> Price:
    """A price at an integration's multipliers. Rates that are not known apart follow the input's own figure; the two
    where 0 means "as the input" are one nano-dollar where they become nothing.
    """
    base = (price.input, price.output, price.cached_input or price.input, price.cache_write or price.input)
    made = [each * factor // 1_000_000 for each, factor in zip(base, factors, strict=True)]
    return Price(made[0], made[1], made[2] or 1, made[3] or 1, f"{price.source}, adjusted")
