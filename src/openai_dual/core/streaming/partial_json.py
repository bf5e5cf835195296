"""Incremental parser of incomplete JSON. Pure.

jiter parses incomplete JSON too, but from the first character each time. Here each piece costs its own length: the
parser finds the ends of strings, scalars and containers, and jiter parses each one once. The value equals that of
jiter for the same incomplete text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import jiter

DEEPEST: Final = 201
"""Nesting depth that jiter accepts."""

BLANK: Final = re.compile(r"[ \t\n\r]+")
SCALAR: Final = re.compile(r'[^ \t\n\r,:"\[\]{}]+')
CHARACTERS: Final = re.compile(
    r"""(?: [^"\\]+ | \\[^u] | \\u(?![dD][89abAB])[0-9a-fA-F]{4} | \\u[dD][89abAB].{2}\\u.{4} )*""",
    re.DOTALL | re.VERBOSE,
)
"""The inside of a string, up to a truncated escape: a surrogate is read only with the other half of its pair.

No quantifier is possessive: Python 3.11.0 to 3.11.3 match those of groups wrongly. Nothing follows, so none backtracks.
"""
NOTHING: Final = object()

Step = Callable[[str, int], int]
"""Parse the token of a text at a position; return the position after it, or the same one if it is incomplete."""


class PartialJSON:
    """A JSON value that arrives in pieces; `length` is the number of characters so far."""

    def __init__(self) -> None:
        self.length = 0
        self._open: list[Any] = []
        """The open arrays and objects, outermost first."""
        self._names: list[str] = []
        """The name of the current member of each open object; unused for arrays."""
        self._text = ""
        """The current string so far."""
        self._rest = ""
        """Text not parsed yet: an incomplete scalar or escape."""
        self._whole: Any = NOTHING
        self._expected: Step = self._value

    def feed(self, piece: str) -> None:
        """Add *piece*."""
        self.length += len(piece)
        text, at, end = self._rest + piece, -1, 0
        try:
            while at < end < len(text):
                at, end = end, self._read(text, end)
        except ValueError:
            self._whole, self._expected, end = None, _ignore, len(text)
        self._rest = text[end:]

    @property
    def value(self) -> Any:
        """The value so far, None while nothing can be read; later pieces do not change it."""
        if self._whole is not NOTHING:
            return self._whole
        value = self._arriving()
        for container, name in zip(reversed(self._open), reversed(self._names), strict=True):
            value = _put(container.copy(), name, value)
        return None if value is NOTHING else value

    def _arriving(self) -> Any:
        """Return the incomplete string or scalar."""
        if self._expected == self._characters:
            return self._text
        return NOTHING if self._expected == self._name else _beginning(self._rest)

    def _read(self, text: str, at: int) -> int:
        blank = BLANK.match(text, at)
        if blank is None or self._expected in (self._characters, self._name):
            return self._expected(text, at)
        return blank.end()

    def _value(self, text: str, at: int) -> int:
        mark = text[at]
        if mark == '"':
            self._expected = self._characters
        elif mark == "{":
            self._begin({}, self._first_name)
        elif mark == "[":
            self._begin([], self._first_item)
        else:
            return self._scalar(text, at)
        return at + 1

    def _first_item(self, text: str, at: int) -> int:
        return self._close(at) if text[at] == "]" else self._value(text, at)

    def _first_name(self, text: str, at: int) -> int:
        return self._close(at) if text[at] == "}" else self._next_name(text, at)

    def _next_name(self, text: str, at: int) -> int:
        self._expected = self._name
        return _past('"', text, at)

    def _colon(self, text: str, at: int) -> int:
        self._expected = self._value
        return _past(":", text, at)

    def _more(self, text: str, at: int) -> int:
        """Parse the token after a value in an array or an object."""
        in_object = self._open[-1].__class__ is dict
        if text[at] == "]}"[in_object]:
            return self._close(at)
        following = self._next_name if in_object else self._value
        self._expected = following if text[at] == "," else _ignore  # jiter stops here too and keeps the value so far
        return at + 1

    def _scalar(self, text: str, at: int) -> int:
        found = SCALAR.match(text, at)
        if found is None:
            raise ValueError("expected a value")
        if found.end() == len(text):
            _beginning(found.group())  # raises unless it is the start of a scalar
            return at
        self._end(jiter.from_json(found.group().encode()))
        return found.end()

    def _characters(self, text: str, at: int) -> int:
        return self._inside(text, at, self._end)

    def _name(self, text: str, at: int) -> int:
        return self._inside(text, at, self._named)

    def _inside(self, text: str, at: int, whole: Callable[[str], None]) -> int:
        """Parse the inside of a string; *whole* is called with it when it is complete."""
        found = CHARACTERS.match(text, at)
        end = found.end() if found else at
        grown, self._text = self._text, ""
        grown += jiter.from_json(f'"{text[at:end]}"'.encode())  # in place, if nothing else refers to it
        if text[end : end + 1] == '"':
            whole(grown)
            return end + 1
        self._text = grown
        jiter.from_json(f'"{text[end:]}'.encode(), partial_mode="trailing-strings")  # raises for an invalid escape
        return end

    def _named(self, name: str) -> None:
        self._names[-1], self._expected = name, self._colon

    def _begin(self, container: Any, first: Step) -> None:
        if len(self._open) == DEEPEST:
            raise ValueError("nested too deeply")
        self._open.append(container)
        self._names.append("")
        self._expected = first

    def _close(self, at: int) -> int:
        self._names.pop()
        self._end(self._open.pop())
        return at + 1

    def _end(self, value: Any) -> None:
        """Add *value*, which is complete, to its container."""
        if self._open:
            _put(self._open[-1], self._names[-1], value)
            self._expected = self._more
        else:
            self._whole, self._expected = value, _ignore


def _put(container: Any, name: str, value: Any) -> Any:
    """Add *value*, unless it is NOTHING, to an array, or to an object as *name*; return the container."""
    if value is NOTHING:
        pass
    elif container.__class__ is dict:
        container[name] = value
    else:
        container.append(value)
    return container


def _beginning(scalar: str) -> Any:
    """Return the value of an incomplete scalar; NOTHING if it has none yet."""
    found = jiter.from_json(f"[{scalar}".encode(), partial_mode="on") if scalar else None
    return found[0] if found else NOTHING


def _past(mark: str, text: str, at: int) -> int:
    if text[at] != mark:
        raise ValueError(f"expected {mark}")
    return at + 1


def _ignore(text: str, at: int) -> int:  # noqa: ARG001 (a step)
    return len(text)
