"""Whatever a provider answers, a walk ends, asks only for what its plan allows, and returns an answer it got."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.call import Answer
from lockgate.core.errors import UpstreamConnect, UpstreamSilent
from lockgate.core.plan import Retry, Target
from lockgate.core.walk import Ask, Send, Wait, walk

ENOUGH = 100  # more than any plan below may ask for

statuses = st.integers(100, 599)
errors = st.sampled_from([None, UpstreamConnect("No connection"), UpstreamSilent("No answer")])
answers = st.builds(Answer, status=statuses, error=errors)
retries = st.builds(Retry, attempts=st.integers(0, 6), statuses=st.frozensets(statuses, max_size=20))
targets = st.builds(Target, provider=st.just("openai"), retry=retries)
scripts = st.lists(answers, min_size=1, max_size=10)


def converse(target: Target, script: list[Answer]) -> tuple[list[Ask], list[Answer], Answer]:
    """What was asked, what was told, and what came out. The last answer of the script is told for ever."""
    asked: list[Ask] = []
    told: list[Answer] = []
    walked = walk(target)
    ask = next(walked)
    for _ in range(ENOUGH):
        asked.append(ask)
        try:
            if isinstance(ask, Send):
                told.append(script[min(len(told), len(script) - 1)])
                ask = walked.send(told[-1])
            else:
                ask = walked.send(None)
        except StopIteration as stop:
            return asked, told, stop.value
    raise AssertionError("the walk does not end")


@settings(deadline=None)
@given(targets, scripts)
def test_every_walk_ends_with_the_last_answer_that_it_got(target: Target, script: list[Answer]) -> None:
    _, told, answer = converse(target, script)
    assert answer is told[-1]


@settings(deadline=None)
@given(targets, scripts)
def test_no_walk_tries_more_often_than_its_plan_allows(target: Target, script: list[Answer]) -> None:
    asked, told, _ = converse(target, script)
    assert 1 <= len(told) <= 1 + target.retry.attempts
    assert [ask.nth for ask in asked if isinstance(ask, Send)] == list(range(len(told)))


@settings(deadline=None)
@given(targets, scripts)
def test_between_two_attempts_there_is_one_pause_and_none_after_the_last(target: Target, script: list[Answer]) -> None:
    asked, _, _ = converse(target, script)
    assert all(isinstance(ask, Send) for ask in asked[::2])
    assert all(isinstance(ask, Wait) and 0 < ask.seconds <= 16 for ask in asked[1::2])
    assert isinstance(asked[-1], Send)


@settings(deadline=None)
@given(targets, scripts)
def test_only_listed_statuses_are_tried_again(target: Target, script: list[Answer]) -> None:
    _, told, answer = converse(target, script)
    assert all(earlier.status in target.retry.statuses for earlier in told[:-1])
    assert answer.status not in target.retry.statuses or len(told) == 1 + target.retry.attempts


@settings(deadline=None)
@given(targets, scripts)
def test_the_same_script_gives_the_same_walk(target: Target, script: list[Answer]) -> None:
    assert converse(target, script) == converse(target, script)
