"""The index of the semantic cache: which earlier question is nearest, and that it stays bounded."""

import math
import random

import pytest

from lockgate.core.lexical import Marks
from lockgate.core.nearest import CLOSEST, Questions, Vector, vector_of

HERE, THERE = b"here", b"there"
M = Marks()


def vector(*numbers: float) -> Vector:
    found = vector_of(numbers)
    assert found
    return found


def turned(numbers: list[float], by: float, dice: random.Random) -> list[float]:
    """A direction whose cosine to the unit vector `numbers` is `by`."""
    other = [dice.gauss(0, 1) for _ in numbers]
    along = sum(a * b for a, b in zip(numbers, other, strict=True))
    across = [b - along * a for a, b in zip(numbers, other, strict=True)]
    length = math.hypot(*across)
    return [by * a + math.sqrt(1 - by * by) * b / length for a, b in zip(numbers, across, strict=True)]


def unit(size: int, dice: random.Random) -> list[float]:
    numbers = [dice.gauss(0, 1) for _ in range(size)]
    length = math.hypot(*numbers)
    return [number / length for number in numbers]


def test_the_nearest_comes_first_with_its_cosine() -> None:
    known = Questions()
    for key, numbers in ((b"a", (1.0, 0.0, 0.0)), (b"b", (3.0, 4.0, 0.0)), (b"c", (-1.0, 0.0, 0.0))):
        known.add(HERE, key, vector(*numbers), M, 100)
    near = known.near(HERE, vector(10.0, 0.0, 0.0), 0)
    assert [(one.key, round(one.score, 6)) for one in near] == [(b"a", 1.0), (b"b", 0.6), (b"c", -1.0)]


def test_the_sketch_finds_a_paraphrase_among_many_strangers() -> None:
    dice = random.Random(11)
    known = Questions()
    me = unit(384, dice)
    for number in range(250):
        known.add(HERE, b"%d" % number, vector(*unit(384, dice)), M, 100)
    known.add(HERE, b"me", vector(*turned(me, 0.96, dice)), M, 100)
    near = known.near(HERE, vector(*me), 0)
    assert (near[0].key, round(near[0].score, 3), len(near)) == (b"me", 0.96, CLOSEST)


def test_neighbourhoods_never_mix() -> None:
    known = Questions()
    known.add(HERE, b"a", vector(1, 0), M, 100)
    assert known.near(THERE, vector(1, 0), 0) == []
    assert (known.knows(HERE), known.knows(THERE)) == (True, False)


def test_vectors_of_another_model_are_not_compared() -> None:
    known = Questions()
    known.add(HERE, b"a", vector(1, 0, 0), M, 100)
    assert known.near(HERE, vector(1, 0), 0) == []


def test_a_question_ends_with_its_answer() -> None:
    known = Questions()
    known.add(HERE, b"a", vector(1, 0), M, 100)
    assert len(known.near(HERE, vector(1, 0), 99)) == 1
    assert known.near(HERE, vector(1, 0), 100) == []
    assert (len(known), known.knows(HERE)) == (0, False)


def test_it_is_bounded_in_all_and_in_each_neighbourhood() -> None:
    known = Questions(most=10, each=4)
    for place in (b"1", b"2", b"3", b"4"):
        for number in range(6):
            known.add(place, b"%d" % number, vector(1, number), M, 100)
    assert len(known) == 10
    assert [known.knows(place) for place in (b"1", b"2", b"3", b"4")] == [False, True, True, True]
    assert {one.key for one in known.near(b"4", vector(1, 1), 0)} == {b"2", b"3", b"4", b"5"}


def test_the_same_question_is_held_once_and_can_be_dropped() -> None:
    known = Questions()
    known.add(HERE, b"a", vector(1, 0), M, 100)
    known.add(HERE, b"a", vector(0, 1), M, 100)
    assert (len(known), round(known.near(HERE, vector(0, 1), 0)[0].score, 6)) == (1, 1.0)
    known.drop(HERE, b"a")
    known.drop(HERE, b"a")
    known.drop(THERE, b"a")
    assert len(known) == 0


@pytest.mark.parametrize(
    "numbers", [[], [1.0], [0.0, 0.0], [math.nan, 1.0], [math.inf, 1.0], [1.0] * 8193, ["a", "b"]], ids=str
)
def test_what_has_no_direction_is_no_vector(numbers: list[float]) -> None:
    assert vector_of(numbers) is None
