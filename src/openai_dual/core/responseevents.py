"""What happens in the stream of a response, where an event says more than the service sent: the text so far. Pure.

Imports `growing`.
"""

from __future__ import annotations

from typing import Any

from .growing import Growing


class Snapshot:
    """The text that a delta adds to, up to there; mixed into the classes of such events, which have slots for it."""

    __slots__ = ()
    _length: int
    _text: Growing

    def grow(self, text: Growing) -> None:
        """Remember *text* as it is now."""
        self._text, self._length = text, text.length  # type: ignore[misc]  # slots of the classes that have this

    @property
    def snapshot(self) -> str:
        """The text so far, joined when it is read."""
        return self._text.first(self._length)

    @property
    def parsed(self) -> Any:
        """The JSON so far, as far as it can be read, else None."""
        return self._text.parsed(self._length)
