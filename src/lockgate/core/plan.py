"""Where a call may go: a tree whose leaves are targets. Compiled once from a config, walked for each call."""

from typing import Final, Literal, TypeAlias

import msgspec

from lockgate.core.call import Answer
from lockgate.core.conditions import Condition
from lockgate.core.config import Config
from lockgate.core.errors import BadRequest

Recovery = Literal["restart", "continue", "error"]
"""What follows when a stream breaks after content: nothing was sent yet, so start again; carry on elsewhere; say so."""


class Retry(msgspec.Struct, frozen=True, gc=False):
    """When an attempt at a target is repeated, and after how long."""

    attempts: int = 0
    statuses: frozenset[int] = frozenset()
    honour_after: bool = False  # wait as long as the upstream asks

    def wants(self, answer: Answer, nth: int) -> bool:
        return nth < self.attempts and answer.status in self.statuses

    def delay(self, nth: int) -> float:
        """Seconds before attempt `nth + 1`: 1, 2, 4, 8, 16."""
        return float(min(2**nth, 16))


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


def compile(config: Config) -> Target:  # noqa: A001  # reads as `plan.compile(config)`
    """The plan of a config with one target. Raises BadRequest for one that needs a strategy."""
    if config.targets > 1 or config.strategy not in ("", "single"):
        raise BadRequest(
            f"x-portkey-config asks for {config.strategy or 'several targets'!r}: this version routes to one target "
            "only. Send a config with one provider or virtual_key"
        )
    return Target(
        provider="" if config.virtual_key else config.provider,
        credential=config.virtual_key,
        host=config.custom_host,
        options=config.options,
        overrides=config.overrides,
        timeout_ms=config.request_timeout,
        forward=config.forward_headers,
        path=config.path,
    )


def leaves(plan: Plan) -> tuple[Target, ...]:
    """The targets from left to right: each stands at its own `index`."""
    if isinstance(plan, Target):
        return (plan,)
    return tuple(leaf for child in plan.children for leaf in leaves(child))


def needs(plan: Plan) -> Needs:
    """What any call along this plan has to bring."""
    if isinstance(plan, Target):
        return Needs()
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
