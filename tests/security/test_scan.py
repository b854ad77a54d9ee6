"""T-SCAN: secrets go in; they are looked for everywhere they could come out."""

import logging
import traceback
from typing import Any

import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, House
from lockgate.admin import api
from lockgate.admin.services import Fetched
from lockgate.core import errors
from lockgate.core.secret import Secret

COUNT = 60


async def test_no_secret_leaves_by_any_door(house: House, caplog: pytest.LogCaptureFixture) -> None:
    """Provider keys, API keys, session tokens and passwords against files, answers, the audit log and log lines."""
    caplog.set_level(logging.DEBUG)
    team, seen = house.team, []
    canaries = [f"sk-canary-{n:04}-{'x' * (n % 7)}q9Zz" for n in range(COUNT)]
    slugs, texts = [], []
    for canary in canaries:
        made = await team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": canary})
        slugs.append(made.json()["slug"])
        seen.append(made.text)
    for n in range(COUNT):
        made = await team.post("/v1/api-keys/workspace/service", json={"name": f"k{n}", "scopes": []})
        texts.append(made.json()["key"])
    browser = await house.login()
    tokens = [browser.cookies["__Host-lgs"]]
    for slug in slugs[:5]:
        house.provider.script = [Fetched(401, {}, canaries[0].encode()), errors.UpstreamTls("x")]
        seen.append((await team.post(f"/v1/virtual-keys/{slug}/test", json={})).text)
        seen.append((await team.put(f"/v1/virtual-keys/{slug}", json={"key": canaries[1], "nope": 1})).text)
        seen.append((await team.put(f"/v1/virtual-keys/{slug}", json={"key": [canaries[2]]})).text)
        seen.append((await team.put(f"/v1/virtual-keys/{slug}", json={"note": {"a": canaries[3]}})).text)
    paths = [r.path.replace("{id:path}", "x").replace("{id}", slugs[0]) for r in api.ROUTES if r.method == "GET"]
    seen += [(await browser.get(f"/v1{path}?page_size=1000")).text for path in paths]
    audit = (await browser.get("/v1/audit-logs?page_size=1000")).text
    everything = "\n".join([*seen, audit, caplog.text, repr([r.__dict__ for r in caplog.records])])
    files = b"".join(p.read_bytes() for p in house.opened.path.parent.rglob("*") if p.is_file())
    for secret in (*canaries, *texts, *tokens, PASSWORD):
        assert secret not in everything
        assert secret.encode() not in files
    for text in texts:
        assert text[16:59] not in everything
        assert text[16:59].encode() not in files


async def test_the_audit_log_keeps_names_and_drops_secrets(house: House) -> None:
    body: dict[str, Any] = {
        "name": "kept",
        "provider": "azure-openai",
        "key": "sk-canary-dropped",
        "resourceName": "kept-too",
        "configurations": {"apiKey": "canary-inner", "azure_resource_name": "kept-too"},
    }
    await house.team.post("/v1/virtual-keys", json={k: v for k, v in body.items() if k != "configurations"})
    await house.team.post("/v1/virtual-keys", json=body)
    text = (await house.admin.get("/v1/audit-logs")).text
    assert "kept" in text
    assert "kept-too" in text
    assert "canary" not in text


async def test_a_failed_login_leaves_no_password_behind(house: House) -> None:
    for password in ("canary password one", PASSWORD + "x"):
        await house.client(**CONSOLE).post("/v1/session", json={"email": EMAIL, "password": password})
    assert "canary" not in str(await house.audit())
    assert PASSWORD not in str(await house.audit())


async def test_an_internal_error_shows_nothing_of_itself(house: House, caplog: pytest.LogCaptureFixture) -> None:
    async def broken(_digest: bytes) -> None:
        raise RuntimeError("canary in an exception")

    object.__setattr__(house.services, "caller", broken)
    answer = await house.team.get("/v1/virtual-keys")
    assert answer.status_code == 500
    assert answer.json()["data"]["errorCode"] == "AB04"
    assert "canary" not in answer.text
    assert "Traceback" not in answer.text


def test_a_secret_cannot_be_printed_by_accident() -> None:
    secret = Secret(b"canary")
    shown = [repr(secret), str(secret), f"{secret}", f"{secret!r:>20}", "%s" % secret, repr({"a": [secret]})]  # noqa: UP031  # each way of printing
    shown += traceback.format_exception(ValueError(secret))
    assert "canary" not in "".join(shown)
