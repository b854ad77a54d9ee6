"""The tables of logs.db. Everything that is filtered by has a column and an index; the rest stays in the packed record.

`call.record` is the journal's own encoding without headers and bodies, which `call_text` holds apart, so that a page of
a list never reads a body.
"""

VERSION = 1

TABLES = """
CREATE TABLE IF NOT EXISTS tenant (
    n INTEGER PRIMARY KEY, organisation_id TEXT NOT NULL, workspace_id TEXT NOT NULL,
    UNIQUE (organisation_id, workspace_id)
);
CREATE TABLE IF NOT EXISTS call (
    n INTEGER PRIMARY KEY, id BLOB NOT NULL, tenant INTEGER NOT NULL, at INTEGER NOT NULL, status INTEGER NOT NULL,
    ok INTEGER NOT NULL, model TEXT NOT NULL, provider TEXT NOT NULL, credential TEXT NOT NULL, key_id TEXT NOT NULL,
    trace_id TEXT NOT NULL, cost INTEGER NOT NULL, tokens INTEGER NOT NULL, record BLOB NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS call_id ON call (id);
CREATE INDEX IF NOT EXISTS call_at ON call (tenant, at);
CREATE INDEX IF NOT EXISTS call_age ON call (at);
CREATE INDEX IF NOT EXISTS call_status ON call (tenant, status, at);
CREATE INDEX IF NOT EXISTS call_failed ON call (tenant, at) WHERE ok = 0;
CREATE INDEX IF NOT EXISTS call_model ON call (tenant, model, at);
CREATE INDEX IF NOT EXISTS call_provider ON call (tenant, provider, at);
CREATE INDEX IF NOT EXISTS call_credential ON call (tenant, credential, at) WHERE credential <> '';
CREATE INDEX IF NOT EXISTS call_key ON call (tenant, key_id, at);
CREATE INDEX IF NOT EXISTS call_trace ON call (trace_id, tenant);
CREATE TABLE IF NOT EXISTS call_text (n INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS call_metadata (
    tenant INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (tenant, name, value, at, n)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS minute (
    tenant INTEGER NOT NULL, minute INTEGER NOT NULL, model TEXT NOT NULL, class INTEGER NOT NULL,
    requests INTEGER NOT NULL, errors INTEGER NOT NULL, tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (tenant, minute, model, class)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS started (id BLOB PRIMARY KEY, boot TEXT NOT NULL, entry BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS segment (
    name TEXT PRIMARY KEY, boot TEXT NOT NULL, offset INTEGER NOT NULL, done INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS boot (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
"""

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -65536;
PRAGMA temp_store = MEMORY;
PRAGMA mmap_size = 268435456;
PRAGMA busy_timeout = 10000;
PRAGMA wal_autocheckpoint = 4000;
"""

INSERT_CALL = """
INSERT INTO call (id, tenant, at, status, ok, model, provider, credential, key_id, trace_id, cost, tokens, record, n)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
INSERT_TEXT = "INSERT INTO call_text (n, text) VALUES (?, ?)"
INSERT_METADATA = "INSERT INTO call_metadata (tenant, name, value, at, n) VALUES (?, ?, ?, ?, ?)"
ADD_MINUTE = """
INSERT INTO minute (tenant, minute, model, class, requests, errors, tokens_in, tokens_out, cost)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant, minute, model, class) DO UPDATE SET requests = requests + excluded.requests,
    errors = errors + excluded.errors, tokens_in = tokens_in + excluded.tokens_in,
    tokens_out = tokens_out + excluded.tokens_out, cost = cost + excluded.cost
"""
PUT_SEGMENT = """
INSERT INTO segment (name, boot, offset, done) VALUES (?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET offset = excluded.offset, done = excluded.done
"""
PUT_BOOT = """
INSERT INTO boot (name, seq) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET seq = max(seq, excluded.seq)
"""
