"""The journal's format: what is read is what was written, whatever else stands in the file."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.adapters.frames import FRAME_SIZE, HEADER_SIZE, Frame, Header, Marks, candidates, split

headers = st.builds(
    Header,
    boot=st.binary(min_size=8, max_size=8),
    worker=st.integers(0, 2**32 - 1),
    number=st.integers(0, 2**32 - 1),
    made_ms=st.integers(0, 2**64 - 1),
    size=st.integers(0, 2**64 - 1),
)
payloads = st.lists(st.binary(min_size=1, max_size=200), max_size=8)
first_numbers = st.integers(1, 2**63)


def written(header: Header, contents: list[bytes], first: int = 1) -> tuple[bytes, list[Frame]]:
    marks = Marks.of(header)
    frames = [Frame(first + n, content) for n, content in enumerate(contents)]
    return b"".join(marks.pack(*frame) for frame in frames), frames


@given(headers)
def test_a_header_is_read_back(header: Header) -> None:
    assert Header.parse(header.pack()) == header
    assert len(header.pack()) == HEADER_SIZE


@given(headers, st.integers(0, HEADER_SIZE - 1), st.integers(1, 255))
def test_a_changed_header_is_no_header(header: Header, place: int, change: int) -> None:
    data = bytearray(header.pack())
    data[place] ^= change
    assert Header.parse(bytes(data)) is None


@given(headers, st.integers(0, HEADER_SIZE - 1))
def test_a_part_of_a_header_is_no_header(header: Header, length: int) -> None:
    assert Header.parse(header.pack()[:length]) is None


@given(headers, payloads, first_numbers)
def test_frames_are_read_back_in_order(header: Header, contents: list[bytes], first: int) -> None:
    data, frames = written(header, contents, first)
    assert split(data + bytes(64), Marks.of(header)) == (frames, len(data), "nothing")


@given(headers, payloads)
def test_an_empty_frame_ends_the_segment_and_what_follows_is_not_read(header: Header, contents: list[bytes]) -> None:
    data, frames = written(header, contents)
    end = Marks.of(header).pack(0, b"")
    assert split(data + end + data, Marks.of(header)) == (frames, len(data) + len(end), "end")


@given(headers, payloads, st.data())
def test_every_prefix_gives_a_prefix_of_the_frames(
    header: Header, contents: list[bytes], choose: st.DataObject
) -> None:
    data, frames = written(header, contents)
    length = choose.draw(st.integers(0, len(data)))
    found, at, verdict = split(data[:length], Marks.of(header))
    assert found == frames[: len(found)]
    assert at <= length
    assert verdict == "short"
    assert sum(FRAME_SIZE + len(f.payload) for f in found) == at


@settings(max_examples=300)
@given(headers, payloads.filter(bool), st.data())
def test_a_changed_byte_never_gives_a_frame_that_was_not_written(
    header: Header, contents: list[bytes], choose: st.DataObject
) -> None:
    data, frames = written(header, contents)
    damaged = bytearray(data)
    damaged[choose.draw(st.integers(0, len(data) - 1))] ^= choose.draw(st.integers(1, 255))
    found, at, _ = split(bytes(damaged) + bytes(64), Marks.of(header))
    rest = list(candidates(bytes(damaged), Marks.of(header), at))
    assert found == frames[: len(found)]
    behind = split(bytes(damaged), Marks.of(header), rest[0])[0] if rest else []
    assert all(frame in frames for frame in behind)
    assert len(found) + len(behind) >= len(frames) - 1  # one byte costs one frame


@given(headers, headers, payloads.filter(bool))
def test_frames_of_another_segment_are_never_taken_for_ours(one: Header, two: Header, contents: list[bytes]) -> None:
    if one == two:
        return
    data, _ = written(two, contents)
    assert split(data, Marks.of(one))[0] == []
    assert list(candidates(data, Marks.of(one), 0)) == []


@given(headers, st.binary(max_size=400))
def test_arbitrary_bytes_give_no_frame_and_no_error(header: Header, noise: bytes) -> None:
    found, at, _ = split(noise, Marks.of(header))
    assert (found, at) == ([], 0)


@given(headers)
def test_the_marks_are_never_what_nothing_looks_like(header: Header) -> None:
    assert Marks.of(header).sync & 0xFF != 0
