"""What an integration's terms change about a call: which models it may name, where they are, what they cost.

Nothing here runs for a credential without terms, which most are.
"""

from typing import TYPE_CHECKING, Any, Final

import msgspec

from lockgate.core.credentials import MODELS, adjusted, check_models
from lockgate.core.errors import Broken, IntegrationExpired, Refused, VirtualKeyExpired
from lockgate.core.ports import Vault
from lockgate.core.snapshot import Credential, Price, SealedFields, Terms
from lockgate.dialects.paths import steps
from lockgate.inference import headers as fields
from lockgate.providers.base import ASKS_FOR_DEFAULT

if TYPE_CHECKING:
    from lockgate.inference.call import Call
    from lockgate.inference.routes import Leg

READS: Final = frozenset({"GET", "HEAD", "DELETE"})
NAMELESS: Final = frozenset({"files"})
"""Endpoints that use no model by themselves."""
UNTOLD: Final = frozenset({"proxy", "batches"})
"""Endpoints that use models which their bodies do not name."""
MODEL: Final = "model"
_headers: Final = msgspec.json.Decoder(dict[str, str]).decode


def check(terms: Terms, call: "Call", leg: "Leg") -> None:
    """Raises ModelNotAllowed for a model that the integration is not open to, and for a request of which it cannot be
    told: what is relayed untouched names its model in ways of its own, and whoever is told none chooses one.
    """
    name = call.endpoint.name
    if not terms.limited or call.exchange.method in READS or name in NAMELESS:
        return
    wanted = leg.wanted(call.model)
    model = call.named if wanted in ASKS_FOR_DEFAULT else wanted
    if name in UNTOLD or call.upload is not None or call.named in ASKS_FOR_DEFAULT or _drops_model(leg):
        model = ""
    check_models(terms, name, model, _brought(call, leg), call.named)


def _drops_model(leg: "Leg") -> bool:
    return any(steps(path) == (MODEL,) for path in leg.target.drops)


def _brought(call: "Call", leg: "Leg") -> list[Any]:
    """What a body, its own or what a target makes of it, brings of models besides the one that it names."""
    document = call.document if type(call.document) is dict else {}
    texts = (leg.overrides.get(MODELS), leg.target.defaults.get(MODELS))
    return [document.get(MODELS), *(msgspec.json.decode(text) for text in texts if text)]


def price(terms: Terms, named: str, usual: Price | None) -> Price | None:
    """The price of a model under these terms."""
    own = terms.models.get(named)
    found = own.price if own and own.price else usual
    return adjusted(found, terms.factors) if found and terms.factors else found


def host_of(credential: Credential, named: str) -> str:
    """The base URL that a credential is bound to for a model, "" for its provider's own."""
    own = credential.terms.models.get(named) if credential.terms else None
    return own.base_url if own and own.base_url else credential.base_url


def names_in(terms: Terms | None) -> frozenset[bytes]:
    """The header fields that terms may add: those of a request with these names do not travel."""
    if terms is None:
        return frozenset()
    sets = (terms.headers, *(each.headers for each in terms.models.values()))
    return frozenset(name.encode() for some in sets if some for name in some.names)


def holds_secrets(credential: Credential) -> bool:
    """Whether something sealed travels with it."""
    terms = credential.terms
    return bool(credential.sealed) or (terms is not None and bool(names_in(terms)))


def lines(terms: Terms, named: str, vault: Vault) -> bytes:
    """The header lines of an integration and of the model, which win over it. Opened for this call. Raises Broken."""
    return b"".join(
        fields.line(name.encode(), fields.check_value(name.encode(), value.encode("latin-1", "replace")))
        for name, value in _fields(terms, named, vault).items()
    )


def values(terms: Terms, named: str, vault: Vault) -> tuple[bytes, ...]:
    """What those lines carry, to be blotted out where it comes back; nothing where it cannot be opened any more."""
    try:
        return tuple(value.encode("latin-1", "replace") for value in _fields(terms, named, vault).values())
    except Broken:
        return ()


def _fields(terms: Terms, named: str, vault: Vault) -> dict[str, str]:
    own = terms.models.get(named)
    found: dict[str, str] = {}
    for some in (terms.headers, own.headers if own else None):
        if some is not None:
            found |= opened(some, vault)
    return found


def opened(some: SealedFields, vault: Vault) -> dict[str, str]:
    """Header fields in plain text: hold them briefly. Raises Broken."""
    try:
        return _headers(vault.open(some.sealed, some.aad).reveal())
    except ValueError as error:
        raise Broken("The custom headers of an integration cannot be opened. Set them again") from error


def ended(credential: Credential | None, slug: str) -> Refused:
    """What a caller is told of a credential whose time is over: its own, or that of the integration behind it."""
    terms = credential.terms if credential else None
    if credential is not None and terms is not None and terms.expires_at and terms.expires_at == credential.expires_at:
        return IntegrationExpired(slug)
    return VirtualKeyExpired(slug)
