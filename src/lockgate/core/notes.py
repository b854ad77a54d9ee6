"""What a walk tells of its decisions: explain and the simulator listen, live traffic does not."""

from typing import Any, Final, Literal

import msgspec

NoteKind = Literal[
    "enter", "condition", "left_out", "chosen", "lookup", "send", "answer", "retry", "no_retry", "next", "stop",
    "relay", "cut", "circuit",
]  # fmt: skip


class Note(msgspec.Struct, frozen=True):
    """One decision: where in the plan, in words, and its figures."""

    kind: NoteKind
    path: str
    text: str
    detail: dict[str, Any] = {}


WORDS: Final[dict[NoteKind, str]] = {
    "enter": "{strategy}",
    "condition": "condition {nth} {told}",
    "left_out": "left out: {why}",
    "chosen": "chosen: {why}",
    "lookup": "{why} the cache",
    "send": "attempt after {nth} others here",
    "answer": "answered {status} {fault}",
    "retry": "again after {seconds:.3f} s",
    "no_retry": "no further attempt here: {why}",
    "next": "{status} goes on to the next target",
    "stop": "ends here: {why}",
    "relay": "relayed: carried on elsewhere if it breaks",
    "cut": "broke after content: {status}",
    "circuit": "circuit: {change}",
}


def note(kind: NoteKind, path: str, detail: dict[str, Any]) -> Note:
    """The note in words. Sets in `detail` become sorted lists, so that it is JSON and always the same."""
    plain = {name: sorted(value) if isinstance(value, frozenset) else value for name, value in detail.items()}
    return Note(kind, path, WORDS[kind].format(**plain).strip(), plain)
