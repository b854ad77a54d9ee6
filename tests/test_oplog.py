"""What reaches the operational log, as an operator's program reads it: one JSON document a line, no keys."""

import json
import logging
import sys
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest

from lockgate import oplog
from lockgate.core import keys
from lockgate.core.secret import Secret

KEY = keys.make("workspace-service").text.reveal().decode()
FORGED_LINE = 'ok\n{"event":"logged_in","level":"info"}'


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """Standard error with a configured log; the process's own log is put back afterwards."""
    root, factory = logging.getLogger(), logging.getLogRecordFactory()
    handlers, level, ours = root.handlers, root.level, logging.getLogger("lockgate").level
    monkeypatch.setattr(sys, "stderr", StringIO())
    oplog.configure("info", "worker-1")
    assert isinstance(sys.stderr, StringIO)
    yield sys.stderr
    root.handlers, root.level = handlers, level
    logging.setLogRecordFactory(factory)
    logging.getLogger("lockgate").setLevel(ours)


log = logging.getLogger("lockgate.test")


def told(lines: StringIO) -> dict[str, Any]:
    """The only line."""
    (line,) = lines.getvalue().splitlines()
    document: dict[str, Any] = json.loads(line)
    return document


def test_an_event_is_one_json_line_with_its_fields_level_time_and_process(lines: StringIO) -> None:
    log.warning("journal_full", extra={"fields": {"bytes": 5, "share": 0.5, "strict": True, "next": None}})
    line = told(lines)
    stamp = line.pop("timestamp")
    assert stamp.endswith("Z")
    assert line == {
        "event": "journal_full", "level": "warning", "process": "worker-1",
        "bytes": 5, "share": 0.5, "strict": True, "next": None,
    }  # fmt: skip


def test_arguments_of_a_message_are_put_into_it(lines: StringIO) -> None:
    log.warning("reading %s failed %d times", "a file", 3)
    assert told(lines)["event"] == "reading a file failed 3 times"


@pytest.mark.parametrize("family", keys.LETTERS)
def test_a_key_of_ours_is_cut_to_its_public_part(family: keys.Family) -> None:
    text = keys.make(family).text.reveal().decode()
    assert oplog.mask(f"Bearer {text}, again {text}") == f"Bearer {text[:16]}…, again {text[:16]}…"


def test_a_mistyped_key_is_masked_too() -> None:
    assert KEY[16:40] not in oplog.mask(KEY[:-1] + ("a" if KEY[-1] != "a" else "b"))


@pytest.mark.parametrize("place", ["message", "argument", "field", "object in a field", "exception"])
def test_a_key_is_masked_wherever_it_stands(lines: StringIO, place: str) -> None:
    match place:
        case "message":
            log.warning(f"bad key {KEY}")  # noqa: G004  # a message that was put together carelessly
        case "argument":
            log.warning("bad key %s", KEY)
        case "field":
            log.warning("key_refused", extra={"fields": {"key": KEY}})
        case "object in a field":
            log.warning("key_refused", extra={"fields": {"headers": {"x-portkey-api-key": [KEY]}}})
        case _:
            try:
                int(KEY)
            except ValueError:
                log.exception("key_refused")
    shown = lines.getvalue()
    assert KEY[:16] in shown
    assert KEY[16:] not in shown
    assert KEY[16:59] not in shown


def test_a_secret_in_a_field_shows_its_placeholder(lines: StringIO) -> None:
    log.warning("opened", extra={"fields": {"secret": Secret(b"sk-canary")}})
    assert told(lines)["secret"] == "Secret(…)"


@pytest.mark.parametrize(
    ("character", "shown"),
    [("\n", "\\u000a"), ("\r", "\\u000d"), ("\x1b", "\\u001b"), ("\0", "\\u0000"), ("\x7f", "\\u007f"),
     ("\u2028", "\\u2028"), ("\u202e", "\\u202e"), ("\u2066", "\\u2066")],
    ids=["line feed", "return", "escape", "nul", "delete", "line separator", "right to left", "isolate"],
)  # fmt: skip
def test_a_control_character_is_made_visible(character: str, shown: str) -> None:
    assert oplog.mask(f"a{character}b") == f"a{shown}b"


@pytest.mark.parametrize("place", ["message", "field"])
def test_a_caller_cannot_forge_a_line(lines: StringIO, place: str) -> None:
    if place == "message":
        log.warning("seen %s", FORGED_LINE)
    else:
        log.warning("seen", extra={"fields": {"name": FORGED_LINE}})
    assert told(lines)["level"] == "warning"


def test_plain_text_of_any_language_stays_as_it_is() -> None:
    assert oplog.mask("Grüße, 日本語 🎉") == "Grüße, 日本語 🎉"


def test_an_exception_is_told_by_kind_and_place_and_without_values_of_variables(lines: StringIO) -> None:
    def fail(password: str) -> None:
        if password:
            raise ValueError("no such user")

    try:
        fail("hunter2-canary")
    except ValueError:
        log.exception("login_failed")
    line = told(lines)
    assert line["error"] == "ValueError: no such user"
    assert "fail" in line["trace"]
    assert "test_oplog.py:" in line["trace"]
    assert "hunter2-canary" not in lines.getvalue()


def test_what_is_below_the_level_is_not_told(lines: StringIO) -> None:
    log.debug("looked")
    logging.getLogger("some.library").info("chatter")
    assert not lines.getvalue()
    log.info("started")
    assert told(lines)["event"] == "started"


def test_a_librarys_warning_is_told_as_ours_are(lines: StringIO) -> None:
    logging.getLogger("some.library").warning("odd %s", KEY)
    line = told(lines)
    assert line["event"] == f"odd {KEY[:16]}…"
    assert line["process"] == "worker-1"
