"""What a key gives, and what takes it away: the key, its secret, its organisation, its workspace, its person."""

from typing import Any

import pytest
from msgspec.structs import replace

from lockgate.core import access, toggles
from lockgate.core.documents import (
    BAIT,
    ApiKey,
    Holding,
    KeySecret,
    Member,
    Organisation,
    User,
    Workspace,
    caller_of,
)
from lockgate.core.snapshot import Caller

BASE: dict[str, Any] = {"organisation_id": "org-1", "created_at": 1, "updated_at": 1}
SECRET = KeySecret(
    **BASE, id="secret-1", key_id="key-1", digest=b"d", pepper_version=1, public_id="pid", tail="tail", expires_at=70
)
ORGANISATION = Organisation(**BASE, id="org-1", name="Example Works", slug="example")
WORKSPACE = Workspace(**BASE, id="ws-1", workspace_id="ws-1", name="Main", slug="main")
USER = User(**BASE, id="user-1", email="pat@example.org")
MEMBER = Member(**BASE, id="ws-1/user-1", workspace_id="ws-1", user_id="user-1", role="manager")
KEY = ApiKey(
    **BASE,
    id="key-1",
    workspace_id="ws-1",
    kind="workspace-service",
    public_id="pid",
    tail="tail",
    name="A key",
    scopes=["logs.list", "completions.write"],
    expires_at=90,
    not_before=10,
    allowed_ips=["10.0.0.0/8"],
    metadata={"team": "key", "own": "k"},
)
PERSONS = replace(KEY, kind="workspace-user", user_id="user-1", scopes=sorted(access.WORKSPACE_SCOPES))
HOLDING = Holding(ORGANISATION, WORKSPACE, USER, MEMBER)


def of(key: ApiKey = KEY, holding: Holding = HOLDING, **more: Any) -> Caller | None:
    return caller_of(key, SECRET, holding, **more)


def made(key: ApiKey = KEY, holding: Holding = HOLDING, **more: Any) -> Caller:
    caller = of(key, holding, **more)
    assert caller is not None
    return caller


def test_a_service_key_is_what_its_row_says() -> None:
    assert made(holding=Holding(ORGANISATION, WORKSPACE)) == Caller(
        key_id="key-1",
        public_id="pid",
        kind="workspace-service",
        organisation_id="org-1",
        workspace_id="ws-1",
        workspace_slug="main",
        user_id="",
        scopes=frozenset({"logs.list", "completions.write"}),
        expires_at=90,
        not_before=10,
        secret_expires_at=70,
        allowed_ips=("10.0.0.0/8",),
        metadata={"team": "key", "own": "k"},
        name="A key",
        default_config="",
        allow_config_override=True,
        block_inline=False,
    )


def test_an_organisation_key_needs_no_workspace() -> None:
    caller = made(replace(KEY, workspace_id="", kind="organisation-service"), Holding(ORGANISATION))
    assert (caller.workspace_id, caller.workspace_slug, caller.default_config) == ("", "", "")


@pytest.mark.parametrize("status", ["revoked", "exhausted", ""])
def test_only_an_active_key_counts(status: str) -> None:
    assert of(replace(KEY, status=status)) is None


def test_a_secret_counts_for_its_own_key_only() -> None:
    assert of(replace(KEY, id="key-2")) is None


def test_bait_gives_nobody_anything() -> None:
    assert of(replace(KEY, details={BAIT: True})) is None
    assert of(replace(KEY, details={BAIT: False})) is not None


@pytest.mark.parametrize("key", [KEY, PERSONS, replace(KEY, workspace_id="", kind="organisation-service")])
def test_without_its_organisation_a_key_is_nothing(key: ApiKey) -> None:
    assert of(key, replace(HOLDING, organisation=None)) is None


@pytest.mark.parametrize("key", [KEY, PERSONS])
@pytest.mark.parametrize("workspace", [None, replace(WORKSPACE, status="archived")])
def test_without_its_workspace_a_key_is_nothing(key: ApiKey, workspace: Workspace | None) -> None:
    assert of(key, replace(HOLDING, workspace=workspace)) is None


# --- a person's key ---


@pytest.mark.parametrize("user", [None, replace(USER, status="suspended")])
def test_a_persons_key_is_nothing_without_the_person(user: User | None) -> None:
    assert of(PERSONS, replace(HOLDING, user=user)) is None


def test_a_service_key_does_not_ask_for_a_person() -> None:
    assert made(KEY, replace(HOLDING, user=None, member=None)).scopes == {"logs.list", "completions.write"}
    assert made(KEY, replace(HOLDING, user=replace(USER, status="suspended"))).scopes


def test_a_persons_key_does_what_both_the_key_and_the_person_may() -> None:
    assert made(PERSONS).scopes == access.WORKSPACE_ROLES["manager"]
    assert made(replace(PERSONS, scopes=["logs.list"])).scopes == {"logs.list"}
    assert made(replace(PERSONS, scopes=["audit_logs.list"])).scopes == frozenset()


def test_a_demotion_shrinks_a_persons_key_and_leaving_empties_it() -> None:
    demoted = replace(HOLDING, member=replace(MEMBER, role="member"))
    assert made(PERSONS, demoted).scopes == access.standing("member", "member", toggles.DEFAULTS).scopes
    assert made(PERSONS, demoted).scopes < made(PERSONS).scopes
    assert made(PERSONS, replace(HOLDING, member=None)).scopes == frozenset()


def test_an_owner_needs_no_place_in_the_workspace() -> None:
    holding = replace(HOLDING, user=replace(USER, role="owner"), member=None)
    assert made(PERSONS, holding).scopes == access.WORKSPACE_SCOPES


def test_a_setting_of_the_organisation_shrinks_a_persons_key() -> None:
    off = replace(ORGANISATION, defaults={toggles.SETTINGS: {"managersViewLogs": False}})
    assert made(PERSONS).scopes - made(PERSONS, replace(HOLDING, organisation=off)).scopes == {
        "logs.view",
        "logs.export",
    }


def test_what_was_decided_for_the_workspace_shrinks_it_too() -> None:
    off = replace(WORKSPACE, defaults={toggles.DECIDED: {"managersWriteConfigs": False}})
    lost = made(PERSONS).scopes - made(PERSONS, replace(HOLDING, workspace=off)).scopes
    assert lost == {"configs.create", "configs.update", "configs.delete"}


def test_a_persons_key_of_no_workspace_follows_the_organisation() -> None:
    key = replace(PERSONS, workspace_id="")
    owner = Holding(ORGANISATION, user=replace(USER, role="owner"))
    assert made(key, owner).scopes == access.WORKSPACE_SCOPES


# --- what the workspace adds ---


def test_metadata_of_the_workspace_beats_the_keys() -> None:
    place = replace(WORKSPACE, defaults={"metadata": {"team": "place", "more": "m"}})
    found = made(holding=replace(HOLDING, workspace=place))
    assert found.metadata == {"team": "place", "own": "k", "more": "m"}


@pytest.mark.parametrize(
    ("own", "place", "found"), [("", "", ""), ("pc-k", "", "pc-k"), ("", "pc-w", "pc-w"), ("pc-k", "pc-w", "pc-k")]
)
def test_the_default_config_is_the_keys_else_the_workspaces(own: str, place: str, found: str) -> None:
    holding = replace(HOLDING, workspace=replace(WORKSPACE, defaults={"config_id": place} if place else {}))
    assert made(replace(KEY, config_id=own), holding).default_config == found


def test_a_lock_on_the_config_stays() -> None:
    assert made(replace(KEY, allow_config_override=False)).allow_config_override is False


BLOCKED = {"block_inline_config": True}


@pytest.mark.parametrize(
    ("process", "organisation", "workspace", "blocked"),
    [
        (False, {}, {}, False),
        (False, {"block_inline_config": False}, {"block_inline_config": False}, False),
        (True, {}, {}, True),
        (False, BLOCKED, {}, True),
        (False, {}, BLOCKED, True),
        (False, BLOCKED, {"block_inline_config": False}, True),  # a workspace cannot take the rule back
        (True, {"block_inline_config": False}, {"block_inline_config": False}, True),
    ],
)
def test_inline_configs_are_blocked_by_any_of_three(
    process: bool, organisation: dict[str, bool], workspace: dict[str, bool], blocked: bool
) -> None:
    holding = Holding(replace(ORGANISATION, defaults={**organisation}), replace(WORKSPACE, defaults={**workspace}))
    assert made(holding=holding, block_inline=process).block_inline is blocked
