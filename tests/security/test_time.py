"""T-TIME: how long a refusal takes does not tell a stranger anything (Welch's t, |t| < 4.5)."""

import gc
import math
import random
import statistics
import time
from collections.abc import Callable

from admin_house import House
from lockgate.adapters.passwords import Passwords
from lockgate.core import keys

CRITICAL = 4.5
SAMPLES = 10_000


def trimmed(values: list[float]) -> list[float]:
    """Without the slowest tenth: those are the machine's interruptions, equal for both."""
    return sorted(values)[: int(len(values) * 0.9)]


def welch(a: list[float], b: list[float]) -> float:
    a, b = trimmed(a), trimmed(b)
    spread = math.sqrt(statistics.variance(a) / len(a) + statistics.variance(b) / len(b))
    return abs(statistics.fmean(a) - statistics.fmean(b)) / spread


def interleaved(one: Callable[[], object], two: Callable[[], object], count: int) -> float:
    """t of two actions timed in random order, so that drift hits both alike."""
    dice, times = random.Random(7), ([], [])  # type: tuple[random.Random, tuple[list[float], list[float]]]
    actions = (one, two)
    gc.collect()
    gc.disable()
    try:
        for _ in range(count * 2):
            which = dice.getrandbits(1)
            began = time.perf_counter_ns()
            actions[which]()
            times[which].append(time.perf_counter_ns() - began)
    finally:
        gc.enable()
    return welch(*times)


def least(measure: Callable[[], float]) -> float:
    """The smallest of five measurements: a busy machine can make a difference, it cannot hide one five times."""
    best = math.inf
    for _ in range(5):
        best = min(best, measure())
        if best < CRITICAL:
            break
    return best


async def test_how_much_of_an_unknown_key_is_right_does_not_show(house: House) -> None:
    """A key that shares all but the last character of its secret with a real one, and one that shares nothing."""
    real = house.ids.workspace_api_key.encode()
    near_body = real[:58] + (b"a" if real[58:59] != b"a" else b"b")
    near = near_body + keys._checksum(near_body)
    far = keys.make("workspace-service").text.reveal()

    def check(text: bytes) -> Callable[[], object]:
        return lambda: keys.parse(text) and [house.lookups.caller(d) for d in house.vault.digests(text)]

    assert house.lookups.caller(house.vault.digests(near)[0]) is None
    t = least(lambda: interleaved(check(near), check(far), SAMPLES))
    assert t < CRITICAL, t


def test_an_unknown_person_costs_as_much_as_a_wrong_password() -> None:
    hasher = Passwords(memory_kib=1024, passes=2, lanes=1)
    stored = hasher._hasher.hash("correct horse battery staple")

    def attempt(known: str) -> Callable[[], object]:
        return lambda: hasher._check(known, "wrong horse battery staple")

    t = least(lambda: interleaved(attempt(stored), attempt(""), 400))
    assert t < CRITICAL, t
