"""One attempt's request: the call's bytes with what its target and leg change about them, and the provider's secret.

Nothing here is remembered but on the leg and the passport, so that the usual request costs three look-ups and a join.
"""

from typing import TYPE_CHECKING, Final

import msgspec

from lockgate.core import config as configs
from lockgate.core.errors import BadRequest, Broken, TwoKeys
from lockgate.core.ports import Vault
from lockgate.dialects import chat
from lockgate.dialects.paths import dropped
from lockgate.inference import headers as fields
from lockgate.inference.admit import holds_a_gateway_key
from lockgate.inference.passport import barred, joined
from lockgate.inference.routes import CONFIG, Leg
from lockgate.providers.base import ASKS_FOR_DEFAULT

if TYPE_CHECKING:
    from lockgate.inference.call import Call

_encode: Final = msgspec.json.Encoder().encode


def body_of(call: "Call", leg: Leg, said: str = "") -> bytes:
    """The body for a leg: defaults where the body has nothing, then overrides, the model, and what is dropped.
    `said`: what an assistant had said before its stream broke, to be carried on.
    """
    document = call.document
    if type(document) is not dict:
        return call.body
    target, named, asked = leg.target, call.named, call.asked
    changes: dict[str, bytes | None] = leg.overrides
    if target.defaults:
        changes = {**{name: text for name, text in target.defaults.items() if name not in document}, **changes}
    if named in ASKS_FOR_DEFAULT and asked:
        changes = {**changes, "model": None}  # the provider has no default of its own: let it choose
    elif named != asked:
        changes = {**changes, "model": _encode(named)}
    body = chat.splice(call.body, changes) if changes else call.body
    if target.drops:
        body = dropped(body, target.drops)
    return chat.carried_on(body, said) if said else body


def is_as_it_came(call: "Call", leg: Leg) -> bool:
    """Whether the body goes to a leg byte for byte."""
    return leg.bare and call.named == call.asked and call.named not in ASKS_FOR_DEFAULT


def lines_of(call: "Call", leg: Leg, *, plain: bool) -> bytes:
    """The field lines that travel beside those of the leg itself. `plain`: the passport was issued for this leg.
    Raises BadRequest.
    """
    passport = call.passport
    shape = passport.shape
    steady = passport.lines if plain else joined(shape.passed, call.values, barred(shape, call.values, leg.own))
    if shape.varied or leg.forward:
        return steady + _more_lines(call, leg)
    return steady


def _more_lines(call: "Call", leg: Leg) -> bytes:
    """The field lines that differ in every request, and those that the request asks to be forwarded."""
    shape, headers = call.passport.shape, call.exchange.headers
    not_these = barred(shape, call.values, leg.own)
    lines = joined(shape.varied, call.values, not_these)
    if leg.forward:
        lines += fields.forwarded(leg.forward, headers, not_these)
        if lines.find(call.passport.key_text) >= 0:
            raise BadRequest("A forwarded header holds the gateway's API key, which never travels to a provider")
    return lines


def secret_of(call: "Call", leg: Leg, vault: Vault) -> bytes:
    """The provider's secret: the caller's own, the stored one, opened for this call, or the config's.
    Raises Broken, TwoKeys.
    """
    if leg.own_key:
        return call.passport.provider_key
    credential = leg.credential
    if credential is not None:
        if not credential.sealed:
            return b""
        try:
            return vault.open(credential.sealed, credential.aad).reveal()
        except ValueError as error:
            raise Broken(f"The virtual key {credential.slug!r} cannot be opened. Set its secret again") from error
    secret = configs.api_key(call.exchange.headers[CONFIG], leg.target.keyed)
    if holds_a_gateway_key(secret):
        raise TwoKeys
    return secret
