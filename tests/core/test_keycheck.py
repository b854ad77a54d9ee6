"""Which rule refuses a key: one finding per rule that applies, in the order of the gateway."""

from collections.abc import Iterable
from typing import Any

import msgspec
import pytest

from lockgate.core.keycheck import Finding, Question, findings, refusal
from lockgate.core.snapshot import Caller

NOW = 1_800_000_000_000
KEY = Caller(
    key_id="key-1",
    public_id="publicpublic",
    kind="workspace-service",
    organisation_id="org-1",
    workspace_id="ws-1",
    workspace_slug="main",
    user_id="",
    scopes=frozenset({"logs.list", "completions.write"}),
)
ASKED = Question(now=NOW, needs=frozenset({"completions.write"}))


def told(caller: Caller | None = KEY, asked: Question = ASKED, granted: Iterable[str] = ()) -> list[Finding]:
    return list(findings(caller, asked, granted))


def key(**fields: Any) -> Caller:
    return msgspec.structs.replace(KEY, **fields)


def verdict(rule: str, found: list[Finding]) -> tuple[bool, str]:
    [one] = [each for each in found if each.rule == rule]
    return one.ok, one.message


def test_a_sound_key_passes_the_rules_that_apply_and_no_other_is_told() -> None:
    found = told()
    assert [(each.rule, each.ok) for each in found] == [("status", True), ("time", True), ("scope", True)]
    assert refusal(found) is None


def test_a_key_whose_ground_is_gone_is_told_that_and_nothing_more() -> None:
    assert told(None) == [Finding("status", False, "The key, its workspace or its owner is not active")]


def test_the_rule_that_refuses_first_is_the_one() -> None:
    found = told(key(expires_at=1, scopes=frozenset()))
    assert [each.rule for each in found if not each.ok] == ["time", "scope"]
    assert refusal(found) == found[1]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "The key is within its times"),
        ({"expires_at": NOW + 1}, "The key is within its times"),
        ({"expires_at": NOW}, "The key has expired"),  # it ends with its last millisecond
        ({"expires_at": 1}, "The key has expired"),
        ({"not_before": NOW}, "The key is within its times"),
        ({"not_before": NOW + 1}, "The key is not valid yet"),
        ({"not_before": NOW + 1, "expires_at": NOW + 2}, "The key is not valid yet"),
    ],
)
def test_times(fields: dict[str, int], message: str) -> None:
    assert verdict("time", told(key(**fields))) == (message == "The key is within its times", message)


@pytest.mark.parametrize(
    ("allowed", "client_ip", "ok", "message"),
    [
        ((), "203.0.113.5", True, "The key works from every address"),
        (("203.0.113.0/24",), "203.0.113.5", True, "The key works from 203.0.113.0/24 only"),
        (
            ("203.0.113.7/24",),
            "203.0.113.5",
            True,
            "The key works from 203.0.113.7/24 only",
        ),  # a block by any of its own
        (("203.0.113.0/24",), "198.51.100.1", False, "The key works from 203.0.113.0/24 only"),
        (("10.0.0.0/8", "203.0.113.5"), "203.0.113.5", True, "The key works from 10.0.0.0/8, 203.0.113.5 only"),
        (("10.0.0.0/8",), "", False, "The key works from 10.0.0.0/8 only. Name a client_ip"),
        (("10.0.0.0/8",), "here", False, "The key works from 10.0.0.0/8 only. Name a client_ip"),
    ],
)
def test_addresses(allowed: tuple[str, ...], client_ip: str, ok: bool, message: str) -> None:
    found = told(key(allowed_ips=allowed), ASKED._replace(client_ip=client_ip))
    assert verdict("address", found) == (ok, message)


def test_addresses_are_not_spoken_of_where_neither_side_names_one() -> None:
    assert "address" not in [each.rule for each in told()]


def test_some_routes_let_in_organisation_keys_only() -> None:
    asked = ASKED._replace(organisation_only=True)
    message = "Only an organisation key is let in here, and this is a workspace-service key"
    assert verdict("kind", told(KEY, asked)) == (False, message)
    assert verdict("kind", told(key(kind="organisation-service"), asked))[0]


@pytest.mark.parametrize(
    ("bound", "named", "ok"), [("ws-1", "ws-1", True), ("ws-1", "ws-2", False), ("", "ws-2", None), ("ws-1", "", None)]
)
def test_a_key_is_bound_to_its_workspace(bound: str, named: str, ok: bool | None) -> None:
    found = [
        each for each in told(key(workspace_id=bound), ASKED._replace(workspace_id=named)) if each.rule == "workspace"
    ]
    assert [each.ok for each in found] == ([] if ok is None else [ok])
    message = "The key belongs to the workspace" if ok else "The key belongs to another workspace"
    assert {each.message for each in found} <= {message}


@pytest.mark.parametrize(
    ("needs", "granted", "ok", "message"),
    [
        (set(), set(), True, "The key has a scope that suffices"),
        ({"logs.list"}, set(), True, "The key has a scope that suffices"),
        ({"logs.view", "logs.list"}, set(), True, "The key has a scope that suffices"),
        ({"logs.view"}, set(), False, "The key lacks logs.view"),
        ({"logs.view", "logs.export"}, {"logs.list"}, False, "The key lacks logs.export or logs.view"),
        (
            {"logs.view", "logs.export"},
            {"logs.view"},
            False,
            "The key was given logs.export or logs.view, but its owner's role or a security setting takes it",
        ),
    ],
)
def test_scopes(needs: set[str], granted: set[str], ok: bool, message: str) -> None:
    assert verdict("scope", told(KEY, ASKED._replace(needs=frozenset(needs)), granted)) == (ok, message)


SAVED_ONLY = "Only saved configs are allowed here: a config in the request is refused"
LOCKED = "The key is locked to its default config: a request may not bring another"
FREE = "The request may bring this config"


@pytest.mark.parametrize(
    ("fields", "config", "message"),
    [
        ({}, "saved", FREE),
        ({}, "inline", FREE),
        ({"block_inline": True}, "inline", SAVED_ONLY),
        ({"block_inline": True}, "saved", FREE),
        ({"default_config": "pc-1"}, "inline", FREE),
        ({"allow_config_override": False}, "saved", FREE),  # there is nothing that it is locked to
        ({"default_config": "pc-1", "allow_config_override": False}, "saved", LOCKED),
        ({"default_config": "pc-1", "allow_config_override": False}, "inline", LOCKED),
    ],
)
def test_configs(fields: dict[str, Any], config: Any, message: str) -> None:
    assert verdict("config", told(key(**fields), ASKED._replace(config=config))) == (message == FREE, message)


def test_a_request_without_a_config_is_told_nothing_of_configs() -> None:
    assert "config" not in [each.rule for each in told(key(block_inline=True))]
