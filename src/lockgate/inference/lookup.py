"""What the cache is asked for one target of a call: whose answer it would be, and what shapes it.

The look-up comes before the attempt and knows where the attempt would go, so that an answer is only given again to a
call that would have been sent in the same way to the same place under the same credential.
"""

import zlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from lockgate.core.cachekey import Scope, inline_owner, partition_of, scope_key, shaping
from lockgate.core.errors import LockgateError
from lockgate.core.plan import Target
from lockgate.inference import attempt, routes
from lockgate.inference import headers as fields
from lockgate.inference.admit import Missing
from lockgate.inference.caching import Wanted, asks_for_refresh, may_cache
from lockgate.inference.embedding import PATH, Embedding, Then, request_of
from lockgate.inference.routes import Leg, Place, Route

if TYPE_CHECKING:
    from lockgate.inference.call import Call
    from lockgate.inference.serve import Gate

NAMESPACE: Final = b"x-portkey-cache-namespace"
REFRESH: Final = b"x-portkey-cache-force-refresh"
SCOPES: Final = 64  # of one passport
_document = msgspec.json.Decoder().decode

Scopes = dict[tuple[Leg, Place], tuple[Scope, bytes]]


def wanted_of(gate: "Gate", call: "Call", route: Route, leg: Leg, target: Target) -> Wanted | None:
    """What to look for, or None where answers of such a call are never kept. Raises LockgateError, Missing."""
    assert target.cache is not None  # noqa: S101  # else the walk would not have asked
    exchange = call.exchange
    if not may_cache(call.endpoint.name, exchange.method, call.document):
        return None
    place = (exchange.method, exchange.path, call.query or "", call.named if leg.by_model else "")
    scope, key = call.passport.scopes.get((leg, place)) or _remember(gate, call, route, leg, place)
    as_it_came = attempt.is_as_it_came(call, leg)
    document = call.document if as_it_came else _document(attempt.body_of(call, leg))
    embed = partial(_embed, gate, call) if target.cache.mode == "semantic" and gate.embeddings[0] else None
    refresh = asks_for_refresh(exchange.headers.get(REFRESH))
    return Wanted(scope, document, target.cache.max_age_s, refresh=refresh, embed=embed, key=key)


def _remember(gate: "Gate", call: "Call", route: Route, leg: Leg, place: Place) -> tuple[Scope, bytes]:
    """The scope of a call on one leg, with its key: the same for all that the passport is for, unless fields are
    forwarded, which may differ in every request. Raises LockgateError.
    """
    scopes: Scopes = call.passport.scopes
    if len(scopes) >= SCOPES:
        scopes.clear()
    assert gate.answers is not None  # noqa: S101  # else nobody would look for anything
    scope = _scope_of(gate, call, route, leg, place)
    found = scope, scope_key(gate.answers.mac, scope)
    if not leg.forward:
        scopes[leg, place] = found
    return found


def _scope_of(gate: "Gate", call: "Call", route: Route, leg: Leg, place: Place) -> Scope:
    headers, caller = call.exchange.headers, call.passport.caller
    _, start, url = leg.addresses.get(place) or leg.address(gate.upstream, place)
    credential = leg.credential
    if credential is not None:
        owner = f"{credential.id}/{zlib.crc32(credential.sealed)}"
    else:
        owner = inline_owner(attempt.secret_of(call, leg, gate.vault))
    return Scope(
        caller.organisation_id,
        caller.workspace_id,
        f"{route.config}/{leg.target.path}",
        owner,
        leg.provider.slug,
        f"{url}?{call.query}",
        start + shaping(headers, fields.forwarded(leg.forward, headers, ())),
        partition_of(_text(headers.get(NAMESPACE)), call.passport.metadata, caller.metadata),
    )


def _text(value: bytes | None) -> str | None:
    return value.decode("latin-1") if value is not None else None


def _embed(gate: "Gate", call: "Call", text: str, then: Then) -> Callable[[], None]:
    """Ask the workspace's embeddings model; whatever goes wrong is no vector. Returns what stops it."""
    embedding = Embedding(then, gate.later)
    _ask(gate, call, text, embedding)
    return embedding.cancel


def _ask(gate: "Gate", call: "Call", text: str, embedding: Embedding) -> None:
    slug, model = gate.embeddings
    try:
        leg = routes.bind(
            Target(provider="", credential=slug),
            partial(gate.planner.credential, call),
            call.passport.caller.workspace_id,
        )
        named, _ = leg.name(model)
        origin, start, _ = leg.address(gate.upstream, ("POST", PATH, "", named if leg.by_model else ""))
        secret = attempt.secret_of(call, leg, gate.vault)
        head = [start, b"content-type: application/json\r\n"]
        if secret:
            head += (leg.auth, fields.check_value(b"authorization", secret), b"\r\n")
    except Missing as need:
        gate.fetch(call, need, lambda error: _loaded(gate, call, text, embedding, error))
    except LockgateError:
        embedding.give_up()
    else:
        embedding.send(gate.upstream, origin, b"".join(head), request_of(named, text))


def _loaded(gate: "Gate", call: "Call", text: str, embedding: Embedding, error: LockgateError | None) -> None:
    if error is not None:
        embedding.give_up()
    elif embedding.wanted:  # its client may have left in the meantime
        _ask(gate, call, text, embedding)
