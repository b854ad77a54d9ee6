"""E-mail domains that an identity provider speaks for: which are good, and whose an address is."""

import re
from typing import Final

from lockgate.core.errors import AdminInvalid

DEEP: Final = 8
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN: Final = re.compile(rf"(?:{_LABEL}\.)+[a-z][a-z0-9-]{{0,61}}[a-z0-9]")
_SECOND: Final = frozenset({
    "ac", "co", "com", "edu", "gob", "gov", "go", "ltd", "mil", "ne", "net", "nom", "or", "org", "plc", "sch",
})  # fmt: skip
"""What stands before a country's own ending where nobody may register below it directly: example.co.uk."""
PUBLIC: Final = frozenset({
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "icloud.com",
    "me.com", "mac.com", "aol.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "mail.com", "mail.ru", "yandex.ru",
    "yandex.com", "proton.me", "protonmail.com", "pm.me", "qq.com", "163.com", "126.com", "zoho.com", "fastmail.com",
    "hey.com", "tutanota.com", "tuta.com",
})  # fmt: skip
"""Where everybody can have an address: such a domain says nothing about who belongs to an organisation."""


def checked(text: str) -> str:
    """The domain in the form that is stored. Raises AdminInvalid."""
    domain = text.strip().lower().removeprefix("@").rstrip(".")
    if len(domain) > 253 or not _DOMAIN.fullmatch(domain) or root(domain) is None:
        raise AdminInvalid(f"domains: {text[:64]!r} is not a domain such as example.org")
    return domain


def root(domain: str) -> str | None:
    """The part that somebody registered, None for an ending that nobody can."""
    labels = domain.split(".")
    public = 2 if len(labels[-1]) == 2 and len(labels) > 1 and labels[-2] in _SECOND else 1
    return ".".join(labels[-public - 1 :]) if len(labels) > public else None


def of(email: str) -> str:
    return email.rpartition("@")[2]


def above(domain: str) -> list[str]:
    """`domain` and those that it is a subdomain of, the nearest first, no further than the registered one. Of a very
    deep one the middle is left out: each name is a look-up.
    """
    end = root(domain)
    found = [domain]
    while end and found[-1] != end and "." in found[-1]:
        found.append(found[-1].partition(".")[2])
    return found if len(found) <= DEEP else [found[0], *found[1 - DEEP :]]
