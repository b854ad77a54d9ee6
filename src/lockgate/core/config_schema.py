"""The fields of a config, in one table: what is read, what is refused and what an editor is told.

A config is a tree of levels that are all alike: whatever may stand at the root may stand in a target.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import msgspec

from lockgate.core import config_kinds as kinds
from lockgate.core.conditions import BadQuery, compile_query
from lockgate.core.config_kinds import FLAG, OBJECT, STATUSES, TEXT, TEXTS, Fields, Kind, Reader, Schema, said, under

TIMEOUT_MAX_MS: Final = 86_400_000  # a day: beyond any call, and well within what a timer takes
ATTEMPTS_MAX: Final = 5
COOLDOWN_MIN_MS: Final = 30_000
STICKY_TTL_S: Final = 3600
MODES: Final = ("single", "loadbalance", "fallback", "conditional")
RECOVERIES: Final = ("restart", "continue", "error")
MASK: Final = "********"
"""What stands for a credential once a config is parsed."""

_DROP: Final = re.compile(r"[^.\[\]]+(\[(\d+|\*)\])*(\.[^.\[\]]+(\[(\d+|\*)\])*)*")
_encode = msgspec.json.Encoder().encode


# --- kinds that only a config has ---


def _credential(kind: Kind) -> Kind:
    """Checked, and not kept."""

    def read(value: Any, path: str, reader: Reader) -> Any:
        kept = kind.read(value, path, reader)
        return MASK if kept else kept

    return Kind(read, kind.schema)


def _flag_text() -> Kind:
    """A provider's switch: a header's text, which a config may also write as true or false."""

    def read(value: Any, path: str, reader: Reader) -> Any:
        return str(value).lower() if isinstance(value, bool) else TEXT.read(value, path, reader)

    return Kind(read, {"type": ["string", "boolean"]})


def _document() -> Kind:
    """A provider's JSON document, as an object or as its text."""

    def read(value: Any, path: str, reader: Reader) -> Any:
        return _encode(value).decode() if isinstance(value, dict) else TEXT.read(value, path, reader)

    return Kind(read, {"type": ["string", "object"]})


def _query() -> Kind:
    def read(value: Any, path: str, reader: Reader) -> Any:
        kept = OBJECT.read(value, path, reader)
        try:
            compile_query(kept or {}, reader.patterns)
        except BadQuery as error:
            reader.wrong(under(path, error.path) if error.path else path, error.message)
        return kept

    return Kind(read, OBJECT.schema)


def _cache() -> Kind:
    """The mode alone may stand for the object."""
    mode = kinds.choice("simple", "semantic")
    whole = kinds.record({"mode": mode, "max_age": kinds.whole("seconds", 0)}, ("mode",))

    def read(value: Any, path: str, reader: Reader) -> Any:
        if isinstance(value, str):
            kept = mode.read(value, path, reader)
            return kept and {"mode": kept}
        return whole.read(value, path, reader)

    return Kind(read, {"anyOf": [mode.schema, whole.schema]})


def _guardrails() -> Kind:
    return kinds.listed(
        lambda one: isinstance(one, str | dict),
        "Expected an array of guardrail ids or objects",
        {"type": ["string", "object"]},
    )


_HOOKS: Final = kinds.listed(lambda one: isinstance(one, dict), "Expected an array of objects", {"type": "object"})
_DROPS: Final = kinds.listed(
    lambda one: isinstance(one, str) and _DROP.fullmatch(one) is not None,
    "Expected an array of paths such as 'a.b', 'a[0].b' or 'a[*].b'",
    {"type": "string"},
)
_MILLISECONDS: Final = kinds.whole("milliseconds", 0, TIMEOUT_MAX_MS)

_BREAKER: Final = kinds.record(
    {
        "failure_threshold": said(kinds.whole("failures", 1), "Failures that open the circuit."),
        "failure_threshold_percentage": said(
            kinds.share(100, above_zero=True), "Share of failures, in per cent, that opens the circuit."
        ),
        "minimum_requests": said(kinds.whole("requests", 0), "Requests before the share is looked at."),
        "cooldown_interval": said(
            kinds.whole("milliseconds", COOLDOWN_MIN_MS, TIMEOUT_MAX_MS), "Milliseconds that the circuit stays open."
        ),
        "failure_status_codes": said(STATUSES, "What counts as a failure; otherwise 500 and above."),
    }
)

_STRATEGY: Final = kinds.record(
    {
        "mode": said(kinds.choice(*MODES), "How one of the targets is chosen."),
        "on_status_codes": said(STATUSES, "fallback: go on only after these; otherwise after all but 2xx."),
        "conditions": said(
            kinds.each(kinds.record({"query": _query(), "then": TEXT}, ("query", "then"))),
            "conditional: the first query that holds names the target.",
        ),
        "default": said(TEXT, "conditional: the target when no query holds."),
        "sticky": said(
            kinds.record({"enabled": FLAG, "hash_fields": TEXTS, "ttl": kinds.whole("seconds", 1)}),
            "loadbalance: calls that agree in these fields stay with one target.",
        ),
        "cb_config": said(_BREAKER, "The circuit breaker of each target."),
    },
    ("mode",),
)

_RETRY: Final = kinds.record(
    {
        "attempts": said(kinds.whole("attempts", 0, ATTEMPTS_MAX), "Attempts after the first one."),
        "on_status_codes": said(STATUSES, "What is tried again; otherwise 429, 500, 502, 503, 504 and 529."),
        "use_retry_after_headers": said(FLAG, "Wait as long as the provider asks."),
    },
    aliases={"use_retry_after_header": "use_retry_after_headers"},
)

CREDENTIAL: Final = ("provider", "virtual_key", "api_key")
HOOKS: Final = (
    ("before_request_hooks", "input_guardrails", "input_mutators"),
    ("after_request_hooks", "output_guardrails", "output_mutators"),
)
"""Fields that become one list of hooks: a target that has one of them inherits none of them."""

_OWN: Final[dict[str, Kind]] = {
    "strategy": said(_STRATEGY, "How one of several targets is chosen."),
    "provider": said(TEXT, "A provider, or '@slug' of a stored one."),
    "api_key": said(_credential(TEXT), "The provider's key, for this config alone."),
    "virtual_key": said(TEXT, "The slug of a stored key."),
    "custom_host": said(TEXT, "Base URL instead of the provider's own."),
    "prompt_id": said(TEXT, "The prompt that is rendered."),
    "passthrough": said(FLAG, "The request names the provider."),
    "override_params": said(OBJECT, "Fields of the body that are replaced."),
    "default_params": said(OBJECT, "Fields of the body that are added where it lacks them."),
    "drop_params": said(_DROPS, "Fields of the body that are left out: 'a.b', 'a[0].b', 'a[*].b'."),
    "weight": said(kinds.share(), "Share of the calls under loadbalance."),
    "retry": said(_RETRY, "When an attempt is repeated."),
    "cache": said(_cache(), "Answer from the cache."),
    "cb_config": said(_BREAKER, "The circuit breaker of this target."),
    "request_timeout": said(_MILLISECONDS, "Milliseconds for each attempt, until the answer begins."),
    "total_timeout": said(_MILLISECONDS, "Milliseconds for all attempts and waits together."),
    "recovery": said(kinds.choice(*RECOVERIES), "What follows when a stream breaks."),
    "forward_headers": said(TEXTS, "Request headers that travel to the provider."),
    "strict_open_ai_compliance": said(FLAG, "Leave out what OpenAI's API does not have."),
    "input_guardrails": said(_guardrails(), "Checks before the call: slugs, or checks written out."),
    "output_guardrails": said(_guardrails(), "Checks of the answer: slugs, or checks written out."),
    "before_request_hooks": said(_HOOKS, "Checks before the call, written out."),
    "after_request_hooks": said(_HOOKS, "Checks of the answer, written out."),
    "input_mutators": said(_HOOKS, "What changes the body before the call."),
    "output_mutators": said(_HOOKS, "What changes the answer."),
    "fetch_integrated_models": said(FLAG, "/v1/models lists this gateway's own catalogue."),
    "id": said(TEXT, "For the reader."),
    "name": said(TEXT, "What conditions call this target."),
    "metadata": said(OBJECT, "For the reader."),
}

_DEPLOYMENTS: Final = kinds.each(
    kinds.record({"deployment_id": TEXT, "alias": TEXT, "api_version": TEXT, "is_default": FLAG}, ("deployment_id",))
)

_SECRET_OPTIONS: Final = (
    "azure_ad_token", "azure_entra_client_secret", "aws_secret_access_key", "aws_session_token", "oracle_private_key",
    "oracle_key_passphrase",
)  # fmt: skip
_OPTIONS: Final = (
    "azure_resource_name", "azure_deployment_id", "azure_api_version", "azure_model_name", "azure_auth_mode",
    "azure_managed_client_id", "azure_workload_client_id", "azure_entra_client_id", "azure_entra_tenant_id",
    "azure_entra_scope", "azure_foundry_url", "azure_endpoint_name", "azure_deployment_name", "azure_deployment_type",
    "azure_region", "azure_extra_params", "aws_access_key_id", "aws_region", "aws_role_arn", "aws_auth_type",
    "aws_external_id", "aws_s3_bucket", "aws_s3_object_key", "aws_bedrock_model", "amz_server_side_encryption",
    "amz_server_side_encryption_aws_kms_key_id", "amzn_sagemaker_custom_attributes", "amzn_sagemaker_target_model",
    "amzn_sagemaker_target_variant", "amzn_sagemaker_target_container_hostname", "amzn_sagemaker_inference_id",
    "amzn_sagemaker_enable_explanations", "amzn_sagemaker_inference_component", "amzn_sagemaker_session_id",
    "amzn_sagemaker_model_name", "vertex_project_id", "vertex_region", "vertex_storage_bucket_name",
    "vertex_auth_type", "openai_organization", "openai_project", "openai_beta", "anthropic_version", "anthropic_beta",
    "workers_ai_account_id", "huggingface_base_url", "stability_client_id", "stability_client_user_id",
    "stability_client_version", "fireworks_account_id", "snowflake_account", "oracle_api_version", "oracle_region",
    "oracle_compartment_id", "oracle_serving_mode", "oracle_tenancy", "oracle_user", "oracle_fingerprint",
)  # fmt: skip
_FLAG_OPTIONS: Final = ("vertex_skip_ptu_cost_attribution", "mistral_fim_completion")

_ALIASES: Final = {
    "resource_name": "azure_resource_name", "deployment_id": "azure_deployment_id", "api_version": "azure_api_version",
    "deployments": "azure_deployments",
}  # fmt: skip
SECRETS: Final = frozenset(("vertex_service_account_json", *_SECRET_OPTIONS))
"""Options that are credentials: like `api_key`, a parsed config only says that they are there."""


def _options(more: frozenset[str]) -> dict[str, Kind]:
    """The provider's extras by their names in a config. `more` are the names that providers declare, as in headers."""
    plain = {name.replace("-", "_"): TEXT for name in more} | dict.fromkeys(_OPTIONS, TEXT)
    return (
        plain
        | dict.fromkeys(_FLAG_OPTIONS, _flag_text())
        | dict.fromkeys(_SECRET_OPTIONS, _credential(TEXT))
        | {"vertex_service_account_json": _credential(_document()), "azure_deployments": _DEPLOYMENTS}
    )


# --- one level ---


class Grammar:
    """How a level is read, targets and all."""

    def __init__(self, option_names: frozenset[str]) -> None:
        self.options = _options(option_names)
        targets = Kind(self._targets, {"type": "array", "items": {"$ref": "#/$defs/config"}})
        self.fields = Fields({**_OWN, "targets": said(targets, "Where calls may go."), **self.options}, _ALIASES)

    def level(self, document: dict[str, Any], path: str, reader: Reader) -> dict[str, Any]:
        """One level by snake_case names, with the provider's extras under "options"."""
        before = len(reader.faults)
        found = self.fields.read(document, path, reader)
        options = {name: found.pop(name) for name in [*found] if name in self.options}
        if options:
            found["options"] = options
        if len(reader.faults) == before:  # what is missing may be what was wrong
            _agree(found, path, reader)
        return found

    def _targets(self, value: Any, path: str, reader: Reader) -> Any:
        if not isinstance(value, list):
            reader.wrong(path, f"Expected array, received {kinds.name_of(value)}")
            return None
        if not all(isinstance(one, dict) for one in value):
            reader.wrong(path, "Expected an array of objects")
            return None
        reader.targets += len(value)
        if reader.targets > reader.limits.targets:
            reader.wrong(path, f"Expected at most {reader.limits.targets} targets in a config")
            return None
        if reader.depth >= reader.limits.depth:
            reader.wrong(path, f"Expected targets at most {reader.limits.depth} levels deep")
            return None
        reader.depth += 1
        kept = [self.level(one, under(path, nth), reader) for nth, one in enumerate(value)]
        reader.depth -= 1
        return kept

    def schema(self) -> Schema:
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Config",
            "$ref": "#/$defs/config",
            "$defs": {"config": self.fields.schema()},
        }


@lru_cache(maxsize=8)
def grammar(option_names: frozenset[str]) -> Grammar:
    return Grammar(option_names)


def schema(option_names: frozenset[str] = frozenset()) -> Schema:
    """The JSON schema (2020-12) of a config: snake_case names in `properties`, other spellings as patterns."""
    return grammar(option_names).schema()


# --- what does not go together ---

_NOT_BESIDE_PASSTHROUGH: Final = (
    "targets", "strategy", "override_params", "input_guardrails", "output_guardrails",
)  # fmt: skip


def _agree(found: Mapping[str, Any], path: str, reader: Reader) -> None:
    strategy, targets = found.get("strategy") or {}, found.get("targets")
    mode = strategy.get("mode", "")
    if mode not in {"", "single"} and not targets:
        reader.wrong(under(path, "targets"), f"Required: strategy.mode is {mode!r}")
    if targets and len(targets) > 1 and "strategy" not in found:
        reader.wrong(under(path, "strategy"), "Required: several targets need a strategy with a mode")
    if found.get("passthrough"):
        for name in _NOT_BESIDE_PASSTHROUGH:
            if found.get(name):
                reader.wrong(under(path, name), "Not allowed beside 'passthrough'")
    if targets and mode == "conditional":
        _names(strategy, targets, under(path, "strategy"), reader)


def _names(strategy: Mapping[str, Any], targets: list[dict[str, Any]], path: str, reader: Reader) -> None:
    """Every target that a condition names is there."""
    known = {target["name"]: None for target in targets if target.get("name")}
    asked = [
        (under(path, f"conditions.{nth}.then"), condition["then"])
        for nth, condition in enumerate(strategy.get("conditions", ()))
    ]
    if strategy.get("default"):
        asked.append((under(path, "default"), strategy["default"]))
    for where, name in asked:
        if name not in known:
            near = reader.nearest(name, known)
            reader.wrong(where, f"Invalid target name found in the query router: {name[:80]}{near}")


# --- whether a level says anything at all ---

_ENOUGH: Final = (
    "virtual_key", "cache", "retry", "prompt_id", "forward_headers", "request_timeout", "default_params", "drop_params",
    "passthrough", *HOOKS[0], *HOOKS[1],
)  # fmt: skip
_PAIRS: Final = (
    ("provider", "api_key"), ("provider", "custom_host"), ("strategy", "targets"),
    ("aws_access_key_id", "aws_secret_access_key"), ("aws_role_arn", "aws_region"),
    ("vertex_project_id", "vertex_region"), ("vertex_service_account_json", "vertex_region"),
    ("azure_resource_name", "azure_deployment_id"), ("azure_resource_name", "azure_api_version"),
    ("azure_resource_name", "azure_deployments"),
    ("azure_foundry_url", "provider"), ("azure_entra_client_id", "azure_entra_tenant_id"),
)  # fmt: skip
INCOMPLETE: Final = (
    "A config needs one of: provider and api_key, provider and custom_host, virtual_key, strategy and targets, cache, "
    "retry, prompt_id, forward_headers, request_timeout, default_params, drop_params, passthrough, a guardrail or hook "
    "list, or the AWS, Vertex or Azure fields that make a credential"
)


def complete(found: Mapping[str, Any], path: str, reader: Reader, keyless: frozenset[str]) -> None:
    """Tell of every level that says nothing of where calls go or what happens to them."""
    there = {name for name, value in found.items() if value is not None} | set(found.get("options", ()))
    provider = str(found.get("provider", ""))
    if not (
        provider.startswith("@")
        or provider in keyless
        or any(name in there for name in _ENOUGH)
        or any(there.issuperset(pair) for pair in _PAIRS)
    ):
        reader.wrong(path, INCOMPLETE)
    for nth, target in enumerate(found.get("targets", ())):
        complete(target, under(path, f"targets.{nth}"), reader, keyless)
