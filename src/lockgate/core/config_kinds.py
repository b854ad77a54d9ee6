"""What a field of a config may hold: each kind reads a value strictly and describes itself as a JSON schema.

One table of kinds is both the parser and the schema, so that what an editor offers is what is accepted.
"""

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from lockgate.core.conditions import Budget

FAULTS_MAX: Final = 100  # that are told of one document
GUESSES_MAX: Final = 8  # nearest names that are looked for: a millisecond or two each
SHOWN_MAX: Final = 80  # characters of an unknown name
LIKENESS: Final = 0.6  # of a name that is offered for an unknown one, from 0 to 1

Schema = dict[str, Any]


class Limits(NamedTuple):
    """How large a config may be."""

    size: int  # bytes
    depth: int  # of targets within targets
    targets: int  # in all
    patterns: int  # what all patterns of conditions cost together: a microsecond or so each
    members: int  # of bodies and options, in all targets and with those that they inherit


class Reader:
    """One reading of a document: its limits, and the mistakes that were found."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.faults: list[str] = []
        self.targets = 0
        self.depth = 0
        self.patterns = Budget(limits.patterns)
        self._guesses = 0

    def wrong(self, path: str, message: str) -> None:
        if len(self.faults) < FAULTS_MAX:
            self.faults.append(f"path: {path}, message: {message}")

    def unknown(self, path: str, written: str, known: Iterable[str]) -> None:
        near = self.nearest(written, known)
        self.wrong(under(path, written[:SHOWN_MAX]), f"Unrecognized key in config{near}")

    def nearest(self, written: str, known: Iterable[str]) -> str:
        """A question about the known name that is most like `written`, or ""."""
        if self._guesses >= GUESSES_MAX or len(written) > SHOWN_MAX:
            return ""
        self._guesses += 1
        known = list(known)
        spelt = dict.fromkeys((written, written.lower()))
        like = (difflib.get_close_matches(one, known, 1, LIKENESS) for one in spelt)
        near = next(filter(None, like), [])
        return f". Did you mean {near[0]!r}?" if near else ""


Read = Callable[[Any, str, Reader], Any]
"""The value as it is kept, or None after the reader was told what is wrong with it."""


class Kind(NamedTuple):
    read: Read
    schema: Schema


def under(path: str, name: str | int) -> str:
    return f"{path}.{name}" if path else str(name)


def name_of(value: Any) -> str:
    """The kind of a JSON value, in JSON's words."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return names.get(type(value), "null")


def said(kind: Kind, description: str) -> Kind:
    """The kind with words about the field for the reader of the schema."""
    return Kind(kind.read, {"description": description, **kind.schema})


# --- plain values ---


def checked(check: Callable[[Any], str], schema: Schema) -> Kind:
    """A value that is kept as it is. `check` says what is wrong with it, or ""."""

    def read(value: Any, path: str, reader: Reader) -> Any:
        if fault := check(value):
            reader.wrong(path, fault)
            return None
        return value

    return Kind(read, schema)


def typed(kind: type, name: str) -> Kind:
    return checked(
        lambda value: "" if type(value) is kind else f"Expected {name}, received {name_of(value)}", {"type": name}
    )


def whole(unit: str, least: int, most: int | None = None) -> Kind:
    """A whole number. `unit` is what it counts: "milliseconds"."""

    def check(value: Any) -> str:
        if type(value) is not int or value < min(least, 0):
            return f"Expected a number of {unit}"
        if value < least:
            return f"Expected at least {least} {unit}"
        return "" if most is None or value <= most else f"Expected at most {most} {unit}"

    return checked(check, {"type": "integer", "minimum": least, **({} if most is None else {"maximum": most})})


def share(most: float | None = None, *, above_zero: bool = False) -> Kind:
    """A number from zero to `most`."""

    def check(value: Any) -> str:
        if type(value) not in {int, float}:
            return f"Expected number, received {name_of(value)}"
        if value < 0 or (above_zero and value == 0):
            return "Expected a number above 0" if above_zero else "Expected a number of 0 or more"
        return "" if most is None or value <= most else f"Expected at most {most:g}"

    bound = {"exclusiveMinimum" if above_zero else "minimum": 0}
    return checked(check, {"type": "number", **bound, **({} if most is None else {"maximum": most})})


def choice(*names: str) -> Kind:
    def read(value: Any, path: str, reader: Reader) -> Any:
        if isinstance(value, str) and value in names:
            return value
        field = path.rpartition(".")[2]
        reader.wrong(path, f"Invalid {field!r} value. Must be one of: {', '.join(names)}")
        return None

    return Kind(read, {"enum": list(names)})


TEXT: Final = typed(str, "string")
FLAG: Final = typed(bool, "boolean")
OBJECT: Final = typed(dict, "object")


# --- lists ---


def listed(fits: Callable[[Any], bool], fault: str, item: Schema) -> Kind:
    """A list of values that all have to fit; `fault` is about the whole list."""
    return checked(
        lambda value: "" if isinstance(value, list) and all(map(fits, value)) else fault,
        {"type": "array", "items": item},
    )


def each(item: Kind) -> Kind:
    """A list whose items have mistakes of their own."""

    def read(value: Any, path: str, reader: Reader) -> Any:
        if not isinstance(value, list):
            reader.wrong(path, f"Expected array, received {name_of(value)}")
            return None
        return [item.read(one, under(path, nth), reader) for nth, one in enumerate(value)]

    return Kind(read, {"type": "array", "items": item.schema})


TEXTS: Final = listed(lambda one: isinstance(one, str), "Expected an array of strings", {"type": "string"})
STATUSES: Final = listed(
    lambda one: type(one) is int and 100 <= one <= 599,
    "Expected an array of status codes from 100 to 599",
    {"type": "integer", "minimum": 100, "maximum": 599},
)


# --- objects ---


class Fields:
    """The members of an object and every way to write their names: snake_case, camelCase and aliases of both."""

    def __init__(self, kinds: Mapping[str, Kind], aliases: Mapping[str, str] | None = None) -> None:
        self.kinds = kinds
        names = {name: name for name in kinds} | dict(aliases or {})
        self.spelt = names | {_camel(written): name for written, name in names.items()}

    def read(self, document: dict[str, Any], path: str, reader: Reader) -> dict[str, Any]:
        """What stands in `document`, by snake_case name. A null counts as absent."""
        found: dict[str, Any] = {}
        by: dict[str, str] = {}
        for written, value in document.items():
            if value is None:
                continue
            name = self.spelt.get(written)
            if name is None:
                reader.unknown(path, written, self.spelt)
                continue
            kept = self.kinds[name].read(value, under(path, written), reader)
            if kept is None:
                continue
            masked = isinstance(kept, str) and kept != value  # one mask stands for two credentials
            if name in found and (found[name] != kept or (masked and document[by[name]] != value)):
                reader.wrong(under(path, written), f"Contradicts {by[name]!r}: both are the same field")
            found[name] = kept
            by.setdefault(name, written)
        return found

    def schema(self, required: tuple[str, ...] = ()) -> Schema:
        """The chief spelling of each field is offered, the others are accepted."""
        others = {f"^{written}$": self.kinds[name].schema for written, name in self.spelt.items() if written != name}
        made: Schema = {"type": "object", "properties": {name: kind.schema for name, kind in self.kinds.items()}}
        if others:
            made["patternProperties"] = others
        if required:
            spelt = {name: [w for w, n in self.spelt.items() if n == name] for name in required}
            made["allOf"] = [{"anyOf": [{"required": [written]} for written in spelt[name]]} for name in required]
        return {**made, "additionalProperties": False}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def record(kinds: Mapping[str, Kind], required: tuple[str, ...] = (), aliases: Mapping[str, str] | None = None) -> Kind:
    """An object with these members."""
    fields = Fields(kinds, aliases)

    def read(value: Any, path: str, reader: Reader) -> Any:
        if not isinstance(value, dict):
            reader.wrong(path, f"Expected object, received {name_of(value)}")
            return None
        found = fields.read(value, path, reader)
        there = {fields.spelt.get(written) for written, one in value.items() if one is not None}
        for name in required:
            if name not in there:
                reader.wrong(under(path, name), "Required")
        return found

    return Kind(read, fields.schema(required))
