"""Security settings: what each of them takes, whose value is in force, and whom none of them touches."""

import pytest

from lockgate.core import access, toggles
from lockgate.core.access import SCOPES, WORKSPACE_ROLES
from lockgate.core.toggles import DECIDED, DEFAULTS, OPENED, SETTINGS, TOGGLES

WIRE = """membersViewLogs managersUpdateWs managersViewLogs membersViewAllData membersViewApiKeys membersViewConfigs
membersViewPrompts managersViewAllData managersViewApiKeys managersViewConfigs managersViewPrompts membersWriteApiKeys
membersWriteConfigs membersWritePrompts managersWriteApiKeys managersWriteConfigs managersWritePrompts
managersWriteWsUsers membersViewAnalytics managersViewAnalytics membersViewGuardrails managersViewGuardrails
membersViewLogMetadata membersViewVirtualKeys membersWriteGuardrails managersViewLogMetadata managersViewVirtualKeys
managersWriteGuardrails managersWriteMcpServers membersWriteVirtualKeys managersWriteVirtualKeys
organisationAdminsViewLogs managersWriteWsIntegrations managersWriteWsMcpIntegrations
organisationAdminsViewLogMetadata"""


def test_the_names_are_those_that_clients_send() -> None:
    assert set(TOGGLES) == set(WIRE.split())


def test_every_scope_that_a_setting_takes_exists() -> None:
    assert frozenset().union(*(toggle.scopes for toggle in TOGGLES.values())) <= SCOPES


@pytest.mark.parametrize("name", TOGGLES)
def test_a_setting_takes_its_scopes_from_its_rank_and_from_nobody_else(name: str) -> None:
    toggle, off = TOGGLES[name], {**DEFAULTS, name: False}
    before = {role: access.standing(*role, DEFAULTS) for role in PEOPLE}
    after = {role: access.standing(*role, off) for role in PEOPLE}
    touched = {role for role in PEOPLE if before[role].scopes != after[role].scopes}
    assert touched <= RANKS[toggle.rank]
    for role in touched:
        lost = before[role].scopes - after[role].scopes
        assert lost <= toggle.scopes
        assert {after[role].withheld[scope] for scope in lost} == {name}


PEOPLE = [("owner", ""), ("admin", ""), ("member", "admin"), ("member", "manager"), ("member", "member")]
RANKS = {
    "organisation": {("owner", ""), ("admin", "")},
    "manager": {("member", "manager")},
    "member": {("member", "member")},
}


def test_nothing_but_the_two_about_logs_touches_owners_and_admins() -> None:
    """With every setting off they still have all that is not in the logs."""
    off = dict.fromkeys(DEFAULTS, False)
    for role in ("owner", "admin"):
        assert access.standing(role, "", off).scopes == SCOPES - {"logs.view", "logs.export", "logs.list"}
    assert access.standing("member", "admin", off).scopes == WORKSPACE_ROLES["admin"]


def test_metadata_of_logs_may_be_seen_without_bodies_but_not_the_other_way_round() -> None:
    bodies_only = {**DEFAULTS, "membersViewLogMetadata": False}
    rows_only = {**DEFAULTS, "membersViewLogs": False}
    assert {"logs.list", "logs.view"} <= access.standing("member", "member", bodies_only).scopes
    seen = access.standing("member", "member", rows_only).scopes
    assert "logs.list" in seen
    assert "logs.view" not in seen
    assert "logs.export" not in seen
    neither = access.standing("member", "member", bodies_only | {"membersViewLogs": False}).scopes
    assert not {"logs.list", "logs.view"} & neither


@pytest.mark.parametrize(("place_role", "name"), [("manager", "managersViewAllData"), ("member", "membersViewAllData")])
def test_data_visibility_is_about_rows_and_takes_no_scope(place_role: str, name: str) -> None:
    before, after = (access.standing("member", place_role, {**DEFAULTS, name: value}) for value in (True, False))
    assert (before.own_rows, after.own_rows) == (False, True)
    assert before.scopes == after.scopes
    assert not access.standing("member", "admin", {**DEFAULTS, name: False}).own_rows
    assert not access.standing("owner", "", {**DEFAULTS, name: False}).own_rows


# --- whose value is in force ---


def test_without_a_word_from_anybody_the_defaults_are_in_force() -> None:
    assert toggles.in_force({}) == toggles.in_force({}, {}) == DEFAULTS
    assert not DEFAULTS["membersWritePrompts"]
    assert DEFAULTS["membersViewAllData"]


def test_a_workspaces_own_value_counts_only_in_a_group_that_is_open() -> None:
    own = {SETTINGS: {"membersViewLogs": False, "membersViewPrompts": False}}
    found = toggles.in_force({OPENED: ["prompts"]}, own)
    assert (found["membersViewLogs"], found["membersViewPrompts"]) == (True, False)
    assert toggles.in_force({}, own) == DEFAULTS


def test_what_the_organisation_decided_for_a_workspace_beats_the_workspaces_word() -> None:
    place = {SETTINGS: {"membersViewLogs": True}, DECIDED: {"membersViewLogs": False}}
    assert not toggles.in_force({OPENED: ["logs"]}, place)["membersViewLogs"]


def test_a_name_that_is_no_setting_is_ignored_however_it_came_there() -> None:
    assert toggles.in_force({SETTINGS: {"everything": True}}, {SETTINGS: {"more": True}}) == DEFAULTS


def test_the_organisations_own_value_holds_everywhere() -> None:
    own = {SETTINGS: {"membersViewLogs": False}}
    for place in (None, {}, {SETTINGS: {"membersViewPrompts": False}}, {DECIDED: {"membersViewPrompts": False}}):
        assert not toggles.in_force(own, place)["membersViewLogs"]
    assert toggles.in_force(own) == {**DEFAULTS, "membersViewLogs": False}
    assert toggles.in_force(own, {DECIDED: {"membersViewLogs": True}}) == DEFAULTS


def test_where_the_values_stand_in_a_row() -> None:
    """Rows that exist hold them under these names."""
    assert (SETTINGS, DECIDED, OPENED) == ("security_settings", "security_decided", "security_overrides")


def test_an_organisations_people_are_not_kept_to_their_own_rows() -> None:
    off = dict.fromkeys(DEFAULTS, False)
    assert toggles.sees_own_only("member", off)
    assert toggles.sees_own_only("manager", off)
    assert not toggles.sees_own_only("organisation", off)


@pytest.mark.parametrize("name", TOGGLES)
def test_a_setting_is_about_the_rank_that_its_name_begins_with(name: str) -> None:
    assert name.startswith(
        {"member": "members", "manager": "managers", "organisation": "organisationAdmins"}[TOGGLES[name].rank]
    )
    assert TOGGLES[name].group in toggles.GROUPS
    assert TOGGLES[name].default is DEFAULTS[name]


def test_the_groups_that_an_organisation_may_open() -> None:
    assert (
        *("analytics", "api_keys", "configs", "data", "guardrails", "integrations", "logs", "mcp", "prompts"),
        *("virtual_keys", "workspace"),
    ) == toggles.GROUPS


def test_the_list_of_logs_goes_only_with_both() -> None:
    logs = {"membersViewLogs": False, "membersViewLogMetadata": False}
    assert toggles.withheld("member", DEFAULTS | logs).keys() >= {"logs.view", "logs.export", "logs.list"}
    assert "logs.list" not in toggles.withheld("member", DEFAULTS | {"membersViewLogMetadata": False})
    assert toggles.withheld("organisation", DEFAULTS | logs) == {}
