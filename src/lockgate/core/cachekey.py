"""What makes two calls the same call: a keyed digest of everything that shapes the answer.

    scope key = HMAC-SHA-256 under the keyring's `cache` key of the scope: whose call it is, and where it goes
    key       = BLAKE2b-256, keyed by the scope key, of the body as sent, members in order

The tenant is part of the first step, so no body that anyone can think of reaches another tenant's entry; and whoever
reads the keys alone learns nothing of the bodies. Every part is written with its length: no two scopes share a text.
The order of a body's members does not matter, as in RFC 8785; numbers are the same when their doubles are.
"""

from collections.abc import Callable, Mapping
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import msgspec

Mac = Callable[[bytes], bytes]
"""A keyed digest of at most 64 bytes that nobody else can compute."""

SHAPING: Final = (
    b"anthropic-beta", b"anthropic-version", b"openai-beta", b"openai-organization", b"openai-project", b"prefer",
)  # fmt: skip
"""Request fields that travel to the provider and may change what it says."""

_encode = msgspec.json.Encoder(order="deterministic").encode
_pack = msgspec.msgpack.Encoder().encode


class Scope(NamedTuple):
    """Whose entry it is and where the call goes. Fields are compared as they stand; "" is a value like any other."""

    organisation: str
    workspace: str
    policy: str  # identity and version of what shapes an answer: config, guardrails
    credential: str  # id of the stored credential and its version, or `inline_owner` of the caller's own key
    provider: str
    url: str  # where it goes, query included: an own host is another provider
    fields: bytes = b""  # the lines of the SHAPING and forwarded request fields
    partition: str = ""  # `partition_of` the request


def inline_owner(secret: bytes) -> str:
    """What stands for a provider key that the caller brought along. It only ever goes into a keyed digest."""
    return f"inline:{blake2b(secret, digest_size=16).hexdigest()}"


def partition_of(
    namespace: str | None, metadata: Mapping[str, str], own: Mapping[str, str] = MappingProxyType({})
) -> str:
    """A request's own part of the cache, inside its tenant: its namespace, or its metadata when it names none. What its
    key carries by itself, `own`, parts it from others in any case: no field of a request reaches beyond that.

    Source: the compatible API, where `x-portkey-cache-namespace` replaces the partition by headers. Fields that every
    request has anew (trace and request ids) take no part, else nothing would ever hit.
    """
    if namespace is not None:
        return f"k:{_encode(own).decode()}n:{namespace}" if own else f"n:{namespace}"
    return "m:" + _encode(metadata).decode() if metadata else ""


def shaping(headers: Mapping[bytes, bytes], forwarded: bytes = b"") -> bytes:
    """`Scope.fields` of a request; `forwarded` are the lines that its config asks to pass on."""
    return b"".join([b"%b:%b\n" % (name, headers[name]) for name in SHAPING if name in headers]) + forwarded


def canonical(document: Any) -> bytes:
    """One text for all ways to write a JSON value."""
    return _encode(document)


def scope_key(mac: Mac, scope: Scope, use: str = "exact") -> bytes:
    """The key of a scope's keys; `use` keeps the two caches apart."""
    return mac(_pack((use, scope)))[-32:]


def key_of(document: Any, under: bytes) -> bytes:
    """The key of a call, 32 bytes. `document` is the body as sent to the provider, parsed; `under` the key of its
    scope, which is one for all calls of a client to one place.
    """
    return blake2b(_encode(document), digest_size=32, key=under).digest()


# --- the semantic cache: which calls may be compared at all ---

MESSAGES_MAX: Final = 4
TEXT_MAX: Final = 8191  # characters


class Question(NamedTuple):
    text: str  # what is compared by meaning: the last user message
    rest: Any  # everything else in the body, compared exactly: system prompt, earlier messages, model, parameters


def question_of(document: Any) -> Question | None:
    """A body taken apart, or None when it cannot be compared by meaning.

    None for over four messages, over 8191 characters, no text of a user. Source: the compatible API's limits, which
    allow as many tokens; but of two long texts a likeness says only that they are mostly the same.
    """
    if type(document) is not dict:
        return None
    prompt = document.get("prompt")
    if type(prompt) is str:
        return _asked(prompt, {**document, "prompt": None})
    messages = document.get("messages")
    if type(messages) is not list or not 0 < len(messages) <= MESSAGES_MAX:
        return None
    at = next((n for n in range(len(messages) - 1, -1, -1) if _is_users(messages[n])), -1)
    if at < 0:
        return None
    text, content = _without_text(messages[at].get("content"))
    others = [*messages[:at], {**messages[at], "content": content}, *messages[at + 1 :]]
    return _asked(text, {**document, "messages": others})


def _asked(text: str, rest: Any) -> Question | None:
    return Question(text, rest) if text.strip() and len(text) <= TEXT_MAX else None


def _is_users(message: Any) -> bool:
    return type(message) is dict and message.get("role") == "user"


def _without_text(content: Any) -> tuple[str, Any]:
    """The text of a message, and the message without it: pictures and files stay and are compared exactly."""
    if type(content) is str:
        return content, None
    if type(content) is not list:
        return "", content
    texts, left = [], []
    for part in content:
        if type(part) is dict and part.get("type") in {"text", "input_text"} and type(part.get("text")) is str:
            texts.append(part["text"])
            part = {**part, "text": None}  # noqa: PLW2901  # the part as it is compared
        left.append(part)
    return "\n".join(texts), left


def neighbourhood_of(mac: Mac, scope: Scope, rest: Any) -> bytes:
    """The key of the calls that differ from one another in the last user message alone, 32 bytes."""
    return blake2b(_encode(rest), digest_size=32, key=scope_key(mac, scope, "semantic")).digest()
