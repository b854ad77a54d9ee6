"""Each secret manager, against something that checks who asks; an answer that is no good one is told by its sense."""

import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest

from lockgate.adapters.aws_secrets import AwsSecrets
from lockgate.adapters.clock import SystemClock
from lockgate.adapters.hashicorp_vault import HashicorpVault
from lockgate.adapters.managers import Get
from lockgate.adapters.secret_files import LARGEST, Environment, Files
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.wire.client import Client
from lockgate.wire.egress import EgressGuard
from lockgate.wire.fetch import fetch
from managers import KEY_ID, KEY_SECRET, ROLE, ROLE_SECRET, TOKEN, AwsHandler, VaultHandler, serving


@pytest.fixture(name="get")
async def _get() -> AsyncIterator[Get]:
    """Requests through the real egress door, which loopback is open to."""
    client = Client(EgressGuard(("127.0.0.0/8",), own=frozenset(), listener=("127.0.0.1", 1)))

    async def get(method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        sent = [(name.encode(), value.encode()) for name, value in headers.items()]
        found = await fetch(client, method, url, sent, body, stored=True)
        if found.error is not None:
            raise SecretAway(found.error.message)
        return found.status, found.body

    yield get
    await client.close()


BY_TOKEN = {"vault_auth_type": "token", "vault_token": TOKEN}
BY_ROLE = {"vault_auth_type": "approle", "vault_role_id": ROLE, "vault_secret_id": ROLE_SECRET}
AWS = {
    "aws_auth_type": "accessKey",
    "aws_region": "eu-west-1",
    "aws_access_key_id": KEY_ID,
    "aws_secret_access_key": KEY_SECRET,
}


@pytest.mark.parametrize("login", [BY_TOKEN, BY_ROLE], ids=["token", "approle"])
@pytest.mark.parametrize("path", ["secret/data/team/openai", "old/team/openai"], ids=["version 2", "version 1"])
async def test_vault_gives_its_values(get: Get, login: dict[str, str], path: str) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.secrets[path] = {"key": "sk-1", "other": "x"}
        assert await HashicorpVault(get)({**login, "vault_addr": f"{url}/"}, path) == b'{"key":"sk-1","other":"x"}'


@pytest.mark.parametrize(
    "config",
    [
        {"vault_auth_type": "token", "vault_token": "wrong"},
        {**BY_ROLE, "vault_secret_id": "wrong"},
        {"vault_auth_type": "kubernetes", "vault_role": "r"},
    ],
    ids=["wrong token", "wrong secret id", "a login that is not ours yet"],
)
async def test_vault_refuses(get: Get, config: dict[str, str]) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.secrets["secret/data/a"] = {"key": "sk-1"}
        with pytest.raises(SecretRefused):
            await HashicorpVault(get)({**config, "vault_addr": url}, "secret/data/a")


async def test_a_path_stays_a_path(get: Get) -> None:
    with serving(VaultHandler) as (url, kept):
        with pytest.raises(SecretRefused, match="404"):
            await HashicorpVault(get)({**BY_TOKEN, "vault_addr": url}, "secret/a?b=c#d e")
        assert kept.asked == ["GET /v1/secret/a%3Fb%3Dc%23d%20e"]


async def test_aws_gives_what_was_asked_for_by_a_signed_request(get: Get) -> None:
    with serving(AwsHandler) as (url, kept):
        kept.secrets["prod/openai"] = '{"key":"sk-1"}'
        config = {**AWS, "aws_endpoint_url": url}
        assert await AwsSecrets(get, SystemClock())(config, "prod/openai") == b'{"key":"sk-1"}'
        for wrong in ({"aws_secret_access_key": "wrong"}, {"aws_access_key_id": "AKIAOTHER"}):
            with pytest.raises(SecretRefused, match="400"):
                await AwsSecrets(get, SystemClock())({**config, **wrong}, "prod/openai")
        with pytest.raises(SecretRefused, match="400"):
            await AwsSecrets(get, SystemClock())(config, "prod/missing")


@pytest.mark.parametrize("kind", ["assumedRole", "serviceRole"])
async def test_aws_says_which_login_is_not_supported_yet(get: Get, kind: str) -> None:
    with pytest.raises(SecretRefused, match="not supported yet"):
        await AwsSecrets(get, SystemClock())({"aws_auth_type": kind}, "a")


@pytest.mark.parametrize("status", [301, 429, 500, 502, 503])
async def test_an_outage_says_nothing_of_the_secret(get: Get, status: int) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.down = status
        with pytest.raises(SecretAway, match=str(status)):
            await HashicorpVault(get)({**BY_TOKEN, "vault_addr": url}, "secret/data/a")
    with serving(AwsHandler) as (url, kept):
        kept.down = status
        with pytest.raises(SecretAway, match=str(status)):
            await AwsSecrets(get, SystemClock())({**AWS, "aws_endpoint_url": url}, "a")


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[]", b"[" * 100_000])
async def test_an_answer_of_something_else_is_an_outage(answer: bytes) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        return 200, answer

    with pytest.raises(SecretAway):
        await HashicorpVault(get)({**BY_TOKEN, "vault_addr": "https://v.example.org"}, "secret/data/a")


async def test_no_message_tells_a_login(get: Get) -> None:
    with serving(VaultHandler) as (url, _kept):
        for config in ({**BY_TOKEN, "vault_token": "canary-wrong"}, {**BY_ROLE, "vault_secret_id": "canary-wrong"}):
            with pytest.raises(SecretRefused) as caught:
                await HashicorpVault(get)({**config, "vault_addr": url}, "secret/data/a")
            assert "canary" not in caught.value.message


# --- what the operator lays ready ---


async def test_variables_are_read_under_the_prefix_alone() -> None:
    variables = {"GATE_KEY": "sk-1", "HOME": "/root", "GATE_": "x", "OTHER_GATE_KEY": "y"}
    environment = Environment("GATE_", variables)
    assert await environment({}, "GATE_KEY") == b"sk-1"
    for name in ("HOME", "GATE_", "OTHER_GATE_KEY", "GATE_MISSING", "GATE_KEY=", "gate_key", ""):
        with pytest.raises(SecretRefused):
            await environment({}, name)


async def test_without_the_settings_nothing_is_read() -> None:
    with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_ENV"):
        await Environment("", {"A": "b"})({}, "A")
    with pytest.raises(SecretRefused, match="LOCKGATE_SECRET_FILES"):
        await Files("")({}, "a")


async def test_files_are_read_below_the_folder_alone(tmp_path: Path) -> None:
    folder, outside = tmp_path / "secrets", tmp_path / "outside"
    (folder / "team").mkdir(parents=True)
    (folder / "team" / "openai.key").write_text("sk-1\n")
    outside.write_text("canary")
    (folder / "link").symlink_to(outside)
    (folder / "inner").symlink_to(folder / "team" / "openai.key")
    os.mkfifo(folder / "pipe")
    (folder / "huge").write_bytes(b"x" * (LARGEST + 1))
    files = Files(str(folder))
    assert await files({}, "team/openai.key") == b"sk-1"
    assert await files({}, "inner") == b"sk-1"
    for path in ("../outside", "team/../../outside", "/etc/passwd", "link", "pipe", "team", "missing", "", ".", "a//b"):
        with pytest.raises(SecretRefused) as caught:
            await files({}, path)
        assert "canary" not in caught.value.message
    with pytest.raises(SecretRefused, match="larger than"):
        await files({}, "huge")
