"""Prompts: templates with versions, of which one is in force and any may carry labels.

A change of the template makes a version that waits until somebody publishes it; the first is in force at once. The
virtual key that a version calls may be exchanged without a version of its own: it says who pays, not what is said.
"""

from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import configdoc, prompttext
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.owned import LONGEST_NAME, ONE, Changes, Write
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.admin.resources.collections import COLLECTIONS, PROMPT_HEADS, Prompt
from lockgate.admin.resources.labels import LABELS
from lockgate.admin.versions import LATEST, Version, Versioned, status_of
from lockgate.core import config as configs
from lockgate.core.documents import VIRTUAL_KEYS, entities
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.ids import slug_of
from lockgate.core.ports import Unit

LONGEST: Final = 500_000  # characters of a template
TOOLS: Final = 256


class PromptVersion(Version, frozen=True, kw_only=True):
    string: str
    parameters: dict[str, Any] = {}
    model: str = ""
    virtual_key: str = ""  # its slug
    functions: list[Any] | None = None
    tools: list[Any] | None = None
    tool_choice: Any = None
    template_metadata: dict[str, Any] = {}
    is_raw_template: int = 0  # a number: there are clients that read nothing else


class Fields(Input):
    functions: list[dict[str, Any]] | None = Field(default=None, max_length=TOOLS)
    tools: list[dict[str, Any]] | None = Field(default=None, max_length=TOOLS)
    tool_choice: dict[str, Any] | str | None = None
    model: str | None = Field(default=None, max_length=256)
    virtual_key: str | None = Field(default=None, min_length=1, max_length=128)
    version_description: str | None = Field(default=None, max_length=1024)
    template_metadata: dict[str, Any] | None = None
    is_raw_template: Literal[0, 1] | bool | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    collection_id: str = Field(min_length=1, max_length=128)
    string: str = Field(max_length=LONGEST)
    parameters: dict[str, Any]


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    collection_id: str | None = Field(default=None, min_length=1, max_length=128)
    string: str | None = Field(default=None, max_length=LONGEST)
    parameters: dict[str, Any] | None = None
    prompt_metadata: dict[str, Any] | None = None  # as the published description calls template_metadata here
    status: Literal["active", "archived"] | None = None
    patch: bool | None = None


class LabelInput(Changes):
    label_id: str | None = Field(default=None, max_length=128)


# --- showing ---


def _whole(head: Prompt, version: PromptVersion, labels: list[str]) -> dict[str, Any]:
    """A prompt as it is in one version; what a version does not have is left out."""
    optional = {
        "prompt_version_label_id": labels[0] if labels else None,
        "prompt_version_label_ids": labels or None,
        "tool_choice": version.tool_choice,
    }
    return {
        "string": version.string,
        "parameters": version.parameters,
        "prompt_version": version.number,
        "prompt_version_id": version.id,
        "prompt_version_status": status_of(head, version),
        "prompt_version_description": version.description,
        "virtual_key": version.virtual_key,
        "model": version.model,
        "functions": version.functions or [],
        "tools": version.tools or [],
        "template_metadata": version.template_metadata,
        "is_raw_template": version.is_raw_template,
        **{name: value for name, value in optional.items() if value is not None},
    }


def _line(head: Prompt, version: PromptVersion, labels: list[str]) -> dict[str, Any]:
    return {
        "object": "prompt",
        "id": version.id,
        "prompt_id": head.id,
        "prompt_template": {"string": version.string, "parameters": version.parameters, "model": version.model},
        "prompt_version": version.number,
        "prompt_description": version.description,
        "created_at": iso(version.created_at),
        "status": status_of(head, version),
        **({"label_id": labels[0], "label_ids": labels} if labels else {}),
    }


# --- writing ---

_CONTENT: Final = ("string", "parameters", "model", "functions", "tools", "tool_choice", "template_metadata")
_MAKES_A_VERSION: Final = (*_CONTENT, "is_raw_template", "prompt_metadata")
_KEPT: Final = frozenset({"string", "parameters", "model", "virtual_key"})
"""What a new version has from the newest where it is not sent; of the rest it does only when asked to (`patch`)."""


async def _place(ctx: Context) -> str:
    """A prompt lies in its collection's workspace."""
    try:
        return (await COLLECTIONS.named(ctx, ctx.body.collection_id)).workspace_id
    except AdminNotFound:
        raise AdminInvalid("collection_id: there is no such collection. GET /v1/collections lists them all") from None


async def _settle(write: Write, row: Prompt) -> Prompt:
    ctx, unit, body, before = write
    if write.sent("collection_id"):
        folder = await COLLECTIONS.usable(ctx, unit, row.workspace_id, body.collection_id, "collection_id")
        row = msgspec.structs.replace(row, collection_id=folder.id)
    virtual_key = await _virtual_key(ctx, unit, row.workspace_id, body.virtual_key) if body.virtual_key else ""
    if before is not None and not any(write.sent(name) for name in _MAKES_A_VERSION):
        return await _recharge(write, row, virtual_key) if virtual_key else row
    latest = await PROMPTS.pick(ctx, before, LATEST, unit) if before else None
    content = _content(write, latest, virtual_key)
    await _check(ctx, unit, row.workspace_id, content)
    return await PROMPTS.add(write, row, content)


def _content(write: Write, latest: PromptVersion | None, virtual_key: str) -> dict[str, Any]:
    """A new version's fields: what was sent, and what is kept of the newest."""
    body = write.body
    sent = {name: getattr(body, name) for name in _CONTENT if write.sent(name)}
    if metadata := getattr(body, "prompt_metadata", None):
        sent["template_metadata"] = metadata
    if body.is_raw_template is not None:
        sent["is_raw_template"] = int(body.is_raw_template)
    if virtual_key:
        sent["virtual_key"] = virtual_key
    kept = {name for name in _fields() if name in _KEPT or getattr(body, "patch", False)} if latest else set()
    content = {name: getattr(latest, name) for name in kept} | sent
    if body.version_description is not None:
        content["description"] = body.version_description
    model = content["parameters"].get("model")
    return {"model": model if isinstance(model, str) else "", **content}


def _fields() -> tuple[str, ...]:
    return (*_CONTENT, "is_raw_template", "virtual_key")


async def _check(ctx: Context, unit: Unit, workspace_id: str, content: dict[str, Any]) -> None:
    """Raises AdminInvalid for a template that cannot be rendered, or that names what is not there."""
    prompttext.check(content["string"])
    await prompttext.check_partials(unit, workspace_id, content["string"])
    slug = configs.model_slug(content["model"])
    if slug:
        await _virtual_key(ctx, unit, workspace_id, slug, "model")
    elif not content.get("virtual_key"):
        raise AdminInvalid("virtual_key is required: a virtual key's slug, or a model such as @slug/gpt-4o")


async def _virtual_key(ctx: Context, unit: Unit, workspace_id: str, name: str, said: str = "virtual_key") -> str:
    """The slug of a virtual key of the workspace, by whatever name. Raises AdminInvalid."""
    plain = name.removeprefix("@")
    if plain in configdoc.built_in(ctx):
        return plain
    for by in ("id", "slug"):
        found, _ = await unit.find(VIRTUAL_KEYS, {"workspace_id": workspace_id, by: plain}, ONE)
        if found:
            return found[0].slug
    raise AdminInvalid(f"{said}: there is no such virtual key in this workspace")


async def _recharge(write: Write, row: Prompt, virtual_key: str) -> Prompt:
    """Another virtual key for the version in force and for the newest, which stay what they are otherwise."""
    for which in dict.fromkeys((row.version_id, row.latest_id)):
        version = await PROMPTS.pick(write.ctx, row, which, write.unit)
        changed = msgspec.structs.replace(version, virtual_key=virtual_key, updated_at=write.ctx.now)
        await write.unit.update(PROMPTS.versions, changed)
    return msgspec.structs.replace(row, virtual_key=virtual_key)


async def _label_id(ctx: Context, workspace_id: str, name: str) -> str:
    """A label of the workspace or the organisation by its name; "" for none."""
    try:
        return (await LABELS.named(ctx, name, place=workspace_id)).id
    except AdminNotFound:
        return ""


# --- one version ---


async def _read_version(ctx: Context) -> Reply:
    return await PROMPTS.reply(ctx, await PROMPTS.named(ctx, ctx.path["id"]), ctx.path["version"])


async def _update_version(ctx: Context) -> Reply:
    body: LabelInput = ctx.body
    if "label_id" not in body.given:
        raise AdminInvalid("label_id is required: a label's id, or null to take the labels off this version")
    async with PROMPTS.writing(ctx) as unit:
        head = await PROMPTS.owned(ctx, unit, "update")
        version = await PROMPTS.pick(ctx, head, ctx.path["version"], unit)
        label = None
        if body.label_id is not None:
            label = (await LABELS.usable(ctx, unit, head.workspace_id, body.label_id, "label_id")).id
        ctx.touched(head, version=version.number, label_id=label)
        await PROMPTS.mark(ctx, unit, head, version, label)
        unit.changed(head.id)
    return Reply({})


PROMPTS: Final = Versioned(
    name="prompts",
    object="prompt",
    scope="prompts",
    of=PROMPT_HEADS,
    versions=entities("prompt_versions", PromptVersion),
    create=CreateInput,
    update=UpdateInput,
    slug=lambda name: f"pp-{slug_of(name)}",
    place=_place,
    settle=_settle,
    whole=_whole,
    line=_line,
    label=_label_id,
    filters={"collection_id": "collection_id", "status": "status"},
    made=lambda row: {"id": row.id, "slug": row.slug, "version_id": row.latest_id, "object": "prompt"},
    changed=lambda row: {"id": row.id, "slug": row.slug, "prompt_version_id": row.latest_id},
    example={
        "name": "Greeting",
        "collection_id": "a-collection",
        "string": '[{"role": "user", "content": "Greet {{name}}"}]',
        "parameters": {"model": "gpt-4o-mini"},
        "virtual_key": "a-virtual-key",
    },
    example_update={"name": "A warmer greeting"},
)
_VERSION: Final = "/prompts/{id}/versions/{version}"
ROUTES: Final[tuple[Route, ...]] = (
    *PROMPTS.routes(),
    Route(
        "GET",
        _VERSION,
        scoped("workspace", "prompts.read"),
        "prompt.version",
        _read_version,
        "Show one version of a prompt",
    ),
    Route(
        "PUT",
        _VERSION,
        scoped("workspace", "prompts.update"),
        "prompt.label",
        _update_version,
        "Put a label on a version of a prompt",
        LabelInput,
        example={"label_id": None},
    ),
)
