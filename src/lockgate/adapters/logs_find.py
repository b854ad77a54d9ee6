"""How a filter becomes SQL over logs.db.

A page is read along one index, the driver: the one of the filter that fewest records pass, as far as counting a few
thousand index entries tells. If those are few, all are looked at and the total is exact. If every filter passes many,
the index is followed from the newest record on until the page is full; the total then comes from the sums by day, hour
and minute where they can say it, else from counting as long as there is time. What takes longer than its time is cut,
and the page says so (`complete`): no question of a reader can pin the database.

Every value is a parameter; the SQL is put together from the constants of this file alone; there is no LIKE.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from lockgate.adapters.logs_schema import HOUR_MS, SUMS, cache_code, digest, pair, size_class
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery
from lockgate.core.ports import LogPage
from lockgate.core.record import Record

FEW, MANY = 10_000, 200_000
PAGE_S, COUNT_S = 0.3, 0.05
NARROW = 16  # size classes: of a range that spans no more, most of what an index on them yields matches
MOST_BRANCHES = 400  # a compound SELECT may have 500 parts
SUMMED = (("statuses", "status"), ("models", "model"), ("providers", "provider"))
NOT_SUMMED = (
    "credentials", "key_ids", "metadata", "cost_min", "cost_max", "tokens_min", "tokens_max", "cache_statuses",
    "attempts_min",
)  # fmt: skip
"""Filters that the sums cannot tell apart."""
_STEPS = 2_000  # of SQLite's machine between two looks at the clock


class Condition(NamedTuple):
    """One filter as SQL over `c` with its values; `of` names the filter."""

    of: str
    sql: str
    values: tuple[Any, ...]


class Driver(NamedTuple):
    """An index to read along, and the values of its second column. It makes the condition `of` superfluous.

    `part` is what an index of a part of the table demands to be used, word for word.
    """

    source: str
    column: str
    values: tuple[int, ...]
    of: str = ""
    equality: bool = True  # False: its values are a wide range's size classes, of no use when many pass
    part: str = ""


Units = tuple[tuple[str, int], ...]
Extent = Callable[[str], tuple[int, int]]
AT = Driver("call AS c INDEXED BY call_at", "", (), equality=False)
PAIRS, PAIRED_CALLS = "call_metadata AS m", "call_metadata AS m CROSS JOIN call AS c ON c.n = m.n"


class Filter(NamedTuple):
    """A column of `call`: how the query's values are stored, and the index that drives by it."""

    field: str
    column: str
    by: str  # the index
    stored: Callable[[Any], int]
    part: str = ""  # what is in the index, where that is not everything but 0


LISTS = (
    Filter("statuses", "status", "call_status", int),
    Filter("models", "model", "call_model", digest),
    Filter("providers", "provider", "call_provider", digest),
    Filter("credentials", "credential", "call_credential", digest),
    Filter("key_ids", "api_key", "call_key", digest),
    Filter("cache_statuses", "cache", "call_cache", cache_code, "c.cache > 0"),
)
RANGES = (
    ("cost", "cost_bits", "call_cost", "cost_min", "cost_max"),
    ("tokens", "token_bits", "call_tokens", "tokens_min", "tokens_max"),
)
EXISTS = (
    "EXISTS (SELECT 1 FROM call_metadata AS e WHERE e.tenant = c.tenant AND e.pair = ? AND e.at = c.at AND e.n = c.n)"
)


def drivers(query: LogQuery, extent: Extent) -> Iterator[Driver]:
    """Every index that this query could be read along. `extent`: the smallest and the largest stored size class."""
    yield AT
    for name, value in query.metadata.items():
        yield Driver(PAIRS, "m.pair", (pair(name, value),), f"metadata {name}")
    for each in LISTS:
        values = getattr(query, each.field)
        if values:
            stored = tuple({each.stored(value) for value in values})
            if 0 not in stored or not each.part:
                yield Driver(f"call AS c INDEXED BY {each.by}", f"c.{each.column}", stored, each.field, part=each.part)
    if query.success is not None:
        yield Driver("call AS c INDEXED BY call_ok", "c.ok", (int(query.success),), "success")
    if (query.attempts_min or 0) > 1:
        yield Driver("call AS c INDEXED BY call_tried", "", (), part="c.attempts > 1")
    for _, column, index, low, high in RANGES:
        least, most = getattr(query, low), getattr(query, high)
        if least is not None or most is not None:
            first, last = extent(column)
            first = first if least is None else max(first, size_class(least))
            last = last if most is None else min(last, size_class(most))
            sizes = tuple(range(first, last + 1)) or (first,)
            yield Driver(f"call AS c INDEXED BY {index}", f"c.{column}", sizes, equality=len(sizes) <= NARROW)


def conditions(query: LogQuery) -> Iterator[Condition]:
    """All filters but the time."""
    for each in LISTS:
        wanted = getattr(query, each.field)
        if wanted:
            marks = ",".join("?" * len(wanted))
            yield Condition(each.field, f"+c.{each.column} IN ({marks})", tuple(each.stored(v) for v in wanted))
    if query.success is not None:
        yield Condition("success", "+c.ok = ?", (int(query.success),))
    for column, _, _, low, high in RANGES:
        for name, sign in ((low, ">="), (high, "<=")):
            if getattr(query, name) is not None:
                yield Condition(name, f"+c.{column} {sign} ?", (getattr(query, name),))
    if query.attempts_min is not None:
        yield Condition("attempts_min", "+c.attempts >= ?", (query.attempts_min,))
    for name, value in query.metadata.items():
        yield Condition(f"metadata {name}", EXISTS, (pair(name, value),))
    if query.trace_id:
        yield Condition("trace_id", "+c.trace = ?", (digest(query.trace_id),))


class Question(NamedTuple):
    """A query inside its tenants and its time."""

    tenants: tuple[int, ...]
    query: LogQuery
    after: int
    before: int

    def rest(self, driver: Driver) -> list[Condition]:
        """What the driver does not answer."""
        return [each for each in conditions(self.query) if each.of != driver.of]

    def branches(self, driver: Driver, columns: str, rest: list[Condition]) -> tuple[str, list[Any]]:
        """A compound SELECT with one branch per tenant and driver value: each is read in the order of its index.
        `columns` names the table that the driver reads `{0}`.
        """
        own = "m" if driver.source is PAIRS else "c"
        source = PAIRED_CALLS if driver.source is PAIRS and rest else driver.source
        parts: list[str] = []
        given: list[Any] = []
        for tenant, value in product(self.tenants, driver.values or (None,)):
            equal = f" AND {driver.column} = ?" if value is not None else ""
            more = "".join(f" AND {each.sql}" for each in rest)
            part = f" AND {driver.part}" if driver.part else ""
            parts.append(
                f"SELECT {columns.format(own)} FROM {source}"  # noqa: S608  # constants of this file
                f" WHERE {own}.tenant = ?{equal}{part} AND {own}.at >= ? AND {own}.at < ?{more}"
            )
            given += [tenant, *([value] if value is not None else []), self.after, self.before]
            given += [each for condition in rest for each in condition.values]
        return " UNION ALL ".join(parts), given


class Finder:
    """Reads on one connection; used by one thread."""

    def __init__(self, db: sqlite3.Connection, read: Callable[[bytes], Record]) -> None:
        self.db = db
        self._read = read
        self._until = 0.0
        db.set_progress_handler(self._late, _STEPS)

    def one(self, tenant: Tenant, record_id: bytes) -> tuple[bytes, bytes | None] | None:
        """The packed record and its packed texts."""
        with self._at_one_moment():
            return self._one(tenant, record_id)

    def _one(self, tenant: Tenant, record_id: bytes) -> tuple[bytes, bytes | None] | None:
        row = self.db.execute("SELECT n, tenant FROM call WHERE id = ?", (record_id,)).fetchone()
        if row is None or row[1] not in self.tenants(tenant):
            return None
        text = self.db.execute("SELECT text FROM call_text WHERE n = ?", (row[0],)).fetchone()
        return self._blob(row[0]), text[0] if text else None

    def page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        """One page, newest first, in bounded time."""
        with self._at_one_moment():
            return self._page(tenant, query)

    @contextmanager
    def _at_one_moment(self) -> Iterator[None]:
        """What is found is still there when it is read, though old calls are deleted meanwhile."""
        self.db.execute("BEGIN")
        try:
            yield
        finally:
            self.db.execute("COMMIT")

    def _page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        question = self._question(tenant, query)
        if question is None:
            return LogPage(0, [])
        if query.trace_id:
            return self._among(query, *self._by_trace(question))
        driver, few = self._driver(question)
        if few:
            sql, values = question.branches(driver, "{0}.at, {0}.n", question.rest(driver))
            return self._among(query, *self._fetch(sql, values, PAGE_S))
        return self._along(question, driver)

    # --- the question ---

    def tenants(self, tenant: Tenant) -> tuple[int, ...]:
        """The numbers of a workspace, or of all workspaces of an organisation."""
        sql, values = "SELECT n FROM tenant WHERE organisation_id = ?", [tenant.organisation_id]
        if tenant.workspace_id is not None:
            sql, values = f"{sql} AND workspace_id = ?", [*values, tenant.workspace_id]
        return tuple(n for (n,) in self.db.execute(sql, values))

    def _question(self, tenant: Tenant, query: LogQuery) -> Question | None:
        """None when nothing can match. The time is cut to what is stored: the sums know of deleted records too."""
        numbers = self.tenants(tenant)
        oldest, newest = self.db.execute("SELECT (SELECT min(at) FROM call), (SELECT max(at) FROM call)").fetchone()
        if not numbers or oldest is None:
            return None
        after = oldest if query.after_ms is None else max(query.after_ms, oldest)
        before = newest + 1 if query.before_ms is None else min(query.before_ms, newest + 1)
        return Question(numbers, query, after, before) if after < before else None

    def _driver(self, question: Question) -> tuple[Driver, bool]:
        """The driver that passes fewest records, and whether they are few. Among many and many an equality wins, of
        several the one that passes fewer as far as a longer count tells.
        """
        counts: dict[Driver, int] = {}
        for driver in drivers(question.query, partial(self._extent, question.tenants)):
            if len(question.tenants) * len(driver.values or (0,)) <= MOST_BRANCHES:
                counts[driver] = self._passed(question, driver, FEW)
        best = min(counts, key=lambda driver: counts[driver])
        if counts[best] <= FEW:
            return best, True
        equal = [driver for driver in counts if driver.equality]
        if len(equal) > 1:
            return min(equal, key=lambda driver: self._passed(question, driver, MANY)), False
        return equal[0] if equal else AT, False

    def _passed(self, question: Question, driver: Driver, most: int) -> int:
        """How many records a driver passes; `most` + 1 for more than that."""
        sql, values = question.branches(driver, "1", [])
        counting = f"SELECT count(*) FROM ({sql} LIMIT ?)"  # noqa: S608  # constants of this file
        return int(self.db.execute(counting, [*values, most + 1]).fetchone()[0])

    def _extent(self, tenants: tuple[int, ...], column: str) -> tuple[int, int]:
        """The smallest and the largest size class: two looks into the index for each tenant."""
        looks = [f"SELECT {end}({column}) FROM call WHERE tenant = ?" for end in ("min", "max")]  # noqa: S608  # of RANGES
        found = [self.db.execute(look, (tenant,)).fetchone()[0] for look in looks for tenant in tenants]
        known = [each for each in found if each is not None]
        return (min(known), max(known)) if known else (0, 0)

    # --- few: look at all ---

    def _among(self, query: LogQuery, found: list[tuple[int, int]], complete: bool) -> LogPage:
        found.sort(reverse=True)
        first = query.page * query.page_size
        return LogPage(len(found), self._records(n for _, n in found[first : first + query.page_size]), complete)

    def _by_trace(self, question: Question) -> tuple[list[tuple[int, int]], bool]:
        """Traces are indexed by hour: look into each hour there is."""
        rest = list(conditions(question.query))
        more, values = "".join(f" AND {each.sql}" for each in rest), [v for each in rest for v in each.values]
        found: list[tuple[int, int]] = []
        complete = True
        for tenant in question.tenants:
            sql = (
                "WITH RECURSIVE hour (h) AS (VALUES (?) UNION ALL SELECT h + 1 FROM hour WHERE h < ?) "  # noqa: S608  # constants
                "SELECT c.at, c.n FROM hour CROSS JOIN call AS c INDEXED BY call_trace "
                "WHERE c.tenant = ? AND c.at / 3600000 = hour.h AND c.trace = ? AND c.at >= ? AND c.at < ?" + more
            )
            hours = [question.after // HOUR_MS, question.before // HOUR_MS]
            trace = digest(question.query.trace_id)
            some, whole = self._fetch(sql, [*hours, tenant, trace, question.after, question.before, *values], PAGE_S)
            found += some
            complete = complete and whole
        return found, complete

    # --- many: follow the index ---

    def _along(self, question: Question, driver: Driver) -> LogPage:
        query = question.query
        summed = not any(_given(query, name) for name in NOT_SUMMED)
        total, exact = (self._summed(question), True) if summed else self._matching(question, driver)
        first = query.page * query.page_size
        size = max(0, min(query.page_size, total - first)) if exact else query.page_size
        if summed and size and first > FEW:
            question, first = self._skip(question, first)
        backwards = exact and not summed and first > total // 2
        if backwards:
            first = max(0, total - first - size)
        order = "ASC" if backwards else "DESC"
        sql, values = question.branches(driver, "{0}.at AS at, {0}.n AS n", question.rest(driver))
        limited = f"{sql} ORDER BY at {order}, n {order} LIMIT ? OFFSET ?"
        found, whole = self._fetch(limited, [*values, size, first], PAGE_S)
        if backwards:
            found.reverse()
        seen = query.page * query.page_size + len(found) if found else 0
        return LogPage(total if exact else max(total, seen), self._records(n for _, n in found), exact and whole)

    def _matching(self, question: Question, driver: Driver) -> tuple[int, bool]:
        """How many match as far as could be counted in time, and whether those are all."""
        sql, values = question.branches(driver, "1", question.rest(driver))
        matches, whole = self._fetch(sql, values, COUNT_S)
        return len(matches), whole

    # --- sums ---

    def _sums(self, question: Question, unit: str, length: int) -> list[tuple[int, int]]:
        """Whole units of time inside the question's, newest first, and how many records each has."""
        query, marks = question.query, ",".join("?" * len(question.tenants))
        sql = f"SELECT {unit}, sum(requests) FROM {unit} WHERE tenant IN ({marks})"  # noqa: S608  # of SUMS
        sql += f" AND {unit} >= ? AND {unit} < ?"
        values: list[Any] = [*question.tenants, -(-question.after // length), question.before // length]
        for field, column in SUMMED:
            wanted = getattr(query, field)
            if wanted:
                sql += f" AND {column} IN ({','.join('?' * len(wanted))})"
                values += wanted
        if query.success is not None:
            sql += " AND ok = ?"
            values.append(int(query.success))
        return self.db.execute(f"{sql} GROUP BY {unit} ORDER BY {unit} DESC", values).fetchall()

    def _summed(self, question: Question, units: Units = SUMS) -> int:
        """Whole days from their sums, what is left at both ends from hours, then minutes; their broken ends counted."""
        if question.after >= question.before:
            return 0
        if not units:
            return self._counted(question)
        (unit, length), finer = units[0], units[1:]
        first, last = -(-question.after // length) * length, question.before // length * length
        if first >= last:
            return self._summed(question, finer)
        whole = sum(requests for _, requests in self._sums(question, unit, length))
        head, tail = question._replace(before=first), question._replace(after=last)
        return whole + self._summed(head, finer) + self._summed(tail, finer)

    def _skip(self, question: Question, left: int) -> tuple[Question, int]:
        """Pass over `left` of the newest records by whole days, hours and minutes: the question of what is older, and
        how many are still to be passed over, fewer than a minute has.
        """
        within = question  # the time in which the passing over must end
        for place, (unit, length) in enumerate(SUMS):
            newest = within._replace(after=max(within.after, within.before // length * length))
            if (requests := self._summed(newest, SUMS[place + 1 :])) > left:
                within = newest
                continue
            within, left = within._replace(before=newest.after), left - requests
            for number, requests in self._sums(within, unit, length):
                if requests > left:
                    within = within._replace(after=number * length)
                    break
                within, left = within._replace(before=number * length), left - requests
        return question._replace(before=within.before), left

    def _counted(self, question: Question) -> int:
        sql, values = question.branches(AT, "1", question.rest(AT))
        return int(self.db.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])  # noqa: S608  # constants

    # --- reading in time ---

    @contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        self._until = time.monotonic() + seconds
        try:
            yield
        finally:
            self._until = 0.0

    def _late(self) -> bool:
        return self._until > 0 and time.monotonic() > self._until

    def _fetch(self, sql: str, values: list[Any], seconds: float) -> tuple[list[Any], bool]:
        """The rows that came in time, and whether those were all."""
        found: list[Any] = []
        with self._within(seconds):
            try:
                for row in self.db.execute(sql, values):
                    found.append(row)  # noqa: PERF402  # what came before the cut is kept
            except sqlite3.OperationalError as error:
                if not self._late():
                    raise
                del error
                return found, False
        return found, True

    def _records(self, numbers: Iterator[int]) -> list[Record]:
        return [self._read(self._blob(n)) for n in numbers]

    def _blob(self, n: int) -> bytes:
        blob: bytes = self.db.execute("SELECT record FROM call_record WHERE n = ?", (n,)).fetchone()[0]
        return blob


def _given(query: LogQuery, name: str) -> bool:
    value = getattr(query, name)
    return value is not None and value not in ((), "", {})
