"""The background work: leaps become alerts once, what fails is done later, and loops outlive a failing database."""

import asyncio
import contextlib
from typing import Any

import pytest

from admin_house import MemoryHouse
from lockgate.adapters.baselines import Found
from lockgate.admin import watchman as module
from lockgate.admin.services import Fetched
from lockgate.admin.watching import ALERTS, raise_alert
from lockgate.admin.watchman import Ledger, Watchman
from lockgate.core.baseline import Leap
from lockgate.core.documents import API_KEYS, Page, Tenant
from lockgate.core.meters import METRICS

DAY = 86_400_000


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    return MemoryHouse(tmp_path)


def learning(house: MemoryHouse, *found: Found) -> Watchman:
    """A watchman whose calls leapt as `found` says, once."""
    some = list(found)

    def judge(_glances: Any, _day: int) -> list[Found]:
        taken, some[:] = list(some), []
        return taken

    return Watchman(house.services, Ledger(judge=judge))


async def a_key(house: MemoryHouse) -> Any:
    where = {"kind": "workspace-service"}
    return (await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, where, Page(0, 1)))[0][0]


async def alerts(house: MemoryHouse) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await house.admin.get("/v1/alerts")).json()["data"]
    return found


async def test_a_leap_becomes_an_alert_with_its_figures(house: MemoryHouse) -> None:
    key, figures = await a_key(house), {"usd_today": "9.00", "usd_dearest_day": "2.00"}
    found = Found(key.organisation_id, key.id, Leap("cost", figures))
    for _ in range(2):  # another node saw the same
        await learning(house, found).learn()
    (alert,) = await alerts(house)
    assert (alert["reason"], alert["detail"], alert["seen"]) == ("cost", figures, 2)
    assert house.services.watch.counts["alerts"] == 1


async def test_a_leap_of_a_key_that_is_gone_or_of_somebody_else_is_nothing(house: MemoryHouse) -> None:
    leap = Leap("cost", {})
    await learning(house, Found(house.ids.organisation_id, "gone", leap), Found("org-9", "k", leap)).learn()
    assert await alerts(house) == []


async def test_a_leap_waits_for_a_database_that_is_away(house: MemoryHouse) -> None:
    key = await a_key(house)
    watchman = learning(house, Found(key.organisation_id, key.id, Leap("network", {})))
    begin, house.store.begin = house.store.begin, _away
    with pytest.raises(OSError, match="away"):
        await watchman.learn()
    house.store.begin = begin
    await watchman.learn()
    assert [alert["reason"] for alert in await alerts(house)] == ["network"]


def _away(_tenant: Any) -> Any:
    raise OSError("the database is away")


async def test_alerts_are_forgotten_after_400_days(house: MemoryHouse) -> None:
    key, now = await a_key(house), house.clock.now_ms()
    async with house.store.begin(Tenant(key.organisation_id)) as unit:
        for age in (500, 401, 399, 0):
            await raise_alert(unit, now - age * DAY, key, "cost", {})
    await Watchman(house.services).forget()
    assert (await house.store.find(Tenant(key.organisation_id), ALERTS, {}))[1] == 2


async def test_the_loops_outlive_a_failing_database(house: MemoryHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVERY_S", 0.001)
    monkeypatch.setattr(module, "RETRY_S", 0.001)
    monkeypatch.setattr(module, "REST_S", 0.001)
    asked, real = asyncio.Event(), house.store.organisations
    fails = [3]

    async def organisations() -> list[str]:
        if fails[0]:
            fails[0] -= 1
            raise OSError("the database is away")
        asked.set()
        return list(await real())

    house.store.organisations = organisations
    await house.admin.put("/v1/key-watch", json={"webhook_url": "https://hooks.example/x"})
    house.provider.script = [Fetched(200, {}, b"")]
    key = await a_key(house)
    async with house.store.begin(Tenant(key.organisation_id)) as unit:
        await raise_alert(unit, house.clock.now_ms(), key, "cost", {})
    watchman = Watchman(house.services)
    tasks = [asyncio.ensure_future(loop()) for loop in (watchman.run, watchman.post, watchman.patrol)]
    await asyncio.wait_for(asked.wait(), 5)
    for _ in range(5_000):
        if house.provider.calls:
            break
        await asyncio.sleep(0.001)
    assert len(house.provider.calls) == 1
    assert [task.done() for task in tasks] == [False] * 3
    for task in tasks:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def test_every_figure_has_its_metric(house: MemoryHouse) -> None:
    gauges = Watchman(house.services).gauges()
    assert gauges.keys() <= METRICS.keys()
    assert set(gauges.values()) == {0}


async def test_a_stop_that_meets_news_of_an_alert_stops_all_the_same(house: MemoryHouse) -> None:
    watchman = Watchman(house.services)
    task = asyncio.ensure_future(watchman.post())
    await asyncio.sleep(0.01)  # it waits by now
    watchman._told.set()
    await asyncio.sleep(0)  # the waiter has heard, and whoever waits for the waiter has not
    task.cancel()
    done, _ = await asyncio.wait({task}, timeout=5)
    assert done == {task}
