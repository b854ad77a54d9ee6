"""A data folder with a secret in every field that is declared to be sealed."""

import base64
import shutil
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from admin_house import House
from lockgate.adapters import sealing, vault
from lockgate.adapters.opening import open_store
from lockgate.cli.rootkeys import declared
from lockgate.core.documents import Collection, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.secret import Secret
from lockgate.settings import Settings

_PLAIN: dict[Any, Any] = {str: "x", int: 1, bytes: b"", bool: False}


def _some(kind: Any) -> Any:
    """Something of this type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    made = get_origin(kind)
    return made() if made in {list, dict} else get_args(kind)[0]


def blank(of: Collection[Any], owner: str, name: str) -> Any:
    """A row whose required fields hold something of their type."""
    given: dict[str, Any] = {"organisation_id": owner, "id": name, "created_at": 1, "updated_at": 1}
    for field in msgspec.structs.fields(of.type):
        if field.required and field.name not in given:
            given[field.name] = _some(field.type)
    if of.shared:
        given |= {"slug": name, "lookup": f"{of.name}-{name}", "parent_id": f"parent-of-{name}"}
    if "slug" in of.type.__struct_fields__:
        given["slug"] = name
    return of.type(**given)


def filled(keyring: vault.Keyring, of: Collection[Any], owner: str, name: str) -> Any:
    """A row with `secret of …` in each field that `of.sealed` declares."""
    row = blank(of, owner, name)
    for path, word in of.sealed:
        first, *rest = path.split(".")
        if not rest:
            row = msgspec.structs.replace(row, **{first: _sealed(keyring, of, row, word)})
            continue
        star, last = rest
        assert star == "*", "other shapes need their making here"
        slug = f"{name}/model|1"
        blob = _sealed(keyring, of, row, word.replace("{slug}", slug.encode().hex()))
        row = msgspec.structs.replace(
            row, **{first: [{"slug": slug, last: base64.b64encode(blob).decode()}, {"slug": "none"}]}
        )
    return row


def _sealed(keyring: vault.Keyring, of: Collection[Any], row: Any, word: str) -> bytes:
    name, field, last = word.split("|") if "|" in word else (of.name, "id", word)
    aad = vault.field_aad(name, getattr(row, field), last, row.organisation_id)
    return keyring.seal(Secret(f"canary of {aad}".encode()), aad)


async def fill(data: Path, rows: int = 2, database_url: str = "") -> str:
    """Add `rows` rows of every collection that seals something; the organisation's id."""
    opened = open_store(Settings(data=data, database_url=database_url))
    owner = (await opened.store.organisations())[0]
    for of in declared():
        if of.sealed:
            async with opened.store.begin(Tenant(owner)) as unit:
                for _ in range(rows):
                    await unit.insert(of, filled(opened.keyring, of, owner, uuid7()))
    await opened.store.close()
    return owner


async def secrets_of(data: Path, master_key_file: str = "", database_url: str = "") -> dict[str, bytes]:
    """Everything that is sealed, opened: what it is bound to → what it says. Raises when anything does not open."""
    opened = open_store(Settings(data=data, master_key_file=master_key_file, database_url=database_url))
    found = {}
    for owner in await opened.store.organisations():
        for of in declared():
            rows, _ = await opened.store.find(Tenant(owner), of, {})
            for row in rows:
                for field in sealing.fields_of(of, row):
                    found[field.aad] = opened.keyring.open(field.blob, field.aad).reveal()
    await opened.store.close()
    return found


async def founded(data: Path) -> Any:
    """A copy of a founded data folder with sealed rows; the ids of what was founded."""
    house = House(data)
    await house.close()
    await fill(data)
    return house.ids


def copied(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target
