"""What a config comes to: its tree, what is handed down to its leaves, and what a call has to bring for it."""

from typing import Any

import msgspec
import pytest

from lockgate.core import config, plan
from lockgate.core.plan import (
    NEVER,
    RETRIED,
    Breaker,
    Caching,
    Conditional,
    Fallback,
    LoadBalance,
    Needs,
    Plan,
    Retry,
    Sticky,
    Target,
)

OPTIONS = frozenset({"azure-resource-name"})


def planned(document: object) -> Plan:
    return plan.compile(config.parse(msgspec.json.encode(document), OPTIONS, config.SAVED))


def target(document: object) -> Target:
    made = planned(document)
    assert isinstance(made, Target)
    return made


def handed_down(root: dict[str, Any], own: dict[str, Any]) -> Target:
    """The second target of a fallback below `root`."""
    targets = [{"virtual_key": "other"}, {"virtual_key": "mine", **own}]
    return plan.leaves(planned({"strategy": {"mode": "fallback"}, **root, "targets": targets}))[1]


# --- one target ---


def test_a_config_of_one_target_becomes_that_target() -> None:
    made = target(
        {
            "provider": "azure-openai", "custom_host": "https://h.example/v1", "request_timeout": 250,
            "forward_headers": ["x-a", "x-b"], "override_params": {"seed": 1, "user": "é"}, "api_key": "sk-canary",
            "azure_resource_name": "res", "default_params": {"top_p": 0.5}, "drop_params": ["a.b"], "weight": 3,
            "retry": {"attempts": 2, "on_status_codes": [503], "use_retry_after_header": True}, "name": "mine",
            "cache": {"mode": "simple", "max_age": 90}, "strict_open_ai_compliance": False, "recovery": "continue",
            "total_timeout": 900, "cb_config": {"failure_threshold": 3}, "input_guardrails": ["pg-1"],
        }
    )  # fmt: skip
    assert made == Target(
        provider="azure-openai",
        host="https://h.example/v1",
        options={"azure-resource-name": "res"},
        overrides={"seed": b"1", "user": '"é"'.encode()},
        timeout_ms=250,
        forward=("x-a", "x-b"),
        retry=Retry(2, frozenset({503}), True),
        defaults={"top_p": b"0.5"},
        drops=("a.b",),
        cache=Caching("simple", 90),
        strict=False,
        recovery="continue",
        keyed="api_key",
        name="mine",
        weight=3,
        breaker=Breaker(3),
        hooks={"input_guardrails": b'["pg-1"]'},
        total_ms=900,
    )
    assert "sk-canary" not in repr(made)


def test_an_empty_config_plans_a_target_that_names_nothing() -> None:
    assert planned({}) == Target(provider="")


@pytest.mark.parametrize("provider", ["@mine", "@mine/gpt-4o", "@mine/org/model"])
def test_a_provider_that_begins_with_an_at_sign_is_a_virtual_key(provider: str) -> None:
    assert target({"provider": provider}) == Target(provider="", credential="mine")


def test_a_virtual_key_beats_a_provider_beside_it_unless_that_is_stored_too() -> None:
    assert target({"provider": "openai", "virtual_key": "mine"}) == Target(provider="", credential="mine")
    assert target({"provider": "@first", "virtual_key": "second"}).credential == "first"


def test_a_slug_in_the_models_name_counts_where_nothing_else_names_a_provider() -> None:
    model = {"override_params": {"model": "@mine/gpt-4o"}}
    assert target(model).credential == "mine"
    assert target({**model, "virtual_key": "yours"}).credential == "yours"
    assert target({**model, "provider": "openai"}).credential == ""
    assert target({"override_params": {"model": "@cf/meta/llama"}}).credential == ""


def test_a_prompt_and_a_passthrough_are_kept() -> None:
    assert target({"prompt_id": "pp-1"}).prompt == "pp-1"
    assert target({"passthrough": True}) == Target(provider="", passthrough=True)


def test_deployments_become_options_by_alias_as_a_stored_credential_has_them() -> None:
    rows = [
        {"deployment_id": "d1", "alias": "gpt-4o", "api_version": "v1"},
        {"deployment_id": "d2", "alias": "mini", "api_version": "v2", "is_default": True},
    ]
    assert target({"provider": "azure-openai", "deployments": rows}).options == {
        "azure-deployment-id/gpt-4o": "d1",
        "azure-api-version/gpt-4o": "v1",
        "azure-deployment-id/mini": "d2",
        "azure-api-version/mini": "v2",
        "azure-deployment-id": "d2",
        "azure-api-version": "v2",
    }


def test_no_credential_among_the_options_is_kept_not_even_its_mask() -> None:
    made = target({"provider": "bedrock", "aws_access_key_id": "id", "aws_secret_access_key": "canary"})
    assert made.options == {"aws-access-key-id": "id"}


# --- retry, cache, circuit breaker ---


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ({}, NEVER),
        ({"attempts": 0, "on_status_codes": [429]}, NEVER),
        ({"attempts": 5}, Retry(5, frozenset({429, 500, 502, 503, 504, 529}))),
        ({"attempts": 1, "on_status_codes": [408]}, Retry(1, frozenset({408}))),
        ({"attempts": 1, "on_status_codes": []}, Retry(1)),
        ({"attempts": 1, "use_retry_after_headers": True}, Retry(1, RETRIED, True)),
    ],
)
def test_an_explicit_list_of_statuses_replaces_the_usual_one(written: dict[str, Any], made: Retry) -> None:
    assert target({"retry": written}).retry == made


def test_a_circuit_breaker_is_compiled_with_its_defaults() -> None:
    assert target({"cb_config": {"failure_threshold": 3}}).breaker == Breaker(3, 0.0, 0, 30_000, None)
    everything = {
        "failure_threshold_percentage": 25, "minimum_requests": 10, "cooldown_interval": 60_000,
        "failure_status_codes": [500, 503],
    }  # fmt: skip
    assert target({"cb_config": everything}).breaker == Breaker(0, 0.25, 10, 60_000, frozenset({500, 503}))


# --- strategies ---


def test_a_fallback_keeps_its_order_and_its_statuses() -> None:
    made = planned(
        {
            "strategy": {"mode": "fallback", "on_status_codes": [429, 503]},
            "name": "all",
            "targets": [{"virtual_key": "a"}, {"virtual_key": "b", "name": "second"}],
        }
    )
    assert made == Fallback(
        (
            Target("", "a", path="config.targets[0]"),
            Target("", "b", path="config.targets[1]", name="second", index=1),
        ),
        frozenset({429, 503}),
        "config",
        "all",
    )


def test_a_fallback_without_statuses_is_told_from_one_with_an_empty_list() -> None:
    two = [{"virtual_key": "a"}, {"virtual_key": "b"}]
    for codes, statuses in ((None, None), ([], frozenset())):
        made = planned({"strategy": {"mode": "fallback", "on_status_codes": codes}, "targets": two})
        assert isinstance(made, Fallback)
        assert made.statuses == statuses


def test_a_load_balance_has_its_weights_and_their_sums() -> None:
    targets = [{"virtual_key": "a", "weight": 0.5}, {"virtual_key": "b", "weight": 0}, {"virtual_key": "c"}]
    made = planned({"strategy": {"mode": "loadbalance"}, "targets": targets})
    assert isinstance(made, LoadBalance)
    assert (made.weights, made.cumulative, made.sticky) == ((0.5, 0.0, 1.0), (0.5, 0.5, 1.5), None)
    assert [leaf.weight for leaf in plan.leaves(made)] == [0.5, 0, 1]


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ({"enabled": True, "hash_fields": ["metadata.user_id"]}, Sticky(("metadata.user_id",), 3600)),
        ({"hash_fields": ["metadata.a", "params.b"], "ttl": 60}, Sticky(("metadata.a", "params.b"), 60)),
        ({"enabled": False, "hash_fields": ["metadata.user_id"]}, None),
        ({"enabled": True}, None),
    ],
)
def test_a_sticky_session_needs_fields_and_may_be_switched_off(written: dict[str, Any], made: Sticky | None) -> None:
    two = [{"virtual_key": "a"}, {"virtual_key": "b"}]
    found = planned({"strategy": {"mode": "loadbalance", "sticky": written}, "targets": two})
    assert isinstance(found, LoadBalance)
    assert found.sticky == made


def test_a_conditional_names_its_children_by_their_places() -> None:
    query = {"params.model": {"$regex": "4o"}}
    made = planned(
        {
            "strategy": {
                "mode": "conditional",
                "conditions": [{"query": query, "then": "b"}, {"query": {}, "then": "twice"}],
                "default": "a",
            },
            "targets": [{"name": "a"}, {"name": "b"}, {"name": "twice"}, {"name": "twice"}],
        }
    )
    assert isinstance(made, Conditional)
    assert [(rule.then, msgspec.json.decode(rule.source)) for rule in made.rules] == [(1, query), (2, {})]
    assert made.default == 0


def test_a_conditional_without_a_default_or_conditions_says_so() -> None:
    made = planned({"strategy": {"mode": "conditional"}, "targets": [{"name": "a"}]})
    assert isinstance(made, Conditional)
    assert (made.rules, made.default) == ((), -1)


@pytest.mark.parametrize("mode", ["single", "loadbalance", "fallback"])
def test_any_strategy_over_one_target_is_that_target(mode: str) -> None:
    made = target({"strategy": {"mode": mode}, "name": "root", "targets": [{"virtual_key": "a"}]})
    assert (made.credential, made.path, made.name) == ("a", "config.targets[0]", "root")


def test_one_target_without_a_strategy_is_that_target() -> None:
    assert target({"targets": [{"targets": [{"virtual_key": "a"}]}]}).path == "config.targets[0].targets[0]"


def test_a_single_target_that_is_never_chosen_is_not_taken_for_the_whole() -> None:
    made = planned({"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "a", "weight": 0}]})
    assert isinstance(made, LoadBalance)
    assert made.cumulative == (0.0,)


def test_single_takes_the_first_of_several_targets() -> None:
    made = target({"strategy": {"mode": "single"}, "targets": [{"virtual_key": "a"}, {"virtual_key": "b"}]})
    assert made.credential == "a"


def test_strategies_nest_and_their_leaves_are_counted_from_left_to_right() -> None:
    made = planned(
        {
            "strategy": {"mode": "fallback"},
            "targets": [
                {"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "a"}, {"virtual_key": "b"}]},
                {"virtual_key": "c"},
                {"strategy": {"mode": "single"}, "targets": [{"virtual_key": "d"}, {"virtual_key": "e"}]},
            ],
        }
    )
    leaves = plan.leaves(made)
    assert [(leaf.index, leaf.credential, leaf.path) for leaf in leaves] == [
        (0, "a", "config.targets[0].targets[0]"),
        (1, "b", "config.targets[0].targets[1]"),
        (2, "c", "config.targets[1]"),
        (3, "d", "config.targets[2].targets[0]"),
    ]
    assert isinstance(made, Fallback)
    assert [type(child) for child in made.children] == [LoadBalance, Target, Target]
    assert made.children[0].path == "config.targets[0]"


# --- what is handed down ---


def test_body_fields_are_merged_and_the_targets_own_win() -> None:
    for field, attribute in (("override_params", "overrides"), ("default_params", "defaults")):
        made = handed_down({field: {"seed": 1, "top_p": 0.5}}, {field: {"seed": 2, "n": 3}})
        assert getattr(made, attribute) == {"seed": b"2", "top_p": b"0.5", "n": b"3"}


WHOLE: dict[str, tuple[str, Any, Any, Any, Any]] = {
    "request_timeout": ("timeout_ms", 100, 100, 200, 200),
    "custom_host": ("host", "https://a", "https://a", "https://b", "https://b"),
    "forward_headers": ("forward", ["a"], ("a",), ["b"], ("b",)),
    "strict_open_ai_compliance": ("strict", False, False, True, True),
    "retry": (
        "retry", {"attempts": 3, "on_status_codes": [500]}, Retry(3, frozenset({500})),
        {"attempts": 1}, Retry(1, RETRIED),
    ),
    "cache": ("cache", {"mode": "semantic", "max_age": 90}, Caching("semantic", 90), "simple", Caching("simple")),
    "cb_config": ("breaker", {"failure_threshold": 1}, Breaker(1), {"minimum_requests": 2}, Breaker(minimum=2)),
    "recovery": ("recovery", "continue", "continue", "error", "error"),
    "drop_params": ("drops", ["a"], ("a",), ["b"], ("b",)),
    "prompt_id": ("prompt", "pp-1", "pp-1", "pp-2", "pp-2"),
    "input_guardrails": ("hooks", ["a"], {"input_guardrails": b'["a"]'}, ["b"], {"input_guardrails": b'["b"]'}),
}  # fmt: skip


@pytest.mark.parametrize("field", WHOLE)
def test_any_other_setting_is_handed_down_and_replaced_as_a_whole(field: str) -> None:
    attribute, above, inherited, own, replaced = WHOLE[field]
    assert getattr(handed_down({field: above}, {}), attribute) == inherited
    assert getattr(handed_down({field: above}, {field: own}), attribute) == replaced
    assert getattr(handed_down({}, {field: own}), attribute) == replaced


@pytest.mark.parametrize(
    ("field", "above", "own", "attribute", "left"),
    [
        ("forward_headers", ["a"], [], "forward", ()),
        ("drop_params", ["a"], [], "drops", ()),
        ("retry", {"attempts": 3}, {}, "retry", NEVER),
        ("input_guardrails", ["a"], [], "hooks", {"input_guardrails": b"[]"}),
        ("request_timeout", 100, 0, "timeout_ms", 100),
    ],
)
def test_an_empty_setting_takes_the_place_of_the_one_above_but_a_zero_says_nothing(
    field: str, above: Any, own: Any, attribute: str, left: Any
) -> None:
    assert getattr(handed_down({field: above}, {field: own}), attribute) == left


def test_a_hook_field_replaces_its_whole_group_and_leaves_the_other_alone() -> None:
    root = {
        "input_guardrails": ["a"], "before_request_hooks": [{"id": "h"}], "input_mutators": [{"id": "m"}],
        "output_guardrails": ["o"],
    }  # fmt: skip
    assert handed_down(root, {"input_guardrails": ["b"]}).hooks == {
        "output_guardrails": b'["o"]', "input_guardrails": b'["b"]',
    }  # fmt: skip
    assert handed_down(root, {"after_request_hooks": []}).hooks == {
        "input_guardrails": b'["a"]', "before_request_hooks": b'[{"id":"h"}]', "input_mutators": b'[{"id":"m"}]',
        "after_request_hooks": b"[]",
    }  # fmt: skip


def test_names_and_weights_are_not_handed_down() -> None:
    made = handed_down({"name": "root", "weight": 5, "id": "i"}, {})
    assert (made.name, made.weight) == ("", 1)


def test_the_roots_total_wins_over_a_targets() -> None:
    assert handed_down({"total_timeout": 500}, {"total_timeout": 900}).total_ms == 500
    assert handed_down({}, {"total_timeout": 900}).total_ms == 900
    both = [{"virtual_key": "a"}, {"virtual_key": "b"}]
    root = planned({"strategy": {"mode": "fallback"}, "total_timeout": 500, "targets": both})
    assert root.total_ms == 500


def test_a_strategys_circuit_breaker_is_that_of_each_of_its_targets() -> None:
    strategy = {"mode": "fallback", "cb_config": {"failure_threshold": 1}}
    two = [{"virtual_key": "a"}, {"virtual_key": "b", "cb_config": {"failure_threshold": 2}}]
    made = planned({"strategy": strategy, "targets": two})
    assert [leaf.breaker for leaf in plan.leaves(made)] == [Breaker(1), Breaker(2)]
    assert made.breaker is None
    outer = planned(
        {"strategy": {"mode": "fallback"}, "targets": [{"strategy": strategy, "targets": two}, {"virtual_key": "c"}]}
    )
    assert isinstance(outer, Fallback)
    assert [child.breaker for child in outer.children] == [None, None]


# --- whose key goes where ---


def who(root: dict[str, Any], own: dict[str, Any]) -> tuple[str, str, str, dict[str, str]]:
    made = target({**root, "targets": [own]})
    return made.provider, made.credential, made.keyed, made.options


def test_a_target_that_names_nobody_inherits_who_is_named_above() -> None:
    assert who({"virtual_key": "roots"}, {}) == ("", "roots", "", {})
    assert who({"provider": "openai", "api_key": "sk"}, {}) == ("openai", "", "api_key", {})
    assert who({"provider": "openai", "api_key": "sk"}, {"api_key": "sk2"}) == ("openai", "", "targets.0.api_key", {})
    assert who({"provider": "openai", "openai_project": "p"}, {"openai_beta": "b"}) == (
        "openai", "", "", {"openai-project": "p", "openai-beta": "b"},
    )  # fmt: skip


def test_a_key_beside_no_provider_serves_the_targets_below() -> None:
    assert who({"api_key": "sk"}, {"provider": "openai"}) == ("openai", "", "api_key", {})
    assert who({"provider": "openai", "api_key": "sk"}, {"provider": "openai"}) == ("openai", "", "api_key", {})


def test_a_key_and_its_options_never_follow_to_another_provider() -> None:
    root = {"provider": "openai", "api_key": "sk", "openai_project": "p"}
    assert who(root, {"provider": "groq"}) == ("groq", "", "", {})
    assert who(root, {"virtual_key": "mine"}) == ("", "mine", "", {})
    assert who({"virtual_key": "roots", "api_key": "sk"}, {"provider": "openai"}) == ("openai", "", "", {})
    assert who({"virtual_key": "roots", "api_key": "sk"}, {"provider": "@other"}) == ("", "other", "", {})
    assert who(root, {"passthrough": True}) == ("", "", "", {})


def test_an_inline_key_is_named_by_where_it_stands_at_any_depth() -> None:
    document = {
        "strategy": {"mode": "fallback"},
        "targets": [
            {"provider": "openai", "apiKey": "sk-a"},
            {"targets": [{"provider": "groq", "api_key": "sk-b"}]},
        ],
    }
    raw = msgspec.json.encode(document)
    found = [config.api_key(raw, leaf.keyed) for leaf in plan.leaves(planned(document))]
    assert found == [b"sk-a", b"sk-b"]


# --- needs ---


@pytest.mark.parametrize(
    ("strategy", "needs"),
    [
        ({"mode": "fallback"}, Needs()),
        ({"mode": "loadbalance"}, Needs(draws=True)),
        ({"mode": "loadbalance", "sticky": {"hash_fields": ["metadata.user"]}}, Needs(metadata=True, draws=True)),
        ({"mode": "loadbalance", "sticky": {"hash_fields": ["params.user"]}}, Needs(params=True, draws=True)),
        ({"mode": "conditional", "conditions": [{"query": {"url.pathname": "/"}, "then": "a"}]}, Needs()),
        (
            {"mode": "conditional", "conditions": [{"query": {"$or": [{"params.a": 1}]}, "then": "a"}]},
            Needs(params=True),
        ),
        ({"mode": "conditional", "conditions": [{"query": {"metadata.a": 1}, "then": "a"}]}, Needs(metadata=True)),
    ],
)
def test_a_plan_says_what_a_call_has_to_bring(strategy: dict[str, Any], needs: Needs) -> None:
    made = planned({"strategy": strategy, "targets": [{"name": "a"}, {"name": "b"}]})
    assert plan.needs(made) == needs
    outer = {"strategy": {"mode": "fallback"}, "targets": [{"strategy": strategy, "targets": [{"name": "a"}] * 2}, {}]}
    assert plan.needs(planned(outer)) == needs


def test_waiting_between_attempts_takes_a_draw() -> None:
    assert plan.needs(planned({"retry": {"attempts": 1}})) == Needs(draws=True)


# --- size ---


def test_a_thousand_targets_compile_and_share_what_they_inherit() -> None:
    rows = [{"virtual_key": f"key-{n}", "weight": 1, "name": f"t{n}"} for n in range(1000)]
    made = planned({"strategy": {"mode": "loadbalance"}, "override_params": {"seed": 1}, "targets": rows})
    leaves = plan.leaves(made)
    assert [leaf.index for leaf in leaves] == [*range(1000)]
    assert all(leaf.overrides is leaves[0].overrides for leaf in leaves)
