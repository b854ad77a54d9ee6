"""Secret references and what is mapped to them, on real rows, with a secret manager that checks who asks."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin_house import House
from lockgate.adapters.assembly import patiently
from lockgate.adapters.lookup import Lookups
from lockgate.admin import api
from lockgate.admin.services import Fetched
from lockgate.core.credentials import SECRET_REFERENCES
from lockgate.core.documents import Tenant
from lockgate.core.errors import EgressRefused
from lockgate.core.snapshot import UNRESOLVED, Credential
from lockgate.keeper import keeper
from lockgate.settings import Settings
from lockgate.wire.client import Client
from lockgate.wire.egress import EgressGuard
from lockgate.wire.fetch import fetch
from managers import (
    ARN,
    CLIENT,
    CLIENT_SECRET,
    EXTERNAL,
    KEY_ID,
    KEY_SECRET,
    SERVICE_JWT,
    SERVICE_ROLE,
    TENANT,
    TOKEN,
    AwsHandler,
    AzureHandler,
    Kept,
    VaultHandler,
    serving,
)

VAULT, V = "hashicorp_vault", "https://v.example.org"
SECRET = "sk-canary-kept-elsewhere-0123456789"
VALUE = "sk-canary-in-a-file-0123456789"


class Keeper:
    """A house whose look-ups bring secrets, through the real egress door."""

    def __init__(self, house: House, folder: Path, **more: Any) -> None:
        self.house = house
        self.lookups = Lookups(house.opened.rows(), house.opened.store.signer, lambda _p, _m: None)
        self.client = Client(EgressGuard(("127.0.0.0/8",), own=frozenset(), listener=("127.0.0.1", 1)))
        settings = Settings(data=folder, secret_files=str(folder / "secrets"), secret_env="GATE_SECRET_", **more)
        self.secrets = keeper(settings, self.lookups, house.store, house.vault, self.fetch)
        house.services = replace(house.services, fetch_secret=self.secrets.whole, credential=self.credential)
        house.app = api.build(house.services)

    async def fetch(
        self, method: str, url: str, headers: Any, body: bytes | None, *, scope: str, stored: bool
    ) -> Fetched:
        del scope
        sent = [(name.encode(), value.encode()) for name, value in headers]
        found = await fetch(self.client, method, url, sent, body, stored=stored)
        if found.error is not None:
            raise found.error
        return Fetched(found.status, {}, found.body)

    async def credential(self, workspace_id: str, slug: str) -> Credential | None:
        return await patiently(partial(self.lookups.credential, workspace_id, slug))

    async def key_of(self, slug: str) -> bytes:
        """The key that calls through `slug` would carry."""
        found = await self.credential(self.house.ids.workspace_id, slug)
        assert found is not None
        return bytes(self.house.vault.open(found.sealed, found.aad).reveal())

    async def close(self) -> None:
        await self.lookups.close()
        await self.client.close()


@pytest.fixture(name="kept")
async def _kept(house: House, tmp_path: Path) -> AsyncIterator[Keeper]:
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "openai").write_text(VALUE)
    made = Keeper(house, tmp_path)
    yield made
    await made.close()


@pytest.fixture(name="vault")
def _vault() -> Iterator[tuple[str, Kept]]:
    with serving(VaultHandler) as (url, kept):
        kept.secrets["secret/data/openai"] = {"key": SECRET}
        yield url, kept


def login(url: str, **more: str) -> dict[str, str]:
    return {"vault_auth_type": "token", "vault_addr": url, "vault_token": TOKEN, **more}


async def make(client: httpx.AsyncClient, **more: Any) -> str:
    """The id of a new reference."""
    body = {"name": "Kept", "slug": "kept", "manager_type": "file", "secret_path": "openai", **more}
    answer = await client.post("/v1/secret-references", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


def refused(answer: httpx.Response, status: int, says: str) -> None:
    assert (answer.status_code, says in answer.json()["message"]) == (status, True), answer.text


def mapping(reference: str = "kept", **more: Any) -> list[dict[str, Any]]:
    return [{"target_field": "key", "secret_reference_id": reference, **more}]


async def test_a_reference_reads_back_without_its_login(house: House) -> None:
    auth = login("https://vault.example.org", vault_namespace="team/a")
    made = await make(
        house.admin, manager_type="hashicorp_vault", secret_path="secret/data/openai", auth_config=auth,
        secret_key="key", description="d", tags={"team": "a"},
    )  # fmt: skip
    answer = await house.admin.get("/v1/secret-references/kept")
    shown = answer.json()
    for name in ("created_at", "last_updated_at", "created_by"):
        assert shown.pop(name)
    assert shown == {
        "object": "secret-reference",
        "id": made,
        "slug": "kept",
        "name": "Kept",
        "description": "d",
        "organisation_id": house.ids.organisation_id,
        "manager_type": "hashicorp_vault",
        "auth_config": {
            "vault_auth_type": "token",
            "vault_addr": "https://vault.example.org",
            "vault_namespace": "team/a",
            "masked_vault_token": "********",
        },
        "secret_path": "secret/data/openai",
        "secret_key": "key",
        "allow_all_workspaces": True,
        "allowed_workspaces": [],
        "tags": {"team": "a"},
        "status": "ACTIVE",
    }
    assert TOKEN not in answer.text


AWS = {
    "aws_auth_type": "accessKey",
    "aws_region": "eu-west-1",
    "aws_access_key_id": "AKIA1",
    "aws_secret_access_key": SECRET,
}
AZURE = {"azure_auth_mode": "entra", "azure_vault_url": "https://v.vault.azure.net"}


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"manager_type": "keepass"}, "manager_type must be one of env, file, aws_sm"),
        ({"secret_path": "../a"}, "secret_path takes"),
        ({"secret_path": "a?b"}, "secret_path takes"),
        ({"auth_config": {"x": "y"}}, "auth_config: file does not know 'x'"),
        ({"manager_type": "aws_sm"}, "auth_config.aws_auth_type is required"),
        ({"manager_type": "aws_sm", "auth_config": {**AWS, "aws_region": "e u"}}, "aws_region must match"),
        ({"manager_type": "aws_sm", "auth_config": {**AWS, "aws_secret_access_key": ""}}, "access_key is required"),
        ({"manager_type": "aws_sm", "auth_config": {"aws_auth_type": "assumedRole"}}, "aws_role_arn is required"),
        ({"manager_type": "aws_sm", "auth_config": {"aws_auth_type": "assumedRole", "aws_role_arn": ARN}},
         "aws_region is required"),
        ({"manager_type": "aws_sm", "auth_config": {"aws_auth_type": "assumedRole", "aws_role_arn": "reader"}},
         "auth_config.aws_role_arn must match"),
        ({"manager_type": VAULT, "auth_config": {"vault_auth_type": "kubernetes", "vault_addr": V}},
         "vault_role is required"),
        ({"manager_type": VAULT, "auth_config": login(V, vault_mount="../sys")}, "vault_mount must match"),
        ({"manager_type": "azure_kv", "auth_config": AZURE}, "auth_config.azure_entra_tenant_id is required"),
        ({"manager_type": VAULT, "auth_config": {**login(V), "vault_token": None}}, "vault_token is required"),
        ({"manager_type": VAULT, "auth_config": login("file:///etc/passwd")}, "auth_config.vault_addr must match"),
        ({"manager_type": VAULT, "auth_config": {**login(V), "vault_token": 5}}, "vault_token must be a text"),
        ({"allowed_workspaces": []}, "allowed_workspaces is empty"),
        ({"allowed_workspaces": ["nobody"]}, "allowed_workspaces.0: there is no such workspace"),
        ({"allowed_workspaces": ["x"], "allow_all_workspaces": True}, "exclude each other"),
        ({"sealed": "x"}, "Unknown field 'sealed'"),
        ({"status": "x"}, "Unknown field 'status'"),
        ({"tags": {"": "x"}}, "tags takes"),
        ({"slug": "a b"}, "slug takes"),
    ],
)  # fmt: skip
async def test_a_bad_field_is_named(house: House, fields: dict[str, Any], says: str) -> None:
    body = {"name": "n", "manager_type": "file", "secret_path": "openai", **fields}
    answer = await house.admin.post("/v1/secret-references", json=body)
    refused(answer, 400, says)
    assert SECRET not in answer.text


async def test_a_slug_is_unique(house: House) -> None:
    await make(house.admin)
    body = {"name": "n", "slug": "kept", "manager_type": "file", "secret_path": "openai"}
    assert (await house.admin.post("/v1/secret-references", json=body)).status_code == 409


async def test_lists_are_narrowed(house: House) -> None:
    await make(house.admin, slug="a", name="Alpha", tags={"team": "x"})
    await make(house.admin, slug="b", name="Beta", manager_type="env", secret_path="GATE_SECRET_A")
    for query, slugs in {
        "": {"a", "b"},
        "manager_type=env": {"b"},
        "search=ALPH": {"a"},
        'tags={"team":"x"}': {"a"},
        "search=%25": set(),
    }.items():
        answer = (await house.admin.get(f"/v1/secret-references?{query}")).json()
        assert ({row["slug"] for row in answer["data"]}, answer["total"]) == (slugs, len(slugs)), query
        assert not any("auth_config" in row for row in answer["data"])


async def test_a_login_is_merged_and_does_not_follow_a_change_of_address(house: House) -> None:
    await make(house.admin, manager_type="hashicorp_vault", secret_path="a", auth_config=login("https://v.example.org"))
    change = {"auth_config": {"vault_namespace": "n"}}
    assert (await house.admin.put("/v1/secret-references/kept", json=change)).json() == {}
    shown = (await house.admin.get("/v1/secret-references/kept")).json()["auth_config"]
    assert (shown["vault_namespace"], shown["masked_vault_token"]) == ("n", "********")
    evil = {"auth_config": {"vault_addr": "https://evil.example.org"}}
    refused(await house.admin.put("/v1/secret-references/kept", json=evil), 400, "Enter auth_config.vault_token again")
    again = {"auth_config": {"vault_addr": "https://w.example.org", "vault_token": "new"}}
    assert (await house.admin.put("/v1/secret-references/kept", json=again)).status_code == 200
    refused(await house.admin.put("/v1/secret-references/kept", json={}), 400, "nothing to change")


async def test_a_login_is_entered_with_the_address_that_it_goes_to(house: House) -> None:
    """Else whoever may change the address breaks the login, and waits there for somebody to mend it."""
    lure = login("https://lure.example.org")
    await make(house.admin, manager_type="hashicorp_vault", secret_path="a", auth_config=lure)
    bare = {"auth_config": {"vault_token": "real"}}
    refused(await house.admin.put("/v1/secret-references/kept", json=bare), 400, "It would go to https://lure")
    assert (await house.admin.put("/v1/secret-references/kept", json={"auth_config": lure})).status_code == 200


async def test_an_address_that_may_not_be_called_is_not_kept(house: House) -> None:
    def check_host(url: str) -> None:
        raise EgressRefused(f"not {url}")

    house.services = replace(house.services, check_host=check_host)
    house.app = api.build(house.services)
    body = {"name": "n", "manager_type": "hashicorp_vault", "secret_path": "a", "auth_config": login("http://10.0.0.1")}
    assert (await house.admin.post("/v1/secret-references", json=body)).status_code == 400


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_a_workspace_has_nothing_to_do_with_them(house: House, method: str) -> None:
    await make(house.admin)
    path = "/v1/secret-references/kept" + ("/test" if method == "POST" else "")
    assert (await house.team.request(method, path, json={"name": "x"})).status_code == 403


# --- fetching ---


async def test_the_test_really_fetches(kept: Keeper, vault: tuple[str, Kept]) -> None:
    url, outside = vault
    admin = kept.house.admin
    await make(admin, manager_type="hashicorp_vault", secret_path="secret/data/openai", auth_config=login(url))
    answer = await admin.post("/v1/secret-references/kept/test", json={})
    assert answer.json() == {"ok": True, "message": "The secret was fetched"}
    outside.secrets.clear()
    answer = await admin.post("/v1/secret-references/kept/test", json={})
    assert (answer.json()["ok"], "Vault answered 404" in answer.json()["message"]) == (False, True)
    entries = [entry for entry in await kept.house.audit() if entry.action == "secret_reference.test"]
    assert [entry.detail["ok"] for entry in entries] == [False, True]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"manager_type": "azure_kv", "auth_config": {"azure_auth_mode": "default", "azure_vault_url": V}},
         "LOCKGATE_SECRET_IDENTITY does not list azure"),
        ({"manager_type": "aws_sm", "auth_config": {"aws_auth_type": "serviceRole"}},
         "LOCKGATE_SECRET_IDENTITY does not list aws"),
        ({"manager_type": VAULT, "auth_config": {"vault_auth_type": "kubernetes", "vault_addr": V, "vault_role": "r"}},
         "LOCKGATE_SECRET_IDENTITY does not list this address"),
        ({"manager_type": "file", "secret_path": "missing"}, "no such file"),
        ({"manager_type": "env", "secret_path": "HOME"}, "Only variables that begin with GATE_SECRET_"),
        ({"manager_type": VAULT, "auth_config": login("http://169.254.169.254")}, "does not call this address"),
        ({"manager_type": VAULT, "auth_config": login("http://10.0.0.1")}, "does not call this address"),
    ],
)  # fmt: skip
async def test_the_test_says_what_is_wrong(kept: Keeper, fields: dict[str, Any], says: str) -> None:
    await make(kept.house.admin, **fields)
    answer = (await kept.house.admin.post("/v1/secret-references/kept/test", json={})).json()
    assert (answer["ok"], says in answer["message"]) == (False, True), answer


MOVES: dict[str, tuple[dict[str, Any], str]] = {
    "azure_authority_url": (
        {
            "manager_type": "azure_kv",
            "auth_config": {
                **AZURE,
                "azure_entra_tenant_id": TENANT,
                "azure_entra_client_id": CLIENT,
                "azure_entra_client_secret": CLIENT_SECRET,
            },
        },
        "azure_entra_client_secret",
    ),
    "aws_sts_endpoint_url": ({"manager_type": "aws_sm", "auth_config": AWS}, "aws_secret_access_key"),
}


@pytest.mark.parametrize("moved", MOVES)
async def test_no_address_takes_a_stored_login_along(house: House, moved: str) -> None:
    fields, again = MOVES[moved]
    await make(house.admin, **fields)
    evil = {"auth_config": {moved: "https://evil.example.org"}}
    refused(await house.admin.put("/v1/secret-references/kept", json=evil), 400, f"Enter auth_config.{again} again")


async def test_logins_of_every_manager_are_used(house: House, tmp_path: Path) -> None:
    """From what is stored to what the manager answers, a service account's file being the operator's to say."""
    (tmp_path / "jwt").write_text(SERVICE_JWT)
    role = {"aws_auth_type": "assumedRole", "aws_role_arn": ARN, "aws_external_id": EXTERNAL}
    keys = {"aws_access_key_id": KEY_ID, "aws_secret_access_key": KEY_SECRET, "aws_region": "eu-west-1"}
    who = {
        "azure_auth_mode": "entra",
        "azure_entra_tenant_id": TENANT,
        "azure_entra_client_id": CLIENT,
        "azure_entra_client_secret": CLIENT_SECRET,
    }
    with serving(VaultHandler) as vault, serving(AwsHandler) as aws, serving(AzureHandler) as azure:
        for _, outside in (vault, aws, azure):
            outside.secrets |= {"one": SECRET, "secret/data/one": {"key": SECRET}}
        cases: list[tuple[str, dict[str, Any]]] = [
            (VAULT, {"vault_auth_type": "kubernetes", "vault_addr": vault[0], "vault_role": SERVICE_ROLE}),
            ("aws_sm", {**role, **keys, "aws_endpoint_url": aws[0], "aws_sts_endpoint_url": aws[0]}),
            ("azure_kv", {"azure_vault_url": azure[0], "azure_authority_url": azure[0], **who}),
        ]
        (tmp_path / "secrets").mkdir()
        kept = Keeper(house, tmp_path, secret_identity=(vault[0],), service_account_token=str(tmp_path / "jwt"))
        for number, (kind, auth) in enumerate(cases):
            path = "secret/data/one" if kind == VAULT else "one"
            await make(house.admin, slug=f"r{number}", manager_type=kind, auth_config=auth, secret_path=path)
            answer = await house.admin.post(f"/v1/secret-references/r{number}/test", json={})
            assert answer.json() == {"ok": True, "message": "The secret was fetched"}
            shown = (await house.admin.get(f"/v1/secret-references/r{number}")).text
            assert not any(canary in shown for canary in (KEY_SECRET, CLIENT_SECRET, SERVICE_JWT))
        await kept.close()


Maker = Callable[[httpx.AsyncClient, Mapping[str, Any]], Any]


async def _virtual_key(team: httpx.AsyncClient, fields: Mapping[str, Any]) -> httpx.Response:
    return await team.post("/v1/virtual-keys", json={"name": "m", "slug": "m", "provider": "openai", **fields})


async def _integration(team: httpx.AsyncClient, fields: Mapping[str, Any]) -> httpx.Response:
    return await team.post("/v1/integrations", json={"name": "m", "slug": "m", "ai_provider_id": "openai", **fields})


MAKERS = {"virtual key": _virtual_key, "integration": _integration}


@pytest.mark.parametrize("kind", MAKERS)
async def test_a_mapped_key_is_brought_when_it_is_used(kept: Keeper, kind: str) -> None:
    await make(kept.house.admin)
    answer = await MAKERS[kind](kept.house.team, {"secret_mappings": mapping()})
    assert answer.status_code == 200, answer.text
    assert await kept.key_of("m") == VALUE.encode()
    path = "virtual-keys" if kind == "virtual key" else "integrations"
    shown = (await kept.house.team.get(f"/v1/{path}/m")).json()
    assert shown["secret_mappings"] == [
        {"target_field": "key", "secret_reference_id": "kept", "secret_key": None, "value_format": None}
    ]
    assert shown["masked_key"] is None


@pytest.mark.parametrize("kind", MAKERS)
async def test_a_mapping_is_shown_by_the_name_that_it_was_given(kept: Keeper, kind: str) -> None:
    made = await make(kept.house.admin)
    await MAKERS[kind](kept.house.team, {"secret_mappings": mapping(made)})
    path = f"/v1/{'virtual-keys' if kind == 'virtual key' else 'integrations'}/m"
    for name in (made, "kept", made):
        await kept.house.team.put(path, json={"secret_mappings": mapping(name)})
        (shown,) = (await kept.house.team.get(path)).json()["secret_mappings"]
        assert shown == {"target_field": "key", "secret_reference_id": name, "secret_key": None, "value_format": None}
        assert await kept.key_of("m") == VALUE.encode()


async def test_a_mapped_key_beats_a_stored_one(kept: Keeper) -> None:
    await make(kept.house.admin)
    await MAKERS["virtual key"](kept.house.team, {"secret_mappings": mapping(), "key": "sk-stored"})
    assert await kept.key_of("m") == VALUE.encode()
    answer = await kept.house.team.put("/v1/virtual-keys/m", json={"secret_mappings": []})
    assert answer.status_code == 200
    assert await kept.key_of("m") == b"sk-stored"


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize(
    ("mappings", "says"),
    [
        (mapping("missing"), "secret_mappings.0.secret_reference_id: there is no such secret reference"),
        (mapping("closed"), "secret_mappings.0.secret_reference_id: there is no such secret reference"),
        (mapping("foreign"), "secret_mappings.0.secret_reference_id: there is no such secret reference"),
        ([{**mapping()[0], "target_field": "base_url"}], "cannot be filled from a secret reference"),
        ([{**mapping()[0], "target_field": "configurations.custom_host"}], "cannot be filled from a secret reference"),
        (mapping() * 2, "secret_mappings.1.target_field: 'key' is mapped twice"),
        ([{**mapping()[0], "value_format": "xml"}], "value_format"),
    ],
)
async def test_a_mapping_is_checked(kept: Keeper, kind: str, mappings: list[Any], says: str) -> None:
    """T-XREF: a foreign reference, one that is closed to the workspace and one that does not exist are told alike."""
    house = kept.house
    second = await house.workspace()
    await make(house.admin)
    await make(house.admin, slug="closed", allowed_workspaces=[second.id])
    row = await house.store.get(Tenant(house.ids.organisation_id), SECRET_REFERENCES, "kept")
    async with house.store.begin(Tenant("other-organisation")) as unit:
        fields = {
            name: getattr(row, name) for name in ("created_at", "updated_at", "manager_type", "secret_path", "name")
        }
        await unit.insert(
            SECRET_REFERENCES, type(row)(organisation_id="other-organisation", id="foreign", slug="foreign", **fields)
        )
    refused(await MAKERS[kind](house.team, {"secret_mappings": mappings}), 400, says)


# --- other fields than the key ---

PARTS = {
    "k": VALUE,
    "org": "org-canary-0123456789",
    "headers": {"X-Team": "canary-team-0123456789"},
    "id": "AKIA1",
    "secret": SECRET,
}


def maps(**targets: str) -> list[dict[str, Any]]:
    """Mappings of fields, which are written with two underlines for a dot, to names in the reference `parts`."""
    return [
        {"target_field": target.replace("__", "."), "secret_reference_id": "parts", "secret_key": name}
        for target, name in targets.items()
    ]


@pytest.fixture(name="parts")
async def _parts(kept: Keeper, tmp_path: Path) -> Keeper:
    """A file that holds several values; the reference's own secret_key names one that no mapping here wants."""
    await asyncio.to_thread((tmp_path / "secrets" / "parts").write_text, json.dumps(PARTS))
    await make(kept.house.admin, slug="parts", secret_path="parts", secret_key="id")
    return kept


async def opened(kept: Keeper, slug: str) -> tuple[Credential, dict[str, Any], dict[str, Any]]:
    """What workers are told, the header fields that travel, and the settings of the login."""
    found = await kept.credential(kept.house.ids.workspace_id, slug)
    assert found is not None
    fields = []
    for some in (found.terms.headers if found.terms else None, found.login):
        raw = kept.house.vault.open(some.sealed, some.aad).reveal() if some else b"{}"
        fields.append(json.loads(raw))
    return found, fields[0], fields[1]


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("start", ["configurations", "model_config"])
async def test_header_fields_are_mapped(parts: Keeper, kind: str, start: str) -> None:
    if (kind, start) == ("integration", "model_config"):
        asked = {"key": "sk-x", "secret_mappings": maps(model_config__custom_headers="headers")}
        refused(await MAKERS[kind](parts.house.team, asked), 400, "It takes: key, configurations.custom_headers")
        return
    name = "openai_organization" if start == "configurations" else "openaiOrganization"
    mapped = maps(key="k", **{f"{start}__custom_headers": "headers", f"{start}__{name}": "org"})
    answer = await MAKERS[kind](parts.house.team, {"secret_mappings": mapped})
    assert answer.status_code == 200, answer.text
    found, headers, _ = await opened(parts, "m")
    assert headers == {"x-team": "canary-team-0123456789", "openai-organization": "org-canary-0123456789"}
    assert (await parts.key_of("m"), found.options) == (VALUE.encode(), {"openai-organization": ""})
    path = "virtual-keys" if kind == "virtual key" else "integrations"
    shown = await parts.house.team.get(f"/v1/{path}/m")
    assert [one["target_field"] for one in shown.json()["secret_mappings"]] == [one["target_field"] for one in mapped]
    assert "canary" not in shown.text


async def test_settings_of_a_login_are_mapped(parts: Keeper) -> None:
    """For an integration whose login is more than a key; what is stored of it stands where nothing is mapped."""
    config = {"aws_auth_type": "accessKey", "aws_region": "eu-west-1"}
    mapped = maps(configurations__aws_access_key_id="id", configurations__aws_secret_access_key="secret")
    body = {"name": "b", "slug": "b", "ai_provider_id": "bedrock", "configurations": config, "secret_mappings": mapped}
    body["workspace_id"] = parts.house.ids.workspace_id
    answer = await parts.house.admin.post("/v1/integrations", json=body)
    assert answer.status_code == 200, answer.text
    _, _, login = await opened(parts, "b")
    assert login == {"aws_access_key_id": "AKIA1", "aws_secret_access_key": SECRET}
    stored = {**config, "aws_secret_access_key": "stored-0123456789"}
    change = {"configurations": stored, "secret_mappings": mapped[:1]}
    answer = await parts.house.admin.put("/v1/integrations/b", json=change)
    assert answer.status_code == 200, answer.text
    _, _, login = await opened(parts, "b")
    assert login == {"aws_access_key_id": "AKIA1", "aws_secret_access_key": "stored-0123456789"}
    shown = (await parts.house.admin.get("/v1/integrations/b")).text
    assert not any(canary in shown for canary in (SECRET, "stored-0123456789"))


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize(
    ("provider", "target", "says"),
    [
        ("openai", "configurations.aws_secret_access_key", "It takes: key, "),
        ("openai", "model_config.awsSecretAccessKey", "custom_headers"),
        ("azure-openai", "configurations.azure_resource_name", "cannot be filled from a secret reference"),
        ("azure-openai", "configurations.azure_auth_mode", "cannot be filled from a secret reference"),
        ("azure-openai", "model_config.deploymentName", "cannot be filled from a secret reference"),
        ("groq", "configurations.openai_organization", "cannot be filled from a secret reference"),
        ("groq", "name", "cannot be filled from a secret reference"),
    ],
)
async def test_a_foreign_field_is_refused(parts: Keeper, kind: str, provider: str, target: str, says: str) -> None:
    mapped = [{"target_field": target, "secret_reference_id": "parts"}]
    fields = {("provider" if kind == "virtual key" else "ai_provider_id"): provider, "key": "sk-x"}
    answer = await MAKERS[kind](parts.house.team, {**fields, "secret_mappings": mapped})
    refused(answer, 400, f"secret_mappings.0.target_field: '{target}'")
    assert says in answer.json()["message"]


async def test_one_field_in_two_spellings_is_mapped_once(parts: Keeper) -> None:
    twice = maps(key="k", model_config__openaiProject="org", configurations__openai_project="org")
    refused(await MAKERS["virtual key"](parts.house.team, {"secret_mappings": twice}), 400, "is mapped twice")


@pytest.mark.parametrize("kind", MAKERS)
async def test_a_mapped_header_field_is_no_key(parts: Keeper, kind: str) -> None:
    mapped = maps(configurations__custom_headers="headers")
    refused(await MAKERS[kind](parts.house.team, {"secret_mappings": mapped}), 400, "key is required")


async def test_mappings_do_not_follow_to_a_provider_that_has_no_such_field(parts: Keeper) -> None:
    mapped = maps(key="k", model_config__openaiProject="org")
    await MAKERS["virtual key"](parts.house.team, {"secret_mappings": mapped})
    move = {"provider": "groq"}
    refused(await parts.house.team.put("/v1/virtual-keys/m", json=move), 400, "has no model_config.openaiProject")
    answer = await parts.house.team.put("/v1/virtual-keys/m", json={**move, "secret_mappings": maps(key="k")})
    assert answer.status_code == 200, answer.text
    assert await parts.key_of("m") == VALUE.encode()


@pytest.mark.parametrize("kind", MAKERS)
async def test_mapped_header_fields_go_to_no_host_of_a_workspaces_choice(parts: Keeper, kind: str) -> None:
    """T-KEYBIND, for what travels beside the key."""
    mapped = maps(configurations__custom_headers="headers")
    asked = {"key": "sk-x", "custom_host": "https://mine.example.org/v1", "secret_mappings": mapped}
    refused(await MAKERS[kind](parts.house.team, asked), 403, "secret_references.update")


async def test_what_cannot_be_a_header_field_ends_the_credential(parts: Keeper) -> None:
    """The manager's content decides about names: it cannot replace what frames a request, or the key."""
    for name in ("id", "k"):
        mapped = maps(key="k", configurations__custom_headers=name)
        slug = f"m-{name}"
        await MAKERS["virtual key"](parts.house.team, {"slug": slug, "secret_mappings": mapped})
        found, _, _ = await opened(parts, slug)
        assert (found.status, found.sealed) == (UNRESOLVED, b"")


async def test_the_test_takes_a_reference_of_several_values(parts: Keeper) -> None:
    for key, ok in ((None, True), ("headers", True), ("missing", False)):
        await parts.house.admin.put("/v1/secret-references/parts", json={"secret_key": key})
        answer = await parts.house.admin.post("/v1/secret-references/parts/test", json={})
        assert answer.json()["ok"] is ok, answer.text


async def test_a_reference_that_closes_ends_its_use(kept: Keeper) -> None:
    """T-XREF, on use: what a mapping named once is asked for again."""
    house = kept.house
    second = await house.workspace()
    made = await make(house.admin)
    await MAKERS["virtual key"](house.team, {"secret_mappings": mapping()})
    found = await kept.credential(house.ids.workspace_id, "m")
    assert found is not None
    version, _ = await house.store.changes(0)
    await house.admin.put("/v1/secret-references/kept", json={"allowed_workspaces": [second.id]})
    _, ids = await house.store.changes(version)
    assert made in ids
    assert made in found.depends
    after = await kept.credential(house.ids.workspace_id, "m")
    assert after is not None
    assert (after.status, after.sealed) == (UNRESOLVED, b"")


async def test_a_reference_in_use_is_not_deleted(kept: Keeper) -> None:
    house = kept.house
    await make(house.admin)
    await MAKERS["virtual key"](house.team, {"secret_mappings": mapping()})
    refused(await house.admin.delete("/v1/secret-references/kept"), 400, "Take it out of these first: m")
    await house.team.delete("/v1/virtual-keys/m")
    body = {"name": "d", "slug": "docs", "url": V, "auth_type": "headers", "transport": "http"}
    mapped = mapping(target_field="configurations.custom_headers.x-key")
    answer = await house.admin.post("/v1/mcp-integrations", json={**body, "secret_mappings": mapped})
    assert answer.status_code == 200, answer.text
    refused(await house.admin.delete("/v1/secret-references/kept"), 400, "Take it out of these first: docs")
    await house.admin.delete("/v1/mcp-integrations/docs")
    assert (await house.admin.delete("/v1/secret-references/kept")).json() == {}
    assert (await house.admin.get("/v1/secret-references/kept")).status_code == 404


HOSTS: dict[str, tuple[str, dict[str, Any]]] = {
    "custom host": ("openai", {"custom_host": "https://mine.example.org/v1"}),
    "in configurations": ("openai", {"configurations": {"custom_host": "https://mine.example.org/v1"}}),
    "a host in disguise": ("huggingface", {"configurations": {"huggingface_base_url": "https://mine.example.org"}}),
    "a part of a host": ("azure-openai", {"configurations": {"azure_resource_name": "mine"}}),
}


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("host", HOSTS)
async def test_a_mapped_key_goes_to_no_host_of_a_workspaces_choice(kept: Keeper, kind: str, host: str) -> None:
    """T-KEYBIND: a workspace cannot read the secret, so it cannot have it sent to itself either."""
    await make(kept.house.admin)
    provider, fields = HOSTS[host]
    name = "provider" if kind == "virtual key" else "ai_provider_id"
    asked = {**fields, name: provider, "secret_mappings": mapping()}
    refused(await MAKERS[kind](kept.house.team, asked), 403, "secret_references.update")
    whole = {**asked, "workspace_id": kept.house.ids.workspace_id}
    assert (await MAKERS[kind](kept.house.admin, whole)).status_code == 200


@pytest.mark.parametrize("kind", MAKERS)
async def test_nor_by_a_later_change(kept: Keeper, kind: str) -> None:
    await make(kept.house.admin)
    await MAKERS[kind](kept.house.team, {"secret_mappings": mapping()})
    path = f"/v1/{'virtual-keys' if kind == 'virtual key' else 'integrations'}/m"
    change = {"custom_host": "https://mine.example.org/v1"}
    refused(await kept.house.team.put(path, json=change), 403, "secret_references.update")
    await MAKERS[kind](kept.house.team, {"slug": "n", "key": "sk-x", **change})
    path = path.removesuffix("m") + "n"
    refused(await kept.house.team.put(path, json={"secret_mappings": mapping()}), 403, "secret_references.update")


@pytest.mark.parametrize("kind", MAKERS)
async def test_nor_by_waiting_for_somebody_who_may_map_it(kept: Keeper, kind: str) -> None:
    """The workspace chose the host; whoever adds the mapping must say that host, and so has seen it."""
    await make(kept.house.admin)
    lure = "https://mine.example.org/v1"
    await MAKERS[kind](kept.house.team, {"key": "sk-x", "custom_host": lure})
    path = f"/v1/{'virtual-keys' if kind == 'virtual key' else 'integrations'}/m"
    body = {"secret_mappings": mapping()}
    refused(await kept.house.admin.put(path, json=body), 400, f"would go to {lure}")
    assert (await kept.house.admin.put(path, json={**body, "hosts": [lure]})).status_code == 200


async def test_nor_by_a_model_of_its_own(kept: Keeper) -> None:
    await make(kept.house.admin)
    await MAKERS["integration"](kept.house.team, {"secret_mappings": mapping()})
    model = {
        "slug": "x",
        "enabled": True,
        "is_custom": True,
        "configurations": {"custom_host": "https://mine.example.org"},
    }
    answer = await kept.house.team.put("/v1/integrations/m/models", json={"models": [model]})
    refused(answer, 403, "secret_references.update")


async def test_no_secret_is_in_any_answer_or_in_the_audit_log(kept: Keeper, vault: tuple[str, Kept]) -> None:
    url, _ = vault
    house = kept.house
    said: list[str] = []
    vault_kind = {"manager_type": VAULT, "auth_config": login(url), "secret_path": "secret/data/openai"}
    aws_kind = {"manager_type": "aws_sm", "auth_config": AWS, "secret_path": "x"}
    own_kind = {"ai_provider_id": "openai", "key": VALUE, "configurations": {"custom_headers": {"x-a": SECRET}}}
    bodies: list[tuple[str, dict[str, Any]]] = [
        ("secret-references", {"name": "a", "slug": "a", **vault_kind}),
        ("secret-references", {"name": "b", "slug": "b", **aws_kind}),
        ("secret-references/a/test", {}),
        ("integrations", {"name": "i", "slug": "i", "ai_provider_id": "openai", "secret_mappings": mapping("a")}),
        ("integrations", {"name": "j", "slug": "j", **own_kind}),
        ("integrations", {"name": "k", "slug": "k", "ai_provider_id": "bedrock", "configurations": AWS}),
    ]
    for path, body in bodies:
        answer = await house.admin.post(f"/v1/{path}", json=body)
        assert answer.status_code == 200, answer.text
        said.append(answer.text)
    paths = ("secret-references", "secret-references/a", "secret-references/b", "integrations", "integrations/i",
             "integrations/j", "integrations/k", "integrations/j/models", "audit-logs")  # fmt: skip
    said += [(await house.admin.get(f"/v1/{path}")).text for path in paths]
    said.append(repr(await house.audit()))
    for canary in (TOKEN, SECRET, VALUE):
        assert not any(canary in text for text in said)
    raw = b"".join(path.read_bytes() for path in house.opened.path.parent.glob("control.db*"))
    for canary in (TOKEN, SECRET, VALUE):
        assert canary.encode() not in raw
