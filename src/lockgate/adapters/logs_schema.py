"""The tables of logs.db. `call` is narrow: what is filtered by, as numbers; packed record and texts stand apart.

Texts that are filtered by are kept as 64-bit digests (`digest`): a row and an index entry stay small, and a collision
would only show a caller one more record of their own workspace. `call_record.record` is the journal's own encoding
without headers and bodies, which `call_text` holds, so that a page of a list never reads a body.

Random keys are what makes an insert slow, so none stands at the head of an index: traces are indexed by hour, and costs
and token counts by their size class. A call that asked no cache and was tried once is in neither index of routing.
Totals come from sums by day, hour and minute, so that a long time costs no more than a short one.
"""

from functools import lru_cache
from hashlib import blake2b
from typing import Final

VERSION = 3
DAY_MS, HOUR_MS, MINUTE_MS = 86_400_000, 3_600_000, 60_000
SUMS = (("day", DAY_MS), ("hour", HOUR_MS), ("minute", MINUTE_MS))
"""The tables of sums, each with a column of its own name that counts such units, and their lengths in milliseconds."""

TABLES = """
CREATE TABLE IF NOT EXISTS tenant (
    n INTEGER PRIMARY KEY, organisation_id TEXT NOT NULL, workspace_id TEXT NOT NULL,
    UNIQUE (organisation_id, workspace_id)
);
CREATE TABLE IF NOT EXISTS call (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL, tenant INTEGER NOT NULL, at INTEGER NOT NULL, status INTEGER NOT NULL,
    ok INTEGER NOT NULL, model INTEGER NOT NULL, provider INTEGER NOT NULL, credential INTEGER NOT NULL,
    api_key INTEGER NOT NULL, trace INTEGER NOT NULL, cost INTEGER NOT NULL, cost_bits INTEGER NOT NULL,
    tokens INTEGER NOT NULL, token_bits INTEGER NOT NULL, cache INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX IF NOT EXISTS call_id ON call (id);
CREATE INDEX IF NOT EXISTS call_age ON call (at);
CREATE INDEX IF NOT EXISTS call_at ON call (tenant, at);
CREATE INDEX IF NOT EXISTS call_ok ON call (tenant, ok, at);
CREATE INDEX IF NOT EXISTS call_status ON call (tenant, status, at);
CREATE INDEX IF NOT EXISTS call_model ON call (tenant, model, at);
CREATE INDEX IF NOT EXISTS call_provider ON call (tenant, provider, at);
CREATE INDEX IF NOT EXISTS call_credential ON call (tenant, credential, at);
CREATE INDEX IF NOT EXISTS call_key ON call (tenant, api_key, at);
CREATE INDEX IF NOT EXISTS call_cost ON call (tenant, cost_bits, at);
CREATE INDEX IF NOT EXISTS call_tokens ON call (tenant, token_bits, at);
CREATE INDEX IF NOT EXISTS call_trace ON call (tenant, at / 3600000, trace);
CREATE INDEX IF NOT EXISTS call_cache ON call (tenant, cache, at) WHERE cache > 0;
CREATE INDEX IF NOT EXISTS call_tried ON call (tenant, at) WHERE attempts > 1;
CREATE TABLE IF NOT EXISTS call_record (n INTEGER PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS call_text (n INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS call_metadata (
    tenant INTEGER NOT NULL, pair INTEGER NOT NULL, at INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (tenant, pair, at, n)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS started (id BLOB PRIMARY KEY, boot TEXT NOT NULL, entry BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS segment (
    name TEXT PRIMARY KEY, boot TEXT NOT NULL, offset INTEGER NOT NULL, done INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS boot (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
"""
SUM_TABLES = "".join(
    f"""
CREATE TABLE IF NOT EXISTS {unit} (
    tenant INTEGER NOT NULL, {unit} INTEGER NOT NULL, model TEXT NOT NULL, provider TEXT NOT NULL,
    status INTEGER NOT NULL, ok INTEGER NOT NULL, requests INTEGER NOT NULL, tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL, cost INTEGER NOT NULL,
    PRIMARY KEY (tenant, {unit}, model, provider, status, ok)
) WITHOUT ROWID;
"""
    for unit, _ in SUMS
)
TABLES += SUM_TABLES

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA temp_store = MEMORY;
PRAGMA busy_timeout = 10000;
PRAGMA wal_autocheckpoint = 4000;
"""
WRITER_PRAGMAS = "PRAGMA cache_size = -32768;"
READER_PRAGMAS = "PRAGMA cache_size = -4096; PRAGMA mmap_size = 134217728; PRAGMA query_only = ON;"

INSERT_CALL = """
INSERT INTO call (n, id, tenant, at, status, ok, model, provider, credential, api_key, trace, cost, cost_bits, tokens,
    token_bits, cache, attempts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
INSERT_RECORD = "INSERT INTO call_record (n, record) VALUES (?, ?)"
INSERT_TEXT = "INSERT INTO call_text (n, text) VALUES (?, ?)"
INSERT_METADATA = "INSERT INTO call_metadata (tenant, pair, at, n) VALUES (?, ?, ?, ?)"
DELETE_METADATA = "DELETE FROM call_metadata WHERE tenant = ? AND pair = ? AND at = ? AND n = ?"
ADD_SUMS = {
    unit: f"""
INSERT INTO {unit} (tenant, {unit}, model, provider, status, ok, requests, tokens_in, tokens_out, cost)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, {unit}, model, provider, status, ok) DO UPDATE SET requests = requests + excluded.requests,
    tokens_in = tokens_in + excluded.tokens_in, tokens_out = tokens_out + excluded.tokens_out,
    cost = cost + excluded.cost
"""  # noqa: S608  # of SUMS
    for unit, _ in SUMS
}
PUT_SEGMENT = """
INSERT INTO segment (name, boot, offset, done) VALUES (?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET offset = excluded.offset, done = excluded.done
"""
PUT_BOOT = """
INSERT INTO boot (name, seq) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET seq = max(seq, excluded.seq)
"""


CACHE_CODES: Final = {"": 0, "DISABLED": 0, "HIT": 1, "SEMANTIC HIT": 2, "MISS": 3, "SEMANTIC MISS": 4, "REFRESH": 5}
"""What `call.cache` says. A code that was written once keeps its meaning."""
OTHER_CODE: Final = 99


def cache_code(status: str) -> int:
    """A cache status as a number; 0 for a call that asked no cache."""
    return CACHE_CODES.get(status, OTHER_CODE)


@lru_cache(maxsize=8192)
def digest(text: str) -> int:
    """A text as a signed 64-bit number."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def pair(name: str, value: str) -> int:
    """A metadata pair as a number; the length keeps (`a`, `bc`) apart from (`ab`, `c`)."""
    return digest(f"{len(name)}:{name}{value}")


def size_class(number: int) -> int:
    """The size class of a cost or a token count, which rises with the number: -1 for unknown, the number itself below
    16, then eight classes from one power of two to the next.
    """
    if number < 16:
        return max(number, -1)
    more = number.bit_length() - 4
    return 8 * more + (number >> more)
