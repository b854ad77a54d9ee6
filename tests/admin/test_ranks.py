"""Who stands above whom: in the organisation, in a workspace, and for what touches a person's way in."""

from typing import Any

import pytest
from msgspec.structs import replace

from deciding import asked, key, person
from lockgate.admin.context import Principal
from lockgate.admin.people import careful, check_handed_out, check_organisation_move, check_place_move, place_rank
from lockgate.admin.ranks import below
from lockgate.core.access import ABOVE, ADMIN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.documents import Member, User
from lockgate.core.errors import AdminForbidden
from lockgate.core.snapshot import Caller

BASE: dict[str, Any] = {"organisation_id": "org-1", "created_at": 1, "updated_at": 1}
MEMBER, ADMIN, OWNER, GONE = 0, 1, 2, -1


def user(role: Any, name: str = "user-2") -> User:
    return User(**BASE, id=name, email=f"{name}@example.org", role=role)


def member(role: Any) -> Member:
    return Member(**BASE, id="ws-1/user-2", workspace_id="ws-1", user_id="user-2", role=role)


def test_what_changes_peoples_rights_wants_a_fresh_proof() -> None:
    policy = careful("organisation", "workspace_users.update", "workspace_users.create")
    assert policy.step_up
    assert (policy.who, policy.level) == ("scoped", "organisation")
    assert policy.scopes == {"workspace_users.update", "workspace_users.create"}


@pytest.mark.parametrize(
    ("who", "whom", "wanted", "allowed"),
    [
        (person("admin"), None, MEMBER, True),  # inviting
        (person("admin"), None, ADMIN, True),
        (person("admin"), None, OWNER, False),
        (person("admin"), user("member"), ADMIN, True),
        (person("admin"), user("admin"), MEMBER, False),
        (person("admin"), user("owner"), GONE, False),
        (person("owner"), user("owner"), GONE, True),
        (person("owner"), user("admin"), OWNER, True),
        (person("owner"), user("owner", "user-1"), MEMBER, True),
        (person("admin"), user("admin", "user-1"), OWNER, False),  # oneself
        (person("admin"), user("admin", "user-1"), MEMBER, True),
        (person("member"), user("member"), GONE, False),
        (person("member"), None, MEMBER, True),
        (person("member"), None, ADMIN, False),
        (person("stranger"), None, MEMBER, False),
        (person("stranger"), user("member"), GONE, False),
        (key(), user("member"), ADMIN, True),  # a key counts as an admin
        (key(), user("admin"), GONE, False),
        (key(), user("owner"), GONE, False),
        (key(), None, ADMIN, True),
        (key(), None, OWNER, False),
        (key(role="owner"), user("owner"), GONE, False),  # a key has no role, whatever is written there
    ],
)
def test_roles_in_the_organisation(who: Principal, whom: User | None, wanted: int, allowed: bool) -> None:
    if allowed:
        check_organisation_move(asked(who), whom, wanted)
    else:
        with pytest.raises(AdminForbidden, match="higher role"):
            check_organisation_move(asked(who), whom, wanted)


TOKEN = Caller("jwt-1", "jwt", "organisation-service", "org-1", "", "", "", frozenset(), hangs_on=("jwt-1",))
MAKES = frozenset({"workspaces.create", "workspace_service_api_keys.create"})


@pytest.mark.parametrize(
    ("who", "role", "places", "lacks"),
    [
        (person("admin"), "owner", ("admin",), ""),  # people's rules are about ranks
        (key(scopes=ADMIN_SCOPES, token=TOKEN), "admin", ("admin", "member"), ""),
        (key(scopes=ADMIN_SCOPES - {"audit_logs.list"}, token=TOKEN), "admin", (), "admin has: audit_logs.list$"),
        (key(scopes=ADMIN_SCOPES - {"audit_logs.list"}, token=TOKEN), "member", ("admin",), ""),
        (key(token=TOKEN), "member", ("member", "member"), ""),
        (key(token=TOKEN), "member", (), ""),
        (key(scopes=MAKES, token=TOKEN), "member", ("member", "manager"), "manager has: agent_servers.create, "),
        (key(scopes=WORKSPACE_SCOPES, token=TOKEN), "member", ("manager",), ""),
        (key(scopes=WORKSPACE_SCOPES - {"logs.list"}, token=TOKEN), "member", ("admin",), "admin has: logs.list$"),
        (key(scopes=ADMIN_SCOPES, token=replace(TOKEN, secret_expires_at=5)), "admin", (), "and an admin is not"),
        (key(scopes=ADMIN_SCOPES, token=replace(TOKEN, secret_expires_at=5)), "member", ("admin",), ""),
    ],
)
async def test_a_key_gives_by_a_role_what_it_could_give_by_a_key(
    who: Principal, role: str, places: tuple[str, ...], lacks: str
) -> None:
    if lacks:
        with pytest.raises(AdminForbidden, match=lacks):
            await check_handed_out(asked(who), role, *places)
    else:
        await check_handed_out(asked(who), role, *places)


async def test_of_all_that_is_lacking_ten_are_named() -> None:
    with pytest.raises(AdminForbidden) as caught:
        await check_handed_out(asked(key(token=TOKEN)), "admin")
    assert str(caught.value).count(",") == 1 + 9
    assert "has: agent_servers.create, agent_servers.delete" in str(caught.value)


@pytest.mark.parametrize(
    ("who", "rank"),
    [
        (person("owner"), ABOVE),
        (person("admin"), ABOVE),
        (key(), ABOVE),
        (key("workspace-service"), 1),
        (person(place_role="admin"), 2),
        (person(place_role="manager"), 1),
        (person(place_role="member"), 0),
        (person(), GONE),
        (key("workspace-user", place_role="manager"), 1),
        (key("workspace-user"), GONE),
    ],
)
def test_ranks_in_a_workspace(who: Principal, rank: int) -> None:
    assert place_rank(asked(who)) == rank


TEAM_ADMIN, MANAGER = person(place_role="admin"), person(place_role="manager")


@pytest.mark.parametrize(
    ("who", "whom", "user_id", "wanted", "allowed"),
    [
        (MANAGER, member("member"), "user-2", 1, True),
        (MANAGER, member("member"), "user-2", 2, False),
        (MANAGER, member("manager"), "user-2", 0, False),
        (MANAGER, None, "user-2", 1, True),
        (MANAGER, None, "user-2", 2, False),
        (MANAGER, member("manager"), "user-1", 0, True),  # stepping down
        (MANAGER, member("manager"), "user-1", 2, False),
        (TEAM_ADMIN, member("admin"), "user-2", 0, False),
        (TEAM_ADMIN, member("manager"), "user-2", 2, True),
        (person("owner"), member("admin"), "user-2", GONE, True),
        (person("admin"), member("member"), "user-1", 2, True),  # who is above it may take a place in it
        (person("admin"), None, "user-1", 2, True),
        (key(), member("admin"), "user-2", GONE, True),
        (key("workspace-service"), member("member"), "user-2", 1, True),
        (key("workspace-service"), member("manager"), "user-2", 0, False),
        (key("workspace-service"), member("manager"), "", 0, False),  # without a person, it is nobody itself
        (person(), None, "user-2", 0, False),
    ],
)
def test_roles_in_a_workspace(who: Principal, whom: Member | None, user_id: str, wanted: int, allowed: bool) -> None:
    if allowed:
        check_place_move(asked(who), whom, user_id, wanted)
    else:
        with pytest.raises(AdminForbidden, match="higher role in the workspace"):
            check_place_move(asked(who), whom, user_id, wanted)


@pytest.mark.parametrize(
    ("who", "role", "allowed"),
    [
        (person("owner"), "admin", True),
        (person("owner"), "owner", False),
        (person("admin"), "member", True),
        (person("admin"), "admin", False),
        (person("admin"), "owner", False),
        (person("member"), "member", False),
        (person(""), "member", False),
        (key(), "member", True),
        (key(), "admin", False),
        (key(role="owner"), "admin", False),
    ],
)
def test_only_who_stands_above_touches_a_persons_way_in(who: Principal, role: str, allowed: bool) -> None:
    if allowed:
        below(asked(who), user(role))
    else:
        with pytest.raises(AdminForbidden, match="higher role than"):
            below(asked(who), user(role))
