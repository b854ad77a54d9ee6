"""The OpenAI family of JSON bodies: chat, completions, embeddings, responses. Bytes are spliced, never written anew.

What is read of a request: model, limits and the texts' length. What is read of an answer: usage and model, of a short
one in one pass, else found by a search near the end and the start, so that a stream is not parsed for two numbers.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec

from lockgate.core.errors import BadRequest, LockgateError
from lockgate.core.usage import Usage, characters
from lockgate.dialects import sse

TAIL: Final = 16 * 1024  # where usage is looked for first: providers report it last
HEAD: Final = 2 * 1024
_USAGE: Final = re.compile(rb'"usage"\s*:\s*(\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})')
_MODEL: Final = re.compile(rb'"model"\s*:\s*"([^"\\]{1,256})"')
_FINISHED: Final = re.compile(rb'"finish_reason"\s*:\s*"')

Members = dict[str, msgspec.Raw]
_members = msgspec.json.Decoder(Members).decode
_encode = msgspec.json.Encoder().encode


class _Details(msgspec.Struct, gc=False):
    cached_tokens: int | None = None
    reasoning_tokens: int | None = None
    cache_write_tokens: int | None = None


class _Reported(msgspec.Struct, gc=False):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    prompt_tokens_details: _Details | None = None
    completion_tokens_details: _Details | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_tokens_details: _Details | None = None
    output_tokens_details: _Details | None = None
    prompt_cache_hit_tokens: int | None = None


_reported = msgspec.json.Decoder(_Reported).decode


class Said(msgspec.Struct, gc=False):
    """What a whole answer says of itself."""

    model: str | None = None
    usage: _Reported | None = None


_said_in = msgspec.json.Decoder(Said).decode


# --- requests ---


def model_of(document: Any) -> str:
    """The model that a request names, or "". Raises BadRequest when it is no plain text."""
    model = document.get("model") if type(document) is dict else None
    if model is None:
        return ""
    if type(model) is not str or len(model) > 512 or not model.isprintable():
        raise BadRequest("`model` must be a text of at most 512 printable characters")
    return model


def most_out(document: Any) -> int:
    """The most output tokens that a request allows, 0 when it sets no limit."""
    if type(document) is not dict:
        return 0
    get = document.get
    limit = get("max_completion_tokens") or get("max_tokens") or get("max_output_tokens")
    if type(limit) is not int or limit < 0:
        return 0
    choices = get("n")
    return limit * choices if type(choices) is int and choices > 1 else limit


def splice(body: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """`body` with top-level members replaced by JSON texts, added, or (None) left out; all others byte for byte."""
    members = _members(body)
    for name, value in changes.items():
        if value is None:
            members.pop(name, None)
        else:
            members[name] = msgspec.Raw(value)
    return _encode(members)


def characters_in(document: Any) -> int:
    """The length of the texts that a request hands to the model."""
    if type(document) is not dict:
        return 0
    return sum(characters(document.get(name)) for name in ("messages", "prompt", "input", "instructions", "tools"))


# --- answers ---


def said_of(answer: bytes) -> Said | None:
    """What a whole answer says of itself; None when it is no object, or says so in a way of its own."""
    try:
        return _said_in(answer)
    except (ValueError, RecursionError):
        return None


def model_said(said: Said | None) -> str:
    """The model that an answer names, as `answered_model`."""
    model = said.model if said is not None else None
    return model if model and len(model) <= 256 and model.isprintable() else ""


def usage_said(said: Said | None) -> Usage | None:
    """The usage that an answer reports, as `usage_of`."""
    return _counted(said.usage) if said is not None and said.usage is not None else None


def usage_of(answer: bytes) -> Usage | None:
    """The last usage that an answer reports, streamed or not; None when it reports none that can be read."""
    at = answer.rfind(b'"usage":{', -TAIL)
    if at >= 0 and answer.endswith(b"}}") and (usage := _usage(answer[at + 8 : -1])) is not None:
        return usage  # it is the last member of a compact document: the common case
    return _last_usage(answer[-TAIL:]) or (_last_usage(answer) if len(answer) > TAIL else None)


def usages_of(answer: bytes) -> Iterator[Usage]:
    """All usages that an answer reports, the last one first."""
    end = len(answer)
    while (at := answer.rfind(b'"usage"', 0, end)) >= 0:
        found = _USAGE.match(answer, at)
        if found and (usage := _usage(found[1])) is not None:
            yield usage
        end = at


def _last_usage(text: bytes) -> Usage | None:
    return next(usages_of(text), None)


def _usage(text: bytes) -> Usage | None:
    try:
        return _counted(_reported(text))
    except (msgspec.DecodeError, ValueError):
        return None


def _counted(said: _Reported) -> Usage | None:
    into = said.prompt_tokens if said.prompt_tokens is not None else said.input_tokens
    out = said.completion_tokens if said.completion_tokens is not None else said.output_tokens
    if into is None and out is None:
        into = said.total_tokens  # some embedding APIs report nothing else
    if into is None and out is None:
        return None
    into, out = into or 0, out or 0
    details = said.prompt_tokens_details or said.input_tokens_details
    cached = (details.cached_tokens if details else 0) or said.prompt_cache_hit_tokens or 0
    written = (details.cache_write_tokens if details else 0) or 0
    details = said.completion_tokens_details or said.output_tokens_details
    reasoning = (details.reasoning_tokens if details else 0) or 0
    if cached or written or reasoning:
        cached = min(cached, into)
        return Usage(into, out, cached, min(written, into - cached), min(reasoning, out))  # some count them beside
    return Usage(into, out)


def answered_model(answer: bytes, tail: bytes = b"") -> str:
    """The model that an answer names, or "". Most name it in the beginning, embeddings behind their vectors: there
    `tail` holds it.
    """
    start = answer.find(b'"model":"', 0, HEAD) + 9
    end = answer.find(b'"', start, start + 256) if start > 8 else -1
    if end > 0 and (name := answer[start:end]).find(b"\\") < 0:
        return name.decode("utf-8", "replace")  # compact, as most write it
    found = _MODEL.search(answer, 0, HEAD) or _MODEL.match(tail, max(tail.rfind(b'"model"'), 0))
    return found[1].decode("utf-8", "replace") if found else ""


def characters_out(answer: bytes, *, streamed: bool) -> int:
    """The length of the texts in an answer, for an estimate."""
    documents = [event.data for event in sse.events(answer)] if streamed else [answer]
    total = 0
    for text in documents:
        try:
            document = msgspec.json.decode(text)
        except (msgspec.DecodeError, ValueError, RecursionError):
            continue  # the end mark, or an event that broke off
        if isinstance(document, dict):
            total += _said(document)
    return total


def _said(document: dict[str, Any]) -> int:
    choices = document.get("choices")
    if isinstance(choices, list):
        parts = [c.get("delta") or c.get("message") or c.get("text") for c in choices if isinstance(c, dict)]
        return sum(characters(_texts(part)) for part in parts)
    delta = document.get("delta")
    return len(delta) if isinstance(delta, str) else characters(document.get("output"))


def _texts(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    return [part.get(name) for name in ("content", "reasoning_content", "reasoning", "refusal", "tool_calls")]


def finished(tail: bytes) -> bool:
    """Whether the end of a stream shows that the model had finished, though no end mark came."""
    return _FINISHED.search(tail) is not None


def error_body(error: LockgateError) -> bytes:
    """An error as a stream of this dialect says it."""
    inner = {"message": error.message, "type": error.kind, "param": None, "code": error.code}
    return _encode({"error": inner})


# --- streams that break ---


def carried_on(body: bytes, said: str) -> bytes:
    """`body` asking for the rest of an answer that broke off after `said`: as the assistant's own unfinished turn."""
    document = msgspec.json.decode(body)
    messages = document.get("messages")
    if not isinstance(messages, list):
        return body
    return splice(body, {"messages": _encode([*messages, {"role": "assistant", "content": said}])})


def can_carry_on(document: Any) -> bool:
    """Whether a request's answer is one text that another model can go on with."""
    if type(document) is not dict or not isinstance(document.get("messages"), list):
        return False
    choices = document.get("n")
    return choices in (None, 1) and not document.get("tools") and not document.get("response_format")


def said_in(stream: bytes) -> str | None:
    """The text that a stream's whole events said; None when they said something else too, or that this was all."""
    parts: list[str] = []
    for event in sse.events(stream):
        choices = (_chunk(event.data) or {}).get("choices")
        for choice in choices if isinstance(choices, list) else ():
            delta = choice.get("delta") if isinstance(choice, dict) else None
            if not isinstance(delta, dict):
                continue
            if delta.get("tool_calls") or delta.get("function_call") or choice.get("finish_reason"):
                return None
            if isinstance(delta.get("content"), str):
                parts.append(delta["content"])
    return "".join(parts)


def _chunk(data: bytes) -> dict[str, Any] | None:
    try:
        document = msgspec.json.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


OPENINGS: Final = frozenset({"response.created", "response.in_progress", "response.queued", "ping"})
"""Events that come before anything was said."""

ERROR_STATUSES: Final = {
    "rate_limit_error": 429, "rate_limit_exceeded": 429, "insufficient_quota": 429, "overloaded_error": 529,
    "overloaded": 529, "invalid_request_error": 400, "authentication_error": 401, "invalid_api_key": 401,
    "permission_error": 403, "not_found_error": 404, "model_not_found": 404, "timeout_error": 504,
    "service_unavailable": 503, "server_error": 500, "api_error": 500, "internal_error": 500,
}  # fmt: skip
"""The status that an error event would have had as an answer, by its type or code."""


def opens(event: sse.Event) -> int:
    """What an event means to a stream that has said nothing yet: 0 nothing so far, 200 content, else the status of the
    error that it brings. What cannot be read counts as content: it is the provider's word and goes on as it is.
    """
    chunk = _chunk(event.data)
    if chunk is None:
        return 200
    error, kind = chunk.get("error"), str(chunk.get("type"))
    if kind == "response.failed" and isinstance(chunk.get("response"), dict):
        return _status_of(chunk["response"].get("error"))
    if (error and isinstance(error, dict | str)) or kind == "error":  # some write an empty one into every answer
        return _status_of(error if isinstance(error, dict) else chunk)
    if kind in OPENINGS:
        return 0
    choices = chunk.get("choices")
    if not isinstance(choices, list):
        return 200
    return 200 if any(_says(choice) for choice in choices) or (not choices and chunk.get("usage")) else 0


def error_in(body: bytes) -> int:
    """The status that a 200's body should have had: that of its error when it holds nothing but one, else 0."""
    if body.find(b'"error"', 0, HEAD) < 0:
        return 0
    document = _chunk(body)
    error = document.get("error") if document else None
    if document is None or not error or not isinstance(error, dict) or "choices" in document or "data" in document:
        return 0
    return 0 if document.get("object") == "response" else _status_of(error)


def _says(choice: Any) -> bool:
    """Whether a choice of a chunk holds more than its role."""
    if not isinstance(choice, dict) or choice.get("finish_reason"):
        return True
    delta = choice.get("delta")
    if not isinstance(delta, dict):
        return bool(choice.get("text"))
    return any(value for name, value in delta.items() if name != "role")


def _status_of(error: Any) -> int:
    if not isinstance(error, dict):
        return 500
    for name in ("status", "code", "type"):
        said = error.get(name)
        if isinstance(said, str) and said.isdigit():
            said = int(said)
        if isinstance(said, int) and 400 <= said < 600:
            return said
        if isinstance(said, str) and said in ERROR_STATUSES:
            return ERROR_STATUSES[said]
    return 500
