"""The two clients: `openai`'s, pointed at the gateway, with the gateway's own resources added."""

from collections.abc import Coroutine, Mapping
from functools import cached_property
from typing import Any, TypeAlias

from openai import AsyncStream, Stream
from typing_extensions import Self

from portkey import _admin as administration
from portkey import _inference as inference
from portkey import _resources as resources
from portkey._transport import AsyncTransport, SyncTransport
from portkey.types import PromptCompletion, PromptCompletionChunk, Reply

Awaited: TypeAlias = Coroutine[Any, Any, Reply]
AwaitedPrompt: TypeAlias = Coroutine[Any, Any, PromptCompletion]
AwaitedStream: TypeAlias = Coroutine[Any, Any, AsyncStream[PromptCompletionChunk]]


RAW = {"cast_to", "body", "headers", "extra_headers", "extra_query"}


def spelt_out(stream_cls: Any, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments of a raw call. With `cast_to` they come from a resource and are complete. Else they are a person's:
    the body's fields (or `body`), and `headers`, `extra_query`.
    """
    if arguments.get("cast_to"):
        return dict(arguments)
    fields = {name: value for name, value in arguments.items() if name not in RAW}
    body = arguments.get("body") or fields
    headers = arguments.get("headers") or arguments.get("extra_headers") or {}
    options = {"headers": headers, "params": arguments.get("extra_query") or {}}
    call: dict[str, Any] = {"cast_to": Reply, "options": options, **({"body": body} if body else {})}
    return {**call, "stream": True, "stream_cls": stream_cls[Reply]} if fields.get("stream") else call


def request(body: object, query: Mapping[str, Any] | None) -> dict[str, Any]:
    sent = {} if body is None else {"body": body}
    return {"cast_to": Reply, "options": {"params": query} if query else {}, **sent}


def prompted(body: object, headers: Mapping[str, str], stream: bool, stream_cls: Any) -> dict[str, Any]:  # noqa: FBT001  # as `openai` has it
    options = {"headers": headers}
    return {"cast_to": PromptCompletion, "options": options, "body": body, "stream": stream, "stream_cls": stream_cls}


class Portkey(administration.Administers[Reply], SyncTransport):
    """A client of the gateway.

    `api_key` (or `PORTKEY_API_KEY`) opens the gateway at `base_url` (or `PORTKEY_BASE_URL`, `PORTKEY_PROXY`). Name the
    provider by `virtual_key`, `provider`, `config` or in the model (`@slug/model`). Every further argument becomes the
    header `x-portkey-<argument>`, except those of the client itself: `timeout` (seconds), `max_retries` (of failures
    that the gateway did not answer; 1), `http_client`, `websocket_base_url`, `webhook_secret`, `default_headers` and
    `default_query`. Raises `MissingKeyError` when there is neither a key nor a base URL.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        config: str | Mapping[str, Any] | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, str] | None = None,
        strict_open_ai_compliance: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(
            api_key,
            base_url,
            virtual_key=virtual_key,
            provider=provider,
            config=config,
            trace_id=trace_id,
            metadata=metadata,
            strict_open_ai_compliance=strict_open_ai_compliance,
            **more,
        )

    def copy(self, **changes: Any) -> Self:
        """Another client on the same connections; `changes` are arguments of the constructor, None removes one."""
        return type(self)(**self._changed(changes))

    with_options = copy

    @cached_property
    def chat(self) -> inference.Chat:
        return inference.Chat(self)

    @cached_property
    def completions(self) -> inference.Completions:
        return inference.Completions(self)

    @cached_property
    def embeddings(self) -> inference.Embeddings:
        return inference.Embeddings(self)

    @cached_property
    def prompts(self) -> administration.Prompts[Reply, PromptCompletion, Stream[PromptCompletionChunk]]:
        return administration.Prompts(self._call, self._prompted)

    @cached_property
    def admin(self) -> administration.Admin[Reply]:  # type: ignore[override]  # `openai` administers another service
        return administration.Admin(self._call)

    @cached_property
    def feedback(self) -> resources.Feedback[Reply]:
        return resources.Feedback(self._call)

    @cached_property
    def logs(self) -> resources.Logs[Reply]:
        return resources.Logs(self._call)

    @cached_property
    def api_keys(self) -> resources.ApiKeys[Reply]:
        return resources.ApiKeys(self._call)

    @cached_property
    def virtual_keys(self) -> resources.VirtualKeys[Reply]:
        return resources.VirtualKeys(self._call)

    def get(self, path: str, **arguments: Any) -> Any:
        """Any path under the base URL: `client.get("/models", extra_query={…}, headers={…})`."""
        return super().get(path, **spelt_out(Stream, arguments))

    def post(self, path: str, **arguments: Any) -> Any:
        """Any path under the base URL, the body's fields as arguments: `client.post("/rerank", query=…)`."""
        return super().post(path, **spelt_out(Stream, arguments))

    def put(self, path: str, **arguments: Any) -> Any:
        return super().put(path, **spelt_out(Stream, arguments))

    def delete(self, path: str, **arguments: Any) -> Any:
        return super().delete(path, **spelt_out(Stream, arguments))

    def _call(self, method: str, path: str, *, body: object = None, query: Mapping[str, Any] | None = None) -> Reply:
        reply: Reply = getattr(self, method.lower())(path, **request(body, query))
        return reply

    def _prompted(self, path: str, body: object, headers: Mapping[str, str], *, stream: bool) -> Any:
        return self.post(path, **prompted(body, headers, stream, Stream[PromptCompletionChunk]))


class AsyncPortkey(administration.Administers[Awaited], AsyncTransport):
    """The same client for asyncio: calls are awaited, streams are `async for`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        virtual_key: str | None = None,
        provider: str | None = None,
        config: str | Mapping[str, Any] | None = None,
        trace_id: str | None = None,
        metadata: str | Mapping[str, str] | None = None,
        strict_open_ai_compliance: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(
            api_key,
            base_url,
            virtual_key=virtual_key,
            provider=provider,
            config=config,
            trace_id=trace_id,
            metadata=metadata,
            strict_open_ai_compliance=strict_open_ai_compliance,
            **more,
        )

    def copy(self, **changes: Any) -> Self:
        """Another client on the same connections; `changes` are arguments of the constructor, None removes one."""
        return type(self)(**self._changed(changes))

    with_options = copy

    @cached_property
    def chat(self) -> inference.AsyncChat:
        return inference.AsyncChat(self)

    @cached_property
    def completions(self) -> inference.AsyncCompletions:
        return inference.AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> inference.AsyncEmbeddings:
        return inference.AsyncEmbeddings(self)

    @cached_property
    def prompts(self) -> administration.Prompts[Awaited, AwaitedPrompt, AwaitedStream]:
        return administration.Prompts(self._call, self._prompted)

    @cached_property
    def admin(self) -> administration.Admin[Awaited]:  # type: ignore[override]  # `openai` administers another service
        return administration.Admin(self._call)

    @cached_property
    def feedback(self) -> resources.Feedback[Awaited]:
        return resources.Feedback(self._call)

    @cached_property
    def logs(self) -> resources.Logs[Awaited]:
        return resources.Logs(self._call)

    @cached_property
    def api_keys(self) -> resources.ApiKeys[Awaited]:
        return resources.ApiKeys(self._call)

    @cached_property
    def virtual_keys(self) -> resources.VirtualKeys[Awaited]:
        return resources.VirtualKeys(self._call)

    async def get(self, path: str, **arguments: Any) -> Any:
        return await super().get(path, **spelt_out(AsyncStream, arguments))

    async def post(self, path: str, **arguments: Any) -> Any:
        return await super().post(path, **spelt_out(AsyncStream, arguments))

    async def put(self, path: str, **arguments: Any) -> Any:
        return await super().put(path, **spelt_out(AsyncStream, arguments))

    async def delete(self, path: str, **arguments: Any) -> Any:
        return await super().delete(path, **spelt_out(AsyncStream, arguments))

    def _call(self, method: str, path: str, *, body: object = None, query: Mapping[str, Any] | None = None) -> Awaited:
        reply: Awaited = getattr(self, method.lower())(path, **request(body, query))
        return reply

    def _prompted(self, path: str, body: object, headers: Mapping[str, str], *, stream: bool) -> Any:
        return self.post(path, **prompted(body, headers, stream, AsyncStream[PromptCompletionChunk]))
