"""Lines of text. A line ends with LF, CRLF or CR, and with nothing else.

`str.splitlines`, which httpx's `iter_lines` uses, also splits at U+2028, U+0085, VT, FF and others: these are ordinary
characters in JSON lines and in transcripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_END: Final = re.compile(r"\r\n|\n|\r")


class LineDecoder:
    """Split text that arrives in chunks into lines, without their ends."""

    def __init__(self) -> None:
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, chunk: str) -> list[str]:
        """Return the lines that *chunk* completes."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix("\n")
            self._after_cr = False
        self._after_cr = self._after_cr or chunk.endswith("\r")
        *lines, rest = _END.split(chunk)
        if lines:
            lines[0] = "".join([*self._rest, lines[0]])
            self._rest = []
        if rest:
            self._rest.append(rest)
        return lines

    def flush(self) -> list[str]:
        """Return the last line if the text does not end with a line end."""
        rest, self._rest = "".join(self._rest), []
        return [rest] if rest else []


def split_lines(text: str) -> list[str]:
    """Return the lines of *text*, without their ends."""
    lines = _END.split(text)
    return lines if lines[-1] else lines[:-1]


def iter_lines(chunks: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a text in *chunks*, without their ends."""
    decoder = LineDecoder()
    for chunk in chunks:
        yield from decoder.feed(chunk)
    yield from decoder.flush()
