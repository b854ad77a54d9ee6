"""`lockgate keys` on a data folder, with and without a server: shown once, listed without text, ended for good."""

import asyncio
import json
import time
from pathlib import Path

import pytest

from harness import Gateway
from lockgate.adapters.opening import open_store
from lockgate.admin.minting import mint_key, secrets_of
from lockgate.admin.resources.token_leak import mark
from lockgate.core.documents import API_KEYS, Tenant
from lockgate.settings import Settings


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Gateway:
    return Gateway(tmp_path_factory.mktemp("keys") / "data").init()


def test_a_key_is_printed_alone_on_stdout_so_that_a_script_can_take_it(place: Gateway) -> None:
    done = place.command("keys", "create", "jobs")
    assert done.returncode == 0
    assert done.stdout.startswith("lgw_")
    assert len(done.stdout.strip()) == 65
    assert "only time" in done.stderr


def test_the_list_shows_no_key(place: Gateway) -> None:
    made = json.loads(place.command("keys", "create", "listed", "--days", "2", "--json").stdout)
    shown = place.command("keys", "list")
    assert made["key"] not in shown.stdout
    rows = json.loads(place.command("keys", "list", "--json").stdout)
    row = next(row for row in rows if row["id"] == made["id"])
    assert row["public_id"] == made["key"][4:16]
    assert row["public_id"] in shown.stdout
    assert row["status"] == "active"
    assert row["expires_at"]


def test_a_piped_list_has_a_line_a_key_with_everything_whole(place: Gateway) -> None:
    name = "nightly jobs of the billing team in Frankfurt, which nobody should shorten"
    made = json.loads(place.command("keys", "create", name, "--days", "2", "--json").stdout)
    title, *lines = place.command("keys", "list").stdout.splitlines()
    rows = json.loads(place.command("keys", "list", "--json").stdout)
    assert title.split() == ["id", "kind", "name", "status", "expires", "last", "used"]
    assert [line.split()[0] for line in lines] == [row["public_id"] for row in rows]
    (line,) = (line for line in lines if line.startswith(made["key"][4:16]))
    assert f"  {name}  " in line
    assert f"  {next(row for row in rows if row['id'] == made['id'])['expires_at']}  " in line


def test_a_rotated_key_needs_its_overlap_to_end_before_the_next_rotation(place: Gateway) -> None:
    made = json.loads(place.command("keys", "create", "turning", "--json").stdout)
    turned = place.command("keys", "rotate", made["key"][4:16], "--json")
    assert json.loads(turned.stdout)["key"] != made["key"]
    again = place.command("keys", "rotate", made["id"])
    assert again.returncode == 1
    assert "valid until" in again.stderr
    cut = place.command("keys", "rotate", made["id"], "--overlap", "0", "--json")
    assert json.loads(cut.stdout)["key_transition_expires_at"] is None


async def _leaked(place: Gateway, key_id: str) -> None:
    """What a report leaves where an organisation wants to be told only."""
    opened = open_store(Settings(data=place.data))
    async with opened.store.begin(Tenant(place.keys["organisation_id"])) as unit:
        key = await unit.get(API_KEYS, key_id)
        assert key is not None
        (secret,) = await secrets_of(unit, key)
        await mark(unit, key, secret, time.time_ns() // 1_000_000)
    await opened.store.close()


def test_a_leaked_key_is_rotated_without_an_overlap(place: Gateway) -> None:
    made = json.loads(place.command("keys", "create", "leaked", "--json").stdout)
    asyncio.run(_leaked(place, made["id"]))
    refused = place.command("keys", "rotate", made["id"], "--overlap", "30")
    assert refused.returncode == 1
    assert "no overlap, for it was reported as leaked" in refused.stderr
    turned = place.command("keys", "rotate", made["id"])
    assert turned.returncode == 0
    assert "No old secret works any more" in turned.stderr
    assert "valid until" in place.command("keys", "rotate", made["id"]).stderr  # from now on it is like any other


def test_an_overlap_under_half_an_hour_is_bad_usage(place: Gateway) -> None:
    done = place.command("keys", "rotate", "whatever", "--overlap", "5")
    assert (done.returncode, done.stdout) == (2, "")
    assert "30 minutes or more, or 0" in done.stderr


def test_a_scope_that_the_kind_cannot_carry_is_named(place: Gateway) -> None:
    done = place.command("keys", "create", "wide", "--scopes", "completions.write,organisation_users.delete,nonsense")
    assert done.returncode == 2
    assert "nonsense, organisation_users.delete" in done.stderr


def test_a_key_that_is_not_there_is_said_so(place: Gateway) -> None:
    done = place.command("keys", "revoke", "nobody")
    assert done.returncode == 1
    assert "there is no key 'nobody'. See: lockgate keys list" in done.stderr


async def _made_long_ago(place: Gateway, name: str) -> str:
    opened = open_store(Settings(data=place.data))
    async with opened.store.begin(Tenant(place.keys["organisation_id"])) as unit:
        minted = await mint_key(
            unit,
            opened.keyring,
            time.time_ns() // 1_000_000 - 40 * 86_400_000,
            kind="workspace-service",
            organisation_id=place.keys["organisation_id"],
            workspace_id=place.keys["workspace_id"],
            name=name,
            scopes=[],
        )
    await opened.store.close()
    return minted.row.id


def test_keys_that_nobody_uses_are_listed(place: Gateway) -> None:
    made = asyncio.run(_made_long_ago(place, "idle"))
    (row,) = json.loads(place.command("keys", "unused", "--json").stdout)
    assert (row["id"], row["name"], row["unused_days"], row["last_used_at"]) == (made, "idle", 40, None)
    assert row["public_id"] in place.command("keys", "unused", "--days", "39").stdout
    assert "was used" in place.command("keys", "unused", "--days", "41").stdout
    assert place.command("keys", "unused", "--days", "0").returncode == 2


def test_a_key_revoked_on_the_machine_is_dead_in_the_running_gateway(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init().start()
    try:
        made = json.loads(gateway.command("keys", "create", "live", "--json").stdout)
        assert gateway.call("GET", "/v1/virtual-keys", key=made["key"]).status == 200
        assert gateway.command("keys", "revoke", made["id"]).returncode == 0
        assert gateway.call("GET", "/v1/virtual-keys", key=made["key"]).status == 401
    finally:
        gateway.stop()


def test_before_a_set_up_the_next_step_is_said(tmp_path: Path) -> None:
    done = Gateway(tmp_path / "data").command("keys", "create", "early")
    assert done.returncode == 1
    assert "run: lockgate init" in done.stderr
