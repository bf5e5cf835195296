"""JSON bodies as values, and back to the same bytes: a *style* says how they were formatted. Pure."""

from __future__ import annotations

import json
from itertools import product
from typing import Any, Final, NamedTuple


class _Style(NamedTuple):
    separators: tuple[str, str] | None
    indent: int | None
    ascii: bool
    end: str

    def dump(self, value: Any) -> str:
        text = json.dumps(value, ensure_ascii=self.ascii, indent=self.indent, separators=self.separators)
        return text + self.end


_LAYOUTS: Final[dict[str, tuple[tuple[str, str] | None, int | None]]] = {
    "compact": ((",", ":"), None),
    "spaced": (None, None),
    "indented": (None, 2),
}
DEFAULT: Final = "compact"
STYLES: Final = {
    layout + ascii_mark + end_mark: _Style(*_LAYOUTS[layout], bool(ascii_mark), "\n" if end_mark else "")
    for layout, ascii_mark, end_mark in product(_LAYOUTS, ("", "-ascii"), ("", "-line"))
}
"""The styles: compact, spaced or indented by two; `-ascii` escapes non-ASCII; `-line` ends with a line feed."""


def parse(text: str) -> tuple[Any, str] | None:
    """Return the object or array in *text*, and its style; None if no style restores the text."""
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False).encode()  # a lone surrogate has no place in a file
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict | list):
        return None
    return next(((value, name) for name, style in STYLES.items() if style.dump(value) == text), None)


def dump(value: Any, style: str = DEFAULT) -> str:
    """Format *value* in a style. Raises KeyError for an unknown style, and TypeError and ValueError as `json` does."""
    return STYLES[style].dump(value)
