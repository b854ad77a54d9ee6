"""What is within reach: a workspace's own and the organisation's, never another workspace's; and whose keys."""

import os
from typing import Any

import pytest

from deciding import asked, key, person
from lockgate.adapters import memory
from lockgate.adapters.vault import Keyring
from lockgate.admin import keyreach, reach, references
from lockgate.admin.context import Context, Principal
from lockgate.admin.references import GUARDRAIL_HEADS, Guardrail
from lockgate.admin.resources.collections import PROMPT_HEADS
from lockgate.core.access import KEY_RESOURCE
from lockgate.core.documents import Page, Tenant
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound, Ambiguous
from lockgate.core.snapshot import KeyKind

ORG = "org-1"
ROWS = {
    # id: (organisation, workspace, slug, status)
    "shared": (ORG, "", "mask", "active"),
    "mine": (ORG, "ws-1", "mask", "active"),
    "only-mine": (ORG, "ws-1", "block", "active"),
    "theirs": (ORG, "ws-2", "block", "active"),
    "theirs-alone": (ORG, "ws-2", "deny", "active"),
    "asleep": (ORG, "", "asleep", "archived"),
    "foreign": ("org-2", "", "foreign", "active"),
}


@pytest.fixture
async def store() -> memory.Store:
    keyring = Keyring(os.urandom(32))
    keyring.update(keyring.missing())
    made = memory.Store(keyring)
    for name, (owner, place, slug, status) in ROWS.items():
        async with made.begin(Tenant(owner)) as unit:
            await unit.insert(GUARDRAIL_HEADS, guardrail(name, place, slug, organisation_id=owner, status=status))
    return made


def guardrail(name: str, place: str, slug: str, **fields: Any) -> Guardrail:
    stamps: Any = {"organisation_id": ORG, "created_at": 1, "updated_at": 1}
    return Guardrail(id=name, workspace_id=place, slug=slug, **{**stamps, **fields})


def standing_in(store: Any, workspace_id: str | None, who: Principal | None = None, **query: str) -> Context:
    """A request in one workspace, or, with None, above all of them."""
    caller = who or key("organisation-service" if workspace_id is None else "workspace-service")
    return asked(caller, store=store, tenant=Tenant(ORG, workspace_id), query=query)


# --- objects of a workspace, or of the organisation ---


@pytest.mark.parametrize(
    ("workspace_id", "name", "found"),
    [
        ("ws-1", "mine", "mine"),
        ("ws-1", "shared", "shared"),  # by its id, although a slug of the workspace's own hides it
        ("ws-1", "mask", "mine"),  # the workspace's own comes first
        ("ws-2", "mask", "shared"),
        ("ws-3", "mask", "shared"),
        ("ws-2", "block", "theirs"),
        ("ws-1", "theirs", None),  # not by its id either
        ("ws-1", "theirs-alone", None),
        ("ws-1", "deny", None),
        ("ws-3", "block", None),
        (None, "mask", "shared"),  # no workspace catches what is meant for the organisation's own
        (None, "mine", "mine"),
        (None, "theirs", "theirs"),
        (None, "deny", "theirs-alone"),  # there is one of this name only
        (None, "foreign", None),
        ("ws-1", "foreign", None),
        (None, "nothing", None),
    ],
)
async def test_a_name_is_one_of_the_own_place_or_of_the_organisation(
    store: Any, workspace_id: str | None, name: str, found: str | None
) -> None:
    ctx = standing_in(store, workspace_id)
    async with store.begin(Tenant(ORG)) as unit:
        for reader in (None, unit):
            if found is None:
                with pytest.raises(AdminNotFound):
                    await reach.get(ctx, GUARDRAIL_HEADS, name, reader)
            else:
                assert (await reach.get(ctx, GUARDRAIL_HEADS, name, reader)).id == found


async def test_within_a_change_its_own_rows_are_seen(store: Any) -> None:
    ctx = standing_in(store, "ws-1")
    async with store.begin(Tenant(ORG)) as unit:
        await unit.insert(GUARDRAIL_HEADS, guardrail("new", "ws-1", "new"))
        assert (await reach.get(ctx, GUARDRAIL_HEADS, "new", unit)).id == "new"
        await unit.delete(GUARDRAIL_HEADS, "mine")
        assert (await reach.get(ctx, GUARDRAIL_HEADS, "mask", unit)).id == "shared"


async def test_a_name_of_several_workspaces_is_not_guessed(store: Any) -> None:
    with pytest.raises(Ambiguous):
        await reach.get(standing_in(store, None), GUARDRAIL_HEADS, "block")


async def test_a_place_that_is_named_is_looked_in_instead_of_the_requests(store: Any) -> None:
    above = standing_in(store, None)
    assert (await reach.get(above, GUARDRAIL_HEADS, "block", place="ws-2")).id == "theirs"
    assert (await reach.get(above, GUARDRAIL_HEADS, "mask", place="ws-1")).id == "mine"
    with pytest.raises(AdminNotFound):
        await reach.get(above, GUARDRAIL_HEADS, "theirs", place="ws-1")


@pytest.mark.parametrize(
    ("workspace_id", "where", "ids"),
    [
        ("ws-1", {}, {"shared", "mine", "only-mine", "asleep"}),
        ("ws-1", {"slug": "mask"}, {"shared", "mine"}),
        ("ws-3", {}, {"shared", "asleep"}),
        (None, {}, set(ROWS) - {"foreign"}),
        (None, {"status": "archived"}, {"asleep"}),
    ],
)
async def test_a_list_has_what_the_place_has_and_what_is_shared(
    store: Any, workspace_id: str | None, where: dict[str, Any], ids: set[str]
) -> None:
    rows, total = await reach.find(standing_in(store, workspace_id), GUARDRAIL_HEADS, where)
    assert ({row.id for row in rows}, total) == (ids, len(ids))


async def test_a_list_is_paged_as_was_asked_unless_the_handler_says_otherwise(store: Any) -> None:
    ctx = standing_in(store, None, page_size="2")
    assert [len(rows) for rows, _ in [await reach.find(ctx, GUARDRAIL_HEADS, {})]] == [2]
    rows, total = await reach.find(ctx, GUARDRAIL_HEADS, {}, Page(0, 5))
    assert (len(rows), total) == (5, 6)


@pytest.mark.parametrize(("workspace_id", "owner"), [("ws-1", "ws-1"), (None, "")])
def test_a_new_object_belongs_to_the_place_or_to_the_organisation(workspace_id: str | None, owner: str) -> None:
    assert reach.place(standing_in(None, workspace_id)) == owner


@pytest.mark.parametrize(
    ("who", "place", "may"),
    [
        (key("workspace-service"), "ws-1", True),
        (key("workspace-service"), "", False),
        (person("member"), "", False),
        (person("admin"), "", True),
        (person("owner"), "", True),
        (key(), "", True),
        (key(), "ws-1", True),
    ],
)
def test_the_organisations_own_is_changed_from_above_only(who: Principal, place: str, may: bool) -> None:
    row = guardrail("x", place, "x")
    if may:
        reach.check_writes(asked(who), row)
    else:
        with pytest.raises(AdminForbidden, match="belongs to the organisation"):
            reach.check_writes(asked(who), row)


# --- what a document of a workspace may name ---


@pytest.mark.parametrize(
    ("workspace_id", "names", "lacking"),
    [
        ("ws-1", [], set()),
        ("ws-1", ["mask", "block", "mine", "shared", "only-mine"], set()),
        *(("ws-1", [name], set()) for name in ("mask", "block", "mine", "shared", "only-mine")),
        ("ws-1", ["deny", "theirs", "theirs-alone", "block"], {"deny", "theirs", "theirs-alone"}),
        ("ws-1", ["asleep", "foreign", "nothing", "mask"], {"asleep", "foreign", "nothing"}),
        ("", ["mask", "block", "shared", "mine"], {"block", "mine"}),  # the organisation names only its own
    ],
)
async def test_what_a_workspace_names_is_its_own_or_shared_and_in_force(
    store: Any, workspace_id: str, names: list[str], lacking: set[str]
) -> None:
    assert await references.missing(standing_in(store, None), "guardrail", workspace_id, names) == lacking


async def test_each_name_is_looked_for_however_many_rows_have_one(store: Any) -> None:
    """A name may be taken twice, by the workspace and by the organisation."""
    names = [f"twice-{number}" for number in range(5)]
    for number, name in enumerate(names):
        for place in ("", "ws-1"):
            async with store.begin(Tenant(ORG)) as unit:
                row = guardrail(f"{name}-{place}", place, name, created_at=2 + number)
                await unit.insert(GUARDRAIL_HEADS, row)
    assert await references.missing(standing_in(store, None), "guardrail", "ws-1", names) == set()


async def test_a_prompt_is_of_its_workspace_alone(store: Any) -> None:
    """An organisation has no prompts of its own: a row that says so is nobody's."""
    for name, place in (("ours", ""), ("own", "ws-1"), ("next", "ws-2")):
        fields: Any = {"organisation_id": ORG, "created_at": 1, "updated_at": 1, "status": "active"}
        async with store.begin(Tenant(ORG)) as unit:
            await unit.insert(PROMPT_HEADS, PROMPT_HEADS.type(id=name, slug=name, workspace_id=place, **fields))
    found = await references.missing(standing_in(store, None), "prompt", "ws-1", ["ours", "own", "next"])
    assert found == {"ours", "next"}


async def test_what_is_enforced_on_all_calls_is_there(store: Any) -> None:
    ctx = standing_in(store, None)
    await references.check_default_guardrails(ctx, "ws-1", ["mask", "only-mine"])
    with pytest.raises(AdminInvalid, match=r"guardrails are not valid: deny, theirs$"):
        await references.check_default_guardrails(ctx, "ws-1", ["theirs", "mask", "deny"])
    with pytest.raises(AdminInvalid, match=r"not valid: x{200}$"):  # no more of it is said back
        await references.check_default_guardrails(ctx, "ws-1", ["x" * 300])


# --- whose keys ---

LIST = {kind: f"{resource}.list" for kind, resource in KEY_RESOURCE.items()}
CREATE = {kind: f"{resource}.create" for kind, resource in KEY_RESOURCE.items()}
EVERY = frozenset(LIST.values())


@pytest.mark.parametrize(
    ("who", "kinds"),
    [
        (person("owner", scopes=EVERY), set(LIST)),
        (person("member", scopes=EVERY), {"workspace-service", "workspace-user"}),  # not the organisation's
        (key("workspace-service", workspace_id="ws-1", scopes=EVERY), {"workspace-service", "workspace-user"}),
        (key(scopes=frozenset({LIST["workspace-user"]})), {"workspace-user"}),
        (key(scopes=frozenset(CREATE.values())), set()),
    ],
)
def test_kinds_of_keys_are_watched_by_their_scopes(who: Principal, kinds: set[str]) -> None:
    assert keyreach.reached(asked(who), "list") == kinds


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        (key(), True),
        (person("owner"), True),
        (person("member"), False),
        (person("member", scopes=frozenset({LIST["workspace-user"]})), False),
        (person("member", scopes=frozenset({LIST["workspace-service"]})), True),
        (key("workspace-service"), False),
        (key("workspace-service", scopes=frozenset({LIST["workspace-service"]})), True),
    ],
)
def test_other_peoples_keys_are_seen_by_who_lists_service_keys(who: Principal, sees: bool) -> None:
    assert keyreach.sees_all(asked(who)) is sees


def test_what_the_rows_have_in_common_is_the_kind_and_for_a_member_the_holder() -> None:
    member = person("member", scopes=frozenset({LIST["workspace-user"]}))
    kinds = frozenset({"workspace-user"})
    assert keyreach.conditions(asked(member), "list") == {"kind": kinds, "user_id": "user-1"}
    assert keyreach.conditions(asked(key(scopes=member.scopes)), "list", "key_kind") == {"key_kind": kinds}


@pytest.mark.parametrize(
    ("scopes", "knows"),
    [
        ({CREATE["organisation-service"]}, True),
        ({CREATE["workspace-service"]}, True),
        ({CREATE["workspace-user"]}, False),
        ({LIST["workspace-service"]}, False),
        (set(), False),
    ],
)
def test_of_bait_knows_who_may_lay_some(scopes: set[str], knows: bool) -> None:
    assert keyreach.knows_bait(asked(key(scopes=frozenset(scopes)))) is knows


@pytest.mark.parametrize(
    ("who", "kind", "holder", "refusal"),
    [
        (person("member", scopes=frozenset({LIST["workspace-user"]})), "workspace-user", "user-1", None),
        # of somebody else's not even that it is there
        (person("member", scopes=frozenset({LIST["workspace-user"]})), "workspace-user", "user-2", AdminNotFound),
        (person("member"), "workspace-user", "user-1", AdminForbidden),
        (person("member", scopes=EVERY), "workspace-user", "user-2", None),
        (person("member", scopes=EVERY), "organisation-service", "", AdminForbidden),
        (key(scopes=EVERY), "organisation-service", "", None),
    ],
)
def test_one_key_is_watched_by_its_holder_or_by_who_sees_all(
    who: Principal, kind: KeyKind, holder: str, refusal: type[Exception] | None
) -> None:
    if refusal is None:
        keyreach.check(asked(who), kind, holder, "list")
    else:
        with pytest.raises(refusal):
            keyreach.check(asked(who), kind, holder, "list")
