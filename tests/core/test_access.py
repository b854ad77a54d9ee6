import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core import access
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


def test_roles_shrink_from_owner_to_member() -> None:
    roles = access.ROLE_SCOPES
    assert roles["owner"] >= roles["admin"] >= roles["manager"] > roles["member"]
