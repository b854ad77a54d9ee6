import pytest

from lockgate.core import config, plan
from lockgate.core.call import Answer
from lockgate.core.errors import BadRequest
from lockgate.core.plan import NEVER, Retry, Target

OPTIONS = frozenset({"azure-resource-name"})


def planned(raw: bytes) -> Target:
    return plan.compile(config.parse(raw, OPTIONS))


def test_a_config_of_one_target_becomes_that_target() -> None:
    made = planned(
        b'{"provider":"azure-openai","custom_host":"https://h.example/v1","request_timeout":250,'
        b'"forward_headers":["x-a","x-b"],"override_params":{"seed":1},"azure_resource_name":"res"}'
    )
    assert made == Target(
        provider="azure-openai",
        host="https://h.example/v1",
        options={"azure-resource-name": "res"},
        overrides={"seed": b"1"},
        timeout_ms=250,
        forward=("x-a", "x-b"),
    )


def test_a_virtual_key_beats_a_provider_beside_it() -> None:
    made = planned(b'{"provider":"openai","virtual_key":"mine"}')
    assert (made.provider, made.credential) == ("", "mine")


def test_a_single_target_in_a_list_is_named_by_its_path() -> None:
    made = planned(b'{"targets":[{"virtual_key":"mine"}]}')
    assert (made.credential, made.path) == ("mine", "config.targets[0]")


def test_an_empty_config_plans_a_target_that_names_nothing() -> None:
    assert planned(b"{}") == Target(provider="")


@pytest.mark.parametrize("mode", ["loadbalance", "fallback", "conditional"])
def test_a_strategy_over_several_targets_is_refused_by_its_name(mode: str) -> None:
    raw = b'{"strategy":{"mode":"%b"},"targets":[{"virtual_key":"a"},{"virtual_key":"b"}]}' % mode.encode()
    with pytest.raises(BadRequest, match=mode):
        planned(raw)


def test_a_strategy_without_targets_is_refused() -> None:
    with pytest.raises(BadRequest, match="fallback"):
        planned(b'{"strategy":{"mode":"fallback"},"virtual_key":"a"}')


def test_several_targets_without_a_strategy_are_refused() -> None:
    with pytest.raises(BadRequest, match="several targets"):
        planned(b'{"targets":[{"virtual_key":"a"},{"virtual_key":"b"}]}')


@pytest.mark.parametrize("mode", ["single", "loadbalance", "fallback"])
def test_any_strategy_over_one_target_is_that_target(mode: str) -> None:
    raw = b'{"strategy":{"mode":"%b"},"targets":[{"virtual_key":"a"}]}' % mode.encode()
    assert planned(raw).credential == "a"


def test_a_retry_wants_only_its_statuses_and_only_so_often() -> None:
    retry = Retry(2, frozenset({503}))
    assert retry.wants(Answer(503), 0)
    assert retry.wants(Answer(503), 1)
    assert not retry.wants(Answer(503), 2)
    assert not retry.wants(Answer(500), 0)


def test_the_pauses_of_a_retry_double_up_to_sixteen_seconds() -> None:
    assert [Retry(9).delay(nth) for nth in range(7)] == [1, 2, 4, 8, 16, 16, 16]


def test_nothing_is_repeated_unless_asked_for() -> None:
    assert PLAIN_TARGET.retry is NEVER
    assert not any(NEVER.wants(Answer(status), 0) for status in range(100, 600))


PLAIN_TARGET = Target("openai")
