"""What a client wrote is what the provider reads, byte for byte; with a slug in the model, but for the model."""

import random

import msgspec
import pytest

from inference.scripted import House

SEEDS = range(200)
SPACES = (b"", b"", b"", b" ", b"\n", b"\t", b"\r\n", b"  \n  ")
TEXTS = (
    b'""', b'"a"', b'"Say hello"', rb'"\u0048ello"', rb'"\/ \\ \" \b\f\n\r\t"', rb'"\u00e9\u00E9"',
    '"é ü ß 中 文"'.encode(),
    '"\U0001f600"'.encode(), rb'"\ud83d\ude00"', rb'"\u0000"', rb'"\u2028\u2029"', '"\u2028\u202e\ufeff"'.encode(),
    b'"</script><!--"', b'"data: [DONE]"', b'"\x7f"', b'"{\\"model\\":\\"other\\"}"', b'"' + b"long " * 500 + b'"',
)  # fmt: skip
NUMBERS = (
    b"0", b"-0", b"-0.0", b"1", b"-1", b"0.1", b"1.0", b"1.50", b"100", b"1e5", b"1E5", b"1e+5", b"1E-05",
    b"0e0", b"1e-7",
    b"2147483648", b"9007199254740991", b"9007199254740993", b"-9007199254740993", b"9223372036854775807",
    b"9223372036854775808", b"18446744073709551615", b"18446744073709551616", b"123456789012345678901234567890",
    b"0.1000000000000000055511151231257827", b"3.141592653589793238462643383279", b"1.7976931348623157e308", b"5e-324",
    b"1e-400", b"0.30000000000000004",
)  # fmt: skip
NAMES = (
    "temperature", "x_unknown", "future_field", "max_tokens", "X-Vendor", "tools", "metadata", "a b", "",
    "Model", "model ",
    "é", "\U0001f600", "__proto__", "constructor", "0", "user", "n", "seed", "logit_bias",
)  # fmt: skip


class Writer:
    """Writes a random document as text, in spellings that no encoder would choose."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)

    def space(self) -> bytes:
        return self._rng.choice(SPACES)

    def name(self, text: str) -> bytes:
        """A key, now and then with an escaped letter."""
        raw = msgspec.json.encode(text)
        if text.isascii() and text and self._rng.random() < 0.2:
            return b'"\\u%04x' % ord(text[0]) + msgspec.json.encode(text[1:])[1:]
        return raw

    def value(self, depth: int) -> bytes:
        kind = self._rng.randrange(6 if depth else 4)
        if kind == 0:
            return self._rng.choice(TEXTS)
        if kind == 1:
            return self._rng.choice(NUMBERS)
        if kind == 2:
            return self._rng.choice((b"true", b"false", b"null", b"[]", b"{}", b"[ ]", b"{\n}"))
        if kind == 3:
            return b"%d" % self._rng.randrange(10 ** self._rng.randint(1, 60))
        if kind == 4:
            items = [self.padded(self.value(depth - 1)) for _ in range(self._rng.randint(0, 4))]
            return b"[" + b",".join(items) + b"]"
        names = self._rng.sample(NAMES, self._rng.randint(0, 4))
        return self.object([(name, self.value(depth - 1)) for name in names])

    def padded(self, text: bytes) -> bytes:
        return self.space() + text + self.space()

    def object(self, members: list[tuple[str, bytes]]) -> bytes:
        return b"{" + b",".join(self.padded(self.name(n)) + b":" + self.padded(v) for n, v in members) + b"}"

    def body(self, model: str) -> bytes:
        """A chat request: its model and messages among members that nobody knows, in any order."""
        names = self._rng.sample(NAMES, self._rng.randint(1, 8))
        members = [(name, self.value(self._rng.randint(0, 5))) for name in names]
        members.append(("model", msgspec.json.encode(model)))
        message = self.object([("role", b'"user"'), ("content", self._rng.choice(TEXTS)), ("x", self.value(2))])
        members.append(("messages", b"[" + self.padded(message) + b"]"))
        self._rng.shuffle(members)
        return self.padded(self.object(members))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_body_reaches_the_provider_byte_for_byte(seed: int) -> None:
    body = Writer(seed).body("gpt-4o-mini")
    house = House()
    if seed % 2:
        house.chat(body)
    else:
        house.ask(body, api_key=house.key, provider="openai", authorization="Bearer sk-own")
    assert house.upstream.last.body == body
    assert house.journal.started[0].model == "gpt-4o-mini"


@pytest.mark.parametrize("seed", SEEDS)
def test_with_a_slug_in_the_model_only_the_model_changes(seed: int) -> None:
    body = Writer(seed).body("@openai-prod/vendor/gpt-4o-mini")
    house = House()
    house.ask(body, api_key=house.key)
    sent = house.upstream.last.body
    assert sent is not None
    before = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    after = msgspec.json.decode(sent, type=dict[str, msgspec.Raw])
    assert list(after) == list(before)
    assert bytes(after["model"]) == b'"vendor/gpt-4o-mini"'
    different = {name for name in before if bytes(before[name]) != bytes(after[name])}
    assert different == {"model"}
    assert house.upstream.last.field("content-length") == ""  # the wire counts what is really sent


@pytest.mark.parametrize("seed", range(20))
def test_an_answer_reaches_the_client_byte_for_byte(seed: int) -> None:
    answer = Writer(seed).body("gpt-4o-mini-2024-07-18")
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(200, None, *(answer[at : at + 7] for at in range(0, len(answer), 7)))
    assert exchange.answer == answer
    assert house.journal.record.response_body == answer


@pytest.mark.parametrize("path", ["/v1/embeddings", "/v1/completions", "/v1/responses", "/v1/moderations"])
def test_every_route_that_reads_json_passes_it_unchanged(path: str) -> None:
    body = Writer(1).body("gpt-4o-mini")
    house = House()
    house.ask(body, path, api_key=house.key, virtual_key="openai-prod")
    assert house.upstream.last.body == body


def test_bytes_that_are_no_json_flow_through_an_upload_unchanged() -> None:
    house = House()
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"}
    kind = "multipart/form-data; boundary=b"
    exchange = house.send("POST", "/v1/files", {**fields, "content-type": kind, "content-length": "1024"})
    pieces = [random.Random(seed).randbytes(256) for seed in range(4)]
    assert exchange.receiver is not None
    for piece in pieces:
        exchange.receiver.on_body(piece)
    exchange.receiver.on_body_end()
    assert (house.upstream.last.pieces, house.upstream.last.finished) == (pieces, True)
    assert house.upstream.last.field("content-type") == kind
