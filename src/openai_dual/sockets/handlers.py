"""`Handlers`: functions that are called with events of their type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

Handler = Callable[[Any], Any]

ANY: Final = "event"
"""The name under which a handler hears every event."""


class Handlers:
    """The functions that wait for events, by type. A function registered once is removed before it runs."""

    def __init__(self) -> None:
        self._of: dict[str, list[tuple[Handler, bool]]] = {}

    def add(self, kind: str, handler: Handler, *, once: bool = False) -> None:
        """Call *handler* with each event of the type *kind*; "event" stands for all types."""
        self._of.setdefault(kind, []).append((handler, once))

    def remove(self, kind: str, handler: Handler) -> None:
        """Call *handler* no more; without effect if it was not registered."""
        kept = [(each, once) for each, once in self._of.get(kind, []) if each is not handler]
        self._of[kind] = kept

    def of(self, kind: str) -> Iterator[Handler]:
        """Yield the handlers of an event: those of its type, then those of all types."""
        for name in (kind, ANY):
            found = self._of.get(name, [])
            self._of[name] = [(handler, once) for handler, once in found if not once]
            yield from (handler for handler, _ in found)

    def hears(self, kind: str) -> bool:
        """Tell whether a handler would hear an event of this type."""
        return bool(self._of.get(kind) or self._of.get(ANY))
