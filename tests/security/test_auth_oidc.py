"""T-OIDC: who comes in by single sign-on, and all the ways in which nobody does: 0 logins for a bent provider."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from joserfc.jwk import RSAKey

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from lockgate.admin.sso import DOMAINS, IDENTITIES, PROVIDERS, secret_aad
from lockgate.core.documents import MEMBERS, SESSIONS, USERS, Tenant
from lockgate.core.errors import UpstreamSilent
from openid import CLIENT, FOREIGN, ISSUER, KEY, SECRET, Answer, Op, elliptic, part

ORIGIN = "https://gate.example.net"
THERE = {**CONSOLE, "origin": ORIGIN}


class Stage:
    """A gateway with one provider, and the browsers that go to it."""

    def __init__(self, house: MemoryHouse) -> None:
        self.house, self.op, self.browsers = house, Op(now=lambda: house.clock.now_ms() / 1000), 0
        object.__setattr__(house.services, "fetch", self.op)
        self.provider: dict[str, Any] = {}

    def browser(self) -> httpx.AsyncClient:
        """Each from an address of its own, a second after the last: what is asked here is not how many may come."""
        self.browsers += 1
        self.house.clock.ahead_ms += 1000
        return self.house.client(base=ORIGIN, peer=f"192.0.2.{self.browsers}", **THERE)

    async def add(self, **fields: Any) -> httpx.Response:
        body = {
            "name": "Example Login",
            "issuer": ISSUER,
            "client_id": CLIENT,
            "client_secret": SECRET,
            "domains": ["example.org"],
            **fields,
        }
        owner = await self.logged_in_owner()
        return await owner.post("/v1/admin/organisation/sso", json={k: v for k, v in body.items() if v is not None})

    async def logged_in_owner(self) -> httpx.AsyncClient:
        browser = self.browser()
        answer = await browser.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        return browser

    async def start(self, browser: httpx.AsyncClient, email: str = "p@example.org", **fields: Any) -> str:
        answer = await browser.post("/v1/session/sso/start", json={"email": email, **fields})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["redirect_url"])

    async def come(self, browser: httpx.AsyncClient | None = None, **said: Any) -> httpx.Response:
        """A whole login; the answer to the way back."""
        browser = browser or self.browser()
        url = await self.start(browser, said.get("email", "p@example.org"))
        return await browser.get(self.op.visit(url, **said))

    async def people(self) -> list[str]:
        rows, _ = await self.house.store.find(Tenant(self.house.ids.organisation_id), USERS, {})
        return sorted(row.email for row in rows)

    async def logins(self) -> int:
        rows, _ = await self.house.store.find(Tenant(self.house.ids.organisation_id), SESSIONS, {})
        return sum("sso" in row.methods for row in rows)


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    stage = Stage(house)
    answer = await stage.add()
    assert answer.status_code == 201, answer.text
    stage.provider = answer.json()
    yield stage
    await house.close()


def reason(answer: httpx.Response) -> str:
    """Why nobody was let in; the browser is on a page of ours in any case."""
    assert answer.status_code == 303, answer.text
    where = answer.headers["location"]
    assert where.startswith(ORIGIN + "/")
    assert not [c for c in answer.headers.get_list("set-cookie") if c.startswith("__Host-lgs=")]
    return dict(parse_qsl(urlsplit(where).query)).get("sso", "")


def came_in(answer: httpx.Response) -> bool:
    return any(c.startswith("__Host-lgs=") for c in answer.headers.get_list("set-cookie"))


# --- who comes in ---


async def test_somebody_new_becomes_a_member_and_comes_back_to_the_page_they_wanted(stage: Stage) -> None:
    browser = stage.browser()
    url = await stage.start(browser, "New@Example.org", return_to="/logs?page=2")
    answer = await browser.get(stage.op.visit(url, email="New@example.org", given_name="Nora", family_name="New"))
    assert (answer.status_code, answer.headers["location"]) == (303, ORIGIN + "/logs?page=2")
    me = (await browser.get("/v1/session")).json()
    assert (me["user"]["email"], me["user"]["role"], me["user"]["name"]) == ("new@example.org", "member", "Nora New")
    rows = (await browser.get("/v1/sessions")).json()["data"]
    assert rows[0]["methods"] == ["sso"]


async def test_the_request_carries_pkce_state_nonce_and_the_exact_redirect(stage: Stage) -> None:
    query = dict(parse_qsl(urlsplit(await stage.start(stage.browser())).query))
    assert query["redirect_uri"] == ORIGIN + "/v2/auth/callback"
    assert query["scope"].split() == ["openid", "email", "profile"]
    assert len(query["state"]) == len(query["nonce"]) == len(query["code_challenge"]) == 43
    assert query["login_hint"] == "p@example.org"
    assert SECRET not in json.dumps(query)


async def test_the_second_time_the_same_person_is_known_by_subject_whatever_the_address(stage: Stage) -> None:
    assert came_in(await stage.come(sub="s1", email="p@example.org"))
    assert came_in(await stage.come(sub="s1", email="renamed@example.org"))
    browser = stage.browser()
    url = await stage.start(browser)
    assert came_in(await browser.get(stage.op.visit(url, sub="s1", email="", email_verified=False)))
    assert await stage.people() == [EMAIL, "p@example.org"]


async def test_a_person_who_is_here_is_linked_by_a_verified_address_of_a_pinned_domain(stage: Stage) -> None:
    user = await stage.house.person("p@example.org")
    browser = stage.browser()
    assert came_in(await stage.come(browser))
    assert (await browser.get("/v1/session")).json()["user"]["id"] == user.id


async def test_what_the_id_token_does_not_say_is_asked_of_userinfo(stage: Stage) -> None:
    stage.op.in_userinfo = True
    assert came_in(await stage.come())
    assert "/me" in stage.op.asked


@pytest.mark.parametrize("auth", ["client_secret_basic", "client_secret_post", "private_key_jwt"])
async def test_the_client_proves_itself_in_three_ways(stage: Stage, auth: str) -> None:
    owner = await stage.logged_in_owner()
    change: dict[str, Any] = {"client_auth": auth}
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    made = await owner.put(path, json=change)
    assert made.status_code == 200, made.text
    stage.op.auth = auth
    if auth == "private_key_jwt":
        keys = (await stage.house.client().get(urlsplit(made.json()["jwks_url"]).path)).json()["keys"]
        assert set(keys[0]) == {"kty", "n", "e", "kid", "use", "alg"}
        stage.op.public = keys[0]
    assert came_in(await stage.come())


@pytest.mark.parametrize("alg", ["RS256", "PS256", "ES256"])
async def test_the_token_may_be_signed_under_three_algorithms(stage: Stage, alg: str) -> None:
    key = elliptic() if alg == "ES256" else RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": alg})

    def sign(answer: Answer) -> None:
        answer.header, answer.key = {"alg": alg, "kid": "one"}, key

    def publish(answer: Answer) -> None:
        answer.body = {"keys": [key.as_dict(private=False)]}

    stage.op.bends = {"token": sign, "keys": publish}
    assert came_in(await stage.come())


async def test_default_role_and_workspaces_are_given_to_new_people(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    place = {"id": stage.house.ids.workspace_slug, "role": "manager"}
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    made = await owner.put(path, json={"default_workspaces": [place], "default_role": "admin"})
    assert made.json()["default_workspaces"] == [{"id": stage.house.ids.workspace_id, "role": "manager"}]
    browser = stage.browser()
    await stage.come(browser)
    me = (await browser.get("/v1/session")).json()
    assert me["user"]["role"] == "admin"
    members, _ = await stage.house.store.find(
        Tenant(stage.house.ids.organisation_id), MEMBERS, {"user_id": me["user"]["id"]}
    )
    assert [(row.workspace_id, row.role, row.source) for row in members] == [
        (stage.house.ids.workspace_id, "manager", "sso")
    ]


async def test_a_second_factor_is_asked_for_after_single_sign_on_too(stage: Stage) -> None:
    import pyotp

    browser = stage.browser()
    await stage.come(browser)
    user = await stage.house.store.verify(USERS, "p@example.org")
    assert user
    begun = await browser.post("/v1/profile/factors/totp", json={})
    assert begun.status_code == 403  # the provider did not say when it asked the person
    url = await stage.start(browser, prove=True)
    assert {"prompt": "login", "max_age": "0"}.items() <= dict(parse_qsl(urlsplit(url).query)).items()
    await browser.get(stage.op.visit(url, auth_time=stage.house.clock.now_ms() // 1000))
    begun = await browser.post("/v1/profile/factors/totp", json={})
    assert begun.status_code == 201, begun.text
    totp = pyotp.TOTP(begun.json()["secret"])
    stamp = stage.house.clock.now_ms() // 1000
    done = await browser.post(f"/v1/profile/factors/totp/{begun.json()['id']}/confirm", json={"code": totp.at(stamp)})
    assert done.status_code == 200, done.text
    other = stage.browser()
    answer = await stage.come(other)
    assert (answer.headers["location"], came_in(answer)) == (ORIGIN + "/?second_factor=1", False)
    step = await other.post("/v1/session/second-factor", json={"code": totp.at(stamp + 30)})
    assert step.status_code == 200, step.text
    assert (await other.get("/v1/sessions")).json()["data"][0]["methods"] == ["sso", "totp"]


async def test_a_provider_that_says_it_asked_long_ago_proves_nothing_anew(stage: Stage) -> None:
    for when in (None, stage.house.clock.now_ms() // 1000 - 3600):
        browser = stage.browser()
        url = await stage.start(browser, prove=True)
        answer = await browser.get(stage.op.visit(url, **({"auth_time": when} if when else {})))
        assert reason(answer) == "token"


# --- a bent provider: nobody comes in ---


def claim(**changes: Any) -> Callable[[Answer], None]:
    def bend(answer: Answer) -> None:
        answer.claims = {k: v for k, v in {**answer.claims, **changes}.items() if v is not ...}

    return bend


def times(**shift: float) -> Callable[[Answer], None]:
    def bend(answer: Answer) -> None:
        for name, by in shift.items():
            answer.claims[name] = answer.claims["iat"] + by

    return bend


def said(**changes: Any) -> Callable[[Answer], None]:
    def bend(answer: Answer) -> None:
        for name, value in changes.items():
            setattr(answer, name, value)

    return bend


def header(**changes: Any) -> Callable[[Answer], None]:
    def bend(answer: Answer) -> None:
        answer.header = {k: v for k, v in {**answer.header, **changes}.items() if v is not ...}

    return bend


def body(**changes: Any) -> Callable[[Answer], None]:
    def bend(answer: Answer) -> None:
        answer.body = {k: v for k, v in {**answer.body, **changes}.items() if v is not ...}

    return bend


def keys(*rows: Any) -> Callable[[Answer], None]:
    return said(body={"keys": list(rows)})


def swapped(token: str) -> str:
    first, claims, last = token.split(".")
    del claims
    return f"{first}.{part({'sub': 'admin'})}.{last}"


MINE = KEY.as_dict(private=False)
OWN = FOREIGN.as_dict(private=False)
BENT: dict[str, tuple[str, Callable[[Answer], None]]] = {
    # the ID token
    "another issuer": ("token", claim(iss="https://evil.example")),
    "no issuer": ("token", claim(iss=...)),
    "the issuer with a slash": ("token", claim(iss=ISSUER + "/")),
    "another audience": ("token", claim(aud="another-client")),
    "two audiences": ("token", claim(aud=[CLIENT, "another-client"], azp=CLIENT)),
    "no audience": ("token", claim(aud=...)),
    "an audience that is a map": ("token", claim(aud={CLIENT: 1})),
    "another party": ("token", claim(azp="another-client")),
    "another nonce": ("token", claim(nonce="another")),
    "no nonce": ("token", claim(nonce=...)),
    "a nonce that is a number": ("token", claim(nonce=7)),
    "expired": ("token", times(iat=-900, exp=-600)),
    "no end": ("token", claim(exp=...)),
    "an end that is a text": ("token", claim(exp="9999999999")),
    "an end that is a fraction": ("token", times(exp=300.5)),
    "an end that is true": ("token", claim(exp=True)),
    "an endless number": ("token", claim(exp=1e308)),
    "issued long ago": ("token", times(iat=-3600)),
    "issued in the future": ("token", times(iat=3600)),
    "not yet valid": ("token", times(nbf=3600)),
    "no issue time": ("token", claim(iat=...)),
    "nobody": ("token", claim(sub=...)),
    "an empty subject": ("token", claim(sub="")),
    "a subject that is a list": ("token", claim(sub=["somebody"])),
    "a very long subject": ("token", claim(sub="x" * 300)),
    "a wrong access token hash": ("token", claim(at_hash="AAAAAAAAAAAAAAAAAAAAAA")),
    "no signature": ("token", said(header={"alg": "none"})),
    "a signature that was cut off": ("token", said(token=lambda t: t.rpartition(".")[0] + ".")),
    "the public key as a secret": ("token", said(header={"alg": "HS256"})),
    "signed by another key": ("token", said(key=FOREIGN)),
    "an unknown key id": ("token", header(kid="two")),
    "a key id that is a path": ("token", header(kid="../../etc/passwd")),
    "a key that it brings itself": ("token", said(header={"alg": "RS256", "kid": "one", "jwk": OWN}, key=FOREIGN)),
    "an address of keys": (
        "token",
        said(header={"alg": "RS256", "kid": "one", "jku": "https://evil.example/keys"}, key=FOREIGN),
    ),
    "an algorithm that is none of ours": ("token", header(alg="RS512")),
    "another kind of token": ("token", header(typ="at+jwt")),
    "claims that were changed": ("token", said(token=swapped)),
    "five parts": ("token", said(token=lambda t: t + ".a.b")),
    "a huge token": ("token", claim(filler="x" * 20_000)),
    "no token": ("token", said(token=lambda _t: "")),
    # the token endpoint
    "a token endpoint that redirects": (
        "token",
        said(status=302, headers={"location": "https://evil.example/"}, raw=b""),
    ),
    "an error": ("token", said(status=400, body={"error": "invalid_grant"})),
    "a token endpoint in trouble": ("token", said(status=500, raw=b"oops")),
    "no JSON": ("token", said(raw=b"id_token=abc")),
    "a list": ("token", said(raw=b"[]")),
    "repeated keys": ("token", said(raw=b'{"id_token":"a","id_token":"b"}')),
    "a huge answer": ("token", body(filler="x" * 70_000)),
    "silence": ("token", said(error=UpstreamSilent("nothing came"))),
    # the key set
    "swapped keys": ("keys", keys(OWN)),
    "the key twice": ("keys", keys(MINE, MINE)),
    "no keys": ("keys", keys()),
    "keys that are no list": ("keys", said(body={"keys": "one"})),
    "a key for encryption": ("keys", keys({**MINE, "use": "enc"})),
    "a shared secret": ("keys", keys({"kty": "oct", "k": "AAAA", "kid": "one"})),
    "a small key": ("keys", keys({**MINE, "n": "w" * 171})),
    "a broken key": ("keys", keys({"kty": "RSA", "kid": "one", "n": "!", "e": "AQAB"})),
    "too many keys": ("keys", keys(MINE, *({**OWN, "kid": str(n)} for n in range(60)))),
    "a huge key set": ("keys", body(filler="x" * 300_000)),
    "a key set that redirects": ("keys", said(status=301, headers={"location": "https://evil.example"}, raw=b"")),
}


async def test_a_bent_answer_logs_nobody_in(stage: Stage) -> None:
    told = {}
    for name, (place, bend) in BENT.items():
        stage.op.bends = {place: bend}
        told[name] = reason(await stage.come())
        newest = (await stage.house.audit())[0]
        assert (newest.action, newest.detail["reason"]) == ("session.failed", told[name])
        assert (newest.object_id, newest.actor_type) == (stage.provider["id"], "anonymous")
    assert set(told.values()) == {"token", "provider"}, told
    assert await stage.logins() == 0
    assert await stage.people() == [EMAIL]
    failed = [e for e in await stage.house.audit() if e.action == "session.failed"]
    assert SECRET not in str([e.detail for e in failed])
    stage.op.bends = {}
    assert came_in(await stage.come())


DISCOVERY: dict[str, Callable[[Answer], None]] = {
    "of another issuer": body(issuer="https://evil.example"),
    "of a nearly equal issuer": body(issuer=ISSUER + "/"),
    "a huge document": body(filler="x" * 70_000),
    "no token endpoint": body(token_endpoint=...),
    "a token endpoint in plain http": body(token_endpoint="http://login.example.org/token"),
    "an authorisation endpoint that is a script": body(authorization_endpoint="javascript:alert(1)"),
    "an authorisation endpoint with a fragment": body(authorization_endpoint=ISSUER + "/a#b"),
    "an address with a user": body(jwks_uri="https://user@evil.example/keys"),
    "keys that are no address": body(jwks_uri=7),
    "a redirect": said(status=302, headers={"location": "https://evil.example"}, raw=b""),
    "no JSON": said(raw=b"<html>"),
    "deep JSON": said(raw=b"[" * 5000),
    "silence": said(error=UpstreamSilent("nothing came")),
}


async def test_a_bent_discovery_sends_nobody_anywhere(stage: Stage) -> None:
    for name, bend in DISCOVERY.items():
        stage.op.bends = {"discovery": bend}
        answer = await stage.browser().post("/v1/session/sso/start", json={"email": "p@example.org"})
        assert answer.status_code == 503, name
        assert "evil" not in answer.text
        assert not answer.headers.get_list("set-cookie")


async def test_a_discovery_that_changes_during_the_login_ends_it(stage: Stage) -> None:
    browser = stage.browser()
    path = stage.op.visit(await stage.start(browser))
    stage.op.bends = {"discovery": body(issuer="https://evil.example")}
    assert reason(await browser.get(path)) == "provider"
    assert not stage.op.sent


# --- the browser's way ---


async def test_an_answer_counts_in_the_browser_that_asked_and_once(stage: Stage) -> None:
    browser, other = stage.browser(), stage.browser()
    path = stage.op.visit(await stage.start(browser))
    assert reason(await other.get(path)) == "expired"
    await stage.start(other)
    assert reason(await other.get(path)) == "expired"  # its own ticket has another state
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    assert came_in(await browser.get(path))
    again = stage.house.client(base=ORIGIN, **THERE, cookie=cookie)
    assert reason(await again.get(path)) == "expired"
    assert len(stage.op.sent) == 1


async def test_an_answer_that_comes_late_or_with_a_forged_ticket_is_nothing(stage: Stage) -> None:
    browser = stage.browser()
    path = stage.op.visit(await stage.start(browser))
    name = "__Host-lgt-sso"
    value = browser.cookies[name]
    for forged in (value[:-2] + "AA", "A" + value, value.partition(".")[0], "", "x.y", "é.é"):
        client = stage.house.client(base=ORIGIN)
        headers = [(b"cookie", f"{name}={forged}".encode()), (b"x-lockgate-scheme", b"https")]
        assert reason(await client.get(path, headers=headers)) == "expired", forged
    stage.house.clock.ahead_ms += 10 * 60_000 + 1
    assert reason(await browser.get(path)) == "expired"


async def test_a_wrong_state_is_nothing(stage: Stage) -> None:
    browser = stage.browser()
    await stage.start(browser)
    for query in ("", "&state=", "&state=x", "&state=%00", "&state=é", "&state=x&state=x"):
        assert reason(await browser.get(f"/v2/auth/callback?code=code-0{query}")) == "expired", query
        await stage.start(browser)


@pytest.mark.parametrize(
    ("iss", "why"), [("https://evil.example", "token"), (ISSUER + "/", "token"), ("", "token"), (None, "token")]
)
async def test_mix_up_an_answer_of_another_issuer_is_refused_before_the_code_travels(
    stage: Stage, iss: str | None, why: str
) -> None:
    browser = stage.browser()
    path = stage.op.visit(await stage.start(browser)).partition("&iss=")[0]
    assert reason(await browser.get(path + ("" if iss is None else f"&iss={iss}"))) == why
    assert not stage.op.sent


async def test_mix_up_between_two_providers_sends_the_code_to_who_was_asked(stage: Stage) -> None:
    hostile = Op("https://evil.example", "lockgate-at-evil")
    added = await stage.add(
        name="Evil", issuer=hostile.issuer, client_id=hostile.client_id, domains=["evil.example.com"]
    )
    assert added.status_code == 201, added.text
    browser = stage.browser()
    object.__setattr__(stage.house.services, "fetch", hostile)
    path = hostile.visit(await stage.start(browser, "p@evil.example.com"))
    honest = path.replace("iss=https%3A%2F%2Fevil.example", "iss=https%3A%2F%2Flogin.example.org")
    assert reason(await browser.get(honest)) == "token"
    assert not hostile.sent


async def test_a_stolen_code_is_worthless_in_another_browser(stage: Stage) -> None:
    """Injection: the attacker's own state with the victim's code fails the verifier."""
    victim, attacker = stage.browser(), stage.browser()
    stolen = dict(parse_qsl(urlsplit(stage.op.visit(await stage.start(victim)).replace("/v2", "")).query))["code"]
    own = stage.op.visit(await stage.start(attacker), sub="attacker", email="a@example.org")
    answer = await attacker.get(own.replace("code=code-1", f"code={stolen}"))
    assert reason(answer) == "provider"
    assert await stage.logins() == 0


async def test_a_login_that_the_person_breaks_off_is_told_so(stage: Stage) -> None:
    browser = stage.browser()
    path = stage.op.visit(await stage.start(browser)).replace("code=code-0", "error=access_denied&error_description=x")
    assert reason(await browser.get(path)) == "denied"


ELSEWHERE = (
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/a//b",
    "/../x",
    "/x@evil.example",
    "/a:b",
    "/ x",
    "x",
    "",
    "/é",
    "/\tx",
    "/a\r\nset-cookie: x",
)


async def test_one_comes_back_to_a_path_of_the_gateway_only(stage: Stage) -> None:
    for path in ELSEWHERE:
        sent = {"email": "p@example.org", "return_to": path}
        answer = await stage.browser().post("/v1/session/sso/start", json=sent)
        assert (answer.status_code, "return_to" in answer.text) == (400, True), path


# --- who may be whom ---


async def test_a_letter_that_becomes_another_makes_no_address_of_somebody_else(stage: Stage) -> None:
    """The sign of a kelvin is a k in lower case: the provider gave that address to another person."""
    user = await stage.house.person("kim@example.org")
    assert reason(await stage.come(email="\u212aim@example.org")) == "unverified"
    browser = stage.browser()
    assert came_in(await stage.come(browser, email="KIM@example.org"))
    assert (await browser.get("/v1/session")).json()["user"]["id"] == user.id


async def test_an_address_that_is_not_verified_opens_nothing(stage: Stage) -> None:
    await stage.house.person("p@example.org")
    for verified in (False, None, "true", 1, "yes", ["true"]):
        assert reason(await stage.come(email_verified=verified)) == "unverified", verified
    assert await stage.logins() == 0


UNPINNED = (
    "p@evil.example",
    "p@example.org.evil.example",
    "p@sub.example.org",
    "p@xexample.org",
    "p@example.org@evil.example",
    "p",
    "@example.org",
    "",
    "p@example.org\r\nbcc: x@y.z",
    "p@exampl\u0435.org",
    ["p@example.org"],
)


async def test_an_address_of_a_domain_that_is_not_pinned_opens_nothing(stage: Stage) -> None:
    for email in UNPINNED:
        browser = stage.browser()
        url = await stage.start(browser)
        assert reason(await browser.get(stage.op.visit(url, email=email))) in {"domain", "unverified"}, email
    assert await stage.people() == [EMAIL]


async def test_a_provider_cannot_become_a_person_of_a_foreign_domain_by_its_word(stage: Stage) -> None:
    await stage.house.person("boss@other.org", role="owner")
    browser = stage.browser()
    url = await stage.start(browser)
    assert reason(await browser.get(stage.op.visit(url, email="boss@other.org"))) == "domain"


async def test_an_address_that_the_provider_gives_to_somebody_else_opens_nothing(stage: Stage) -> None:
    assert came_in(await stage.come(sub="the first"))
    assert reason(await stage.come(sub="the second")) == "taken"
    assert await stage.logins() == 1


async def test_a_person_of_another_organisation_is_out_of_reach(stage: Stage) -> None:
    from samples import organisation, user

    async with stage.house.store.begin(Tenant("org-9")) as unit:
        from lockgate.core.documents import ORGANISATIONS

        await unit.insert(ORGANISATIONS, organisation("org-9"))
        await unit.insert(USERS, user("u9", "org-9", email="theirs@example.org"))
    assert reason(await stage.come(sub="x", email="theirs@example.org")) == "taken"


async def test_a_disabled_person_does_not_come_in_and_a_removed_one_not_by_themself(stage: Stage) -> None:
    assert came_in(await stage.come())
    user = await stage.house.store.verify(USERS, "p@example.org")
    assert user
    await stage.house.change(USERS, user.id, status="disabled")
    assert reason(await stage.come()) == "disabled"
    async with stage.house.store.begin(Tenant(user.organisation_id)) as unit:
        await unit.delete(USERS, user.id)
    assert reason(await stage.come()) == "disabled"
    assert await stage.people() == [EMAIL]


EVERYBODYS = "https://accounts.google.com"


@pytest.fixture(name="public")
async def _public(stage: Stage) -> Stage:
    """A provider at an issuer where everybody can have an account."""
    stage.op = Op(issuer=EVERYBODYS, now=stage.op.now)
    object.__setattr__(stage.house.services, "fetch", stage.op)
    answer = await stage.add(name="Public", issuer=EVERYBODYS, domains=["example.com"], allow_subdomains=True)
    assert answer.status_code == 201, answer.text
    return stage


def told(answer: httpx.Response) -> str:
    """What the page is told that the browser comes to, "" where somebody came in."""
    return dict(parse_qsl(urlsplit(answer.headers["location"]).query)).get("sso", "")


HELD: dict[str, tuple[dict[str, Any], bool]] = {
    "managed by the domain": ({"hd": "example.com"}, True),
    "in capitals": ({"hd": "Example.COM"}, True),
    "managed by a subdomain": ({"hd": "de.example.com"}, True),
    "of nobody: made with the address, by whoever had it once": ({}, False),
    "managed by another": ({"hd": "evil.example.net"}, False),
    "empty": ({"hd": ""}, False),
    "a list": ({"hd": ["example.com"]}, False),
    "that ends alike": ({"hd": "notexample.com"}, False),
}


@pytest.mark.parametrize("account", HELD)
async def test_where_everybody_has_an_account_the_domain_must_manage_it(public: Stage, account: str) -> None:
    said, welcome = HELD[account]
    answer = await public.come(email="p@example.com", **said)
    assert (told(answer), await public.logins()) == (("", 1) if welcome else ("domain", 0))


async def test_who_came_before_and_has_left_the_domain_since_is_out(public: Stage) -> None:
    assert told(await public.come(email="p@example.com", hd="example.com")) == ""
    assert told(await public.come(email="p@example.com")) == "domain"
    assert await public.logins() == 1


async def test_userinfo_is_not_asked_who_manages_the_account(public: Stage) -> None:
    """It is not signed for this login."""
    public.op.in_userinfo = True
    assert told(await public.come(email="p@example.com", hd="example.com")) == "domain"


@pytest.mark.parametrize(
    ("email", "said", "welcome"),
    [
        ("friend@gmail.com", {}, True),
        ("friend@gmail.com", {"email_verified": False}, False),
        ("friend@gmail.com", {"hd": "evil.example.net"}, False),
    ],
)
async def test_an_address_that_only_the_issuer_gives_out_needs_no_manager(
    public: Stage, email: str, said: dict[str, Any], welcome: bool
) -> None:
    fields = {"name": "Mail", "issuer": EVERYBODYS, "domains": ["gmail.com"], "disable_auto_provision_user": True}
    assert (await public.add(**fields)).status_code == 201
    owner = await public.logged_in_owner()
    assert (await owner.post("/v1/admin/users/invites", json={"email": email, "role": "member"})).status_code == 200
    answer = await public.come(email=email, **said)
    assert (told(answer), await public.logins()) == (("", 1) if welcome else ("domain", 0))


async def test_other_issuers_say_nothing_of_who_manages_an_account(stage: Stage) -> None:
    assert told(await stage.come(hd="evil.example.net")) == ""


async def test_a_domain_that_is_taken_away_closes_the_door_for_its_people(stage: Stage) -> None:
    assert came_in(await stage.come())
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    browser = stage.browser()
    url = await stage.start(browser)
    assert (await owner.put(path, json={"domains": ["example.com"]})).status_code == 200
    assert reason(await browser.get(stage.op.visit(url))) == "domain"


async def test_without_auto_provision_only_who_is_here_comes_in(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    assert (await owner.put(path, json={"disable_auto_provision_user": True})).status_code == 200
    assert reason(await stage.come(sub="x", email="new@example.org")) == "not_invited"
    await stage.house.person("here@example.org")
    assert came_in(await stage.come(sub="y", email="here@example.org"))


async def invite(stage: Stage, email: str, by: httpx.AsyncClient | None = None, **fields: Any) -> dict[str, Any]:
    owner = by or await stage.logged_in_owner()
    body = {"email": email, "role": "member", "workspaces": [], **fields}
    answer = await owner.post("/v1/admin/users/invites", json=body)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_an_open_invite_is_accepted_with_what_it_says_and_its_link_ends(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    assert (await owner.put(path, json={"disable_auto_provision_user": True})).status_code == 200
    place = {"id": stage.house.ids.workspace_id, "role": "manager"}
    made = await invite(stage, "p@example.org", role="admin", workspaces=[place])
    browser = stage.browser()
    assert came_in(await stage.come(browser))
    me = (await browser.get("/v1/session")).json()
    assert me["user"]["role"] == "admin"
    assert (await owner.get(f"/v1/admin/users/invites/{made['id']}")).json()["status"] == "accepted"
    token = made["invite_link"].partition("#token=")[2]
    body = {"token": token, "name": "n", "password": "a phrase of many words 7"}
    assert (await stage.browser().post("/v1/invites/accept", json=body)).status_code == 401


async def test_an_invite_that_is_over_or_withdrawn_or_of_who_is_gone_counts_no_more(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    await owner.put(path, json={"disable_auto_provision_user": True})
    withdrawn = await invite(stage, "a@example.org", owner)
    assert (await owner.delete(f"/v1/admin/users/invites/{withdrawn['id']}")).status_code == 200
    admin = await stage.house.person("adm@example.net", role="admin")
    browser = stage.browser()
    await browser.post("/v1/session", json={"email": admin.email, "password": PASSWORD})
    await invite(stage, "b@example.org", browser)
    await stage.house.change(USERS, admin.id, role="member")
    await invite(stage, "c@example.org", owner)
    stage.house.clock.ahead_ms += 8 * 86_400_000
    for name in "abc":
        assert reason(await stage.come(sub=name, email=f"{name}@example.org")) == "not_invited", name
    assert await stage.people() == ["adm@example.net", EMAIL]


async def test_userinfo_of_somebody_else_is_refused(stage: Stage) -> None:
    stage.op.in_userinfo = True
    stage.op.bends = {"userinfo": body(sub="another")}
    assert reason(await stage.come()) == "token"


async def test_a_provider_that_is_off_or_removed_lets_nobody_in(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    browser = stage.browser()
    back = stage.op.visit(await stage.start(browser))
    await owner.put(path, json={"status": "disabled"})
    assert reason(await browser.get(back)) == "expired"
    assert await stage.start(browser) == "None"
    assert (await owner.delete(path)).status_code == 200
    assert (await stage.house.store.find(Tenant(stage.house.ids.organisation_id), DOMAINS, {}))[1] == 0


# --- what an owner may set up ---


async def test_the_client_secret_is_sealed_and_never_shown(stage: Stage) -> None:
    row = await stage.house.store.get(Tenant(stage.house.ids.organisation_id), PROVIDERS, stage.provider["id"])
    assert row
    assert SECRET.encode() not in row.sealed
    assert stage.house.vault.open(row.sealed, secret_aad(row)).reveal() == SECRET.encode()
    for answer in (stage.provider, (await stage.house.admin.get("/v1/admin/organisation/sso")).json()):
        assert SECRET not in json.dumps(answer)
    assert SECRET not in str([entry.detail for entry in await stage.house.audit()])


WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"issuer": "ftp://login.example.org"}, "issuer"),
    ({"issuer": "https://login.example.org?x=1"}, "issuer"),
    ({"issuer": "https://"}, "issuer"),
    ({"domains": ["example"]}, "domains"),
    ({"domains": ["co.uk"]}, "domains"),
    ({"domains": ["*.example.com"]}, "domains"),
    ({"domains": ["gmail.com"]}, "domains"),
    ({"domains": ["a.example.com"], "allow_subdomains": True}, "allow_subdomains"),
    ({"domains": ["a.example.co.uk"], "allow_subdomains": True}, "allow_subdomains"),
    ({"client_secret": ""}, "client_secret"),
    ({"client_secret": None}, "client_secret"),
    ({"client_id": None}, "client_id"),
    ({"client_auth": "none"}, "client_auth"),
    ({"client_auth": "private_key_jwt"}, "client_secret"),
    ({"default_role": "owner"}, "default_role"),
    ({"default_workspaces": [{"id": "nowhere"}]}, "default_workspaces"),
    ({"organisation_id": "x"}, "organisation_id"),
)


async def test_a_wrong_setting_is_named(stage: Stage) -> None:
    for fields, word in WRONG:
        answer = await stage.add(**{"domains": ["example.com"], **fields})
        assert (answer.status_code, word in answer.json()["message"]) == (400, True), (fields, answer.text)


async def test_a_domain_is_pinned_once(stage: Stage) -> None:
    assert (await stage.add(name="Another")).status_code == 409


async def test_subdomains_go_with_a_whole_domain_when_asked_for(stage: Stage) -> None:
    browser = stage.browser()
    assert await stage.start(browser, "p@a.b.example.org") == "None"
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    assert (await owner.put(path, json={"allow_subdomains": True})).status_code == 200
    assert came_in(await stage.come(email="p@a.b.example.org"))


async def test_a_stored_secret_does_not_follow_a_change_of_issuer(stage: Stage) -> None:
    owner = await stage.logged_in_owner()
    path = f"/v1/admin/organisation/sso/{stage.provider['id']}"
    refused = await owner.put(path, json={"issuer": "https://evil.example"})
    assert (refused.status_code, "client_secret" in refused.json()["message"]) == (400, True)


async def test_only_an_owner_who_proved_it_lately_changes_who_can_log_in_as_whom(stage: Stage) -> None:
    body = {"name": "n", "issuer": ISSUER, "client_id": "c", "client_secret": "s", "domains": ["example.com"]}
    path = "/v1/admin/organisation/sso"
    assert (await stage.house.admin.post(path, json=body)).status_code == 403
    await stage.house.person("adm@example.net", role="admin")
    admin = stage.browser()
    login = {"email": "adm@example.net", "password": PASSWORD}
    assert (await admin.post("/v1/session", json=login)).status_code == 200
    assert (await admin.post(path, json=body)).status_code == 403
    assert (await admin.get(path)).status_code == 200
    owner = await stage.logged_in_owner()
    stage.house.clock.ahead_ms += 6 * 60_000
    refused = await owner.post(path, json=body)
    assert refused.json()["error"]["code"] == "step_up_required"


async def test_every_identity_is_of_its_organisation(stage: Stage) -> None:
    await stage.come()
    rows, total = await stage.house.store.find(Tenant(stage.house.ids.organisation_id), IDENTITIES, {})
    assert total == 1
    assert (rows[0].issuer, rows[0].subject) == (ISSUER, "somebody")
    assert "somebody" not in rows[0].lookup
