"""Rows in columns: on a terminal as wide as it is, one line a row; into a pipe whole, however long that makes a line.

A word is never wrapped. What does not fit on a terminal is written shorter where a column has a shorter way, and then
cut off where a column may be cut; ids never are.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from lockgate.cli import out

GAP: Final = 2
LEAST: Final = 8  # cells that are left of a column that is cut
NOTHING: Final = "-"


class Column(NamedTuple):
    """`short` writes a value shorter; `cut`: its values may end early, with "…"."""

    title: str
    field: str
    short: Callable[[str], str] | None = None
    cut: bool = False


def day(moment: str) -> str:
    """The date of an ISO time."""
    return moment[:10]


def show(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> None:
    """Print the rows below the columns' titles. On a terminal it is `out`'s width that they keep to."""
    texts = [[_plain(row[column.field]) for column in columns] for row in rows]
    titles = [column.title for column in columns]
    wide = out.width if out.is_terminal else 0
    if wide and sum(_widths(titles, texts)) - GAP > wide:
        texts = [[_shorter(column, text) for column, text in zip(columns, line, strict=True)] for line in texts]
    widths = _widths(titles, texts)
    if wide:
        _narrow(columns, widths, wide)
    out.print(Text(_line(titles, widths), style="bold"))
    for line in texts:
        out.print(Text(_line(line, widths)))


def _widths(titles: Sequence[str], texts: Sequence[Sequence[str]]) -> list[int]:
    """In cells, each with the gap after it."""
    return [max(map(cell_len, column)) + GAP for column in zip(titles, *texts, strict=True)]


def _narrow(columns: Sequence[Column], widths: list[int], wide: int) -> None:
    """Take from the widest column that may be cut, cell by cell, until all fit or none has more to give."""
    while sum(widths) - GAP > wide:
        giving = [nth for nth, column in enumerate(columns) if column.cut and widths[nth] > LEAST + GAP]
        if not giving:
            return
        widths[max(giving, key=lambda nth: widths[nth])] -= 1


def _line(texts: Sequence[str], widths: Sequence[int]) -> str:
    return "".join(_fitted(text, width) for text, width in zip(texts, widths, strict=True)).rstrip()


def _fitted(text: str, width: int) -> str:
    kept = text if cell_len(text) <= width - GAP else f"{set_cell_size(text, width - GAP - 1).rstrip()}…"
    return set_cell_size(kept, width)


def _shorter(column: Column, text: str) -> str:
    return column.short(text) if column.short and text != NOTHING else text


def _plain(value: Any) -> str:
    """Text that can do nothing to a terminal, and that stays on its line."""
    text = NOTHING if value is None or value == "" else str(value)
    return "".join(sign if sign.isprintable() else "�" for sign in text)
