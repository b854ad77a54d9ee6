"""Every provider has a golden conversation, and its description leads to exactly that request."""

from collections import Counter

import pytest

from golden import conversations
from golden.conversations import Conversation
from lockgate import providers

BY_PATH = {
    "/v1/chat/completions": "chat",
    "/v1/embeddings": "embed",
    "/v1/models": "models",
    "/v1/files": "files",
}
BUILT_IN = "http://127.0.0.1:8090/v1"  # what control hands out with the virtual key `local`
SECRET = "Bearer sk-test-0123456789abcdef"
every_conversation = pytest.mark.parametrize("talk", conversations.ALL, ids=lambda talk: talk.id)


def options_of(talk: Conversation) -> dict[str, str]:
    sent = talk.client["headers"]
    return {name.removeprefix("x-portkey-"): value for name, value in sent.items() if name.startswith("x-portkey-")}


def test_every_provider_has_a_golden_conversation() -> None:
    assert {p.slug for p in providers.all()} == {talk.provider for talk in conversations.ALL}


def test_most_providers_have_a_streamed_one() -> None:
    streaming = {talk.provider for talk in conversations.ALL if talk.streams}
    chatting = {p.slug for p in providers.all() if p.supports("chat")}
    assert streaming == chatting


def test_names_are_unique_within_a_provider() -> None:
    assert [name for name, count in Counter(talk.id for talk in conversations.ALL).items() if count > 1] == []


@every_conversation
def test_the_request_goes_to_the_vendors_own_url(talk: Conversation) -> None:
    provider = providers.find(talk.provider)
    assert provider
    options = options_of(talk)
    model = (talk.client.get("body") or {}).get("model", "")
    host = options.get("custom-host", "") or (BUILT_IN if talk.provider == "local" else "")
    base, path = provider.request_target(talk.client["path"], talk.client.get("query", ""), options, model, host)
    assert base + path == talk.upstream["url"]
    assert provider.supports(BY_PATH.get(talk.client["path"], "proxy"))
    assert provider.model_name(model, options) == model


@every_conversation
def test_the_key_travels_in_the_vendors_own_field(talk: Conversation) -> None:
    provider = providers.find(talk.provider)
    assert provider
    sent = SECRET if talk.provider == "local" else talk.client["headers"].get("authorization", "")
    secret = sent.removeprefix("Bearer ").encode()
    fields = provider.auth_fields(secret, options_of(talk))
    assert {name.decode(): value.decode() for name, value in fields} == talk.upstream["headers"]
