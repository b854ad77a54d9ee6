"""Fault by strategy by way of asking, and what must come of it: made from the catalogue by each strategy's rules.

A `Row` is one case with its whole expectation. Nothing here knows how the gateway works.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from faults.catalogue import ANY, FAULTS, STALE_ENDS, UNCOUNTED, Fault, Told, fine
from faults.play import Script
from faults.wires import FINE, FINE_STREAM

RETRIED: Final = (408, 429, 500, 502, 503, 504, 529)
SECRET: Final = "sk-fault-0123456789abcdef"


class Strategy(NamedTuple):
    """`attempts`: retries that the config allows; `second`: whether another target is tried after the first failed."""

    name: str
    attempts: int
    second: bool
    path: str  # of the first target
    other: str = ""  # of the second


STRATEGIES: Final = (
    Strategy("single", 0, False, "config"),
    Strategy("retry", 2, False, "config"),
    Strategy("fallback", 0, True, "config.targets[0]", "config.targets[1]"),
    Strategy("loadbalance", 1, False, "config.targets[0]"),
)


class Row(NamedTuple):
    fault: Fault
    strategy: Strategy
    streamed: bool
    told: Told  # what the client and the record say in the end
    first: tuple[int, ...]  # right counts of attempts at the first target
    second: int  # calls of the second
    path: str
    retries: int | None  # of the header; None: not said

    @property
    def id(self) -> str:
        way = "stream" if self.streamed else "plain"
        return f"{self.fault.family}.{self.fault.name}-{self.strategy.name}-{way}"

    @property
    def counted(self) -> bool:
        """Whether attempts at the first target can be seen from outside."""
        return self.fault.reach not in UNCOUNTED

    @property
    def scripts(self) -> tuple[Script, ...]:
        """What the first target plays, one script for each request."""
        fault, good = self.fault, FINE_STREAM if self.streamed else FINE
        script = fault.stream if self.streamed else fault.plain
        assert script is not None
        if fault.warm:
            return FINE, STALE_ENDS[fault.name], good
        return (*(script,) * fault.recovers, good) if fault.recovers else (script,)

    @property
    def last_script(self) -> Script:
        """What the target plays whose answer the client gets."""
        if self.second:
            return FINE_STREAM if self.streamed else FINE
        return self.scripts[-1] if self.told.status == 200 else self.scripts[0]


def rows() -> Iterator[Row]:
    for fault in FAULTS:
        for strategy in STRATEGIES:
            if fault.plain is not None:
                yield _row(fault, strategy, streamed=False)
            if fault.stream is not None:
                yield _row(fault, strategy, streamed=True)


def _row(fault: Fault, strategy: Strategy, *, streamed: bool) -> Row:
    told = (streamed and fault.told_stream) or fault.told
    if told.shape == "early" and not streamed:
        told = told._replace(shape="answer", billed="estimate")
    attempts = tuple(1 + min(strategy.attempts, again) for again in told.again)
    healed = 0 < fault.recovers < max(attempts)
    if healed:
        return Row(fault, strategy, streamed, fine(), (fault.recovers + 1,), 0, strategy.path, fault.recovers)
    if strategy.second and told.moves:
        return Row(fault, strategy, streamed, fine(), attempts, 1, strategy.other, 0)
    exhausted = strategy.attempts and told.again == (ANY,)
    retries = -1 if exhausted else 0 if attempts == (1,) and not strategy.attempts else None
    return Row(fault, strategy, streamed, told, attempts, 0, strategy.path, retries)


def config(row: Row, first: str, second: str) -> dict[str, Any]:
    """The inline config of a row whose targets are at these URLs."""
    target = {"provider": "openai", "api_key": SECRET, "custom_host": first}
    other = {**target, "custom_host": second}
    retry = {"on_status_codes": list(RETRIED), "use_retry_after_headers": True, "attempts": row.strategy.attempts}
    match row.strategy.name:
        case "single":
            return target
        case "retry":
            return {**target, "retry": retry}
        case "fallback":
            return {"strategy": {"mode": "fallback", "on_status_codes": [*RETRIED]}, "targets": [target, other]}
        case _:
            targets = [{**target, "weight": 1}, {**other, "weight": 0}]
            return {"strategy": {"mode": "loadbalance"}, "retry": retry, "targets": targets}
