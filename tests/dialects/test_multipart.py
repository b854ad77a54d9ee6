"""An upload's form: the model in it, the slug that is taken out, and every other byte as it came."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.dialects.multipart import HEAD_MAX, VALUE_MAX, Form, boundary_of
from lockgate.inference.routes import split_model

MARK = b"xYz"


def part(head: bytes, value: bytes) -> bytes:
    return b"--" + MARK + b"\r\n" + head + b"\r\n\r\n" + value + b"\r\n"


def field(name: bytes, value: bytes) -> bytes:
    return part(b'Content-Disposition: form-data; name="' + name + b'"', value)


def file(value: bytes) -> bytes:
    head = b'Content-Disposition: form-data; name="file"; filename="a.wav"\r\nContent-Type: audio/wav'
    return part(head, value)


END = b"--" + MARK + b"--\r\n"


def through(data: bytes, *sizes: int) -> tuple[str | None, bytes]:
    """The model and what travelled on, for a body that came in pieces of these sizes, again and again."""
    form, out, at, turn = Form(MARK, split_model), b"", 0, 0
    while at < len(data):
        size = sizes[turn % len(sizes)] if sizes else len(data)
        out += form.feed(data[at : at + size])
        at, turn = at + size, turn + 1
    out += form.close()
    return form.model, out


def test_the_slug_is_taken_out_of_the_model_and_nothing_else_changes() -> None:
    body = field(b"language", b"en") + field(b"model", b"@prod/whisper-1") + file(b"\x00RIFF@prod/whisper-1") + END
    plain = field(b"language", b"en") + field(b"model", b"whisper-1") + file(b"\x00RIFF@prod/whisper-1") + END
    assert through(body) == ("@prod/whisper-1", plain)


def test_a_model_behind_the_file_is_found_too() -> None:
    body = file(b"x" * 100_000) + field(b"model", b"@prod/whisper-1") + END
    assert through(body) == ("@prod/whisper-1", file(b"x" * 100_000) + field(b"model", b"whisper-1") + END)


def test_what_a_real_client_sends_is_understood() -> None:
    request = httpx.Request(
        "POST", "http://gate/", data={"model": "@prod/whisper-1", "language": "en"}, files={"file": ("a.wav", b"RIFF")}
    )
    form = Form(boundary_of(request.headers["content-type"].encode()), split_model)
    sent = request.read()
    assert form.feed(sent) + form.close() == sent.replace(b"@prod/", b"")
    assert form.model == "@prod/whisper-1"


@pytest.mark.parametrize("value", [b"whisper-1", b"", b"@", b"@slug", b"@/x", b"a@b/c"])
def test_a_model_without_a_slug_passes_as_it_is(value: bytes) -> None:
    body = field(b"model", value) + END
    assert through(body) == (value.decode(), body)


@pytest.mark.parametrize(
    "head",
    [
        b'Content-Disposition: form-data; name="model"; filename="m.txt"',
        b'Content-Disposition: form-data; filename="m.txt"; name="model"',
        b'Content-Disposition: form-data; name="models"',
        b'Content-Disposition: form-data; name="submodel"',
        b'Content-Disposition: form-data; xname="model"',
        b'Content-Disposition: attachment; name="model"',
        b'X-Content-Disposition: form-data; name="model"',
        b"X-Nothing: 1",
    ],
)
def test_only_a_text_field_of_that_name_is_the_model(head: bytes) -> None:
    body = part(head, b"@prod/x") + END
    assert through(body) == ("", body)


@pytest.mark.parametrize(
    "head",
    [
        b'content-disposition: form-data; name="model"',
        b"Content-Disposition: form-data; name=model",
        b'CONTENT-DISPOSITION:form-data;name="model"',
        b'Content-Type: text/plain\r\nContent-Disposition: form-data; name="model"',
        b'Content-Disposition: form-data; name="model"\r\nContent-Type: text/plain; charset=utf-8',
        b'Content-Disposition: form-data; name="model"; size=3',
    ],
)
def test_the_field_may_be_written_in_several_ways(head: bytes) -> None:
    assert through(part(head, b"@prod/x") + END) == ("@prod/x", part(head, b"x") + END)


def test_only_the_first_model_counts() -> None:
    body = field(b"model", b"@one/x") + field(b"model", b"@two/y") + END
    assert through(body) == ("@one/x", field(b"model", b"x") + field(b"model", b"@two/y") + END)


def test_a_preamble_and_an_empty_part_are_no_trouble() -> None:
    body = b"preamble\r\n" + part(b"A: b", b"") + b"--" + MARK + b"\r\n\r\nbare\r\n" + field(b"model", b"@a/b") + END
    assert through(body) == ("@a/b", body.replace(b"@a/", b""))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no form at all",
        END,
        b"--xYz--",
        b"--xYz",
        field(b"model", b"@prod/x")[:-2],  # cut off inside the value
        part(b"A: " + b"b" * HEAD_MAX, b"") + field(b"model", b"@prod/x") + END,
        field(b"model", b"@prod/" + b"x" * VALUE_MAX + b"y") + END,
        b"--xYz\r\nnever ends " * 1000,
    ],
    ids=range(9),
)
def test_what_breaks_the_format_passes_as_it_is(body: bytes) -> None:
    assert through(body) == ("", body)
    assert through(body, 1) == ("", body)


VALUES = st.one_of(st.sampled_from([b"\r\n--xY", b"\r\n", b"--xYz", b"\r", b"@prod/m", b""]), st.binary(max_size=20))
PARTS = st.lists(st.one_of(st.builds(field, st.sampled_from([b"model", b"a"]), VALUES), st.builds(file, VALUES)))


@given(PARTS, st.lists(st.integers(1, 9), min_size=1, max_size=4), st.booleans())
def test_how_it_was_split_never_shows(parts: list[bytes], sizes: list[int], ends: bool) -> None:
    body = b"".join(parts) + (END if ends else b"")
    whole = through(body)
    assert through(body, *sizes) == whole
    slug, _ = split_model(whole[0] or "")
    assert len(whole[1]) == len(body) - (len(f"@{slug}/".encode()) if slug else 0)


def test_no_more_than_a_delimiter_is_held_back_of_a_file() -> None:
    form = Form(MARK, split_model)
    form.feed(file(b"")[:-2])
    for _ in range(100):
        assert len(form.feed(b"x" * 1000)) >= 1000 - len(MARK) - 4


@pytest.mark.parametrize(
    ("kind", "boundary"),
    [
        (b"multipart/form-data; boundary=abc", b"abc"),
        (b'Multipart/Form-Data; charset=utf-8; Boundary="a b"', b"a b"),
        (b"multipart/form-data;boundary=abc; x=y", b"abc"),
        (b"multipart/form-data", b""),
        (b"multipart/form-data; boundary=", b""),
        (b"multipart/mixed; boundary=abc", b""),
        (b"application/json", b""),
        (b"multipart/form-data; boundary=" + b"x" * 71, b""),
    ],
)
def test_the_boundary(kind: bytes, boundary: bytes) -> None:
    assert boundary_of(kind) == boundary
