"""Any config that is written is read back as the same, in either spelling, and is of its own schema."""

import contextlib
from typing import Any

import jsonschema_rs
import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core import config, plan
from lockgate.core.errors import BadRequest, InvalidConfig

text = st.text(max_size=12)
slugs = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
statuses = st.lists(st.integers(100, 599), max_size=4)
milliseconds = st.integers(0, 86_400_000)
scalars = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | text
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3), max_leaves=6
)
objects = st.dictionaries(text, values, max_size=3)
hooks = st.lists(objects, max_size=2)
guardrails = st.lists(slugs | objects, max_size=2)


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


breakers = optional(
    failure_threshold=st.integers(1, 100),
    failure_threshold_percentage=st.floats(0.1, 100),
    minimum_requests=st.integers(0, 100),
    cooldown_interval=st.integers(30_000, 86_400_000),
    failure_status_codes=statuses,
)
comparisons = st.dictionaries(
    st.sampled_from(["$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$regex"]), scalars, max_size=3
)
queries = st.recursive(
    st.dictionaries(
        st.sampled_from(["metadata.a", "params.b", "url.pathname", "x"]), scalars | comparisons, max_size=2
    ),
    lambda inner: st.dictionaries(st.sampled_from(["$and", "$or"]), st.lists(inner, max_size=2), max_size=2),
    max_leaves=4,
)
own = optional(
    provider=slugs | slugs.map("@{}".format),
    virtual_key=slugs,
    api_key=text,
    custom_host=text,
    prompt_id=slugs,
    override_params=objects,
    default_params=objects,
    drop_params=st.lists(st.sampled_from(["a", "a.b", "a[0].b", "a[*].b"]), max_size=2),
    weight=st.floats(0, 1e9) | st.integers(0, 9),
    retry=optional(attempts=st.integers(0, 5), on_status_codes=statuses, use_retry_after_headers=st.booleans()),
    cache=st.sampled_from(["simple", "semantic", {"mode": "simple", "max_age": 60}]),
    cb_config=breakers,
    request_timeout=milliseconds,
    total_timeout=milliseconds,
    recovery=st.sampled_from(["restart", "continue", "error"]),
    forward_headers=st.lists(text, max_size=2),
    strict_open_ai_compliance=st.booleans(),
    input_guardrails=guardrails,
    output_guardrails=guardrails,
    before_request_hooks=hooks,
    after_request_hooks=hooks,
    input_mutators=hooks,
    output_mutators=hooks,
    fetch_integrated_models=st.booleans(),
    id=text,
    metadata=objects,
    aws_region=text,
    aws_secret_access_key=text,
    vertex_service_account_json=objects | text,
    resource_name=text,
    deployments=st.lists(
        st.fixed_dictionaries({"deployment_id": text}, optional={"alias": text, "is_default": st.booleans()}),
        max_size=2,
    ),
)


@st.composite
def strategies(draw: st.DrawFn, names: list[str]) -> dict[str, Any]:
    mode = draw(st.sampled_from(["single", "loadbalance", "fallback", "conditional"]))
    made: dict[str, Any] = {"mode": mode}
    if mode == "conditional":
        made["conditions"] = draw(
            st.lists(st.fixed_dictionaries({"query": queries, "then": st.sampled_from(names)}), max_size=2)
        )
        made["default"] = draw(st.sampled_from(["", *names]))
    more = optional(
        on_status_codes=statuses,
        cb_config=breakers,
        sticky=optional(enabled=st.booleans(), hash_fields=st.lists(text, max_size=2), ttl=st.integers(1, 9)),
    )
    return made | draw(more)


@st.composite
def documents(draw: st.DrawFn, depth: int = 2) -> dict[str, Any]:
    document = draw(own)
    if depth and draw(st.booleans()):
        targets = draw(st.lists(documents(depth - 1), min_size=1, max_size=3))
        for nth, target in enumerate(targets):
            target["name"] = f"t{nth}"
        document["targets"] = targets
        document["strategy"] = draw(strategies([target["name"] for target in targets]))
    return document


def camel(value: Any, *, free: bool = False) -> Any:
    """The document in camelCase, except where its words are the user's own."""
    if isinstance(value, list):
        return [camel(one, free=free) for one in value]
    if not isinstance(value, dict) or free:
        return value
    return {_camel(name): camel(one, free=name in FREE) for name, one in value.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


FREE = frozenset({
    "override_params", "default_params", "metadata", "query", "input_guardrails", "output_guardrails",
    "before_request_hooks", "after_request_hooks", "input_mutators", "output_mutators", "vertex_service_account_json",
})  # fmt: skip
SCHEMA = jsonschema_rs.validator_for(config.schema())


@settings(deadline=None)
@given(documents())
def test_what_is_written_is_read_back_as_the_same(document: dict[str, Any]) -> None:
    found = config.parse(msgspec.json.encode(document))
    assert config.parse(config.render(found)) == found
    assert config.render(config.parse(config.render(found))) == config.render(found)


@settings(deadline=None)
@given(documents())
def test_both_spellings_are_the_same_config_and_of_the_schema(document: dict[str, Any]) -> None:
    other = camel(document)
    assert config.parse(msgspec.json.encode(other)) == config.parse(msgspec.json.encode(document))
    SCHEMA.validate(document)
    SCHEMA.validate(other)
    SCHEMA.validate(msgspec.json.decode(config.render(config.parse(msgspec.json.encode(document)))))


@settings(deadline=None)
@given(documents())
def test_every_config_that_is_read_has_a_plan_whose_leaves_are_its_own(document: dict[str, Any]) -> None:
    found = config.parse(msgspec.json.encode(document))
    leaves = plan.leaves(plan.compile(found))
    assert [leaf.index for leaf in leaves] == [*range(len(leaves))]
    assert len({leaf.path for leaf in leaves}) == len(leaves)


@settings(deadline=None)
@given(st.binary(max_size=200) | st.dictionaries(text, values, max_size=5).map(msgspec.json.encode))
def test_whatever_comes_is_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(BadRequest, InvalidConfig):
        assert config.parse(config.render(config.parse(raw))) == config.parse(raw)
