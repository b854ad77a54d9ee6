"""What the gateway writes to people, in plain text. Every link is of LOCKGATE_PUBLIC_URL, never of a request."""

from collections.abc import Callable
from typing import Final

Send = Callable[[str, str, str], None]
"""Takes the address, the subject and the text; returns at once."""

_INVITE: Final = """Hello,

you are invited to join {organisation} on Lockgate, the gateway to its AI models.

Open this link within seven days to accept:

{link}

It works once. If you did not expect this mail, you need not do anything.
"""
_RESET: Final = """Hello,

somebody, probably you, asked for a new password for this address on Lockgate.

Open this link within twenty minutes to choose one:

{link}

It works once, and every open session ends with it. A second factor stays as it is.
If it was not you, you need not do anything: your password has not changed.
"""
_CHANGED: Final = """Hello,

the password for this address on Lockgate has just been changed by a reset link.

If it was not you, tell an owner of your organisation now.
"""


def one_line(text: str) -> str:
    """A name in a subject or a sentence: without anything that is not seen, and not endless."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:120]


class Letters:
    def __init__(self, send: Send) -> None:
        self._send = send

    async def invite(self, to: str, organisation: str, link: str) -> None:
        name = one_line(organisation) or "an organisation"
        self._send(to, f"Join {name} on Lockgate", _INVITE.format(organisation=name, link=link))

    async def reset(self, to: str, link: str) -> None:
        self._send(to, "A new password for Lockgate", _RESET.format(link=link))

    async def alert(self, to: str, subject: str, text: str) -> None:
        self._send(to, f"Lockgate: {one_line(subject)}", text)

    async def changed(self, to: str) -> None:
        self._send(to, "Your Lockgate password was changed", _CHANGED)
