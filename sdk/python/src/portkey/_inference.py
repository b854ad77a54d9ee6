"""Chat, completions and embeddings as `openai` has them, but the model may be left to the gateway."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, cast, overload

from openai import AsyncStream, Stream
from openai.resources.chat import AsyncChat as OpenAIAsyncChat
from openai.resources.chat import Chat as OpenAIChat
from openai.resources.chat.completions import AsyncCompletions as OpenAIAsyncChatCompletions
from openai.resources.chat.completions import Completions as OpenAIChatCompletions
from openai.resources.completions import AsyncCompletions as OpenAIAsyncCompletions
from openai.resources.completions import Completions as OpenAICompletions
from openai.resources.embeddings import AsyncEmbeddings as OpenAIAsyncEmbeddings
from openai.resources.embeddings import Embeddings as OpenAIEmbeddings
from openai.types import Completion as CompletionChunk
from openai.types.chat import ChatCompletionChunk, ChatCompletionMessageParam

from portkey import types

DEFAULT_MODEL = "portkey-default"
"""What is sent when no model is named: the virtual key or the config decides."""

Messages = Iterable[ChatCompletionMessageParam] | Iterable[Mapping[str, object]]
Prompt = str | list[str] | Iterable[int] | Iterable[Iterable[int]] | None


def known(create: Callable[..., Any]) -> frozenset[str]:
    return frozenset(inspect.signature(create).parameters)


CHAT = known(OpenAIChatCompletions.create)
COMPLETIONS = known(OpenAICompletions.create)
EMBEDDINGS = known(OpenAIEmbeddings.create)


def spread(fields: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    """Fields that `openai` does not know go into the body as they are: a provider may know them."""
    extra = {name: value for name, value in fields.items() if name not in names}
    ours = {name: value for name, value in fields.items() if name in names}
    return {**ours, "extra_body": {**extra, **(ours.get("extra_body") or {})}} if extra else ours


class ChatCompletions(OpenAIChatCompletions):
    @overload  # type: ignore[override]  # `model` may be left out and any provider's field given
    def create(
        self,
        *,
        messages: Messages,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **fields: Any,
    ) -> types.ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Messages,
        model: str = ...,
        stream: Literal[True],
        **fields: Any,
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self, *, messages: Messages, model: str = ..., stream: bool, **fields: Any
    ) -> types.ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(self, *, model: str = DEFAULT_MODEL, **fields: Any) -> Any:
        return super().create(model=model, **spread(fields, CHAT))


class AsyncChatCompletions(OpenAIAsyncChatCompletions):
    @overload  # type: ignore[override]  # `model` may be left out and any provider's field given
    async def create(
        self,
        *,
        messages: Messages,
        model: str = ...,
        stream: Literal[False] | None = ...,
        **fields: Any,
    ) -> types.ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Messages,
        model: str = ...,
        stream: Literal[True],
        **fields: Any,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self, *, messages: Messages, model: str = ..., stream: bool, **fields: Any
    ) -> types.ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(self, *, model: str = DEFAULT_MODEL, **fields: Any) -> Any:
        return await super().create(model=model, **spread(fields, CHAT))


class Chat(OpenAIChat):
    @property
    def completions(self) -> ChatCompletions:
        return ChatCompletions(self._client)

    @property
    def complete(self) -> ChatCompletions:
        """The same as `completions`."""
        return self.completions


class AsyncChat(OpenAIAsyncChat):
    @property
    def completions(self) -> AsyncChatCompletions:
        return AsyncChatCompletions(self._client)

    @property
    def complete(self) -> AsyncChatCompletions:
        """The same as `completions`."""
        return self.completions


class Completions(OpenAICompletions):
    @overload  # type: ignore[override]  # `model` may be left out and any provider's field given
    def create(
        self, *, prompt: Prompt = ..., model: str = ..., stream: Literal[False] | None = ..., **fields: Any
    ) -> types.Completion: ...

    @overload
    def create(
        self, *, prompt: Prompt = ..., model: str = ..., stream: Literal[True], **fields: Any
    ) -> Stream[CompletionChunk]: ...

    def create(self, *, prompt: Prompt = None, model: str = DEFAULT_MODEL, **fields: Any) -> Any:
        return super().create(model=model, prompt=prompt, **spread(fields, COMPLETIONS))


class AsyncCompletions(OpenAIAsyncCompletions):
    @overload  # type: ignore[override]  # `model` may be left out and any provider's field given
    async def create(
        self, *, prompt: Prompt = ..., model: str = ..., stream: Literal[False] | None = ..., **fields: Any
    ) -> types.Completion: ...

    @overload
    async def create(
        self, *, prompt: Prompt = ..., model: str = ..., stream: Literal[True], **fields: Any
    ) -> AsyncStream[CompletionChunk]: ...

    async def create(self, *, prompt: Prompt = None, model: str = DEFAULT_MODEL, **fields: Any) -> Any:
        return await super().create(model=model, prompt=prompt, **spread(fields, COMPLETIONS))


class Embeddings(OpenAIEmbeddings):
    def create(self, *, input: Any, model: str = DEFAULT_MODEL, **fields: Any) -> types.Embeddings:
        made = super().create(input=input, model=model, **spread(fields, EMBEDDINGS))
        return cast("types.Embeddings", made)  # the transport made our class of it


class AsyncEmbeddings(OpenAIAsyncEmbeddings):
    async def create(self, *, input: Any, model: str = DEFAULT_MODEL, **fields: Any) -> types.Embeddings:
        made = await super().create(input=input, model=model, **spread(fields, EMBEDDINGS))
        return cast("types.Embeddings", made)  # the transport made our class of it
