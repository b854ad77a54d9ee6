"""In which tenant a request stands, and with which rights: who reaches which workspace, and what they may do there."""

from pathlib import Path
from typing import Any

import pytest

from admin_house import MemoryHouse
from deciding import asked, key, person
from lockgate.admin import auth, standing
from lockgate.admin.context import Context, Principal
from lockgate.admin.resource import KNOWN, Level, scoped
from lockgate.core import access, toggles
from lockgate.core.documents import ORGANISATIONS, USERS, WORKSPACES, Tenant
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound

DEFAULT_MEMBER = access.standing("member", "member", toggles.DEFAULTS).scopes
"""What a member may do where no setting differs."""


class Place:
    """An organisation of two workspaces, the default one and `second`, with callers of each kind."""

    def __init__(self, house: MemoryHouse, second: Any) -> None:
        self.house, self.second = house, second
        self.org, self.main = house.ids.organisation_id, house.ids.workspace_id

    async def someone(self, role: str = "member", **places: str) -> Principal:
        """A session of a new person; `main` and `second` name the role in each workspace."""
        ids = {"main": self.main, "second": self.second.id}
        rows = {ids[name].replace("-", "_"): part for name, part in places.items()}
        user = await self.house.person(f"{role}{len(places)}{'-'.join(places.values())}@example.org", role, **rows)
        return person(role, actor_id=user.id, user_id=user.id, organisation_id=self.org)

    def service(self, kind: str = "organisation-service", workspace_id: str = "", **fields: Any) -> Principal:
        return key(kind, organisation_id=self.org, workspace_id=workspace_id, **fields)

    def ctx(self, who: Principal, named: str = "", level: Level = "workspace") -> Context:
        policy = KNOWN if level == "none" else scoped(level, "logs.list")
        query = {"workspace_id": named} if named else {}
        return asked(who, policy=policy, store=self.house.store, query=query)

    async def locate(self, who: Principal, named: str = "", level: Level = "workspace") -> Tenant:
        return await auth.locate(self.ctx(who, named, level))


@pytest.fixture
async def place(tmp_path: Path) -> Place:
    house = MemoryHouse(tmp_path)
    return Place(house, await house.workspace("Second"))


# --- where ---


async def test_whole_organisation_callers_stand_everywhere_until_they_name_a_place(place: Place) -> None:
    for who in (place.service(), await place.someone("owner"), await place.someone("admin")):
        assert await place.locate(who) == Tenant(place.org)
        assert await place.locate(who, level="organisation") == Tenant(place.org)
        for named in (place.second.id, "second"):
            assert await place.locate(who, named) == Tenant(place.org, place.second.id)
        with pytest.raises(AdminNotFound, match="no such workspace"):
            await place.locate(who, "third")


async def test_what_is_the_organisations_is_for_whole_organisation_callers_only(place: Place) -> None:
    bound = place.service(workspace_id=place.main)  # whatever its kind says
    for who in (await place.someone(main="admin"), place.service("workspace-service", place.main), bound):
        with pytest.raises(AdminForbidden):
            await place.locate(who, level="organisation")
        assert await place.locate(who, level="none") == Tenant(place.org)


async def test_a_workspaces_key_stays_in_its_workspace(place: Place) -> None:
    who = place.service("workspace-service", place.second.id)
    for named in ("", place.second.id, "second"):
        assert await place.locate(who, named) == Tenant(place.org, place.second.id)
    for named in (place.main, place.house.ids.workspace_slug, "third"):
        with pytest.raises(AdminNotFound, match="no such workspace"):
            await place.locate(who, named)


async def test_a_key_of_a_workspace_that_is_gone_names_none(place: Place) -> None:
    with pytest.raises(AdminNotFound):
        await place.locate(place.service("workspace-service", "gone"), "second")


async def test_a_member_reaches_the_workspaces_that_they_are_in(place: Place) -> None:
    who = await place.someone(second="member")
    assert await place.locate(who, "second") == Tenant(place.org, place.second.id)
    with pytest.raises(AdminNotFound, match="no such workspace"):
        await place.locate(who, place.main)


async def test_a_workspace_that_is_archived_is_nowhere(place: Place) -> None:
    await place.house.change(WORKSPACES, place.second.id, status="archived")
    for who in (place.service(), await place.someone(second="admin")):
        with pytest.raises(AdminNotFound, match="no such workspace"):
            await place.locate(who, "second")


async def test_a_workspace_of_another_organisation_is_nowhere(place: Place) -> None:
    for who in (place.service(), await place.someone("owner"), place.service("workspace-service", place.second.id)):
        with pytest.raises(AdminNotFound):
            await place.locate(who._replace(organisation_id="org-2"), "second")


# --- where nothing is named ---


async def test_a_member_of_one_workspace_means_that(place: Place) -> None:
    assert await place.locate(await place.someone(second="member")) == Tenant(place.org, place.second.id)


async def test_a_member_of_several_means_the_default_one_and_of_none_has_to_be_told(place: Place) -> None:
    both = await place.someone(main="member", second="member")
    assert await place.locate(both) == Tenant(place.org, place.main)
    third = await place.house.workspace("Third")
    elsewhere = await place.house.person(
        "el@example.org", **{ws.id.replace("-", "_"): "member" for ws in (place.second, third)}
    )
    for user_id in (elsewhere.id, (await place.someone()).user_id):
        with pytest.raises(AdminInvalid, match="workspace_id is needed"):
            await place.locate(person(user_id=user_id, organisation_id=place.org))


async def test_a_new_object_of_an_organisation_key_needs_its_workspace_named(place: Place) -> None:
    """A person has a default; for a key it has to be plain."""
    ctx = place.ctx(place.service())
    ctx.tenant = Tenant(place.org)
    with pytest.raises(AdminInvalid, match="workspace_id is needed"):
        await auth.home(ctx)
    await place.house.change(WORKSPACES, place.second.id, status="archived")
    assert await auth.home(ctx) == Tenant(place.org, place.main)


async def test_a_new_object_goes_where_the_request_stands(place: Place) -> None:
    ctx = place.ctx(place.service())
    ctx.tenant = Tenant(place.org, place.second.id)
    assert await auth.home(ctx) == ctx.tenant
    ctx = place.ctx(await place.someone("owner"))
    ctx.tenant = Tenant(place.org)
    assert await auth.home(ctx) == Tenant(place.org, place.main)


# --- with which rights ---


async def rights(place: Place, who: Principal, named: str = "", level: Level = "workspace") -> Principal:
    ctx = place.ctx(who, named, level)
    await auth.locate(ctx)
    return ctx.who


async def test_a_persons_rights_are_those_of_the_role_in_the_place(place: Place) -> None:
    who = await place.someone(main="manager", second="member")
    found = await rights(place, who, place.main)
    assert (found.scopes, found.place_role) == (access.WORKSPACE_ROLES["manager"], "manager")
    found = await rights(place, who, "second")
    assert (found.scopes, found.place_role) == (DEFAULT_MEMBER, "member")
    found = await rights(place, who)  # the default place
    assert found.place_role == "manager"


async def test_an_owners_rights_are_the_same_everywhere(place: Place) -> None:
    who = await place.someone("owner")
    for named in ("", "second"):
        found = await rights(place, who, named)
        assert (found.scopes, found.place_role) == (access.SCOPES, "admin")
    assert (await rights(place, who, level="organisation")).scopes == access.SCOPES
    found = await rights(place, await place.someone("admin"), "second")
    assert (found.scopes, found.place_role) == (access.SCOPES, "admin")


async def test_a_session_has_the_role_that_it_was_resumed_with_and_the_defaults(
    place: Place,
) -> None:
    who = person("owner", user_id="gone", organisation_id="org-2")
    assert (await rights(place, who, level="organisation")).scopes == access.SCOPES


async def test_what_the_organisation_keeps_closed_is_closed_for_all_workspaces_at_once(place: Place) -> None:
    await setting(place, ORGANISATIONS, place.org, **{toggles.SETTINGS: {"organisationAdminsViewLogs": False}})
    assert "logs.view" not in (await rights(place, await place.someone("admin"))).scopes


async def test_outside_of_all_workspaces_a_member_has_no_rights(place: Place) -> None:
    who = (await place.someone(main="admin"))._replace(scopes=frozenset({"logs.list"}))
    found = await rights(place, who, level="none")
    assert (found.scopes, found.place_role) == (frozenset(), "")


async def test_a_service_keys_rights_are_its_own(place: Place) -> None:
    who = place.service("workspace-service", place.second.id, scopes=frozenset({"logs.list"}))
    assert await rights(place, who) == who
    assert await rights(place, place.service(), "second") == place.service()


@pytest.mark.parametrize("level", ["workspace", "none"])
async def test_a_persons_key_only_loses(place: Place, level: Level) -> None:
    user = await place.someone(second="member")
    given = frozenset({"configs.create", "workspaces.update", "audit_logs.list"})
    who = place.service("workspace-user", place.second.id, user_id=user.user_id, scopes=given)
    assert (await rights(place, who, level=level)).scopes == {"configs.create"}
    assert (await rights(place, who._replace(workspace_id=place.main), level=level)).scopes == frozenset()
    assert (await rights(place, who._replace(user_id="gone"), level=level)).scopes == frozenset()


async def test_a_persons_key_follows_the_persons_role_in_the_organisation(place: Place) -> None:
    user = await place.someone("admin")
    given = frozenset({"configs.create", "workspaces.update"})
    who = place.service("workspace-user", place.second.id, user_id=user.user_id, scopes=given)
    assert (await rights(place, who)).scopes == given
    await place.house.change(USERS, user.user_id, role="member")
    assert (await rights(place, who)).scopes == frozenset()


# --- settings ---


async def setting(place: Place, of: Any, row_id: str, **values: Any) -> None:
    await place.house.change(of, row_id, defaults=values)


async def test_a_setting_of_one_workspace_holds_in_it_alone(place: Place) -> None:
    await setting(place, WORKSPACES, place.second.id, **{toggles.DECIDED: {"membersWriteConfigs": False}})
    who = await place.someone(main="member", second="member")
    found = await rights(place, who, "second")
    assert "configs.create" not in found.scopes
    assert found.withheld["configs.create"] == "membersWriteConfigs"
    assert "configs.create" in (await rights(place, who, place.main)).scopes
    own_key = place.service(
        "workspace-user", place.second.id, user_id=who.user_id, scopes=frozenset({"configs.create", "logs.list"})
    )
    assert (await rights(place, own_key)).scopes == {"logs.list"}


async def test_a_setting_of_the_organisation_holds_in_all(place: Place) -> None:
    await setting(place, ORGANISATIONS, place.org, **{toggles.SETTINGS: {"membersViewAllData": False}})
    who = await place.someone(main="member", second="manager")
    assert (await rights(place, who, place.main)).own_rows
    assert not (await rights(place, who, "second")).own_rows


@pytest.mark.parametrize("by", [toggles.DECIDED, toggles.SETTINGS])
async def test_who_asks_for_all_workspaces_at_once_sees_what_each_of_them_shows(place: Place, by: str) -> None:
    """What one of them keeps closed is not shown by asking for all."""
    opened = {toggles.OPENED: ["logs"]}
    await setting(place, ORGANISATIONS, place.org, **opened)
    await setting(place, WORKSPACES, place.second.id, **{by: {"organisationAdminsViewLogs": False}})
    who = await place.someone("admin")
    assert "logs.view" not in (await rights(place, who)).scopes
    assert "logs.view" not in (await rights(place, who, "second")).scopes
    assert "logs.view" in (await rights(place, who, place.main)).scopes
    assert "logs.view" not in (await rights(place, who, level="organisation")).scopes
    await place.house.change(WORKSPACES, place.second.id, status="archived")
    assert "logs.view" in (await rights(place, who)).scopes


@pytest.mark.parametrize(
    ("who", "is_person"),
    [(person(), True), (key("workspace-user"), True), (key("workspace-service"), False), (key(), False)],
)
def test_behind_a_session_and_a_users_key_stands_a_person(who: Principal, is_person: bool) -> None:
    assert standing.is_person(who) is is_person
