"""T-JWT, T-JWTLIM: hostile tokens against the whole control plane. None is let in, and no answer tells why."""

import base64
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, Final

import pytest

from admin_house import MemoryHouse
from lockgate.core.access import TOKEN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.documents import ORGANISATIONS, USERS, WORKSPACES, Organisation, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.tokens import LONGEST, masked
from signing import Issuer, b64, jwk, jwks, number, private_key, rs256

URL: Final = "https://idp.example.org/keys"
PATH: Final = "/v1/admin/organisation/jwt"
ISS, AUD = "https://idp.example.org", "lockgate"
ISSUER, STRANGER = Issuer("issuer", "key-1"), Issuer("stranger", "key-1")
Claims = dict[str, Any]


class Stage:
    """An organisation that takes the tokens of one issuer."""

    def __init__(self, house: MemoryHouse) -> None:
        self.house = house

    @property
    def now(self) -> int:
        return self.house.clock.now_ms() // 1000

    def claims(self, **changes: Any) -> Claims:
        """Good claims but for `changes`; None takes one away."""
        made = {
            "iss": ISS,
            "aud": AUD,
            "sub": "service-7",
            "portkey_oid": self.house.ids.organisation_id,
            "portkey_workspace": self.house.ids.workspace_slug,
            "scope": "virtual_keys.list completions.write",
            "iat": self.now - 5,
            "exp": self.now + 600,
            **changes,
        }
        return {name: value for name, value in made.items() if value is not None}

    def token(self, **changes: Any) -> str:
        return ISSUER.sign(self.claims(**changes))

    async def put(self, **fields: Any) -> Any:
        return await self.house.admin.put(PATH, json={"issuer": ISS, "audience": AUD, "jwks_uri": URL, **fields})

    async def status(self, token: str) -> int:
        return (await self.house.client(token).get("/v1/virtual-keys")).status_code

    async def caller(self, token: str) -> Any:
        return await self.house.tokens.caller(token.encode())

    async def reasons(self) -> list[str]:
        return [e.detail["reason"] for e in await self.house.audit() if e.action == "jwt.refused"]


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(MemoryHouse(tmp_path))
    stage.house.documents[URL] = ISSUER.public
    assert (await stage.put()).status_code == 200
    yield stage
    await stage.house.close()


# --- T-JWT ---


def header(**changes: Any) -> Callable[[Stage], str]:
    return lambda stage: ISSUER.sign(stage.claims(), ISSUER.header(**changes))


def claims(**changes: Any) -> Callable[[Stage], str]:
    return lambda stage: stage.token(**changes)


def raw_claims(change: Callable[[str], str]) -> Callable[[Stage], str]:
    """Claims as text, so that they can be what no serialiser writes."""
    return lambda stage: ISSUER.sign(change(json.dumps(stage.claims())))


def raw_header(text: str) -> Callable[[Stage], str]:
    return lambda stage: ISSUER.sign(stage.claims(), text)


def unsigned(alg: str, signature: str = "") -> Callable[[Stage], str]:
    def make(stage: Stage) -> str:
        parts = ({"alg": alg, "typ": "JWT", "kid": "key-1"}, stage.claims())
        return ".".join((*(b64(json.dumps(part).encode()) for part in parts), signature))

    return make


def hmac_with(secret: Callable[[], bytes]) -> Callable[[Stage], str]:
    return lambda stage: ISSUER.hs256(stage.claims(), secret())


def text(change: Callable[[str], str]) -> Callable[[Stage], str]:
    """A good token, changed as a text."""
    return lambda stage: change(stage.token())


def pem() -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return ISSUER.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def other_end(token: str) -> str:
    """Another last character of the signature, of which only unused bits differ."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return token[:-1] + letters[letters.index(token[-1]) ^ 1]


def embedded(stage: Stage) -> str:
    """Signed with the stranger's key, which the header brings along."""
    return STRANGER.sign(stage.claims(), STRANGER.header(jwk=jwk(STRANGER.key, "key-1")))


BAD: Final[dict[str, Callable[[Stage], str]]] = {
    # the algorithm
    "alg none, no signature": unsigned("none"),
    "alg None": unsigned("None"),
    "alg NONE, some signature": unsigned("NONE", "c2ln"),
    "alg empty": unsigned("", "c2ln"),
    "alg missing": header(alg=None),
    "alg HS256 with the public key in PEM": hmac_with(pem),
    "alg HS256 with the key set": hmac_with(lambda: ISSUER.public),
    "alg HS256 with the modulus": hmac_with(lambda: number(ISSUER.key.public_key().public_numbers().n).encode()),
    "alg HS256 with nothing": hmac_with(lambda: b"\0"),
    "alg RS512": header(alg="RS512"),
    "alg PS256": header(alg="PS256"),
    "alg ES256": header(alg="ES256"),
    "alg rs256": header(alg="rs256"),
    "alg as a list": header(alg=["RS256"]),
    "alg RS256 with a stranger's signature": lambda stage: STRANGER.sign(stage.claims()),
    # the key
    "kid missing": header(kid=None),
    "kid empty": header(kid=""),
    "kid unknown": header(kid="key-2"),
    "kid of another case": header(kid="KEY-1"),
    "kid with a space": header(kid="key-1 "),
    "kid is a number": header(kid=1),
    "kid is a list": header(kid=["key-1"]),
    "kid is a path": header(kid="../../../../dev/null"),
    "kid is SQL": header(kid="key-1' UNION SELECT 'x"),
    "kid is a URL": header(kid="https://evil.example/keys.json"),
    "kid is a command": header(kid="key-1|/bin/true"),
    "kid with a NUL": header(kid="key-1\0"),
    "kid is huge": header(kid="k" * 5000),
    "jku": header(jku="https://evil.example/keys.json"),
    "jku of the right issuer": header(jku=URL),
    "x5u": header(x5u="https://evil.example/chain.pem"),
    "x5c": header(x5c=["MIIB"]),
    "jwk in the header": embedded,
    "crit": header(crit=["exp"]),
    "crit, empty": header(crit=[]),
    "b64 false": header(b64=False, crit=["b64"]),
    "typ missing": header(typ=None),
    "typ JOSE": header(typ="JOSE"),
    "typ at+jwt": header(typ="at+jwt"),
    "nested: cty JWT": header(cty="JWT"),
    "zip": header(zip="DEF"),
    "header with two algs": raw_header('{"alg":"none","alg":"RS256","typ":"JWT","kid":"key-1"}'),
    "header with two kids": raw_header('{"alg":"RS256","typ":"JWT","kid":"x","kid":"key-1"}'),
    "header is a list": raw_header("[]"),
    "header is deep": raw_header("[" * 500 + "]" * 500),
    # the form
    "JWE": text(lambda token: f"{token}.a.b"),
    "JWE with a bomb in its header": lambda _: ".".join(
        (b64(b'{"alg":"PBES2-HS256+A128KW","p2c":2000000000,"enc":"A128GCM","zip":"DEF"}'), *["YQ"] * 4)
    ),
    "two parts": text(lambda token: token.rpartition(".")[0]),
    "an empty signature": text(lambda token: token.rpartition(".")[0] + "."),
    "a cut signature": text(lambda token: token[:-8]),
    "a signature with its last bits changed": text(other_end),
    "padding": text(lambda token: f"{token}=="),
    "the claims of another token": lambda stage: ".".join(
        (stage.token().split(".")[0], stage.token(sub="admin").split(".")[1], stage.token().split(".")[2])
    ),
    "base64 of the other alphabet": text(lambda token: token.replace("_", "/").replace("-", "+") + "+/"),
    "a space inside": text(lambda token: f"{token[:40]} {token[40:]}"),
    "too long": claims(filler="x" * LONGEST),
    "signed over other bytes": lambda stage: (
        f"{b64(json.dumps(ISSUER.header()).encode())}.{b64(json.dumps(stage.claims()).encode())}."
        f"{b64(rs256(ISSUER.key, b'something else'))}"
    ),
    "claims are a list": lambda _: ISSUER.sign([]),
    "claims are a text": lambda _: ISSUER.sign('"x"'),
    "claims are no JSON": raw_claims(lambda whole: whole[:-1]),
    "claims are no UTF-8": lambda stage: _signed_bytes(json.dumps(stage.claims())[:-1].encode() + b',"x":"\xff"}'),
    "claims with a byte order mark": lambda stage: _signed_bytes(b"\xef\xbb\xbf" + json.dumps(stage.claims()).encode()),
    "claims are deep": raw_claims(lambda whole: whole[:-1] + ',"x":' + "[" * 900 + "]" * 900 + "}"),
    # the times
    "exp missing": claims(exp=None),
    "exp past": lambda stage: stage.token(exp=stage.now - 1),
    "exp now": lambda stage: stage.token(exp=stage.now),
    "exp a fraction": lambda stage: stage.token(exp=stage.now + 600.5),
    "exp a whole float": lambda stage: stage.token(exp=float(stage.now + 600)),
    "exp a text": lambda stage: stage.token(exp=str(stage.now + 600)),
    "exp 1e400": lambda stage: ISSUER.sign(json.dumps(stage.claims(exp=1)).replace('"exp": 1', '"exp": 1e400')),
    "exp Infinity": lambda stage: ISSUER.sign(json.dumps(stage.claims(exp=1)).replace('"exp": 1', '"exp": Infinity')),
    "exp huge": claims(exp=10**30),
    "exp true": claims(exp=True),
    "exp null": raw_claims(lambda whole: whole[:-1].replace('"exp"', '"was"') + ',"exp":null}'),
    "exp negative": claims(exp=-1),
    "exp twice": raw_claims(lambda whole: whole[:-1] + ',"exp":9999999999}'),
    "exp twice, once escaped": raw_claims(lambda whole: whole[:-1] + ',"\\u0065xp":9999999999}'),
    "exp in milliseconds": lambda stage: stage.token(exp=(stage.now + 600) * 1000),
    "a life of two days": lambda stage: stage.token(exp=stage.now + 2 * 86_400),
    "nbf ahead": lambda stage: stage.token(nbf=stage.now + 90),
    "nbf a text": claims(nbf="0"),
    "iat ahead": lambda stage: stage.token(iat=stage.now + 90),
    "iat a float": claims(iat=1.5),
    "ends before it was issued": lambda stage: stage.token(iat=stage.now + 30, exp=stage.now + 20),
    # who, for whom, where
    "iss missing": claims(iss=None),
    "iss of another": claims(iss="https://evil.example"),
    "iss with a slash more": claims(iss=f"{ISS}/"),
    "iss a list": claims(iss=[ISS]),
    "aud missing": claims(aud=None),
    "aud of another": claims(aud="elsewhere"),
    "aud a list of others": claims(aud=["a", "b"]),
    "aud an object": claims(aud={"lockgate": True}),
    "aud with a number": claims(aud=["lockgate", 1]),
    "organisation missing": claims(portkey_oid=None),
    "organisation unknown": claims(portkey_oid="00000000-0000-7000-8000-000000000000"),
    "organisation by its slug": claims(portkey_oid="example-works"),
    "organisation a list": lambda stage: stage.token(portkey_oid=[stage.house.ids.organisation_id]),
    "two organisations that differ": claims(organisation_id="another"),
    "organisation twice": raw_claims(lambda whole: whole[:-1] + ',"portkey_oid":"another"}'),
    "workspace missing": claims(portkey_workspace=None),
    "workspace unknown": claims(portkey_workspace="nowhere"),
    "workspace a pattern": claims(portkey_workspace="%"),
    "two workspaces that differ": claims(workspace_slug="other"),
    "scope missing": claims(scope=None),
    "scope an object": claims(scope={"completions.write": True}),
    "scope of numbers": claims(scope=[1]),
    "scope and scopes differ": claims(scopes=["logs.list"]),
    "sub a number": claims(sub=7),
    "sub with a NUL": claims(sub="a\0b"),
    "jti an object": claims(jti={}),
}


def _signed_bytes(body: bytes) -> str:
    signed = f"{b64(json.dumps(ISSUER.header()).encode())}.{b64(body)}"
    return f"{signed}.{b64(rs256(ISSUER.key, signed.encode()))}"


async def test_a_good_token_is_let_in(stage: Stage) -> None:
    """Else the table below would prove nothing."""
    assert await stage.status(stage.token()) == 200


def test_the_table_is_long_enough() -> None:
    assert len(BAD) >= 60


async def test_no_hostile_token_is_let_in(stage: Stage) -> None:
    """Each from an address of its own, so that none is merely told to wait."""
    missing = await stage.house.client().get("/v1/virtual-keys")
    assert (missing.status_code, missing.json()["data"]["errorCode"]) == (401, "AB05")
    accepted, told = [], []
    for number_, (case, make) in enumerate(BAD.items()):
        token, peer = make(stage), f"192.0.2.{number_}"
        if await stage.caller(token) is not None:
            accepted.append(case)
        for name, value in (("x-portkey-api-key", token), ("authorization", f"Bearer {token}"), ("x-api-key", token)):
            answer = await stage.house.client(peer=peer, **{name: value}).get("/v1/virtual-keys")
            if (answer.status_code, answer.content) != (401, missing.content):
                told.append((case, name))
    assert accepted == []
    assert told == []


async def test_the_cause_stands_in_the_organisations_audit_log_without_the_token(stage: Stage) -> None:
    for case, cause in {
        "alg none, no signature": "alg is not RS256",
        "kid unknown": "kid is not in the key set",
        "alg RS256 with a stranger's signature": "signature is not that of the key",
        "exp past": "it has expired",
        "workspace unknown": "workspace does not exist",
        "jku": "its header has jku",
    }.items():
        token = BAD[case](stage)
        await stage.status(token)
        entry = (await stage.house.audit())[0]
        assert (entry.action, entry.status, entry.actor_type) == ("jwt.refused", 401, "anonymous")
        assert cause in entry.detail["reason"]
        assert entry.detail["token"] == masked(token.encode())
        assert token[3:20] not in json.dumps(entry.detail)


async def test_nobody_fills_an_audit_log_with_bad_tokens(stage: Stage) -> None:
    """Ten rows a second; what came in between is a number in the next one."""
    stage.house.clock.stop()
    for n in range(200):
        await stage.caller(STRANGER.sign(stage.claims(sub=f"s-{n}")))
    assert len(await stage.reasons()) == 10
    stage.house.clock.ahead_ms += 1000
    await stage.caller(STRANGER.sign(stage.claims()))
    newest = (await stage.house.audit())[0]
    assert newest.detail["more"] == 190


async def test_a_flood_of_bad_tokens_does_not_ask_the_store_for_each(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.house.clock.stop()
    asked: list[str] = []
    get = stage.house.store.get

    async def counted(tenant: Tenant, of: Any, name: str) -> Any:
        asked.append(of.name)
        return await get(tenant, of, name)

    monkeypatch.setattr(stage.house.store, "get", counted)
    for n in range(100):
        await stage.caller(STRANGER.sign(stage.claims(sub=f"s-{n}")))
        await stage.caller(stage.token(portkey_oid=f"nobody-{n % 3}"))
    assert len(asked) <= 4 + 10 + 3  # settings of four organisations, and the rows of the audit log
    assert await stage.caller(stage.token())


async def test_new_settings_count_at_once_for_good_tokens_and_bad(stage: Stage) -> None:
    stage.house.clock.stop()
    await stage.caller(stage.token())
    stage.house.documents["https://idp.example.org/new"] = STRANGER.public
    await stage.put(jwks_uri="https://idp.example.org/new")
    assert await stage.caller(stage.token()) is None
    assert await stage.caller(STRANGER.sign(stage.claims()))


async def test_an_organisation_that_takes_no_tokens_hears_nothing_of_them(stage: Stage) -> None:
    await stage.house.admin.delete(PATH)
    before = len(await stage.house.audit())
    assert await stage.status(stage.token()) == 401
    assert len(await stage.house.audit()) == before


# --- the organisation that a token names must own the keys that verify it ---


async def _second_organisation(stage: Stage, issuer: Issuer) -> str:
    """Another organisation, whose tokens `issuer` signs."""
    from lockgate.admin.tokens import SETTINGS, JwtSettings

    made = uuid7()
    stamps: dict[str, Any] = {"organisation_id": made, "created_at": 1, "updated_at": 1}
    async with stage.house.store.begin(Tenant(made)) as unit:
        await unit.insert(ORGANISATIONS, Organisation(**stamps, id=made, name="Other", slug="other"))
        document = jwks(jwk(issuer.key, issuer.kid)).decode()
        await unit.insert(SETTINGS, JwtSettings(**stamps, id=uuid7(), slug="jwt", jwks=document))
    return made


async def test_a_token_of_one_organisation_is_none_of_another(stage: Stage) -> None:
    """The same kid in both key sets, and claims that name the victim: only the victim's own keys count."""
    other = await _second_organisation(stage, STRANGER)
    assert await stage.status(STRANGER.sign(stage.claims())) == 401
    assert await stage.status(ISSUER.sign(stage.claims(portkey_oid=other))) == 401
    assert await stage.status(STRANGER.sign(stage.claims(portkey_oid=other))) == 401  # the workspace is not its own


# --- reach: a workspace key's, never the organisation's ---


async def test_a_token_reaches_its_workspace_and_nothing_of_the_organisation(stage: Stage) -> None:
    second = await stage.house.workspace()
    caller = stage.house.client(stage.token(scope=sorted(WORKSPACE_SCOPES | TOKEN_SCOPES | {"audit_logs.list"})))
    assert (await caller.get("/v1/virtual-keys")).status_code == 200
    for path in ("/v1/audit-logs", PATH, "/v1/admin/organisation/defaults"):
        assert (await caller.get(path)).status_code == 403, path
    assert (await caller.get(f"/v1/virtual-keys?workspace_id={second.id}")).status_code == 404
    assert (await stage.house.client(stage.token(scope="logs.list")).get("/v1/virtual-keys")).status_code == 403


async def test_a_token_is_a_workspace_key_in_the_workers_eyes(stage: Stage) -> None:
    token = stage.token(scope="portkey.completions.write audit_logs.list", jti="t-1")
    found = await stage.caller(token)
    assert (found.kind, found.organisation_id) == ("workspace-service", stage.house.ids.organisation_id)
    assert (found.workspace_id, found.scopes) == (stage.house.ids.workspace_id, {"completions.write"})
    assert found.secret_expires_at == stage.claims()["exp"] * 1000
    assert found.metadata == {"_user": "service-7"}
    assert len(found.hangs_on) == 4  # all tokens, those of the subject, those of one who left, this one


async def test_workspaces_may_be_closed_to_tokens(stage: Stage) -> None:
    second = await stage.house.workspace()
    assert (await stage.put(workspace_ids=[second.slug], default_workspace_id=second.id)).status_code == 200
    assert await stage.status(stage.token()) == 401
    found = await stage.caller(stage.token(portkey_workspace=None))
    assert found.workspace_id == second.id


async def test_a_key_that_a_token_makes_ends_with_it(stage: Stage) -> None:
    """A short-lived right must not make itself a lasting one."""
    scopes = sorted(WORKSPACE_SCOPES)
    caller = stage.house.client(stage.token(scope=scopes))
    body = {"name": "lasting", "scopes": ["completions.write"]}
    made = await caller.post("/v1/api-keys/workspace/service", json=body)
    assert made.status_code == 200, made.text
    key = (await stage.house.admin.get(f"/v1/api-keys/{made.json()['id']}")).json()
    assert key["expires_at"] is not None
    later = {**body, "expires_at": "2099-01-01T00:00:00Z"}
    assert (await caller.post("/v1/api-keys/workspace/service", json=later)).status_code == 403


# --- T-JWTLIM ---


async def test_a_new_token_of_the_same_holder_does_not_begin_anew(stage: Stage) -> None:
    """Limits are counted by issuer and subject, not by token."""
    ids = {(await stage.caller(stage.token(jti=f"t-{n}", exp=stage.now + 100 + n))).key_id for n in range(5)}
    assert len(ids) == 1
    others = {(await stage.caller(stage.token(sub=sub))).key_id for sub in ("a", "b")}
    assert len(others | ids) == 3
    renamed = await stage.caller(stage.token(email_id="other@example.com", uid="9"))
    assert renamed.key_id in ids


async def test_metadata_of_the_workspace_beats_that_of_a_token(stage: Stage) -> None:
    await stage.house.change(WORKSPACES, stage.house.ids.workspace_id, defaults={"metadata": {"team": "ours"}})
    found = await stage.caller(stage.token(defaults={"metadata": {"team": "theirs", "job": "x", "_user": "root"}}))
    assert found.metadata == {"team": "ours", "job": "x", "_user": "service-7"}


async def test_a_config_that_is_not_the_workspaces_is_no_default(stage: Stage) -> None:
    for named in ("pc-none", "../x"):
        found = await stage.caller(stage.token(defaults={"config_id": named, "allow_config_override": True}))
        assert found.default_config == ""


async def test_no_claim_lifts_what_the_process_or_the_workspace_forbids(stage: Stage) -> None:
    await stage.house.change(WORKSPACES, stage.house.ids.workspace_id, defaults={"block_inline_config": True})
    found = await stage.caller(stage.token(defaults={}, block_inline=False, block_inline_config=False))
    assert found.block_inline


# --- ends ---


async def test_settings_workspace_person_and_denials_each_end_a_token(stage: Stage) -> None:
    user = await stage.house.person("mia@example.org")
    token = stage.token(jti="t-1", email_id="Mia@example.org")
    found = await stage.caller(token)
    assert found.user_id == user.id
    await stage.house.change(USERS, user.id, status="disabled")
    assert await stage.caller(token) is None
    await stage.house.change(USERS, user.id, status="active")
    assert await stage.caller(token)
    for claim, value in (("jti", "t-1"), ("subject", "SERVICE-7"), ("subject", "mia@example.org")):
        made = await stage.house.admin.post(f"{PATH}/denials", json={"claim": claim, "value": value})
        assert made.status_code == 200, made.text
        assert await stage.caller(token) is None
        published = (await stage.house.store.changes(0))[1]
        assert published & set(found.hangs_on)
        assert (await stage.house.admin.delete(f"{PATH}/denials/{made.json()['id']}")).status_code == 200
        assert await stage.caller(token)
    await stage.house.change(WORKSPACES, stage.house.ids.workspace_id, status="archived")
    assert await stage.caller(token) is None


async def test_tokens_of_a_person_end_with_the_person_and_later_ones_are_the_issuers_word(stage: Stage) -> None:
    """T-LEAVER: their row is gone, so nothing but the denial tells these tokens from those of a stranger."""
    user = await stage.house.person("leaver@example.org")
    token = stage.token(sub="leaver@example.org")
    assert (await stage.caller(token)).user_id == user.id
    owner = await stage.house.login()
    version, _ = await stage.house.store.changes(0)
    assert (await owner.delete(f"/v1/admin/users/{user.id}")).status_code == 200
    assert (await stage.house.store.changes(version))[0] == version + 1, "more than one transaction"
    assert await stage.caller(token) is None
    assert (await stage.reasons())[0] == "its subject is denied"
    stage.house.clock.ahead_ms += 120_000
    assert await stage.caller(stage.token(sub="leaver@example.org"))


async def test_a_denial_may_spare_what_was_issued_later(stage: Stage) -> None:
    await stage.house.admin.post(
        f"{PATH}/denials",
        json={"claim": "subject", "value": "service-7", "issued_before": "2020-01-01T00:00:00Z"},
    )
    assert await stage.caller(stage.token())
    assert await stage.caller(stage.token(iat=None)) is None


async def test_denials_that_have_had_their_time_are_forgotten(stage: Stage) -> None:
    for value in ("a", "b"):
        await stage.house.admin.post(f"{PATH}/denials", json={"claim": "jti", "value": value})
        stage.house.clock.ahead_ms += 2 * 86_400_000
    assert [row["value"] for row in (await stage.house.admin.get(f"{PATH}/denials")).json()["data"]] == ["b"]


# --- settings ---


async def test_settings_are_read_back_with_the_keys_that_count(stage: Stage) -> None:
    shown = (await stage.house.admin.get(PATH)).json()
    assert (shown["jwks_uri"], shown["issuer"], shown["audience"]) == (URL, ISS, [AUD])
    assert (shown["keys"], shown["last_error"], shown["max_lifetime_s"]) == (["key-1"], None, 86_400)
    stage.house.documents.clear()
    failed = (await stage.put(jwks_uri="https://idp.example.org/other")).json()
    assert (failed["keys"], failed["last_error"]) == ([], "There is nothing at that URL")


async def test_a_pasted_key_set_verifies_without_any_fetch(stage: Stage) -> None:
    body = {"jwks": ISSUER.document, "issuer": ISS}
    assert (await stage.house.admin.put(PATH, json=body)).status_code == 200
    stage.house.documents.clear()
    assert await stage.status(stage.token(aud=None)) == 200


MISTAKES: Final[list[tuple[dict[str, Any], str]]] = [
    ({}, "either jwks_uri or jwks"),
    ({"jwks_uri": URL, "jwks": {"keys": []}}, "either jwks_uri or jwks"),
    ({"jwks": {"keys": []}}, "no usable key"),
    ({"jwks": "{"}, "jwks: it is not sound JSON"),
    ({"jwks": {"keys": [jwk(private_key("issuer"), "k", d="AQAB")]}}, "private keys"),
    ({"jwks_uri": URL, "max_lifetime_s": 5}, "max_lifetime_s"),
    ({"jwks_uri": URL, "default_scopes": ["completion.write"]}, "Did you mean 'completions.write'"),
    ({"jwks_uri": URL, "default_scopes": ["audit_logs.list"]}, "cannot carry"),
    ({"jwks_uri": URL, "workspace_ids": ["nowhere"]}, "workspaces of this organisation"),
    ({"jwks_uri": URL, "audience": [""]}, "audience"),
    ({"jwks_uri": URL, "algorithms": ["none"]}, "Unknown field 'algorithms'"),
]


async def test_bad_settings_are_refused_with_the_mend(stage: Stage) -> None:
    for body, told in MISTAKES:
        answer = await stage.house.admin.put(PATH, json=body)
        assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01"), body
        assert told in answer.json()["message"]


async def test_only_who_may_hand_out_everything_says_whose_tokens_count(stage: Stage) -> None:
    """Whoever sets the keys can sign themself every scope of a workspace key."""
    weak = await stage.house.key("organisation-service", ["organisation_settings.update"])
    answer = await stage.house.client(weak).put(PATH, json={"jwks_uri": URL})
    assert (answer.status_code, "carry every scope" in answer.text) == (403, True)
    assert (await stage.house.team.put(PATH, json={"jwks_uri": URL})).status_code == 403
    ending = await stage.house.key("organisation-service", expires_at=4_000_000_000_000)
    answer = await stage.house.client(ending).put(PATH, json={"jwks_uri": URL})
    assert (answer.status_code, "expires_at" in answer.text) == (403, True)


async def test_a_person_confirms_the_password_for_it(stage: Stage) -> None:
    browser = await stage.house.login()
    stage.house.clock.ahead_ms += 6 * 60_000
    answer = await browser.put(PATH, json={"jwks_uri": URL})
    assert (answer.status_code, "password" in answer.text) == (403, True)


def test_base64_of_a_token_has_one_form_only() -> None:
    """The case of the changed last bits is one where a lenient decoder reads the same signature."""
    token = ISSUER.sign({})
    lenient = [base64.urlsafe_b64decode(t.rpartition(".")[2] + "==") for t in (token, other_end(token))]
    assert lenient[0] == lenient[1]
