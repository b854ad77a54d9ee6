"""Documents made to break a parser, or to be read in two ways: each is refused plainly, and none is our failure."""

import json
import random
from collections.abc import Iterator

import pytest

from inference.scripted import HELLO, Exchange, House
from lockgate.core.errors import TooLarge
from lockgate.core.jsonguard import DEPTH, DIGITS, KEYS, TOKENS

# --- where a bad value may stand in a chat request ---

PLACES = {
    "member": b'{"model":"m","messages":[],"x":%b}',
    "first member": b'{"x":%b,"model":"m","messages":[]}',
    "message": b'{"model":"m","messages":[{"role":"user","content":%b}]}',
    "deep": b'{"model":"m","messages":[],"a":{"b":[{"c":[[%b]]}]}}',
    "spaced": b' { "model" : "m" ,\n\t"messages" : [ ] , "x" : %b } ',
}
BAD_VALUES = {
    "NaN": b"NaN", "minus NaN": b"-NaN", "nan": b"nan", "Infinity": b"Infinity", "minus Infinity": b"-Infinity",
    "inf": b"inf", "1e400": b"1e400", "minus 1e400": b"-1e400", "1e99999": b"1e99999",
    "plus": b"+1", "bare point": b".5", "trailing point": b"1.", "leading zero": b"01", "minus alone": b"-",
    "hexadecimal": b"0x10", "underscore": b"1_000", "bare exponent": b"1e", "two points": b"1.2.3",
    "65 digits": b"1" * (DIGITS + 1), "65 digits of fraction": b"0." + b"1" * DIGITS,
    "65 digits of exponent": b"1e" + b"0" * DIGITS, "65 negative digits": b"-" + b"9" * (DIGITS + 1),
    "5000 digits": b"7" * 5000, "100000 digits": b"7" * 100_000,
    "high surrogate": rb'"\ud800"', "low surrogate": rb'"\udc00"', "two high surrogates": rb'"\ud800\ud800"',
    "surrogates swapped": rb'"\udc00\ud800"', "high surrogate and letter": rb'"\ud83dA"',
    "high surrogate and escape": rb'"\ud83d\u0041"', "high surrogate as a key": rb'{"\ud800":1}',
    "raw surrogate": b'"\xed\xa0\x80"', "continuation byte": b'"\x80"', "overlong slash": b'"\xc0\xaf"',
    "overlong NUL": b'"\xe0\x80\x80"', "beyond Unicode": b'"\xf4\x90\x80\x80"', "half a letter": b'"\xe2\x82"',
    "latin-1": b'"caf\xe9"', "invalid byte": b'"\xff"',
    "raw newline": b'"a\nb"', "raw tab": b'"a\tb"', "raw NUL": b'"a\x00b"', "unit separator": b'"\x1f"',
    "short escape": rb'"\u12"', "unknown escape": rb'"\x41"', "escape of nothing": b'"\\"', "octal escape": rb'"\101"',
    "open string": b'"abc', "single quotes": b"'a'", "bare word": b"hello", "True": b"True", "None": b"None",
    "undefined": b"undefined", "nothing": b"", "comma in a list": b"[1,]", "comma first": b"[,1]",
    "comma in an object": b'{"a":1,}', "no comma": b"[1 2]", "no colon": b'{"a" 1}', "unquoted key": b"{a:1}",
    "number as a key": b"{1:1}", "comment": b"1/*x*/", "line comment": b"1//x\n", "open list": b"[1",
    "open object": b'{"a":', "wrong bracket": b"[1}",
    "vertical tab": b"\x0b1", "no-break space": b"\xc2\xa01", "form feed": b"1\x0c",
    "key twice": b'{"a":1,"a":2}', "key twice, the same value": b'{"a":1,"a":1}',
    "key twice, apart": b'{"a":1,"b":2,"a":3}',
    "key twice, one escaped": rb'{"a":1,"\u0061":2}', "empty key twice": b'{"":1,"":2}',
    "key twice, astral": '{"\U0001f600":1,"\\ud83d\\ude00":2}'.encode(), "key twice, in a list": b'[0,{"k":{},"k":{}}]',
    "key twice, escaped slash": rb'{"a/b":1,"a\/b":2}', "key thrice": b'{"x":0,"x":0,"x":0}',
}  # fmt: skip


def _nested(levels: int, way: str) -> bytes:
    """A body that nests `levels` deep, its own object counted."""
    inner = levels - 1
    opened, closed = {
        "lists": (b"[", b"]"),
        "objects": (b'{"a":', b"}"),
    }.get(way, (b'[{"a":', b"}]"))
    count = inner if way in {"lists", "objects"} else inner // 2
    rest = b"[]" if way == "mixed" and inner % 2 else b"0"
    return b'{"model":"m","messages":[],"x":' + opened * count + rest + closed * count + b"}"


def _deep() -> Iterator[tuple[str, bytes]]:
    for way in ("lists", "objects", "mixed"):
        for levels in (DEPTH + 1, DEPTH + 2, 100, 513, 1001, 5_000, 20_000, 100_000):
            yield f"{levels} levels of {way}", _nested(levels, way)
    for count in (65, 1000, 50_000, 1_000_000):
        yield f"{count} brackets that stay open", b'{"model":"m","x":' + b"[" * count
        yield f"{count} braces that stay open", b'{"a":' * count


def _many() -> Iterator[tuple[str, bytes]]:
    start = b'{"model":"m","messages":[],"x":'
    for count in (TOKENS + 1, 3 * TOKENS, 1_000_000):
        yield f"{count} numbers", start + b"[" + b",".join([b"0"] * count) + b"]}"
        yield f"{count} empty lists", start + b"[" + b",".join([b"[]"] * count) + b"]}"
        yield f"{count} empty texts", start + b"[" + b",".join([b'""'] * count) + b"]}"
        yield f"{count} empty objects", start + b"[" + b",".join([b"{}"] * count) + b"]}"
        yield f"{count} values in pairs", start + b"[" + b",".join([b"[0,0]"] * (count // 2)) + b"]}"
    for count in (KEYS + 1, 20_000):
        keys = b",".join(b'"k%d":0' % n for n in range(count))
        yield f"{count} keys in an object", start + b"{" + keys + b"}}"
        yield f"{count} keys at the top", b'{"model":"m","messages":[],' + keys + b"}"


def _encoded() -> Iterator[tuple[str, bytes]]:
    text = HELLO.decode()
    yield "byte order mark", b"\xef\xbb\xbf" + HELLO
    yield "byte order mark twice", b"\xef\xbb\xbf" * 2 + HELLO
    yield "byte order mark inside", HELLO[:1] + b"\xef\xbb\xbf" + HELLO[1:]
    for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7"):
        yield name, text.encode(name) if name != "utf-7" else text.replace("{", "+AHs-").encode()
    yield "compressed", b"\x1f\x8b\x08\x00" + HELLO
    yield "NUL behind", HELLO + b"\x00"
    yield "NUL before", b"\x00" + HELLO


def _whole() -> Iterator[tuple[str, bytes]]:
    others = {
        "a list": b"[]", "a list of requests": b"[" + HELLO + b"]", "a number": b"1", "a text": b'"hello"',
        "true": b"true", "null": b"null", "white space": b" \r\n\t", "nothing": b"",
        "a form": b"model=m&messages=",
        "markup": b"<chat/>",
        "two documents": HELLO + HELLO, "two lines": HELLO + b"\n" + HELLO, "a word behind": HELLO + b"x",
        "a brace behind": HELLO + b"}", "a comma behind": HELLO + b",", "a comment before": b"/**/" + HELLO,
        "a prefix against hijacking": b")]}'\n" + HELLO, "model twice": b'{"model":"a","messages":[],"model":"b"}',
        "model twice, one escaped": rb'{"model":"a","messages":[],"mod\u0065l":"b"}',
        "messages twice": b'{"model":"a","messages":[],"messages":[{}]}', "an event": b"data: " + HELLO,
    }  # fmt: skip
    yield from others.items()


def _models() -> Iterator[tuple[str, bytes]]:
    values = {
        "a number": b"1", "a list": b'["m"]', "an object": b'{"name":"m"}', "true": b"true",
        "too long": b'"%b"' % (b"m" * 513),
        "a line end": rb'"m\n"', "NUL": rb'"\u0000"', "an escape character": rb'"\u001b[2J"',
        "a bidi mark": rb'"\u202em"',
    }  # fmt: skip
    yield from ((f"model is {name}", b'{"model":%b,"messages":[]}' % value) for name, value in values.items())


REFUSED: dict[str, bytes] = {
    **{
        f"{name}, {place}": text % value
        for name, value in BAD_VALUES.items()
        for place, text in PLACES.items()
        if value or place != "deep"
    },  # nothing in a list is an empty list
    **{f"first {size} bytes": HELLO[:size] for size in range(1, len(HELLO))},
    **dict(_deep()),
    **dict(_many()),
    **dict(_encoded()),
    **dict(_whole()),
    **dict(_models()),
}


def send(house: House, body: bytes) -> Exchange:
    """A chat call; an empty body is sent as such."""
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"}
    return house.send("POST", "/v1/chat/completions", {**fields, "content-type": "application/json"}, body)


def test_the_corpus_is_large_enough() -> None:
    assert len(REFUSED) >= 400


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_a_clear_message(name: str) -> None:
    house = House()
    exchange = send(house, REFUSED[name])
    assert exchange.status == 400
    document = exchange.document
    assert document["status"] == "failure"
    assert document["error"] == {"message": document["message"], "code": "invalid_request"}
    assert document["message"].startswith(("The request body ", "`model` must be "))
    assert 20 < len(document["message"]) < 300
    assert document["message"].isprintable()
    assert exchange.field("x-portkey-trace-id")
    assert house.upstream.flights == []
    assert house.journal.record.end == "refused"


MESSAGES = {
    "100 levels of lists": "nests deeper than 64 levels",
    "5000 levels of objects": "nests deeper than 64 levels",
    f"{TOKENS + 1} numbers": "more than 100000 values",
    "1000000 empty objects": "more than 100000 values",
    "20000 keys at the top": "more than 10000 keys",
    "65 digits of fraction, member": "more than 64 digits",
    "5000 digits, member": "out of range",
    "model twice": "key 'model' twice",
    "model twice, one escaped": "key 'model' twice",
    "nothing": "is empty",
    "a list": "must be a JSON object",
    "latin-1, member": "not UTF-8",
}


@pytest.mark.parametrize("name", MESSAGES)
def test_the_message_names_what_is_wrong(name: str) -> None:
    assert MESSAGES[name] in send(House(), REFUSED[name]).document["message"]


# --- what is large or odd, and still one clear document ---

TAKEN = {
    "64 levels of lists": _nested(DEPTH, "lists"),
    "64 levels of objects": _nested(DEPTH, "objects"),
    "99000 numbers": b'{"model":"m","messages":[],"x":[' + b",".join([b"0"] * 99_000) + b"]}",
    "9000 keys": b'{"model":"m","messages":[],"x":{' + b",".join(b'"k%d":0' % n for n in range(9000)) + b"}}",
    "64 digits": b'{"model":"m","messages":[],"x":' + b"1" * DIGITS + b"}",
    "2^53 + 1": b'{"model":"m","messages":[],"seed":9007199254740993}',
    "2^63": b'{"model":"m","messages":[],"seed":9223372036854775808}',
    "2^64": b'{"model":"m","messages":[],"seed":18446744073709551616}',
    "minus 2^64": b'{"model":"m","messages":[],"seed":-18446744073709551616}',
    "minus zero": b'{"model":"m","messages":[],"x":-0}',
    "1e-400": b'{"model":"m","messages":[],"x":1e-400}',
    "surrogates in a pair": rb'{"model":"m","messages":[],"x":"\ud83d\ude00"}',
    "escaped NUL in a text": rb'{"model":"m","messages":[],"x":"\u0000"}',
    "brackets in a text": json.dumps({"model": "m", "messages": [], "x": "[{," * 300_000}).encode(),
    "a million characters": json.dumps(
        {"model": "m", "messages": [{"role": "user", "content": "a" * 1_000_000}]}
    ).encode(),
    "the same key on two levels": b'{"model":"m","messages":[],"x":{"model":1}}',
    "keys that differ in case": b'{"model":"m","messages":[],"Model":1}',
    "much white space": b" \n" * 50_000 + HELLO + b"\t\r\n" * 50_000,
    "no model": b'{"messages":[]}',
    "model is null": b'{"model":null,"messages":[]}',
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_only_large_or_odd_goes_on_as_it_came(name: str) -> None:
    house = House()
    send(house, TAKEN[name])
    assert house.upstream.last.body == TAKEN[name]


# --- seeded damage: nobody knows what it is, and it is never our failure ---


def damaged(seed: int) -> bytes:
    """A request with a few bytes changed, dropped, doubled or moved."""
    rng = random.Random(seed)
    body = bytearray(rng.choice([HELLO, TAKEN["surrogates in a pair"], TAKEN["64 levels of objects"], TAKEN["2^64"]]))
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(body))
        match rng.randrange(5):
            case 0:
                body[at] = rng.randrange(256)
            case 1:
                del body[at : at + rng.randint(1, 4)]
            case 2:
                body[at:at] = body[at : at + rng.randint(1, 20)]
            case 3:
                body[at:at] = rng.choice(
                    [b'"', b"\\", b"{", b"]", b",", b"\\u", b"\xef\xbb\xbf", b"\x00", b"e9", b"NaN"]
                )
            case _:
                body = body[at:] + body[:at]
        if not body:
            return b"{"
    return bytes(body)


@pytest.mark.parametrize("seed", range(200))
def test_damage_is_refused_or_passed_on_unchanged(seed: int) -> None:
    house = House()
    body = damaged(seed)
    exchange = send(house, body)
    if house.upstream.flights:
        json.loads(body.decode())  # what we took is JSON for others too
        assert house.upstream.last.body == body
    else:
        assert exchange.status == 400
        assert exchange.document["message"]


@pytest.mark.parametrize("path", ["/v1/completions", "/v1/embeddings", "/v1/responses", "/v1/moderations", "/v1/files"])
@pytest.mark.parametrize("name", ["100000 levels of lists", "model twice", "NaN, member", "utf-16", "1000000 numbers"])
def test_every_route_that_reads_json_refuses_it(path: str, name: str) -> None:
    house = House()
    exchange = house.ask(REFUSED[name], path, api_key=house.key, virtual_key="openai-prod")
    assert exchange.status == 400
    assert house.upstream.flights == []


def test_a_body_that_is_too_large_is_told_so_by_the_server() -> None:
    """The limit is the server's; the call that it ends is recorded."""
    house = House()
    exchange = Exchange(
        "POST", "/v1/chat/completions", {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"}
    )
    house.gate.head(exchange)
    exchange.leave("refused", TooLarge("too large"))
    assert house.journal.record.status == 413
    assert house.upstream.flights == []
