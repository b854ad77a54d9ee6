"""What is suspicious in a config that may be saved all the same, and what in it can never work.

The compatible gateway accepts much that cannot be meant: it is told as a warning. An error is what no call survives.
"""

import difflib
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Final, Literal

import msgspec

from lockgate.core.conditions import number, place
from lockgate.core.config import SAVED, Config, Limits, Retrying, Strategy, model_slug, parse, references, slug_of
from lockgate.core.config_kinds import GUESSES_MAX, LIKENESS, SHOWN_MAX, under
from lockgate.core.errors import BadRequest, InvalidConfig
from lockgate.core.patterns import BadPattern, Pattern

AGE_MIN_S: Final = 60
AGE_MAX_S: Final = 7_776_000  # 90 days
TIMED_OUT: Final = 408
GOOD: Final = range(200, 205)
FINDINGS_MAX: Final = 200

Level = Literal["error", "warning"]
Known = Mapping[str, Iterable[str]]
"""The slugs that there are, by the kind of reference: "virtual_key", "provider", "guardrail", "prompt"."""


class Finding(msgspec.Struct, frozen=True):
    level: Level
    path: str  # "targets.0.weight"; "" is the config itself
    message: str


class _Place(msgspec.Struct, frozen=True):
    """One level with what it inherits."""

    config: Config
    path: str
    mode: str = ""  # the strategy that chooses this level
    statuses: tuple[int, ...] | None = None  # of the fallback that has another target after it
    routed: bool = False  # it is known where calls go
    timeout_ms: int = 0  # of the levels above
    total_ms: int = 0
    retry: Retrying | None = None  # in force here
    retry_path: str = ""
    timeout_path: str = ""

    def at(self, name: str) -> str:
        return under(self.path, name)


Findings = Iterator[Finding]


def lint(
    raw: bytes,
    option_names: frozenset[str] = frozenset(),
    known: Known | None = None,
    *,
    vendors: Collection[str] | None = None,
    keyless: frozenset[str] | None = None,
    limits: Limits = SAVED,
) -> list[Finding]:
    """All findings about a document, in its order; the errors of `parse` when it cannot be read at all. `vendors`: the
    slugs of all providers that can be called, to tell a misspelt one.
    """
    try:
        config = parse(raw, option_names, limits, keyless)
    except InvalidConfig as error:
        return [finding_of(line) for line in error.errors]
    except BadRequest as error:
        return [Finding("error", "", error.message)]
    return review(config, known, vendors)


def review(config: Config, known: Known | None = None, vendors: Collection[str] | None = None) -> list[Finding]:
    """All findings about a config that was read. Without `known` no reference is looked at, without `vendors` no
    provider.
    """
    found = dict.fromkeys(_unknown(config, known) if known is not None else ())
    root = _entered(_Place(config, ""))
    if vendors is not None:
        found |= dict.fromkeys(_misspelt(root, vendors))
    for one in _levels(root):
        found |= dict.fromkeys(finding for check in CHECKS for finding in check(one))
        if len(found) >= FINDINGS_MAX:
            break
    return [*found][:FINDINGS_MAX]


def finding_of(line: str) -> Finding:
    """A line of InvalidConfig's `errors` as a finding."""
    path, _, message = line.removeprefix("path: ").partition(", message: ")
    return Finding("error", path, message)


def _unknown(config: Config, known: Known) -> Findings:
    for path, kind, slug in references(config):
        if slug not in known.get(kind, ()):
            yield Finding("error", path, f"There is no {kind.replace('_', ' ')} {slug!r}")


def _misspelt(root: _Place, vendors: Collection[str]) -> Findings:
    """Providers that nobody has made, each with the nearest name; what begins with @ is a reference."""
    seen: dict[str, str] = {}
    for one in _levels(root):
        slug = one.config.provider
        if not slug or slug.startswith("@") or slug in vendors:
            continue
        if slug not in seen and len(seen) < GUESSES_MAX:
            near = difflib.get_close_matches(slug[:SHOWN_MAX].lower(), vendors, 1, LIKENESS)
            seen[slug] = f". Did you mean {near[0]!r}?" if near else ""
        yield Finding("error", one.at("provider"), f"There is no provider {slug[:SHOWN_MAX]!r}{seen.get(slug, '')}")


# --- going down ---


def _levels(above: _Place) -> Iterator[_Place]:
    yield above
    config = above.config
    strategy = config.strategy
    falls = strategy is not None and strategy.mode == "fallback"
    for nth, target in enumerate(config.targets):
        others = falls and nth + 1 < len(config.targets)
        yield from _levels(
            _entered(
                msgspec.structs.replace(
                    above,
                    config=target,
                    path=above.at(f"targets.{nth}"),
                    mode=strategy.mode if strategy else "single",
                    statuses=strategy.on_status_codes if strategy and others else above.statuses,
                    timeout_ms=config.request_timeout or above.timeout_ms,
                    total_ms=above.total_ms or config.total_timeout,
                )
            )
        )


def _entered(level: _Place) -> _Place:
    """The level with its own settings in force."""
    config = level.config
    named = (config.provider, config.virtual_key, config.passthrough, model_slug(config.override_params.get("model")))
    return msgspec.structs.replace(
        level,
        routed=level.routed or any(named),
        retry=config.retry or level.retry,
        retry_path=level.at("retry") if config.retry else level.retry_path,
        timeout_path=level.at("request_timeout") if config.request_timeout else level.timeout_path,
    )


# --- who is asked ---


def _never_asked(level: _Place) -> Findings:
    strategy, targets = level.config.strategy, level.config.targets
    mode = strategy.mode if strategy else "single"
    if mode == "single":
        for nth in range(1, len(targets)):
            yield _warning(level, f"targets.{nth}", "Never asked: strategy.mode 'single' takes the first target")
    elif mode == "fallback" and strategy and strategy.on_status_codes == ():
        for nth in range(1, len(targets)):
            why = "Never asked: strategy.on_status_codes is empty, so the first target's answer always stands"
            yield _warning(level, f"targets.{nth}", why)
    elif mode == "loadbalance":
        yield from _weightless(level)


def _weightless(level: _Place) -> Findings:
    nobody = [nth for nth, target in enumerate(level.config.targets) if target.weight == 0]
    if nobody and len(nobody) == len(level.config.targets):
        yield Finding("error", level.at("targets"), "Every weight is 0, so no target is ever asked")
        return
    for nth in nobody:
        yield _warning(level, f"targets.{nth}.weight", "Never asked: its weight is 0")


def _conditional(level: _Place) -> Findings:
    strategy, targets = level.config.strategy, level.config.targets
    if not strategy or strategy.mode != "conditional":
        return
    named = {case.then for case in strategy.conditions} | {strategy.default}
    if not strategy.conditions:
        serious: Level = "warning" if strategy.default else "error"
        yield Finding(serious, level.at("strategy.conditions"), "No conditions passed in the query router")
    if not strategy.default:
        why = "Missing: a call that fulfils no condition is refused with 400"
        yield _warning(level, "strategy.default", why)
    for nth, target in enumerate(targets):
        if not target.name or target.name not in named:
            what = f"no condition names {target.name!r}" if target.name else "it has no name for a condition to use"
            yield _warning(level, f"targets.{nth}", f"Never asked: {what}")
    yield from _after_always(level, strategy)


def _after_always(level: _Place, strategy: Strategy) -> Findings:
    queries = [case.query for case in strategy.conditions]
    always = next((nth for nth, query in enumerate(queries) if not query or query == {"$and": []}), None)
    if always is not None:
        for nth in range(always + 1, len(queries)):
            yield _warning(level, f"strategy.conditions.{nth}", f"Never looked at: condition {always} always holds")


def _twice(level: _Place) -> Findings:
    seen: dict[str, int] = {}
    for nth, target in enumerate(level.config.targets):
        if target.name and target.name in seen:
            why = f"targets.{seen[target.name]} has the same name, and is the one that conditions find"
            yield _warning(level, f"targets.{nth}.name", why)
        seen.setdefault(target.name, nth)


def _unrouted(level: _Place) -> Findings:
    config = level.config
    if not config.targets and not level.routed and not config.prompt_id:
        yield _warning(level, "", "Names no provider: the request's headers or model have to name one")
    if config.virtual_key and config.provider:
        winner = "provider" if slug_of(config.provider) else "virtual_key"
        loser = "virtual_key" if winner == "provider" else "provider"
        yield _warning(level, loser, f"Has no effect beside {winner}")
    if config.api_key and (config.virtual_key or slug_of(config.provider)):
        yield _warning(level, "api_key", "Has no effect beside a stored key")


# --- statuses and times ---


def _statuses(level: _Place) -> Findings:
    """What is tried again here against what the fallback above goes on after."""
    retry = level.retry
    if level.statuses is None or level.config.targets:
        return
    if retry and retry.attempts and retry.on_status_codes:
        lost = sorted(set(retry.on_status_codes) - set(level.statuses))
        if lost and level.statuses:
            codes = ", ".join(map(str, lost))
            why = f"{codes} is tried again, but the fallback's on_status_codes lacks it: no other target is asked then"
            yield Finding("warning", under(level.retry_path, "on_status_codes"), why)
    timed = level.config.request_timeout or level.timeout_ms
    if timed and level.statuses and TIMED_OUT not in level.statuses:
        why = (
            "A call that times out ends with 408, which the fallback's on_status_codes lacks: no other target is asked"
        )
        yield Finding("warning", level.timeout_path, why)


def _own_statuses(level: _Place) -> Findings:
    strategy, retry = level.config.strategy, level.config.retry
    if strategy and strategy.on_status_codes:
        yield from _successes(level, "strategy.on_status_codes", strategy.on_status_codes, "goes on after")
    if retry is None or retry.on_status_codes is None:
        return
    yield from _successes(level, "retry.on_status_codes", retry.on_status_codes, "never tries again after")
    if not retry.attempts:
        yield _warning(level, "retry.on_status_codes", "Has no effect: retry.attempts is 0")
    elif not retry.on_status_codes:
        yield _warning(level, "retry.on_status_codes", "Is empty, so nothing is tried again")


def _successes(level: _Place, name: str, codes: tuple[int, ...], what: str) -> Findings:
    good = ", ".join(str(code) for code in codes if code in GOOD)
    if good:
        yield _warning(level, name, f"{good} is a success, and a call {what} it")


def _times(level: _Place) -> Findings:
    own, total = level.config.request_timeout, level.total_ms or level.config.total_timeout
    if own and level.timeout_ms and own > level.timeout_ms:
        why = f"{own} ms is longer than the {level.timeout_ms} ms of the level above, which it replaces"
        yield _warning(level, "request_timeout", why)
    if own and total and own > total:
        yield _warning(
            level, "request_timeout", f"{own} ms is longer than the call may last: total_timeout is {total} ms"
        )
    if level.config.total_timeout and level.total_ms:
        why = f"Has no effect: the {level.total_ms} ms of the level above hold for the whole call"
        yield _warning(level, "total_timeout", why)


# --- settings without effect ---

_OF: Final = {
    "on_status_codes": "fallback", "conditions": "conditional", "default": "conditional", "sticky": "loadbalance",
}  # fmt: skip


def _no_effect(level: _Place) -> Findings:
    strategy, config = level.config.strategy, level.config
    for field, mode in _OF.items():
        said = getattr(strategy, field, None)
        if strategy and strategy.mode != mode and said is not None and said != ():
            yield _warning(level, f"strategy.{field}", f"Has no effect: strategy.mode is {strategy.mode!r}")
    if config.weight != 1 and level.mode not in {"", "loadbalance"}:
        yield _warning(level, "weight", f"Has no effect: the strategy above is {level.mode!r}")
    dropped = {*(config.drop_params or ())} & {*config.override_params, *config.default_params}
    for name in sorted(dropped):
        yield _warning(level, "drop_params", f"{name!r} is set and then dropped again")


def _breakers(level: _Place) -> Findings:
    both = (
        ("cb_config", level.config.cb_config),
        ("strategy.cb_config", (level.config.strategy or Strategy("")).cb_config),
    )
    for name, breaker in both:
        if breaker and not breaker.failure_threshold and not breaker.failure_threshold_percentage:
            yield _warning(level, name, "Never opens: give failure_threshold or failure_threshold_percentage")
        elif breaker and breaker.minimum_requests and not breaker.failure_threshold_percentage:
            yield _warning(level, f"{name}.minimum_requests", "Has no effect without failure_threshold_percentage")


def _sticky(level: _Place) -> Findings:
    sticky = level.config.strategy.sticky if level.config.strategy else None
    if sticky is None or not sticky.enabled:
        return
    if not sticky.hash_fields:
        yield _warning(level, "strategy.sticky.hash_fields", "Is empty, so no call stays with a target")
    for nth, field in enumerate(sticky.hash_fields):
        if not field.startswith(("metadata.", "params.")) and field != "url.pathname":
            why = f"{field!r} leads nowhere: a field begins with 'metadata.' or 'params.'"
            yield _warning(level, f"strategy.sticky.hash_fields.{nth}", why)


def _cache(level: _Place) -> Findings:
    age = level.config.cache.max_age if level.config.cache else 0
    if age and not AGE_MIN_S <= age <= AGE_MAX_S:
        yield _warning(level, "cache.max_age", f"Is taken for {min(max(age, AGE_MIN_S), AGE_MAX_S)} seconds")


# --- queries ---


def _queries(level: _Place) -> Findings:
    for nth, case in enumerate(level.config.strategy.conditions if level.config.strategy else ()):
        for path, message in _query(case.query):
            yield _warning(level, f"strategy.conditions.{nth}.query.{path}", message)


def _query(query: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    settled = ""
    for key, value in query.items():
        here = under(path, key)
        if settled:
            yield here, f"Is ignored: nothing after {settled} counts"
        elif key in {"$and", "$or"}:
            settled = key
            for nth, inner in enumerate(value):
                yield from _query(inner, under(here, nth))
        elif not place(key)[0]:
            why = "Leads nowhere: a path is metadata.<key>, params.<key> or url.pathname"
            yield here, why
        elif isinstance(value, Mapping):
            yield from _operators(value, here)


def _operators(value: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    settled = False
    for operator, wanted in value.items():
        here = under(path, operator)
        if settled:
            yield here, "Is ignored: nothing after $regex counts"
        elif why := _never_holds(operator, wanted):
            yield here, f"Never holds: {why}"
        settled = settled or operator == "$regex"


def _never_holds(operator: str, wanted: Any) -> str:
    if operator in {"$in", "$nin"} and not isinstance(wanted, list):
        return "it needs an array"
    if operator in {"$gt", "$gte", "$lt", "$lte"} and math.isnan(number(wanted)):
        return "it needs a number"
    if operator == "$regex" and not isinstance(wanted, str):
        return "it needs a pattern"
    if operator == "$regex":
        try:
            Pattern(wanted)
        except BadPattern as error:
            return f"this is no pattern. {error}"
    return ""


def _warning(level: _Place, name: str, message: str) -> Finding:
    return Finding("warning", level.at(name) if name else level.path, message)


CHECKS: Final[tuple[Callable[[_Place], Findings], ...]] = (
    _never_asked, _conditional, _twice, _unrouted, _statuses, _own_statuses, _times, _no_effect, _breakers, _sticky,
    _cache, _queries,
)  # fmt: skip
