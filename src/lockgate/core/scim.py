"""SCIM 2.0 (RFC 7643, 7644) as directories speak it: filters, changes of people and groups, names that give roles.

Pure. Attribute names are read in any case, as the standard has it; attributes that we keep nothing of are passed over,
also in changes, because directories send all that they have. Both dialects of PATCH that are common are understood: a
path for each value, and one object of values without any path (also with dotted names and truth values as texts).
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from lockgate.core.errors import Refused

CORE: Final = "urn:ietf:params:scim:schemas:core:2.0:"
USER, GROUP = f"{CORE}User", f"{CORE}Group"
MESSAGES: Final = "urn:ietf:params:scim:api:messages:2.0:"
ERROR, LIST, PATCH = f"{MESSAGES}Error", f"{MESSAGES}ListResponse", f"{MESSAGES}PatchOp"
TYPE: Final = "application/scim+json"
TEXT_MAX: Final = 256
EMAILS_MAX: Final = 32
MEMBERS_MAX: Final = 10_000
OPERATIONS_MAX: Final = 1000
ROLES: Final = ("member", "manager", "admin")
"""From the least to the most."""

_FILTER: Final = re.compile(r'\s*([A-Za-z][\w.:$-]*)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false)\s*', re.IGNORECASE)
_PATH: Final = re.compile(r"([A-Za-z$][\w$-]*)(?:\[([^\]]*)\])?(?:\.([A-Za-z$][\w$-]*))?")
_EMAIL: Final = re.compile(r"[^@\s\x00-\x1f\"(),:;<>\[\]\\]{1,64}@[A-Za-z0-9.-]{3,189}")
_TRUTH: Final = {"true": True, "false": False}


class BadScim(Refused):
    """A request of a directory that cannot be carried out as it stands; `scim_type` is RFC 7644's word for why."""

    code = "AB01"

    def __init__(self, message: str, scim_type: str = "invalidValue") -> None:
        super().__init__(message)
        self.scim_type = scim_type


class Person(NamedTuple):
    """What we keep of a user resource."""

    user_name: str
    email: str  # lower case
    external_id: str = ""
    active: bool = True
    given: str = ""
    family: str = ""
    display: str = ""


class Circle(NamedTuple):
    """What we keep of a group resource."""

    display: str
    external_id: str
    members: tuple[str, ...]  # ids of people, each once


class Meaning(NamedTuple):
    """What a group's name says: who is in it has `role` in `workspace`."""

    workspace: str  # its name or slug, as it is written
    role: str


# --- reading values ---


def flat(document: Any) -> dict[str, Any]:
    """An object with its names in lower case and without underscores, at any depth. Raises BadScim for what is none."""
    if not isinstance(document, dict):
        raise BadScim("The value must be an object", "invalidSyntax")
    return {name.lower().replace("_", ""): _flat(value) for name, value in document.items()}


def _flat(value: Any) -> Any:
    if isinstance(value, dict):
        return flat(value)
    return [_flat(item) for item in value] if isinstance(value, list) else value


def _text(value: Any, name: str, *, needed: bool = False) -> str:
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or len(value) > TEXT_MAX or (needed and not value.strip()):
        raise BadScim(f"{name} must be a text of 1 to {TEXT_MAX} characters")
    return value.strip()


def truth(value: Any, name: str) -> bool:
    """Some directories send truth values as texts."""
    found = _TRUTH.get(value.lower()) if isinstance(value, str) else value
    if not isinstance(found, bool):
        raise BadScim(f"{name} must be true or false")
    return found


def person_of(document: Mapping[str, Any]) -> Person:
    """A user resource, its names as `flat` makes them. Raises BadScim."""
    name = document.get("name")
    named = name if isinstance(name, dict) else {}
    user_name = _text(document.get("username"), "userName", needed=True)
    display = _text(document.get("displayname"), "displayName")
    given, family = (_text(named.get(part), f"name.{part}") for part in ("givenname", "familyname"))
    if not given and not family:
        given, _, family = (display or _text(named.get("formatted"), "name.formatted")).partition(" ")
    active = document.get("active")
    return Person(
        user_name,
        _email(document, user_name),
        _text(document.get("externalid"), "externalId"),
        active is None or truth(active, "active"),
        given,
        family,
        display,
    )


def _email(document: Mapping[str, Any], user_name: str) -> str:
    """The primary address, else the first, else the user name."""
    rows = document.get("emails") or []
    if not isinstance(rows, list) or len(rows) > EMAILS_MAX or not all(isinstance(row, dict) for row in rows):
        raise BadScim(f"emails must be a list of at most {EMAILS_MAX} objects")
    named = [row for row in rows if row.get("value")]
    first = next((row for row in named if row.get("primary") in (True, "true", "True")), named[0] if named else None)
    text = _text(first["value"] if first else user_name, "emails.value", needed=True)
    if not _EMAIL.fullmatch(text):
        raise BadScim("An e-mail address is needed: in emails, or as userName")
    return text.lower()


def circle_of(document: Mapping[str, Any]) -> Circle:
    """A group resource. Raises BadScim."""
    return Circle(
        _text(document.get("displayname"), "displayName", needed=True),
        _text(document.get("externalid"), "externalId"),
        member_ids(document.get("members")),
    )


def member_ids(value: Any) -> tuple[str, ...]:
    """The ids in a `members` value: a list of objects, one object, or null."""
    rows = [] if value is None else value if isinstance(value, list) else [value]
    if len(rows) > MEMBERS_MAX:
        raise BadScim(f"members holds more than {MEMBERS_MAX} entries", "tooMany")
    ids: list[Any] = [row.get("value") if isinstance(row, dict) else row for row in rows]
    if not all(isinstance(one, str) and 0 < len(one) <= TEXT_MAX for one in ids):
        raise BadScim("members must be a list of objects with a value")
    return tuple(dict.fromkeys(ids))


# --- filters ---


def filter_of(text: str) -> dict[str, str | bool]:
    """`userName eq "a" and active eq true` → {"username": "a", "active": True}. Raises BadScim for any other filter."""
    found: dict[str, str | bool] = {}
    at = 0
    while at <= len(text):
        match = _FILTER.match(text, at)
        if match is None:
            break
        name = match[1].removeprefix(f"{USER}:").removeprefix(f"{GROUP}:").lower()
        found[name] = _literal(match[2])
        at = match.end()
        if at == len(text):
            return found
        if text[at : at + 4].lower() != "and ":
            break
        at += 4
    raise BadScim('The filter must be of the form userName eq "ann@example.org", joined by and', "invalidFilter")


def _literal(text: str) -> str | bool:
    try:
        value = json.loads(text if text.startswith('"') else text.lower())
        str(value).encode()  # half of a surrogate pair is no letter
    except ValueError:
        raise BadScim("The filter's value cannot be read", "invalidFilter") from None
    return value  # type: ignore[no-any-return]  # a text or a truth value: the pattern takes no other


# --- changes ---


class Change(NamedTuple):
    verb: str  # "add", "replace" or "remove"
    attribute: str  # lower case; "" for none
    where: str  # a filter on its elements, "" for none
    part: str  # a part of it, lower case
    value: Any


def changes_of(document: Mapping[str, Any]) -> list[Change]:
    """The operations of a PATCH, one for each value. Raises BadScim."""
    rows = document.get("operations")
    if not isinstance(rows, list) or not 0 < len(rows) <= OPERATIONS_MAX:
        raise BadScim(f"Operations must be a list of 1 to {OPERATIONS_MAX} operations", "invalidSyntax")
    return [change for row in rows for change in _changes(row)]


def _changes(row: Any) -> Iterable[Change]:
    operation = flat(row)
    verb, path, value = operation.get("op"), operation.get("path"), operation.get("value")
    if not isinstance(verb, str) or verb.lower() not in ("add", "replace", "remove"):
        raise BadScim("op must be add, replace or remove", "invalidSyntax")
    if path is not None and not isinstance(path, str):
        raise BadScim("path must be a text", "invalidPath")
    if path:
        return [_change(verb.lower(), path, value)]
    if verb.lower() == "remove":
        raise BadScim("remove needs a path", "noTarget")
    if isinstance(value, list):  # members alone, as some push a group first
        return [Change(verb.lower(), "members", "", "", value)]
    return [_change(verb.lower(), name, each) for name, each in flat(value).items()]


def _change(verb: str, path: str, value: Any) -> Change:
    plain = path.strip()
    if plain.lower().startswith("urn:"):
        if not plain.lower().startswith(CORE.lower()):
            return Change(verb, "", "", "", None)  # of an extension, of which we keep nothing
        plain = plain[len(CORE) :].partition(":")[2]
    match = _PATH.fullmatch(plain)
    if match is None:
        raise BadScim(f"The path {path[:64]!r} cannot be read", "invalidPath")
    return Change(verb, match[1].lower(), match[2] or "", (match[3] or "").lower(), value)


def with_changes(document: Mapping[str, Any], changes: Iterable[Change]) -> dict[str, Any]:
    """A user resource after `changes`. What we keep nothing of is passed over."""
    after = dict(document)
    for change in changes:
        match change.attribute:
            case "username" | "externalid" | "displayname" | "active":
                after[change.attribute] = None if change.verb == "remove" else change.value
            case "name":
                after["name"] = _part(after.get("name") or {}, change)
            case "emails":
                after["emails"] = _emails(list(after.get("emails") or []), change)
    return after


def _part(held: dict[str, Any], change: Change) -> dict[str, Any]:
    if change.part:
        return {**held, change.part: None if change.verb == "remove" else change.value}
    return {} if change.verb == "remove" else {**held, **flat(change.value)}


def _emails(held: list[dict[str, Any]], change: Change) -> list[dict[str, Any]]:
    given = change.value if isinstance(change.value, list) else [change.value]
    if not change.where:
        if change.verb == "remove":
            return []
        rows = [flat(row) for row in given]
        return rows if change.verb == "replace" else [*rows, *held]
    wanted = filter_of(change.where)
    rest = [row for row in held if not _fits(row, wanted)]
    if change.verb == "remove":
        return rest
    found = next((row for row in held if _fits(row, wanted)), dict(wanted))
    return [{**found, **({change.part: change.value} if change.part else flat(change.value))}, *rest]


def _fits(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(str(row.get(name)).lower() == str(value).lower() for name, value in wanted.items())


def circle_with(circle: Circle, changes: Iterable[Change]) -> Circle:
    """A group after `changes`."""
    for change in changes:
        gone = change.verb == "remove"
        match change.attribute:
            case "displayname":
                circle = circle._replace(display=_text(change.value, "displayName", needed=True))
            case "externalid":
                circle = circle._replace(external_id="" if gone else _text(change.value, "externalId"))
            case "members":
                circle = circle._replace(members=_members(circle.members, change))
    return circle


def _members(held: tuple[str, ...], change: Change) -> tuple[str, ...]:
    if change.where:
        named = filter_of(change.where).get("value")
        if change.verb != "remove" or not isinstance(named, str):
            raise BadScim('Of single members only remove is understood: members[value eq "…"]', "invalidPath")
        return tuple(one for one in held if one != named)
    given = member_ids(change.value)
    if change.verb == "replace":
        return given
    if change.verb == "add":
        return tuple(dict.fromkeys((*held, *given)))
    gone = set(given) or set(held)
    return tuple(one for one in held if one not in gone)


# --- what a group's name says ---


def meaning_of(name: str, prefix: str, separator: str) -> Meaning | None:
    """`ws-Research-role-admin` → Research, admin. The last separator counts; a role's name may be in any case."""
    if not name.lower().startswith(prefix.lower()):
        return None
    workspace, mark, role = name[len(prefix) :].rpartition(separator)
    if not mark:  # the separator in another case
        at = name.lower().rfind(separator.lower(), len(prefix))
        if at < 0:
            return None
        workspace, role = name[len(prefix) : at], name[at + len(separator) :]
    plain = role.strip().lower()
    return Meaning(workspace.strip(), plain) if workspace.strip() and plain in ROLES else None


def higher(one: str, other: str) -> str:
    return max(one, other, key=ROLES.index)
