"""Where a call may go: a tree whose leaves are targets. Compiled once from a config, walked for each call."""

from itertools import accumulate
from typing import Any, Final, Literal, TypeAlias, cast

import msgspec

from lockgate.core.conditions import Condition, compile_query
from lockgate.core.config import Breaker as ConfigBreaker
from lockgate.core.config import Config, Retrying, Strategy, model_slug, slug_of
from lockgate.core.config_kinds import under
from lockgate.core.config_schema import COOLDOWN_MIN_MS, HOOKS, SECRETS

Recovery = Literal["restart", "continue", "error"]
"""What follows when a stream breaks after content: nothing was sent yet, so start again; carry on elsewhere; say so."""


class Retry(msgspec.Struct, frozen=True, gc=False):
    """When an attempt at a target is repeated, and after how long."""

    attempts: int = 0
    statuses: frozenset[int] = frozenset()
    honour_after: bool = False  # wait as long as the upstream asks


NEVER: Final = Retry()


class Breaker(msgspec.Struct, frozen=True, gc=False):
    """When a target is left alone for a while: after so many failures, or at such a rate of them."""

    failures: int = 0  # that open it; 0: no count
    rate: float = 0.0  # share of calls from 0 to 1 that opens it; 0: no rate
    minimum: int = 0  # calls before the rate counts
    cooldown_ms: int = 30_000
    statuses: frozenset[int] | None = None  # that count as failures; None: 500 and above


class Caching(msgspec.Struct, frozen=True, gc=False):
    mode: Literal["simple", "semantic"]
    max_age_s: int = 0  # 0: the default


class Sticky(msgspec.Struct, frozen=True, gc=False):
    """Calls that agree in these fields stay with one target."""

    fields: tuple[str, ...]  # "metadata.user_id"
    ttl_s: int


class Target(msgspec.Struct, frozen=True):
    """One leaf: a provider by slug, with a stored credential by slug or an inline one that travels beside the plan."""

    provider: str  # "" when the credential names it
    credential: str = ""  # slug
    host: str = ""  # inline custom base URL
    options: dict[str, str] = {}  # provider options, headers and config merged
    overrides: dict[str, bytes] = {}  # body members as JSON texts
    timeout_ms: int = 0  # until the upstream's headers; 0: none of its own
    forward: tuple[str, ...] = ()  # request headers that travel though not on the list
    retry: Retry = NEVER
    path: str = "config"
    defaults: dict[str, bytes] = {}  # body members as JSON texts, for what the body lacks
    drops: tuple[str, ...] = ()  # paths of body members: "a.b", "a[0].b", "a[*].b"
    cache: Caching | None = None
    strict: bool = True  # leave out what OpenAI's API does not have
    recovery: Recovery = "restart"
    keyed: str = ""  # where in the document the inline api_key stands: "targets.1.api_key"
    passthrough: bool = False  # the request says which provider
    name: str = ""
    weight: float = 1.0
    breaker: Breaker | None = None
    hooks: dict[str, bytes] = {}  # guardrail and hook fields by name, as JSON texts
    index: int = 0  # its place among all leaves, from left to right
    total_ms: int = 0  # for the call with all its attempts and waits; 0: none of its own
    prompt: str = ""  # slug of the prompt that this target renders instead


class Fallback(msgspec.Struct, frozen=True):
    """The children in order, until one answers well enough."""

    children: tuple["Plan", ...]
    statuses: frozenset[int] | None  # that go on to the next child; None: everything but 2xx
    path: str
    name: str = ""
    breaker: Breaker | None = None
    total_ms: int = 0


class LoadBalance(msgspec.Struct, frozen=True):
    """One child by the luck of a draw."""

    children: tuple["Plan", ...]
    weights: tuple[float, ...]
    cumulative: tuple[float, ...]  # sums of the weights, for a bisection: the last one is the total
    sticky: Sticky | None
    path: str
    name: str = ""
    breaker: Breaker | None = None
    total_ms: int = 0


class Rule(msgspec.Struct, frozen=True):
    condition: Condition
    then: int  # the child's place
    source: str  # the query's JSON text


class Conditional(msgspec.Struct, frozen=True):
    """The child of the first rule that holds."""

    children: tuple["Plan", ...]
    rules: tuple[Rule, ...]
    default: int  # the child's place; -1: none
    path: str
    name: str = ""
    breaker: Breaker | None = None
    total_ms: int = 0


Plan: TypeAlias = Target | Fallback | LoadBalance | Conditional


class Needs(msgspec.Struct, frozen=True, gc=False):
    """What a plan asks of a call, so that nothing is read for a rule that nobody wrote."""

    params: bool = False  # members of the body
    metadata: bool = False
    draws: bool = False


# --- compiling ---

RETRIED: Final = frozenset({429, 500, 502, 503, 504, 529})
"""What is tried again where a config sets attempts and names no status."""

_AZURE: Final = (("azure-deployment-id", "deployment_id"), ("azure-api-version", "api_version"))
_OVERLOOKED: Final = frozenset({"azure_deployments", *SECRETS})
_encode = msgspec.json.Encoder().encode


class _Inherited(msgspec.Struct, frozen=True):
    """What a level hands down to its targets."""

    provider: str = ""
    credential: str = ""
    keyed: str = ""
    options: dict[str, str] = {}
    prompt: str = ""
    passthrough: bool = False
    host: str = ""
    overrides: dict[str, bytes] = {}
    defaults: dict[str, bytes] = {}
    drops: tuple[str, ...] = ()
    retry: Retry = NEVER
    cache: Caching | None = None
    timeout_ms: int = 0
    total_ms: int = 0
    forward: tuple[str, ...] = ()
    strict: bool = True
    recovery: Recovery = "restart"
    hooks: dict[str, bytes] = {}
    breaker: Breaker | None = None


def compile(config: Config) -> Plan:  # noqa: A001  # reads as `plan.compile(config)`
    """The plan of a config.

    A strategy with one target is that target, unless conditions or a weight of zero stand between. What is handed down:
    `override_params` and `default_params` are merged, the target's own winning; every other setting, every list and
    every group of hooks replaces the one from above as a whole. A target that names a provider of its own inherits
    neither the key nor the options of another.
    """
    return _Compiler().node(config, _Inherited(), "config", "")


class _Compiler:
    """Counts the leaves from left to right."""

    def __init__(self) -> None:
        self._leaves = 0

    def node(self, config: Config, above: _Inherited, path: str, place: str) -> Plan:
        """`path` is as it is shown ("config.targets[1]"), `place` as it is looked up ("targets.1")."""
        own = _inherit(config, above, place)
        mode = config.strategy.mode if config.strategy else "single"
        if not config.targets:
            return self._leaf(config, own, path)
        kept = config.targets[:1] if mode == "single" else config.targets
        below = own
        if config.strategy and config.strategy.cb_config:
            below = msgspec.structs.replace(own, breaker=_breaker(config.strategy.cb_config))
        children = tuple(
            self.node(child, below, f"{path}.targets[{nth}]", under(place, f"targets.{nth}"))
            for nth, child in enumerate(kept)
        )
        alone = len(children) == 1 and mode != "conditional" and (mode != "loadbalance" or kept[0].weight > 0)
        if alone:
            return msgspec.structs.replace(children[0], name=children[0].name or config.name)
        assert config.strategy is not None  # noqa: S101  # several targets were refused without one
        return _strategy(config, config.strategy, children, own, path)

    def _leaf(self, config: Config, own: _Inherited, path: str) -> Target:
        model = own.overrides.get("model", b"")
        slug = model_slug(msgspec.json.decode(model)) if model.startswith(b'"@') else ""
        credential = own.credential or ("" if own.provider or own.passthrough else slug)
        self._leaves += 1
        return Target(
            provider="" if credential else own.provider,
            credential=credential,
            host=own.host,
            options=own.options,
            overrides=own.overrides,
            timeout_ms=own.timeout_ms,
            forward=own.forward,
            retry=own.retry,
            path=path,
            defaults=own.defaults,
            drops=own.drops,
            cache=own.cache,
            strict=own.strict,
            recovery=own.recovery,
            keyed=own.keyed,
            passthrough=own.passthrough,
            name=config.name,
            weight=config.weight,
            breaker=own.breaker,
            hooks=own.hooks,
            index=self._leaves - 1,
            total_ms=own.total_ms,
            prompt=own.prompt,
        )


def _strategy(config: Config, strategy: Strategy, children: tuple[Plan, ...], own: _Inherited, path: str) -> Plan:
    name, breaker, total_ms = config.name, own.breaker, own.total_ms
    match strategy.mode:
        case "fallback":
            return Fallback(children, _statuses(strategy.on_status_codes), path, name, breaker, total_ms)
        case "loadbalance":
            weights = tuple(float(child.weight) for child in config.targets)
            sums = tuple(accumulate(weights))
            return LoadBalance(children, weights, sums, _sticky(strategy), path, name, breaker, total_ms)
        case _:
            places: dict[str, int] = {}
            for nth, child in enumerate(config.targets):
                places.setdefault(child.name, nth)
            rules = tuple(
                Rule(compile_query(case.query), places[case.then], _encode(case.query).decode())
                for case in strategy.conditions
            )
            default = places[strategy.default] if strategy.default else -1
            return Conditional(children, rules, default, path, name, breaker, total_ms)


def _sticky(strategy: Strategy) -> Sticky | None:
    sticky = strategy.sticky
    return Sticky(sticky.hash_fields, sticky.ttl) if sticky and sticky.enabled and sticky.hash_fields else None


def _statuses(codes: tuple[int, ...] | None) -> frozenset[int] | None:
    return None if codes is None else frozenset(codes)


def _breaker(config: ConfigBreaker) -> Breaker:
    return Breaker(
        config.failure_threshold,
        config.failure_threshold_percentage / 100,
        config.minimum_requests,
        config.cooldown_interval or COOLDOWN_MIN_MS,
        _statuses(config.failure_status_codes),
    )


def _retry(config: Retrying) -> Retry:
    if not config.attempts:
        return NEVER
    statuses = _statuses(config.on_status_codes)
    return Retry(config.attempts, RETRIED if statuses is None else statuses, config.use_retry_after_headers)


# --- handing down ---


def _inherit(config: Config, above: _Inherited, place: str) -> _Inherited:
    strict = above.strict if config.strict_open_ai_compliance is None else config.strict_open_ai_compliance
    return _Inherited(
        **_credential(config, above, place),
        prompt=config.prompt_id or above.prompt,
        host=config.custom_host or above.host,
        overrides=_merged(above.overrides, config.override_params),
        defaults=_merged(above.defaults, config.default_params),
        drops=above.drops if config.drop_params is None else config.drop_params,
        retry=_retry(config.retry) if config.retry else above.retry,
        cache=Caching(config.cache.mode, config.cache.max_age) if config.cache else above.cache,
        timeout_ms=config.request_timeout or above.timeout_ms,
        total_ms=above.total_ms or config.total_timeout,
        forward=above.forward if config.forward_headers is None else config.forward_headers,
        strict=strict,
        recovery=cast("Recovery", config.recovery or above.recovery),
        hooks=_hooks(config, above.hooks),
        breaker=_breaker(config.cb_config) if config.cb_config else above.breaker,
    )


def _credential(config: Config, above: _Inherited, place: str) -> dict[str, Any]:
    """Where calls go and by which key. A key and options never follow to a provider other than the one beside them."""
    credential = slug_of(config.provider) or config.virtual_key
    provider = "" if credential else config.provider
    moved = (provider or credential) and (above.provider or above.credential)
    if config.passthrough or (moved and (provider, credential) != (above.provider, above.credential)):
        above = _Inherited()
    return {
        "provider": provider if provider or credential else above.provider,
        "credential": credential if provider or credential else above.credential,
        "keyed": under(place, "api_key") if config.api_key else above.keyed,
        "options": _provider_options(config, above.options),
        "passthrough": config.passthrough or (above.passthrough and not (provider or credential)),
    }


def _provider_options(config: Config, above: dict[str, str]) -> dict[str, str]:
    """Options by header name. Credentials among them are masked already, and of no use to a plan."""
    if not config.options:
        return above
    made = {**above}
    made.update({name.replace("_", "-"): value for name, value in config.options.items() if name not in _OVERLOOKED})
    for deployment in config.options.get("azure_deployments", ()):
        alias = deployment.get("alias", "")
        for option, field in _AZURE:
            if value := deployment.get(field):
                if alias:
                    made[f"{option}/{alias}"] = value
                if deployment.get("is_default") or not alias:
                    made[option] = value
    return made


def _merged(above: dict[str, bytes], own: dict[str, Any]) -> dict[str, bytes]:
    return {**above, **{name: _encode(value) for name, value in own.items()}} if own else above


def _hooks(config: Config, above: dict[str, bytes]) -> dict[str, bytes]:
    """The hook fields of a target: one of a group replaces the whole group from above."""
    made = above
    for group in HOOKS:
        own = {name: _encode(found) for name in group if (found := getattr(config, name)) is not None}
        if own:
            made = {name: value for name, value in made.items() if name not in group} | own
    return made


# --- reading a plan ---


def leaves(plan: Plan) -> tuple[Target, ...]:
    """The targets from left to right: each stands at its own `index`."""
    if isinstance(plan, Target):
        return (plan,)
    return tuple(leaf for child in plan.children for leaf in leaves(child))


def needs(plan: Plan) -> Needs:
    """What any call along this plan has to bring."""
    if isinstance(plan, Target):
        return Needs(draws=plan.retry.attempts > 0)  # how long to wait between attempts
    fields: tuple[str, ...] = ()
    if isinstance(plan, LoadBalance) and plan.sticky:
        fields = plan.sticky.fields
    elif isinstance(plan, Conditional):
        fields = tuple(path for rule in plan.rules for path in rule.condition.paths())
    below = [needs(child) for child in plan.children]
    return Needs(
        params=any(field.startswith("params.") for field in fields) or any(one.params for one in below),
        metadata=any(field.startswith("metadata.") for field in fields) or any(one.metadata for one in below),
        draws=isinstance(plan, LoadBalance) or any(one.draws for one in below),
    )
