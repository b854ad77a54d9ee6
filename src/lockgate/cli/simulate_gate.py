"""What a simulated load would be refused for at each target before anything is sent: as live traffic judges.

A workspace's virtual keys and the model lists of the integrations behind them are looked at once, before the load is
played. What cannot be looked at refuses nothing, and is told in notes.
"""

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from lockgate.admin import foreseen, outlook
from lockgate.core import config as configs
from lockgate.core.asked import Asked
from lockgate.core.credentials import MODELS
from lockgate.core.errors import LockgateError
from lockgate.core.plan import Plan, Target, leaves
from lockgate.core.simulate import SimCall

if TYPE_CHECKING:
    from lockgate.cli.place import Place

NO_WORKSPACE: Final = (
    "Model lists of keys were not looked at: no workspace was. Name the gateway's data folder with --data, or a "
    "workspace with --workspace"
)
NO_MODEL: Final = "Model lists of keys were not looked at for {count} of the calls, which tell no model, at: {paths}"
NOBODY: Final = (
    "Model lists of keys were not looked at where neither target nor model names a key (a request's header fields "
    "would): {paths}"
)
_key: Final = msgspec.json.Encoder().encode


async def gate_of(plan: Plan, calls: Sequence[SimCall], place: "Place | None") -> "KeyGate":
    """What is to be known of the virtual keys that the plan, or one of these calls, names."""
    from lockgate.cli.place import price

    if place is None:
        return KeyGate(plan, outlook.Known(price), 0)
    slugs = {leaf.credential for leaf in leaves(plan)}
    if any(_names_nobody(leaf) for leaf in leaves(plan)):
        slugs |= {configs.model_slug(_model(call)) for call in calls}
    return KeyGate(plan, await place.known(frozenset(slugs - {""})), time.time_ns() // 1_000_000)


class KeyGate:
    """A `simulate.Gate`. Calls that are alike are judged once. `now` is in milliseconds."""

    def __init__(self, plan: Plan, known: outlook.Known, now: int) -> None:
        self._leaves = leaves(plan)
        self._known = known
        self._now = now
        self._judged: dict[bytes, _Verdict] = {}
        self._untold_calls = 0
        self._untold: set[str] = set()
        self._unnamed: set[str] = set()

    def __call__(self, call: SimCall) -> Mapping[str, LockgateError]:
        """By the targets' paths."""
        body = {name: value for name in ("model", MODELS) if (value := _member(call, name)) is not None}
        key = _key((call.method, call.pathname, body))
        verdict = self._judged.get(key)
        if verdict is None:
            verdict = self._judged[key] = self._judge(Asked(call.method, call.pathname, {}, {}, body))
        self._untold_calls += bool(verdict.untold)
        return verdict.refused

    def notes(self) -> list[str]:
        """What was not looked at, of the calls so far."""
        if self._known.stored is None:
            needs = any(leaf.credential or _names_nobody(leaf) for leaf in self._leaves)
            return [f"{NO_WORKSPACE}."] if needs else []
        told = []
        if self._untold:
            told.append(f"{NO_MODEL.format(count=self._untold_calls, paths=_listed(self._untold))}.")
        if self._unnamed:
            told.append(f"{NOBODY.format(paths=_listed(self._unnamed))}.")
        return told

    def _judge(self, asked: Asked) -> "_Verdict":
        if self._known.stored is None:
            return _Verdict({}, False)
        untold = {leaf.path for leaf in self._leaves if foreseen.is_untold(leaf, asked, self._known)}
        self._untold |= untold
        self._unnamed |= {leaf.path for leaf in self._leaves if _names_nobody(leaf) and not _slug(leaf, asked)}
        found = {
            leaf.path: error
            for leaf in self._leaves
            if (error := foreseen.refusal(leaf, asked, self._known, self._now, untold=leaf.path in untold))
        }
        return _Verdict(found, bool(untold))


class _Verdict(msgspec.Struct, frozen=True):
    """On calls that are alike: errors by the targets' paths, and whether some list could not be looked at."""

    refused: dict[str, LockgateError]
    untold: bool


def _member(call: SimCall, name: str) -> Any:
    """A member of the call's body; its `model` may stand beside it."""
    return call.params.get(name, (call.model or None) if name == "model" else None)


def _model(call: SimCall) -> Any:
    return _member(call, "model")


def _names_nobody(leaf: Target) -> bool:
    return not (leaf.credential or leaf.provider)


def _slug(leaf: Target, asked: Asked) -> str:
    return outlook.named(leaf, asked)[0]


def _listed(paths: set[str]) -> str:
    return ", ".join(sorted(paths))
