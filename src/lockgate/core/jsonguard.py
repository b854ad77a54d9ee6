"""JSON from outside, read once and strictly, because parsers that disagree about a document are a way around rules.

Refused: over 64 levels, over 100,000 values, over 10,000 keys in an object, numbers over 64 digits, repeated keys, NaN
and Infinity, lone surrogates, a byte order mark, anything that is not UTF-8. The bytes themselves go on as they came,
so a number keeps its digits and an unknown field survives.

The cheap ways first: a short body with few brackets can neither nest too deep nor hold too much, and what decodes and
encodes again to the same bytes (white space aside) cannot hold a repeated key; nor can a document, escaped letters and
all, that has no more colons than keys came out of it, for every key is followed by one. A long number shows in a sample
of the bytes. The costly look is for the few documents that none of these clears.
"""

import json
import re
from typing import Any, Final, NoReturn

import msgspec

from lockgate.core.errors import BadRequest

DEPTH: Final = 64
TOKENS: Final = 100_000
KEYS: Final = 10_000
DIGITS: Final = 64
SHORT: Final = 56 * 1024  # up to here there is no room for too many keys: all but one take six bytes or more
LARGE: Final = 512 * 1024  # from here on the structure is counted before anything is built from it

STRIDE: Final = 10
_RUN: Final = b"000000"  # more than 64 characters of a number in a row show in six of every tenth byte
_NUMERIC: Final = bytes(48 if chr(code) in "0123456789+-.eE" else 32 for code in range(256))
_SPACED: Final = (b" :", b"\n:", b"\t:", b"\r:")

_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode
_compact = msgspec.json.format
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')


def read(body: bytes) -> Any:
    """The value of `body`. Raises BadRequest that says what is wrong."""
    if len(body) > LARGE:
        _check_tokens(body)
    try:
        value = _decode(body)
    except (ValueError, RecursionError) as error:  # of msgspec and of the UTF-8 decoder
        raise BadRequest(f"The request body is not valid JSON: {_words(error)}") from None
    if len(body) > SHORT or not _has_few_brackets(body) or _encode(value) != body:
        keys = _check_shape(value)
        plain = _colons_are(body, keys) or _encode(value) == body or not _in_doubt(body, value, keys)
    else:
        plain = True
    if not plain or _RUN in body[::STRIDE].translate(_NUMERIC):
        _scrutinise(body)
    return value


def _has_few_brackets(body: bytes) -> bool:
    """Whether `body` cannot nest too deep. `replace` leaps from one to the next; `count` would look at every byte."""
    return 2 * len(body) - len(body.replace(b"{", b"")) - len(body.replace(b"[", b"")) <= DEPTH


def _colons_are(body: bytes, keys: int) -> bool:
    """Whether `body` has no more colons than keys came out of it. Leaps from one to the next: counting them all would
    look at every byte of a long text.
    """
    find, at = body.find, -1
    for _ in range(keys):
        at = find(b":", at + 1)
    return find(b":", at + 1) < 0


def _in_doubt(body: bytes, value: Any, keys: int) -> bool:
    """Whether a key of `body` may have been written twice, in texts with colons of their own."""
    for spaced in _SPACED:
        if body.find(spaced) >= 0:
            return _encode(value) != _compact(body, indent=-1)
    return body.count(b'":') != keys


def _words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return f"it nests deeper than {DEPTH} levels"
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    return str(error).removeprefix("JSON is malformed: ")


def _check_shape(value: Any) -> int:
    """Depth, tokens and keys of what was decoded, level by level. How many members all objects have."""
    level, depth, tokens, members = [value] if isinstance(value, dict | list) else [], 1, 0, 0
    while level:
        if depth > DEPTH:
            raise BadRequest(f"The request body nests deeper than {DEPTH} levels")
        below = []
        for node in level:
            tokens += len(node)
            children: Any = node
            if type(node) is dict:
                if len(node) > KEYS:
                    raise BadRequest(f"The request body has an object with more than {KEYS} keys")
                members += len(node)
                children = node.values()
            for child in children:
                kind = type(child)
                if kind is dict or kind is list:
                    below.append(child)
        level = below
        depth += 1
    if tokens > TOKENS:
        _too_many()
    return members


def _too_many() -> NoReturn:
    raise BadRequest(f"The request body has more than {TOKENS} values. Send several requests")


def _check_tokens(body: bytes) -> None:
    """Refuse a large body whose structure alone would fill the memory. Strings are looked through only if need be."""
    if body.count(b",") + body.count(b"[") + body.count(b"{") <= TOKENS:
        return
    bare = _STRING.sub(b"", body)
    if bare.count(b",") + bare.count(b"[") + bare.count(b"{") > 2 * TOKENS:
        _too_many()


def _scrutinise(body: bytes) -> None:
    """The costly look: repeated keys and long numbers, token by token."""
    try:
        json.loads(body, object_pairs_hook=_pairs, parse_int=_number, parse_float=_number)
    except RecursionError:
        raise BadRequest(f"The request body nests deeper than {DEPTH} levels") from None


def _pairs(pairs: list[tuple[str, Any]]) -> None:
    keys = {key for key, _ in pairs}
    if len(keys) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]  # add() is falsy
        raise BadRequest(f"The request body has the key {twice[:64]!r} twice in one object")


def _number(text: str) -> None:
    if sum(map(str.isdigit, text)) > DIGITS:
        raise BadRequest(f"The request body has a number with more than {DIGITS} digits")
