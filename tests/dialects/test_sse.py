"""Event streams: whole events out of pieces, and the end mark held back."""

import pytest

from lockgate.dialects import sse
from lockgate.dialects.sse import Event, Overlong, Sse, Watch, error_event, events


def datas(stream: bytes) -> list[bytes]:
    return [event.data for event in events(stream)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=["lf", "cr", "crlf"])
def test_lines_may_end_in_any_of_three_ways(end: bytes) -> None:
    assert datas(end.join([b"data: a", b"", b"data: b", b"", b""])) == [b"a", b"b"]


def test_several_data_lines_are_one_text_of_several_lines() -> None:
    assert datas(b"data: a\ndata: b\ndata:\ndata: c\n\n") == [b"a\nb\n\nc"]


@pytest.mark.parametrize(
    ("line", "data"),
    [
        (b"data: a", b"a"), (b"data:a", b"a"), (b"data:  a", b" a"), (b"data: a:b", b"a:b"), (b"data: a ", b"a "),
        (b"data", b""),
    ],
)  # fmt: skip
def test_one_space_after_the_colon_is_no_part_of_the_data(line: bytes, data: bytes) -> None:
    assert datas(line + b"\n\n") == [data]


def test_an_event_has_the_last_name_that_it_was_given() -> None:
    assert events(b"event: x\nevent: message_stop\ndata: {}\n\n") == [Event(b"{}", b"message_stop")]


def test_a_name_does_not_last_beyond_its_event() -> None:
    assert events(b"event: a\ndata: 1\n\ndata: 2\n\nevent: b\n\ndata: 3\n\n") == [
        Event(b"1", b"a"), Event(b"2"), Event(b"3"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", [b": ping", b":", b"id: 7", b"retry: 100", b"nonsense", b"Data: x", b"data : x"])
def test_comments_and_other_fields_are_no_content(line: bytes) -> None:
    assert datas(line + b"\n\n" + line + b"\ndata: a\n\n") == [b"a"]


def test_blank_lines_make_no_events() -> None:
    assert datas(b"\n\n\n\ndata: a\n\n\n\n") == [b"a"]


def test_an_unfinished_event_is_not_given_out() -> None:
    assert datas(b"data: a\n\ndata: b\n") == [b"a"]


def test_a_byte_order_mark_at_the_start_is_skipped_and_only_there() -> None:
    assert datas(b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n") == [b"a"]


def test_a_byte_order_mark_may_come_byte_by_byte() -> None:
    parser = Sse()
    found = [event for byte in b"\xef\xbb\xbfdata: a\n\n" for event in parser.feed(bytes([byte]))]
    assert found == [Event(b"a")]


def test_a_line_end_that_is_split_in_two_is_one_line_end() -> None:
    parser = Sse()
    assert parser.feed(b"data: a\r") == []
    assert parser.feed(b"\ndata: b\r") == []
    assert parser.feed(b"\n\r") == [Event(b"a\nb")]
    assert parser.feed(b"\n") == []


def test_nothing_fed_between_the_halves_of_a_line_end_changes_nothing() -> None:
    parser = Sse()
    parser.feed(b"data: a\r")
    assert parser.feed(b"") == []
    assert parser.feed(b"\ndata: b\n\n") == [Event(b"a\nb")]


def test_a_line_of_the_greatest_length_passes_and_one_byte_more_does_not() -> None:
    line = b"data: " + b"x" * (sse.LINE_MAX - 6)
    assert len(datas(line + b"\n\n")[0]) == sse.LINE_MAX - 6
    with pytest.raises(Overlong):
        datas(line + b"x\n\n")


def test_an_endless_line_is_given_up_before_it_fills_the_memory() -> None:
    parser, piece = Sse(), b"x" * 65_536
    for _ in range(sse.LINE_MAX // len(piece)):
        parser.feed(piece)
    with pytest.raises(Overlong):
        parser.feed(piece)


@pytest.mark.parametrize("mark", [b"data: [DONE]", b"data:[DONE]"])
@pytest.mark.parametrize("end", [b"\n\n", b"\r\n\r\n", b"\r\r", b"\n", b""], ids=["lf", "crlf", "cr", "one", "none"])
def test_the_end_mark_is_held_back_with_all_that_follows(mark: bytes, end: bytes) -> None:
    watch = Watch()
    assert watch.feed(b"data: 1\n\n" + mark + end) == b"data: 1\n\n"
    assert (watch.done, watch.held) == (True, mark + end)
    assert watch.feed(b": more\n\n") == b""
    assert watch.held == mark + end + b": more\n\n"


@pytest.mark.parametrize(
    "stream",
    [
        b'data: {"content":"[DONE]"}\n\n',
        b'data: {"content":"data: [DONE]"}\n\n',
        b"data:  [DONE]\n\n",
        b" data: [DONE]\n\n",
        b": data: [DONE]\n\n",
        b"[DONE]\n\n",
        b"data: [DONE\n\n",
        b"data: [done]\n\n",
        b"xdata: [DONE]\n\n",
    ],
)
def test_what_only_resembles_the_end_mark_goes_on(stream: bytes) -> None:
    watch = Watch()
    assert watch.feed(stream) == stream
    assert (watch.done, watch.held) == (False, b"")


def test_a_mark_inside_a_line_stays_inside_it_however_it_is_split() -> None:
    for at in range(len(b"xdata: [DONE]\n\n")):
        watch, stream = Watch(), b"xdata: [DONE]\n\n"
        assert watch.feed(stream[:at]) + watch.feed(stream[at:]) + watch.held == stream
        assert not watch.done


def test_what_might_become_the_mark_waits_and_goes_on_when_it_does_not() -> None:
    watch = Watch()
    assert watch.feed(b"data: 1\n\ndata: [DO") == b"data: 1\n\n"
    assert watch.held == b"data: [DO"
    assert watch.feed(b"UBT]\n\n") == b"data: [DOUBT]\n\n"
    assert watch.held == b""


def test_an_ordinary_piece_goes_on_at_once() -> None:
    watch = Watch()
    for piece in (b"data: 1\n\n", b'data: {"a":', b'"b"}\n', b"\n", b": ping\n\n"):
        assert watch.feed(piece) == piece


def test_an_error_becomes_an_event_of_its_own() -> None:
    assert error_event(b'{"error":1}', fresh=True) == b'data: {"error":1}\n\n'


@pytest.mark.parametrize("before", [b"data: 1\n", b'data: {"cut', b"data: 1\r\n"])
def test_an_error_in_the_middle_of_an_event_does_not_become_part_of_it(before: bytes) -> None:
    assert datas(before + error_event(b'{"error":1}', fresh=False))[-1] == b'{"error":1}'
