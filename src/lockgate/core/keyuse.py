"""When a key was last used, from where and by which client; and who tried a key that is bait."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from lockgate.core.record import Record

CLIENT_MAX: Final = 256
MOST: Final = 200_000


class Use(NamedTuple):
    at: int  # Unix milliseconds
    client_ip: str = ""
    user_agent: str = ""  # the client as it names itself: its User-Agent, else its SDK


class Sighting(NamedTuple):
    """Somebody tried a key that nobody has a use for."""

    digest: bytes
    at: int
    client_ip: str
    user_agent: str
    method: str
    path: str


Uses = dict[tuple[str, str], Use]
"""(organisation id, key id) → the newest use."""


def note(uses: Uses, organisation_id: str, key_id: str, use: Use) -> None:
    """Keep the newest. A table that nobody takes away stops growing."""
    mark = organisation_id, key_id
    known = uses.get(mark)
    if known is None:
        if len(uses) < MOST:
            uses[mark] = use
    elif known.at <= use.at:
        uses[mark] = use


def note_records(uses: Uses, records: Iterable[Record]) -> None:
    newest: dict[tuple[str, str], Record] = {}
    for record in records:
        mark = record.organisation_id, record.key_id
        if mark not in newest or newest[mark].at <= record.at:
            newest[mark] = record
    for (organisation_id, key_id), record in newest.items():
        if key_id:
            note(uses, organisation_id, key_id, Use(record.at, record.client_ip, client_of(record)))


def client_of(record: Record) -> str:
    """How the client of a call names itself, "" when it does not or when headers are not kept."""
    named = next((value for name, value in record.request_headers if name.lower() == "user-agent"), "")
    return (named or record.sdk)[:CLIENT_MAX]


def merged(older: Uses, newer: Uses) -> Uses:
    made = dict(older)
    for (organisation_id, key_id), use in newer.items():
        note(made, organisation_id, key_id, use)
    return made
