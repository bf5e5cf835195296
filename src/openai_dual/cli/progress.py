"""Progress bars on standard error: those of rich if it is installed, else a plain line. Only on a terminal."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any, Final

from .console import Console

SMALLEST: Final = 1_000_000
"""Bytes from which a bar is shown."""
EVERY: Final = 0.1
"""Seconds between two updates of the plain bar."""
CELLS: Final = 30

Advance = Callable[[int], None]
"""Called with the number of bytes that are done."""


@contextmanager
def bar(title: str, total: int | None, console: Console) -> Generator[Advance, None, None]:
    """Show a bar inside the block; the value is the function that moves it to a number of bytes."""
    if not console.error_terminal or (total is not None and total < SMALLEST):
        yield _ignored
        return
    try:
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn  # an extra
    except ImportError:
        yield from _plain(title, total)
        return
    from rich.console import Console as Rich

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    rich = Rich(file=sys.stderr, no_color=not console.coloured(errors=True))
    with Progress(*columns, console=rich) as progress:
        task = progress.add_task(title, total=total)
        yield lambda done: progress.update(task, completed=done)


def _ignored(_: int) -> None:
    """Do nothing: no bar is shown."""


def _plain(title: str, total: int | None) -> Generator[Advance, None, None]:
    last = 0.0

    def advance(done: int) -> None:
        nonlocal last
        if monotonic() - last >= EVERY or done == total:
            last = monotonic()
            sys.stderr.write(f"\r{plain_line(title, done, total)}")
            sys.stderr.flush()

    try:
        yield advance
    finally:
        sys.stderr.write("\n")


def plain_line(title: str, done: int, total: int | None) -> str:
    """Return the line of the plain bar."""
    if not total:
        return f"{title} {done / 1e6:.1f} MB"
    share = min(done / total, 1.0)
    full = int(share * CELLS)
    return f"{title} [{'#' * full}{'.' * (CELLS - full)}] {share:4.0%} of {total / 1e6:.1f} MB"


class CountedFile(io.FileIO):
    """A file that reports how far it was read; it can be read again, for a retry."""

    def __init__(self, path: Path, advance: Advance) -> None:
        super().__init__(path, "rb")
        self._advance = advance

    def read(self, size: int | None = -1, /) -> Any:
        """Read up to *size* bytes."""
        chunk = super().read(-1 if size is None else size)
        self._advance(self.tell())
        return chunk
