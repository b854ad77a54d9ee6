"""Secret references: where a secret is kept, for credentials that should not hold it. The login to the secret
manager is sealed and never shown; the secret itself passes through and is never stored unsealed.
"""

import re
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, mcpdocs
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context, iso
from lockgate.admin.credentialfields import MASK
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, listed, mirrored, scoped
from lockgate.core.credentials import INTEGRATIONS, SECRET_REFERENCES, SecretReference, sealed_aad
from lockgate.core.documents import VIRTUAL_KEYS, WORKSPACES, Collection, Containing, Page, Tenant
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.mapped import check_usable
from lockgate.core.ports import Unit
from lockgate.providers import settings
from lockgate.providers.settings import Setting

MOST: Final = Page(0, 1000)
NAMED: Final = 5
USERS: Final[tuple[Collection[Any], ...]] = (INTEGRATIONS, VIRTUAL_KEYS, mcpdocs.INTEGRATIONS)
"""Whatever has mappings."""
_URL: Final = r"https?://[^\s?#@\\]{1,1024}"

# --- what each manager's auth_config holds ---

MANAGERS: Final[dict[str, tuple[Setting, ...]]] = {
    "env": (),
    "file": (),
    "aws_sm": (
        Setting("aws_auth_type", required=True, choices=("accessKey", "assumedRole", "serviceRole")),
        Setting("aws_access_key_id", pattern="[A-Za-z0-9]{1,128}", when=("aws_auth_type", "accessKey")),
        Setting("aws_secret_access_key", secret=True, when=("aws_auth_type", "accessKey")),
        Setting("aws_session_token", secret=True),
        Setting(
            "aws_role_arn",
            pattern=r"arn:aws[a-z-]*:iam::\d{12}:role/[\w+=,.@/-]{1,512}",
            when=("aws_auth_type", "assumedRole"),
        ),
        *(
            Setting("aws_region", pattern="[a-z0-9-]{1,32}", when=("aws_auth_type", kind))
            for kind in ("accessKey", "assumedRole")
        ),
        Setting("aws_external_id", pattern=r"[\w+=,.@:/-]{2,1224}"),
        Setting("aws_endpoint_url", pattern=_URL),
        Setting("aws_sts_endpoint_url", pattern=_URL),
    ),
    "azure_kv": (
        Setting("azure_auth_mode", required=True, choices=("default", "entra", "managed")),
        Setting("azure_vault_url", required=True, pattern=_URL),
        Setting("azure_entra_tenant_id", pattern=r"[\w.-]{1,128}", when=("azure_auth_mode", "entra")),
        Setting("azure_entra_client_id", when=("azure_auth_mode", "entra")),
        Setting("azure_entra_client_secret", secret=True, when=("azure_auth_mode", "entra")),
        Setting("azure_managed_client_id"),
        Setting("azure_authority_url", pattern=_URL),
    ),
    "hashicorp_vault": (
        Setting("vault_auth_type", required=True, choices=("token", "approle", "kubernetes")),
        Setting("vault_addr", required=True, pattern=_URL),
        Setting("vault_token", secret=True, when=("vault_auth_type", "token")),
        Setting("vault_role_id", when=("vault_auth_type", "approle")),
        Setting("vault_secret_id", secret=True, when=("vault_auth_type", "approle")),
        Setting("vault_role", when=("vault_auth_type", "kubernetes")),
        Setting("vault_mount", pattern=r"[\w-]{1,64}(?:/[\w-]{1,64}){0,3}"),
        Setting("vault_namespace", pattern=r"[\w./-]{1,256}"),
    ),
}
URLS: Final = ("vault_addr", "azure_vault_url", "azure_authority_url", "aws_endpoint_url", "aws_sts_endpoint_url")
PLACES: Final = frozenset({*URLS, "aws_region"})
"""Settings that decide where a login is sent: a stored one does not follow a change of them."""
_PATH: Final = re.compile(r"[\w+=,.@:!/-]{1,1024}")


class Fields(Input):
    description: str | None = Field(default=None, max_length=1024)
    secret_key: str | None = Field(default=None, max_length=255)
    allow_all_workspaces: bool | None = None
    allowed_workspaces: list[str] | None = Field(default=None, max_length=1000)
    tags: dict[str, str] | None = None
    organisation_id: str | None = Field(default=None, max_length=128)


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=255)
    slug: str | None = Field(default=None, max_length=255)
    manager_type: str = Field(min_length=1, max_length=64)
    auth_config: dict[str, Any] | None = None
    secret_path: str = Field(min_length=1, max_length=1024)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=255)
    auth_config: dict[str, Any] | None = None
    secret_path: str | None = Field(default=None, min_length=1, max_length=1024)


# --- reading the input ---


def _path(text: str) -> str:
    if not _PATH.fullmatch(text) or ".." in text.split("/"):
        raise AdminInvalid("secret_path takes letters, digits and _+=,.@:!/-, and no ..")
    return text


async def _workspaces(ctx: Context, body: Fields) -> dict[str, Any]:
    """Which workspaces may use it, by id, as the body wants it. Raises AdminInvalid."""
    if body.allowed_workspaces is None:
        return {} if body.allow_all_workspaces is None else _all_or_none(body.allow_all_workspaces)
    if not body.allowed_workspaces:
        raise AdminInvalid("allowed_workspaces is empty. Leave it out for all workspaces, or name some")
    if body.allow_all_workspaces:
        raise AdminInvalid("allow_all_workspaces and allowed_workspaces exclude each other")
    ids = []
    for number, name in enumerate(body.allowed_workspaces):
        row = await ctx.store.get(Tenant(ctx.tenant.organisation_id), WORKSPACES, name)
        if row is None or row.status != "active":
            raise AdminInvalid(f"allowed_workspaces.{number}: there is no such workspace")
        ids.append(row.id)
    return {"allow_all_workspaces": False, "allowed_workspaces": sorted(set(ids))}


def _all_or_none(everywhere: bool) -> dict[str, Any]:
    return {"allow_all_workspaces": True, "allowed_workspaces": []} if everywhere else {"allow_all_workspaces": False}


def _sealed(ctx: Context, row: SecretReference, sent: dict[str, Any] | None) -> SecretReference:
    """`row` with what `sent` changes of its login. Secrets that are not sent stay, unless the place changes."""
    known = MANAGERS[row.manager_type]
    given = {
        name: value for name, value in (sent or {}).items() if not name.startswith("masked_") and value is not None
    }
    names = {setting.name for setting in known}
    if unknown := sorted(given.keys() - names):
        takes = ", ".join(sorted(names)) or "nothing"
        raise AdminInvalid(f"auth_config: {row.manager_type} does not know {unknown[0][:64]!r}; it takes: {takes}")
    kept = fields.open_object(ctx, row.sealed, sealed_aad(row, "auth_config"))
    plain = {**row.auth_config, **given}
    _check_place(row, given)
    try:
        settings.check(known, {**kept, **plain}, "auth_config")
    except LockgateError as error:
        raise AdminInvalid(error.message) from None
    for name in URLS:
        if plain.get(name):
            ctx.services.check_host(plain[name])
    secrets = {**kept, **{name: plain.pop(name) for name in settings.secrets(known) & plain.keys()}}
    sealed = fields.seal_object(ctx, secrets, sealed_aad(row, "auth_config"))
    return msgspec.structs.replace(row, auth_config=plain, sealed=sealed, hidden=sorted(secrets))


def _check_place(row: SecretReference, given: dict[str, Any]) -> None:
    """Raises AdminInvalid when a stored login would be sent elsewhere and was not entered again; and when one is
    entered without the place that it goes to, which somebody else may have changed.
    """
    moved = any(name in PLACES and value != row.auth_config.get(name) for name, value in given.items())
    if moved and (stale := sorted(set(row.hidden) - given.keys())):
        raise AdminInvalid(f"Enter auth_config.{stale[0]} again: a stored login does not follow a change of address")
    unsaid = sorted(name for name in PLACES & row.auth_config.keys() - given.keys() if row.auth_config[name])
    if unsaid and settings.secrets(MANAGERS[row.manager_type]) & given.keys():
        raise AdminInvalid(
            f"auth_config.{unsaid[0]}: send it beside the login. It would go to {row.auth_config[unsaid[0]]}, which "
            "somebody may have changed"
        )


# --- the verbs ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    if body.manager_type not in MANAGERS:
        raise AdminInvalid(f"manager_type must be one of {', '.join(MANAGERS)}")
    row = SecretReference(
        organisation_id=ctx.tenant.organisation_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=fields.check_slug(body.slug) or slug_of(body.name),
        name=body.name,
        description=body.description or "",
        manager_type=body.manager_type,
        secret_path=_path(body.secret_path),
        secret_key=body.secret_key or "",
        tags=fields.tags(body.tags),
        created_by=ctx.who.actor_id,
    )
    row = msgspec.structs.replace(_sealed(ctx, row, body.auth_config), **await _workspaces(ctx, body))
    async with ctx.change(row.id) as unit:
        await unit.insert(SECRET_REFERENCES, row)
    return Reply(mirrored({"id": row.id, "slug": row.slug, "object": "secret-reference"}))


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = {}
    if kind := ctx.query.get("manager_type"):
        where["manager_type"] = kind
    if search := ctx.query.get("search"):
        where["name"] = Containing(search[:255])
    if not (tags := ctx.query.get("tags")):
        rows, total = await ctx.store.find(ctx.tenant, SECRET_REFERENCES, where, ctx.page)
        return Reply(listed([_brief(row) for row in rows], total))
    wanted = _tags(tags)
    every, _ = await ctx.store.find(ctx.tenant, SECRET_REFERENCES, where, MOST)
    rows = [row for row in every if wanted.items() <= row.tags.items()]
    page = rows[ctx.page.offset : ctx.page.offset + ctx.page.limit]
    return Reply(listed([_brief(row) for row in page], len(rows)))


def _tags(text: str) -> dict[str, str]:
    try:
        return msgspec.json.decode(text, type=dict[str, str])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise AdminInvalid('tags must be a JSON object such as {"team":"search"}') from None


def _brief(row: SecretReference) -> dict[str, Any]:
    return {
        "object": "secret-reference",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "manager_type": row.manager_type,
        "status": "ACTIVE",
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, SECRET_REFERENCES, ctx.path["id"]))
    details = {
        "organisation_id": row.organisation_id,
        "description": row.description or None,
        "auth_config": {**row.auth_config, **{f"masked_{name}": MASK for name in row.hidden}},
        "secret_path": row.secret_path,
        "secret_key": row.secret_key or None,
        "allow_all_workspaces": row.allow_all_workspaces,
        "allowed_workspaces": row.allowed_workspaces,
        "tags": row.tags or None,
        "created_by": row.created_by,
    }
    return Reply({**_brief(row), **details})


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    changes = await _workspaces(ctx, body)
    for name in ("name", "description", "secret_key"):
        if name in body.given and (name != "name" or body.name):
            changes[name] = getattr(body, name) or ""
    if body.secret_path is not None:
        changes["secret_path"] = _path(body.secret_path)
    if "tags" in body.given:
        changes["tags"] = fields.tags(body.tags)
    if not changes and not body.auth_config:
        raise AdminInvalid("There is nothing to change: name a field such as secret_path or auth_config")
    auth.check_proved(ctx)
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(SECRET_REFERENCES, ctx.path["id"]))
        ctx.touched(row)
        after = _sealed(ctx, row, body.auth_config) if body.auth_config else row
        await unit.update(SECRET_REFERENCES, msgspec.structs.replace(after, updated_at=ctx.now, **changes))
        unit.changed(row.id)
    return Reply({})


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(SECRET_REFERENCES, ctx.path["id"]))
        ctx.touched(row)
        used = [slug for of in USERS for slug in await _users(unit, of, row)]
        if used:
            more = f" and {len(used) - NAMED} more" if len(used) > NAMED else ""
            raise AdminInvalid(
                f"The secret reference is in use. Take it out of these first: {', '.join(used[:NAMED])}{more}"
            )
        await unit.delete(SECRET_REFERENCES, row.id)
        unit.changed(row.id)
    return Reply({})


async def _users(unit: Unit, of: Collection[Any], row: SecretReference) -> list[str]:
    """The slugs of those whose mappings name it."""
    found: list[str] = []
    offset, total = 0, 1
    while offset < total:
        rows, total = await unit.find(of, {}, Page(offset, MOST.limit))
        named = [one for one in rows if row.id in {each["secret_reference_id"] for each in one.secret_mappings}]
        found += [one.slug for one in named]
        offset += MOST.limit
    return found


class TestInput(Input):
    """Nothing needs to be said."""


async def _test(ctx: Context) -> Reply:
    """Fetch the secret for real. It is looked at and thrown away; the answer tells whether it could be used."""
    row = ctx.found(await ctx.store.get(ctx.tenant, SECRET_REFERENCES, ctx.path["id"]))
    message = "The secret was fetched"
    ok = True
    try:
        if ctx.services.fetch_secret is None:
            raise AdminInvalid("Secrets are not fetched here: start the server")
        check_usable((await ctx.services.fetch_secret(row, anew=True)).reveal(), row.secret_key)
    except LockgateError as error:
        ok, message = False, error.message
    ctx.touched(row, ok=ok)
    async with ctx.change():
        pass  # nothing changes, but it is written down: a login was used
    return Reply({"ok": ok, "message": message})


def _policy(verb: str) -> Any:
    return scoped("organisation", f"secret_references.{verb}")


EXAMPLE: Final = {
    "name": "Provider key",
    "manager_type": "hashicorp_vault",
    "auth_config": {"vault_auth_type": "token", "vault_addr": "https://vault.example.org", "vault_token": "hvs.one"},
    "secret_path": "secret/data/provider",
    "secret_key": "key",
}
ROUTES: Final = (
    Route("POST", "/secret-references", _policy("create"), "secret_reference.create", _create,
          "Create a secret reference", CreateInput, example=EXAMPLE),
    Route("GET", "/secret-references", _policy("list"), "secret_reference.list", _list, "List secret references"),
    Route("GET", "/secret-references/{id}", _policy("read"), "secret_reference.read", _read, "Show a secret reference"),
    Route("PUT", "/secret-references/{id}", _policy("update"), "secret_reference.update", _update,
          "Change a secret reference", UpdateInput, example={"name": "Renamed"}),
    Route("DELETE", "/secret-references/{id}", _policy("delete"), "secret_reference.delete", _delete,
          "Delete a secret reference"),
    Route("POST", "/secret-references/{id}/test", _policy("update"), "secret_reference.test", _test,
          "Fetch the secret and say whether it can be used", TestInput, example={}),
)  # fmt: skip
