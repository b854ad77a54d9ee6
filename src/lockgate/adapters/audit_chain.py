"""The hash chain of the audit log: whoever changes, inserts, moves or deletes a row breaks every row behind it.

There is one chain for the database. A row's `hash` is SHA-256 over its `prev`, which is the hash of the row before,
and its canonical form: one JSON object of `seq` and every field of the entry, names sorted at every depth, no spaces,
UTF-8 (and where a text is no Unicode, everything that is not ASCII escaped). The first row's `prev` is GENESIS. Rows
from before the chain have neither column; the first chained row's `prev` is the value that they would have given, so
that it commits to all of them.

The chain alone does not show that its end was cut off or that all of it was written anew: for that its head is signed
now and then, outside the database (`checkpoints`).
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final, NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import schema
from lockgate.core.documents import AuditEntry

GENESIS: Final = sha256(b"lockgate audit chain, version 1").digest()
COLUMNS: Final = ("seq", *AuditEntry.__struct_fields__)
_LOCK: Final = 0x6C675F6175646974  # of PostgreSQL: who appends to the chain
STEP: Final = 5000
_encode = msgspec.json.Encoder(order="deterministic").encode


class Row(NamedTuple):
    """A stored row: `values` by the names of `columns()`. Without `hash`: from before the chain."""

    seq: int
    values: tuple[Any, ...]
    prev: bytes | None
    hash: bytes | None

    @property
    def fields(self) -> dict[str, Any]:
        return dict(zip(COLUMNS, self.values, strict=True))


class Bad(NamedTuple):
    """The first row that is not what was written; `id` is "" when it is missing."""

    seq: int
    id: str
    why: str


def canonical(fields: Mapping[str, Any]) -> bytes:
    """What a row's hash covers. `fields` are `seq` and those of the entry."""
    try:
        return _encode(fields)
    except UnicodeEncodeError:
        return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def _decoded(text: str) -> Any:
    """JSON as it stands in the database; what only the standard library reads was written by it."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return json.loads(text)


def link(prev: bytes, fields: Mapping[str, Any]) -> bytes:
    return sha256(prev + canonical(fields)).digest()


def chained(prev: bytes, seq: int, entry: AuditEntry) -> dict[str, Any]:
    """The columns of the row that follows the one whose hash is `prev`."""
    fields = {"seq": seq, **msgspec.structs.asdict(entry)}
    return {**fields, "prev": prev, "hash": link(prev, fields)}


# --- appending ---


async def append(connection: AsyncConnection, entry: AuditEntry) -> None:
    """Write `entry` as the chain's next row, in the transaction of `connection`.

    Appending is serialised: on SQLite whoever writes is alone anyway; on PostgreSQL a lock is held until the commit.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    table = schema.AUDIT
    newest = sa.select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)
    last = (await connection.execute(newest)).first()
    seq, prev = (last[0] + 1, last[1]) if last else (1, GENESIS)
    if prev is None:
        prev = await _unchained(connection)
    await connection.execute(sa.insert(table).values(**chained(bytes(prev), seq, entry)))


async def _unchained(connection: AsyncConnection) -> bytes:
    """What the rows from before the chain come to: asked once in the life of a database."""
    walk = Walk()
    while rows := await read(connection, walk.seq):
        walk.feed(rows)
    return walk.head


async def read(connection: AsyncConnection, after: int, limit: int = STEP) -> list[Row]:
    """At most `limit` rows behind the row `after`, oldest first."""
    table = schema.AUDIT
    plain = (table.c[name] for name in COLUMNS if name != "detail")
    columns = (*plain, sa.cast(table.c.detail, sa.Text), table.c.prev, table.c.hash)  # a million rows: read it faster
    found = await connection.execute(sa.select(*columns).where(table.c.seq > after).order_by(table.c.seq).limit(limit))
    return [row_of((*each[:-3], _decoded(each[-3]), *each[-2:])) for each in found.all()]


async def size(connection: AsyncConnection, after: int = 0) -> int:
    """How many rows stand behind the row `after`."""
    table = schema.AUDIT
    counted = sa.select(sa.func.count()).select_from(table).where(table.c.seq > after)
    return int((await connection.execute(counted)).scalar_one())


def row_of(columns: tuple[Any, ...]) -> Row:
    """A row as it was selected: the columns of the entry, then `prev` and `hash`."""
    *values, prev, hash_ = columns
    return Row(values[0], tuple(values), None if prev is None else bytes(prev), None if hash_ is None else bytes(hash_))


# --- verifying ---


class Walk:
    """Follows the chain. `feed` it all rows in order; it stops at the first that does not fit.

    `known` are hashes that somebody vouches for, by row number. A walk that does not begin at the first row takes the
    word of the row that it begins behind, or what `known` says of it.
    """

    def __init__(self, known: Mapping[int, bytes] | None = None, after: int = 0, head: bytes | None = None) -> None:
        self._known = known or {}
        self._vouched = sorted(self._known)
        self.seq = after
        self.head = head or (self._known.get(after, b"") if after else GENESIS)  # b"": nothing to compare with yet
        self.rows = self.chained = 0
        self._begun = bool(after)
        self.bad: Bad | None = None

    def feed(self, rows: list[Row]) -> bool:
        """Whether everything fits so far."""
        for row in rows:
            if self.bad is None:
                self._step(row)
        return self.bad is None

    def end(self) -> bool:
        """After the last row: whether nothing is missing that `known` tells of."""
        beyond = max(self._known, default=0)
        if self.bad is None and beyond > self.seq:
            self.bad = Bad(self.seq + 1, "", f"the log ends here, but a checkpoint knows row {beyond}")
        return self.bad is None

    def _step(self, row: Row) -> None:
        fields = row.fields
        self.head = self.head or row.prev or GENESIS
        why = self._wrong(row, hash_ := link(self.head, fields))
        if why:
            missing = row.seq != self.seq + 1 and self._begun
            self.bad = Bad(self.seq + 1 if missing else row.seq, "" if missing else str(fields["id"]), why)
            return
        self.seq, self.head = row.seq, hash_
        self.rows += 1
        self.chained += row.hash is not None
        self._begun = self._begun or row.hash is not None

    def _wrong(self, row: Row, hash_: bytes) -> str:
        if self._begun and row.seq != self.seq + 1:
            return f"the rows before row {row.seq} are missing"
        if row.seq != self.seq + 1 and self._knows_between(self.seq, row.seq):
            return f"a row before row {row.seq} is missing, but a signed checkpoint knows it"
        if row.hash is None or row.prev is None:
            if self._begun or row.hash != row.prev:
                return "it is not chained to the row before it"
        elif row.prev != self.head:
            return "it does not follow the row before it: a row was changed, moved, inserted or deleted"
        elif row.hash != hash_:
            return "its content is not what was written"
        # Asked of a row without links too: whoever writes the database can take the links of all rows away.
        return "it differs from what a signed checkpoint says" if self._known.get(row.seq, hash_) != hash_ else ""

    def _knows_between(self, before: int, behind: int) -> bool:
        """Whether somebody vouches for a row between two."""
        return bisect_right(self._vouched, before) < bisect_left(self._vouched, behind)
