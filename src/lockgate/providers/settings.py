"""What an integration's `configurations` may hold, as data: one row a setting, and one check for all of them."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple

from lockgate.core.errors import BadRequest

Kind = Literal["text", "object", "list"]
_KINDS: Final[dict[Kind, tuple[type[Any], str]]] = {
    "text": (str, "a text"),
    "object": (dict, "an object"),
    "list": (list, "a list"),
}
LONGEST: Final = 16_384  # characters of a text


class Setting(NamedTuple):
    """One field. `when`: (another field, its value) with which this one is required; `secret` ones are sealed and shown
    as `masked_<name>`; `entries` are the settings of each object in a list; `pattern` must match all of a text; what is
    `in_url` decides where calls go.
    """

    name: str
    kind: Kind = "text"
    required: bool = False
    secret: bool = False
    choices: tuple[str, ...] = ()
    when: tuple[str, str] | None = None
    entries: tuple["Setting", ...] = ()
    pattern: str = ""
    in_url: bool = False


def check(settings: Sequence[Setting], document: Mapping[str, Any], where: str, elsewhere: Container[str] = ()) -> None:
    """Raises BadRequest that names the field, and never its value. Fields that are no setting are not looked at; those
    that are kept `elsewhere` may be missing.
    """
    for setting in settings:
        value, at = document.get(setting.name), f"{where}.{setting.name}"
        if value in (None, ""):
            if setting.name in elsewhere:
                continue
            if setting.required or (setting.when and document.get(setting.when[0]) == setting.when[1]):
                raise BadRequest(f"{at} is required{_reason(setting)}")
            continue
        kind, article = _KINDS[setting.kind]
        if not isinstance(value, kind):
            raise BadRequest(f"{at} must be {article}")
        _check_value(setting, value, at)


def _check_value(setting: Setting, value: Any, at: str) -> None:
    if setting.choices and value not in setting.choices:
        raise BadRequest(f"{at} must be one of {', '.join(setting.choices)}")
    if setting.kind == "text" and (len(value) > LONGEST or not value.isprintable()):
        raise BadRequest(f"{at} must be at most {LONGEST} printable characters")
    if setting.pattern and not re.fullmatch(setting.pattern, value):
        raise BadRequest(f"{at} must match {setting.pattern}")
    if setting.entries:
        for number, entry in enumerate(value):
            if not isinstance(entry, dict):
                raise BadRequest(f"{at}.{number} must be an object")
            check(setting.entries, entry, f"{at}.{number}")


def _reason(setting: Setting) -> str:
    return f" with {setting.when[0]} {setting.when[1]!r}" if setting.when and not setting.required else ""


def secrets(settings: Iterable[Setting]) -> frozenset[str]:
    """The names of the secret ones."""
    return frozenset(setting.name for setting in settings if setting.secret)


AZURE: Final = (
    Setting("azure_auth_mode", choices=("default", "entra", "managed")),
    Setting("azure_entra_tenant_id", when=("azure_auth_mode", "entra")),
    Setting("azure_entra_client_id", when=("azure_auth_mode", "entra")),
    Setting("azure_entra_client_secret", secret=True, when=("azure_auth_mode", "entra")),
    Setting("azure_managed_client_id"),
)
"""How one cloud's services are logged in to."""
