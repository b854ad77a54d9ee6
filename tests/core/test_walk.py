"""Routing as conversations: what the walk asks for, given what it is told. No loop, no clock, no server."""

from typing import NamedTuple

import pytest

from lockgate.core.call import Answer
from lockgate.core.errors import UpstreamConnect
from lockgate.core.plan import Retry, Target
from lockgate.core.walk import Ask, Send, Wait, Walk, walk


class Played(NamedTuple):
    asked: list[Ask]
    answer: Answer


def play(walked: Walk, *answers: Answer) -> Played:
    """Answer each Send in turn until the walk returns. Every answer must be asked for."""
    asked: list[Ask] = []
    left = list(answers)
    ask = next(walked)
    while True:
        asked.append(ask)
        try:
            ask = walked.send(left.pop(0) if isinstance(ask, Send) else None)
        except StopIteration as stop:
            assert not left, f"{len(left)} answers were never asked for"
            return Played(asked, stop.value)


OK, BUSY, REFUSED = Answer(200), Answer(503), Answer(400)
PLAIN = Target("openai")
PATIENT = Target("openai", retry=Retry(3, frozenset({429, 503})))


def test_a_target_is_tried_once_and_its_answer_is_taken() -> None:
    assert play(walk(PLAIN), OK) == ([Send(PLAIN, 0)], OK)


@pytest.mark.parametrize("status", [400, 401, 429, 500, 503])
def test_without_a_retry_a_failure_is_the_answer(status: int) -> None:
    assert play(walk(PLAIN), Answer(status)) == ([Send(PLAIN, 0)], Answer(status))


def test_an_attempt_is_repeated_after_growing_pauses_until_it_is_answered() -> None:
    asked = [Send(PATIENT, 0), Wait(1.0), Send(PATIENT, 1), Wait(2.0), Send(PATIENT, 2)]
    assert play(walk(PATIENT), BUSY, BUSY, OK) == (asked, OK)


def test_the_last_failure_is_the_answer_when_attempts_run_out() -> None:
    asked, answer = play(walk(PATIENT), BUSY, BUSY, BUSY, Answer(429))
    assert [ask.nth for ask in asked if isinstance(ask, Send)] == [0, 1, 2, 3]
    assert [ask.seconds for ask in asked if isinstance(ask, Wait)] == [1.0, 2.0, 4.0]
    assert answer == Answer(429)


def test_a_status_that_is_not_listed_is_not_repeated() -> None:
    assert play(walk(PATIENT), BUSY, REFUSED) == ([Send(PATIENT, 0), Wait(1.0), Send(PATIENT, 1)], REFUSED)


def test_an_answer_that_failed_keeps_its_error() -> None:
    error = UpstreamConnect("No connection")
    failed = Answer(error.status, error, "config", 0)
    assert play(walk(PLAIN), failed).answer.error is error


def test_two_walks_of_one_plan_know_nothing_of_each_other() -> None:
    one, other = walk(PATIENT), walk(PATIENT)
    assert next(one) == Send(PATIENT, 0)
    assert one.send(BUSY) == Wait(1.0)
    assert next(other) == Send(PATIENT, 0)
    assert play_on(other, OK) == OK
    assert one.send(None) == Send(PATIENT, 1)


def play_on(walked: Walk, answer: Answer) -> Answer:
    with pytest.raises(StopIteration) as stop:
        walked.send(answer)
    found: Answer = stop.value.value
    return found
