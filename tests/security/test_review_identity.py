"""Ways around proofs of who somebody is that a second pair of eyes found, each with the wall that it met."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import msgspec
import pyotp
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from lockgate.adapters.audit_chain import GENESIS, Row, Walk, chained, link, row_of
from lockgate.admin import sessions
from lockgate.core import keys
from lockgate.core.documents import MEMBERS, ORGANISATIONS, AuditEntry, Tenant
from lockgate.core.tables import cell
from signing import Issuer

HOUR_MS: Final = 3_600_000


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[MemoryHouse]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


async def need_second_factors(house: MemoryHouse, *roles: str) -> None:
    await house.change(
        ORGANISATIONS, house.ids.organisation_id, defaults={"authentication": {"second_factor_roles": list(roles)}}
    )


# --- a session that lacks the second factor which its role needs ---


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/admin/users/{}/password-reset"),
        ("DELETE", "/v1/admin/users/{}/factors"),
        ("GET", "/v1/admin/users/{}/sessions"),
        ("DELETE", "/v1/admin/users/{}/sessions"),
    ],
)
async def test_who_lacks_a_factor_touches_nobody_elses_way_in(house: MemoryHouse, method: str, path: str) -> None:
    """It adds one for itself, and does nothing else: also of the kinds of thing that it is let at."""
    member = await house.person("member@example.org")
    await need_second_factors(house, "owner")
    browser = await house.login()
    answer = await browser.request(method, path.format(member.id), json={})
    assert answer.status_code == 403, answer.text
    assert answer.json()["error"]["code"] == "second_factor_required"
    assert (await browser.post("/v1/profile/factors/totp", json={})).status_code == 201


# --- a session that proves who it is again ---


async def test_a_proof_does_not_make_a_session_live_longer(house: MemoryHouse) -> None:
    """Twelve hours after the login it is over, however often a code or the password was asked for in between."""
    browser = await house.login()
    for _ in range(35):
        house.clock.ahead_ms += HOUR_MS // 3
        answer = await browser.post("/v1/session/prove", json={"password": PASSWORD})
        assert answer.status_code == 200, answer.text
    house.clock.ahead_ms += HOUR_MS // 3 + 1000
    assert (await browser.get("/v1/session")).status_code == 401


async def test_a_proof_counts_for_five_minutes_all_the_same(house: MemoryHouse) -> None:
    browser = await house.login()
    house.clock.ahead_ms += HOUR_MS // 3
    await browser.post("/v1/session/prove", json={"password": PASSWORD})
    assert (await browser.post("/v1/profile/factors/totp", json={})).status_code == 201


# --- guessing ---


async def test_links_of_invites_are_not_tried_without_end(house: MemoryHouse) -> None:
    browser = house.client(peer="203.0.113.9", **CONSOLE)
    house.clock.stop()
    tried = [
        await browser.post(
            "/v1/invites/accept", json={"token": keys.make("invite").text.reveal().decode(), "password": PASSWORD}
        )
        for _ in range(25)
    ]
    assert [answer.status_code for answer in tried] == [401] * 20 + [429] * 5


def test_the_browser_of_one_account_is_no_known_browser_of_another(house: MemoryHouse) -> None:
    """An address can hold the sign that stands between the parts of what the cookie signs."""
    cookie = sessions.make_device(house.vault, "victim@example.org|x")
    assert sessions.known_device(_asking(house, f"lgd=x|{cookie}"), "victim@example.org") == ""
    assert sessions.known_device(_asking(house, f"lgd={cookie}"), "victim@example.org|x") != ""


def _asking(house: MemoryHouse, cookie: str) -> Any:
    from lockgate.admin.context import Context, Meta
    from lockgate.admin.resources.session import ROUTES

    meta = Meta("POST", "/v1/session", {"cookie": cookie, "host": "127.0.0.1:8787"}, "127.0.0.1", "http", "")
    return Context(house.services, ROUTES[0], meta, 0, {}, {})


# --- the audit log ---


def _log(count: int) -> list[Row]:
    made, head = [], GENESIS
    for seq in range(1, count + 1):
        entry = AuditEntry(id=f"e{seq}", at=seq, organisation_id="o", actor_type="user", action="config.update")
        columns = chained(head, seq, entry)
        head = columns["hash"]
        made.append(row_of((seq, *msgspec.structs.astuple(entry), columns["prev"], head)))
    return made


def _forged(row: Row) -> Row:
    values = {**row.fields, "action": "config.read"}
    return Row(row.seq, tuple(values.values()), row.prev, row.hash)


def test_taking_all_links_away_does_not_hide_a_change_from_a_checkpoint() -> None:
    """Rows from before there was a chain have no links: whoever can write the database can make all rows look so."""
    log = _log(20)
    known = {20: log[-1].hash or b""}
    bare = [row._replace(prev=None, hash=None) for row in log]
    bare[4] = _forged(bare[4])
    walk = Walk(known)
    walk.feed(bare)
    walk.end()
    assert walk.bad is not None
    assert "checkpoint" in walk.bad.why


def test_nor_does_chaining_what_comes_after_it() -> None:
    log = _log(20)
    known = {20: log[-1].hash or b""}
    bare = [row._replace(prev=None, hash=None) for row in log]
    bare[4] = _forged(bare[4])
    head = GENESIS
    for row in bare:
        head = link(head, row.fields)
    entry = AuditEntry(id="e21", at=21, organisation_id="o", actor_type="user", action="config.update")
    columns = chained(head, 21, entry)
    walk = Walk(known)
    walk.feed([*bare, row_of((21, *msgspec.structs.astuple(entry), columns["prev"], columns["hash"]))])
    walk.end()
    assert walk.bad is not None


def test_nor_does_deleting_the_rows_that_checkpoints_know() -> None:
    log = _log(20)
    known = {10: log[9].hash or b"", 15: log[14].hash or b""}
    bare = [row._replace(prev=None, hash=None) for row in log if row.seq not in known]
    bare[4] = _forged(bare[4])
    walk = Walk(known)
    walk.feed(bare)
    walk.end()
    assert walk.bad is not None
    assert "missing" in walk.bad.why


async def test_no_entry_names_a_person(house: MemoryHouse) -> None:
    """The chain cannot forget: names and addresses of people stay out of it, ids tell who it was."""
    owner = await house.login()
    answer = await owner.post(
        "/v1/admin/users/invites", json={"email": "ida.invited@example.org", "role": "member", "workspaces": []}
    )
    await owner.delete(f"/v1/admin/users/invites/{answer.json()['id']}")
    member = await house.person("mia.member@example.org")
    changed = await owner.put(f"/v1/admin/users/{member.id}", json={"first_name": "Mirabella", "last_name": "Mumble"})
    assert changed.status_code == 200
    assert (await owner.delete(f"/v1/admin/users/{member.id}")).status_code == 200
    said = json.dumps([msgspec.to_builtins(entry) for entry in await house.audit()])
    for name in ("ida.invited", "mia.member", "Mirabella", "Mumble", EMAIL):
        assert name not in said


async def test_nor_does_an_entry_of_somebody_who_joins(house: MemoryHouse) -> None:
    owner = await house.login()
    invite = {"email": "ida@example.org", "role": "member", "workspaces": []}
    link = (await owner.post("/v1/admin/users/invites", json=invite)).json()["invite_link"]
    body = {"token": link.partition("token=")[2], "name": "Idabelle Invited", "password": "a rather long password 7"}
    assert (await house.client().post("/v1/invites/accept", json=body)).status_code == 201
    made = await owner.post("/v1/admin/organisation/scim", json={"domains": ["example.com"]})
    directory = house.client(made.json()["token"])
    person = {
        "userName": "sam@example.com",
        "displayName": "Samantha Sent",
        "name": {"formatted": "Samantha Q. Sent", "givenName": "Samantha"},
        "title": "Dame Samantha",
    }
    sent = await directory.post("/v1/scim/Users", json=person)
    assert sent.status_code == 201, sent.text
    for operation in (
        {"op": "replace", "path": "displayName", "value": "Samanthina"},
        {"op": "replace", "value": {"name.familyName": "Samanthova"}},
    ):
        answer = await directory.patch(f"/v1/scim/Users/{sent.json()['id']}", json={"Operations": [operation]})
        assert answer.status_code == 200, answer.text
    entries = await house.audit()
    said = json.dumps([msgspec.to_builtins(entry) for entry in entries])
    assert "Idabelle" not in said
    assert "Samanth" not in said
    patched = next(entry for entry in entries if entry.action == "scim_user.patch")
    assert patched.detail["request_body"]["operations"] == [{"op": "replace", "value": {"name.familyName": "[person]"}}]


# --- the way back from an identity provider ---


async def test_an_answer_that_comes_again_and_again_does_not_fill_the_log(tmp_path: Path) -> None:
    """Whoever has begun one login holds a ticket for ten minutes; the log takes no more of it than of other tries."""
    from openid import CLIENT, ISSUER, SECRET, Op

    origin = "https://gate.example.net"
    house = MemoryHouse(tmp_path, public_url=origin)
    op = Op(now=lambda: house.clock.now_ms() / 1000)
    object.__setattr__(house.services, "fetch", op)
    fields = {**CONSOLE, "origin": origin}
    owner = house.client(base=origin, **fields)
    assert (await owner.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})).status_code == 200
    provider = {"name": "P", "issuer": ISSUER, "client_id": CLIENT, "client_secret": SECRET, "domains": ["example.org"]}
    assert (await owner.post("/v1/admin/organisation/sso", json=provider)).status_code == 201
    house.clock.stop()
    browser = house.client(base=origin, peer="203.0.113.7", **fields)
    started = await browser.post("/v1/session/sso/start", json={"email": "p@example.org"})
    ticket = browser.cookies["__Host-lgt-sso"]
    where = op.visit(started.json()["redirect_url"])
    before = len(await house.audit())
    for _ in range(60):
        answer = await house.client(base=origin, peer="203.0.113.7", cookie=f"__Host-lgt-sso={ticket}").get(where)
        assert answer.status_code == 303
    assert len(await house.audit()) - before < 30
    await house.close()


# --- signed tokens of who left ---


async def takes_tokens(house: MemoryHouse) -> Issuer:
    issuer = Issuer("issuer", "key-1")
    house.documents["https://idp.example.org/keys"] = issuer.public
    answer = await house.admin.put(
        "/v1/admin/organisation/jwt", json={"jwks_uri": "https://idp.example.org/keys", "max_lifetime_s": 3600}
    )
    assert answer.status_code == 200, answer.text
    return issuer


def a_token(house: MemoryHouse, issuer: Issuer, **more: Any) -> bytes:
    claims = {
        "email_id": "leaver@example.org",
        "portkey_oid": house.ids.organisation_id,
        "portkey_workspace": house.ids.workspace_slug,
        "scope": "completions.write",
        "exp": house.clock.now_ms() // 1000 + 600,
        **more,
    }
    return issuer.sign(claims).encode()


async def leave(house: MemoryHouse) -> None:
    person = await house.person("leaver@example.org")
    assert (await house.admin.delete(f"/v1/admin/users/{person.id}")).status_code == 200


async def test_a_token_that_says_not_when_it_was_issued_does_not_outlive_its_person(house: MemoryHouse) -> None:
    """It lives too long to be taken today. When its end is near enough it would be, and the refusal still stands."""
    issuer = await takes_tokens(house)
    token = a_token(house, issuer, exp=house.clock.now_ms() // 1000 + 10 * 86_400)
    assert await house.tokens.caller(token) is None
    await leave(house)
    house.clock.ahead_ms += (10 * 86_400 - 1800) * 1000
    assert await house.tokens.caller(token) is None


async def test_nor_does_a_later_and_longer_lifetime_bring_one_back(house: MemoryHouse) -> None:
    issuer = await takes_tokens(house)
    now = house.clock.now_ms() // 1000
    token = a_token(house, issuer, iat=now - 5, exp=now + 5 * 86_400)
    await leave(house)
    house.clock.ahead_ms += 4 * 86_400_000
    answer = await house.admin.put(
        "/v1/admin/organisation/jwt",
        json={"jwks_uri": "https://idp.example.org/keys", "max_lifetime_s": 10 * 86_400},
    )
    assert answer.status_code == 200
    assert await house.tokens.caller(token) is None


async def test_leaving_weakens_no_refusal(house: MemoryHouse) -> None:
    """Somebody refused all tokens of a subject, whenever they are issued; then the person leaves."""
    issuer = await takes_tokens(house)
    denied = {"claim": "subject", "value": "leaver@example.org", "expires_at": "2090-01-01T00:00:00Z"}
    assert (await house.admin.post("/v1/admin/organisation/jwt/denials", json=denied)).status_code == 200
    await leave(house)
    house.clock.ahead_ms += HOUR_MS
    now = house.clock.now_ms() // 1000
    assert await house.tokens.caller(a_token(house, issuer, iat=now - 5)) is None


async def test_many_refusals_let_a_person_leave_all_the_same(house: MemoryHouse) -> None:
    await takes_tokens(house)
    for number in (1, 2):
        if number == 2:
            for each in range(110):
                body = {"claim": "jti", "value": f"token-{each}"}
                assert (await house.admin.post("/v1/admin/organisation/jwt/denials", json=body)).status_code == 200
        await leave(house)


# --- a directory ---


async def directory_of(house: MemoryHouse, *domains: str) -> Any:
    owner = await house.login()
    made = await owner.post("/v1/admin/organisation/scim", json={"domains": list(domains)})
    assert made.is_success, made.text
    return house.client(made.json()["token"])


@pytest.mark.parametrize("name", ["userName", "displayName", "emails.value", "externalId"])
async def test_half_a_letter_in_a_filter_is_bad_input(house: MemoryHouse, name: str) -> None:
    directory = await directory_of(house, "example.com")
    for kind in ("Users", "Groups"):
        answer = await directory.get(f"/v1/scim/{kind}", params={"filter": f'{name} eq "\\ud800"'})
        assert answer.status_code == 400, answer.text


async def test_a_directory_puts_only_its_own_people_into_groups(house: MemoryHouse) -> None:
    """Whose address is in none of its domains is not its to give places to."""
    outside = await house.person("outside@example.net")
    directory = await directory_of(house, "example.com")
    group = {"displayName": f"ws-{house.ids.workspace_slug}-role-admin", "members": [{"value": outside.id}]}
    assert (await directory.post("/v1/scim/Groups", json=group)).status_code == 400
    made = (await directory.post("/v1/scim/Groups", json={**group, "members": []})).json()
    add = {"Operations": [{"op": "add", "path": "members", "value": [{"value": outside.id}]}]}
    assert (await directory.patch(f"/v1/scim/Groups/{made['id']}", json=add)).status_code == 400
    rows, _ = await house.store.find(Tenant(house.ids.organisation_id), MEMBERS, {"user_id": outside.id})
    assert rows == []


# --- bait ---


async def test_bait_cannot_be_made_to_open_anything(house: MemoryHouse) -> None:
    bait = (
        await house.admin.post("/v1/honeytokens", json={"name": "bait", "workspace_id": house.ids.workspace_id})
    ).json()
    rotated = await house.admin.post(f"/v1/api-keys/{bait['id']}/rotate", json={})
    if rotated.status_code == 200:
        assert (await house.client(rotated.json()["key"]).get("/v1/virtual-keys")).status_code == 401
    assert (await house.client(bait["key"]).get("/v1/virtual-keys")).status_code == 401


@pytest.mark.parametrize("proof", [{"password": "wrong"}, {"code": "000000"}])
async def test_a_wrong_proof_within_a_session_is_written_down(house: MemoryHouse, proof: dict[str, str]) -> None:
    """Somebody sits at an open session and guesses: its person must be able to see that."""
    browser = await house.login()
    assert (await browser.post("/v1/session/prove", json=proof)).status_code == 400
    newest = (await house.audit())[0]
    assert (newest.action, newest.status, newest.actor_type) == ("session.failed", 401, "user")
    assert newest.detail in ({"proof": "wrong password"}, {"second_factor": "wrong"})


@pytest.mark.parametrize("how", ["disabled by hand", "provisioned as disabled"])
async def test_a_token_from_before_its_person_was_known_is_asked_about_again(house: MemoryHouse, how: str) -> None:
    """Workers keep what a token gave. Of one whose person was not here yet they only know the names that it gives."""
    issuer = await takes_tokens(house)
    found = await house.tokens.caller(a_token(house, issuer))
    assert found is not None
    assert found.user_id == ""
    if how == "disabled by hand":
        person = await house.person("leaver@example.org")
        version, _ = await house.store.changes(0)
        disabled = await house.admin.put(f"/v1/admin/users/{person.id}", json={"status": "disabled"})
        assert disabled.status_code == 200
    else:
        directory = await directory_of(house, "example.org")
        version, _ = await house.store.changes(0)
        made = await directory.post("/v1/scim/Users", json={"userName": "Leaver@example.org", "active": False})
        assert made.status_code == 201
    assert (await house.store.changes(version))[1] & set(found.hangs_on)
    assert await house.tokens.caller(a_token(house, issuer)) is None


async def test_more_members_than_a_query_holds_are_refused_as_bad_input(house: MemoryHouse) -> None:
    """PostgreSQL takes 32,767 values in one statement."""
    directory = await directory_of(house, "example.com")
    made = (await directory.post("/v1/scim/Groups", json={"displayName": "many"})).json()
    adds = [{"op": "add", "path": "members", "value": [f"{n}-{at}" for at in range(9000)]} for n in range(4)]
    answer = await directory.patch(f"/v1/scim/Groups/{made['id']}", json={"Operations": adds})
    assert (answer.status_code, answer.json()["scimType"]) == (400, "tooMany")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])  # noqa: RUF001  # wide
def test_no_cell_of_an_export_is_a_formula(start: str) -> None:
    """Wide signs too: where such letters are written, spreadsheets calculate with them."""
    assert cell(f"{start}cmd|' /C calc'!A0") == f"\"'{start}cmd|' /C calc'!A0\""
    assert cell(f" {start}1") == f'"\' {start}1"'


async def test_a_first_second_factor_ends_the_sessions_that_came_without(house: MemoryHouse) -> None:
    """Whoever adds one because of a suspicion does not leave the suspect inside."""
    elsewhere, browser = await house.login(), await house.login()
    begun = (await browser.post("/v1/profile/factors/totp", json={})).json()
    assert (await elsewhere.get("/v1/session")).status_code == 200
    code = pyotp.TOTP(begun["secret"]).at(house.clock.now_ms() // 1000)
    confirmed = await browser.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": code})
    assert confirmed.status_code == 200
    assert (await elsewhere.get("/v1/session")).status_code == 401
    assert (await browser.get("/v1/session")).json()["methods"] == ["password", "totp"]
