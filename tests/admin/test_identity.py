"""Who is asking: by a key of any kind, a signed token, a session, or by nothing that counts."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from admin_house import CONSOLE, MemoryHouse
from deciding import NOW, asked, meta
from lockgate.admin import auth
from lockgate.admin.auth import Cross
from lockgate.admin.context import Context, Meta, Principal
from lockgate.admin.people import drop_keys, keep_an_owner, leave_workspace, places_of
from lockgate.admin.resource import DIRECTORY, KNOWN, Policy
from lockgate.admin.rules import KEY
from lockgate.admin.watch import Bait
from lockgate.core import keys
from lockgate.core.access import ORGANISATION_ROLES
from lockgate.core.documents import API_KEYS, ORGANISATIONS, SESSIONS, USERS, Page, Tenant, User
from lockgate.core.errors import AdminConflict, AdminUnauthorised
from lockgate.core.keyuse import Use
from lockgate.core.snapshot import Caller
from signing import Issuer

ISSUER = Issuer("issuer", "key-1")
URL = "https://idp.example.org/keys"
HOST = {"host": "127.0.0.1:8787"}


@pytest.fixture
def house(tmp_path: Path) -> MemoryHouse:
    return MemoryHouse(tmp_path)


def request(house: MemoryHouse, sent: Meta, policy: Policy = KNOWN) -> Context:
    ctx = asked(request=sent, services=house.services, policy=policy)
    ctx.now = house.clock.now_ms()
    return ctx


async def identified(house: MemoryHouse, key: str, **more: Any) -> Principal:
    return await auth.identify(request(house, meta({"x-portkey-api-key": key}), **more))


async def is_stranger(house: MemoryHouse, key: str, **more: Any) -> bool:
    try:
        await identified(house, key, **more)
    except AdminUnauthorised:
        return True
    return False


# --- keys ---


async def test_a_key_is_who_its_row_says(house: MemoryHouse) -> None:
    user = await house.person("pat@example.org", **{house.ids.workspace_id.replace("-", "_"): "member"})
    text = await house.key("workspace-user", ["configs.create", "workspaces.update"], user_id=user.id)
    [row], _ = await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, {"user_id": user.id}, Page())
    assert await identified(house, text) == Principal(
        kind="workspace-user",
        actor_id=row.id,
        via=row.id,
        organisation_id=house.ids.organisation_id,
        workspace_id=house.ids.workspace_id,
        user_id=user.id,
        role="",
        scopes=frozenset({"configs.create"}),
    )


async def test_each_use_of_a_key_is_noted(house: MemoryHouse) -> None:
    sent = meta({"x-portkey-api-key": house.ids.admin_api_key, "user-agent": "terraform"})
    ctx = request(house, sent)
    who = await auth.identify(ctx)
    assert house.services.watch.take_uses() == {
        (house.ids.organisation_id, who.via): Use(ctx.now, "203.0.113.5", "terraform")
    }


@pytest.mark.parametrize("text", ["", "lg", "ä", "€", "sk-123"])
async def test_what_is_no_key_is_nobody(house: MemoryHouse, text: str) -> None:
    assert await is_stranger(house, text)
    assert house.services.watch.take_uses() == {}


@pytest.mark.parametrize("family", keys.LETTERS)
async def test_a_well_made_key_that_nobody_gave_out_is_nobody(house: MemoryHouse, family: keys.Family) -> None:
    assert await is_stranger(house, keys.make(family).text.reveal().decode())


async def test_a_key_of_another_family_is_not_even_looked_up(house: MemoryHouse) -> None:
    async def never(_digest: bytes) -> None:
        raise AssertionError("looked up")

    house.services = replace(house.services, caller=never)
    for family in keys.LETTERS.keys() - keys.API_KINDS:
        assert await is_stranger(house, keys.make(family).text.reveal().decode())


async def test_a_key_counts_only_while_and_from_where_it_may_be_used(house: MemoryHouse) -> None:
    now = house.clock.now_ms()
    for fields in ({"expires_at": now - 1}, {"not_before": now + 60_000}, {"allowed_ips": ["198.51.100.0/24"]}):
        assert await is_stranger(house, await house.key("workspace-service", **fields))
    assert await identified(house, await house.key("workspace-service", allowed_ips=["203.0.113.0/24"]))


async def test_a_key_is_found_under_the_digest_of_an_older_pepper(house: MemoryHouse) -> None:
    """Of several digests each is asked for; the first that somebody has decides."""
    wanted = house.vault.digests(house.ids.admin_api_key.encode())[0]
    found, asked_for = await house.services.caller(wanted), list[bytes]()

    async def caller(digest: bytes) -> Any:
        asked_for.append(digest)
        return found if digest == b"old" else None

    class Peppers:
        def digests(self, _raw: bytes) -> list[bytes]:
            return [b"new", b"old", b"older"]

    house.services = replace(house.services, caller=caller, vault=Peppers())  # type: ignore[arg-type]  # all it needs
    assert (await identified(house, house.ids.admin_api_key)).kind == "organisation-service"
    assert asked_for == [b"new", b"old"]


async def test_a_directorys_route_takes_the_directorys_token_alone(house: MemoryHouse) -> None:
    assert await is_stranger(house, house.ids.admin_api_key, policy=DIRECTORY)


# --- bait ---


async def test_who_tries_bait_is_noted_and_answered_like_anybody(house: MemoryHouse) -> None:
    bait, other = (keys.make("workspace-service").text.reveal() for _ in range(2))
    digest = house.vault.digests(bait)[0]
    assert await is_stranger(house, bait.decode())
    house.services.watch.replace_baits({digest: Bait(house.ids.organisation_id, "key-b")})
    for text in (other, house.ids.admin_api_key.encode(), b"no key"):
        await is_stranger(house, text.decode())
    assert house.services.watch.take_sightings() == []
    assert await is_stranger(house, bait.decode())
    [(seen, times)] = house.services.watch.take_sightings()
    assert times == 1
    assert (seen.digest, seen.client_ip, seen.method, seen.path) == (digest, "203.0.113.5", "POST", "/v1/x")


async def test_of_a_long_path_the_beginning_is_noted(house: MemoryHouse) -> None:
    bait = keys.make("workspace-service").text.reveal()
    house.services.watch.replace_baits({house.vault.digests(bait)[0]: Bait(house.ids.organisation_id, "key-b")})
    sent = replace(meta({"x-portkey-api-key": bait.decode()}), path="/" + "p" * 600)
    with pytest.raises(AdminUnauthorised):
        await auth.identify(request(house, sent))
    [(seen, _)] = house.services.watch.take_sightings()
    assert len(seen.path) == 512


# --- signed tokens ---


async def test_a_signed_token_stands_for_a_key(house: MemoryHouse) -> None:
    house.documents[URL] = ISSUER.public
    body = {"issuer": "https://idp.example.org", "audience": "lockgate", "jwks_uri": URL}
    assert (await house.admin.put("/v1/admin/organisation/jwt", json=body)).status_code == 200
    now = house.clock.now_ms() // 1000
    claims = {
        "iss": "https://idp.example.org",
        "aud": "lockgate",
        "sub": "service-7",
        "portkey_oid": house.ids.organisation_id,
        "portkey_workspace": house.ids.workspace_slug,
        "scope": "virtual_keys.list",
        "exp": now + 600,
    }
    text = ISSUER.sign(claims)
    who = await identified(house, text)
    assert (who.kind, who.workspace_id) == ("workspace-service", house.ids.workspace_id)
    assert who.scopes == {"virtual_keys.list"}
    assert who.token is not None
    assert who.token.key_id == who.via
    assert await is_stranger(house, ISSUER.sign({**claims, "aud": "other"}))
    assert await is_stranger(house, ISSUER.sign({**claims, "nbf": now + 50, "exp": now + 20}))
    house.clock.ahead_ms += 700_000
    assert await is_stranger(house, text)
    house.services = replace(house.services, tokens=None)
    assert await is_stranger(house, text)
    assert (await identified(house, house.ids.admin_api_key)).token is None


async def test_a_tokens_times_are_looked_at_again_whoever_vouches_for_it(house: MemoryHouse) -> None:
    known = await house.services.caller(house.vault.digests(house.ids.workspace_api_key.encode())[0])
    assert known is not None
    caller: Caller = known
    ends = [house.clock.now_ms() + 60_000, house.clock.now_ms() - 1]

    class Vouches:
        async def caller(self, _text: bytes) -> Caller:
            return msgspec.structs.replace(caller, secret_expires_at=ends.pop(0))

    house.services = replace(house.services, tokens=Vouches())  # type: ignore[arg-type]  # all that is asked of it
    text = ISSUER.sign({"sub": "x"})
    assert (await identified(house, text)).kind == "workspace-service"
    assert await is_stranger(house, text)


# --- sessions ---


async def browser(house: MemoryHouse, **more: str) -> dict[str, str]:
    """The fields of a console's request with its session."""
    client = await house.login(**more)
    return {**HOST, **CONSOLE, "cookie": "; ".join(f"{name}={value}" for name, value in client.cookies.items())}


async def test_a_session_is_its_person(house: MemoryHouse) -> None:
    who = await auth.identify(request(house, meta(await browser(house))))
    assert who.session is not None
    rights = ORGANISATION_ROLES["owner"]
    user = house.ids.user_id
    place = house.ids.organisation_id
    expected = Principal("session", user, who.session.id, place, "", user, "owner", rights, who.session)
    assert who == expected


async def test_a_key_beats_a_session_and_a_bad_one_is_not_made_good_by_it(house: MemoryHouse) -> None:
    fields = await browser(house)
    sent = meta({**fields, "x-portkey-api-key": house.ids.workspace_api_key})
    assert (await auth.identify(request(house, sent))).kind == "workspace-service"
    with pytest.raises(AdminUnauthorised):
        await auth.identify(request(house, meta({**fields, "x-portkey-api-key": "bad"})))


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])
async def test_a_write_with_a_session_comes_from_the_console(house: MemoryHouse, method: str) -> None:
    fields = await browser(house)
    del fields["x-lockgate-console"]
    ctx = request(house, meta(fields, method=method))
    if method in {"GET", "HEAD", "OPTIONS"}:
        assert (await auth.identify(ctx)).is_session
    else:
        with pytest.raises(Cross):
            await auth.identify(ctx)


async def test_without_a_living_session_nobody_asks(house: MemoryHouse) -> None:
    for fields in (dict[str, str](), {"cookie": "lockgate_session=made-up"}):
        with pytest.raises(AdminUnauthorised):
            await auth.identify(request(house, meta({**HOST, **CONSOLE, **fields})))


async def test_a_role_that_needs_a_second_factor_lacks_it_with_a_password_alone(house: MemoryHouse) -> None:
    fields = await browser(house)
    for roles, lacks in ((["admin"], False), (["admin", "owner"], True)):
        await house.change(ORGANISATIONS, house.ids.organisation_id, defaults={KEY: {"second_factor_roles": roles}})
        who = await auth.identify(request(house, meta(fields)))
        assert who.lacks_factor is lacks
    assert who.session is not None
    await house.change(SESSIONS, who.session.id, methods=["password", "totp"])
    assert not (await auth.identify(request(house, meta(fields)))).lacks_factor


# --- leaving ---


async def row(house: MemoryHouse, user_id: str) -> User:
    found: User | None = await house.store.get(Tenant(house.ids.organisation_id), USERS, user_id)
    assert found is not None
    return found


async def keeps_an_owner(house: MemoryHouse, user: User) -> bool:
    """Whether `user` may go."""
    try:
        async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
            await keep_an_owner(unit, user, NOW)
    except AdminConflict:
        return False
    return True


async def touched(house: MemoryHouse) -> bool:
    """Whether the organisation's row was written by the last check."""
    org = await house.store.get(Tenant(house.ids.organisation_id), ORGANISATIONS, house.ids.organisation_id)
    return bool(org.updated_at == NOW)


async def test_the_last_owner_who_can_act_stays(house: MemoryHouse) -> None:
    owner = await row(house, house.ids.user_id)
    assert not await keeps_an_owner(house, owner)
    await house.person("member@example.org")
    assert not await keeps_an_owner(house, owner)  # who is none does not count either
    other = await house.person("second@example.org", "owner")
    await house.change(USERS, other.id, status="suspended")
    assert not await keeps_an_owner(house, owner)  # who cannot act does not count
    assert await keeps_an_owner(house, await row(house, other.id))  # nor is missed
    assert await keeps_an_owner(house, await house.person("admin@example.org", "admin"))
    assert not await touched(house)


async def test_of_two_owners_one_may_go_and_the_organisations_row_is_written(house: MemoryHouse) -> None:
    """Two who remove each other at once meet there."""
    other = await house.person("second@example.org", "owner")
    assert await keeps_an_owner(house, other)
    assert await touched(house)
    assert await keeps_an_owner(house, await row(house, house.ids.user_id))


async def living(house: MemoryHouse, user: User) -> list[str]:
    found, _ = await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, {"user_id": user.id}, Page())
    return sorted(key.workspace_id for key in found)


@pytest.mark.parametrize(("role", "ended"), [("member", 2), ("admin", 0), ("owner", 0)])
async def test_leaving_a_workspace_ends_the_keys_of_that_place(house: MemoryHouse, role: str, ended: int) -> None:
    main, second = house.ids.workspace_id, (await house.workspace()).id
    user = await house.person("pat@example.org", role, **{ws.replace("-", "_"): "member" for ws in (main, second)})
    other = await house.person("kim@example.org", **{main.replace("-", "_"): "member"})
    for who, ws in ((user, main), (user, main), (user, second), (other, main)):
        await house.key("workspace-user", user_id=who.id, ws=ws)
    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        assert await leave_workspace(unit, user, main) == ended
        assert user.id in unit.ids  # workers forget what they know of the person
    assert await living(house, user) == sorted([second] if ended else [main, main, second])
    assert await living(house, other) == [main]
    ctx = asked(store=house.store)
    ctx.tenant = Tenant(house.ids.organisation_id)
    assert await places_of(ctx, [user, other]) == {user.id: [second], other.id: [main]}
    assert await places_of(ctx, [other]) == {other.id: [main]}


async def test_keys_go_with_their_secrets(house: MemoryHouse) -> None:
    text = await house.key("workspace-service")
    tenant = Tenant(house.ids.organisation_id)
    async with house.store.begin(tenant) as unit:
        assert await drop_keys(unit, {"workspace_id": house.ids.workspace_id, "name": "made by a test"}) == 1
    assert await is_stranger(house, text)
    assert await identified(house, house.ids.workspace_api_key)
