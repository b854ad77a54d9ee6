"""Raw answers of a hostile or broken upstream: none is passed off as whole, and no connection survives an anomaly."""

import asyncio
from collections.abc import Iterator

import pytest

from lockgate.core.errors import UpstreamCut, UpstreamInvalid
from lockgate.wire.client import Client
from sockets import Heard, Place, Script, ask, calling, read_request, upstream

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
SECRET = b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\npoisoned"


def _status_lines() -> Iterator[bytes]:
    lines = (
        b"", b"HTTP/1.1", b"HTTP/1.1 ", b"HTTP/1.1 2", b"HTTP/1.1 20", b"HTTP/1.1 2000 OK", b"HTTP/1.1 abc OK",
        b"HTTP/1.1 099 Low", b"HTTP/1.1 -20 OK", b"HTTP/1.1 +200 OK", b"HTTP/1.1  200 OK", b"HTTP/1.1\t200 OK",
        b"HTTP/1.1 200OK", b"HTTP/1.2 200 OK", b"HTTP/2.0 200 OK", b"HTTP/2 200", b"HTTP/0.9 200 OK",
        b"http/1.1 200 OK", b"HTTP/11 200 OK", b"HTTP/1.1\x00 200 OK", b"HTTP/1.1 200 O\x00K", b"HTTP/1.1 200 O\x7fK",
        b"ICY 200 OK", b" HTTP/1.1 200 OK", b"\xef\xbb\xbfHTTP/1.1 200 OK", b"SSH-2.0-OpenSSH_9.2", b"220 mail ready",
        b"GET / HTTP/1.1", b"<html>", b'{"choices": []}', b"HTTP/1.1 2\xb20 OK", b"HTTP/1.1 101 Switching Protocols",
        b"HTTP/1.1 200 OK\rX: 1", b"HTTP/1.1 200 OK\nX: 1", b"HTTP/1.1: 200 OK", b"HTTPS/1.1 200 OK",
    )  # fmt: skip
    yield from (line + b"\r\nContent-Length: 2\r\n\r\nok" for line in lines)
    yield b"\r\n" + OK + b"Content-Length: 2\r\n\r\nok"
    yield OK.replace(b"\r\n", b"\n") + b"Content-Length: 2\n\nok"
    yield OK.replace(b"\r\n", b"\r") + b"Content-Length: 2\r\rok"
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 2\n\r\nok"
    yield b"HTTP/1.1 200 OK\n\nok"


def _fields() -> Iterator[bytes]:
    lines = (
        b"X : 1", b"X\t: 1", b" X: 1", b"X: 1\r\n folded", b"X: 1\r\n\tfolded", b"X", b": 1", b"X Y: 1", b"X: \x00",
        b"X: a\x0bb", b"X: a\rb", b"X: a\nb", b"X: a\nSet-Cookie: b", b"X\x00: 1", b"(X): 1", b"X\xff: 1", b"X: a\x7fb",
        b"Content-Length : 2", b"Content-Length\x0b: 2", b"Transfer-Encoding : chunked", b"HTTP/1.1 200 OK",
    )  # fmt: skip
    yield from (OK + line + b"\r\nContent-Length: 2\r\n\r\nok" for line in lines)
    yield OK + b"X: 1\r\n" * 101 + b"Content-Length: 2\r\n\r\nok"
    yield OK + b"X: " + b"a" * 70_000 + b"\r\nContent-Length: 2\r\n\r\nok"
    yield OK + b"X: " + b"a" * 70_000
    yield OK + b"X" * 70_000


def _framings() -> Iterator[bytes]:
    lengths = (
        b"", b"-2", b"+2", b"0x2", b"2_0", b"2 2", b"2,2", b"2, 2", b"2.0", b"two", b"\xb2", b"9" * 20, b"2;", b"'2'",
        b"1e1",
    )  # fmt: skip
    yield from (OK + b"Content-Length: " + length + b"\r\n\r\nok" for length in lengths)
    yield OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nokk"
    yield OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nok"
    yield OK + b"Content-Length: 2\r\ncontent-length: 0\r\n\r\nok"
    codings = (
        b"", b"gzip", b"identity", b"gzip, chunked", b"chunked, gzip", b"chunked, chunked", b"xchunked", b"chunked;q=1",
        b"chun ked", b"\x0bchunked", b'"chunked"', b"chunked,", b",chunked",
    )  # fmt: skip
    yield from (OK + b"Transfer-Encoding: " + coding + b"\r\n\r\n0\r\n\r\n" for coding in codings)
    yield OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    yield OK + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
    yield OK + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    yield OK + b"Content-Length: 5\r\nTransfer-Encoding: identity\r\n\r\nhello"


def _chunks() -> Iterator[bytes]:
    bodies = (
        b"\r\n", b"-1\r\na\r\n", b"+1\r\na\r\n", b"0x1\r\na\r\n", b"1_0\r\na\r\n", b" 1\r\na\r\n", b"1 \r\na\r\n",
        b"g\r\n", b"1\na\r\n", b"1\ra\r\n", b"1\r\na\n", b"1\r\nab\r\n", b"1\r\na0\r\n", b"fffffffff\r\na\r\n",
        b"1;\x00\r\na\r\n", b"1;" + b"a" * 300 + b"\r\na\r\n", b"1;a\nb\r\na\r\n", b"0\r\nX\r\n\r\n",
        b"0\r\nX : 1\r\n\r\n", b"0\r\nX: \x00\r\n\r\n", b"0\n\r\n", b"0\r\nX: 1\r\n folded\r\n\r\n",
        b"0\r\n" + b"X: 1\r\n" * 3000, b"data: x\n\n",
        b"1;" + b"e" * 250 + b"\r\na\r\n" + b"1;" * 1 + b"e" * 250 + b"\r\na\r\n" * 1 + b"zz\r\n",
    )  # fmt: skip
    yield from (CHUNKED + body for body in bodies)


def _interim() -> Iterator[bytes]:
    whole = OK + b"Content-Length: 2\r\n\r\nok"
    yield b"HTTP/1.1 100 Continue\r\n\r\n" * 9 + whole
    yield b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 9 + whole
    yield b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n" + whole
    yield b"HTTP/1.1 100 Continue\r\nX : 1\r\n\r\n" + whole
    yield b"HTTP/1.1 100 Continue\r\nContent-Length: x\r\n\r\n" + whole


INVALID = [*_status_lines(), *_fields(), *_framings(), *_chunks(), *_interim()]

CUT = {
    "nothing": b"",
    "half a status line": b"HTTP/1.1 20",
    "half a head": OK + b"Content-Le",
    "no body": OK + b"Content-Length: 2\r\n\r\n",
    "half a body": OK + b"Content-Length: 2\r\n\r\no",
    "no chunk": CHUNKED,
    "half a size": CHUNKED + b"1",
    "half a chunk": CHUNKED + b"5\r\nhel",
    "no last chunk": CHUNKED + b"5\r\nhello\r\n",
    "half a last chunk": CHUNKED + b"5\r\nhello\r\n0\r\n",
    "half a trailer": CHUNKED + b"5\r\nhello\r\n0\r\nX: 1\r\n",
    "an interim answer only": b"HTTP/1.1 100 Continue\r\n\r\n",
}

WHOLE = {
    "a length": (OK + b"Content-Length: 5\r\n\r\nhello", b"hello"),
    "no body": (OK + b"Content-Length: 0\r\n\r\n", b""),
    "chunks": (CHUNKED + b"2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n", b"hello"),
    "coding in capitals": (OK + b"Transfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", b"hello"),
    "trailers": (CHUNKED + b"5\r\nhello\r\n0\r\nX-Sum: 1\r\nContent-Length: 9\r\n\r\n", b"hello"),
    "interim answers": (b"HTTP/1.1 100 Continue\r\n\r\n" * 8 + OK + b"Content-Length: 5\r\n\r\nhello", b"hello"),
    "no reason": (b"HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "reason beyond ASCII": (b"HTTP/1.1 200 \xc3\xa9\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
}


async def answered(client: Client, data: bytes, step: int, *, close: bool) -> tuple[Heard, Place]:
    """One request, answered with `data`; what follows it on the connection is poison."""

    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await read_request(reader):
            place.requests.append(b"")
            for at in range(0, len(data), step):
                writer.write(data[at : at + step])
                await asyncio.sleep(0)
            if close:
                return

    async with upstream(script) as place:
        return await ask(client, place.port, first_byte_s=1, idle_s=1), place


def test_the_corpus_is_large_enough() -> None:
    assert len(INVALID) + len(CUT) + len(WHOLE) >= 120


@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
async def test_an_invalid_answer_fails_and_its_connection_dies(step: int) -> None:
    faults = []
    async with calling() as client:
        for data in INVALID:
            if len(data) < 2000 or step > 1:
                heard, _ = await answered(client, data + SECRET, step, close=False)
                pools = list(client._pools.values())
                if not isinstance(heard.error, UpstreamInvalid) or heard.ends != 1 or any(pool.links for pool in pools):
                    faults.append((data[:60], heard.error, heard.body[:20]))
    assert faults == []


@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
@pytest.mark.parametrize("name", CUT)
async def test_an_answer_that_breaks_off_is_not_whole(name: str, step: int) -> None:
    async with calling() as client:
        heard, place = await answered(client, CUT[name], step, close=True)
    assert isinstance(heard.error, UpstreamCut)
    assert (heard.sent, heard.ends, len(place.requests)) == (True, 1, 1)


@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
@pytest.mark.parametrize("name", WHOLE)
async def test_a_clear_answer_is_whole(name: str, step: int) -> None:
    data, body = WHOLE[name]
    async with calling() as client:
        heard, _ = await answered(client, data, step, close=False)
    assert (heard.error, heard.status, heard.body, heard.ends) == (None, 200, body, 1)


@pytest.mark.parametrize("data", [OK + b"Content-Length: 5\r\n\r\nhello", CHUNKED + b"5\r\nhello\r\n0\r\n\r\n"])
@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
async def test_bytes_behind_an_answer_never_meet_the_next_request(data: bytes, step: int) -> None:
    async with calling() as client, upstream(_twice(data + SECRET, step)) as place:
        first = await ask(client, place.port)
        await asyncio.sleep(0.05)
        second = await ask(client, place.port)
    assert (first.body, second.body) == (b"hello", b"hello")
    assert place.connections == 2


def _twice(data: bytes, step: int) -> Script:
    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await read_request(reader):
            place.requests.append(request)
            for at in range(0, len(data), step):
                writer.write(data[at : at + step])
                await asyncio.sleep(0)

    return script


async def test_bytes_that_nobody_asked_for_kill_an_idle_connection() -> None:
    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(OK + b"Content-Length: 2\r\n\r\nok")
        await asyncio.sleep(0.05)
        writer.write(SECRET)
        await reader.read()

    async with calling() as client, upstream(script) as place:
        await ask(client, place.port)
        await asyncio.sleep(0.15)
        assert (await ask(client, place.port)).body == b"ok"
    assert place.connections == 2
