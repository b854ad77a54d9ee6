"""What of a signed token's claims counts. That the signature is good was found out before, elsewhere."""

import base64
import json
from typing import Any

import pytest

from lockgate.core import tokens
from lockgate.core.access import ADMIN_SCOPES, TOKEN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.tokens import LONGEST, Rules, Untrusted, grant, id_of, is_token, masked, names_organisation, read

NOW_S = 1_800_000_000
NOW = NOW_S * 1000
GOOD: dict[str, Any] = {
    "portkey_oid": "org-1",
    "portkey_workspace": "main",
    "scope": "completions.write logs.list",
    "exp": NOW_S + 600,
}


def b64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(claims: Any = GOOD, header: Any = None, signature: bytes = b"sig") -> bytes:
    parts = (header or {"alg": "RS256", "typ": "JWT", "kid": "k"}, claims)
    texts = [part if isinstance(part, bytes) else json.dumps(part).encode() for part in parts]
    return b".".join((*map(b64, texts), b64(signature)))


def given(rules: Rules = Rules(), **claims: Any) -> tokens.Grant:  # noqa: B008  # frozen
    return grant({**GOOD, **claims}, rules, NOW)


# --- what is read ---


def test_a_sound_token_is_read() -> None:
    found = read(token())
    assert (found.kid, found.organisation_id, found.claims) == ("k", "org-1", GOOD)


@pytest.mark.parametrize("name", ["portkey_oid", "organisation_id"])
def test_the_organisation_has_two_names(name: str) -> None:
    assert read(token({name: "org-9"})).organisation_id == "org-9"


@pytest.mark.parametrize(
    ("text", "shaped"),
    [
        (token(), True),
        (b"eyJhbGciOiJub25lIn0.e30.", True),
        (b"eyJ.e30.a.b.c", False),
        (b"sk-123", False),
        (b"", False),
        (b"ey" + b"a" * LONGEST + b".e30.c2ln", False),
        (token()[:-3] + b"\n", False),
        (b"Bearer " + token(), False),
    ],
)
def test_a_token_is_told_by_its_shape(text: bytes, *, shaped: bool) -> None:
    assert is_token(text) is shaped


@pytest.mark.parametrize(
    ("claims", "named"),
    [
        (GOOD, True),
        ({"organisation_id": "o"}, True),
        ({"sub": "a"}, False),
        ({"portkey_oid": 7}, False),
        ({"portkey_oid": None}, False),
        ([1], False),
        (b"{", False),
        (b"\xff", False),
    ],
)
def test_what_names_no_organisation_is_not_looked_up(claims: Any, *, named: bool) -> None:
    assert names_organisation(token(claims)) is named


# --- times ---


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": NOW_S + 1},
        {"exp": NOW_S + 86_400},
        {"nbf": NOW_S + 59},
        {"iat": NOW_S + 59},
        {"iat": NOW_S - 86_000, "exp": NOW_S + 400},
        {"nbf": NOW_S - 10, "iat": NOW_S - 20},
    ],
)
def test_times_within_the_skew_and_the_longest_life_are_good(claims: dict[str, Any]) -> None:
    assert given(**claims).expires_at == claims.get("exp", NOW_S + 600) * 1000


def test_the_validity_ends_at_exp_and_begins_a_skew_before_nbf() -> None:
    found = given(nbf=NOW_S - 5)
    assert (found.expires_at, found.not_before) == ((NOW_S + 600) * 1000, (NOW_S - 65) * 1000)


def test_a_longer_life_than_the_organisation_allows_is_refused_however_it_is_said() -> None:
    rules = Rules(max_lifetime_s=3600)
    assert given(rules, exp=NOW_S + 3600).expires_at
    for claims in ({"exp": NOW_S + 3661}, {"iat": NOW_S - 3600, "exp": NOW_S + 600}):
        with pytest.raises(Untrusted, match="lives longer"):
            given(rules, **claims)


# --- issuer and audience ---


def test_issuer_and_audience_are_checked_where_they_are_configured() -> None:
    rules = Rules(issuer="https://idp", audiences=("gateway", "other"))
    assert given(rules, iss="https://idp", aud="gateway").issuer == "https://idp"
    assert given(rules, iss="https://idp", aud=["x", "other"])
    for claims in ({"iss": "https://idp"}, {"aud": "gateway"}, {"iss": "https://idp/", "aud": "gateway"}):
        with pytest.raises(Untrusted):
            given(rules, **claims)


# --- what it gives ---


def test_scopes_are_those_that_a_workspace_key_or_a_token_may_carry() -> None:
    assert given(scope="portkey.completions.write logs.read").scopes == {"completions.write", "logs.read"}
    assert given(scope=sorted(ADMIN_SCOPES | TOKEN_SCOPES)).scopes == (ADMIN_SCOPES & WORKSPACE_SCOPES) | TOKEN_SCOPES
    assert given(scope="audit_logs.list organisation_users.create * portkey.portkey.logs.list").scopes == frozenset()


def test_scopes_may_come_under_either_name() -> None:
    assert grant({**GOOD, "scopes": GOOD["scope"].split(" ")}, Rules(), NOW).scopes == {
        "completions.write",
        "logs.list",
    }
    without = {name: value for name, value in GOOD.items() if name != "scope"}
    assert grant({**without, "scopes": ["logs.list"]}, Rules(), NOW).scopes == {"logs.list"}
    assert grant(without, Rules(default_scopes=("completions.write",)), NOW).scopes == {"completions.write"}


def test_default_scopes_do_not_add_to_those_that_are_claimed() -> None:
    assert given(Rules(default_scopes=("completions.write",)), scope="logs.list").scopes == {"logs.list"}
    assert given(Rules(default_scopes=("completions.write",)), scope="").scopes == frozenset()


def test_the_workspace_is_the_claimed_one_else_the_default() -> None:
    without = {name: value for name, value in GOOD.items() if name != "portkey_workspace"}
    assert grant({**without, "workspace_slug": "two"}, Rules(default_workspace="ws-d"), NOW).workspace == "two"
    assert grant(without, Rules(default_workspace="ws-d"), NOW).workspace == "ws-d"
    with pytest.raises(Untrusted, match="no workspace"):
        grant(without, Rules(), NOW)


def test_the_person_is_named_by_the_first_claim_and_counted_by_sub() -> None:
    found = given(uid="u", sub="s", email_id="e@example.org")
    assert (found.identities, found.subject) == (("e@example.org", "s", "u"), "s")
    assert given(uid="u", email_id="e@example.org").subject == "u"
    assert given(email_id="e@example.org").subject == "e@example.org"
    assert given().subject == ""


# --- T-JWTLIM: claims only tighten ---


def test_limits_are_taken_as_they_are_claimed() -> None:
    found = given(
        usage_limits=[{"type": "cost", "credit_limit": 5, "periodic_reset": "monthly"}],
        rate_limits={"type": "requests", "unit": "rpm", "value": 10},
    )
    assert found.limits == {
        "usage_limits": [{"type": "cost", "credit_limit": 5, "periodic_reset": "monthly"}],
        "rate_limits": [{"type": "requests", "unit": "rpm", "value": 10}],
    }


@pytest.mark.parametrize(
    "claims",
    [
        {"usage_limits": "none"},
        {"usage_limits": [{"type": "cost"}]},
        {"usage_limits": [{"type": "cost", "credit_limit": 0}]},
        {"usage_limits": [{"type": "cost", "credit_limit": -5}]},
        {"usage_limits": [{"type": "cost", "credit_limit": "5"}]},
        {"usage_limits": [{"type": "cost", "credit_limit": 1e9}]},
        {"usage_limits": [{"type": "wishes", "credit_limit": 5}]},
        {"usage_limits": [{"type": "cost", "credit_limit": 5, "unlimited": True}]},
        {"usage_limits": [{"type": "cost", "credit_limit": 5}] * 17},
        {"rate_limits": [{"unit": "rpm", "value": -1}]},
        {"rate_limits": [{"unit": "per minute", "value": 1}]},
        {"rate_limits": [{"unit": "rpm"}]},
        {"rate_limits": True},
        {"defaults": {"metadata": {"a": 1}}},
        {"defaults": {"metadata": {"a": "x" * 200}}},
        {"defaults": {"metadata": {str(n): "x" for n in range(65)}}},
        {"defaults": {"allow_config_override": "false"}},
        {"defaults": {"config_id": 7}},
        {"defaults": ["pc-x"]},
        {"metadata": "team=a"},
    ],
    ids=str,
)
def test_a_claim_that_limits_and_cannot_be_understood_refuses_the_token(claims: dict[str, Any]) -> None:
    """To pass over it would give more than its issuer meant."""
    with pytest.raises(Untrusted):
        given(**claims)


def test_config_and_metadata_are_defaults_and_nothing_more() -> None:
    found = given(defaults={"config_id": "pc-1", "metadata": {"team": "a"}, "allow_config_override": False})
    assert (found.config_id, found.metadata, found.allow_config_override) == ("pc-1", {"team": "a"}, False)
    assert given(defaults={"allow_config_override": 1}).allow_config_override
    assert given(defaults={"metadata": {"team": "a"}}, metadata={"team": "b"}).metadata == {"team": "b"}


# --- names ---


def test_ids_differ_where_what_they_name_differs() -> None:
    names = {id_of("o"), id_of("o", "jti", "a"), id_of("o", "subject", "a"), id_of("p"), id_of("p", "jti", "a")}
    assert len(names) == 5
    assert all(name.startswith("jwt-") and len(name) == 36 for name in names)


def test_a_token_is_shown_without_what_it_is_good_for() -> None:
    text = token()
    assert masked(text) == f"ey********{text[-3:].decode()}"
