"""What calls tell the audit log: counted, at most a few rows a second, and never twice."""

import os
from typing import Any

import pytest

from lockgate.adapters.audit_stream import PER_SECOND, AuditStream
from lockgate.adapters.memory import Store
from lockgate.adapters.vault import Keyring
from lockgate.core.happenings import HOUR_MS, Happenings
from lockgate.core.record import Record, Try

START = 500_000 * HOUR_MS


def record(at: int = 0, **fields: Any) -> Record:
    given: dict[str, Any] = {
        "organisation_id": "org",
        "workspace_id": "ws",
        "key_id": "key-1",
        "client_ip": "192.0.2.1",
    }
    return Record(**{"id": os.urandom(4).hex(), "at": START + at, "client_ip": "192.0.2.1", **given, **fields})


def refused(**fields: Any) -> Record:
    return record(**{"end": "refused", "status": 403, "error": "AB03", **fields})


class Scene:
    def __init__(self) -> None:
        keyring = Keyring(os.urandom(32))
        keyring.update(keyring.missing())
        self.store, self.happenings = Store(keyring), Happenings()
        self.counters: dict[int, Any] = {}
        self.stream = AuditStream(self.store, self.happenings, self.metrics, lambda: START)

    async def metrics(self) -> dict[int, Any]:
        return self.counters

    async def entries(self) -> list[dict[str, Any]]:
        rows = [row.fields for row in await self.store.audit_rows()]
        assert len({row["id"] for row in rows}) == len(rows)
        return rows


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_a_refused_caller_is_one_row_with_a_count(scene: Scene) -> None:
    scene.happenings.note([refused(at=n) for n in range(500)])
    await scene.stream.flush()
    await scene.stream.flush()
    (row,) = await scene.entries()
    assert (row["action"], row["actor_id"], row["client_ip"]) == ("inference.refused", "key-1", "192.0.2.1")
    assert (row["organisation_id"], row["workspace_id"], row["status"]) == ("org", "ws", 403)
    assert row["detail"] == {"error": "AB03", "count": 500, "first_at": START}


async def test_a_flood_of_many_is_ten_rows(scene: Scene) -> None:
    """Nobody fills the disk with refused calls."""
    scene.happenings.note([refused(client_ip=f"192.0.2.{n % 200}", key_id=f"key-{n % 200}") for n in range(2000)])
    await scene.stream.flush()
    rows = await scene.entries()
    assert len(rows) == PER_SECOND
    assert sum(row["detail"]["count"] for row in rows) == 2000


async def test_a_good_call_and_another_failure_are_none(scene: Scene) -> None:
    scene.happenings.note([record(status=200), record(end="refused", status=400), record(end="refused", status=429)])
    await scene.stream.flush()
    assert await scene.entries() == []


async def test_a_credential_is_told_once_an_hour_for_each_key(scene: Scene) -> None:
    for at in (0, 1000, HOUR_MS - 1, HOUR_MS, HOUR_MS + 5):
        scene.happenings.note(
            [record(at=at, credential="openai-prod"), record(at=at, credential="other", key_id="key-2")]
        )
        await scene.stream.flush()
    rows = [(row["action"], row["object_id"], row["actor_id"], row["at"] - START) for row in await scene.entries()]
    assert rows == [
        ("virtual_key.used", "openai-prod", "key-1", 0),
        ("virtual_key.used", "other", "key-2", 0),
        ("virtual_key.used", "openai-prod", "key-1", HOUR_MS),
        ("virtual_key.used", "other", "key-2", HOUR_MS),
    ]


async def test_another_key_is_told_at_once(scene: Scene) -> None:
    scene.happenings.note([record(credential="c"), record(credential="c", key_id="key-9"), record(credential="c")])
    await scene.stream.flush()
    assert [row["actor_id"] for row in await scene.entries()] == ["key-1", "key-9"]


async def test_credentials_of_a_fallback_are_told_too(scene: Scene) -> None:
    tries = [Try("config.targets[0]", "openai", "first", "m", 500, "", 0, 0), Try("", "", "second", "m", 200, "", 0, 0)]
    scene.happenings.note([record(credential="second", tries=tries)])
    await scene.stream.flush()
    assert {row["object_id"] for row in await scene.entries()} == {"first", "second"}


async def test_uses_that_do_not_fit_a_second_come_in_the_next(scene: Scene) -> None:
    scene.happenings.note([record(credential=f"c{n}") for n in range(25)])
    for expected in (10, 20, 25, 25):
        await scene.stream.flush()
        assert len(await scene.entries()) == expected


async def test_calls_of_strangers_are_a_number(scene: Scene) -> None:
    for counters in ({1: 5, 2: 0}, {1: 5, 2: 3}, {1: 5, 2: 3}, {1: 2, 2: 3}, {}):
        scene.counters = {worker: {"refused": count} for worker, count in counters.items()}
        await scene.stream.count_strangers()
    rows = await scene.entries()
    assert [(row["detail"]["count"], row["status"], row["actor_type"]) for row in rows] == [
        (5, 401, "anonymous"),
        (3, 401, "anonymous"),
        (2, 401, "anonymous"),  # a worker that was started anew
    ]
