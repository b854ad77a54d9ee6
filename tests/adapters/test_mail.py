"""Mail as a real server gets it: never in the clear beyond this machine, never with a slipped-in header."""

import asyncio
import base64
import contextlib
import logging
import ssl
from collections.abc import AsyncIterator

import pytest
import trustme

from lockgate.adapters.mail import AT_ONCE, MailSettingError, Post, is_address, letter, parse
from lockgate.admin.letters import Letters, one_line
from postbox import Postbox

SENDER = "lockgate@example.org"


@contextlib.asynccontextmanager
async def running(post: Post) -> AsyncIterator[Post]:
    task = asyncio.get_running_loop().create_task(post.run())
    await asyncio.sleep(0)
    try:
        yield post
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def failed(caplog: pytest.LogCaptureFixture) -> str:
    """The name of the error that a delivery ended with."""
    for _ in range(1500):
        if found := [r for r in caplog.records if r.message == "mail_failed"]:
            return str(found[0].__dict__["fields"]["error"])
        await asyncio.sleep(0.01)
    raise AssertionError("nothing failed")


def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's, and that of a client which trusts it."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(client)
    return server, client


async def test_a_letter_arrives_in_plain_text_with_its_link_whole() -> None:
    async with Postbox() as box, running(Post(f"smtp://127.0.0.1:{box.port}", SENDER)) as post:
        link = "https://gate.example.org/reset-password#token=lgr_" + "a" * 61
        await Letters(post.send).reset("olga@example.org", link)
        (mail,) = await box.arrived()
    assert (mail.sender.partition(" ")[0], mail.to) == (f"FROM:<{SENDER}>", ["TO:<olga@example.org>"])
    assert mail.message["to"] == "olga@example.org"
    assert mail.message.get_content_type() == "text/plain"
    assert link in mail.text
    assert mail.message["auto-submitted"] == "auto-generated"


async def test_with_starttls_the_password_travels_only_after_it() -> None:
    server, client = contexts()
    url = "smtp+starttls://mail%40user:p%2Fw@localhost"
    async with Postbox(tls=server) as box, running(Post(f"{url}:{box.port}", SENDER, client)) as post:
        post.send("olga@example.org", "s", "t")
        (mail,) = await box.arrived()
    assert mail.secure
    assert base64.b64decode(mail.login.split()[-1]) == b"\0mail@user\0p/w"


async def test_with_smtps_everything_is_inside_tls() -> None:
    server, client = contexts()
    box = Postbox(tls=server, implicit=True)
    async with box, running(Post(f"smtps://localhost:{box.port}", SENDER, client)) as post:
        post.send("olga@example.org", "s", "t")
        assert (await box.arrived())[0].secure


async def test_a_server_that_does_not_offer_tls_gets_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with Postbox() as box, running(Post(f"smtp+starttls://u:p@127.0.0.1:{box.port}", SENDER)) as post:
        post.send("olga@example.org", "s", "t")
        assert await failed(caplog) == "SMTPNotSupportedError"
    assert box.mails == []


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
async def test_a_certificate_that_nobody_vouches_for_gets_nothing(
    caplog: pytest.LogCaptureFixture, scheme: str
) -> None:
    server, _ = contexts()
    box = Postbox(tls=server, implicit=scheme == "smtps")
    async with box, running(Post(f"{scheme}://u:p@localhost:{box.port}", SENDER)) as post:
        post.send("olga@example.org", "s", "t")
        assert await failed(caplog) == "SSLCertVerificationError"
    assert box.mails == []


@pytest.mark.parametrize("refuses", ["MAIL", "RCPT", "EHLO"])
async def test_a_refusal_is_a_line_in_the_log_without_the_text(caplog: pytest.LogCaptureFixture, refuses: str) -> None:
    caplog.set_level(logging.INFO)
    async with Postbox(refuses=refuses) as box, running(Post(f"smtp://127.0.0.1:{box.port}", SENDER)) as post:
        post.send("olga@example.org", "s", "the secret link")
        await failed(caplog) if refuses != "EHLO" else await box.arrived()  # HELO is enough without TLS
    assert "secret link" not in caplog.text


async def test_nobody_there_is_a_line_in_the_log_and_the_next_mail_goes_out(caplog: pytest.LogCaptureFixture) -> None:
    async with Postbox() as box:
        async with running(Post("smtp://127.0.0.1:1", SENDER)) as post:
            post.send("olga@example.org", "s", "t")
            assert await failed(caplog) == "ConnectionRefusedError"
        async with running(Post(f"smtp://127.0.0.1:{box.port}", SENDER)) as post:
            post.send("olga@example.org", "s", "t")
            await box.arrived()


async def test_a_server_that_says_nothing_takes_no_more_than_its_share(caplog: pytest.LogCaptureFixture) -> None:
    async with Postbox(deaf=True) as box, running(Post(f"smtp://127.0.0.1:{box.port}", SENDER)) as post:
        for _ in range(AT_ONCE + 3):
            post.send("olga@example.org", "s", "t")
        assert sum(r.message == "mail_dropped" for r in caplog.records) == 3
        box._server.close()


def test_a_mail_before_or_after_the_office_hours_is_dropped_and_said_so(caplog: pytest.LogCaptureFixture) -> None:
    Post("smtp://127.0.0.1:1", SENDER).send("olga@example.org", "s", "t")
    assert [r.message for r in caplog.records] == ["mail_dropped"]


# --- headers ---


@pytest.mark.parametrize(
    "to",
    [
        "olga@example.org\r\nBcc: x@evil.example",
        "olga@example.org\nDATA",
        "olga@example.org, x@evil.example",
        "olga@example.org;x@evil.example",
        "<olga@example.org>",
        "Olga <olga@example.org>",
        '"a b"@example.org',
        "olga@[127.0.0.1]",
        "olga@exa mple.org",
        "ol..ga@example.org",
        "olga@",
        "@example.org",
        "olga",
        "",
        "olg\u00e1@example.org",
        "x" * 65 + "@example.org",
    ],
)
def test_no_address_carries_a_second_one_or_a_header(to: str) -> None:
    assert not is_address(to)
    with pytest.raises(ValueError, match="address"):
        letter(SENDER, to, "s", "t")


@pytest.mark.parametrize("subject", ["a\r\nBcc: x@evil.example", "a\nb", "a\rb"])
def test_no_subject_carries_a_header(subject: str) -> None:
    with pytest.raises(ValueError, match=r"linefeed|carriage"):
        letter(SENDER, "olga@example.org", subject, "t")


def test_a_name_in_a_subject_is_one_line_of_what_can_be_seen() -> None:
    assert one_line("Example\r\nBcc: x@y.z\u202e \x00 Works") == "Example Bcc: x@y.z Works"
    assert len(one_line("x" * 500)) == 120


async def test_a_hostile_organisation_name_stays_a_name() -> None:
    sent: list[tuple[str, str, str]] = []
    await Letters(lambda *mail: sent.append(mail)).invite(
        "a@example.org", "Evil\r\nBcc: x@y.z", "https://g/invite#token=t"
    )
    made = letter(SENDER, *sent[0])
    assert made["bcc"] is None
    assert "https://g/invite#token=t" in made.get_content()


# --- settings ---


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("smtp://mail.example.org", ("mail.example.org", 587, False, True)),
        ("smtps://mail.example.org", ("mail.example.org", 465, True, False)),
        ("smtp://127.0.0.1:2525", ("127.0.0.1", 2525, False, False)),
        ("smtp://localhost", ("localhost", 587, False, False)),
        ("smtp://10.0.0.1:25", ("10.0.0.1", 25, False, True)),
        ("smtp://127.0.0.1.example.org", ("127.0.0.1.example.org", 587, False, True)),
    ],
)
def test_only_a_server_on_this_machine_is_spoken_to_in_the_clear(url: str, wanted: tuple[str, int, bool, bool]) -> None:
    found = parse(url)
    assert (found.host, found.port, found.implicit, found.starttls) == wanted


@pytest.mark.parametrize(
    "url", ["mail.example.org", "http://mail", "smtp://", "smtp://h:x", "smtp://h/path", "smtp://h?x"]
)
def test_a_setting_that_cannot_be_used_says_how_it_should_look(url: str) -> None:
    with pytest.raises(MailSettingError, match="smtp_url must"):
        parse(url)


@pytest.mark.parametrize("sender", ["", "Lockgate", "a@b\r\n"])
def test_a_sender_is_an_address(sender: str) -> None:
    with pytest.raises(MailSettingError, match="mail_from"):
        Post("smtp://localhost", sender)
