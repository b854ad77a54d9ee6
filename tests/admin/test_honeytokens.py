"""Honeytokens: bait that opens nothing, answers like nothing, and tells who tried it."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from admin_house import House, MemoryHouse
from lockgate.adapters.rows import signed_values
from lockgate.admin.resources import token_leak
from lockgate.admin.watch import Watch
from lockgate.admin.watchman import Watchman
from lockgate.core import keys
from lockgate.core.documents import API_KEYS, KEY_SECRETS, Tenant
from lockgate.core.keyuse import Sighting

BODY = {"name": "left in the old wiki", "note": "page Deployment"}


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    return MemoryHouse(tmp_path)


@pytest.fixture(name="watchman")
def _watchman(house: MemoryHouse) -> Watchman:
    return Watchman(house.services)


async def lay(house: House, **fields: Any) -> tuple[str, str]:
    """Id and text of new bait."""
    answer = await house.team.post("/v1/honeytokens", json={**BODY, **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()["id"], answer.json()["key"]


async def alerts(house: House) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await house.admin.get("/v1/alerts")).json()["data"]
    return found


async def test_the_first_try_raises_the_alarm_with_who_and_where(house: House, watchman: Watchman) -> None:
    id_, text = await lay(house)
    thief = house.client(text, peer="203.0.113.66", **{"user-agent": "python-requests/2.32"})
    assert (await thief.get("/v1/virtual-keys")).status_code == 401
    await watchman.look()
    (alert,) = await alerts(house)
    assert (alert["reason"], alert["severity"], alert["api_key_id"]) == ("honeytoken", "critical", id_)
    assert alert["detail"] == {
        "from": "203.0.113.66",
        "client": "python-requests/2.32",
        "request": "GET /v1/virtual-keys",
        "note": "page Deployment",
    }
    shown = (await house.team.get(f"/v1/honeytokens/{id_}")).json()
    assert shown["uses"] == 1
    assert shown["first_used_at"]
    assert shown["first_used_at"] == shown["last_used_at"]
    entry = (await house.audit())[0]
    assert (entry.action, entry.object_id, entry.client_ip) == ("honeytoken.used", id_, "203.0.113.66")


async def test_more_tries_are_counted_and_do_not_become_more_alarms(house: House, watchman: Watchman) -> None:
    id_, text = await lay(house)
    for peer in ("203.0.113.1", "203.0.113.2"):
        for _ in range(5):
            await house.client(text, peer=peer).get("/v1/virtual-keys")
    await watchman.look()
    await house.client(text).get("/v1/virtual-keys")
    await watchman.look()
    (alert,) = await alerts(house)
    assert alert["seen"] == (await house.team.get(f"/v1/honeytokens/{id_}")).json()["uses"] == 11
    assert [entry.action for entry in await house.audit()].count("honeytoken.used") == 1
    house.clock.ahead_ms += 86_400_000
    await house.client(text).get("/v1/virtual-keys")
    await watchman.look()
    assert len(await alerts(house)) == 2


async def test_bait_is_refused_byte_by_byte_like_a_key_that_nobody_made(house: House) -> None:
    _, text = await lay(house)
    unknown = keys.make("workspace-service").text.reveal().decode()
    for method, path in (("GET", "/v1/virtual-keys"), ("POST", "/v1/honeytokens"), ("GET", "/v1/openapi.json")):
        answers = [await house.client(key).request(method, path, json=BODY) for key in (text, unknown)]
        shown = [
            (a.status_code, a.content, sorted((k, v) for k, v in a.headers.items() if k != "x-portkey-trace-id"))
            for a in answers
        ]
        assert shown[0] == shown[1]
        assert shown[0][0] == 401


async def test_bait_is_in_no_list_and_no_count_of_keys(house: House) -> None:
    """It is nobody's key to use, renew or clear away; it has a list of its own."""
    before = (await house.team.get("/v1/api-keys")).json()
    id_, text = await lay(house)
    for client in (house.team, house.admin):
        listed = (await client.get("/v1/api-keys?page_size=100")).json()
        assert id_ not in {row["id"] for row in listed["data"]}
    assert (await house.team.get("/v1/api-keys")).json()["total"] == before["total"]
    assert (await house.team.get(f"/v1/api-keys?ids={id_}")).json()["total"] == 0
    (row,) = (await house.team.get("/v1/honeytokens")).json()["data"]
    assert (row["id"], row["key"][:16]) == (id_, text[:16])


async def test_bait_never_becomes_a_key_not_even_by_rotation(house: House) -> None:
    id_, text = await lay(house)
    assert (await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": id_}))[1] == 0
    fresh = (await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})).json()["key"]
    for each in (text, fresh):
        assert house.lookups.caller(house.vault.digests(each.encode())[0]) is None
        assert (await house.client(each).get("/v1/virtual-keys")).status_code == 401


async def test_a_report_of_leaked_bait_is_an_alarm_too(
    house: House, watchman: Watchman, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_leak, "QUANTUM_S", 0.001)
    id_, text = await lay(house)
    answer = await house.client(peer="192.0.2.7").post("/v1/token-leak", json={"token": text})
    assert (answer.status_code, answer.json()["received"]) == (202, 1)
    await watchman.look()
    (alert,) = await alerts(house)
    assert (alert["api_key_id"], alert["detail"]["request"]) == (id_, "POST /v1/token-leak")
    assert (await house.team.get(f"/v1/honeytokens/{id_}")).json()["uses"] == 1


async def test_another_process_learns_of_bait_by_its_publication(house: House) -> None:
    other = Watch()
    away = Watchman(replace(house.services, watch=other))
    await away.look()
    assert other.baits == {}
    id_, text = await lay(house)
    _, ids = await house.store.changes(0)
    away.changed(ids)
    await away.look()
    digest = house.vault.digests(text.encode())[0]
    assert other.baits[digest].id == id_
    await house.team.delete(f"/v1/honeytokens/{id_}")
    away.changed(frozenset({"*"}))
    await away.look()
    assert other.baits == {}


async def test_bait_that_is_taken_away_is_silent_and_leaves_the_list(house: House, watchman: Watchman) -> None:
    id_, text = await lay(house)
    assert (await house.team.delete(f"/v1/honeytokens/{id_}")).status_code == 200
    assert (await house.client(text).get("/v1/virtual-keys")).status_code == 401
    await watchman.look()
    assert await alerts(house) == []
    assert (await house.team.get(f"/v1/api-keys/{id_}")).status_code == 404
    assert (await house.team.get(f"/v1/honeytokens/{id_}")).status_code == 404


async def test_deleting_the_key_takes_the_bait_along(house: House, watchman: Watchman) -> None:
    id_, text = await lay(house)
    assert (await house.team.delete(f"/v1/api-keys/{id_}")).status_code == 200
    await house.client(text).get("/v1/virtual-keys")
    await watchman.look()
    assert (await house.team.get("/v1/honeytokens")).json()["total"] == 0
    assert await alerts(house) == []


@pytest.mark.parametrize(
    ("scopes", "kind", "status"),
    [
        ([], "workspace-service", 403),
        (["workspace_service_api_keys.create"], "workspace-service", 200),
        (["workspace_service_api_keys.create"], "organisation-service", 403),
    ],
)
async def test_who_may_make_keys_of_a_kind_may_lay_bait_of_it(
    house: House, scopes: list[str], kind: str, status: int
) -> None:
    caller = house.client(await house.key("workspace-service", scopes))
    assert (await caller.post("/v1/honeytokens", json={**BODY, "kind": kind})).status_code == status


async def test_who_may_lay_no_bait_finds_none(house: House, watchman: Watchman) -> None:
    id_, text = await lay(house)
    idle = await house.key("workspace-service", [])
    await house.client(text).get("/v1/virtual-keys")
    await watchman.look()
    house.clock.ahead_ms += 40 * 86_400_000
    names = ("list", "read", "update", "delete", "rotate")
    scopes = [f"workspace_service_api_keys.{name}" for name in names] + ["workspace_user_api_keys.create"]
    spy = house.client(await house.key("workspace-service", scopes))
    assert (await spy.get("/v1/honeytokens")).json().get("total", 0) == 0
    assert (await spy.get(f"/v1/honeytokens/{id_}")).status_code == 403
    assert (await spy.get("/v1/alerts")).json()["data"] == []
    assert (await spy.get("/v1/alerts?reason=honeytoken")).status_code == 400
    (alert,) = await alerts(house)
    assert (await spy.get(f"/v1/alerts/{alert['id']}")).status_code == 404
    unused = {row["public_id"] for row in (await spy.get("/v1/api-keys/unused")).json()["data"]}
    assert idle[4:16] in unused
    assert text[4:16] not in unused
    assert id_ not in {row["id"] for row in (await spy.get("/v1/api-keys")).json()["data"]}


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/rotate"), ("POST", "/revoke-previous"), ("POST", "/check")],
)
async def test_bait_is_missing_by_its_id_to_who_may_lay_none(house: House, method: str, path: str) -> None:
    id_, _ = await lay(house)
    names = ("list", "read", "update", "delete", "rotate")
    spy = house.client(await house.key("workspace-service", [f"workspace_service_api_keys.{name}" for name in names]))
    body = {"name": "x"} if method == "PUT" else {}
    answers = [
        await spy.request(method, f"/v1/api-keys/{named}{path}", json=body)
        for named in (id_, "01900000-0000-7000-8000-000000000000")
    ]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].content == answers[1].content
    assert (await house.team.get(f"/v1/honeytokens/{id_}")).status_code == 200


async def test_who_may_lay_bait_is_told_that_it_opens_nothing(house: House) -> None:
    id_, _ = await lay(house)
    assert (await house.team.post(f"/v1/api-keys/{id_}/check", json={})).json()["allowed"] is False


async def test_bait_of_another_workspace_is_not_there(house: House) -> None:
    second = await house.workspace()
    id_, _ = await lay(house)
    stranger = house.client(await house.key("workspace-service", ws=second.id))
    assert (await stranger.get(f"/v1/honeytokens/{id_}")).status_code == 404
    assert (await stranger.delete(f"/v1/honeytokens/{id_}")).status_code == 404
    assert (await stranger.get("/v1/honeytokens")).json()["total"] == 0


async def test_what_tries_bait_fills_no_memory(house: House) -> None:
    _, text = await lay(house)
    watch = house.services.watch
    digest = house.vault.digests(text.encode())[0]
    for n in range(3000):
        watch.sighted(Sighting(digest, n, f"10.0.{n // 250}.{n % 250}", "", "GET", "/"))
        watch.sighted(Sighting(b"another", n, "10.0.0.1", "", "GET", "/"))
    assert len(watch.take_sightings()) == 1000
    assert watch.take_sightings() == []


async def test_a_row_that_was_tampered_with_is_no_key(house: House) -> None:
    """The mark that makes bait is signed with the row."""
    id_, _ = await lay(house)
    rows = house.store._rows.tables["api_keys"]
    mark = next(mark for mark in rows if mark[1] == id_)
    assert house.vault.row_ok("api_keys", _signed(rows[mark]), rows[mark].mac)
    forged = msgspec.structs.replace(rows[mark], details={})
    assert not house.vault.row_ok("api_keys", _signed(forged), rows[mark].mac)


def _signed(row: Any) -> list[Any]:
    return signed_values(API_KEYS, row)
