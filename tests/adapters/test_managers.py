"""Each secret manager, against something that checks who asks; an answer that is no good one is told by its sense."""

import os
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from lockgate.adapters.aws_secrets import AwsSecrets
from lockgate.adapters.azure_key_vault import AzureKeyVault
from lockgate.adapters.clock import SystemClock
from lockgate.adapters.hashicorp_vault import HashicorpVault
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get, Manager
from lockgate.adapters.secret_files import LARGEST, Environment, Files
from lockgate.core.errors import SecretAway, SecretRefused
from managers import (
    CLIENT,
    CLIENT_SECRET,
    KEY_ID,
    KEY_SECRET,
    ROLE,
    ROLE_SECRET,
    TENANT,
    TOKEN,
    AwsHandler,
    AzureHandler,
    VaultHandler,
    entra,
    serving,
)

BY_TOKEN = {"vault_auth_type": "token", "vault_token": TOKEN}
BY_ROLE = {"vault_auth_type": "approle", "vault_role_id": ROLE, "vault_secret_id": ROLE_SECRET}
AWS = {
    "aws_auth_type": "accessKey",
    "aws_region": "eu-west-1",
    "aws_access_key_id": KEY_ID,
    "aws_secret_access_key": KEY_SECRET,
}


def vault(get: Get) -> Manager:
    return HashicorpVault(get, SystemClock(), Machine(variables={}))


def aws(get: Get) -> Manager:
    return AwsSecrets(get, SystemClock(), Machine(variables={}))


def azure(get: Get) -> Manager:
    return AzureKeyVault(get, SystemClock(), Machine(variables={}))


@pytest.mark.parametrize("login", [BY_TOKEN, BY_ROLE], ids=["token", "approle"])
@pytest.mark.parametrize("path", ["secret/data/team/openai", "old/team/openai"], ids=["version 2", "version 1"])
async def test_vault_gives_its_values(get: Get, login: dict[str, str], path: str) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.secrets[path] = {"key": "sk-1", "other": "x"}
        assert await vault(get)({**login, "vault_addr": f"{url}/"}, path) == b'{"key":"sk-1","other":"x"}'


@pytest.mark.parametrize(
    "config",
    [
        {"vault_auth_type": "token", "vault_token": "wrong"},
        {**BY_ROLE, "vault_secret_id": "wrong"},
        {"vault_auth_type": "kubernetes", "vault_role": "r"},
        {"vault_auth_type": "ldap"},
    ],
    ids=["wrong token", "wrong secret id", "a machine that may not show itself", "a login that we do not know"],
)
async def test_vault_refuses(get: Get, config: dict[str, str]) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.secrets["secret/data/a"] = {"key": "sk-1"}
        with pytest.raises(SecretRefused):
            await vault(get)({**config, "vault_addr": url}, "secret/data/a")


async def test_a_path_stays_a_path(get: Get) -> None:
    with serving(VaultHandler) as (url, kept):
        with pytest.raises(SecretRefused, match="404"):
            await vault(get)({**BY_TOKEN, "vault_addr": url}, "secret/a?b=c#d e")
        assert kept.asked == ["GET /v1/secret/a%3Fb%3Dc%23d%20e"]


async def test_aws_gives_what_was_asked_for_by_a_signed_request(get: Get) -> None:
    with serving(AwsHandler) as (url, kept):
        kept.secrets["prod/openai"] = '{"key":"sk-1"}'
        config = {**AWS, "aws_endpoint_url": url}
        assert await aws(get)(config, "prod/openai") == b'{"key":"sk-1"}'
        for wrong in ({"aws_secret_access_key": "wrong"}, {"aws_access_key_id": "AKIAOTHER"}):
            with pytest.raises(SecretRefused, match="400"):
                await aws(get)({**config, **wrong}, "prod/openai")
        with pytest.raises(SecretRefused, match=r"400 \(ResourceNotFoundException\)"):
            await aws(get)(config, "prod/missing")
        kept.secrets["prod/binary"] = b"hi"
        with pytest.raises(SecretRefused, match="binary secrets are not read"):
            await aws(get)(config, "prod/binary")


async def test_a_place_below_a_path_is_signed_as_it_is_asked(get: Get) -> None:
    with serving(AwsHandler) as (url, kept):
        kept.secrets["a"] = "sk-1"
        assert await aws(get)({**AWS, "aws_endpoint_url": f"{url}/below/it/"}, "a") == b"sk-1"
        assert kept.asked == ["POST /below/it"]


@pytest.mark.parametrize("word", ["ThrottlingException", "com.amazonaws#InternalServiceError"])
async def test_what_aws_says_of_itself_says_nothing_of_the_secret(word: str) -> None:
    """It tells both a wrong name and its own haste by status 400."""

    async def get(*_asked: object) -> tuple[int, bytes]:
        return 400, f'{{"__type":"{word}"}}'.encode()

    with pytest.raises(SecretAway, match=word.rpartition("#")[2]):
        await aws(get)(AWS, "a")


async def test_azure_gives_a_secret_and_a_version_of_it(get: Get) -> None:
    with serving(AzureHandler) as (url, kept):
        kept.secrets |= {"openai-key": "sk-new", "openai-key/0123456789abcdef": "sk-old"}
        manager = azure(get)
        assert await manager(entra(f"{url}/"), "openai-key") == b"sk-new"
        assert await manager(entra(f"{url}/"), "/openai-key/0123456789abcdef/") == b"sk-old"
        assert kept.asked == [
            f"POST /{TENANT}/oauth2/v2.0/token",
            "GET /secrets/openai-key?api-version=7.4",
            "GET /secrets/openai-key/0123456789abcdef?api-version=7.4",
        ]
        with pytest.raises(SecretRefused, match=r"404 \(SecretNotFound\)"):
            await manager(entra(f"{url}/"), "missing")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"azure_entra_client_secret": "wrong"}, r"401 \(invalid_client\)"),
        ({"azure_entra_client_id": "other"}, r"401 \(invalid_client\)"),
        ({"azure_entra_tenant_id": "other"}, r"400 \(invalid_request\)"),
        ({"azure_auth_mode": "certificate"}, "azure_auth_mode must be one of"),
    ],
)
async def test_azure_refuses(get: Get, wrong: dict[str, str], says: str) -> None:
    with serving(AzureHandler) as (url, kept):
        kept.secrets["a"] = "sk-1"
        with pytest.raises(SecretRefused, match=says) as caught:
            await azure(get)(entra(url, **wrong), "a")
        assert CLIENT_SECRET not in caught.value.message
        assert all(line.startswith("POST") for line in kept.asked)  # no vault was asked


@pytest.mark.parametrize("path", ["", "a/b/c", "a.b", "a b", "../certificates/a", "a?x=1", "a" * 128])
async def test_azure_is_asked_for_names_alone(path: str) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        pytest.fail("nobody is asked")

    with pytest.raises(SecretRefused, match="secret_path"):
        await azure(get)(entra("https://v.vault.azure.net"), path)


@pytest.mark.parametrize(
    ("vault_url", "authority", "scope"),
    [
        ("https://one.vault.azure.net", "https://login.microsoftonline.com", "https://vault.azure.net/.default"),
        ("https://one.vault.azure.cn/", "https://login.chinacloudapi.cn", "https://vault.azure.cn/.default"),
        (
            "https://One.Vault.usgovcloudapi.net",
            "https://login.microsoftonline.us",
            "https://vault.usgovcloudapi.net/.default",
        ),
    ],
)
async def test_each_of_microsofts_clouds_has_its_own_login(vault_url: str, authority: str, scope: str) -> None:
    asked: list[tuple[str, bytes | None]] = []

    async def get(_method: str, url: str, _headers: object, body: bytes | None) -> tuple[int, bytes]:
        asked.append((url, body))
        token = b'{"access_token":"t","expires_in":60}'
        return 200, token if url.endswith("/token") else b'{"value":"sk-1"}'

    config = entra(vault_url)
    del config["azure_authority_url"]
    assert await azure(get)(config, "a") == b"sk-1"
    (url, body), _ = asked
    assert url == f"{authority}/{TENANT}/oauth2/v2.0/token"
    assert dict(parse_qsl((body or b"").decode())) == {
        "grant_type": "client_credentials",
        "client_id": CLIENT,
        "client_secret": CLIENT_SECRET,
        "scope": scope,
    }


@pytest.mark.parametrize("status", [301, 429, 500, 502, 503])
async def test_an_outage_says_nothing_of_the_secret(get: Get, status: int) -> None:
    with serving(VaultHandler) as (url, kept):
        kept.down = status
        with pytest.raises(SecretAway, match=str(status)):
            await vault(get)({**BY_TOKEN, "vault_addr": url}, "secret/data/a")
    with serving(AwsHandler) as (url, kept):
        kept.down = status
        with pytest.raises(SecretAway, match=str(status)):
            await aws(get)({**AWS, "aws_endpoint_url": url}, "a")
    with serving(AzureHandler) as (url, kept):
        manager = azure(get)
        kept.secrets["a"] = "sk-1"
        assert await manager(entra(url), "a") == b"sk-1"
        kept.down = status
        for config in (entra(url), entra(url, azure_entra_client_id="other")):  # the vault, and the login
            with pytest.raises(SecretAway, match=str(status)):
                await manager(config, "a")


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[]", b"[" * 100_000])
async def test_an_answer_of_something_else_is_an_outage(answer: bytes) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        return 200, answer

    with pytest.raises(SecretAway):
        await vault(get)({**BY_TOKEN, "vault_addr": "https://v.example.org"}, "secret/data/a")
    with pytest.raises(SecretAway):
        await aws(get)(AWS, "a")
    with pytest.raises(SecretAway):
        await azure(get)(entra("https://v.vault.azure.net"), "a")


@pytest.mark.parametrize(
    "answer",
    [
        b"{}",
        b'{"access_token":"t"}',
        b'{"access_token":"t","expires_in":"soon"}',
        b'{"access_token":"t","expires_in":0}',
        b'{"access_token":"a\\nb","expires_in":60}',
        b'{"access_token":7,"expires_in":60}',
        b'{"access_token":"","expires_in":60}',
        b'{"access_token":"t","expires_in":"nan"}',
        b'{"access_token":"t","expires_on":"1"}',
    ],
)
async def test_a_login_that_brings_no_token_is_an_outage(answer: bytes) -> None:
    async def get(*_asked: object) -> tuple[int, bytes]:
        return 200, answer

    with pytest.raises(SecretAway, match="holds no token"):
        await azure(get)(entra("https://v.vault.azure.net"), "a")


async def test_no_message_tells_a_login(get: Get) -> None:
    with serving(VaultHandler) as (url, _kept):
        for config in ({**BY_TOKEN, "vault_token": "canary-wrong"}, {**BY_ROLE, "vault_secret_id": "canary-wrong"}):
            with pytest.raises(SecretRefused) as caught:
                await vault(get)({**config, "vault_addr": url}, "secret/data/a")
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
