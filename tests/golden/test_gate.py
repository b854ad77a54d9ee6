"""The golden conversations, played on the real inference code with scripted ports."""

import json

import pytest

from golden import conversations, stage
from golden.conversations import Conversation
from lockgate import __version__

every_conversation = pytest.mark.parametrize("talk", conversations.ALL, ids=lambda talk: talk.id)
OURS = {"user-agent": f"lockgate/{__version__}", "accept-encoding": "identity"}


@every_conversation
async def test_the_upstream_gets_exactly_the_expected_request(talk: Conversation) -> None:
    played = stage.play(talk)
    assert played.exchange.answer, played.exchange.status
    ((method, url, fields, body),) = played.sent
    assert method == talk.upstream["method"]
    assert url == talk.upstream["url"]
    typed = {"content-type": "application/json"} if talk.client_body else {}
    assert fields == {**OURS, **typed, **talk.upstream["headers"]}
    if isinstance(talk.upstream.get("body"), dict):
        assert json.loads(body) == talk.upstream["body"]
    else:
        assert body == talk.client_body


@every_conversation
@pytest.mark.parametrize("piece", [1 << 20, 7])
async def test_the_client_gets_exactly_the_expected_answer(talk: Conversation, piece: int) -> None:
    """However the upstream's bytes were split."""
    exchange = stage.play(talk, piece).exchange
    assert exchange.ended
    assert exchange.status == talk.reply["status"]
    assert exchange.answer == talk.reply_body
    kind = talk.answer["headers"]["content-type"]
    assert f"content-type: {kind}\r\n".encode() in exchange.head
    assert f"x-portkey-provider: {talk.provider}\r\n".encode() in exchange.head


@every_conversation
async def test_the_record_tells_what_happened(talk: Conversation) -> None:
    (record,) = stage.play(talk).records
    assert (record.end, record.status, record.provider) == ("complete", 200, talk.provider)
    assert record.streamed is talk.streams
    if talk.usage:
        assert {name: getattr(record, name) for name in talk.usage} == talk.usage
        assert not record.estimated
    assert stage.SECRET.decode() not in repr(record)
    assert stage.KEY.decode() not in repr(record)
