"""Labels: names that point at versions of prompts, so that callers say `@production` and not `@17`."""

import uuid
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field

from lockgate.admin.context import Context
from lockgate.admin.owned import Changes, Owned, Placed
from lockgate.admin.versions import LATEST, refuse_marked
from lockgate.core.documents import ORGANISATIONS, Entity, Tenant, entities

UNIVERSAL: Final = ("production", "staging", "development")


def _free(name: str) -> str:
    """Numbers and some words mean something after the @ of a prompt already."""
    if name.isdecimal() or name in {LATEST, "default", *UNIVERSAL}:
        raise ValueError("this name means something already. Take another")
    return name


Name = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,64}$"), AfterValidator(_free)]


class Label(Entity, frozen=True, kw_only=True):
    description: str = ""
    color_code: str = ""
    is_universal: bool = False


class CreateInput(Placed):
    name: Name
    description: str | None = Field(default=None, max_length=500)
    color_code: str | None = Field(default=None, max_length=32)


class UpdateInput(Changes):
    name: Name | None = None
    description: str | None = Field(default=None, max_length=500)
    color_code: str | None = Field(default=None, max_length=32)


async def _universal(ctx: Context) -> list[Label]:
    """Those that every organisation has from its first day: they are as old as it is."""
    found = await ctx.store.get(Tenant(ctx.tenant.organisation_id), ORGANISATIONS, ctx.tenant.organisation_id)
    since = ctx.found(found).created_at
    own: dict[str, Any] = {"organisation_id": ctx.tenant.organisation_id, "created_at": since, "updated_at": since}
    return [
        Label(**own, id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"label:{name}")), slug=name, name=name, is_universal=True)
        for name in UNIVERSAL
    ]


LABELS: Final = Owned(
    name="labels",
    object="label",
    scope="prompts",
    of=entities("labels", Label),
    shared=True,
    create=CreateInput,
    update=UpdateInput,
    slug=str,
    renames=True,
    leave=refuse_marked,
    built_in=_universal,
    example={"name": "canary", "description": "What a tenth of the calls try"},
    example_update={"description": "What half of the calls try"},
)
ROUTES: Final = LABELS.routes()
