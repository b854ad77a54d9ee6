"""Header fields of MCP integrations: which there may be, and those that come from where a secret is kept."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context
from lockgate.core.credentials import SECRET_REFERENCES
from lockgate.core.documents import Entity, Tenant
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.mapped import Place, filling

PREFIX: Final = "configurations."
HEADERS: Final = "custom_headers"
HEADER: Final = f"{HEADERS}."
LOGIN: Final = frozenset({"client_secret", "oauth_metadata"})
"""Settings of a login that can be mapped; the login itself is a person's."""
_STAND_IN: Final = "x-authorization"


def header_fields(value: Any) -> dict[str, str]:
    """Header fields by names in lower case: those that an integration may send, and the one that credentials have here.
    Raises AdminInvalid.
    """
    if not isinstance(value, dict):
        raise AdminInvalid("configurations.custom_headers must be an object of texts")
    named = {_STAND_IN if name.lower() == "authorization" else name: text for name, text in value.items()}
    allowed = fields.header_fields(named, "")
    return {"authorization" if name == _STAND_IN else name: text for name, text in allowed.items()}


def mapped_field(target: str) -> str:
    """The field that a `target_field` names, "" if no secret reference can fill it: `configurations.custom_headers`,
    one header field of it, or a secret of a login. The first word may be left out.
    """
    name = target.removeprefix(PREFIX)
    if name in LOGIN or name == HEADERS:
        return name
    try:
        return HEADER + next(iter(header_fields({name.removeprefix(HEADER): "x"}))) if name.startswith(HEADER) else ""
    except AdminInvalid:
        return ""


async def mapped_headers(ctx: Context, owner: Entity, mappings: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The header fields that mappings bring, fetched now; one that is mapped by its name wins over an object. The
    references are those that their owner may use. Raises LockgateError, which never tells a secret.
    """
    found: dict[str, str] = {}
    for one in sorted(mappings, key=lambda each: mapped_field(each["target_field"])):  # the object comes first
        name = mapped_field(one["target_field"])
        if name == HEADERS:
            value = await _value(ctx, owner, one, Place("setting", name, is_object=True))
            try:
                found |= header_fields(value)
            except AdminInvalid:
                raise AdminInvalid("secret_mappings: the secret holds header fields that cannot be set") from None
        elif name.startswith(HEADER):
            found[name.removeprefix(HEADER)] = await _value(ctx, owner, one, Place("header", name))
    return found


async def _value(ctx: Context, owner: Entity, one: Mapping[str, Any], place: Place) -> Any:
    row = await ctx.store.get(Tenant(owner.organisation_id), SECRET_REFERENCES, one["secret_reference_id"])
    if row is None or not row.is_open_to(owner.workspace_id):
        raise AdminInvalid(f"secret_mappings: the secret reference of {place.name} is not there for this integration")
    if ctx.services.fetch_secret is None:
        raise AdminInvalid("Secrets are not fetched here: start the server")
    try:
        raw = await ctx.services.fetch_secret(row)
        key, form = one.get("secret_key") or row.secret_key, one.get("value_format") or "string"
        return filling(place, raw.reveal(), key, form)
    except LockgateError as error:
        raise AdminInvalid(f"secret_mappings: {place.name} could not be fetched. {error.message}") from None
