"""What was taken away, kept beside the database."""

import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from lockgate.adapters import revocations
from lockgate.adapters.revocations import Line, Revocations, latest
from lockgate.admin.directories import DIRECTORIES
from lockgate.admin.mcpdocs import INTEGRATIONS as MCP_INTEGRATIONS
from lockgate.admin.tokens import DENIALS, Denial
from lockgate.core.credentials import INTEGRATIONS, SECRET_REFERENCES
from lockgate.core.documents import API_KEYS, CONFIGS, KEY_SECRETS, USERS, VIRTUAL_KEYS, Collection, User
from lockgate.settings import Settings
from sealed_rows import blank


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


ENDED_BY_THEIR_STATUS = (API_KEYS, USERS, VIRTUAL_KEYS, INTEGRATIONS, SECRET_REFERENCES, MCP_INTEGRATIONS)


def untimed(lines: list[Line]) -> list[Line]:
    now = time.time_ns() // 1_000_000
    assert all(0 <= now - line.at < 60_000 for line in lines), "Unix milliseconds"
    return [replace(line, at=0) for line in lines]


@pytest.mark.parametrize("of", [*ENDED_BY_THEIR_STATUS, KEY_SECRETS, DENIALS, DIRECTORIES], ids=lambda of: of.name)
def test_what_opens_something_or_refuses_it_is_noted_when_it_goes(of: Collection[Any]) -> None:
    assert untimed(revocations.deleted(of, "x")) == [Line(0, of.name, "x", "gone")]


@pytest.mark.parametrize("of", ENDED_BY_THEIR_STATUS, ids=lambda of: of.name)
def test_a_status_is_noted_and_by_its_word_where_it_is_a_rarer_one(of: Collection[Any]) -> None:
    row = blank(of, "org", "x")

    def noted(status: str) -> list[Line]:
        return untimed(revocations.updated(of, replace(row, status=status)))

    assert noted("active") == [Line(0, of.name, "x", "on")]
    assert noted("inactive") == [Line(0, of.name, "x", "off")]
    assert noted("archived") == [Line(0, of.name, "x", "off", 0, "", {"status": "archived"})]


def test_of_a_keys_secret_the_end_of_its_overlap_is_noted() -> None:
    secret = blank(KEY_SECRETS, "org", "s")
    assert revocations.updated(KEY_SECRETS, replace(secret, expires_at=0)) == []
    noted = revocations.updated(KEY_SECRETS, replace(secret, expires_at=7))
    assert untimed(noted) == [Line(0, "key_secrets", "s", "until", 7)]


def test_of_a_directory_the_one_token_that_opens_it_is_noted() -> None:
    row = replace(blank(DIRECTORIES, "org", "d"), lookup="newest")
    noted = untimed(revocations.updated(DIRECTORIES, row))
    assert noted == [Line(0, "scim_directories", "d", "opens", 0, "org", {"lookup": "newest"})]


def test_a_refusal_is_noted_whole_when_it_is_made() -> None:
    """There is nothing in the backup that it could be made from again."""
    stamps: Any = {"organisation_id": "org", "created_at": 1, "updated_at": 1}
    row = Denial(**stamps, id="d", slug="jti-1", claim="jti", value="1", until=9)
    [line] = untimed(revocations.inserted(DENIALS, row))
    assert line == Line(0, "jwt_denials", "d", "made", 0, "org", msgspec.to_builtins(row))
    assert msgspec.convert(line.row, Denial) == row
    assert revocations.updated(DENIALS, row) == []
    for of in (USERS, API_KEYS, DIRECTORIES, INTEGRATIONS):
        assert revocations.inserted(of, blank(of, "org", "x")) == []


def test_the_file_is_in_the_data_folder_unless_another_place_is_named(tmp_path: Path) -> None:
    assert revocations.place(Settings(data=tmp_path)) == tmp_path / "revocations.jsonl"
    assert revocations.place(Settings(data=tmp_path, revocations="/elsewhere/r")) == Path("/elsewhere/r")


def test_what_this_process_switched_off_it_notes_to_be_on_again(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    kept = Revocations(path)
    for status in ("active", "inactive", "active", "active", "inactive"):
        kept.append(revocations.updated(USERS, user(status)))
    assert states(path) == [("u", "off"), ("u", "on"), ("u", "off")]


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
