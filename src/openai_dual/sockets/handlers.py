"""`Handlers`: functions that are called with events of their type; `Listens` has the methods that register them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from ..errors import InvalidParameterError

if TYPE_CHECKING:
    from typing import Self

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
        kept = [(each, once) for each, once in self._of.get(kind, []) if each != handler]
        self._of[kind] = kept

    def of(self, kind: str) -> Iterator[Handler]:
        """Yield the handlers of an event: those of its type, then those of all types."""
        for name in dict.fromkeys((kind, ANY)):
            found = self._of.get(name, [])
            self._of[name] = [(handler, once) for handler, once in found if not once]
            yield from (handler for handler, _ in found)

    def hears(self, kind: str) -> bool:
        """Tell whether a handler would hear an event of this type."""
        return bool(self._of.get(kind) or self._of.get(ANY))


class Listens:
    """The methods by which handlers are registered, before there is a connection and on it."""

    _handlers: Handlers

    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call *handler* with each event of a type, in `dispatch_events`; as a decorator without *handler*.

        "event" stands for events of all types. Returns this object, or the decorated function.
        """
        return self._registered(event_type, handler, once=False)

    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call *handler* with the next event of a type only; otherwise as `on`."""
        return self._registered(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Call *handler* no more."""
        self._handlers.remove(event_type, handler)
        return self

    def _registered(self, kind: str, handler: Handler | None, *, once: bool) -> Any:
        if not isinstance(kind, str):
            raise InvalidParameterError(f"event_type: expected a text, got {kind!r}")
        if handler is not None and not callable(handler):
            raise InvalidParameterError(f"handler: expected a function, got {handler!r}")
        if handler is not None:
            self._handlers.add(kind, handler, once=once)
            return self

        def decorate(function: Handler) -> Handler:
            self._handlers.add(kind, function, once=once)
            return function

        return decorate
