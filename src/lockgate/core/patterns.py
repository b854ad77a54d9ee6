"""Search a text for a pattern in time that grows with the text alone, whatever the pattern.

A pattern comes from a config and a text from a request, and Python's own matcher goes back and tries again: a dozen
characters of pattern can hold a worker for hours. So patterns become a machine that reads each character once. It
understands JavaScript's patterns without look-around and back-references, which no such machine can follow.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

PATTERN_MAX: Final = 512  # characters
STEPS_MAX: Final = 1_000  # of a compiled pattern; `{n}` repeats what it stands for
TEXT_MAX: Final = 1_024  # characters of a text that are looked at, for a pattern of up to 48 steps
WORK_MAX: Final = 50_000  # steps times characters: about 25 ms at the very worst
STATES_MAX: Final = 100  # remembered at a time
MOVES_MAX: Final = 256  # of one state
VISITS_MAX: Final = 4_000  # parts of the tree that are turned into steps, some of them many times
COST_MAX: Final = PATTERN_MAX + VISITS_MAX
DEPTH_MAX: Final = 50
REPEATS_MAX: Final = 1_000

Holds = Callable[[str], bool]
"""Whether a character is one of those that stand here."""


class BadPattern(ValueError):
    """It means nothing: it matches no text."""


class Unsearchable(ValueError):
    """It means something that cannot be searched for in bounded time."""


# --- characters ---

_SPACES: Final = frozenset(" \t\n\r\v\f\u00a0\ufeff\u2028\u2029\u1680\u202f\u205f\u3000") | {
    chr(code) for code in range(0x2000, 0x200B)
}
_WORD: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_DIGITS: Final = frozenset("0123456789")
_LINE_ENDS: Final = frozenset("\n\r\u2028\u2029")
_CLASSES: Final = {"d": _DIGITS, "w": _WORD, "s": _SPACES}
_CONTROLS: Final = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0"}
_HEX: Final = {"x": 2, "u": 4}
_COUNT: Final = re.compile(r"\{(\d{1,9})(,(\d{0,9}))?\}")


def _among(characters: frozenset[str]) -> Holds:
    return characters.__contains__


def _not(holds: Holds) -> Holds:
    return lambda character: not holds(character)


def _between(first: str, last: str) -> Holds:
    return lambda character: first <= character <= last


def _any_of(parts: list[Holds]) -> Holds:
    return lambda character: any(holds(character) for holds in parts)


# --- the tree of a pattern ---


class Letter(NamedTuple):
    holds: Holds


class Edge(NamedTuple):
    """A place between two characters: "^", "$", "b" or "B"."""

    kind: str


class Chain(NamedTuple):
    parts: "list[Node]"


class Choice(NamedTuple):
    parts: "list[Node]"


class Repeat(NamedTuple):
    part: "Node"
    least: int
    most: int | None  # None: any number


Node = Letter | Edge | Chain | Choice | Repeat


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self) -> str:
        character = self.peek()
        if not character:
            raise BadPattern("It ends too early")
        self.at += 1
        return character

    def whole(self) -> Node:
        node = self._choice()
        if self.peek():
            raise BadPattern("A ')' closes nothing")
        return node

    def _choice(self) -> Node:
        parts = [self._chain()]
        while self.peek() == "|":
            self.at += 1
            parts.append(self._chain())
        return parts[0] if len(parts) == 1 else Choice(parts)

    def _chain(self) -> Node:
        parts: list[Node] = []
        while (character := self.peek()) and character not in "|)":
            atom = self._atom()
            parts.append(self._repeated(atom))
        return Chain(parts)

    def _repeated(self, atom: Node) -> Node:
        bounds = self._bounds()
        if bounds is None:
            return atom
        if isinstance(atom, Edge):
            raise BadPattern("Nothing to repeat")
        if self.peek() == "?":  # as few as possible: the same texts match
            self.at += 1
        least, most = bounds
        if most is not None and most < least:
            raise BadPattern("A repetition's bounds are the wrong way round")
        if max(least, most or 0) > REPEATS_MAX:
            raise Unsearchable(f"it repeats something more than {REPEATS_MAX} times")
        return Repeat(atom, least, most)

    def _bounds(self) -> tuple[int, int | None] | None:
        simple: dict[str, tuple[int, int | None]] = {"*": (0, None), "+": (1, None), "?": (0, 1)}
        if found := simple.get(self.peek()):
            self.at += 1
            return found
        counted = _COUNT.match(self.text, self.at)
        if counted is None:
            return None
        self.at = counted.end()
        least = int(counted[1])
        return least, (int(counted[3]) if counted[3] else None) if counted[2] else least

    def _atom(self) -> Node:
        character = self.take()
        match character:
            case "(":
                return self._group()
            case "[":
                return Letter(self._set())
            case ".":
                return Letter(_not(_among(_LINE_ENDS)))
            case "^" | "$":
                return Edge(character)
            case "\\":
                return self._escaped()
            case "*" | "+" | "?":
                raise BadPattern("Nothing to repeat")
            case "{" if _COUNT.match(self.text, self.at - 1):
                raise BadPattern("Nothing to repeat")
            case _:
                return Letter(_among(frozenset(character)))

    def _group(self) -> Node:
        self.depth += 1
        if self.depth > DEPTH_MAX:
            raise Unsearchable(f"it nests deeper than {DEPTH_MAX} groups")
        if self.peek() == "?":
            self._kind_of_group()
        node = self._choice()
        if self.take() != ")":
            raise BadPattern("A '(' is never closed")
        self.depth -= 1
        return node

    def _kind_of_group(self) -> None:
        rest = self.text[self.at :]
        if rest.startswith("?:"):
            self.at += 2
        elif rest.startswith(("?=", "?!", "?<=", "?<!")):
            raise Unsearchable("it looks ahead or behind")
        elif named := re.match(r"\?<[A-Za-z_$][\w$]*>", rest):
            self.at += named.end()
        else:
            raise BadPattern("An unknown kind of group")

    def _escaped(self) -> Node:
        character = self.peek()
        if character in {"b", "B"}:
            self.at += 1
            return Edge(character)
        if (character in _DIGITS and character != "0") or self.text.startswith("k<", self.at):
            raise Unsearchable("it refers back to an earlier group")
        return Letter(self._class_or_letter())

    def _class_or_letter(self) -> Holds:
        """What stands after a backslash, in a set or outside."""
        character = self.take()
        if found := _CLASSES.get(character.lower()):
            return _among(found) if character.islower() else _not(_among(found))
        return _among(frozenset(self._letter(character)))

    def _letter(self, character: str) -> str:
        if character in _CONTROLS:
            return _CONTROLS[character]
        if digits := _HEX.get(character, 0):
            code = self.text[self.at : self.at + digits]
            if re.fullmatch(rf"[0-9a-fA-F]{{{digits}}}", code):
                self.at += digits
                return chr(int(code, 16))
        return character

    def _set(self) -> Holds:
        negated = self.peek() == "^"
        self.at += negated
        parts: list[Holds] = []
        while (first := self.take()) != "]":
            parts.append(self._member(first))
        holds = _any_of(parts)
        return _not(holds) if negated else holds

    def _member(self, first: str) -> Holds:
        """One character, class or range of a set."""
        if first == "\\" and self.peek().lower() in _CLASSES:
            return self._class_or_letter()
        low = self._set_letter(first)
        following = self.text[self.at + 1 : self.at + 2]
        if self.peek() != "-" or following in {"", "]"}:
            return _among(frozenset(low))
        if following == "\\" and self.text[self.at + 2 : self.at + 3].lower() in _CLASSES:
            return _among(frozenset(low))  # "a-\d": three members
        self.at += 1
        high = self._set_letter(self.take())
        if high < low:
            raise BadPattern("A range in a set is the wrong way round")
        return _between(low, high)

    def _set_letter(self, character: str) -> str:
        if character != "\\":
            return character
        escaped = self.take()
        return "\b" if escaped == "b" else self._letter(escaped)


# --- the machine ---

_LETTER, _EDGE, _FORK, _FOUND = range(4)


class _Step(NamedTuple):
    kind: int
    what: Holds | str | None
    then: int
    other: int = -1


class _Program:
    """The steps of a pattern, each naming the next ones. Built from its end to its beginning."""

    def __init__(self) -> None:
        self.steps: list[_Step] = [_Step(_FOUND, None, -1)]
        self.visits = 0

    def add(self, step: _Step) -> int:
        if len(self.steps) >= STEPS_MAX:
            raise Unsearchable(f"it comes to more than {STEPS_MAX} steps")
        self.steps.append(step)
        return len(self.steps) - 1

    def before(self, node: Node, then: int) -> int:
        """Where `node` begins when `then` follows it."""
        self.visits += 1
        if self.visits > VISITS_MAX:  # empty parts take no steps, however often they are repeated
            raise Unsearchable("it repeats too much")
        match node:
            case Letter():
                return self.add(_Step(_LETTER, node.holds, then))
            case Edge():
                return self.add(_Step(_EDGE, node.kind, then))
            case Chain():
                for part in reversed(node.parts):
                    then = self.before(part, then)
                return then
            case Choice():
                first, *others = [self.before(part, then) for part in node.parts]
                for other in others:
                    first = self.add(_Step(_FORK, None, first, other))
                return first
            case Repeat():
                return self._repeat(node, then)

    def _repeat(self, node: Repeat, then: int) -> int:
        if node.most is None:
            fork = self.add(_Step(_FORK, None, then, then))
            self.steps[fork] = _Step(_FORK, None, self.before(node.part, fork), then)
            then = fork
        else:
            end = then
            for _ in range(node.most - node.least):
                then = self.add(_Step(_FORK, None, self.before(node.part, then), end))
        for _ in range(node.least):
            then = self.before(node.part, then)
        return then


_START, _END, _IN_WORD, _OUTSIDE = "start", "end", "word", "other"


class _State:
    """The steps that wait for the next character, and what kind of character the last one was."""

    __slots__ = ("ends", "last", "moves", "waiting")

    def __init__(self, waiting: frozenset[int], last: str) -> None:
        self.waiting = waiting
        self.last = last
        self.moves: dict[str, _State | None] = {}  # by character; None: the pattern was found before it
        self.ends: bool | None = None  # whether the pattern is found where the text ends; None: not looked at yet


def _kind(character: str) -> str:
    return _IN_WORD if character in _WORD else _OUTSIDE


def _stands(edge: str, last: str, following: str) -> bool:
    if edge == "^":
        return last == _START
    if edge == "$":
        return following == _END
    return ((last == _IN_WORD) != (following == _IN_WORD)) == (edge == "b")


class Pattern:
    """A compiled pattern. `search` takes time in proportion to the text."""

    __slots__ = ("_begin", "_start", "_states", "_steps", "cost", "reach", "text")

    def __init__(self, text: str) -> None:
        """Raises BadPattern, Unsearchable."""
        if len(text) > PATTERN_MAX:
            raise Unsearchable(f"it is longer than {PATTERN_MAX} characters")
        program = _Program()
        self.text = text
        self._begin = program.before(_Reader(text).whole(), 0)
        self._steps = program.steps
        self.cost = len(text) + program.visits  # of compiling it, in microseconds or so
        self.reach = min(TEXT_MAX, WORK_MAX // len(program.steps))  # characters of a text that are looked at
        self._states: dict[tuple[frozenset[int], str], _State] = {}
        self._start = _State(frozenset(), _START)

    def search(self, text: str) -> bool:
        """Whether it is found anywhere in the first `reach` characters."""
        state = self._start
        for character in text[: self.reach]:
            following = state.moves[character] if character in state.moves else self._move(state, character)
            if following is None:
                return True
            state = following
        if len(text) > self.reach:
            return self._reach(state, _kind(text[self.reach])) is None
        if state.ends is None:
            state.ends = self._reach(state, _END) is None
        return state.ends

    def _move(self, state: _State, character: str) -> _State | None:
        """The state after `character`, remembered; None when the pattern was found before it."""
        following = _kind(character)
        reached = self._reach(state, following)
        found = None if reached is None else self._state(reached, character, following)
        if len(state.moves) >= MOVES_MAX:
            state.moves.clear()
        state.moves[character] = found
        return found

    def _state(self, reached: list[_Step], character: str, last: str) -> _State:
        waiting = frozenset(step.then for step in reached if step.what(character))  # type: ignore[operator,misc]  # letters
        found = self._states.get((waiting, last))
        if found is None:
            if len(self._states) >= STATES_MAX:  # forget all, also those that are only reached from the start
                self._states = {}
                self._start = _State(frozenset(), _START)
            found = self._states[waiting, last] = _State(waiting, last)
        return found

    def _reach(self, state: _State, following: str) -> list[_Step] | None:
        """The letters that may come next, going through forks and edges; None when the end is among what is reached."""
        letters, seen, todo = [], set(state.waiting), [*state.waiting]
        if self._begin not in seen:  # it may begin anywhere
            todo.append(self._begin)
            seen.add(self._begin)
        while todo:
            step = self._steps[todo.pop()]
            if step.kind == _FOUND:
                return None
            if step.kind == _LETTER:
                letters.append(step)
                continue
            if step.kind == _EDGE and not _stands(str(step.what), state.last, following):
                continue
            for place in (step.then, step.other):
                if place >= 0 and place not in seen:
                    seen.add(place)
                    todo.append(place)
        return letters
