"""Rows in columns: as wide as the terminal, and whole in a pipe."""

import io
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from lockgate.cli import listing
from lockgate.cli.listing import Column, day

COLUMNS = (
    Column("id", "id"),
    Column("name", "name", cut=True),
    Column("from", "ip", cut=True),
    Column("at", "at", day),
)
LONG = "nightly jobs of the billing team, read only"
AT = "2026-12-25T10:00:00+00:00"
ROWS: list[dict[str, Any]] = [
    {"id": "P0yzzn6amzot-P0yzzn6amzot-P0yzzn6amzot", "name": LONG, "ip": "2001:db8::1", "at": AT},
    {"id": "a", "name": "", "ip": None, "at": None},
]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Any:
    def show(width: int | None, rows: Any = ROWS) -> list[str]:
        """The lines on a terminal of that width, or in a pipe for None."""
        file = io.StringIO()
        tty = width is not None
        console = Console(
            file=file, force_terminal=tty, width=width or 80, color_system=None, highlight=False, soft_wrap=True,
        )  # fmt: skip
        monkeypatch.setattr(listing, "out", console)
        listing.show(COLUMNS, rows)
        return file.getvalue().splitlines()

    return show


def test_in_a_pipe_every_value_is_whole_and_on_its_line(shown: Any) -> None:
    title, first, second = shown(None)
    assert title.split() == ["id", "name", "from", "at"]
    assert first.split("  ") == list(ROWS[0].values())
    assert second.split() == ["a", "-", "-", "-"]


def test_on_a_wide_terminal_too(shown: Any) -> None:
    assert shown(200) == shown(None)


def test_at_eighty_every_row_is_one_line_and_no_id_is_cut(shown: Any) -> None:
    lines = shown(80)
    assert len(lines) == 3
    assert max(map(cell_len, lines)) <= 80
    assert lines[1].startswith(str(ROWS[0]["id"]))
    assert "2026-12-25" in lines[1]
    assert "T10:00" not in lines[1]
    assert "nightly…" in lines[1] or "nightly jobs" in lines[1]
    assert lines[0].index("from") == lines[1].index("2001")


def test_a_date_is_shortened_before_a_name_is_cut(shown: Any) -> None:
    whole = max(map(len, shown(None)))
    first = shown(whole - 10)[1]
    assert LONG in first
    assert first.endswith("2026-12-25")


def test_below_what_the_columns_need_none_is_cut_any_further(shown: Any) -> None:
    first = shown(20)[1]
    assert str(ROWS[0]["id"]) in first
    assert "nightly…" in first


def test_wide_signs_count_twice(shown: Any) -> None:
    rows = [{"id": "a" * 60, "name": "名前が長いキー" * 4, "ip": "x", "at": AT}]
    lines = shown(100, rows)
    assert max(map(cell_len, lines)) <= 100
    assert cell_len(lines[1][: lines[1].index("x ")]) == lines[0].index("from")


@pytest.mark.parametrize("name", ["two\nlines", "\x1b[2Jgone", "bell\x07"])
def test_a_name_can_do_nothing_to_the_terminal(shown: Any, name: str) -> None:
    lines = shown(120, [{"id": "a", "name": name, "ip": "b", "at": None}])
    assert len(lines) == 2
    assert all(text.isprintable() for text in lines)
    assert "�" in lines[1]


def test_what_looks_like_markup_is_shown_as_it_is(shown: Any) -> None:
    assert "[red]x[/red]" in shown(None, [{"id": "a", "name": "[red]x[/red]", "ip": "b", "at": None}])[1]


def test_without_rows_the_titles_stand_alone(shown: Any) -> None:
    assert shown(80, []) == ["id  name  from  at"]
