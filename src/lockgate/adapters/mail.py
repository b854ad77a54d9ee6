"""Mail over SMTP: handed over at once, tried once in the background, within a time limit, never in the clear.

Nothing waits for a mail server, and a request takes the same time whether or not it sent one. What could not be
delivered is a line in the operational log, without the text: people ask again.
"""

import asyncio
import ipaddress
import logging
import re
import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid
from typing import Final
from urllib.parse import unquote, urlsplit

from lockgate.core.secret import Secret

log = logging.getLogger(__name__)

STEP_S: Final = 10.0
"""The longest wait for one answer of the server."""
WHOLE_S: Final = 45.0
AT_ONCE: Final = 16
"""Mails under way; more are dropped, and said so."""
_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,187}[A-Za-z0-9])?")
_PORTS: Final = {"smtp": 587, "smtp+starttls": 587, "smtps": 465}


class MailSettingError(ValueError):
    """The settings of mail cannot be used; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Server:
    """`smtps://` speaks TLS from the start. `smtp://` asks for it with STARTTLS and sends nothing without, unless the
    server is on this machine; `smtp+starttls://` asks there too.
    """

    host: str
    port: int
    implicit: bool
    starttls: bool
    user: str
    password: Secret


def parse(url: str) -> Server:
    """Raises MailSettingError, which does not repeat the URL: there may be a password in it."""
    parts = urlsplit(url)
    try:
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise MailSettingError("smtp_url must be smtps://host:465 or smtp://user:password@host:587.") from None
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise MailSettingError("smtp_url must name a host, and nothing after it: smtp://user:password@host:587.")
    implicit = parts.scheme == "smtps"
    near = parts.scheme == "smtp" and _is_loopback(parts.hostname)
    password = Secret(unquote(parts.password or "").encode())
    return Server(parts.hostname, port, implicit, not implicit and not near, unquote(parts.username or ""), password)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_address(text: str) -> bool:
    """Whether a mail may go there: plain ASCII, nothing that a mail server could read as more than one address."""
    return bool(_ADDRESS.fullmatch(text)) and ".." not in text


def letter(sender: str, to: str, subject: str, text: str) -> EmailMessage:
    """A plain-text mail. Raises ValueError for an address that is none, or a line break where a header would break."""
    if not is_address(to) or not is_address(sender):
        raise ValueError("this is no e-mail address")
    made = EmailMessage(policy=SMTP)
    made["From"] = Address("Lockgate", addr_spec=sender)
    made["To"] = Address(addr_spec=to)
    made["Subject"] = subject
    made["Date"] = formatdate(usegmt=True)
    made["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(text, cte="quoted-printable")
    return made


class Post:
    """Sends while `run` runs. `context`: for servers with a certificate of one's own authority."""

    def __init__(self, url: str, sender: str, context: ssl.SSLContext | None = None) -> None:
        if not is_address(sender):
            raise MailSettingError("mail_from must be the address that mails come from, such as lockgate@example.org.")
        self._server, self._sender = parse(url), sender
        self._context = context or ssl.create_default_context()
        self._tasks: asyncio.TaskGroup | None = None
        self._under_way = 0

    def send(self, to: str, subject: str, text: str) -> None:
        """Hand a mail over. Never waits and never raises."""
        if self._tasks is None or self._under_way >= AT_ONCE:
            log.warning("mail_dropped", extra={"fields": {"under_way": self._under_way}})
            return
        self._under_way += 1
        self._tasks.create_task(self._try(to, subject, text), name="mail")

    async def run(self) -> None:
        """The life of what is under way. A background coroutine."""
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            try:
                await asyncio.Event().wait()
            finally:
                self._tasks = None

    async def _try(self, to: str, subject: str, text: str) -> None:
        try:
            async with asyncio.timeout(WHOLE_S):
                await asyncio.to_thread(self._deliver, letter(self._sender, to, subject, text))
            log.info("mail_sent")
        except (OSError, ValueError, smtplib.SMTPException) as error:  # TimeoutError and TLS errors are OSErrors
            log.warning("mail_failed", extra={"fields": {"error": type(error).__name__}})
        finally:
            self._under_way -= 1

    def _deliver(self, message: EmailMessage) -> None:
        """In a thread. Raises OSError, SMTPException."""
        server = self._server
        if server.implicit:
            client: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=STEP_S, context=self._context)
        else:
            client = smtplib.SMTP(server.host, server.port, timeout=STEP_S)
        with client:
            if server.starttls:
                client.starttls(context=self._context)  # raises where the server does not offer it
            if server.user:
                client.login(server.user, server.password.reveal().decode())
            client.send_message(message)
