"""Where sealed fields are: found by declaration, and searched for in every row as a check on the declarations.

A field is declared on its collection (`Collection.sealed`). `scan` reads all tables as they are stored and finds
whatever begins as a sealed field does, declared or not: what nobody declared would be lost with its data key.
"""

import base64
import re
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Final, NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import schema, vault
from lockgate.core.documents import Collection, D

STEP: Final = 500
_BLOB: Final = re.compile(rb"TFMB[0-9A-Za-z+/_-]{40,}={0,2}")  # the base64 of what `SEALED_BEGINS` begins


class Field(NamedTuple):
    """One sealed field of a row; `aad` is what it is bound to."""

    blob: bytes
    aad: str


class Found(NamedTuple):
    """A sealed field as it was met in a table; `kind` is the table, or the kind of a shared row."""

    kind: str
    organisation_id: str
    row_id: str
    header: bytes


def fields_of(of: Collection[D], row: D) -> Iterator[Field]:
    """The sealed fields of a row that hold something."""
    seen: list[Field] = []

    def note(blob: bytes, aad: str) -> bytes:
        seen.append(Field(blob, aad))
        return blob

    resealed(of, row, note)
    yield from seen


def resealed(of: Collection[D], row: D, make: Callable[[bytes, str], bytes]) -> D:
    """`row` with each sealed field replaced by what `make` gives for it and for what it is bound to."""
    changes: dict[str, Any] = {}
    for path, word in of.sealed:
        first, *rest = path.split(".")
        before = changes.get(first, getattr(row, first))
        changes[first] = _within(before, rest, word, lambda blob, w: make(blob, _aad(of, row, w)))
    return msgspec.structs.replace(row, **changes)


def _aad(of: Collection[Any], row: Any, word: str) -> str:
    name, field, last = word.split("|") if "|" in word else (of.name, "id", word)
    return vault.field_aad(name, getattr(row, field), last, row.organisation_id)


def _within(value: Any, path: list[str], word: str, make: Callable[[bytes, str], bytes]) -> Any:
    """`value` with what `path` leads to replaced. Inside JSON a sealed field is base64."""
    if not value:
        return value
    if not path:
        if isinstance(value, bytes):
            return make(value, word)
        return base64.b64encode(make(msgspec.convert(value, bytes), word)).decode()
    first, rest = path[0], path[1:]
    if first == "*":
        return [_within(each, rest, _filled(word, each), make) for each in value]
    return {**value, first: _within(value[first], rest, word, make)} if value.get(first) else value


def _filled(word: str, element: Any) -> str:
    """`models.{slug}` → `models.677074`, by the element's field of that name."""
    return re.sub(r"\{(\w+)\}", lambda found: str(element[found[1]]).encode().hex(), word)


# --- searching for what was not declared ---


async def scan(connection: AsyncConnection) -> AsyncIterator[Found]:
    """Every sealed field in every table, by reading all of them."""
    for table in schema.META.sorted_tables:
        if table is not schema.WORKING_KEYS:
            async for found in _scan_table(connection, table):
                yield found


async def _scan_table(connection: AsyncConnection, table: sa.Table) -> AsyncIterator[Found]:
    keys = list(table.primary_key.columns)
    last: tuple[Any, ...] | None = None
    while True:
        behind = (
            [sa.tuple_(*keys) > sa.tuple_(*(sa.literal(v, k.type) for k, v in zip(keys, last, strict=True)))]
            if last
            else []
        )
        rows = (await connection.execute(sa.select(table).where(*behind).order_by(*keys).limit(STEP))).mappings().all()
        for row in rows:
            kind = row["kind"] if table is schema.ENTITIES else table.name
            owner, name = str(row.get("organisation_id", "")), str(row.get("id", ""))
            for value in row.values():
                for blob in blobs_in(value):
                    yield Found(kind, owner, name, blob[: vault.HEADER_BYTES])
        if len(rows) < STEP:
            return
        last = tuple(rows[-1][key.name] for key in keys)


def blobs_in(value: Any) -> Iterator[bytes]:
    """Sealed fields in what one column holds, at any depth."""
    if isinstance(value, (bytes, memoryview)):
        if bytes(value).startswith(vault.SEALED_BEGINS):
            yield bytes(value)
        return
    if isinstance(value, (dict, list)):
        value = msgspec.json.encode(value).decode()
    if not isinstance(value, str) or "TFMB" not in value:
        return
    for text in _BLOB.findall(value.encode()):
        try:
            blob = base64.urlsafe_b64decode(text.rstrip(b"=").translate(bytes.maketrans(b"+/", b"-_")) + b"==")
        except ValueError:
            continue
        if blob.startswith(vault.SEALED_BEGINS):
            yield blob
