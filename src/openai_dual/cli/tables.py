"""Tables on a terminal: aligned columns, as wide as the terminal at most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

CONTROLS: Final = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)))
"""Control characters that a terminal would obey, without tab and newline."""
MOST: Final = 6
"""A table has at most this many columns."""
WIDEST: Final = 40
FIRST: Final = ("id", "name", "status", "model", "created_at", "created")
"""Columns that come first."""


def columns_of(items: Sequence[Any]) -> list[str]:
    """Return the fields of *items* that fit into a table: values without fields of their own, the most telling first.

    The type of an object is left out, since a list has one.
    """
    plain: dict[str, None] = {}
    for item in items:
        if isinstance(item, dict):
            plain |= {name: None for name, value in item.items() if value is not None and not _is_nested(value)}
    ordered = [name for name in FIRST if name in plain] + [name for name in plain if name not in FIRST]
    return [name for name in ordered if name != "object"][:MOST]


def _is_nested(value: Any) -> bool:
    return isinstance(value, dict | list)


def cell(name: str, value: Any) -> str:
    """Return *value* of the column *name* as text: times in UTC, no control characters."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and (name.endswith("_at") or name == "created") and 0 < value < 10**11:
        from datetime import UTC, datetime  # few tables have times

        return datetime.fromtimestamp(value, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return str(value).translate(CONTROLS).replace("\n", " ").replace("\t", " ")


def written(
    columns: Sequence[str], rows: Sequence[Mapping[str, Any]], *, width: int, coloured: bool, header: bool
) -> Iterator[str]:
    """Yield the lines of a table; cells that are too long for the terminal are cut."""
    texts = [[cell(name, row.get(name)) for name in columns] for row in rows]
    widths = _widths(columns, texts, width)
    if header:
        titles = [name.replace("_", " ").upper() for name in columns]
        yield _line(titles, widths, "1" if coloured else "")
    for row in texts:
        yield _line(row, widths, "", first="36" if coloured else "")


def width_of(text: str) -> int:
    """Return the number of columns of *text* on a terminal: characters of East Asia have two, accents have none."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width  # few tables need it

    return sum(0 if combining(each) else 2 if east_asian_width(each) in "WF" else 1 for each in text)


def _cut(text: str, width: int) -> str:
    """Return *text* in *width* columns at most."""
    if width_of(text) <= width:
        return text
    while text and width_of(text) >= width:
        text = text[:-1]
    return f"{text}…"


def _widths(columns: Sequence[str], texts: Sequence[Sequence[str]], available: int) -> list[int]:
    widths = [max([len(name), *(width_of(row[index]) for row in texts)]) for index, name in enumerate(columns)]
    widths = [min(width, WIDEST) for width in widths]
    while sum(widths) + 2 * (len(widths) - 1) > available and max(widths, default=0) > 8:
        widest = widths.index(max(widths))
        widths[widest] -= 1
    return widths


def _line(cells: Sequence[str], widths: Sequence[int], style: str, *, first: str = "") -> str:
    shown: list[str] = []
    for index, (text, width) in enumerate(zip(cells, widths, strict=True)):
        cut = _cut(text, width)
        padded = cut + " " * (width - width_of(cut)) if index < len(cells) - 1 else cut
        code = style or (first if index == 0 else "")
        shown.append(f"\x1b[{code}m{padded}\x1b[0m" if code else padded)
    return "  ".join(shown).rstrip()
