"""The gateway's own resources. One class serves both clients: what a call returns, `T`, is a reply or awaits one."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Literal, Protocol, TypeVar, overload
from urllib.parse import quote

from openai._types import NotGiven, Omit

from portkey._headers import HeaderValue, createHeaders

T = TypeVar("T")
P = TypeVar("P")
S = TypeVar("S")
T_co = TypeVar("T_co", covariant=True)


class Call(Protocol[T_co]):
    """Send one request: path relative to the base URL, a JSON body, a query."""

    def __call__(
        self, method: str, path: str, *, body: object = None, query: Mapping[str, Any] | None = None
    ) -> T_co: ...


class Prompted(Protocol):
    """Send one saved prompt; the reply is a completion, or a stream of its chunks."""

    def __call__(self, path: str, body: object, headers: Mapping[str, str], *, stream: bool) -> Any: ...


def given(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What the caller set: `None` is a value, a value that was not given is none."""
    return {name: value for name, value in fields.items() if not isinstance(value, NotGiven | Omit)}


def at(*parts: str) -> str:
    """A path of whole segments: an id cannot reach outside its place."""
    if not all(parts):
        raise ValueError("an id is empty: " + "/".join(parts))
    return "/" + "/".join(quote(part, safe="") for part in parts)


class Resource(Generic[T]):
    def __init__(self, call: Call[T]) -> None:
        self._call = call


class Feedback(Resource[T]):
    def create(self, *, trace_id: str, value: int, **fields: Any) -> T:
        """Score a call. Fields: `weight` (0 to 1), `metadata`."""
        return self._call("POST", "/feedback", body=given({"trace_id": trace_id, "value": value, **fields}))

    def bulk_create(self, *, feedbacks: Sequence[Mapping[str, Any]]) -> T:
        return self._call("POST", "/feedback", body=[dict(feedback) for feedback in feedbacks])

    def update(self, *, feedback_id: str, **fields: Any) -> T:
        return self._call("PUT", at("feedback", feedback_id), body=given(fields))


class Logs(Resource[T]):
    def create(
        self,
        *,
        request: Mapping[str, Any],
        response: Mapping[str, Any],
        metadata: Mapping[str, Any] | None = None,
    ) -> T:
        """Record a call that did not go through the gateway."""
        body = {"request": dict(request), "response": dict(response), "metadata": dict(metadata or {})}
        return self._call("POST", "/logs", body=body)

    def retrieve(self, id: str) -> T:
        return self._call("GET", at("logs", id))


class ApiKeys(Resource[T]):
    def create(
        self,
        *,
        name: str,
        type: Literal["organisation", "workspace"] = "workspace",
        sub_type: Literal["service", "user"] = "service",
        **fields: Any,
    ) -> T:
        """Make a key; `reply.key` is shown this once. Fields: `scopes`, `workspace_id`, `user_id`, `expires_at`, …"""
        return self._call("POST", at("api-keys", type, sub_type), body=given({"name": name, **fields}))

    def retrieve(self, *, id: str) -> T:
        return self._call("GET", at("api-keys", id))

    def list(self, **query: Any) -> T:
        """Query: `page_size`, `current_page` (from 0), `workspace_id`."""
        return self._call("GET", "/api-keys", query=given(query))

    def update(self, *, id: str, **fields: Any) -> T:
        return self._call("PUT", at("api-keys", id), body=given(fields))

    def delete(self, *, id: str) -> T:
        return self._call("DELETE", at("api-keys", id))

    def rotate(self, *, id: str, **fields: Any) -> T:
        """A new secret; the old one works on for `key_transition_period_ms`."""
        return self._call("POST", at("api-keys", id, "rotate"), body=given(fields))


class VirtualKeys(Resource[T]):
    def create(self, *, name: str, provider: str, key: str = "", **fields: Any) -> T:
        """Store a provider's key; `reply.data["slug"]` is how calls name it. Fields: `custom_host`, `note`, …"""
        body = given({"name": name, "provider": provider, "key": key, **fields})
        return self._call("POST", "/virtual-keys", body=body)

    def retrieve(self, *, slug: str) -> T:
        return self._call("GET", at("virtual-keys", slug))

    def list(self, **query: Any) -> T:
        return self._call("GET", "/virtual-keys", query=given(query))

    def update(self, *, slug: str, **fields: Any) -> T:
        return self._call("PUT", at("virtual-keys", slug), body=given(fields))

    def delete(self, *, slug: str) -> T:
        return self._call("DELETE", at("virtual-keys", slug))


class PromptCompletions(Generic[P, S]):
    def __init__(self, send: Prompted) -> None:
        self._send = send

    @overload
    def create(
        self,
        *,
        prompt_id: str,
        variables: Mapping[str, Any] | None = None,
        stream: Literal[False] = False,
        **fields: Any,
    ) -> P: ...

    @overload
    def create(
        self, *, prompt_id: str, variables: Mapping[str, Any] | None = None, stream: Literal[True], **fields: Any
    ) -> S: ...

    def create(
        self,
        *,
        prompt_id: str,
        variables: Mapping[str, Any] | None = None,
        stream: bool = False,
        config: HeaderValue = None,
        extra_headers: Mapping[str, str] | None = None,
        **fields: Any,
    ) -> Any:
        """Run a saved prompt. Fields override its model parameters: `max_tokens`, `temperature`, …"""
        body = {**given(fields), "variables": dict(variables or {}), "stream": stream}
        headers = {**createHeaders(config=config), **(extra_headers or {})}
        return self._send(at("prompts", prompt_id, "completions"), body, headers, stream=stream)
