"""Each rule about a signed token at its edge: what is just good, what is just not, and the cause that is noted."""

import base64
import json
from typing import Any

import msgspec
import pytest

from lockgate.core import tokens
from lockgate.core.access import TOKEN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.tokens import Grant, Rules, Untrusted, grant, id_of, is_token, names_organisation, read

NOW_S = 1_800_000_000
NOW = NOW_S * 1000
GOOD: dict[str, Any] = {"portkey_oid": "org-1", "portkey_workspace": "main", "scope": "logs.list", "exp": NOW_S + 600}
HEADER = {"alg": "RS256", "typ": "JWT", "kid": "k"}
ANY = Rules()


def b64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(claims: Any = GOOD, header: Any = HEADER, signature: bytes = b"sig") -> bytes:
    return b".".join(
        b64(part if isinstance(part, bytes) else json.dumps(part).encode()) for part in (header, claims, signature)
    )


def given(rules: Any = ANY, *without: str, **claims: Any) -> Grant:
    return grant({name: value for name, value in {**GOOD, **claims}.items() if name not in without}, rules, NOW)


def cause(rules: Any = ANY, *without: str, **claims: Any) -> str:
    """Why the claims are refused."""
    with pytest.raises(Untrusted) as caught:
        given(rules, *without, **claims)
    assert str(caught.value) == caught.value.cause
    return caught.value.cause


def unread(text: bytes) -> str:
    with pytest.raises(Untrusted) as caught:
        read(text)
    return caught.value.cause


# --- reading ---


def test_the_longest_token_is_still_one() -> None:
    assert (tokens.LONGEST, tokens.SKEW_S, tokens.TEXT_MAX, tokens.LIMITS_MAX) == (8192, 60, 256, 16)
    assert (tokens.METADATA_MAX, tokens.METADATA_TEXT_MAX, tokens.AUDIENCES_MAX) == (64, 128, 32)
    for length, is_one in ((8192, True), (8193, False)):
        text = b"eyJ.e30." + b"c" * (length - 8)
        assert len(text) == length
        assert is_token(text) is is_one


def test_a_token_longer_than_that_is_not_even_taken_apart() -> None:
    assert unread(b"a" * (tokens.LONGEST + 1)) == "it is longer than 8192 bytes"
    assert unread(b"a" * tokens.LONGEST) == "it has not three parts"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"a.b.c.d.e", "it is encrypted (JWE)"),
        (b"a.b", "it has not three parts"),
        (b"a.b.c.d", "it has not three parts"),
        (b"a.b.c.d.e.f", "it has not three parts"),
        (b"", "it has not three parts"),
        (b"!." + token().partition(b".")[2], "its header is not base64url"),
        (b"=." + token().partition(b".")[2], "its header is not base64url"),
        (b"." + token().partition(b".")[2], "its header is not base64url"),
        (b"a." + token().partition(b".")[2], "its header is not base64url"),  # no length that base64 has
        (token().rpartition(b".")[0] + b".", "its signature is not base64url"),
        (token().rpartition(b".")[0] + b".c2ln!", "its signature is not base64url"),
        (token().rpartition(b".")[0] + b".c2lh\n", "its signature is not base64url"),
        (token().rpartition(b".")[0] + b".YR", "its signature is not base64url in its one right form"),
        (token(b"[1]"), "its claims is not a JSON object"),
        (token(header=b'"x"'), "its header is not a JSON object"),
        (token({"sub": "x"}), "it names no organisation"),
        (token({"portkey_oid": "a", "organisation_id": "b"}), "portkey_oid and organisation_id differ"),
        (token({"portkey_oid": ""}), "portkey_oid is not a text of 1 to 256 characters"),
    ],
)
def test_what_cannot_be_read_is_told_apart(text: bytes, why: str) -> None:
    assert unread(text) == why


def test_what_is_no_sound_json_is_refused_with_the_place() -> None:
    assert unread(token(b"{")) == "its claims is not sound JSON: Input data was truncated"
    twice = "its claims is not sound JSON: The request body has the key 'a' twice in one object"
    assert unread(token(b'{"a":1,"a":2}')) == twice


def test_the_same_organisation_under_both_names_is_one() -> None:
    assert read(token({"portkey_oid": "a", "organisation_id": "a"})).organisation_id == "a"


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ({"alg": "none"}, "its alg is not RS256"),
        ({"alg": "HS256"}, "its alg is not RS256"),
        ({"alg": "rs256"}, "its alg is not RS256"),
        ({"typ": "jwt"}, "its typ is not JWT"),
        ({"typ": None}, "its typ is not JWT"),
        ({"kid": ""}, "kid is not a text of 1 to 256 characters"),
        ({"kid": 7}, "kid is not a text of 1 to 256 characters"),
        ({"kid": None}, "kid is not a text of 1 to 256 characters"),
        ({"kid": "k" * 257}, "kid is not a text of 1 to 256 characters"),
        ({"kid": "k\n"}, "kid is not a text of 1 to 256 characters"),
    ],
)
def test_a_header_says_the_one_thing(header: dict[str, Any], why: str) -> None:
    assert unread(token(header={**HEADER, **header})) == why


def test_a_header_without_a_key_id_names_no_key() -> None:
    assert unread(token(header={"alg": "RS256", "typ": "JWT"})) == "kid is missing"
    assert read(token(header={**HEADER, "kid": "k" * 256})).kid == "k" * 256


@pytest.mark.parametrize("name", ["crit", "jku", "jwk", "x5u", "x5c", "b64", "enc", "zip", "cty", "p2c", "epk"])
def test_no_field_of_the_header_chooses_its_own_verification(name: str) -> None:
    assert unread(token(header={**HEADER, name: None})) == f"its header has {name}"
    assert read(token(header={**HEADER, "x5t": "print"})).kid == "k"


@pytest.mark.parametrize("sign", [0x00, 0x1F, 0x7F])
def test_no_claim_holds_a_control_character(sign: int) -> None:
    assert cause(sub=f"a{chr(sign)}b") == "sub is not a text of 1 to 256 characters"
    assert given(sub="a b").subject == "a b"
    assert given(sub="a\x80~").subject == "a\x80~"


def test_either_name_of_the_organisation_suffices_to_look_it_up() -> None:
    assert names_organisation(token({"portkey_oid": "a"}))
    assert names_organisation(token({"organisation_id": "a"}))
    assert names_organisation(token({"portkey_oid": 1, "organisation_id": "a"}))
    assert not names_organisation(token({}))
    assert not names_organisation(b"ey.!.x")
    assert not names_organisation(token(b"[" * 5000))
    assert not names_organisation(token(b'{"portkey_oid":' + b"[" * 5000))


# --- texts and times ---


@pytest.mark.parametrize("name", ["iss", "sub", "uid", "email_id", "jti", "portkey_workspace"])
def test_a_claim_that_is_a_text_has_1_to_256_characters(name: str) -> None:
    for bad in ("", None, 7, ["a"], "x" * 257):
        assert cause(**{name: bad}) == f"{name} is not a text of 1 to 256 characters"
    assert given(**{name: "x" * 256})


@pytest.mark.parametrize("name", ["exp", "nbf", "iat"])
@pytest.mark.parametrize("value", ["1", 1.5, True, None, -1, 0, 253_402_300_800])
def test_a_time_is_a_whole_number_of_seconds(name: str, value: Any) -> None:
    assert cause(**{name: value}) == f"{name} is not a whole number of seconds since 1970"


def test_the_last_time_there_is() -> None:
    assert given(Rules(max_lifetime_s=10**12), exp=253_402_300_799).expires_at == 253_402_300_799_000
    assert given(nbf=1).not_before == 0


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"exp": NOW_S}, "it has expired"),
        ({"exp": NOW_S - 1}, "it has expired"),
        ({"nbf": NOW_S + 61}, "it is not valid yet (nbf)"),
        ({"iat": NOW_S + 61}, "it was issued in the future (iat)"),
        ({"exp": NOW_S + 50, "nbf": NOW_S + 50}, "it ends before it begins"),
        ({"exp": NOW_S + 50, "iat": NOW_S + 50}, "it ends before it begins"),
        ({"exp": NOW_S + 50, "iat": NOW_S + 50, "nbf": NOW_S - 5}, "it ends before it begins"),
        ({"exp": NOW_S + 86_461}, "it lives longer than the 86400 s that are allowed"),
        ({"iat": NOW_S - 86_000, "exp": NOW_S + 461}, "it lives longer than the 86400 s that are allowed"),
    ],
)
def test_times_just_beyond(claims: dict[str, int], why: str) -> None:
    assert cause(**claims) == why


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": NOW_S + 1},
        {"nbf": NOW_S + 60},
        {"iat": NOW_S + 60},
        {"exp": NOW_S + 51, "nbf": NOW_S + 50, "iat": NOW_S + 50},
        {"exp": NOW_S + 86_460},
        {"iat": NOW_S - 86_000, "exp": NOW_S + 460},
    ],
)
def test_times_just_within(claims: dict[str, int]) -> None:
    found = given(**claims)
    begins = (claims["nbf"] - 60) * 1000 if "nbf" in claims else 0
    assert (found.expires_at, found.not_before, found.issued_at) == (
        claims.get("exp", NOW_S + 600) * 1000,
        begins,
        claims.get("iat", 0) * 1000,
    )


def test_a_token_without_an_end_is_none() -> None:
    assert cause(ANY, "exp") == "exp is missing"
    assert given(exp=NOW_S + 1).expires_at > NOW


# --- issuer, audience, scopes ---


def test_the_issuer_is_the_configured_one_where_one_is() -> None:
    assert given(iss="anybody").issuer == "anybody"
    assert cause(Rules(issuer="https://idp")) == "iss is not the issuer that is configured"
    assert cause(Rules(issuer="https://idp"), iss="https://other") == "iss is not the issuer that is configured"


@pytest.mark.parametrize("said", ["", 7, None, [], {}, [1], ["a", 2], ["x"] * 33])
def test_an_audience_that_is_none_refuses_the_token_whether_or_not_one_is_wanted(said: Any) -> None:
    wanted = Rules(audiences=("x", "a"))
    if said == "":
        assert given(aud=said)
        assert cause(wanted, aud=said) == "aud is not an audience that is configured"
        return
    for rules in (ANY, wanted):
        assert cause(rules, aud=said) == "aud is not a text or a list of texts"


def test_one_audience_of_many_suffices() -> None:
    wanted = Rules(audiences=("gateway",))
    assert given(wanted, aud=["x"] * 31 + ["gateway"])
    assert given(wanted, aud="gateway")
    assert given(aud="whoever")
    assert cause(wanted) == "aud is not an audience that is configured"
    assert cause(wanted, aud=["x"]) == "aud is not an audience that is configured"


def test_both_names_for_scopes_say_the_same_or_nothing_counts() -> None:
    assert cause(scopes=["logs.view"]) == "scope and scopes differ"
    assert given(scope="logs.view logs.list", scopes=["portkey.logs.list", "logs.view"]).scopes == {
        "logs.list",
        "logs.view",
    }
    assert cause(ANY, "scope") == "it names no scope"
    assert given(Rules(default_scopes=("logs.view", "audit_logs.list")), "scope").scopes == {"logs.view"}


@pytest.mark.parametrize("said", [None, 7, {"logs.list": True}, ["logs.list", 7], ["logs.list"] * 1001])
def test_scopes_are_texts(said: Any) -> None:
    assert cause(scope=said) == "scope is neither a text nor a list of texts"
    assert cause(ANY, "scope", scopes=said) == "scopes is neither a text nor a list of texts"


def test_a_thousand_scopes_are_read_and_no_more() -> None:
    assert given(scope=["logs.list"] * 1000).scopes == {"logs.list"}
    assert given(scope=" ".join(["logs.list"] * 1000)).scopes == {"logs.list"}
    assert given(scope="  portkey.logs.list  ").scopes == {"logs.list"}
    assert frozenset() == tokens._names({"scope": "  "}, "scope")
    assert WORKSPACE_SCOPES | TOKEN_SCOPES == tokens.SCOPES


def test_the_workspace_has_two_names_that_must_agree() -> None:
    assert given(workspace_slug="main").workspace == "main"
    assert cause(workspace_slug="other") == "portkey_workspace and workspace_slug differ"
    assert cause(ANY, "portkey_workspace") == "it names no workspace"


# --- defaults, metadata, limits ---


@pytest.mark.parametrize(("said", "may"), [(True, True), (False, False), (1, True), (0, False), (None, True)])
def test_the_choice_of_a_config(said: Any, may: bool) -> None:
    assert given(defaults={"allow_config_override": said}).allow_config_override is may


@pytest.mark.parametrize("said", ["true", 2, -1, 1.0, [], {}])
def test_what_is_no_truth_value_does_not_free_the_choice(said: Any) -> None:
    assert cause(defaults={"allow_config_override": said}) == "defaults.allow_config_override is not true or false"


def test_defaults_that_are_not_there() -> None:
    for found in (given(), given(defaults=None), given(defaults={})):
        assert (found.config_id, found.allow_config_override, found.metadata) == ("", True, {})
        assert found.limits == {"usage_limits": [], "rate_limits": []}
        assert (found.token_id, found.issuer, found.identities, found.subject) == ("", "", (), "")
    assert cause(defaults=[]) == "defaults is not an object"
    assert cause(defaults="") == "defaults is not an object"
    assert given(jti="t-1", defaults={"config_id": "pc-1"})[8:10] == ("t-1", "pc-1")


@pytest.mark.parametrize(
    ("metadata", "fits"),
    [
        ({"team": "x" * 124}, True),
        ({"team": "x" * 125}, False),
        ({f"n{at}": "x" for at in range(64)}, True),
        ({f"n{at}": "x" for at in range(65)}, False),
        ({"a": "x", "b": 1}, False),
        ({"a": 1, "b": "x"}, False),
        ({"a": None}, False),
    ],
)
def test_metadata_are_at_most_64_short_texts(metadata: Any, fits: bool) -> None:
    if fits:
        assert given(metadata=metadata).metadata == metadata
    else:
        why = "metadata is not an object of at most 64 short texts"
        assert cause(metadata=metadata) == cause(defaults={"metadata": metadata}) == why


def test_metadata_of_the_token_itself_beat_its_defaults() -> None:
    found = given(metadata={"a": "1"}, defaults={"metadata": {"a": "0", "b": "0"}})
    assert found.metadata == {"a": "1", "b": "0"}
    assert cause(metadata=[]) == "metadata is not an object"


COST = {"type": "cost", "credit_limit": 1}
RATE = {"unit": "rpm", "value": 0}


@pytest.mark.parametrize(
    "row",
    [
        *({"type": each, "credit_limit": 1} for each in ("cost", "tokens", "requests")),
        {**COST, "alert_threshold": 1},
        *({**COST, "periodic_reset": each} for each in ("weekly", "monthly")),
        *({**COST, "periodic_reset_days": each} for each in (1, 365)),
        {**COST, "next_usage_reset_at": "x" * 40},
    ],
)
def test_a_budget_is_kept_as_it_is_claimed(row: dict[str, Any]) -> None:
    assert given(usage_limits=row).limits["usage_limits"] == [row]
    assert given(usage_limits=[row]).limits["usage_limits"] == [row]


@pytest.mark.parametrize(
    "change",
    [
        {"credit_limit": 0},
        {"alert_threshold": 0},
        {"periodic_reset": "daily"},
        {"periodic_reset_days": 0},
        {"periodic_reset_days": 366},
        {"next_usage_reset_at": "x" * 41},
        {"type": "wishes"},
        {"more": 1},
    ],
)
def test_a_budget_that_is_not_understood_refuses_the_token(change: dict[str, Any]) -> None:
    assert cause(usage_limits=[COST, {**COST, **change}]).startswith("usage_limits cannot be understood: ")


@pytest.mark.parametrize("unit", ["rps", "rpm", "rph", "rpd", "rpw"])
@pytest.mark.parametrize("kind", ["requests", "tokens"])
def test_a_rate_is_kept_as_it_is_claimed(unit: str, kind: str) -> None:
    row = {"unit": unit, "value": 0, "type": kind}
    assert given(rate_limits=[row]).limits["rate_limits"] == [row]


@pytest.mark.parametrize("change", [{"unit": "rpy"}, {"value": -1}, {"type": "cost"}, {"more": 1}])
def test_a_rate_that_is_not_understood_refuses_the_token(change: dict[str, Any]) -> None:
    assert cause(rate_limits={**RATE, **change}).startswith("rate_limits cannot be understood: ")
    assert given(rate_limits=RATE).limits["rate_limits"] == [{**RATE, "type": "requests"}]


def test_sixteen_limits_and_no_more() -> None:
    assert len(given(usage_limits=[COST] * 16).limits["usage_limits"]) == 16
    assert cause(usage_limits=[COST] * 17) == "usage_limits has more than 16 limits"
    assert cause(rate_limits=[RATE] * 17) == "rate_limits has more than 16 limits"
    assert given(usage_limits=None, rate_limits=None).limits == {"usage_limits": [], "rate_limits": []}


# --- names ---


def test_a_name_is_counted_once_and_shown_in_order() -> None:
    assert given(email_id="a", sub="b", uid="a").identities == ("a", "b")
    assert given(email_id="a", uid="c").subject == "c"


def test_an_id_is_of_the_whole_path_and_the_same_each_time() -> None:
    assert id_of("o", "subject", "a") == "jwt-5967ff1caeceab774698626c112fec0b"
    assert id_of("o", "a") != id_of("oa")
    assert id_of("\ud800") == id_of("?")


def test_the_rules_of_an_organisation_that_set_none() -> None:
    assert msgspec.structs.asdict(ANY) == {
        "issuer": "",
        "audiences": (),
        "max_lifetime_s": 86_400,
        "default_scopes": (),
        "default_workspace": "",
    }
