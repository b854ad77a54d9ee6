"""Which plan a call follows: its own config, saved or inline, or the default of its key; compiled once and kept.

A saved config is compiled once per version, an inline one behind a bounded table that holds digests instead of texts:
a text may hold a provider's key. Legs are bound when a walk first comes to them, so that a config of a thousand targets
costs a call no more than one of two.
"""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.errors import BadRequest, NotSupported
from lockgate.core.plan import Plan, Target
from lockgate.core.ports import UNKNOWN, Clock, Directory
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, Kind
from lockgate.inference import headers as fields
from lockgate.inference import inline, routes, special
from lockgate.inference.admit import Missing
from lockgate.inference.kept import Kept
from lockgate.inference.routes import CONFIG, Leg, Route

if TYPE_CHECKING:
    from lockgate.inference.call import Call

ROUTES: Final = 4096
PLANS: Final = 1024
LEGS: Final = 16_384  # that are bound, in all routes together: two kilobytes each
PLANS_ROOM: Final = 128 << 20  # bytes of compiled configs, saved and inline each
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
        self._plans: Kept[Any, Plan] = Kept(PLANS, PLANS_ROOM)
        self._routes: Kept[Any, Route] = Kept(ROUTES)
        self._legs = 0

    def route(self, call: "Call") -> Route:
        """The route of a call: the one at hand unless what it hangs on has changed since. Raises BadRequest and kin."""
        passport = call.passport
        route = passport.route if passport.slug == call.slug else None
        if route is None or not self._stands(route):
            route = self._found(call)
            if route.leg is None and (target := route.plain) is not None:
                route.take(self.leg(call, route, target))
            passport.take(route, call.slug, call.values)
        if route.forks and call.endpoint.name in SINGLE:
            raise BadRequest(
                "Invalid config provided. Maximum one target is allowed for batch/file/fine_tuning requests"
            )
        return route

    def _found(self, call: "Call") -> Route:
        """The route that was compiled for calls like this one, or a new one."""
        passport, caller = call.passport, call.passport.caller
        key = (call.slug, caller.default_config, caller.allow_config_override, caller.block_inline, *passport.routing)
        raw = call.exchange.headers.get(CONFIG, b"").strip()
        route = self._routes.find(key)
        if route is None or not self._stands(route):
            route = self._compile(call, raw)
            inline = bool(raw) and route.entry is None
            self._routes.put(key, route, self._plans.weight_of(routes.digest_of(raw)) if inline else 0, inline=inline)
        return route

    def _stands(self, route: Route) -> bool:
        """Whether the saved config and the credential of a route are still in force, as it was bound to them."""
        get, leg = self._directory.get, route.leg
        if route.entry is not None and get("config", route.entry_key) is not route.entry:
            return False
        return leg is None or leg.credential_key is None or get("credential", leg.credential_key) is leg.credential

    def _compile(self, call: "Call", raw: bytes) -> Route:
        caller = call.passport.caller
        if caller.block_inline:
            inline.refuse(call.exchange.headers)
        if raw and caller.default_config and not caller.allow_config_override:
            raise BadRequest("Cannot override default config set for this API key.")
        if raw.startswith(SAVED) or (not raw and caller.default_config):
            return self._saved(call, caller, raw.decode("latin-1") or caller.default_config)
        if raw:
            digest = routes.digest_of(raw)
            return Route(self._plan(digest, raw, configs.INLINE), digest.hex())
        return Route(ALONE)

    def _saved(self, call: "Call", caller: Caller, name: str) -> Route:
        key = (caller.workspace_id, name)
        entry: ConfigEntry | None = self.entry(call, "config", key)
        if entry is None:
            raise BadRequest("Invalid config id passed")
        identity = f"{entry.id}/{entry.version}"  # what health knows of a target is not of another in its place
        return Route(self._plan(identity, entry.document, configs.SAVED), identity, entry, key)

    def _plan(self, key: Any, raw: bytes, bounds: configs.Limits) -> Plan:
        """The compiled plan of a config, within the bounds of those that are saved or of those that are not."""
        plan = self._plans.find(key)
        if plan is None:
            config = configs.parse(raw, fields.OPTION_NAMES, bounds)
            plan = plans.compile(config)
            if any(leaf.prompt for leaf in plans.leaves(plan)):
                raise BadRequest("You cannot pass config with prompt id in /v1/prompts route")
            self._plans.put(key, plan, configs.weight(config, len(raw)), inline=bounds is configs.INLINE)
        return plan

    # --- legs ---

    def leg(self, call: "Call", route: Route, target: Target) -> Leg:
        """The leg of one target of a route, its credential in force. Raises UnknownProviderKey, BadRequest, …"""
        leg = route.legs.get(target.path)
        if leg is not None:
            key = leg.credential_key
            if key is None or self._directory.get("credential", key) is leg.credential:
                if leg.expires_at and self._clock.now_ms() >= leg.expires_at:
                    raise special.ended(leg.credential, leg.slug)
                return leg
        dressed = routes.dressed(target, call.exchange.headers, call.slug, locked=call.passport.locked)
        leg = routes.bind(dressed, partial(self.credential, call), call.passport.caller.workspace_id)
        self._legs += target.path not in route.legs
        if self._legs > LEGS:
            self._forget()
        route.legs[target.path] = leg
        return leg

    def _forget(self) -> None:
        """The legs have come to too many: all routes are compiled anew when they are asked for again."""
        self._routes.clear()
        self._legs = 1

    def equip(self, call: "Call", leg: Leg) -> None:
        """The call's model and price on this leg. Raises NotSupported, ModelNotAllowed, or Missing for a price that is
        not here yet.
        """
        if call.endpoint.name not in leg.provider.endpoints:
            raise NotSupported(call.endpoint.name, leg.provider.slug)
        call.named, priced = leg.names.get(call.model) or leg.name(call.model)
        if leg.terms is not None:
            special.check(leg.terms, call, leg)
        if call.endpoint.billed and call.named:
            price = self._directory.get("price", priced)
            call.price = price if price is not UNKNOWN else self.entry(call, "price", priced)
            if leg.terms is not None:
                call.price = special.price(leg.terms, call.named, call.price)
        else:
            call.price = None

    def credential(self, call: "Call", slug: str) -> Credential | None:
        found: Credential | None = self.entry(call, "credential", (call.passport.caller.workspace_id, slug))
        if found is not None and found.expires_at and self._clock.now_ms() >= found.expires_at:
            raise special.ended(found, slug)
        return found

    def entry(self, call: "Call", kind: Kind, key: Any) -> Any:
        """An entry of the directory, or one that was loaded for this call. Raises Missing."""
        found = self._directory.get(kind, key)
        if found is UNKNOWN:
            fresh = call.version == self._directory.version  # else it was loaded before what was published since
            found = call.loaded.get((kind, key), UNKNOWN) if call.loaded and fresh else UNKNOWN
            if found is UNKNOWN:
                raise Missing(kind, key)
        return found
