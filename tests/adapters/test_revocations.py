"""What was taken away, kept beside the database."""

from pathlib import Path

import msgspec
import pytest

from lockgate.adapters import revocations
from lockgate.adapters.revocations import Line, Revocations, latest
from lockgate.core.documents import API_KEYS, CONFIGS, KEY_SECRETS, USERS, User


def user(status: str = "active") -> User:
    return User(organisation_id="org", id="u", created_at=1, updated_at=1, email="u@example.org", status=status)


def states(path: Path) -> list[tuple[str, str]]:
    lines = (msgspec.json.decode(text, type=Line) for text in path.read_bytes().splitlines())
    return [(line.id, line.state) for line in lines]


def test_only_what_gives_access_is_watched() -> None:
    watched = (API_KEYS, KEY_SECRETS, USERS)
    assert [line.state for of in watched for line in revocations.deleted(of, "x")] == ["gone"] * 3
    assert revocations.deleted(CONFIGS, "x") == []
    assert revocations.inserted(USERS, user()) == []
    assert [line.state for line in revocations.updated(USERS, user("inactive"))] == ["off"]
    assert revocations.updated(CONFIGS, user()) == []


def test_a_change_that_takes_nothing_away_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    kept = Revocations(path)
    kept.append(revocations.updated(USERS, user()))
    assert not path.exists()
    kept.append(revocations.updated(USERS, user("inactive")))
    Revocations(path).append(revocations.updated(USERS, user()))  # another process gives it back
    kept.append(revocations.updated(USERS, user()))
    assert states(path) == [("u", "off"), ("u", "on")]
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_newest_line_holds_and_what_is_gone_stays_gone(tmp_path: Path) -> None:
    """The files of two nodes, and a line that was torn."""
    first, second = tmp_path / "1", tmp_path / "2"
    lines = {
        first: [Line(1, "users", "a", "off"), Line(5, "users", "b", "gone"), Line(9, "users", "a", "on")],
        second: [Line(4, "users", "a", "off"), Line(7, "users", "b", "on")],
    }
    for path, some in lines.items():
        path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in some) + b'{"at": 3, "ki')
    found = latest([first, second, tmp_path / "none"])
    assert {line.id: line.state for line in found.values()} == {"a": "on", "b": "gone"}


ODD = b'{"at":1,"kind":"users","id":"x","state":"odd"}\n'


@pytest.mark.parametrize("text", [b"", b"\n\n", b"{}", b"[]\n", b"\xff\n", ODD])
def test_what_is_no_line_says_nothing(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(text)
    assert latest([path]) == {}


def test_of_keys_ids_alone_are_kept(tmp_path: Path) -> None:
    """Neither digests nor names: the file may lie where the database may not."""
    path = tmp_path / "r.jsonl"
    Revocations(path).append([*revocations.updated(USERS, user("inactive")), *revocations.deleted(API_KEYS, "key-1")])
    assert "example.org" not in path.read_text()
    lines = [msgspec.json.decode(text) for text in path.read_bytes().splitlines()]
    assert {"at", "kind", "id", "state"} == set[str]().union(*lines)
