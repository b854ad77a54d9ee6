"""T-JWKS: which keys are taken from a set, and that neither storm, outage nor poison costs a good token or a fetch."""

import asyncio
import json
from typing import Any

import pytest

from lockgate.adapters import jwks
from lockgate.adapters.jwks import KEYS_MAX, LARGEST, MISSING_MAX, PAUSE_S, WAITING_MAX, KeySets, check_signature, parse
from lockgate.core.errors import DirectoryUnavailable, UpstreamConnect
from lockgate.core.tokens import KeyCopy, KeySource, Untrusted
from signing import Issuer, jwk, private_key
from signing import jwks as document

URL = "https://idp.example.org/keys"
SOURCE = KeySource("org-1", URL, "")
ISSUER, NEXT = Issuer("issuer", "k1"), Issuer("next", "k2")


class Clock:
    """Stands still unless a test moves it."""

    def __init__(self) -> None:
        self.s = 1_000.0

    def now_ms(self) -> int:
        return int(1_800_000_000_000 + self.s * 1000)

    def monotonic_ns(self) -> int:
        return int(self.s * 1e9)


class World:
    """An issuer's server, and what the gateway keeps of it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.body: bytes | None = document(jwk(ISSUER.key, "k1"))
        self.status, self.fetches = 200, 0
        self.copy: KeyCopy | None = None
        self.lost: list[bool] = []
        self.gate: asyncio.Event | None = None
        self.sets = self.fresh()

    def fresh(self) -> KeySets:
        """The same gateway after a restart."""
        return KeySets(self.get, self.clock, self)

    async def get(self, url: str) -> tuple[int, bytes]:
        assert url == URL
        self.fetches += 1
        if self.gate is not None:
            await self.gate.wait()
        if self.body is None:
            raise UpstreamConnect("Connection refused")
        return self.status, self.body

    async def load(self, source: KeySource) -> KeyCopy | None:
        assert source == SOURCE
        return self.copy

    async def save(self, source: KeySource, copy: KeyCopy, *, lost: bool) -> None:
        assert source == SOURCE
        self.copy = copy
        self.lost.append(lost)

    async def good(self, issuer: Issuer = ISSUER, sets: KeySets | None = None) -> bool:
        token = issuer.sign({"a": 1}).encode()
        try:
            await (sets or self.sets).verify(SOURCE, issuer.kid, token)
        except Untrusted:
            return False
        return True

    async def unknown(self, kid: str) -> str:
        with pytest.raises(Untrusted) as told:
            await self.sets.verify(SOURCE, kid, b"a.b.c")
        return told.value.cause


@pytest.fixture(name="world")
def _world() -> World:
    return World()


# --- what is taken from a set ---


def test_a_sound_set_is_read() -> None:
    found = parse(document(jwk(ISSUER.key, "k1"), jwk(NEXT.key, "k2")))
    assert (sorted(found.keys), found.left_out, found.private) == (["k1", "k2"], [], False)


ROW = jwk(ISSUER.key, "k1")
UNUSABLE: dict[str, Any] = {
    "not an object": "k1",
    "another kind": {"kty": "EC", "kid": "k1", "crv": "P-256", "x": "AA", "y": "AA"},
    "a shared secret": {"kty": "oct", "kid": "k1", "k": "c2VjcmV0"},
    "no kid": {**ROW, "kid": None},
    "an empty kid": {**ROW, "kid": ""},
    "a kid that is a number": {**ROW, "kid": 1},
    "a huge kid": {**ROW, "kid": "k" * 257},
    "for encryption": {**ROW, "use": "enc"},
    "another algorithm": {**ROW, "alg": "RS512"},
    "no algorithm": {**ROW, "alg": "none"},
    "other operations": {**ROW, "key_ops": ["encrypt"]},
    "operations of no kind": {**ROW, "key_ops": 1},
    "no modulus": {**ROW, "n": None},
    "a modulus that is no base64": {**ROW, "n": "!" * 400},
    "a modulus of 1": {**ROW, "n": "AQ"},
    "too short": jwk(private_key("short", 1024), "k1"),
    "too long": {**ROW, "n": "_" * 1400},
    "an exponent of 1": {**ROW, "e": "AQ"},
    "an even exponent": {**ROW, "e": "BA"},
    "a huge exponent": {**ROW, "e": "_" * 15},
}


@pytest.mark.parametrize("case", UNUSABLE)
def test_a_key_that_cannot_be_used_is_left_out_and_said_so(case: str) -> None:
    found = parse(document(UNUSABLE[case], jwk(NEXT.key, "k2")))
    assert list(found.keys) == ["k2"]
    assert len(found.left_out) == 1
    with pytest.raises(ValueError, match="no usable key"):
        parse(document(UNUSABLE[case]))


def test_two_keys_with_one_kid_are_both_left_out() -> None:
    """Which of them is meant would be up to the order: neither is."""
    found = parse(document(jwk(ISSUER.key, "k1"), jwk(NEXT.key, "k1"), jwk(NEXT.key, "k2")))
    assert list(found.keys) == ["k2"]
    assert "2 times" in found.left_out[0]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"keys":{}}',
        b'{"keys":[]}',
        b'{"keys":[],"keys":[]}',
        b'{"keys":' + b"[" * 100 + b"]" * 100 + b"}",
        document(*[jwk(ISSUER.key, f"k{n}") for n in range(KEYS_MAX + 1)]),
        document(jwk(ISSUER.key, "k1"))[:-1] + b" " * LARGEST + b"}",
        b"\xff\xfe",
    ],
    ids=lambda body: str(body[:24]),
)
def test_what_is_no_key_set_is_refused_with_the_mend(body: bytes) -> None:
    with pytest.raises(ValueError, match="it "):
        parse(body)


def test_of_a_pasted_set_every_key_must_be_good_and_none_private(world: World) -> None:
    world.sets.check(document(jwk(ISSUER.key, "k1")))
    with pytest.raises(ValueError, match="private keys"):
        world.sets.check(document(jwk(ISSUER.key, "k1", d="AQAB")))
    with pytest.raises(ValueError, match="2048"):
        world.sets.check(document(jwk(ISSUER.key, "k1"), jwk(private_key("short", 1024), "k2")))


def test_a_signature_is_that_of_its_key_and_of_its_bytes() -> None:
    keys = parse(document(jwk(ISSUER.key, "k1"), jwk(NEXT.key, "k2"))).keys
    token = ISSUER.sign({"a": 1}).encode()
    check_signature(token, keys["k1"])
    head, claims, signature = token.split(b".")
    for bad in (
        (token, keys["k2"]),
        (b".".join((head, claims[:-1] + b"A", signature)), keys["k1"]),
        (b".".join((head, claims, signature[:-2] + b"AA")), keys["k1"]),
        (b".".join((head, claims, b"")), keys["k1"]),
        (ISSUER.hs256({"a": 1}, document(ROW)).encode(), keys["k1"]),
    ):
        with pytest.raises(Untrusted):
            check_signature(*bad)


@pytest.mark.parametrize("bits", [4096])
def test_longer_keys_verify_too(bits: int) -> None:
    issuer = Issuer.__new__(Issuer)
    issuer.key, issuer.kid = private_key(f"long {bits}", bits), "k1"
    check_signature(issuer.sign({"a": 1}).encode(), parse(issuer.public).keys["k1"])


# --- fetching ---


async def test_the_first_token_fetches_and_the_next_do_not(world: World) -> None:
    assert [await world.good() for _ in range(5)] == [True] * 5
    assert world.fetches == 1


async def test_many_at_once_cause_one_fetch(world: World) -> None:
    assert all(await asyncio.gather(*(world.good() for _ in range(40))))
    assert world.fetches == 1


async def test_a_pasted_set_is_never_fetched(world: World) -> None:
    source = KeySource("org-2", "", ISSUER.public.decode().replace("key-1", "k1"))
    await world.sets.verify(source, "k1", ISSUER.sign({}).encode())
    with pytest.raises(Untrusted, match="kid"):
        await world.sets.verify(source, "k2", ISSUER.sign({}).encode())
    assert world.fetches == 0


async def test_ten_thousand_random_kids_cause_one_fetch_in_thirty_seconds(world: World) -> None:
    await world.good()
    began, world.fetches = world.clock.s, 0
    for n in range(10_000):
        world.clock.s += 0.03  # five minutes in all
        await world.unknown(f"random-{n}")
    assert world.fetches <= (world.clock.s - began) / PAUSE_S + 1
    assert await world.good()
    assert world.sets._sets["org-1"].missing <= MISSING_MAX


async def test_a_kid_that_is_known_to_be_missing_causes_none_for_five_minutes(world: World) -> None:
    await world.good()
    world.clock.s += 31
    await world.unknown("gone")
    assert world.fetches == 2
    for _ in range(9):
        world.clock.s += 31
        await world.unknown("gone")
    assert world.fetches == 2
    world.clock.s += 31
    await world.unknown("gone")
    assert world.fetches == 3


async def test_a_new_key_of_the_issuer_is_found_when_it_is_first_used(world: World) -> None:
    await world.good()
    world.body = document(jwk(ISSUER.key, "k1"), jwk(NEXT.key, "k2"))
    world.clock.s += 31
    assert await world.good(NEXT)
    assert await world.good()
    assert (world.fetches, world.lost) == (2, [False, False])


async def test_the_kid_is_an_exact_name_and_nothing_else(world: World) -> None:
    await world.good()
    for kid in ("K1", " k1", "k1 ", "../k1", "k1\x00", "k1'--", "https://evil.example/k1", "__class__", ""):
        await world.unknown(kid)


# --- outages and poison ---


async def test_an_outage_of_an_hour_refuses_no_valid_token(world: World) -> None:
    await world.good()
    world.body = None
    for _ in range(3600 // 15):
        world.clock.s += 15
        await world.sets.renew()
        assert await world.good()
    assert world.fetches <= 3600 / PAUSE_S + 1
    assert "refused" in (await world.sets.state(SOURCE)).error


async def test_nor_does_one_that_begins_before_a_restart(world: World) -> None:
    await world.good()
    world.body, world.clock.s = None, world.clock.s + 3600
    assert await world.good(sets=world.fresh())


async def test_after_a_day_without_a_good_answer_the_old_keys_serve_no_longer(world: World) -> None:
    await world.good()
    world.body, world.clock.s = None, world.clock.s + 24 * 3600 - 1
    assert await world.good()
    world.clock.s += 40
    assert not await world.good()
    world.body, world.clock.s = document(jwk(ISSUER.key, "k1")), world.clock.s + 31
    assert await world.good()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"<html>sign in</html>"),
        (200, b'{"keys":[]}'),
        (200, b'{"error":"busy"}'),
        (200, b"x" * (LARGEST + 1)),
        (302, b""),
        (500, document(jwk(NEXT.key, "k1"))),
        (200, document(jwk(private_key("short", 1024), "k1"))),
    ],
    ids=lambda value: str(value)[:20],
)
async def test_a_bad_answer_never_wipes_good_keys(world: World, status: int, body: bytes) -> None:
    await world.good()
    world.status, world.body, world.clock.s = status, body, world.clock.s + 3600
    await world.sets.renew()
    assert world.fetches == 2
    assert await world.good()
    assert world.copy is not None
    assert world.copy.document == document(jwk(ISSUER.key, "k1"))


async def test_a_key_that_its_issuer_withdrew_is_gone_and_what_it_verified_is_asked_again(world: World) -> None:
    await world.good()
    world.body, world.clock.s = document(jwk(NEXT.key, "k2")), world.clock.s + 3600
    await world.sets.renew()
    assert not await world.good()
    assert await world.good(NEXT)
    assert world.lost == [False, True]


async def test_a_key_that_was_exchanged_under_its_kid_counts_as_withdrawn(world: World) -> None:
    await world.good()
    world.body, world.clock.s = document(jwk(NEXT.key, "k1")), world.clock.s + 3600
    await world.sets.renew()
    assert not await world.good()
    assert world.lost == [False, True]


async def test_a_set_that_nobody_uses_is_not_fetched_by_itself(world: World) -> None:
    await world.good()
    world.clock.s += 25 * 3600
    await world.sets.renew()
    assert world.fetches == 1


async def test_a_server_that_does_not_answer_holds_up_a_bounded_crowd(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jwks, "FETCH_S", 0.05)
    world.gate = asyncio.Event()
    tries = [world.sets.verify(SOURCE, f"k-{n}", b"a.b.c") for n in range(WAITING_MAX + 10)]
    found = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(one) for one in found].count(DirectoryUnavailable) == 10
    assert [type(one) for one in found].count(Untrusted) == WAITING_MAX
    assert world.fetches == 1


async def test_other_settings_begin_anew(world: World) -> None:
    await world.good()
    pasted = KeySource("org-1", "", json.dumps({"keys": [jwk(NEXT.key, "k2")]}))
    with pytest.raises(Untrusted):
        await world.sets.verify(pasted, "k1", ISSUER.sign({}).encode())
    await world.sets.verify(pasted, "k2", NEXT.sign({}).encode())
