"""`/v1/proxy/*` is relayed as it comes, and billed where the answer is one of a known endpoint."""

import gzip

import pytest

from inference.scripted import ANSWER, HELLO, JSON, SSE, Exchange, House
from lockgate.core.snapshot import Price
from lockgate.inference.endpoints import BILLED, find

CHAT = "/v1/proxy/chat/completions"
MODEL = ("openai", "gpt-4o-mini-2024-07-18")
PRICE = Price(150_000_000, 600_000_000, 75_000_000)
COST = 9 * 150 + 3 * 600  # nano-dollars of ANSWER
CHUNK = b'data: {"id":"c","model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"delta":{"content":"12345678"}}]}\n\n'


def house_with_price() -> House:
    house = House()
    house.directory.entries["price", MODEL] = PRICE
    return house


def begin(house: House, path: str = CHAT, body: bytes = HELLO) -> Exchange:
    """A call whose body has come as a whole."""
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json",
        "content-length": str(len(body)),
    }  # fmt: skip
    exchange = house.send("POST", path, fields)
    assert exchange.receiver is not None
    exchange.receiver.on_body(body)
    exchange.receiver.on_body_end()
    return exchange


@pytest.mark.parametrize(
    ("path", "billed"),
    [
        *((row.path.replace("/v1/", f"/v1/proxy/{between}", 1), "tokens") for row in BILLED for between in ("", "v1/")),
        ("/v1/proxy/openai/deployments/gpt/chat/completions", "tokens"),
        ("/v1/proxy/completionsx", ""),
        ("/v1/proxy/xcompletions", ""),
        ("/v1/proxy/chat/completions/", ""),
        ("/v1/proxy/files", ""),
    ],
)
def test_the_rest_of_the_path_says_whether_a_call_is_billed(path: str, billed: str) -> None:
    row = find("POST", path)
    assert row is not None
    assert (row.name, row.body, row.billed) == ("proxy", "raw", billed)


def test_only_a_post_is() -> None:
    row = find("GET", CHAT)
    assert row is not None
    assert row.billed == ""


def test_an_answer_is_billed_by_its_usage_and_the_model_that_it_names() -> None:
    house = house_with_price()
    exchange = begin(house)
    flight = house.upstream.last
    assert (flight.url, flight.line, flight.body, flight.pieces) == (
        "https://api.openai.com/v1", "POST /v1/chat/completions HTTP/1.1", None, [HELLO],
    )  # fmt: skip
    flight.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.estimated, record.cost) == (9, 3, False, COST)
    assert (record.model_answered, record.bytes_in) == (MODEL[1], len(HELLO))


def test_a_price_that_is_not_here_yet_is_awaited_before_the_answer_ends() -> None:
    house = house_with_price()
    house.directory.slow.add(("price", MODEL))
    exchange = begin(house)
    house.upstream.last.answer(200, None, ANSWER)
    assert (exchange.status, house.journal.records) == (0, [])
    house.directory.settle()
    assert exchange.answer == ANSWER
    assert house.journal.record.cost == COST


def test_without_control_the_answer_comes_all_the_same() -> None:
    house = house_with_price()
    exchange = begin(house)
    house.directory.away = True
    house.upstream.last.answer(200, None, ANSWER)
    house.directory.settle()
    assert exchange.answer == ANSWER
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.cost) == (9, 3, -1)


def test_a_client_that_leaves_while_the_price_is_awaited_leaves_one_record() -> None:
    house = house_with_price()
    house.directory.slow.add(("price", MODEL))
    exchange = begin(house)
    house.upstream.last.answer(200, None, ANSWER)
    exchange.leave()
    house.directory.settle()
    assert (house.journal.record.end, exchange.status) == ("client_gone", 0)


@pytest.mark.parametrize("slow", [False, True])
def test_a_stream_is_billed_by_the_usage_near_its_end(slow: bool) -> None:
    house = house_with_price()
    if slow:
        house.directory.slow.add(("price", MODEL))
    exchange = begin(house)
    usage = b'data: {"model":"m","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":3}}\n\n'
    house.upstream.last.answer(200, [SSE], CHUNK * 5000, usage, b"data: [DONE]\n\n")
    assert exchange.ended is not slow
    house.directory.settle()
    assert exchange.answer == CHUNK * 5000 + usage + b"data: [DONE]\n\n"
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.estimated, record.cost) == (9, 3, False, COST)
    assert record.streamed


def test_a_stream_without_usage_is_estimated_from_what_was_sent_and_said() -> None:
    house = house_with_price()
    begin(house)
    house.upstream.last.answer(200, [SSE], CHUNK, CHUNK, b"data: [DONE]\n\n")
    record = house.journal.record
    into = -(-len(HELLO) // 4)  # the request was not read: all of it counts as text
    assert (record.tokens_in, record.tokens_out, record.estimated) == (into, 4, True)
    assert record.cost == into * 150 + 4 * 600


def test_a_client_that_leaves_a_stream_pays_for_what_it_got() -> None:
    house = house_with_price()
    exchange = begin(house)
    house.upstream.last.answer(200, [SSE], CHUNK, end=False)
    exchange.leave()
    record = house.journal.record
    assert (record.end, record.tokens_out, record.estimated) == ("client_gone", 2, True)
    assert record.cost == record.tokens_in * 150 + 2 * 600


def test_embeddings_name_their_model_behind_their_vectors() -> None:
    house = house_with_price()
    house.directory.entries["price", ("openai", "text-embedding-3-small")] = Price(20_000_000, 0, 0)
    begin(house, "/v1/proxy/embeddings", b'{"model":"text-embedding-3-small","input":"hello"}')
    vectors = b"[" + b"0.0123," * 5000 + b"0]"
    house.upstream.last.answer(
        200, None, b'{"object":"list","data":[{"embedding":' + vectors + b'}],"model":"text-embedding-3-small",'
        b'"usage":{"prompt_tokens":5,"total_tokens":5}}'
    )  # fmt: skip
    record = house.journal.record
    assert (record.model_answered, record.tokens_in, record.cost) == ("text-embedding-3-small", 5, 100)


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (200, b"text/html", b"<p>hello</p>"),
        (200, b"application/json", b'{"ok":true}'),
        (404, b"application/json", b'{"error":{"message":"no such thing"}}'),
    ],
)
def test_another_answer_goes_through_and_costs_nothing(status: int, kind: bytes, body: bytes) -> None:
    house = house_with_price()
    exchange = begin(house)
    house.upstream.last.answer(status, [(b"content-type", kind)], body)
    assert (exchange.status, exchange.answer) == (status, body)
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.estimated, record.cost) == (0, 0, False, -1)


def test_an_answer_that_came_compressed_although_nobody_asked_is_read_and_goes_on_plainly() -> None:
    house = house_with_price()
    exchange = begin(house)
    house.upstream.last.answer(200, [JSON, (b"content-encoding", b"gzip")], gzip.compress(ANSWER))
    assert exchange.answer == ANSWER
    assert house.journal.record.cost == COST


def test_a_path_that_is_none_of_the_known_ones_is_not_billed() -> None:
    house = house_with_price()
    exchange = begin(house, "/v1/proxy/anything")
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER
    assert house.journal.record.cost == -1
