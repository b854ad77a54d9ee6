import os
import re
import uuid
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core import ids

MOMENTS = st.integers(0, 2**48 - 1)


@settings(deadline=None)
@given(MOMENTS)
def test_an_id_is_a_uuid_of_version_7_that_holds_its_millisecond(ms: int) -> None:
    made = ids.uuid7_at(ms)
    parsed = uuid.UUID(made)
    assert str(parsed) == made
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert parsed.int >> 80 == ms


@settings(deadline=None)
@given(st.lists(MOMENTS, unique=True, min_size=2))
def test_ids_sort_as_their_moments_do(moments: list[int]) -> None:
    made = [ids.uuid7_at(ms) for ms in sorted(moments)]
    assert made == sorted(made)


def test_an_id_takes_its_moment_from_the_clock_that_it_is_given() -> None:
    assert ids.uuid7(lambda: 0x0123456789AB).startswith("01234567-89ab-7")


def test_ids_of_the_wall_clock_rise_from_one_millisecond_to_the_next() -> None:
    made = [ids.uuid7() for _ in range(2000)]
    assert all(one[:13] <= other[:13] for one, other in pairwise(made))


def test_ids_of_one_millisecond_do_not_repeat_however_often_the_pool_is_refilled() -> None:
    assert len({ids.uuid7_at(1) for _ in range(20_000)}) == 20_000


def test_all_four_variants_and_all_random_digits_occur() -> None:
    made = [ids.uuid7_at(1) for _ in range(2000)]
    assert {one[19] for one in made} == set("89ab")
    assert all(len({one[at] for one in made}) == 16 for at in (*range(15, 18), *range(20, 23), *range(24, 36)))


def _made_in_a_child(count: int) -> list[str]:
    reader, writer = os.pipe()
    if not (pid := os.fork()):
        try:
            os.write(writer, ",".join(ids.uuid7_at(1) for _ in range(count)).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        made = answer.read().split(",")
    os.waitpid(pid, 0)
    return made


def test_a_forked_child_repeats_neither_its_parent_nor_its_siblings() -> None:
    ids.uuid7_at(1)  # the pool is filled before the fork
    made = [*_made_in_a_child(200), *_made_in_a_child(200), *(ids.uuid7_at(1) for _ in range(200))]
    assert len(set(made)) == 600


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("My Key", "my-key"),
        ("  spaced  out  ", "spaced-out"),
        ("OpenAI (prod) #2", "openai-prod-2"),
        ("Ünïcode", "n-code"),
        ("日本語", "x"),
        ("", "x"),
        ("---", "x"),
        ("a/../b?c=d", "a-b-c-d"),
        ("x" * 100, "x" * 40),
    ],
)
def test_a_slug_is_lower_case_letters_digits_and_single_dashes(name: str, slug: str) -> None:
    assert ids.slug_of(name, 0) == slug


def test_a_slug_ends_with_random_digits_so_that_names_may_repeat() -> None:
    made = {ids.slug_of("My Key") for _ in range(100)}
    assert len(made) == 100
    assert all(re.fullmatch(r"my-key-[0-9a-f]{6}", slug) for slug in made)


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(0, 12))
def test_every_name_has_a_slug_that_can_stand_in_a_path(name: str, suffix: int) -> None:
    slug = ids.slug_of(name, suffix)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", slug)
    assert len(slug) <= 40 + (1 + suffix if suffix else 0)
    if suffix:
        assert re.fullmatch(rf".*-[0-9a-f]{{{suffix}}}", slug)
