"""A small mail server in this process: what it was sent, and how the connection was."""

import asyncio
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Self


@dataclass
class Received:
    sender: str
    to: list[str]
    raw: bytes
    secure: bool
    login: str

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=default)

    @property
    def text(self) -> str:
        return str(self.message.get_content())


@dataclass
class Postbox:
    """`tls`: offered by STARTTLS, or spoken from the start with `implicit`. `deaf`: answers nothing at all."""

    tls: ssl.SSLContext | None = None
    implicit: bool = False
    deaf: bool = False
    refuses: str = ""  # a command that is answered 550
    mails: list[Received] = field(default_factory=list)
    port: int = 0

    async def __aenter__(self) -> Self:
        context = self.tls if self.implicit else None
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    async def arrived(self, count: int = 1) -> list[Received]:
        for _ in range(1000):
            if len(self.mails) >= count:
                return self.mails
            await asyncio.sleep(0.01)
        raise AssertionError(f"{len(self.mails)} of {count} mails came")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._talk(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
            pass  # the client left, which some tests are about
        finally:
            writer.close()

    async def _talk(  # noqa: C901  # a protocol: one branch for each command
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if self.deaf:
            await reader.read()
            return
        secure, login, sender, to = self.implicit, "", "", []
        writer.write(b"220 here\r\n")
        while line := await reader.readline():
            word, _, rest = line.decode("latin-1").strip().partition(" ")
            answer = "250 fine"
            match word.upper():
                case refused if refused == self.refuses:
                    answer = "550 no"
                case "EHLO":
                    offered = "250-STARTTLS\r\n" if self.tls and not secure else ""
                    answer = f"250-here\r\n{offered}250 AUTH PLAIN"
                case "STARTTLS" if self.tls:
                    writer.write(b"220 go on\r\n")
                    await writer.drain()
                    await writer.start_tls(self.tls)
                    secure = True
                    continue
                case "AUTH":
                    login, answer = rest, "235 welcome"
                case "MAIL":
                    sender = rest
                case "RCPT":
                    to.append(rest)
                case "DATA":
                    writer.write(b"354 go on\r\n")
                    raw = await reader.readuntil(b"\r\n.\r\n")
                    self.mails.append(Received(sender, to, raw[:-3], secure, login))
                    to = []
                case "QUIT":
                    writer.write(b"221 bye\r\n")
                    return
            writer.write(answer.encode() + b"\r\n")
