"""T-XREF for shared credentials: what a row names is asked for in its own tenant when it is used, whatever it says.

The rows are written past every check, and signed as any row is.
"""

from typing import Any

import msgspec
import pytest

from admin_house import House
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS, Integration, access_id
from lockgate.core.documents import VIRTUAL_KEYS, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.secret import Secret

FOREIGN_ORG = "foreign-organisation"
CANARY = b"sk-canary-of-somebody-else-0123456789"


class Stage:
    """Our workspace with a handle `main` on an integration of its own; and others' integrations."""

    def __init__(self, house: House) -> None:
        self.house, self.second = house, ""

    async def build(self) -> "Stage":
        house = self.house
        body = {"name": "own", "slug": "own", "ai_provider_id": "openai", "key": "sk-own"}
        assert (await house.team.post("/v1/integrations", json={**body, "default_provider_slug": "main"})).is_success
        self.second = (await house.workspace()).id
        other = house.client(await house.key("workspace-service", ws=self.second))
        assert (await other.post("/v1/integrations", json={**body, "slug": "next", "key": CANARY.decode()})).is_success
        shared = {**body, "slug": "org", "key": CANARY.decode()}
        assert (await house.admin.post("/v1/integrations", json=shared)).is_success
        async with house.store.begin(Tenant(FOREIGN_ORG)) as unit:
            await unit.add_data_key()
        async with house.store.begin(Tenant(FOREIGN_ORG)) as unit:
            await unit.insert(INTEGRATIONS, self._foreign())
        return self

    def _foreign(self) -> Integration:
        made = Integration(
            organisation_id=FOREIGN_ORG,
            id=uuid7(),
            slug="foreign",
            created_at=1,
            updated_at=1,
            ai_provider_id="openai",
            global_access={"enabled": True},
        )
        aad = f"integrations|{made.id}|key|{FOREIGN_ORG}"
        return msgspec.structs.replace(made, sealed=self.house.vault.seal(Secret(CANARY), aad))

    async def id_of(self, slug: str, org: str = "") -> str:
        found = await self.house.store.get(Tenant(org or self.house.ids.organisation_id), INTEGRATIONS, slug)
        assert found is not None
        return str(found.id)

    async def rewrite(self, **changes: Any) -> None:
        """The handle, as no operation would make it."""
        async with self.house.store.begin(Tenant(self.house.ids.organisation_id)) as unit:
            row = await unit.get(VIRTUAL_KEYS, "main")
            assert row is not None
            await unit.update(VIRTUAL_KEYS, msgspec.structs.replace(row, **changes))

    def looked_up(self) -> Any:
        return self.house.lookups.credential(self.house.ids.workspace_id, "main")


@pytest.fixture(name="stage")
async def _stage(house: House) -> Stage:
    return await Stage(house).build()


async def test_the_stage_works(stage: Stage) -> None:
    """The other half of the proof: the refusals below are not for everybody."""
    assert stage.looked_up().depends == (await stage.id_of("own"),)


@pytest.mark.parametrize(("slug", "org"), [("foreign", FOREIGN_ORG), ("next", ""), ("org", "")])
async def test_a_handle_on_what_is_not_open_to_it_is_nothing(stage: Stage, slug: str, org: str) -> None:
    await stage.rewrite(integration_id=await stage.id_of(slug, org))
    assert stage.looked_up() is None


async def test_a_handle_on_nothing_is_nothing(stage: Stage) -> None:
    await stage.rewrite(integration_id="gone")
    assert stage.looked_up() is None


@pytest.mark.parametrize("slug", ["foreign", "next", "org", "nobody"])
async def test_saving_one_is_refused_alike(stage: Stage, slug: str) -> None:
    org = FOREIGN_ORG if slug == "foreign" else ""
    for name in (slug, *((await stage.id_of(slug, org),) if slug != "nobody" else ())):
        answer = await stage.house.team.post("/v1/providers", json={"name": "n", "integration_id": name})
        says = "integration_id: there is no such integration for this workspace"
        assert (answer.status_code, says in answer.json()["message"]) == (400, True), answer.text


@pytest.mark.parametrize(
    "changes",
    [{"parent_id": "another"}, {"workspace_id": "another"}, {"enabled": False}],
    ids=["of another integration", "of another workspace", "closed"],
)
async def test_access_counts_for_what_it_says_and_no_more(stage: Stage, changes: dict[str, Any]) -> None:
    house = stage.house
    rows = [{"id": house.ids.workspace_id, "enabled": True, "create_default_provider": False}]
    assert (await house.admin.put("/v1/integrations/org/workspaces", json={"workspaces": rows})).is_success
    integration = await stage.id_of("org")
    await stage.rewrite(integration_id=integration)
    assert stage.looked_up().depends == (integration,)
    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        row = await unit.get(INTEGRATION_ACCESS, access_id(integration, house.ids.workspace_id))
        assert row is not None
        await unit.update(INTEGRATION_ACCESS, msgspec.structs.replace(row, **changes))
    assert stage.looked_up() is None


async def test_a_sealed_key_opens_in_its_own_row_alone(stage: Stage) -> None:
    """A blob that is moved to another row, or another tenant's, is of no use there."""
    house = stage.house
    tenant = Tenant(house.ids.organisation_id)
    foreign = await house.store.get(Tenant(FOREIGN_ORG), INTEGRATIONS, "foreign")
    nextdoor = await house.store.get(tenant, INTEGRATIONS, "next")
    assert foreign
    assert nextdoor
    for stolen in (foreign, nextdoor):
        async with house.store.begin(tenant) as unit:
            own = await unit.get(INTEGRATIONS, "own")
            assert own is not None
            await unit.update(INTEGRATIONS, msgspec.structs.replace(own, sealed=stolen.sealed))
        found = stage.looked_up()
        with pytest.raises(ValueError, match="sealed value"):
            house.vault.open(found.sealed, found.aad)
