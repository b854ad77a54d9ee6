"""What a worker counts for operators: requests, latencies by stage, upstream errors, tokens, cost.

One dict look-up per call finds the row of its labels; the rest is additions. No label names a tenant, a key or a model,
and every label's values are bounded, so that a caller cannot grow this table.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple

from lockgate.core.record import Record
from lockgate.core.tries import retries, saved_by_fallback

MetricKind = Literal["counter", "gauge", "histogram", "untyped"]
LABELS: Final = ("method", "endpoint", "code", "provider", "stream")


class Metric(NamedTuple):
    kind: MetricKind
    help: str
    labels: tuple[str, ...] = ()


METRICS: Final[dict[str, Metric]] = {
    "request_count": Metric("untyped", "Finished requests (rises only; named as the compatible gateway does).", LABELS),
    "http_request_duration_seconds": Metric("histogram", "From complete headers to the answer's last byte.", LABELS),
    "portkey_request_duration_milliseconds": Metric("histogram", "The same in milliseconds.", LABELS),
    "llm_request_duration_milliseconds": Metric(
        "histogram", "From the request's last byte upstream to the end.", LABELS
    ),
    "portkey_processing_time_excluding_last_byte_ms": Metric(
        "histogram", "The gateway's own time: body received to request written upstream.", LABELS
    ),
    "authentication_duration_milliseconds": Metric("histogram", "From complete headers to a known caller.", LABELS),
    "lockgate_upstream_first_byte_milliseconds": Metric(
        "histogram", "From the request's last byte upstream to the answer's first byte.", LABELS
    ),
    "llm_token_sum": Metric("gauge", "Tokens in and out.", LABELS),
    "llm_cost_sum": Metric("gauge", "Cost of calls with a known price, in US cents.", LABELS),
    "lockgate_tokens": Metric("counter", "Tokens by direction.", ("direction",)),
    "lockgate_ends": Metric("counter", "Why calls ended.", ("end",)),
    "lockgate_upstream_errors": Metric("counter", "Calls that an upstream failed, by the error's code.", ("kind",)),
    "lockgate_authentication_failures": Metric("counter", "Requests refused with 401 or 403."),
    "lockgate_attempts": Metric("counter", "Requests sent upstream, each retry and each fallback among them."),
    "lockgate_retries": Metric("counter", "Attempts at the target that had just failed."),
    "lockgate_fallbacks": Metric("counter", "Good answers of another target than the first that was asked."),
    "lockgate_continued_streams": Metric("counter", "Streams that broke, and whose rest another target said."),
    "lockgate_cache_answers": Metric("counter", "Calls of configs with a cache, by what it said.", ("status",)),
    "lockgate_targets_away": Metric(
        "gauge", "Targets that are left alone now: circuit open, ejected, or due for their one probe.", ("state",)
    ),
    "lockgate_held_body_bytes": Metric("gauge", "Bytes of request bodies in memory; short ones are not counted."),
    "lockgate_cache_bytes": Metric("gauge", "Bytes of answers that the worker's own cache holds."),
    "lockgate_event_loop_lag_seconds": Metric("gauge", "Longest delay of the event loop since the last scrape."),
    "lockgate_journal_backlog": Metric("gauge", "Entries that wait for the disk."),
    "lockgate_journal_ready": Metric("gauge", "1 while the journal can take records, else 0."),
    "lockgate_open_connections": Metric("gauge", "Connections of clients."),
    "lockgate_open_streams": Metric("gauge", "Answers under way."),
    "lockgate_directory_entries": Metric("gauge", "Entries of the snapshot that the worker holds."),
    "lockgate_drain_backlog_bytes": Metric("gauge", "Journal bytes that control saw and did not store yet."),
    "lockgate_drained_records": Metric("gauge", "Records that control stored since its start."),
    "lockgate_journal_damage": Metric("gauge", "Damaged places, unusable entries and missing frames that control met."),
    "lockgate_calls_orphaned": Metric("gauge", "Calls whose worker died before their record was written."),
    "lockgate_key_alerts": Metric("gauge", "Alerts of keys that this node raised since its start."),
    "lockgate_key_alerts_undelivered": Metric("gauge", "Tries to deliver an alert that failed, since the start."),
    "lockgate_leak_reports": Metric("gauge", "Reports of leaked keys that were heard, since the start."),
    "lockgate_leaked_keys": Metric("gauge", "Keys of ours that were in such reports, since the start."),
    "lockgate_honeytoken_uses": Metric("gauge", "Tries of bait that were noticed, since the start."),
    "lockgate_keys_rotated": Metric("gauge", "Rotations by policy that this node did, since the start."),
}
"""Name → what it is. Counters get the suffix `_total` in the text format. A test demands that each is documented."""

BOUNDS_US: Final = (
    100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
    1_000_000, 2_500_000, 5_000_000, 10_000_000, 30_000_000, 60_000_000, 120_000_000, 300_000_000,
)  # fmt: skip
"""Upper bounds of every histogram's buckets, in microseconds."""

ENDPOINTS: Final = (
    "/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/models", "/v1/responses", "/v1/messages",
    "/v1/rerank", "/v1/moderations", "/v1/images", "/v1/audio", "/v1/files", "/v1/uploads", "/v1/batches",
    "/v1/fine_tuning", "/v1/vector_stores", "/v1/assistants", "/v1/threads", "/v1/realtime", "/v1/videos",
)  # fmt: skip
METHODS: Final = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
OTHER: Final = "other"
UPSTREAM_ENDS: Final = frozenset({"upstream_error", "upstream_cut", "timeout"})
MOST_NAMES, MOST_ROWS = 200, 2_000

GAUGES: Final = {
    "lockgate_event_loop_lag_seconds": "loop_lag_s",
    "lockgate_journal_backlog": "journal_backlog",
    "lockgate_journal_ready": "journal_ready",
    "lockgate_open_connections": "connections",
    "lockgate_open_streams": "streams",
    "lockgate_directory_entries": "entries",
    "lockgate_held_body_bytes": "held_body_bytes",
    "lockgate_cache_bytes": "cache_bytes",
}
"""A worker's gauges and the attributes of Meters that hold them."""

AWAY: Final = ("open", "ejected", "half-open")
"""The states of core.health in which a target is left alone."""
ROUTING: Final = ("attempts", "retries", "fallbacks", "continued")
SUMMED: Final = ("ends", "errors", "tokens", "routing", "cache", "away", "gauges")
STAGES: Final = ("total", "upstream", "own", "auth", "first_byte")
_WIDTH: Final = len(BOUNDS_US) + 2  # a bucket per bound, one above all, then the sum in microseconds
COMBINED: Final[dict[str, Callable[[Iterable[float]], float]]] = {
    "lockgate_event_loop_lag_seconds": max,
    "lockgate_journal_ready": min,
}


def endpoint_of(path: str) -> str:
    """A path as a label: the longest known prefix, or `other`."""
    best = OTHER
    for known in ENDPOINTS:
        if path.startswith(known) and path[len(known) : len(known) + 1] in {"", "/"} and len(known) > len(best):
            best = known
    return best


class Row:
    """The counts of one set of labels: requests, tokens, cost, then a sum and buckets per stage."""

    __slots__ = ("auth", "cost", "first_byte", "own", "requests", "tokens", "total", "upstream")

    def __init__(self) -> None:
        self.requests = 0
        self.tokens = 0
        self.cost = 0
        for stage in STAGES:
            setattr(self, stage, [0] * _WIDTH)

    total: list[int]
    upstream: list[int]
    own: list[int]
    auth: list[int]
    first_byte: list[int]

    def document(self) -> dict[str, Any]:
        stages = {stage: list(getattr(self, stage)) for stage in STAGES}
        return {"requests": self.requests, "tokens": self.tokens, "cost": self.cost, **stages}


class Meters:
    """The counters of one worker. `count` is called once per finished call, on the loop's thread."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str, int, str, bool], Row] = {}
        self._seen: dict[tuple[str, str, int, str, bool], Row] = {}  # by labels as they came: a cache
        self._providers: set[str] = set()
        self._ends: dict[str, int] = {}
        self._errors: dict[str, int] = {}
        self._tokens_in = 0
        self._tokens_out = 0
        self._refused = 0
        self._routing = dict.fromkeys(ROUTING, 0)
        self._cache: dict[str, int] = {}
        self._lag_s = 0.0
        # Gauges: set by whoever composes the worker, before a snapshot is asked for.
        self.journal_backlog = 0  # entries that wait for the disk
        self.journal_ready = True
        self.connections = 0  # of clients
        self.streams = 0  # answers under way
        self.entries = 0  # of the snapshot
        self.held_body_bytes = 0  # of requests
        self.cache_bytes = 0  # of answers in the worker's own cache
        self.away = dict.fromkeys(AWAY, 0)  # targets that are left alone, by their state

    # --- counting ---

    def count(self, record: Record) -> None:
        """Take one finished call in."""
        mark = (record.method, record.path, record.status, record.provider, record.streamed)
        row = self._seen.get(mark) or self._row(mark)
        total, sent = record.us_total, record.us_sent
        row.requests += 1
        # Written out, not in a function: five calls would be a fifth of this method's budget of 2 µs.
        stage = row.total
        stage[bisect_left(BOUNDS_US, total)] += 1
        stage[-1] += total
        if us := record.us_auth:
            stage = row.auth
            stage[bisect_left(BOUNDS_US, us)] += 1
            stage[-1] += us
        if sent:
            stage, us = row.upstream, total - sent
            stage[bisect_left(BOUNDS_US, us)] += 1
            stage[-1] += us
            stage, us = row.own, sent - record.us_queue
            stage[bisect_left(BOUNDS_US, us)] += 1
            stage[-1] += us
            if record.us_first_byte:
                stage, us = row.first_byte, record.us_first_byte - sent
                stage[bisect_left(BOUNDS_US, us)] += 1
                stage[-1] += us
        tokens = record.tokens_in + record.tokens_out
        if tokens:
            row.tokens += tokens
            self._tokens_in += record.tokens_in
            self._tokens_out += record.tokens_out
        if record.cost > 0:
            row.cost += record.cost
        if record.tries or record.cache:
            self._routed(record)
        if record.end != "complete":
            self._failed(record)

    def refused(self) -> None:
        """A credential was refused and no record was made of it."""
        self._refused += 1

    @property
    def loop_lag_s(self) -> float:
        """The longest delay of the event loop since the last snapshot: setting it keeps the larger value."""
        return self._lag_s

    @loop_lag_s.setter
    def loop_lag_s(self, seconds: float) -> None:
        self._lag_s = max(self._lag_s, seconds)

    def _routed(self, record: Record) -> None:
        """What a config did. Calls that were sent once are counted by their rows already: see `snapshot`."""
        counts = self._routing
        counts["attempts"] += record.attempts - (record.us_sent > 0)
        counts["retries"] += retries(record)
        counts["fallbacks"] += saved_by_fallback(record)
        counts["continued"] += record.continued
        if record.cache:
            self._cache[record.cache] = self._cache.get(record.cache, 0) + 1

    def _failed(self, record: Record) -> None:
        self._ends[record.end] = self._ends.get(record.end, 0) + 1
        if record.status in {401, 403} and not record.us_sent:
            self._refused += 1
        if record.end in UPSTREAM_ENDS:
            kind = record.error or record.end
            if kind not in self._errors and len(self._errors) >= MOST_NAMES:
                kind = OTHER
            self._errors[kind] = self._errors.get(kind, 0) + 1

    def _row(self, mark: tuple[str, str, int, str, bool]) -> Row:
        """The row of labels as they came, whose values are bounded here."""
        method, path, status, provider, streamed = mark
        if provider not in self._providers and len(self._providers) < MOST_NAMES:
            self._providers.add(provider)
        labels = (
            method if method in METHODS else OTHER,
            endpoint_of(path),
            status,
            provider if provider in self._providers else OTHER,
            streamed,
        )
        if labels not in self._rows and len(self._rows) >= MOST_ROWS:
            labels = (OTHER, OTHER, 0, OTHER, False)
        row = self._rows.setdefault(labels, Row())
        if len(self._seen) >= MOST_ROWS:
            self._seen.clear()
        self._seen[mark] = row
        return row

    # --- reading ---

    def snapshot(self) -> dict[str, Any]:
        """Everything as one document of plain values, for the bus. Reading it starts the lag's maximum anew."""
        gauges = {name: float(getattr(self, attribute)) for name, attribute in GAUGES.items()}
        self._lag_s = 0.0
        complete = sum(row.requests for row in self._rows.values()) - sum(self._ends.values())
        sent = sum(sum(row.own[:-1]) for row in self._rows.values())
        return {
            "rows": [[list(labels), row.document()] for labels, row in self._rows.items()],
            "ends": {"complete": complete, **self._ends},
            "errors": dict(self._errors),
            "tokens": {"in": self._tokens_in, "out": self._tokens_out},
            "refused": self._refused,
            "routing": {**self._routing, "attempts": sent + self._routing["attempts"]},
            "cache": {status.lower(): count for status, count in self._cache.items()},
            "away": dict(self.away),
            "gauges": gauges,
        }


def merged(documents: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The sum of several workers' documents; of the lag the longest, of readiness the least."""
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    totals: dict[str, dict[str, float]] = {part: {} for part in SUMMED}
    refused = 0
    for document in documents:
        for labels, counts in document["rows"]:
            key = tuple(labels)
            rows[key] = _added(rows[key], counts) if key in rows else counts
        for part, sums in totals.items():
            for name, value in document[part].items():
                combine = COMBINED.get(name, sum)
                sums[name] = combine((sums[name], value)) if name in sums else value
        refused += document["refused"]
    return {"rows": [[list(labels), counts] for labels, counts in rows.items()], **totals, "refused": refused}


def _added(one: Mapping[str, Any], two: Mapping[str, Any]) -> dict[str, Any]:
    """Two rows as one: numbers are added, lists place by place."""
    return {
        name: [a + b for a, b in zip(value, two[name], strict=True)] if isinstance(value, list) else value + two[name]
        for name, value in one.items()
    }
