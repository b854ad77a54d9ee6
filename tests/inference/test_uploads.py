"""Bodies that flow to the upstream as they come, never whole in memory."""

import pytest

from inference.scripted import ANSWER, Exchange, House
from lockgate.core.errors import TooLarge
from lockgate.inference.upload import HELD_MAX

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


# --- a form that chooses the provider ---

FORM = {"content-type": "multipart/form-data; boundary=x", "content-length": "900"}


def spoken(model: str, *, file_first: bool = False) -> bytes:
    field = f'--x\r\nContent-Disposition: form-data; name="model"\r\n\r\n{model}\r\n'
    file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\nRIFF\r\n'
    return (file + field if file_first else field + file).encode() + b"--x--\r\n"


def transcribe(house: House, *pieces: bytes, path: str = "/v1/audio/transcriptions", **more: str) -> Exchange:
    fields = {"x-portkey-api-key": house.key, **FORM, **{k.replace("_", "-"): v for k, v in more.items()}}
    exchange = house.send("POST", path, fields)
    receive(exchange, *pieces)
    if exchange.receiver is not None:
        exchange.receiver.on_body_end()
    return exchange


@pytest.mark.parametrize("file_first", [False, True])
@pytest.mark.parametrize("path", ["audio/transcriptions", "audio/translations", "images/edits", "images/variations"])
def test_a_slug_in_the_form_chooses_the_virtual_key_and_stays_here(path: str, file_first: bool) -> None:
    house = House()
    body = spoken("@openai-prod/whisper-1", file_first=file_first)
    exchange = transcribe(house, *(body[at : at + 7] for at in range(0, len(body), 7)), path=f"/v1/{path}")
    flight = house.upstream.last
    assert b"".join(flight.pieces) == spoken("whisper-1", file_first=file_first)
    assert flight.finished
    flight.answer(200, None, b'{"text":"hello"}')
    assert exchange.answer == b'{"text":"hello"}'
    record = house.journal.record
    assert (record.credential, record.model, record.bytes_in) == ("openai-prod", "whisper-1", len(body))


def test_nothing_is_sent_before_the_form_has_said_its_model() -> None:
    house = House()
    body = spoken("@openai-prod/whisper-1")
    fields = {"x-portkey-api-key": house.key, **FORM}
    exchange = house.send("POST", "/v1/audio/transcriptions", fields)
    receive(exchange, body[:40])
    assert house.upstream.flights == []
    receive(exchange, body[40:90])
    assert len(house.upstream.flights) == 1
    receive(exchange, body[90:])
    assert b"".join(house.upstream.last.pieces) == spoken("whisper-1")


def test_a_form_whose_provider_a_header_names_flows_at_once_and_loses_its_slug_too() -> None:
    house = House()
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", **FORM}
    exchange = house.send("POST", "/v1/audio/transcriptions", fields)
    assert len(house.upstream.flights) == 1
    receive(exchange, spoken("@openai-prod/whisper-1", file_first=True))
    assert b"".join(house.upstream.last.pieces) == spoken("whisper-1", file_first=True)


def test_a_form_that_names_no_provider_is_refused_as_any_call_without_one() -> None:
    house = House()
    exchange = transcribe(house, spoken("whisper-1"))
    assert exchange.status == 400
    assert house.upstream.flights == []
    assert house.journal.record.end == "refused"


def test_an_unknown_slug_in_a_form_is_refused() -> None:
    house = House()
    exchange = transcribe(house, spoken("@nobody/whisper-1"))
    assert exchange.status >= 400
    assert house.upstream.flights == []


def test_a_form_that_hides_its_model_behind_too_much_is_refused() -> None:
    house = House()
    fields = {"x-portkey-api-key": house.key, **FORM}
    exchange = house.send("POST", "/v1/audio/transcriptions", fields)
    receive(
        exchange, b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n', bytes(HELD_MAX - 200)
    )
    with pytest.raises(TooLarge, match="Send `model` first"):
        receive(exchange, bytes(1000))


def test_a_form_that_comes_before_its_caller_is_known_waits_and_goes_on() -> None:
    house = House()
    house.directory.away = True
    fields = {"x-portkey-api-key": house.key, **FORM}
    exchange = house.send("POST", "/v1/audio/transcriptions", fields)
    body = spoken("@openai-prod/whisper-1", file_first=True)
    receive(exchange, body[:30])
    house.directory.away = False
    house.directory.settle()
    assert not exchange.paused
    receive(exchange, body[30:])
    house.directory.settle()
    assert b"".join(house.upstream.last.pieces) == spoken("whisper-1", file_first=True)


def test_a_whole_form_that_comes_before_its_caller_is_known_is_sent_when_it_is() -> None:
    house = House()
    house.directory.away = True
    transcribe(house, spoken("@openai-prod/whisper-1"))
    house.directory.away = False
    house.directory.settle()
    assert b"".join(house.upstream.last.pieces) == spoken("whisper-1")
    assert house.upstream.last.finished
