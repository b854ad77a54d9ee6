"""What becomes of a secret that is kept elsewhere when it fills a field of a credential: the part that is meant, read
as the field wants it. Pure; no message ever repeats a part of a secret.
"""

import re
from typing import Any, Final, Literal, NamedTuple

import msgspec

from lockgate.core import headerfields
from lockgate.core.errors import BadRequest, SecretRefused
from lockgate.core.secret import Secret

KEY_FIELD: Final = "key"
HEADERS_FIELD: Final = "custom_headers"
PREFIXES: Final = ("configurations", "model_config")
"""What a `target_field` other than the key begins with: of integrations, and of virtual keys."""


class Place(NamedTuple):
    """One field. `name` is the one spelling that we keep. What fills it goes into the key's place; into a header field
    of its own (`header`); becomes all header fields of an object, but for `header`, the key's own; or joins the
    `settings` that a login takes beside a key. `pattern` must match all of a text.
    """

    kind: Literal["key", "header", "headers", "setting"]
    name: str
    header: str = ""
    pattern: str = ""
    is_object: bool = False


KEY: Final = Place("key", KEY_FIELD)


def filling(place: Place, raw: bytes, key: str, form: str) -> Any:
    """The value that fills `place`: a text, or an object where one is wanted. `raw` is what a manager keeps, `key` the
    one name of it that is meant, or "". Raises SecretRefused.
    """
    if place.kind == "headers":
        try:
            return headerfields.checked(_object(_part(raw, key)), place.header, HEADERS_FIELD)
        except BadRequest:
            raise SecretRefused("The secret holds header fields that cannot be set") from None
    if place.is_object:
        return _object(_part(raw, key))
    text = picked(raw, key, form).reveal().decode()
    if place.pattern and not re.fullmatch(place.pattern, text):
        raise SecretRefused(f"The secret is nothing that {place.name} can be")
    return text


def check_usable(raw: bytes, key: str) -> None:
    """Raises SecretRefused for a secret that could fill no field at all. Without `key`, mappings may name one."""
    if key:
        _part(raw, key)
    elif raw[:1] != b"{":
        picked(raw, "", "string")
    elif not _object(raw):
        raise SecretRefused("The secret holds nothing")


def picked(raw: bytes, key: str, form: str) -> Secret:
    """The part of a secret that is meant, as a text: all of it, or one name of a JSON object. Raises SecretRefused."""
    value: Any = raw.decode("utf-8", "replace")
    if key:
        value = _part(raw, key)
    elif raw[:1] == b"{" and form == "string":
        only = list(_object(raw).values())
        if len(only) != 1:
            raise SecretRefused("The secret holds several values: name one by secret_key")
        value = only[0]
    if not isinstance(value, str):
        raise SecretRefused("The secret's value is no text")
    text = value.strip()
    if not text or not text.isascii() or not text.isprintable():
        raise SecretRefused("The secret has characters that a header cannot carry, or is empty")
    return Secret(text.encode())


def _part(raw: bytes, key: str) -> Any:
    if not key:
        return raw
    value = _object(raw).get(key)
    if value is None:
        raise SecretRefused("The secret has no such secret_key")
    return value


def _object(value: Any) -> dict[str, Any]:
    """A JSON object, or the text of one. Raises SecretRefused."""
    if isinstance(value, dict):
        return value
    try:
        return msgspec.json.decode(value, type=dict[str, Any])
    except (TypeError, ValueError, RecursionError):
        raise SecretRefused("The secret is no JSON object, so it has no secret_key and fills no object") from None
