"""Which plan a call follows: its own config, saved or inline, or the default of its key; compiled once and kept.

A saved config is compiled once per version, an inline one behind a bounded table that holds digests instead of texts:
a text may hold a provider's key. Legs are bound when a walk first comes to them, so that a config of a thousand targets
costs a call no more than one of two.
"""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.errors import BadRequest, NotSupported, VirtualKeyExpired
from lockgate.core.plan import Plan, Target
from lockgate.core.ports import UNKNOWN, Clock, Directory
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, Kind
from lockgate.inference import headers as fields
from lockgate.inference import inline, routes
from lockgate.inference.admit import Missing
from lockgate.inference.routes import CONFIG, Leg, Route

if TYPE_CHECKING:
    from lockgate.inference.call import Call

ROUTES: Final = 4096
PLANS: Final = 1024
SAVED: Final = b"pc-"
SINGLE: Final = frozenset({"files", "batches", "fine_tuning"})
"""Endpoints whose objects live at one provider: a second target would not know them."""

ALONE: Final = Target(provider="")
"""The plan of a call without a config: its headers and model name the provider."""


class Planner:
    """Finds routes and legs in the directory's entries. Raises Missing where one must be loaded first."""

    def __init__(self, directory: Directory, clock: Clock) -> None:
        self._directory = directory
        self._clock = clock
        self._routes: dict[tuple[Any, ...], Route] = {}
        self._plans: dict[Any, Plan] = {}

    def route(self, call: "Call") -> Route:
        """The route of a call: the one at hand unless what it hangs on has changed since. Raises BadRequest and kin."""
        passport = call.passport
        route = passport.route if passport.slug == call.slug else None
        if route is not None and self._stands(route):
            return route
        caller = passport.caller
        key = (call.slug, caller.default_config, caller.allow_config_override, caller.block_inline, *passport.routing)
        route = self._routes.get(key)
        if route is None or not self._stands(route):
            route = self._compile(call)
            self._routes.pop(key, None)
            if len(self._routes) >= ROUTES:
                del self._routes[next(iter(self._routes))]  # the one that was compiled longest ago
            self._routes[key] = route
        if route.leg is None and (target := route.plain) is not None:
            route.take(self.leg(call, route, target))
        passport.take(route, call.slug, call.values)
        return route

    def _stands(self, route: Route) -> bool:
        """Whether the saved config and the credential of a route are still in force, as it was bound to them."""
        get, leg = self._directory.get, route.leg
        if route.entry is not None and get("config", route.entry_key) is not route.entry:
            return False
        return leg is None or leg.credential_key is None or get("credential", leg.credential_key) is leg.credential

    def _compile(self, call: "Call") -> Route:
        raw = call.exchange.headers.get(CONFIG, b"").strip()
        caller = call.passport.caller
        if caller.block_inline:
            inline.refuse(call.exchange.headers)
        if raw and caller.default_config and not caller.allow_config_override:
            raise BadRequest("Cannot override default config set for this API key.")
        if raw.startswith(SAVED) or (not raw and caller.default_config):
            route = self._saved(call, caller, raw.decode("latin-1") or caller.default_config)
        elif raw:
            digest = routes.digest_of(raw)
            route = Route(self._plan(digest, raw), digest.hex())
        else:
            route = Route(ALONE)
        if call.endpoint.name in SINGLE and not isinstance(route.plan, Target) and len(plans.leaves(route.plan)) > 1:
            raise BadRequest(
                "Invalid config provided. Maximum one target is allowed for batch/file/fine_tuning requests"
            )
        return route

    def _saved(self, call: "Call", caller: Caller, name: str) -> Route:
        key = (caller.workspace_id, name)
        entry: ConfigEntry | None = self.entry(call, "config", key)
        if entry is None:
            raise BadRequest("Invalid config id passed")
        return Route(self._plan((entry.id, entry.version), entry.document, trusted=True), entry.id, entry, key)

    def _plan(self, key: Any, raw: bytes, *, trusted: bool = False) -> Plan:
        """The compiled plan of a config. `trusted`: it was checked when it was saved, so its bounds were too."""
        plan = self._plans.get(key)
        if plan is None:
            bounds = configs.SAVED if trusted else configs.INLINE
            plan = plans.compile(configs.parse(raw, fields.OPTION_NAMES, bounds))
            if any(leaf.prompt for leaf in plans.leaves(plan)):
                raise BadRequest("You cannot pass config with prompt id in /v1/prompts route")
            if len(self._plans) >= PLANS:
                del self._plans[next(iter(self._plans))]
            self._plans[key] = plan
        return plan

    # --- legs ---

    def leg(self, call: "Call", route: Route, target: Target) -> Leg:
        """The leg of one target of a route, its credential in force. Raises UnknownProviderKey, BadRequest, …"""
        leg = route.legs.get(target.index)
        if leg is not None:
            key = leg.credential_key
            if key is None or self._directory.get("credential", key) is leg.credential:
                if leg.expires_at and self._clock.now_ms() >= leg.expires_at:
                    raise VirtualKeyExpired(leg.slug)
                return leg
        dressed = routes.dressed(target, call.exchange.headers, call.slug)
        leg = routes.bind(dressed, partial(self.credential, call), call.passport.caller.workspace_id)
        route.legs[target.index] = leg
        return leg

    def equip(self, call: "Call", leg: Leg) -> None:
        """The call's model and price on this leg. Raises NotSupported, or Missing for a price that is not here yet."""
        if call.endpoint.name not in leg.provider.endpoints:
            raise NotSupported(call.endpoint.name, leg.provider.slug)
        call.named, priced = leg.names.get(call.model) or leg.name(call.model)
        if call.endpoint.billed and call.named:
            price = self._directory.get("price", priced)
            call.price = price if price is not UNKNOWN else self.entry(call, "price", priced)
        else:
            call.price = None

    def credential(self, call: "Call", slug: str) -> Credential | None:
        found: Credential | None = self.entry(call, "credential", (call.passport.caller.workspace_id, slug))
        if found is not None and found.expires_at and self._clock.now_ms() >= found.expires_at:
            raise VirtualKeyExpired(slug)
        return found

    def entry(self, call: "Call", kind: Kind, key: Any) -> Any:
        """An entry of the directory, or one that was loaded for this call. Raises Missing."""
        found = self._directory.get(kind, key)
        if found is UNKNOWN:
            found = call.loaded.get((kind, key), UNKNOWN) if call.loaded else UNKNOWN
            if found is UNKNOWN:
                raise Missing(kind, key)
        return found
