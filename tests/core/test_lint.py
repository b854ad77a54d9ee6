"""What is told about a config that may be saved all the same, and what in it can never work."""

from typing import Any

import msgspec
import pytest

from lockgate.core.lint import Finding, Known, lint

A: dict[str, Any] = {"virtual_key": "a", "name": "a"}
B: dict[str, Any] = {"virtual_key": "b", "name": "b"}


def findings(document: Any, known: Known | None = None) -> list[Finding]:
    return lint(msgspec.json.encode(document), known=known)


def told(document: Any) -> list[tuple[str, str, str]]:
    return [(one.level, one.path, one.message) for one in findings(document)]


def of(mode: str, *targets: Any, **strategy: Any) -> dict[str, Any]:
    return {"strategy": {"mode": mode, **strategy}, "targets": [*targets]}


CLEAN: dict[str, Any] = {
    "one target": {"virtual_key": "a"},
    "own key": {"provider": "openai", "api_key": "sk", "custom_host": "https://h.example"},
    "passthrough": {"passthrough": True, "cache": "simple"},
    "model": {"override_params": {"model": "@a/gpt-4o"}},
    "prompt": {"prompt_id": "pp-1"},
    "inherited": {
        "virtual_key": "a", **of("loadbalance", {"override_params": {"n": 1}}, {"override_params": {"n": 2}}),
    },
    "fallback": {
        "request_timeout": 1000, "total_timeout": 9000, "retry": {"attempts": 2, "on_status_codes": [429, 408]},
        **of("fallback", A, B, on_status_codes=[408, 429, 500]),
    },
    "fallback after everything": {"request_timeout": 10, **of("fallback", A, B)},
    "usual retries below a list": {"retry": {"attempts": 2}, **of("fallback", A, B, on_status_codes=[429])},
    "loadbalance": of(
        "loadbalance", {**A, "weight": 0.3}, {**B, "weight": 0.7}, sticky={"hash_fields": ["metadata.user"]}
    ),
    "sticky switched off": of("loadbalance", A, B, sticky={"enabled": False}),
    "conditional": of(
        "conditional", A, B, default="b",
        conditions=[{"query": {"metadata.plan": {"$eq": "paid", "$regex": "^p"}, "$or": [{}]}, "then": "a"}],
    ),
    "breaker": {"virtual_key": "a", "cb_config": {"failure_threshold_percentage": 50, "minimum_requests": 10}},
    "cache": {"virtual_key": "a", "cache": {"mode": "simple", "max_age": 3600}},
}  # fmt: skip


@pytest.mark.parametrize("case", CLEAN)
def test_nothing_is_said_about_a_config_that_means_what_it_says(case: str) -> None:
    assert findings(CLEAN[case]) == []


W, E = "warning", "error"
STANDS = "Never asked: strategy.on_status_codes is empty, so the first target's answer always stands"
LACKS = "is tried again, but the fallback's on_status_codes lacks it: no other target is asked then"
LACKS_408 = "A call that times out ends with 408, which the fallback's on_status_codes lacks: no other target is asked"
SUSPICIOUS: dict[str, tuple[Any, list[tuple[str, str, str]]]] = {
    "single over several": (
        of("single", A, B), [(W, "targets.1", "Never asked: strategy.mode 'single' takes the first target")],
    ),
    "a fallback that never goes on": (
        of("fallback", A, B, {**B, "name": "c"}, on_status_codes=[]),
        [(W, f"targets.{nth}", STANDS) for nth in (1, 2)],
    ),
    "a weight of zero": (
        of("loadbalance", {**A, "weight": 0}, B), [(W, "targets.0.weight", "Never asked: its weight is 0")],
    ),
    "all weights zero": (
        of("loadbalance", {**A, "weight": 0}, {**B, "weight": 0}),
        [(E, "targets", "Every weight is 0, so no target is ever asked")],
    ),
    "a target that no condition names": (
        of("conditional", A, B, {"virtual_key": "c"}, default="a",
           conditions=[{"query": {"params.n": 1}, "then": "a"}]),
        [
            (W, "targets.1", "Never asked: no condition names 'b'"),
            (W, "targets.2", "Never asked: it has no name for a condition to use"),
        ],
    ),
    "no default": (
        of("conditional", A, conditions=[{"query": {"params.n": 1}, "then": "a"}]),
        [(W, "strategy.default", "Missing: a call that fulfils no condition is refused with 400")],
    ),
    "no conditions": (
        of("conditional", A, default="a"),
        [(W, "strategy.conditions", "No conditions passed in the query router")],
    ),
    "neither conditions nor default": (
        of("conditional", A),
        [
            (E, "strategy.conditions", "No conditions passed in the query router"),
            (W, "strategy.default", "Missing: a call that fulfils no condition is refused with 400"),
            (W, "targets.0", "Never asked: no condition names 'a'"),
        ],
    ),
    "a condition after one that always holds": (
        of("conditional", A, B, default="a",
           conditions=[{"query": {}, "then": "a"}, {"query": {"params.n": 1}, "then": "b"}]),
        [(W, "strategy.conditions.1", "Never looked at: condition 0 always holds")],
    ),
    "the same name twice": (
        of("fallback", A, {**B, "name": "a"}),
        [(W, "targets.1.name", "targets.0 has the same name, and is the one that conditions find")],
    ),
    "nobody named": (
        of("fallback", A, {"override_params": {"n": 1}}),
        [(W, "targets.1", "Names no provider: the request's headers or model have to name one")],
    ),
    "nobody named at the root": (
        {"cache": "simple"}, [(W, "", "Names no provider: the request's headers or model have to name one")],
    ),
    "two providers": (
        {"provider": "openai", "virtual_key": "a"}, [(W, "provider", "Has no effect beside virtual_key")],
    ),
    "two stored providers": (
        {"provider": "@a", "virtual_key": "b"}, [(W, "virtual_key", "Has no effect beside provider")],
    ),
    "a key beside a stored one": (
        {"virtual_key": "a", "api_key": "sk"}, [(W, "api_key", "Has no effect beside a stored key")],
    ),
    "retried but not fallen back from": (
        {"retry": {"attempts": 1, "on_status_codes": [429, 500, 503]}, **of("fallback", A, B, on_status_codes=[503])},
        [(W, "retry.on_status_codes", f"429, 500 {LACKS}")],
    ),
    "the same in a target of a target": (
        of("fallback", of("loadbalance", {**A, "retry": {"attempts": 1, "on_status_codes": [429]}}, B), B,
           on_status_codes=[503]),
        [(W, "targets.0.targets.0.retry.on_status_codes", f"429 {LACKS}")],
    ),
    "a timeout that is not fallen back from": (
        of("fallback", {**A, "request_timeout": 50}, {**B, "request_timeout": 50}, on_status_codes=[503]),
        [(W, "targets.0.request_timeout", LACKS_408)],
    ),
    "success as a reason to go on": (
        of("fallback", A, B, on_status_codes=[200, 429]),
        [(W, "strategy.on_status_codes", "200 is a success, and a call goes on after it")],
    ),
    "success as a reason to try again": (
        {**A, "retry": {"attempts": 1, "on_status_codes": [200, 204, 429]}},
        [(W, "retry.on_status_codes", "200, 204 is a success, and a call never tries again after it")],
    ),
    "codes without attempts": (
        {**A, "retry": {"on_status_codes": [429]}},
        [(W, "retry.on_status_codes", "Has no effect: retry.attempts is 0")],
    ),
    "attempts without codes": (
        {**A, "retry": {"attempts": 1, "on_status_codes": []}},
        [(W, "retry.on_status_codes", "Is empty, so nothing is tried again")],
    ),
    "a timeout longer than that of the level above": (
        {"request_timeout": 100, **of("fallback", {**A, "request_timeout": 200}, B)},
        [(W, "targets.0.request_timeout", "200 ms is longer than the 100 ms of the level above, which it replaces")],
    ),
    "a timeout longer than the call": (
        {"total_timeout": 100, **of("fallback", {**A, "request_timeout": 200}, B)},
        [(W, "targets.0.request_timeout", "200 ms is longer than the call may last: total_timeout is 100 ms")],
    ),
    "a total below a total": (
        {"total_timeout": 100, **of("fallback", {**A, "total_timeout": 50}, B)},
        [(W, "targets.0.total_timeout", "Has no effect: the 100 ms of the level above hold for the whole call")],
    ),
    "parts of another strategy": (
        of("fallback", {**A, "weight": 2}, B, default="a", conditions=[], sticky={"hash_fields": ["metadata.a"]}),
        [
            (W, "strategy.default", "Has no effect: strategy.mode is 'fallback'"),
            (W, "strategy.sticky", "Has no effect: strategy.mode is 'fallback'"),
            (W, "targets.0.weight", "Has no effect: the strategy above is 'fallback'"),
        ],
    ),
    "conditions of another strategy": (
        of("loadbalance", A, B, conditions=[{"query": {"params.n": 1}, "then": "a"}], on_status_codes=[500]),
        [
            (W, "strategy.on_status_codes", "Has no effect: strategy.mode is 'loadbalance'"),
            (W, "strategy.conditions", "Has no effect: strategy.mode is 'loadbalance'"),
        ],
    ),
    "set and dropped": (
        {**A, "default_params": {"n": 1}, "override_params": {"seed": 1}, "drop_params": ["seed", "n", "x"]},
        [(W, "drop_params", f"'{name}' is set and then dropped again") for name in ("n", "seed")],
    ),
    "a breaker that never opens": (
        {**A, "cb_config": {"cooldown_interval": 30_000}},
        [(W, "cb_config", "Never opens: give failure_threshold or failure_threshold_percentage")],
    ),
    "a minimum without a share": (
        of("fallback", A, B, cb_config={"failure_threshold": 3, "minimum_requests": 10}),
        [(W, "strategy.cb_config.minimum_requests", "Has no effect without failure_threshold_percentage")],
    ),
    "a sticky session without fields": (
        of("loadbalance", A, B, sticky={"enabled": True}),
        [(W, "strategy.sticky.hash_fields", "Is empty, so no call stays with a target")],
    ),
    "a sticky session by nothing": (
        of("loadbalance", A, B, sticky={"hash_fields": ["params.user", "user"]}),
        [(W, "strategy.sticky.hash_fields.1", "'user' leads nowhere: a field begins with 'metadata.' or 'params.'")],
    ),
    "a short cache": (
        {**A, "cache": {"mode": "simple", "max_age": 5}}, [(W, "cache.max_age", "Is taken for 60 seconds")],
    ),
    "a long cache": (
        {**A, "cache": {"mode": "simple", "max_age": 9_000_000}},
        [(W, "cache.max_age", "Is taken for 7776000 seconds")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SUSPICIOUS)
def test_what_cannot_be_meant_is_told_with_its_path(case: str) -> None:
    document, lines = SUSPICIOUS[case]
    assert told(document) == lines


QUERIES: dict[str, tuple[Any, list[tuple[str, str]]]] = {
    "after $or": (
        {"$or": [{"params.n": 1}], "metadata.a": 1}, [("metadata.a", "Is ignored: nothing after $or counts")],
    ),
    "after $regex": (
        {"params.n": {"$regex": "x", "$ne": "y"}}, [("params.n.$ne", "Is ignored: nothing after $regex counts")],
    ),
    "a path of three": (
        {"$and": [{"metadata.a.b": 1}]},
        [("$and.0.metadata.a.b", "Leads nowhere: a path is metadata.<key>, params.<key> or url.pathname")],
    ),
    "in without a list": ({"params.n": {"$nin": "x"}}, [("params.n.$nin", "Never holds: it needs an array")]),
    "no number": ({"params.n": {"$gt": "many"}}, [("params.n.$gt", "Never holds: it needs a number")]),
    "no pattern": (
        {"params.n": {"$regex": "("}}, [("params.n.$regex", "Never holds: this is no pattern. It ends too early")],
    ),
    "not even a text": ({"params.n": {"$regex": {}}}, [("params.n.$regex", "Never holds: it needs a pattern")]),
}  # fmt: skip


@pytest.mark.parametrize("case", QUERIES)
def test_what_a_query_overlooks_is_told_with_its_path(case: str) -> None:
    query, lines = QUERIES[case]
    document = of("conditional", A, default="a", conditions=[{"query": query, "then": "a"}])
    assert told(document) == [(W, f"strategy.conditions.0.query.{path}", message) for path, message in lines]


def test_a_config_that_cannot_be_read_has_its_mistakes_as_errors() -> None:
    assert told({"providr": "x", "targets": [{"weight": -1}]}) == [
        (E, "providr", "Unrecognized key in config. Did you mean 'provider'?"),
        (E, "targets.0.weight", "Expected a number of 0 or more"),
    ]
    assert lint(b"{") == [Finding("error", "", "Invalid config passed. You need to pass a valid json")]


def test_a_config_that_says_nothing_is_an_error_where_it_has_to_be_whole() -> None:
    (found,) = lint(b'{"weight":1}', keyless=frozenset())
    assert (found.level, found.path) == ("error", "")
    assert found.message.startswith("A config needs one of")


def test_a_reference_that_leads_nowhere_is_an_error_where_the_slugs_are_known() -> None:
    document = {
        **of("fallback", {"virtual_key": "gone"}, {"provider": "@mine"}, {"provider": "@lost"}),
        "input_guardrails": ["pg-1", "pg-2"],
    }
    known = {"virtual_key": {"mine"}, "provider": {"mine"}, "guardrail": ["pg-1"]}
    assert findings(document, known) == [
        Finding("error", "input_guardrails.1", "There is no guardrail 'pg-2'"),
        Finding("error", "targets.0.virtual_key", "There is no virtual key 'gone'"),
        Finding("error", "targets.2.provider", "There is no provider 'lost'"),
    ]
    assert findings(document) == []


def test_a_finding_that_several_targets_share_is_told_once() -> None:
    document = {
        "retry": {"attempts": 1, "on_status_codes": [429]},
        **of("fallback", A, B, {**A, "name": "c"}, on_status_codes=[503]),
    }
    assert len(findings(document)) == 1


def test_the_findings_are_bounded() -> None:
    targets = [{"virtual_key": "a", "cache": {"mode": "simple", "max_age": 1}} for _ in range(1000)]
    assert len(findings(of("fallback", *targets))) == 200


def test_a_provider_that_nobody_has_made_is_an_error_with_the_nearest_name() -> None:
    document = of("fallback", {"provider": "opnai", "api_key": "k"}, {"provider": "@mine"}, {"provider": "xyzzy"})
    raw = msgspec.json.encode(document)
    assert [one for one in lint(raw, vendors={"openai", "groq"}) if one.level == "error"] == [
        Finding("error", "targets.0.provider", "There is no provider 'opnai'. Did you mean 'openai'?"),
        Finding("error", "targets.2.provider", "There is no provider 'xyzzy'"),
    ]
    assert not [one for one in lint(raw) if one.level == "error"]
