"""Where a call may go: a tree whose leaves are targets. Compiled once from a config, walked for each call."""

import msgspec

from lockgate.core.call import Answer
from lockgate.core.config import Config
from lockgate.core.errors import BadRequest


class Retry(msgspec.Struct, frozen=True):
    """When an attempt at a target is repeated, and after how long."""

    attempts: int = 0
    statuses: frozenset[int] = frozenset()

    def wants(self, answer: Answer, nth: int) -> bool:
        return nth < self.attempts and answer.status in self.statuses

    def delay(self, nth: int) -> float:
        """Seconds before attempt `nth + 1`: 1, 2, 4, 8, 16."""
        return float(min(2**nth, 16))


NEVER = Retry()


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


Plan = Target
"""Grows to Target | Fallback | LoadBalance | Conditional; `walk` matches on it."""


def compile(config: Config) -> Plan:  # noqa: A001  # reads as `plan.compile(config)`
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
