"""Print the results of operations: objects, lists that page by themselves, streams, bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from .console import Console
from .events import text_of
from .selection import selector
from .tables import columns_of


class Printer:
    """Writes results to a console, in the form that the options ask for."""

    def __init__(self, console: Console, select: str | None = None) -> None:
        self._console = console
        self._select = None if select is None else selector(select)
        self._expression, self._found = select, False

    def value(self, value: Any) -> None:
        """Write an object; a selected text is written without quotes."""
        if self._select is not None:
            self._selected(self._select(value))
            self._warn_if_nothing()
        elif self._console.format == "table" and isinstance(value, dict):
            rows = [{"field": name, "value": item} for name, item in value.items()]
            self._console.table(("field", "value"), rows)
        elif self._console.format == "text" and isinstance(value, str):
            self._console.line(value)
        else:
            self._console.value(value)

    def _warn_if_nothing(self) -> None:
        """Warn that nothing was selected, at the end of the results: the expression may be wrong."""
        if self._select is not None and not self._found:
            self._console.warn(f"--select: the result has nothing at {self._expression!r}", UserWarning)

    def _selected(self, value: Any) -> None:
        self._found = self._found or value is not None
        if isinstance(value, str):
            self._console.line(value)
        elif value is not None:
            self._console.value(value)

    def items(self, pages: Iterable[list[Any]], most: int | None = None) -> None:
        """Write the items of *pages*, *most* of them: a table on a terminal, JSON lines in a pipe, page by page."""
        console = self._console
        if self._select is not None or not _tabular(console):
            self._lines((item for page in pages for item in page), most)
            return
        columns, left = list[str](), most
        for page in pages:
            rows = page if left is None else page[:left]
            header, columns = not columns, columns or columns_of(rows)
            if rows and not columns:
                self._lines(rows, None)
            elif rows:
                console.table(columns, [row if isinstance(row, dict) else {} for row in rows], header=header)
            console.flush()
            left = None if left is None else left - len(rows)
            if left == 0:
                return

    def _lines(self, items: Iterable[Any], most: int | None) -> None:
        listed = islice(items, most)
        if self._console.format == "json" and self._select is None:
            self._console.value(list(listed))
            return
        count = 0
        for count, item in enumerate(listed, 1):  # noqa: B007 (it is used after the loop)
            if self._select is None:
                self._console.json_line(item)
            else:
                self._selected(self._select(item))
        if count:
            self._warn_if_nothing()

    def events(self, events: Iterable[dict[str, Any]]) -> None:
        """Write the events of a stream: the text as it comes on a terminal, JSON lines in a pipe."""
        console, wrote = self._console, False
        as_text = console.format == "text" or (console.format == "auto" and console.terminal)
        for event in events:
            if self._select is not None:
                self._selected(self._select(event))
            elif not as_text:
                console.json_line(event)
            elif text := text_of(event):
                console.text(text)
                wrote = True
        if wrote:
            console.line("")
        self._warn_if_nothing()


def _tabular(console: Console) -> bool:
    return console.format == "table" or (console.format == "auto" and console.terminal)


def plain(events: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield *events* as JSON."""
    for event in events:
        yield event if isinstance(event, dict) else event.to_dict()
