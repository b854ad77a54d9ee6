"""Bodies that flow to the upstream as they come, never whole in memory."""

import pytest

from inference.scripted import ANSWER, Exchange, House
from lockgate.core.errors import TooLarge

MULTIPART = {"content-type": "multipart/form-data; boundary=x", "content-length": "900"}


def upload(house: House, path: str = "/v1/files", **more: str) -> Exchange:
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", **MULTIPART}
    return house.send("POST", path, {**fields, **{k.replace("_", "-"): v for k, v in more.items()}})


def receive(exchange: Exchange, *pieces: bytes) -> None:
    assert exchange.receiver is not None
    for piece in pieces:
        exchange.receiver.on_body(piece)


def test_an_upload_reaches_the_upstream_piece_by_piece() -> None:
    house = House(upload_limit=4096)
    exchange = upload(house)
    assert exchange.limit == 4096
    flight = house.upstream.last
    assert flight.body is None
    assert flight.field("content-type") == "multipart/form-data; boundary=x"
    receive(exchange, b"one", b"two")
    assert flight.pieces == [b"one", b"two"]
    assert not flight.finished
    assert exchange.receiver is not None
    exchange.receiver.on_body_end()
    assert flight.finished
    flight.answer(200, None, b'{"id":"file-1"}')
    assert exchange.answer == b'{"id":"file-1"}'
    record = house.journal.record
    assert (record.bytes_in, record.path, record.end) == (6, "/v1/files", "complete")
    assert record.request_body == b""


def test_the_client_waits_for_a_slow_upstream() -> None:
    house = House()
    exchange = upload(house)
    house.upstream.last.slow = True
    receive(exchange, b"piece")
    assert exchange.paused


def test_until_the_route_is_known_the_client_is_paused_and_nothing_is_lost() -> None:
    house = House()
    house.directory.away = True
    exchange = upload(house)
    assert exchange.paused
    receive(exchange, b"early")
    house.directory.away = False
    house.directory.settle()
    assert not exchange.paused
    receive(exchange, b"late")
    assert house.upstream.last.pieces == [b"early", b"late"]


def test_an_upload_that_ended_before_the_route_was_known_is_finished_at_once() -> None:
    house = House()
    house.directory.away = True
    exchange = upload(house)
    receive(exchange, b"all")
    assert exchange.receiver is not None
    exchange.receiver.on_body_end()
    house.directory.away = False
    house.directory.settle()
    assert house.upstream.last.pieces == [b"all"]
    assert house.upstream.last.finished


def test_a_client_that_leaves_in_the_middle_takes_the_upstream_with_it() -> None:
    house = House()
    exchange = upload(house)
    receive(exchange, b"half")
    exchange.leave()
    assert house.upstream.last.cancelled
    assert house.journal.record.end == "client_gone"


def test_an_upload_that_outgrows_the_limit_is_recorded_as_refused() -> None:
    house = House()
    exchange = upload(house)
    exchange.leave("refused", TooLarge("The request body is larger than 10 bytes"))
    assert house.upstream.last.cancelled
    record = house.journal.record
    assert (record.end, record.status, record.error) == ("refused", 413, "too_large")


def test_an_upload_without_a_key_is_refused_before_its_body_is_read() -> None:
    house = House()
    exchange = upload(house, x_portkey_api_key="wrong")
    assert exchange.status == 401
    assert exchange.receiver is None


@pytest.mark.parametrize(
    ("path", "kind", "streamed"),
    [
        ("/v1/audio/transcriptions", "multipart/form-data; boundary=x", True),
        ("/v1/audio/transcriptions", "audio/wav", True),
        ("/v1/images/edits", "multipart/form-data; boundary=x", True),
        ("/v1/images/edits", "application/json", False),
        ("/v1/batches", "application/json", False),
        ("/v1/uploads/u-1/parts", "multipart/form-data; boundary=x", True),
        ("/v1/proxy/anything", "application/json", True),
        ("/v1/proxy/anything", "text/plain", True),
        ("/v1/chat/completions/c-1", "application/json", False),
    ],
)
def test_json_is_read_whole_for_its_model_and_everything_else_flows(path: str, kind: str, streamed: bool) -> None:
    house = House()
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": kind,
        "content-length": "2",
    }  # fmt: skip
    exchange = house.send("POST", path, fields, b"{}")
    assert (exchange.receiver is not None) is streamed
    assert (house.upstream.last.body is None) is streamed


@pytest.mark.parametrize("path", ["/v1/batches/b-1/cancel", "/v1/proxy/thing"])
def test_a_post_without_a_body_is_sent_with_none(path: str) -> None:
    house = House()
    house.ask(b"", path, api_key=house.key, virtual_key="openai-prod", content_length="0")
    assert house.upstream.last.body == b""


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_body_on_get_or_delete_travels_along(method: str) -> None:
    house = House()
    house.ask(b'{"a":1}', "/v1/files/f-1", method, api_key=house.key, virtual_key="openai-prod")
    assert house.upstream.last.body == b'{"a":1}'


def test_the_proxy_path_is_relayed_below_the_provider_with_its_query() -> None:
    house = House()
    house.ask(b"", "/v1/proxy/models/x", "GET", "a=1", api_key=house.key, virtual_key="openai-prod")
    assert house.upstream.last.line == "GET /v1/models/x?a=1 HTTP/1.1"


def test_an_upload_is_never_sent_twice() -> None:
    house = House()
    exchange = upload(house)
    house.upstream.last.answer(500, None, ANSWER)
    assert exchange.status == 500
    assert len(house.upstream.flights) == 1
