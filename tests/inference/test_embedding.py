"""The embeddings request of the semantic cache, and what is read of its answer."""

import json
from typing import Any

import pytest

from lockgate.core.errors import UpstreamSilent
from lockgate.inference.embedding import ANSWER_MAX, Embedding, request_of, target_of, vector_in

GOOD = (
    b'{"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.25,-1,3e-2]}],"usage":{"total_tokens":3}}'
)


def test_a_setting_names_a_virtual_key_and_a_model() -> None:
    assert target_of("@my-key/embed/large") == ("my-key", "embed/large")
    assert target_of("") == ("", "")


@pytest.mark.parametrize("setting", ["embed", "my-key/embed", "@my-key", "@my-key/", "@/embed"])
def test_a_setting_that_names_less_is_refused(setting: str) -> None:
    with pytest.raises(ValueError, match="@my-key/text"):
        target_of(setting)


def test_the_request_asks_for_plain_numbers() -> None:
    assert json.loads(request_of("m", "Grüße")) == {"model": "m", "input": "Grüße", "encoding_format": "float"}


@pytest.mark.parametrize(
    ("body", "vector"),
    [
        (GOOD, [0.25, -1.0, 0.03]),
        (b'{"data":[]}', None),
        (b'{"data":[{"embedding":[1]},{"embedding":[2]}]}', None),
        (b'{"data":[{"embedding":"AAAA"}]}', None),
        (b'{"error":{"message":"no"}}', None),
        (b"<html>", None),
        (b"", None),
    ],
)
def test_an_answer_holds_one_vector_or_none(body: bytes, vector: list[float] | None) -> None:
    assert vector_in(body) == vector


class Upstream:
    """Plays an upstream: remembers what was sent and that it was cancelled."""

    def __init__(self, refuses: bool = False) -> None:
        self.refuses = refuses
        self.sent: tuple[Any, ...] = ()
        self.cancelled = False

    def send(self, *sent: Any, **limits: Any) -> "Upstream":
        if self.refuses:
            raise UpstreamSilent("no")
        self.sent = (*sent, limits)
        return self

    def cancel(self) -> None:
        self.cancelled = True


def sent(refuses: bool = False) -> tuple[Embedding, Upstream, list[Any]]:
    found: list[Any] = []
    upstream, embedding = Upstream(refuses), Embedding(found.append)
    embedding.send(upstream, "origin", b"head", b"body")  # type: ignore[arg-type]  # as much of one as is used
    return embedding, upstream, found


def test_a_good_answer_in_pieces_is_a_vector() -> None:
    embedding, upstream, found = sent()
    assert upstream.sent[:3] == ("origin", b"head", b"body")
    assert upstream.sent[-1]["first_byte_s"] == 5
    embedding.on_head(200, [])
    for at in range(0, len(GOOD), 7):
        embedding.on_data(GOOD[at : at + 7])
    embedding.on_end()
    assert found == [[0.25, -1.0, 0.03]]


def test_whatever_goes_wrong_is_told_once_as_nothing() -> None:
    embedding, _, found = sent()
    embedding.on_head(500, [])
    embedding.on_data(GOOD)
    embedding.on_end()
    embedding.on_end()
    assert found == [None]
    embedding, _, found = sent()
    embedding.on_failed(UpstreamSilent("late"), sent=True)
    assert found == [None]
    assert sent(refuses=True)[2] == [None]


def test_an_answer_that_is_too_long_is_cut_off() -> None:
    embedding, upstream, found = sent()
    embedding.on_head(200, [])
    embedding.on_data(bytes(ANSWER_MAX))
    embedding.on_data(b"x")
    embedding.on_end()
    assert (found, upstream.cancelled) == ([None], True)


def test_who_cancels_is_told_nothing() -> None:
    embedding, upstream, found = sent()
    embedding.cancel()
    embedding.on_failed(UpstreamSilent("late"), sent=True)
    assert (found, upstream.cancelled) == ([], True)
