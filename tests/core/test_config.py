"""The routing document: what is understood, what is refused, and that every mistake is named with its path."""

from typing import Any

import msgspec
import pytest

from lockgate.core import config
from lockgate.core.config import Breaker, Cache, Case, Config, Retrying, Sticky, Strategy
from lockgate.core.errors import BadRequest, InvalidConfig

OPTIONS = frozenset({"azure-resource-name", "special-setting"})
TWO: list[dict[str, Any]] = [{"virtual_key": "a", "name": "first"}, {"virtual_key": "b", "name": "second"}]


def parse(document: object, **more: Any) -> Config:
    return config.parse(msgspec.json.encode(document), OPTIONS, **more)


def mistakes(document: object, **more: Any) -> tuple[str, ...]:
    with pytest.raises(InvalidConfig) as caught:
        parse(document, **more)
    assert caught.value.document()["errors"] == list(caught.value.errors)
    return caught.value.errors


def mistake(document: object, **more: Any) -> str:
    (line,) = mistakes(document, **more)
    return line


# --- every field ---

FIELDS: dict[str, tuple[Any, Any]] = {
    "provider": ("openai", "openai"),
    "virtual_key": ("mine", "mine"),
    "custom_host": ("https://h.example", "https://h.example"),
    "prompt_id": ("pp-1", "pp-1"),
    "passthrough": (True, True),
    "override_params": ({"seed": 1, "some_field": {"aB": [None]}}, {"seed": 1, "some_field": {"aB": [None]}}),
    "default_params": ({"seed": 1}, {"seed": 1}),
    "drop_params": (["a.b", "a[0].b", "a[*].b"], ("a.b", "a[0].b", "a[*].b")),
    "weight": (0.25, 0.25),
    "retry": ({"attempts": 3}, Retrying(3)),
    "cache": ({"mode": "semantic", "max_age": 90}, Cache("semantic", 90)),
    "cb_config": ({"failure_threshold": 2}, Breaker(2)),
    "request_timeout": (250, 250),
    "total_timeout": (900, 900),
    "recovery": ("continue", "continue"),
    "forward_headers": (["x-a", "x-b"], ("x-a", "x-b")),
    "strict_open_ai_compliance": (False, False),
    "input_guardrails": (["pg-1", {"default.contains": {}}], ["pg-1", {"default.contains": {}}]),
    "output_guardrails": (["pg-1"], ["pg-1"]),
    "before_request_hooks": ([{"id": "h", "someKey": 1}], [{"id": "h", "someKey": 1}]),
    "after_request_hooks": ([{"id": "h"}], [{"id": "h"}]),
    "input_mutators": ([{"id": "m"}], [{"id": "m"}]),
    "output_mutators": ([{"id": "m"}], [{"id": "m"}]),
    "fetch_integrated_models": (True, True),
    "id": ("c-1", "c-1"),
    "name": ("mine", "mine"),
    "metadata": ({"team": "x"}, {"team": "x"}),
}


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("spell", [str, camel], ids=["snake", "camel"])
def test_every_field_may_stand_at_the_root_and_in_a_target_in_either_spelling(name: str, spell: Any) -> None:
    written, kept = FIELDS[name]
    assert getattr(parse({spell(name): written}), name) == kept != getattr(Config(), name)
    assert parse({"targets": [{spell(name): written}]}).targets == (parse({name: written}),)


def test_the_fields_tested_above_are_all_there_are() -> None:
    others = {"strategy", "targets", "api_key", "options"}
    assert set(FIELDS) | others == set(Config.__struct_fields__)


def test_a_strategy_is_read_with_all_its_parts_in_either_spelling() -> None:
    snake = {
        "mode": "conditional",
        "on_status_codes": [429],
        "conditions": [{"query": {"metadata.aB": "x"}, "then": "first"}],
        "default": "second",
        "sticky": {"enabled": True, "hash_fields": ["metadata.user_id"], "ttl": 60},
        "cb_config": {
            "failure_threshold": 1,
            "failure_threshold_percentage": 12.5,
            "minimum_requests": 10,
            "cooldown_interval": 30_000,
            "failure_status_codes": [500],
        },
    }
    breaker = {camel(name): value for name, value in snake["cb_config"].items()}  # type: ignore[attr-defined]  # a dict
    written = {
        **{camel(name): value for name, value in snake.items()},
        "sticky": {"enabled": True, "hashFields": ["metadata.user_id"], "ttl": 60},
        "cbConfig": breaker,
    }
    found = parse({"strategy": snake, "targets": TWO})
    assert found.strategy == Strategy(
        "conditional",
        (429,),
        (Case({"metadata.aB": "x"}, "first"),),
        "second",
        Sticky(True, ("metadata.user_id",), 60),
        Breaker(1, 12.5, 10, 30_000, (500,)),
    )
    assert parse({"strategy": written, "targets": TWO}) == found


@pytest.mark.parametrize(
    "name", ["use_retry_after_header", "use_retry_after_headers", "useRetryAfterHeader", "useRetryAfterHeaders"]
)
def test_both_names_of_the_retry_after_switch_are_one_field(name: str) -> None:
    assert parse({"retry": {"attempts": 1, name: True}}).retry == Retrying(1, None, True)
    assert parse({"retry": {"onStatusCodes": [], name: False}}).retry == Retrying(0, (), False)


def test_the_mode_alone_may_stand_for_the_cache() -> None:
    assert parse({"cache": "simple"}) == parse({"cache": {"mode": "simple"}})
    assert parse({"cache": {"mode": "semantic", "maxAge": 90}}).cache == Cache("semantic", 90)


def test_a_sticky_session_is_on_for_an_hour_unless_it_says_otherwise() -> None:
    strategy = {"mode": "loadbalance", "sticky": {"hash_fields": ["params.user"]}}
    found = parse({"strategy": strategy, "targets": TWO}).strategy
    assert found is not None
    assert found.sticky == Sticky(True, ("params.user",), 3600)


def test_a_null_counts_as_absent_at_every_level() -> None:
    document = {
        "provider": "openai", "virtual_key": None, "retry": None, "strategy": None, "targets": None, "nobody": None,
        "cache": {"mode": "simple", "max_age": None},
    }  # fmt: skip
    assert parse(document) == Config(provider="openai", cache=Cache("simple"))


def test_an_empty_list_says_that_there_shall_be_none() -> None:
    found = parse({"forward_headers": [], "drop_params": [], "input_guardrails": [], "retry": {"on_status_codes": []}})
    assert (found.forward_headers, found.drop_params, found.input_guardrails) == ((), (), [])
    assert found.retry == Retrying(0, ())
    assert Config().forward_headers is None


def test_what_a_query_a_body_and_a_hook_say_keeps_its_spelling() -> None:
    document = {
        "strategy": {"mode": "conditional", "conditions": [{"query": {"params.maxTokens": 1}, "then": "first"}]},
        "targets": TWO,
        "metadata": {"someKey": 1},
    }
    found = parse(document)
    assert found.strategy is not None
    assert found.strategy.conditions[0].query == {"params.maxTokens": 1}
    assert found.metadata == {"someKey": 1}


# --- the provider's extras ---

EXTRAS = (
    "resource_name", "deployment_id", "api_version", "azure_resource_name", "azure_deployment_id",
    "azure_api_version", "azure_model_name", "azure_auth_mode", "azure_managed_client_id", "azure_workload_client_id",
    "azure_entra_client_id", "azure_entra_tenant_id", "azure_entra_scope", "azure_foundry_url", "azure_endpoint_name",
    "azure_deployment_name", "azure_deployment_type", "azure_region", "azure_extra_params", "aws_access_key_id",
    "aws_region", "aws_role_arn", "aws_auth_type", "aws_external_id", "aws_s3_bucket", "aws_s3_object_key",
    "aws_bedrock_model", "amz_server_side_encryption", "vertex_project_id", "vertex_region",
    "vertex_storage_bucket_name", "vertex_auth_type", "openai_organization", "openai_project", "openai_beta",
    "anthropic_version", "anthropic_beta", "workers_ai_account_id", "huggingface_base_url", "stability_client_id",
    "fireworks_account_id", "mistral_fim_completion", "snowflake_account", "oracle_region", "oracle_tenancy",
    "special_setting",
)  # fmt: skip
SECRET_EXTRAS = (
    "azure_ad_token", "azure_entra_client_secret", "aws_secret_access_key", "aws_session_token",
    "vertex_service_account_json", "oracle_private_key", "oracle_key_passphrase",
)  # fmt: skip


@pytest.mark.parametrize("name", EXTRAS)
def test_a_providers_extra_may_stand_at_any_level_in_either_spelling(name: str) -> None:
    (kept,) = parse({name: "value"}).options.values()
    assert kept == "value"
    assert parse({camel(name): "value"}) == parse({name: "value"})
    assert parse({"targets": [{name: "value"}]}).targets == (parse({name: "value"}),)


def test_the_short_names_of_azure_are_its_long_ones() -> None:
    short = {"resource_name": "r", "deployment_id": "d", "api_version": "v"}
    assert parse(short).options == {"azure_resource_name": "r", "azure_deployment_id": "d", "azure_api_version": "v"}


def test_deployments_are_read_one_by_one() -> None:
    rows = [{"deployment_id": "d", "alias": "m", "api_version": "v", "is_default": True}, {"deploymentId": "e"}]
    assert parse({"deployments": rows}).options == {"azure_deployments": [rows[0], {"deployment_id": "e"}]}
    assert mistake({"deployments": [{"alias": "m"}]}) == "path: deployments.0.deployment_id, message: Required"
    assert "Did you mean 'alias'?" in mistake({"deployments": [{"deployment_id": "d", "alia": "m"}]})


@pytest.mark.parametrize("name", ["mistral_fim_completion", "vertex_skip_ptu_cost_attribution"])
def test_a_providers_switch_may_be_written_as_a_boolean(name: str) -> None:
    assert parse({name: True}) == parse({name: "true"})


# --- credentials ---


@pytest.mark.parametrize("name", ["api_key", *SECRET_EXTRAS])
def test_a_credential_is_noticed_and_not_kept(name: str) -> None:
    for document in ({name: "secret-canary"}, {"targets": [{camel(name): "secret-canary"}]}):
        found = parse(document)
        assert found != parse({"targets": [{}]} if "targets" in document else {})
        assert "secret-canary" not in repr(found)
        assert b"secret-canary" not in config.render(found)


def test_a_service_account_may_be_an_object_or_its_text() -> None:
    for value in ({"private_key": "canary"}, '{"private_key":"canary"}'):
        raw = msgspec.json.encode({"vertex_service_account_json": value})
        assert "canary" not in repr(config.parse(raw))
        assert config.api_key(raw, "vertex_service_account_json") == b'{"private_key":"canary"}'


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"api_key": "sk-inline"}, "api_key"),
        ({"apiKey": "sk-inline", "provider": "openai"}, "api_key"),
        ({"api_key": None, "apiKey": "sk-inline"}, "api_key"),
        ({"api_key": "sk-of-the-root", "targets": [{"api_key": "sk-inline"}]}, "targets.0.api_key"),
        ({"targets": [{}, {"targets": [{}, {}, {"apiKey": "sk-inline"}]}]}, "targets.1.targets.2.api_key"),
    ],
)
def test_the_credential_is_read_where_it_stands(document: object, path: str) -> None:
    assert config.api_key(msgspec.json.encode(document), path) == b"sk-inline"


@pytest.mark.parametrize("path", ["api_key", "targets.0.api_key", "targets.9.api_key", "provider.x", "", "targets.x.y"])
def test_where_no_credential_stands_there_is_none(path: str) -> None:
    assert config.api_key(b'{"provider":"openai","targets":[{}]}', path) == b""
    assert config.api_key(b"no json", path) == b""


# --- mistakes ---


@pytest.mark.parametrize(
    ("document", "line"),
    [
        ({"provider": 1}, "path: provider, message: Expected string, received number"),
        ({"virtual_key": ["a"]}, "path: virtual_key, message: Expected string, received array"),
        ({"virtualKey": True}, "path: virtualKey, message: Expected string, received boolean"),
        ({"api_key": {}}, "path: api_key, message: Expected string, received object"),
        ({"override_params": "x"}, "path: override_params, message: Expected object, received string"),
        ({"retry": 3}, "path: retry, message: Expected object, received number"),
        ({"retry": {"attempts": 6}}, "path: retry.attempts, message: Expected at most 5 attempts"),
        ({"retry": {"attempts": -1}}, "path: retry.attempts, message: Expected a number of attempts"),
        ({"retry": {"attempts": 1.5}}, "path: retry.attempts, message: Expected a number of attempts"),
        (
            {"retry": {"on_status_codes": [429, 600]}},
            "path: retry.on_status_codes, message: Expected an array of status codes from 100 to 599",
        ),
        (
            {"retry": {"on_status_codes": ["429"]}},
            "path: retry.on_status_codes, message: Expected an array of status codes from 100 to 599",
        ),
        ({"cache": "big"}, "path: cache, message: Invalid 'cache' value. Must be one of: simple, semantic"),
        ({"cache": {}}, "path: cache.mode, message: Required"),
        ({"cache": True}, "path: cache, message: Expected object, received boolean"),
        ({"cache": {"mode": "simple", "max_age": -1}}, "path: cache.max_age, message: Expected a number of seconds"),
        ({"targets": {}}, "path: targets, message: Expected array, received object"),
        ({"targets": ["a"]}, "path: targets, message: Expected an array of objects"),
        ({"forward_headers": "x-a"}, "path: forward_headers, message: Expected an array of strings"),
        ({"forward_headers": [1]}, "path: forward_headers, message: Expected an array of strings"),
        ({"request_timeout": "5"}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"request_timeout": -1}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"request_timeout": True}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"total_timeout": 1.5}, "path: total_timeout, message: Expected a number of milliseconds"),
        ({"weight": True}, "path: weight, message: Expected number, received boolean"),
        ({"weight": "1"}, "path: weight, message: Expected number, received string"),
        ({"targets": [{"weight": -1}]}, "path: targets.0.weight, message: Expected a number of 0 or more"),
        ({"passthrough": 1}, "path: passthrough, message: Expected boolean, received number"),
        ({"azure_resource_name": 5}, "path: azure_resource_name, message: Expected string, received number"),
        (
            {"recovery": "again"},
            "path: recovery, message: Invalid 'recovery' value. Must be one of: restart, continue, error",
        ),
        ({"cb_config": {"failure_threshold": 0}},
         "path: cb_config.failure_threshold, message: Expected at least 1 failures"),
        (
            {"cb_config": {"cooldown_interval": 29_999}},
            "path: cb_config.cooldown_interval, message: Expected at least 30000 milliseconds",
        ),
        (
            {"cb_config": {"failure_threshold_percentage": 101}},
            "path: cb_config.failure_threshold_percentage, message: Expected at most 100",
        ),
        (
            {"cb_config": {"failure_threshold_percentage": 0}},
            "path: cb_config.failure_threshold_percentage, message: Expected a number above 0",
        ),
        (
            {"drop_params": ["a..b"]},
            "path: drop_params, message: Expected an array of paths such as 'a.b', 'a[0].b' or 'a[*].b'",
        ),
        (
            {"drop_params": ["a[x]"]},
            "path: drop_params, message: Expected an array of paths such as 'a.b', 'a[0].b' or 'a[*].b'",
        ),
        ({"input_guardrails": "pg-1"},
         "path: input_guardrails, message: Expected an array of guardrail ids or objects"),
        ({"output_guardrails": [1]}, "path: output_guardrails, message: Expected an array of guardrail ids or objects"),
        ({"before_request_hooks": ["pg-1"]}, "path: before_request_hooks, message: Expected an array of objects"),
        ({"strategy": {}}, "path: strategy.mode, message: Required"),
        ({"strategy": "fallback"}, "path: strategy, message: Expected object, received string"),
        (
            {"strategy": {"mode": "roulette"}, "targets": [{}, {}]},
            (
                "path: strategy.mode, message: Invalid 'mode' value. "
                "Must be one of: single, loadbalance, fallback, conditional"
            ),
        ),
        (
            {"strategy": {"mode": "conditional", "conditions": [{"then": "first"}]}, "targets": TWO},
            "path: strategy.conditions.0.query, message: Required",
        ),
        (
            {"strategy": {"mode": "loadbalance", "sticky": {"ttl": 0}}, "targets": TWO},
            "path: strategy.sticky.ttl, message: Expected at least 1 seconds",
        ),
        ({"targets": [{"provider": 5}]}, "path: targets.0.provider, message: Expected string, received number"),
        (
            {"targets": [{"targets": [{"retry": {"attempts": "1"}}]}]},
            "path: targets.0.targets.0.retry.attempts, message: Expected a number of attempts",
        ),
    ],
    ids=lambda value: value.split(",")[0] if isinstance(value, str) else "",
)  # fmt: skip
def test_a_mistake_is_named_with_its_path(document: object, line: str) -> None:
    assert mistake(document) == line


def test_all_mistakes_are_named_at_once_up_to_a_hundred() -> None:
    assert len(mistakes({"provider": 1, "virtual_key": 2, "nonsense": 3, "targets": [{"weight": "x"}]})) == 4
    assert len(mistakes({f"nonsense{n}": 1 for n in range(3000)})) == 100


@pytest.mark.parametrize(
    ("document", "line"),
    [
        ({"providr": "x"}, "path: providr, message: Unrecognized key in config. Did you mean 'provider'?"),
        ({"targets": [{"wieght": 1}]},
         "path: targets.0.wieght, message: Unrecognized key in config. Did you mean 'weight'?"),
        ({"virtualKeey": "x"}, "path: virtualKeey, message: Unrecognized key in config. Did you mean 'virtualKey'?"),
        (
            {"retry": {"on_status_code": []}},
            "path: retry.on_status_code, message: Unrecognized key in config. Did you mean 'on_status_codes'?",
        ),
        ({"API_KEY": "x"}, "path: API_KEY, message: Unrecognized key in config. Did you mean 'api_key'?"),
        ({"surprise": 1}, "path: surprise, message: Unrecognized key in config"),
        ({"mode": "fallback"}, "path: mode, message: Unrecognized key in config"),
        ({"targets": [{"options": []}]}, "path: targets.0.options, message: Unrecognized key in config"),
        ({"k" * 500: 1}, f"path: {'k' * 80}, message: Unrecognized key in config"),
    ],
    ids=lambda value: value.split(",")[0][:40] if isinstance(value, str) else "",
)  # fmt: skip
def test_an_unknown_name_is_a_mistake_that_names_the_nearest_known_one(document: object, line: str) -> None:
    assert mistake(document) == line


@pytest.mark.parametrize(
    ("document", "line"),
    [
        (
            {"virtual_key": "a", "virtualKey": "b"},
            "path: virtualKey, message: Contradicts 'virtual_key': both are the same field",
        ),
        (
            {"resource_name": "a", "azure_resource_name": "b"},
            "path: azure_resource_name, message: Contradicts 'resource_name': both are the same field",
        ),
        (
            {"retry": {"use_retry_after_header": True, "use_retry_after_headers": False}},
            (
                "path: retry.use_retry_after_headers, message: Contradicts 'use_retry_after_header': "
                "both are the same field"
            ),
        ),
        ({"strategy": {"mode": "fallback"}}, "path: targets, message: Required: strategy.mode is 'fallback'"),
        (
            {"strategy": {"mode": "loadbalance"}, "targets": []},
            "path: targets, message: Required: strategy.mode is 'loadbalance'",
        ),
        ({"targets": TWO}, "path: strategy, message: Required: several targets need a strategy with a mode"),
        ({"passthrough": True, "override_params": {"a": 1}},
         "path: override_params, message: Not allowed beside 'passthrough'"),
        ({"passthrough": True, "input_guardrails": ["pg-1"]},
         "path: input_guardrails, message: Not allowed beside 'passthrough'"),
        (
            {"strategy": {"mode": "conditional", "conditions": [{"query": {}, "then": "thrid"}]},
             "targets": [*TWO, {"name": "third"}]},
            (
                "path: strategy.conditions.0.then, message: Invalid target name found in the query router: thrid. "
                "Did you mean 'third'?"
            ),
        ),
        (
            {"strategy": {"mode": "conditional", "default": "nobody"}, "targets": TWO},
            "path: strategy.default, message: Invalid target name found in the query router: nobody",
        ),
        (
            {"strategy": {"mode": "conditional", "conditions": [
                {"query": {"$and": [{"metadata.a": {"$like": 1}}]}, "then": "first"}]}, "targets": TWO},
            (
                "path: strategy.conditions.0.query.$and.0.metadata.a.$like, message: Unsupported operator used in the "
                "query router: $like"
            ),
        ),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_a_mistake(document: object, line: str) -> None:
    assert mistake(document) == line


def test_what_says_the_same_twice_is_none() -> None:
    assert parse({"virtual_key": "a", "virtualKey": "a"}) == parse({"virtual_key": "a"})
    both = {"attempts": 1, "use_retry_after_header": True, "use_retry_after_headers": True}
    assert parse({"retry": both}).retry == Retrying(1, None, True)


def test_a_passthrough_excludes_what_needs_a_target() -> None:
    everything = {"passthrough": True, "targets": [{}], "strategy": {"mode": "single"}, "output_guardrails": ["pg"]}
    assert [line.split(",")[0] for line in mistakes(everything)] == [
        "path: targets", "path: strategy", "path: output_guardrails",
    ]  # fmt: skip
    assert parse({"passthrough": True, "cache": "simple", "retry": {"attempts": 1}}).passthrough


def test_a_timeout_longer_than_a_day_is_refused() -> None:
    assert parse({"request_timeout": 86_400_000}).request_timeout == 86_400_000
    assert "at most 86400000 milliseconds" in mistake({"request_timeout": 86_400_001})


def test_a_conditional_without_conditions_or_default_is_read() -> None:
    """The compatible gateway says so only when it is called; `lint` says so before."""
    assert parse({"strategy": {"mode": "conditional"}, "targets": TWO}).strategy == Strategy("conditional")
    assert parse({"strategy": {"mode": "conditional", "default": ""}, "targets": TWO})


# --- sizes ---


@pytest.mark.parametrize(
    "raw",
    [b"", b"nonsense", b"{", b"[]", b'"pc-1"', b"null", b"1", b"\xff", b"[" * 100_000, b'{"weight":1e999}'],
    ids=["empty", "word", "cut", "list", "text", "null", "number", "no utf-8", "deep", "too large a number"],
)
def test_what_is_no_json_object_is_refused(raw: bytes) -> None:
    with pytest.raises(BadRequest, match=r"Invalid config passed\. You need to pass a valid json"):
        config.parse(raw)


def test_a_name_that_stands_twice_is_refused() -> None:
    with pytest.raises(BadRequest, match="The config has the key 'provider' twice in one object"):
        config.parse(b'{"provider":"openai","provider":"groq"}')


def test_a_config_over_its_size_is_refused() -> None:
    filler = b" " * config.INLINE.size
    with pytest.raises(BadRequest, match="larger than"):
        config.parse(b"{}" + filler)


def test_an_inline_config_has_at_most_64_targets_in_all() -> None:
    def spread(number: int) -> dict[str, Any]:
        inner = {"strategy": {"mode": "fallback"}, "targets": [{}] * (number - 1)}
        return {"strategy": {"mode": "single"}, "targets": [inner]}

    assert parse(spread(64))
    assert mistake(spread(65)) == "path: targets.0.targets, message: Expected at most 64 targets in a config"
    assert parse(spread(65), limits=config.SAVED)
    assert "at most 5000 targets" in mistake(spread(5001), limits=config.SAVED)


def test_targets_nest_at_most_eight_levels() -> None:
    def nested(levels: int) -> dict[str, Any]:
        document: dict[str, Any] = {"virtual_key": "a"}
        for _ in range(levels):
            document = {"targets": [document]}
        return document

    assert parse(nested(8))
    line = mistake(nested(9))
    assert line == f"path: {'targets.0.' * 8}targets, message: Expected targets at most 8 levels deep"


@pytest.mark.parametrize("pattern", ["[a-c]{900}", "((a{9}){9}){99}", "((){9}){99}"], ids=["long", "too long", "empty"])
def test_what_the_patterns_of_a_config_cost_together_is_bounded(pattern: str) -> None:
    cases = [{"query": {"params.model": {"$regex": pattern}}, "then": "first"}] * 100
    lines = mistakes({"strategy": {"mode": "conditional", "conditions": cases}, "targets": TWO})
    assert "too many steps together" in lines[-1]
    modest = [{"query": {"params.model": {"$regex": "^gpt-4o(-mini)?$"}}, "then": "first"}] * 50
    assert parse({"strategy": {"mode": "conditional", "conditions": modest}, "targets": TWO})


def test_a_config_of_the_first_version_is_refused_with_its_own_message() -> None:
    with pytest.raises(BadRequest, match="Please migrate to the latest version"):
        parse({"mode": "single", "options": [{"provider": "openai"}]})


# --- whether it says anything at all ---

KEYLESS = frozenset({"ollama"})
ENOUGH: tuple[dict[str, Any], ...] = (
    {"provider": "openai", "api_key": "sk"},
    {"provider": "openai", "custom_host": "https://h.example"},
    {"provider": "@mine"},
    {"provider": "ollama"},
    {"virtual_key": "mine"},
    {"strategy": {"mode": "fallback"}, "targets": TWO},
    {"cache": {"mode": "simple"}},
    {"retry": {"attempts": 1}},
    {"prompt_id": "pp-1"},
    {"forward_headers": ["x-a"]},
    {"request_timeout": 5},
    {"aws_access_key_id": "a", "aws_secret_access_key": "b"},
    {"vertex_project_id": "p", "vertex_region": "r"},
    {"resource_name": "r", "deployment_id": "d"},
    {"input_guardrails": ["pg-1"]},
    {"output_guardrails": ["pg-1"]},
    {"before_request_hooks": [{}]},
    {"after_request_hooks": [{}]},
    {"input_mutators": [{}]},
    {"output_mutators": [{}]},
    {"passthrough": True},
    {"default_params": {"a": 1}},
    {"drop_params": ["a"]},
)
NOTHING: tuple[dict[str, Any], ...] = (
    {},
    {"provider": "openai"},
    {"api_key": "sk"},
    {"override_params": {"a": 1}},
    {"weight": 1, "name": "x", "id": "y", "metadata": {}},
    {"strategy": {"mode": "single"}},
    {"custom_host": "https://h.example"},
    {"strict_open_ai_compliance": False},
    {"aws_access_key_id": "a"},
)


@pytest.mark.parametrize("document", ENOUGH, ids="+".join)
def test_a_config_that_says_where_calls_go_or_what_happens_to_them_is_whole(document: dict[str, Any]) -> None:
    assert parse(document, keyless=KEYLESS)
    assert parse({"strategy": {"mode": "single"}, "targets": [document]}, keyless=KEYLESS)


@pytest.mark.parametrize("document", NOTHING, ids=lambda document: "+".join(document) or "nothing")
def test_a_config_that_says_neither_is_not_saved_and_inline_leaves_it_to_the_headers(document: dict[str, Any]) -> None:
    assert parse(document) is not None
    assert mistake(document, keyless=KEYLESS).startswith("path: , message: A config needs one of: provider and api_key")
    within = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "a"}, document]}
    assert mistake(within, keyless=KEYLESS).startswith("path: targets.1, message: A config needs one of")


# --- references ---


def test_every_stored_thing_that_a_config_names_is_told_with_its_path() -> None:
    document = {
        "strategy": {"mode": "fallback"},
        "input_guardrails": ["pg-1", {"default.contains": {}}],
        "targets": [
            {"provider": "@mine/gpt-4o"},
            {"virtualKey": "yours", "outputGuardrails": ["pg-2"]},
            {"provider": "openai", "override_params": {"model": "@theirs/gpt-4o"}},
            {"override_params": {"model": "@cf/meta/llama"}},
            {"targets": [{"prompt_id": "pp-1@12", "virtual_key": "deep"}]},
        ],
    }
    assert config.references(parse(document)) == [
        ("input_guardrails.0", "guardrail", "pg-1"),
        ("targets.0.provider", "provider", "mine"),
        ("targets.1.virtual_key", "virtual_key", "yours"),
        ("targets.1.output_guardrails.0", "guardrail", "pg-2"),
        ("targets.2.override_params.model", "provider", "theirs"),
        ("targets.4.targets.0.virtual_key", "virtual_key", "deep"),
        ("targets.4.targets.0.prompt_id", "prompt", "pp-1"),
    ]


def test_a_config_that_names_nothing_stored_refers_to_nothing() -> None:
    assert config.references(parse({"provider": "openai", "override_params": {"model": "gpt-4o"}})) == []


# --- writing ---


def test_a_config_is_written_in_snake_case_without_what_says_nothing() -> None:
    document = {
        "virtualKey": "mine", "apiKey": "sk-canary", "weight": 1, "retry": {"attempts": 2, "useRetryAfterHeader": True},
        "cache": "simple", "metadata": {}, "resourceName": "r", "forwardHeaders": [], "passthrough": False,
    }  # fmt: skip
    written = msgspec.json.decode(config.render(parse(document)))
    assert written == {
        "virtual_key": "mine", "api_key": "********", "weight": 1,
        "retry": {"attempts": 2, "use_retry_after_headers": True}, "cache": {"mode": "simple"}, "forward_headers": [],
        "azure_resource_name": "r",
    }  # fmt: skip


def test_two_spellings_of_a_credential_that_differ_contradict_each_other() -> None:
    """Both are masked once they are read: the masks are alike, and the credentials are not."""
    both = {"provider": "openai", "api_key": "sk-one"}
    told = mistake({**both, "apiKey": "sk-two"})
    assert told == "path: apiKey, message: Contradicts 'api_key': both are the same field"
    assert parse({**both, "apiKey": "sk-one"}).api_key


def test_a_flood_of_misspelt_names_is_told_with_a_few_guesses() -> None:
    """Each guess costs a millisecond or two of the process that serves everybody."""
    told = mistakes({f"override_parms_{n}": 1 for n in range(50)})
    assert len(told) == 50
    assert sum("Did you mean 'override_params'?" in one for one in told) == 8
