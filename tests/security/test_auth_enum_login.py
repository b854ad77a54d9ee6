"""T-ENUM at the doors that need no identity: what they say does not tell who exists."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from authenticator import Authenticator
from lockgate.admin.letters import Letters
from lockgate.core import keys
from lockgate.core.documents import ORGANISATIONS, TOKENS, USERS, Tenant
from openid import Op

ORIGIN = "https://gate.example.net"
THERE = {**CONSOLE, "origin": ORIGIN}
UNTOLD = {"x-portkey-trace-id"}


class Street:
    """Strangers who each come from elsewhere, a second after another."""

    def __init__(self, house: MemoryHouse) -> None:
        self.house, self.count = house, 0

    def stranger(self) -> httpx.AsyncClient:
        self.count += 1
        self.house.clock.ahead_ms += 1000
        return self.house.client(base=ORIGIN, peer=f"198.51.100.{self.count}", **THERE)

    async def told(self, path: str, body: dict[str, Any]) -> tuple[Any, ...]:
        answer = await self.stranger().post(f"/v1{path}", json=body)
        heads = sorted((name, value) for name, value in answer.headers.items() if name not in UNTOLD)
        return answer.status_code, answer.content, tuple(heads)


@pytest.fixture(name="street")
async def _street(tmp_path: Path) -> AsyncIterator[Street]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    for name, changes in {
        "disabled": {"status": "disabled"},
        "no-password": {"password_hash": ""},
        "member": {},
    }.items():
        user = await house.person(f"{name}@example.org")
        await house.change(USERS, user.id, **changes)
    yield Street(house)
    await house.close()


EVERYBODY = (
    "nobody@example.org",
    EMAIL,
    "disabled@example.org",
    "no-password@example.org",
    "nobody@elsewhere.org",
    "x",
)


async def test_a_wrong_password_is_told_alike_for_everybody(street: Street) -> None:
    told = {await street.told("/session", {"email": email, "password": "wrong horse battery"}) for email in EVERYBODY}
    assert {each[0] for each in told} == {401}
    assert len(told) == 1


async def asked_of_the_store(street: Street, path: str, body: dict[str, Any]) -> tuple[str, ...]:
    """The verbs that a stranger's request asks of the store, in order."""
    store, asked = street.house.store, list[str]()
    kept = {name: getattr(store, name) for name in ("get", "find", "verify", "begin")}

    def watching(name: str) -> Any:
        def watched(*args: Any, **more: Any) -> Any:
            asked.append(name)
            return kept[name](*args, **more)

        return watched

    for name in kept:
        setattr(store, name, watching(name))
    await street.told(path, body)
    for name, real in kept.items():
        setattr(store, name, real)
    return tuple(asked)


SAME = ("nobody@example.org", "member@example.org", "disabled@example.org", "no-password@example.org")


async def test_a_wrong_login_reads_and_writes_the_same_for_everybody(street: Street) -> None:
    """As often, in the same places: there is nothing that time could tell."""
    bodies = [{"email": email, "password": "wrong horse battery"} for email in SAME]
    seen = {await asked_of_the_store(street, "/session", body) for body in bodies}
    assert len(seen) == 1, seen
    assert "begin" in seen.pop()


async def test_a_right_password_that_does_not_count_is_told_as_a_wrong_one(street: Street) -> None:
    wrong = await street.told("/session", {"email": "member@example.org", "password": "wrong horse battery"})
    assert await street.told("/session", {"email": "disabled@example.org", "password": PASSWORD}) == wrong
    enforced = {"authentication": {"enforce_sso": True}}
    await street.house.change(ORGANISATIONS, street.house.ids.organisation_id, defaults=enforced)
    assert await street.told("/session", {"email": "member@example.org", "password": PASSWORD}) == wrong
    assert (await street.told("/session", {"email": EMAIL, "password": PASSWORD}))[0] == 200  # the owner's way in


@pytest.mark.parametrize("mail", [True, False])
async def test_a_reset_is_told_alike_for_everybody(street: Street, *, mail: bool) -> None:
    if mail:
        object.__setattr__(street.house.services, "mail", Letters(lambda *_mail: None))
    told = {await street.told("/password-reset", {"email": email}) for email in EVERYBODY}
    assert {each[0] for each in told} == {202}
    assert len(told) == 1


async def test_a_reset_does_the_same_work_for_everybody(street: Street) -> None:
    """A row and an audit entry in every case, and the mail goes out behind the answer."""
    object.__setattr__(street.house.services, "mail", Letters(lambda *_mail: None))
    seen = {await asked_of_the_store(street, "/password-reset", {"email": email}) for email in SAME}
    assert len(seen) == 1, seen
    assert "begin" in seen.pop()
    places = ("", street.house.ids.organisation_id)
    assert [(await street.house.store.find(Tenant(place), TOKENS, {}))[1] for place in places] == [1, 1]


async def test_a_link_that_does_not_work_is_told_alike(street: Street) -> None:
    texts = [keys.make("reset").text.reveal().decode(), keys.make("invite").text.reveal().decode(), "x", ""]
    told = {await street.told("/password-reset/complete", {"token": text, "password": "p" * 20}) for text in texts}
    assert {each[0] for each in told} == {401}
    assert len(told) == 1


async def test_an_invite_that_does_not_work_is_told_alike(street: Street) -> None:
    texts = [keys.make("invite").text.reveal().decode(), keys.make("reset").text.reveal().decode(), "x", ""]
    body = {"name": "n", "password": "a phrase of many words 7"}
    told = {await street.told("/invites/accept", {**body, "token": text}) for text in texts}
    assert {each[0] for each in told} == {401}
    assert len(told) == 1


async def test_where_an_address_logs_in_does_not_tell_whether_it_exists(street: Street) -> None:
    told = {await street.told("/session/sso/start", {"email": email}) for email in EVERYBODY}
    assert {(each[0], each[1]) for each in told} == {(200, b'{"object":"sso","redirect_url":null}')}
    assert len(told) == 1
    op = Op()
    object.__setattr__(street.house.services, "fetch", op)
    owner = street.stranger()
    await owner.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
    body = {"name": "n", "issuer": op.issuer, "client_id": "c", "client_secret": "s", "domains": ["example.org"]}
    assert (await owner.post("/v1/admin/organisation/sso", json=body)).status_code == 201
    lengths = set()
    for email in ("nobody@example.org", "member@example.org", "norman@example.org"):
        answer = await street.stranger().post("/v1/session/sso/start", json={"email": email})
        lengths.add((answer.status_code, len(answer.content) - len(email)))
    assert len(lengths) == 1


async def test_a_second_step_is_told_alike_whatever_is_wrong(street: Street) -> None:
    bodies: tuple[dict[str, Any], ...] = (
        {"code": "123456"},
        {"recovery_code": "aaaa-bbbb-cccc-dddd"},
        {"credential": {"id": "x"}},
        {"credential": {}},
    )
    told = {await street.told("/session/second-factor", body) for body in bodies[:3]}
    assert {each[0] for each in told} == {401}
    assert len(told) == 1


async def test_a_strange_passkey_and_a_wrong_one_are_told_alike(street: Street) -> None:
    owner = street.stranger()
    await owner.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
    known = Authenticator()
    options = (await owner.get("/v1/profile/factors/passkey/options")).json()
    made = await owner.post("/v1/profile/factors/passkey", json={"credential": known.create(options)})
    assert made.status_code == 201, made.text
    question = {"challenge": "AAAA"}
    bodies = [known.get(question), Authenticator().get(question), {"id": "x"}, {}]
    told = {await street.told("/session/passkey", {"credential": body}) for body in bodies}
    assert {each[0] for each in told} == {401}
    assert len(told) == 1
