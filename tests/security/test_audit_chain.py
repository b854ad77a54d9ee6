"""T-AUDIT: whoever flips, deletes, inserts, reorders or cuts off rows of the audit log is found out, each time."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lockgate.adapters import audit_chain, schema
from lockgate.adapters.audit_chain import GENESIS, Row, Walk, chained, link, row_of
from lockgate.adapters.opening import open_store
from lockgate.core.documents import AuditEntry, Tenant
from lockgate.settings import Settings

CASES = 1000
ROWS = 60
ORG = "org-1"


def entry(number: int, **fields: Any) -> AuditEntry:
    given = {
        "id": f"entry-{number:04}",
        "at": 1_800_000_000_000 + number,
        "organisation_id": ORG,
        "actor_type": "user",
        "actor_id": f"user-{number % 7}",
        "action": "config.update",
        "detail": {"request_body": {"name": f"nämé {number}", "n": number, "deep": [1.5, None, {"a": True}]}},
    }
    return AuditEntry(**{**given, **fields})


def log_of(count: int = ROWS, unchained: int = 0) -> list[Row]:
    """A good log whose first rows are from before the chain."""
    made: list[Row] = []
    head = GENESIS
    for seq in range(1, count + 1):
        columns = chained(head, seq, entry(seq))
        head = columns["hash"]
        links = (None, None) if seq <= unchained else (columns["prev"], columns["hash"])
        made.append(row_of((seq, *msgspec.structs.astuple(entry(seq)), *links)))
    return made


def sealed_again(rows: list[Row], start: int = 0) -> list[Row]:
    """Numbers and links as a forger would make them, who knows how but has no key."""
    made = list(rows[:start])
    head = rows[start - 1].hash or GENESIS if start else GENESIS
    for row in rows[start:]:
        fields = {**row.fields, "seq": len(made) + 1}
        after = link(head, fields)
        made.append(Row(len(made) + 1, tuple(fields.values()), head, after))
        head = after
    return made


def flipped(value: Any, chance: random.Random) -> Any:
    """Something else of the same kind."""
    if isinstance(value, dict) and value:
        name = chance.choice(sorted(value))
        return {**value, name: flipped(value[name], chance)}
    if isinstance(value, list) and value:
        return [*value[:-1], flipped(value[-1], chance)]
    if isinstance(value, bytes):
        at = chance.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]
    if isinstance(value, str):
        return value[:-1] + chr(ord(value[-1]) ^ 1) if value else "x"
    return value + chance.choice([-1, 1, 1000]) if isinstance(value, (int, float)) else {"added": 1}


def flip(rows: list[Row], chance: random.Random) -> list[Row]:
    at, column = chance.randrange(len(rows)), chance.randrange(1, len(rows[0].values) + 2)
    row = rows[at]
    if column == len(row.values):
        changed = row._replace(prev=flipped(row.prev, chance))
    elif column > len(row.values):
        changed = row._replace(hash=flipped(row.hash, chance))
    else:
        values = list(row.values)
        values[column] = flipped(values[column], chance)
        changed = row._replace(values=tuple(values))
    return [*rows[:at], changed, *rows[at + 1 :]]


def flip_and_hash(rows: list[Row], chance: random.Random) -> list[Row]:
    """The row's own hash is made to fit; the next row's is not."""
    at = chance.randrange(len(rows) - 1)
    changed = flip([rows[at]._replace(prev=GENESIS, hash=GENESIS)], chance)[0]
    again = changed._replace(prev=rows[at].prev, hash=link(rows[at].prev or b"", changed.fields))
    return [*rows[:at], again, *rows[at + 1 :]] if again.values != rows[at].values else flip(rows, chance)


def delete(rows: list[Row], chance: random.Random) -> list[Row]:
    at = chance.randrange(len(rows) - 1)
    gone = chance.randint(1, min(5, len(rows) - 1 - at))
    return rows[:at] + rows[at + gone :]


def delete_and_renumber(rows: list[Row], chance: random.Random) -> list[Row]:
    left = delete(rows, chance)
    return [row._replace(seq=seq, values=(seq, *row.values[1:])) for seq, row in enumerate(left, 1)]


def insert(rows: list[Row], chance: random.Random) -> list[Row]:
    """A forged row that follows the one before it as it should."""
    at = chance.randrange(1, len(rows))
    fields = {**chained(rows[at - 1].hash or b"", at + 1, entry(9000 + at))}
    forged = row_of((at + 1, *msgspec.structs.astuple(entry(9000 + at)), fields["prev"], fields["hash"]))
    behind = [row._replace(seq=row.seq + 1, values=(row.seq + 1, *row.values[1:])) for row in rows[at:]]
    return [*rows[:at], forged, *behind]


def reorder(rows: list[Row], chance: random.Random) -> list[Row]:
    first, second = sorted(chance.sample(range(len(rows)), 2))
    made = list(rows)
    made[first], made[second] = made[second], made[first]
    if chance.random() < 0.5:  # with the numbers put right again
        made = [row._replace(seq=seq, values=(seq, *row.values[1:])) for seq, row in enumerate(made, 1)]
    return made


def truncate(rows: list[Row], chance: random.Random) -> list[Row]:
    return rows[: chance.randrange(len(rows))]


def rewrite(rows: list[Row], chance: random.Random) -> list[Row]:
    """All of it written anew from a changed row on, every link fitting: nothing but a checkpoint can tell."""
    at = chance.randrange(len(rows))
    changed = [*rows[:at], rows[at]._replace(values=(at + 1, f"forged-{at}", *rows[at].values[2:])), *rows[at + 1 :]]
    return sealed_again(changed, at)


Forgery = Callable[[list[Row], random.Random], list[Row]]
FORGERIES: tuple[Forgery, ...] = (
    flip, flip_and_hash, delete, delete_and_renumber, insert, reorder, truncate, rewrite,
)  # fmt: skip
NEED_CHECKPOINT = {truncate, rewrite}


def forged(count: int) -> Iterator[tuple[int, Forgery]]:
    return ((number, FORGERIES[number % len(FORGERIES)]) for number in range(count))


def verdict(rows: list[Row], known: dict[int, bytes] | None = None) -> audit_chain.Bad | None:
    walk = Walk(known)
    walk.feed(rows)
    walk.end()
    return walk.bad


@pytest.mark.parametrize("unchained", [0, 20])
def test_a_log_that_nobody_touched_is_good(unchained: int) -> None:
    rows = log_of(unchained=unchained)
    walk = Walk({ROWS: rows[-1].hash or b""})
    assert walk.feed(rows)
    assert walk.end()
    assert (walk.rows, walk.chained, walk.head) == (ROWS, ROWS - unchained, rows[-1].hash)


def test_every_forgery_is_found() -> None:
    """1,000 cases; those that leave a chain that fits in itself are found by the signed checkpoint."""
    good = log_of()
    known = {ROWS: good[-1].hash or b""}
    missed = []
    for number, forgery in forged(CASES):
        rows = forgery(good, random.Random(number))
        assert rows != good, (number, forgery.__name__)
        if verdict(rows, known if forgery in NEED_CHECKPOINT else None) is None:
            missed.append((number, forgery.__name__))
    assert missed == []


def test_forgeries_of_rows_from_before_the_chain_are_found_too() -> None:
    """The first chained row commits to all of them."""
    good = log_of(unchained=20)
    for number in range(200):
        chance = random.Random(number)
        head, at = good[:20], chance.randrange(20)
        values = list(head[at].values)
        column = chance.randrange(1, len(values))
        values[column] = flipped(values[column], chance)
        changed = head[at]._replace(values=tuple(values))
        for rows in ([*head[:at], changed, *good[at + 1 :]], [*head[:at], *good[at + 1 :]]):
            assert verdict(rows) is not None, (number, at, column)


def test_the_first_bad_row_is_named() -> None:
    good = log_of()
    values = list(good[29].values)
    values[6] = "somebody else"
    bad = verdict([*good[:29], good[29]._replace(values=tuple(values)), *good[30:]])
    assert bad is not None
    assert (bad.seq, bad.id, bad.why) == (30, "entry-0030", "its content is not what was written")
    bad = verdict([*good[:29], *good[30:]])
    assert bad is not None
    assert (bad.seq, bad.id) == (30, "")
    assert "missing" in bad.why


def test_links_that_were_taken_away_are_missed() -> None:
    """A row behind the chain's beginning cannot pose as one from before it."""
    good = log_of()
    for at in (10, ROWS - 1):
        rows = [*good[:at], good[at]._replace(prev=None, hash=None), *good[at + 1 :]]
        bad = verdict(rows)
        assert bad is not None
        assert bad.seq == at + 1


def test_a_walk_from_the_middle_takes_the_word_of_the_row_before() -> None:
    good = log_of()
    walk = Walk(after=30)
    assert walk.feed(good[30:])
    values = (31, "other", *good[30].values[2:])
    walk = Walk(after=30)
    walk.feed([good[30]._replace(values=values), *good[31:]])
    assert walk.bad is not None


# --- in the database ---


async def test_every_column_of_a_stored_row_counts(tmp_path: Path) -> None:
    """Through SQLite: what is read back is what was hashed, and no column can be changed."""
    opened = open_store(Settings(data=tmp_path))
    for number in range(1, 6):
        async with opened.store.begin(Tenant(ORG)) as unit:
            await unit.audit(entry(number, uri='/v1/configs/"\\é', user_agent="x\U0001f600", detail={"big": 10**30}))
            await unit.audit(entry(number + 100))
    assert verdict(await opened.store.audit_rows()) is None
    path = tmp_path / "control.db"
    for column in schema.AUDIT.c:
        with closing(sqlite3.connect(path)) as db:
            kept = db.execute(f'SELECT "{column.name}" FROM audit WHERE seq = 4').fetchone()[0]  # noqa: S608  # names
            other: Any = 99 if isinstance(kept, int) else b"\0" * 32 if isinstance(kept, bytes) else '{"x": 1}'
            db.execute(f'UPDATE audit SET "{column.name}" = ? WHERE seq = 4', (other,))  # noqa: S608  # of the schema
            db.commit()
            assert verdict(await opened.store.audit_rows()) is not None, column.name
            db.execute(f'UPDATE audit SET "{column.name}" = ? WHERE seq IN (4, 99)', (kept,))  # noqa: S608  # names
            db.commit()
        assert verdict(await opened.store.audit_rows()) is None, column.name
    await opened.store.close()


async def test_a_change_that_fails_leaves_no_link(tmp_path: Path) -> None:
    opened = open_store(Settings(data=tmp_path))

    async def fail() -> None:
        async with opened.store.begin(Tenant(ORG)) as unit:
            await unit.audit(entry(1))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with opened.store.begin(Tenant(ORG)) as unit:
        await unit.audit(entry(2))
    rows = await opened.store.audit_rows()
    assert [row.fields["id"] for row in rows] == ["entry-0002"]
    assert verdict(rows) is None
    await opened.store.close()


async def test_an_older_database_begins_its_chain_with_what_it_holds(tmp_path: Path) -> None:
    opened = open_store(Settings(data=tmp_path))
    for number in (1, 2, 3):
        async with opened.store.begin(Tenant(ORG)) as unit:
            await unit.audit(entry(number))
    with closing(sqlite3.connect(tmp_path / "control.db")) as db:  # as a version without the chain wrote them
        db.execute("UPDATE audit SET prev = NULL, hash = NULL")
        db.commit()
    async with opened.store.begin(Tenant(ORG)) as unit:
        await unit.audit(entry(4))
    rows = await opened.store.audit_rows()
    assert [row.hash is None for row in rows] == [True, True, True, False]
    assert verdict(rows) is None
    assert verdict(rows[1:]) is not None
    await opened.store.close()
