"""What the answer cache costs a call, in microseconds of CPU: python bench/cache_hit.py

The glue alone, without HTTP: the digest of the call, the look-up, and handing the entry over. Best of several rounds,
since a busy machine only ever adds time.
"""

import hmac
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import os
import random

import msgspec

from lockgate.adapters.memory_cache import MemoryCache
from lockgate.adapters.vault import Keyring
from lockgate.core.cachekey import Scope, canonical, key_of
from lockgate.core.lexical import difference, marks_of
from lockgate.core.nearest import Questions, vector_of
from lockgate.inference.caching import Answers, Ticket, Wanted

ROUNDS, CALLS = 15, 2000
SCOPE = Scope(
    "0190-org", "0190-workspace", "pc-main@7", "vk-0190@3", "openai", "https://api.example.org/v1/chat/completions"
)


def chat(size: int) -> Any:
    text = "The quick brown fox jumps over the lazy dog. " * (size // 45 + 1)
    system = {"role": "system", "content": "You are helpful."}
    body = {
        "model": "m",
        "messages": [system, {"role": "user", "content": text[:size]}],
        "temperature": 0.2,
        "stream": False,
    }
    return msgspec.json.decode(msgspec.json.encode(body))


def best(act: Callable[[], object], calls: int = CALLS) -> float:
    """Microseconds of CPU of one call."""
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time_ns()
        for _ in range(calls):
            act()
        rounds.append((time.process_time_ns() - began) / calls / 1000)
    return min(rounds)


def main() -> None:
    keyring = Keyring(os.urandom(32))
    keyring.update(keyring.missing())

    def mac(data: bytes) -> bytes:
        return keyring.mac("cache", data)

    def now_ms() -> int:
        return time.time_ns() // 1_000_000

    class Idle:
        def cancel(self) -> None:
            """Nobody waits here."""

    told: list[Ticket] = []

    def then(ticket: Ticket) -> None:
        told[:] = (ticket,)

    for size in (200, 3_400, 32_000):
        answers = Answers(MemoryCache(64 << 20, now_ms), mac, now_ms, lambda _s, _act: Idle())
        wanted = Wanted(SCOPE, chat(size))
        answers.look(wanted, then).keep(200, b"application/json", b'{"choices":[]}' + b" " * 2000, streamed=False)
        assert answers.look(wanted, then).status == "HIT"
        other = Wanted(SCOPE._replace(workspace="other"), wanted.document)
        print(f"prompt of {size:6,} bytes: hit {best(lambda w=wanted, a=answers: a.look(w, then)):6.1f} µs"
              f" | miss {best(lambda w=other, a=answers: a.look(w, then).fail()):6.1f}"
              f" | digest {best(lambda w=wanted: key_of(mac, SCOPE, w.document)):6.1f}"
              f" | canonical text {best(lambda w=wanted: canonical(w.document)):6.1f}")  # fmt: skip

    dice = random.Random(1)
    questions = Questions()
    text = "How can I recover my lost password on the Acme site, given 3 attempts?"
    for number in range(256):
        vector = vector_of([dice.gauss(0, 1) for _ in range(1536)])
        assert vector
        questions.add(b"here", b"%d" % number, vector, marks_of(text), 1 << 60)
    assert vector
    numbers = list(vector.unit)
    marks = marks_of(text)
    print(f"by meaning, 256 neighbours of 1,536 coordinates: vector {best(lambda: vector_of(numbers), 20):.0f} µs"
          f" | nearest {best(lambda: questions.near(b'here', vector, 0), 20):.0f}"
          f" | marks of {len(text)} characters {best(lambda: marks_of(text), 200):.0f}"
          f" | guard {best(lambda: difference(marks, marks), 200):.1f}")  # fmt: skip
    print(f"reference: HMAC-SHA-256 of 64 bytes {best(lambda: hmac.digest(b'k' * 32, b'x' * 64, 'sha256')):.1f} µs")


if __name__ == "__main__":
    main()
