"""What there is to filter the logs by, and how often: `GET /v1/logs/facets`."""

from collections.abc import Iterable
from typing import Any, Final

from lockgate.admin.context import Context
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core import logquery
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound
from lockgate.core.ports import Tally

FACETS: Final = {"ai_model": ("model", "models"), "ai_org": ("provider", "providers"),
                 "status_code": ("status", "statuses")}  # fmt: skip
"""Name in the reply → field of a Tally, field of a LogQuery."""
NARROWING: Final = frozenset({
    "time_of_generation_min", "time_of_generation_max", "ai_model", "model", "ai_org", "provider", "status_code",
}) | logquery.PLACES  # fmt: skip
MOST: Final = 100  # values of a facet that are listed


def _passes(tally: Tally, query: logquery.LogQuery, but: str) -> bool:
    """Whether a tally passes every filter but the one of its own facet, whose other values are to be shown, too."""
    for field, wanted_by in FACETS.values():
        wanted = getattr(query, wanted_by)
        if wanted and wanted_by != but and getattr(tally, field) not in wanted:
            return False
    return True


def facet(tallies: Iterable[Tally], query: logquery.LogQuery, field: str, wanted_by: str) -> list[dict[str, Any]]:
    """The values of `field`, the most frequent first."""
    sums: dict[Any, list[int]] = {}
    for tally in tallies:
        if _passes(tally, query, wanted_by):
            added = sums.setdefault(getattr(tally, field), [0, 0, 0])
            for nth, more in enumerate((tally.requests, tally.tokens_in + tally.tokens_out, tally.cost)):
                added[nth] += more
    ordered = sorted(sums.items(), key=lambda item: (-item[1][0], str(item[0])))
    return [
        {"value": value, "requests": requests, "total_units": units, "cost": cost / logquery.NANO_PER_CENT}
        for value, (requests, units, cost) in ordered[:MOST]
    ]


async def _facets(ctx: Context) -> Reply:
    if ctx.services.logs is None:
        raise AdminNotFound("This gateway keeps no logs")
    if ctx.who.own_rows:
        raise AdminForbidden("Facets count everybody's calls, and you see those of your own keys")
    for name, value in ctx.query.items():
        if name not in NARROWING and value:
            raise AdminInvalid(f"{name} does not narrow facets. Use one of: {', '.join(sorted(NARROWING))}")
    query = logquery.parse(ctx.query)
    tallies = await ctx.services.logs.tallies(ctx.tenant, query.after_ms, query.before_ms)
    found = {name: facet(tallies, query, *of) for name, of in FACETS.items()}
    total = sum(tally.requests for tally in tallies if _passes(tally, query, ""))
    return Reply({"object": "log-facets", "total": total, "facets": found})


ROUTES: Final = (
    Route(
        "GET", "/logs/facets", scoped("workspace", "logs.list"), "log.facets", _facets,
        "Count calls by model, provider and status",
    ),
)  # fmt: skip
