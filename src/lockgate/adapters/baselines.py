"""Where what is usual for keys is kept: a file of this node, a row a key, so that a restart forgets nothing.

It is learnt and can be learnt again: a file that cannot be read is set aside and a new one begun.
"""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from lockgate.core.baseline import Baseline, Glance, Glances, Leap, decode, encode, observe

log = logging.getLogger("lockgate.watch")

STEP: Final = 500  # keys of one transaction
FORGET_DAYS: Final = 400

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS baselines (
    organisation_id TEXT, key_id TEXT, day INTEGER NOT NULL, state BLOB NOT NULL, PRIMARY KEY (organisation_id, key_id)
) WITHOUT ROWID
"""


class Found(NamedTuple):
    organisation_id: str
    key_id: str
    leap: Leap


class Baselines:
    """Blocking calls, for a thread; one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def judge(self, glances: Glances, now_day: int) -> list[Found]:
        """Learn what was seen, and say what of it is a leap."""
        if not glances:
            return []
        try:
            return self._judge(glances, now_day)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise  # locked or a full disk: the file itself is well
            self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))
            log.error("baselines_begun_anew", extra={"fields": {"error": str(error)}})  # noqa: TRY400  # one line
            return self._judge(glances, now_day)

    def _judge(self, glances: Glances, now_day: int) -> list[Found]:
        found: list[Found] = []
        by_key: dict[tuple[str, str], list[Glance]] = {}
        for (organisation_id, key_id, _), seen in sorted(glances.items()):
            by_key.setdefault((organisation_id, key_id), []).append(seen)
        with closing(self._open()) as db:
            for some in _steps(list(by_key.items())):
                db.execute("BEGIN IMMEDIATE")
                for (organisation_id, key_id), days in some:
                    leaps = self._learn(db, organisation_id, key_id, days, now_day)
                    found += [Found(organisation_id, key_id, leap) for leap in leaps]
                db.execute("COMMIT")
            db.execute("DELETE FROM baselines WHERE day < ?", (now_day - FORGET_DAYS,))
        return found

    @staticmethod
    def _learn(
        db: sqlite3.Connection, organisation_id: str, key_id: str, days: list[Glance], now_day: int
    ) -> list[Leap]:
        key = organisation_id, key_id
        row = db.execute("SELECT state FROM baselines WHERE organisation_id = ? AND key_id = ?", key).fetchone()
        state, leaps = _read(row[0]) if row else Baseline(), []
        for seen in days:
            state, some = observe(state, seen, now_day)
            leaps += some
        db.execute("INSERT OR REPLACE INTO baselines VALUES (?, ?, ?, ?)", (*key, now_day, encode(state)))
        return leaps

    def _open(self) -> sqlite3.Connection:
        self._path.touch(mode=0o600)
        db = sqlite3.connect(self._path, isolation_level=None, timeout=10)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        db.execute(_SCHEMA)
        return db


def _read(state: bytes) -> Baseline:
    try:
        return decode(state)
    except msgspec.MsgspecError:
        return Baseline()  # learnt anew


def _steps(pairs: list[tuple[tuple[str, str], list[Glance]]]) -> list[list[tuple[tuple[str, str], list[Glance]]]]:
    return [pairs[at : at + STEP] for at in range(0, len(pairs), STEP)]
