"""`GET /v1/logs/facets`: what there is to filter by, counted from sums."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from admin_house import MemoryHouse
from calls import record
from lockgate.adapters.memory_record import MemoryLogs
from lockgate.admin import api

AT = 1_700_000_000_000


@pytest.fixture(name="house")
def _house(tmp_path: Path) -> MemoryHouse:
    house = MemoryHouse(tmp_path)
    logs = MemoryLogs()
    here: dict[str, Any] = {"organisation_id": house.ids.organisation_id, "workspace_id": house.ids.workspace_id}
    logs.sink.append(
        [
            record(**here, at=AT, model="big", provider="one", status=200, tokens_in=3, tokens_out=4, cost=20_000_000),
            record(**here, at=AT, model="big", provider="one", status=429, tokens_in=0, tokens_out=0, cost=0),
            record(**here, at=AT + 120_000, model="small", provider="two", status=200, cost=-1),
            record(organisation_id="another", workspace_id="w", at=AT, model="secret", provider="three"),
        ],
        [],
        [],
    )
    house.services = dataclasses.replace(house.services, logs=logs)
    house.app = api.build(house.services)
    return house


async def ask(house: MemoryHouse, **query: str) -> Any:
    answer = await house.team.get("/v1/logs/facets", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def values(found: Any, facet: str) -> list[tuple[Any, int]]:
    return [(row["value"], row["requests"]) for row in found["facets"][facet]]


async def test_values_come_with_their_counts_the_most_frequent_first(house: MemoryHouse) -> None:
    found = await ask(house)
    assert found["total"] == 3
    assert values(found, "ai_model") == [("big", 2), ("small", 1)]
    assert values(found, "ai_org") == [("one", 2), ("two", 1)]
    assert values(found, "status_code") == [(200, 2), (429, 1)]
    assert found["facets"]["ai_model"][0] == {"value": "big", "requests": 2, "total_units": 7, "cost": 2.0}


async def test_a_filter_narrows_every_facet_but_its_own(house: MemoryHouse) -> None:
    found = await ask(house, ai_model="big")
    assert found["total"] == 2
    assert values(found, "ai_model") == [("big", 2), ("small", 1)]
    assert values(found, "ai_org") == [("one", 2)]
    assert values(found, "status_code") == [(200, 1), (429, 1)]


async def test_time_is_cut_to_whole_minutes(house: MemoryHouse) -> None:
    assert (await ask(house, time_of_generation_min=str(AT + 60_000)))["total"] == 1
    assert (await ask(house, time_of_generation_max=str(AT + 60_000)))["total"] == 2


async def test_what_the_sums_cannot_tell_apart_is_refused_by_name(house: MemoryHouse) -> None:
    answer = await house.team.get("/v1/logs/facets?trace_id=t")
    assert (answer.status_code, "trace_id does not narrow facets" in answer.text) == (400, True)


async def test_who_sees_only_their_own_calls_gets_no_counts_of_others(house: MemoryHouse) -> None:
    from lockgate.core.documents import ORGANISATIONS

    await house.person("member@example.org", **{house.ids.workspace_id.replace("-", "_"): "member"})
    await house.change(ORGANISATIONS, house.ids.organisation_id, defaults=hidden())
    member = await house.login("member@example.org")
    answer = await member.get("/v1/logs/facets", params={"workspace_id": house.ids.workspace_id})
    assert (answer.status_code, "everybody's calls" in answer.text) == (403, True), answer.text


def hidden() -> dict[str, Any]:
    from lockgate.core import toggles

    return {toggles.SETTINGS: {"membersViewAllData": False}}
