"""What tests of routed calls share: configs, streams, and time that passes when a test says so."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from inference.scripted import HELLO, SSE, Exchange, Flight, House
from lockgate.core.errors import LockgateError, UpstreamCut
from lockgate.core.record import Record

STREAMED = b'{"model":"gpt-4o-mini","stream":true,"messages":[{"role":"user","content":"Say hello"}]}'
ROLE = b'data: {"model":"gpt-4o-mini","choices":[{"delta":{"role":"assistant","content":""}}]}\n\n'
FINISH = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
USAGE = b'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}\n\n'
DONE = b"data: [DONE]\n\n"
BUSY = b'{"error":{"message":"Too busy","type":"overloaded_error"}}'
BUSY_EVENT = b"data: " + BUSY + b"\n\n"


def said(text: str, model: str = "gpt-4o-mini") -> bytes:
    """An event that says `text`."""
    return b"data: " + msgspec.json.encode({"model": model, "choices": [{"delta": {"content": text}}]}) + b"\n\n"


def routed(**options: Any) -> House:
    """A house with the virtual keys a, b and c, each with a secret of its own."""
    house = House(**options)
    for slug in "abc":
        house.add_credential(slug, sealed=f"sealed:sk-the-secret-of-{slug}-0001".encode())
    return house


def targets(names: str, **more: Any) -> list[dict[str, Any]]:
    """One target for each letter, the virtual key of that name."""
    return [{"virtual_key": name, **more} for name in names]


def fallback(names: str = "ab", on: list[int] | None = None, **more: Any) -> dict[str, Any]:
    """A config that tries the virtual keys in turn; `more` stands at its root."""
    strategy: dict[str, Any] = {"mode": "fallback"} if on is None else {"mode": "fallback", "on_status_codes": on}
    return {"strategy": strategy, "targets": targets(names), **more}


def retrying(attempts: int = 1, name: str = "a", **more: Any) -> dict[str, Any]:
    """A config of one target that is tried again."""
    return {"virtual_key": name, "retry": {"attempts": attempts, **more}}


def ask(house: House, config: Any, body: bytes = HELLO, /, **more: Any) -> Exchange:
    """A chat call along an inline config, or a saved one by its slug."""
    text = config if isinstance(config, str) else msgspec.json.encode(config).decode()
    headers = {"api_key": house.key, "config": text, **more.pop("headers", {})}
    return house.ask(body, more=headers, **more)


def went(house: House) -> list[str]:
    """The virtual keys that requests went out under, in their order."""
    return [flight.scope.removeprefix("ws-1/vk-") for flight in house.upstream.flights]


def cut(flight: Flight, error: LockgateError | None = None, *, sent: bool = True) -> None:
    flight.listener.on_failed(error or UpstreamCut("The upstream closed the connection"), sent)


def stream(flight: Flight, *pieces: bytes, end: bool = False) -> None:
    """Begin an answer of events."""
    flight.answer(200, [SSE], *pieces, end=end)


def document(flight: Flight) -> Any:
    """The body that went upstream."""
    assert flight.body is not None
    return msgspec.json.decode(flight.body)


def tries(record: Record) -> list[tuple[str, int, str]]:
    """Where each attempt went, its status and what was wrong with it."""
    return [(one.path.removeprefix("config."), one.status, one.fault) for one in record.tries]


# --- luck and time ---


class Dice:
    """Falls as it is told, one draw after the other; the last one for ever."""

    def __init__(self, *draws: float) -> None:
        self.draws = list(draws)

    def random(self) -> float:
        return self.draws.pop(0) if len(self.draws) > 1 else self.draws[0]


def throw(monkeypatch: pytest.MonkeyPatch, *draws: float) -> None:
    """How the dice of live traffic will fall, in [0, 1)."""
    monkeypatch.setattr("lockgate.inference.situation._dice", Dice(*draws))


def pauses(house: House) -> list[tuple[float, Callable[[], None]]]:
    """The waits between attempts that are under way: their seconds and what follows."""
    return [
        (seconds, act)
        for seconds, act, timer in house.timers.waiting
        if not timer.cancelled and getattr(act, "__name__", "") == "_waited"
    ]


def pause(house: House) -> float:
    """Seconds of the only wait between attempts."""
    ((seconds, _),) = pauses(house)
    return seconds


def elapse(house: House) -> float:
    """Let the only wait between attempts pass. Returns its seconds."""
    ((seconds, act),) = pauses(house)
    house.timers.waiting = [item for item in house.timers.waiting if item[1] is not act]
    pass_time(house, seconds)
    act()
    return seconds


def pass_time(house: House, seconds: float) -> None:
    house.clock.ns += round(seconds * 1e9)
    house.clock.ms += round(seconds * 1e3)
