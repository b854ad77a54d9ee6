"""A forgotten password, from the question to the new login, with a real gateway and a real mail server."""

import asyncio
import re
from pathlib import Path

from harness import EMAIL, PASSWORD, Gateway, Reply, call
from postbox import Postbox

NEW = "another long phrase 12"


async def post(gateway: Gateway, path: str, **body: str) -> Reply:
    headers = {"origin": gateway.url, "sec-fetch-site": "same-origin", "host": f"127.0.0.1:{gateway.port}"}
    return await asyncio.to_thread(call, "POST", f"{gateway.base_url}{path}", body, headers)


async def test_a_forgotten_password_is_reset_by_the_link_of_a_mail(tmp_path: Path) -> None:
    async with Postbox() as box:
        settings = {
            "LOCKGATE_SMTP_URL": f"smtp://127.0.0.1:{box.port}",
            "LOCKGATE_MAIL_FROM": "lockgate@example.org",
            "LOCKGATE_PUBLIC_URL": "https://gate.example.org",
        }
        gateway = Gateway(tmp_path / "data", settings)
        await asyncio.to_thread(lambda: gateway.init().start())
        try:
            for email in ("nobody@example.org", EMAIL):
                asked = await post(gateway, "/password-reset", email=email)
                assert (asked.status, asked.json) == (202, {"object": "password-reset", "sent_by": "mail"})
            (mail,) = await box.arrived()
            assert mail.message["to"] == EMAIL
            link = re.search(r"https://gate\.example\.org/reset-password#token=(\S+)", mail.text)
            assert link
            done = await post(gateway, "/password-reset/complete", token=link[1], password=NEW)
            assert done.status == 200, done.body
            assert (await post(gateway, "/session", email=EMAIL, password=PASSWORD)).status == 401
            assert (await post(gateway, "/session", email=EMAIL, password=NEW)).status == 200
            assert link[1] not in gateway.log.read_text()
            assert NEW not in gateway.log.read_text()
        finally:
            await asyncio.to_thread(gateway.stop)


def test_a_mail_server_that_cannot_be_used_stops_the_start_with_the_mend(tmp_path: Path) -> None:
    settings = {"LOCKGATE_SMTP_URL": "mail.example.org:587", "LOCKGATE_MAIL_FROM": "lockgate@example.org"}
    gateway = Gateway(tmp_path / "data", settings).init()
    started = gateway.command("serve", "--data", str(gateway.data), "--port", str(gateway.port))
    assert started.returncode != 0
    assert "smtps://host:465" in started.stderr + started.stdout
