"""What calls return. Every reply knows the headers that came with it."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from openai import BaseModel
from openai.types import Completion as OpenAICompletion
from openai.types import CompletionUsage
from openai.types import CreateEmbeddingResponse as OpenAIEmbeddings
from openai.types.chat import ChatCompletion as OpenAIChatCompletion
from openai.types.chat import ChatCompletionMessage
from openai.types.chat.chat_completion_chunk import ChoiceDelta

from portkey._headers import PREFIX


class WithHeaders(BaseModel):
    """A reply of the gateway: fields as attributes, `reply["field"]` or `reply.get("field")`."""

    if TYPE_CHECKING:

        def get_headers(self) -> dict[str, str]:
            """The gateway's headers of this reply, without their prefix: `trace-id`, `provider`, …"""

    def __getitem__(self, name: str) -> Any:
        try:
            return getattr(self, name)
        except AttributeError:
            raise KeyError(name) from None

    def get(self, name: str, default: Any = None) -> Any:
        return getattr(self, name, default)


class Reply(WithHeaders):
    """Any JSON object; fields that it has not are AttributeErrors."""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class ChatCompletion(OpenAIChatCompletion, WithHeaders): ...


class Completion(OpenAICompletion, WithHeaders): ...


class Embeddings(OpenAIEmbeddings, WithHeaders): ...


class PromptChoice(BaseModel):
    """One answer to a saved prompt: `message` for chat prompts, `text` for text prompts."""

    index: int | None = None
    finish_reason: str | None = None
    message: ChatCompletionMessage | None = None
    text: str | None = None


class PromptCompletion(Reply):
    id: str | None = None
    model: str | None = None
    choices: list[PromptChoice]
    usage: CompletionUsage | None = None


class PromptChunkChoice(BaseModel):
    index: int | None = None
    finish_reason: str | None = None
    delta: ChoiceDelta | None = None
    text: str | None = None


class PromptCompletionChunk(BaseModel):
    id: str | None = None
    model: str | None = None
    choices: list[PromptChunkChoice]
    usage: CompletionUsage | None = None


OURS: Mapping[object, type[WithHeaders]] = {
    OpenAIChatCompletion: ChatCompletion,
    OpenAICompletion: Completion,
    OpenAIEmbeddings: Embeddings,
}


def gateway_headers(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.removeprefix(PREFIX): value for name, value in headers.items() if name.startswith(PREFIX)}


def attach(reply: object, headers: Mapping[str, str]) -> None:
    """Give `reply` its `get_headers()`. Plain text and the like take no attributes: their headers come raw."""
    if hasattr(reply, "__dict__"):
        lowered = {name.lower(): value for name, value in headers.items()}
        object.__setattr__(reply, "get_headers", partial(gateway_headers, lowered))
