"""`GET /metrics`: every worker's counters and their sum, in the Prometheus text format.

Each sample has the label `worker`: a worker's number, or `all` for the sum. Where the compatible gateway has a name for
a figure we use it, else the name begins with `lockgate_`.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, Final

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from lockgate.core.meters import BOUNDS_US, LABELS, METRICS, merged

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
Document = Mapping[str, Any]
Sample = tuple[dict[str, str], float]

HISTOGRAMS: Final[dict[str, tuple[str, float]]] = {
    "http_request_duration_seconds": ("total", 1e6),
    "portkey_request_duration_milliseconds": ("total", 1e3),
    "llm_request_duration_milliseconds": ("upstream", 1e3),
    "portkey_processing_time_excluding_last_byte_ms": ("own", 1e3),
    "authentication_duration_milliseconds": ("auth", 1e3),
    "lockgate_upstream_first_byte_milliseconds": ("first_byte", 1e3),
}
"""Name → the stage it shows and the microseconds of its unit."""

NANO_PER_CENT: Final = 1e7
ROWS: Final[dict[str, Callable[[Document], float]]] = {
    "request_count": lambda counts: float(counts["requests"]),
    "llm_token_sum": lambda counts: float(counts["tokens"]),
    "llm_cost_sum": lambda counts: counts["cost"] / NANO_PER_CENT,
}


def _named(part: str, label: str) -> Callable[[Document], Iterator[Sample]]:
    return lambda document: (({label: name}, float(value)) for name, value in document[part].items())


def _single(part: str, name: str) -> Callable[[Document], Iterator[Sample]]:
    return lambda document: iter([({}, float(document[part][name]))])


def _refused(document: Document) -> Iterator[Sample]:
    yield {}, float(document["refused"])


SINGLE: Final[dict[str, Callable[[Document], Iterator[Sample]]]] = {
    "lockgate_tokens": _named("tokens", "direction"),
    "lockgate_ends": _named("ends", "end"),
    "lockgate_upstream_errors": _named("errors", "kind"),
    "lockgate_authentication_failures": _refused,
    "lockgate_attempts": _single("routing", "attempts"),
    "lockgate_retries": _single("routing", "retries"),
    "lockgate_fallbacks": _single("routing", "fallbacks"),
    "lockgate_continued_streams": _single("routing", "continued"),
    "lockgate_cache_answers": _named("cache", "status"),
    "lockgate_targets_away": _named("away", "state"),
}


def _labels(values: list[Any]) -> dict[str, str]:
    texts = (str(value).lower() if isinstance(value, bool) else str(value) for value in values)
    return dict(zip(LABELS, texts, strict=True))


def _buckets(metric: Metric, labels: dict[str, str], stage: list[int], unit: float) -> None:
    """The cumulative buckets, the count and the sum of one histogram row."""
    seen = 0
    for bound, count in zip(BOUNDS_US, stage, strict=False):
        seen += count
        metric.add_sample(f"{metric.name}_bucket", {**labels, "le": f"{bound / unit:g}"}, seen)
    seen += stage[len(BOUNDS_US)]
    metric.add_sample(f"{metric.name}_bucket", {**labels, "le": "+Inf"}, seen)
    metric.add_sample(f"{metric.name}_count", labels, seen)
    metric.add_sample(f"{metric.name}_sum", labels, stage[-1] / unit)


class Snapshots(Collector):
    """The documents of one moment as metrics, in the order of METRICS."""

    def __init__(self, documents: Mapping[str, Document], control: Mapping[str, float]) -> None:
        self._documents = documents
        self._control = control

    def collect(self) -> Iterator[Metric]:
        for name, declared in METRICS.items():
            kind = "unknown" if declared.kind == "untyped" else declared.kind
            metric = Metric(name, declared.help, kind)
            for worker, document in self._documents.items():
                self._fill(metric, name, worker, document)
            if name in self._control:
                metric.add_sample(name, {}, self._control[name])
            if metric.samples:
                yield metric

    def _fill(self, metric: Metric, name: str, worker: str, document: Document) -> None:
        own = {"worker": worker}
        suffix = "_total" if metric.type == "counter" else ""
        if name in HISTOGRAMS:
            stage, unit = HISTOGRAMS[name]
            for values, counts in document["rows"]:
                if any(counts[stage][:-1]):
                    _buckets(metric, {**_labels(values), **own}, counts[stage], unit)
        elif name in ROWS:
            for values, counts in document["rows"]:
                metric.add_sample(name, {**_labels(values), **own}, ROWS[name](counts))
        elif name in SINGLE:
            for labels, value in SINGLE[name](document):
                metric.add_sample(name + suffix, {**labels, **own}, value)
        elif name in document["gauges"]:
            metric.add_sample(name, own, document["gauges"][name])


def render(documents: Mapping[int, Document], control: Mapping[str, float] | None = None) -> bytes:
    """The text of one scrape. `control` holds gauges of the control process by their declared names."""
    named: dict[str, Document] = {str(number): document for number, document in sorted(documents.items())}
    if named:
        named["all"] = merged(documents.values())
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Snapshots(named, control or {}))
    return generate_latest(registry)


def scraper(
    ask: Callable[[], Awaitable[Mapping[int, Document]]], control: Callable[[], Mapping[str, float]] = dict
) -> Callable[[], Awaitable[bytes]]:
    """`ask` every worker (the bus does), add control's own gauges, render."""

    async def scrape() -> bytes:
        return render(await ask(), control())

    return scrape
