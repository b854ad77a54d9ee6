import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core import access, toggles
from lockgate.core.snapshot import KeyKind


class Holder(msgspec.Struct, frozen=True):
    scopes: frozenset[str]


def test_the_vocabulary_has_the_published_counts() -> None:
    assert len(access.ADMIN_SCOPES) == 133
    assert len(access.WORKSPACE_SCOPES) == 91
    assert len(access.USER_SCOPES) == 79
    assert len(access.SCOPES) == 139
    assert len({name.split(".")[0] for name in access.SCOPES}) == 32


def test_a_user_key_carries_what_a_service_key_does_but_for_keys() -> None:
    missing = access.WORKSPACE_SCOPES - access.USER_SCOPES
    assert missing == {n for n in access.WORKSPACE_SCOPES if n.split(".")[0].endswith("_api_keys")}
    assert len(missing) == 12


def test_an_organisation_key_cannot_carry_an_inference_scope() -> None:
    assert access.ADMIN_SCOPES.isdisjoint(access.DATA_SCOPES)
    assert {
        "agents.invoke",
        "completions.write",
        "guardrails.invoke",
        "logs.write",
        "mcp.invoke",
        "prompts.render",
    } == access.DATA_SCOPES


@pytest.mark.parametrize("name", ["virtual_keys.copy", "virtual_keys.duplicate", "prompts.publish", "plugins.create"])
def test_the_odd_actions_are_there(name: str) -> None:
    assert name in access.SCOPES


def test_there_is_no_wildcard() -> None:
    assert not [name for name in access.SCOPES if "*" in name]


def test_listing_does_not_imply_reading() -> None:
    caller = Holder(frozenset({"virtual_keys.list"}))
    assert access.allows(caller, "virtual_keys.list")
    assert not access.allows(caller, "virtual_keys.read")


def test_any_of_several_scopes_suffices() -> None:
    caller = Holder(frozenset({"logs.write"}))
    assert access.allows_any(caller, access.inference_scopes("POST", "/v1/logs"))
    assert not access.allows_any(caller, access.inference_scopes("POST", "/v1/chat/completions"))


def test_a_grant_names_what_stands_in_the_way() -> None:
    own = frozenset({"logs.list", "completions.write", "workspace_user_api_keys.create"})
    wanted = {"logs.list", "logs.view", "workspace_service_api_keys.create", "no.such"}
    grant = access.grantable(own, "workspace-user", wanted)
    assert not grant
    assert grant.unknown == {"no.such"}
    assert grant.wrong_kind == {"workspace_service_api_keys.create"}
    assert grant.exceeding == {"logs.view"}


def test_an_organisation_key_that_makes_workspaces_hands_out_inference_scopes() -> None:
    assert access.grantable(access.ADMIN_SCOPES, "workspace-service", access.WORKSPACE_SCOPES)
    narrow = access.ADMIN_SCOPES - {"workspaces.create"}
    assert access.grantable(narrow, "workspace-service", {"completions.write"}).exceeding == {"completions.write"}


def test_a_workspace_key_hands_out_only_its_own() -> None:
    creator = access.WORKSPACE_SCOPES - {"completions.write"}
    assert access.grantable(creator, "workspace-service", {"completions.write"}).exceeding == {"completions.write"}
    assert access.grantable(creator, "workspace-service", creator)


def reference(own: set[str], kind: KeyKind, name: str) -> bool:
    """The rule in longhand, for one name."""
    if name not in access.SCOPES_OF[kind]:
        return False
    if name in own:
        return True
    may_make = f"{access.KEY_RESOURCE[kind]}.create" in own and "workspaces.create" in own
    return may_make and name in access.WORKSPACE_SCOPES and name not in access.ADMIN_SCOPES


SOME = st.frozensets(st.sampled_from(sorted(access.SCOPES)), max_size=40)


@given(own=SOME, kind=st.sampled_from(sorted(access.SCOPES_OF)), wanted=SOME)
def test_a_child_never_exceeds_its_creator(own: frozenset[str], kind: KeyKind, wanted: frozenset[str]) -> None:
    grant = access.grantable(own, kind, wanted)
    refused = grant.unknown | grant.wrong_kind | grant.exceeding
    assert refused == {name for name in wanted if not reference(set(own), kind, name)}
    assert bool(grant) is not bool(refused)


@pytest.mark.parametrize(
    ("method", "path", "scopes"),
    [
        ("POST", "/v1/chat/completions", {"completions.write"}),
        ("GET", "/v1/files", {"completions.write"}),
        ("DELETE", "/v1/files/f-1", {"completions.write"}),
        ("POST", "/v1/prompts/p/completions", {"completions.write"}),
        ("POST", "/v1/prompts/p/render", {"prompts.render"}),
        ("GET", "/v1/models", {"virtual_keys.list", "completions.write", "models.list"}),
        ("POST", "/v1/models", {"completions.write"}),
        ("POST", "/v1/otel/v1/traces", {"completions.write", "logs.write"}),
        ("GET", "/v1/logs/exports", {"logs.export"}),
        ("POST", "/v1/logs/exports/1/start", {"logs.export"}),
        ("GET", "/v1/logs/abc", {"logs.read", "completions.write", "logs.write"}),
        ("POST", "/v1/feedback", {"logs.write"}),
        ("PUT", "/v1/feedback/1", {"logs.write"}),
        ("POST", "/v1/anything/else", {"completions.write"}),
        ("POST", "/elsewhere", {"completions.write"}),
    ],
)
def test_each_inference_route_names_its_scopes(method: str, path: str, scopes: set[str]) -> None:
    assert access.inference_scopes(method, path) == scopes


# --- roles ---


def test_roles_shrink_from_admin_to_member() -> None:
    roles = access.WORKSPACE_ROLES
    assert roles["admin"] >= roles["manager"] > roles["member"]
    assert access.ORGANISATION_ROLES["owner"] >= access.ORGANISATION_ROLES["admin"] > roles["admin"]


def test_a_workspace_admin_is_none_of_the_organisations() -> None:
    """Both kinds of admin have the same word; only one of them stands above all workspaces."""
    found = access.standing("member", "admin", toggles.DEFAULTS)
    assert found.scopes == access.WORKSPACE_SCOPES
    assert "organisation_users.create" not in found.scopes
    assert "workspaces.create" not in found.scopes


def test_a_member_reads_and_manages_nobody() -> None:
    scopes = access.standing("member", "member", toggles.DEFAULTS).scopes
    for name in ("workspace_users", "workspaces", "workspace_integrations", "policies", "prompts", "virtual_keys"):
        assert f"{name}.list" in scopes
        assert f"{name}.update" not in scopes
    assert "completions.write" in scopes
    assert "configs.create" in scopes
    assert "workspace_user_api_keys.create" in scopes
    assert not any(scope.startswith("workspace_service_api_keys") for scope in scopes)


@pytest.mark.parametrize("place_role", ["", "owner", "nobody"])
def test_who_is_not_in_a_workspace_may_do_nothing_there(place_role: str) -> None:
    assert access.standing("member", place_role, toggles.DEFAULTS) == access.Standing(frozenset())


@pytest.mark.parametrize(
    ("own", "present", "wanted", "extra", "allowed"),
    [
        (1, 0, 1, {}, True),  # an admin raises a member to admin
        (1, 0, 2, {}, False),  # but to nothing more
        (1, 1, 0, {}, False),  # an equal is out of reach
        (1, 2, 0, {}, False),
        (2, 2, 0, {"above": True}, True),  # an owner reaches owners
        (1, 1, 2, {"oneself": True}, False),  # nobody raises themself
        (1, 1, 0, {"oneself": True}, True),  # everybody may step down
        (0, 0, 1, {"oneself": True}, False),
        (0, -1, 0, {}, True),  # to be there at all is a rank of its own
        (0, -1, 1, {}, False),
    ],
)
def test_nobody_gives_more_than_they_are(
    own: int, present: int, wanted: int, extra: dict[str, bool], allowed: bool
) -> None:
    assert access.may_move(own, present, wanted, **extra) is allowed


def test_a_key_of_no_scope_is_let_in_nowhere() -> None:
    assert not access.allows_any(Holder(frozenset()), frozenset({"logs.list"}))
    assert not access.allows_any(Holder(frozenset({"logs.list"})), frozenset())


def test_only_both_rights_together_widen_a_grant() -> None:
    """To make workspaces without keys in them hands out nothing, nor does the other alone."""
    for own in ({"workspaces.create"}, {"workspace_service_api_keys.create"}):
        grant = access.grantable(frozenset(own), "workspace-service", {"completions.write"})
        assert grant.exceeding == {"completions.write"}
    both = frozenset({"workspaces.create", "workspace_service_api_keys.create"})
    assert access.grantable(both, "workspace-service", {"completions.write"})
    assert access.grantable(both, "workspace-service", {"logs.list"}).exceeding == {"logs.list"}
    assert access.grantable(both, "workspace-user", {"completions.write"}).exceeding == {"completions.write"}


@pytest.mark.parametrize("field", ["unknown", "wrong_kind", "exceeding"])
def test_one_name_in_the_way_is_enough_to_refuse_a_grant(field: str) -> None:
    assert access.Grant()
    assert not access.Grant(**{field: frozenset({"x.y"})})


@pytest.mark.parametrize(
    ("own", "present", "wanted", "extra", "allowed"),
    [
        (1, 1, 1, {}, False),  # an equal is not even touched
        (0, 1, 0, {"above": True}, True),
        (0, 0, 3, {"above": True}, True),
        (2, 1, 1, {"oneself": True, "above": True}, True),
        (2, 1, 2, {"oneself": True, "above": True}, False),  # not even who is above all ranks
        (2, 2, 2, {"oneself": True}, True),
        (2, 0, 2, {}, True),
    ],
)
def test_ranks_at_their_edges(own: int, present: int, wanted: int, extra: dict[str, bool], allowed: bool) -> None:
    assert access.may_move(own, present, wanted, **extra) is allowed


def test_a_role_that_nobody_knows_gives_nothing() -> None:
    assert access.standing("stranger", "", toggles.DEFAULTS) == access.Standing(frozenset())
    assert access.standing("stranger", "manager", toggles.DEFAULTS).scopes == access.WORKSPACE_SCOPES


@pytest.mark.parametrize("place_role", ["manager", "member"])
def test_what_is_withheld_is_only_what_the_role_had(place_role: str) -> None:
    """A person is told of a setting only where it is the setting that stands in the way."""
    off = dict.fromkeys(toggles.DEFAULTS, False)
    found = access.standing("member", place_role, off)
    assert found.withheld.keys() == access.WORKSPACE_ROLES[place_role] - found.scopes
    assert found.withheld
    assert found.own_rows
    assert not access.standing("member", place_role, toggles.DEFAULTS).own_rows
    assert access.standing("owner", "", off).withheld == {
        "logs.view": "organisationAdminsViewLogs",
        "logs.export": "organisationAdminsViewLogs",
        "logs.list": "organisationAdminsViewLogMetadata",
    }
