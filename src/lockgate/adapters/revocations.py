"""What was taken away, kept beside the database: a restore from an older backup must not give it back.

A file of JSON lines, appended to and synced before the change is committed, so that no revocation is in the database
alone: of keys and people, and of stored credentials. `gone`: the row was deleted. `off`, `on`: its status. `until`:
when a secret's overlap ends. `made`: a row whose being there is the refusal, of signed tokens. `opens`: the digest of
the one secret that a row is opened by, of the tokens of directories. Of all others ids, times and the word for `off`
are enough.
"""

import time
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from lockgate.adapters.appending import append
from lockgate.core.credentials import INTEGRATIONS, SECRET_REFERENCES
from lockgate.core.documents import API_KEYS, KEY_SECRETS, USERS, VIRTUAL_KEYS, Collection
from lockgate.settings import Settings

NAME: Final = "revocations.jsonl"
OFF: Final = "inactive"
"""The status of a row that is `off`, unless its line says another."""
State = Literal["gone", "off", "on", "until", "made", "opens"]
CREDENTIALS: Final = frozenset({VIRTUAL_KEYS.name, INTEGRATIONS.name, SECRET_REFERENCES.name, "mcp_integrations"})
"""Collections whose rows are used for what is sealed in them, or for what they say where to find."""
WATCHED: Final = frozenset({KEY_SECRETS.name, API_KEYS.name, USERS.name}) | CREDENTIALS
DENIALS: Final = frozenset({"jwt_denials"})
"""Collections whose rows refuse something."""
OPENED: Final = frozenset({"scim_directories"})
"""Collections whose rows are opened by the digest in their `lookup`, which a new token replaces."""


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    at: int  # Unix milliseconds
    kind: str  # of the collection
    id: str
    state: State
    until: int = 0
    organisation_id: str = ""
    row: dict[str, Any] = {}


def inserted(of: Collection[Any], row: Any) -> list[Line]:
    if of.name not in DENIALS:
        return []
    return [Line(_now_ms(), of.name, row.id, "made", 0, row.organisation_id, msgspec.to_builtins(row))]


def deleted(of: Collection[Any], row_id: str) -> list[Line]:
    return [Line(_now_ms(), of.name, row_id, "gone")] if of.name in WATCHED | DENIALS | OPENED else []


def updated(of: Collection[Any], row: Any) -> list[Line]:
    """What an update may take away, or give back."""
    if of.name in OPENED:
        return [Line(_now_ms(), of.name, row.id, "opens", 0, row.organisation_id, {"lookup": row.lookup})]
    if of.name not in WATCHED:
        return []
    if of.name == KEY_SECRETS.name:
        return [Line(_now_ms(), of.name, row.id, "until", row.expires_at)] if row.expires_at else []
    if row.status == "active":
        return [Line(_now_ms(), of.name, row.id, "on")]
    other = {} if row.status == OFF else {"status": row.status}
    return [Line(_now_ms(), of.name, row.id, "off", 0, "", other)]


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def place(settings: Settings) -> Path:
    return Path(settings.revocations) if settings.revocations else settings.data / NAME


class Revocations:
    """The file at `path`; several processes may append to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._off: set[tuple[str, str]] = set()
        self._read = -1  # bytes of the file that `_off` knows

    def append(self, lines: list[Line]) -> None:
        """Blocking. Raises OSError: then the change must not be committed."""
        news = [line for line in lines if line.state != "on" or (line.kind, line.id) in self._known_off()]
        if not news:
            return
        append(self._path, b"".join(msgspec.json.encode(line) + b"\n" for line in news))

    def _known_off(self) -> set[tuple[str, str]]:
        """Rows whose last line is `off`: only of those an `on` says anything."""
        size = self._path.stat().st_size if self._path.exists() else 0
        if size != self._read:
            self._off = {key for key, line in latest([self._path]).items() if line.state == "off"}
            self._read = size
        return self._off


def latest(paths: list[Path]) -> dict[tuple[str, str], Line]:
    """The line that holds for each row; what is gone stays gone. A torn line is a change that was not committed."""
    found: dict[tuple[str, str], Line] = {}
    lines: list[Line] = []
    for path in paths:
        for text in path.read_bytes().splitlines() if path.exists() else ():
            try:
                lines.append(msgspec.json.decode(text, type=Line))
            except msgspec.MsgspecError:
                continue
    for line in sorted(lines, key=lambda line: line.at):
        before = found.get((line.kind, line.id))
        if before is None or before.state != "gone":
            found[line.kind, line.id] = line
    return found
