"""How a stream was split never shows: not in what is relayed, not in its events, usage and end."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import example, given, settings
from hypothesis import strategies as st

from inference.scripted import SSE, House
from lockgate.dialects import chat, sse
from lockgate.dialects.sse import Event, Overlong, Sse, Watch

LINE_ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])
LINES = st.sampled_from([
    b"data: [DONE]", b"data:[DONE]", b"data:  [DONE]", b"xdata: [DONE]", b"data: ", b"data", b"data: [DO", b": ping",
    b":", b"event: x", b"id: 1", b"retry: 5", b"", b"", b"", b"[DONE]",
    b'data: {"choices":[{"delta":{"content":"a"}}]}',
    b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}', b'data: {"text":"data: [DONE]"}',
    b'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}', b"\xef\xbb\xbf",
])  # fmt: skip


@st.composite
def streams(draw: st.DrawFn) -> bytes:
    """Lines that matter, with one or mixed line ends, now and then noise, and perhaps cut off."""
    lines = draw(st.lists(LINES | st.binary(max_size=12), max_size=14))
    stream = b"".join(line + draw(LINE_ENDS) for line in lines)
    return stream[: draw(st.integers(0, len(stream)))] if draw(st.booleans()) else stream


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    """`stream` in pieces, some of which may be empty."""
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[a:b] for a, b in pairwise(edges)]


PLACES = st.lists(st.integers(0, 10_000), max_size=8)
MARKED = b"data: a\r\n\r\ndata: [DONE]\r\n\r\n"


def watched(pieces: list[bytes]) -> tuple[bytes, bytes, bool]:
    watch = Watch()
    passed = b"".join([watch.feed(piece) for piece in pieces])
    return passed, watch.held, watch.done


@given(streams(), PLACES)
@example(MARKED, list(range(len(MARKED))))
@settings(deadline=None, max_examples=250)
def test_events_do_not_depend_on_how_a_stream_was_split(stream: bytes, places: list[int]) -> None:
    parser = Sse()
    found = [event for piece in cut(stream, places) for event in parser.feed(piece)]
    assert found == sse.events(stream)


def by_the_book(stream: bytes) -> list[Event]:
    """The grammar of event streams, as slow and plain as can be."""
    found, data, name = list[Event](), list[bytes](), b""
    text = stream.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for line in text.split(b"\n")[:-1]:
        if not line:
            if data:
                found.append(Event(b"\n".join(data), name))
            data, name = [], b""
        elif line.startswith(b"data:") or line == b"data":
            value = line[5:]
            data.append(value[1:] if value[:1] == b" " else value)
        elif line.startswith(b"event:") or line == b"event":
            value = line[6:]
            name = value[1:] if value[:1] == b" " else value
    return found


@given(streams())
@settings(deadline=None, max_examples=250)
def test_events_are_those_of_the_standard(stream: bytes) -> None:
    assert sse.events(stream) == by_the_book(stream)


@given(streams(), PLACES)
@example(MARKED, list(range(len(MARKED))))
@example(b"data: [DONE", [3])
@settings(deadline=None, max_examples=250)
def test_the_watch_passes_and_holds_the_same_bytes_however_they_come(stream: bytes, places: list[int]) -> None:
    passed, held, done = watched(cut(stream, places))
    assert passed + held == stream
    whole_passed, whole_held, whole_done = watched([stream])
    assert done == whole_done
    if done:
        assert (passed, held) == (whole_passed, whole_held)


@given(streams(), PLACES)
@settings(deadline=None, max_examples=250)
def test_no_end_mark_passes_and_nothing_else_waits_for_long(stream: bytes, places: list[int]) -> None:
    passed, held, done = watched(cut(stream, places))
    lines = passed.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    assert not any(line.startswith((b"data: [DONE]", b"data:[DONE]")) for line in lines)
    assert done or len(held) < len(b"data: [DONE]")


@settings(deadline=None)
@given(st.lists(st.binary(max_size=200), max_size=10))
def test_garbage_gives_events_or_none_but_no_other_error(pieces: list[bytes]) -> None:
    parser = Sse()
    for piece in pieces:
        for event in parser.feed(piece):
            chat.usage_of(event.data)
            chat.answered_model(event.data)


@given(st.lists(st.integers(1, 300_000), min_size=1, max_size=12))
@settings(deadline=None, max_examples=30)
def test_a_line_is_overlong_by_its_length_and_not_by_its_pieces(sizes: list[int]) -> None:
    parser, total = Sse(), 0
    for size in sizes:
        total += size
        try:
            parser.feed(b"x" * size)
        except Overlong:
            assert total > sse.LINE_MAX
            return
    assert total <= sse.LINE_MAX


class Relayed(NamedTuple):
    answer: bytes
    clean: bool  # it looks complete to the client
    kept: tuple[object, ...]  # what was recorded


def relayed(pieces: list[bytes]) -> Relayed:
    """A stream in `pieces`, through a chat call."""
    house = House()
    exchange = house.chat(b'{"model":"gpt-4o-mini","stream":true,"messages":[]}')
    house.upstream.last.answer(200, [SSE], *[piece for piece in pieces if piece])
    record = house.journal.record
    kept = record.end, record.error, record.tokens_in, record.tokens_out, record.estimated, record.response_body
    assert exchange.ended != exchange.aborted
    return Relayed(exchange.answer, exchange.ended, kept)


@given(streams(), PLACES)
@example(MARKED, list(range(len(MARKED))))
@settings(max_examples=150, deadline=None)
def test_a_client_gets_the_same_bytes_usage_and_end_however_a_stream_was_split(
    stream: bytes, places: list[int]
) -> None:
    found, whole = relayed(cut(stream, places)), relayed([stream])
    assert (found.clean, found.kept) == (whole.clean, whole.kept)
    if found.clean:
        assert found.answer == whole.answer == stream
    else:
        assert sse.events(found.answer) == sse.events(whole.answer)
        assert b"upstream_cut" in sse.events(found.answer)[-1].data
