"""The golden conversations as values. One file per provider; `README.md` here says what a conversation is."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Conversation:
    """What the client asks, what must go upstream, what comes back, and what the client must get."""

    provider: str
    name: str
    client: dict[str, Any]
    upstream: dict[str, Any]
    answer: dict[str, Any]
    reply: dict[str, Any]
    usage: dict[str, int]

    @property
    def id(self) -> str:
        return f"{self.provider}: {self.name}"

    @property
    def client_body(self) -> bytes:
        """The request's bytes. The odd spacing shows whether they pass unchanged."""
        body = self.client.get("body")
        return b"" if body is None else json.dumps(body, separators=(" ,", ":  "), ensure_ascii=False).encode()

    @property
    def answer_body(self) -> bytes:
        """The answer's bytes: JSON, or the events with the vendor's line ends."""
        if "events" in self.answer:
            end: str = self.answer.get("newline", "\n")
            return "".join(event.replace("\n", end) + end + end for event in self.answer["events"]).encode()
        return json.dumps(self.answer["body"], ensure_ascii=False).encode()

    @property
    def reply_body(self) -> bytes:
        body = self.reply["body"]
        return self.answer_body if body == "as answered" else json.dumps(body).encode()

    @property
    def streams(self) -> bool:
        return "events" in self.answer


def load(path: Path) -> Iterator[Conversation]:
    document = json.loads(path.read_text(encoding="utf-8"))
    for row in document["conversations"]:
        yield Conversation(document["provider"], **{"usage": {}, **row})


ALL = [conversation for path in sorted(FOLDER.glob("*.json")) for conversation in load(path)]
