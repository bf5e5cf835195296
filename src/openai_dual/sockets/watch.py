"""`SocketWatch`: reports the life of one session to observers, and its figures to `client.health()`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..core.telemetry.socket_events import (
    Direction,
    SocketClosed,
    SocketInfo,
    SocketMessage,
    SocketOpened,
    SocketReconnected,
)

if TYPE_CHECKING:
    from ..core.telemetry.observers import Observers
    from .protocol.outbox import Outbox
    from .protocol.settings import Reconnected


class SocketWatch:
    """What is known of one open session."""

    def __init__(self, name: str, url: str, clock: Callable[[], float], observers: Observers, outbox: Outbox) -> None:
        self._info, self._clock, self._outbox = SocketInfo(name, url), clock, outbox
        self._observers = observers if observers.each else None
        self._began = clock()
        self._counts = {"sent": 0, "received": 0}
        self._reconnects = 0
        self._ended = False

    def opened(self) -> None:
        """Report that the first connection is open."""
        self._began = self._clock()
        self._notify(SocketOpened(self._info, self._began))

    def message(self, direction: Direction, data: Mapping[str, Any], size: int) -> None:
        """Report an event that was written or read."""
        self._counts[direction] += 1
        if self._observers is not None:
            kind, response = str(data.get("type", "")), data.get("response")
            name = data.get("response_id") or (response.get("id") if isinstance(response, Mapping) else None)
            found = name if isinstance(name, str) else None
            self._notify(SocketMessage(self._info, self._clock(), direction, kind, size, found))

    def reconnected(self, item: Reconnected) -> None:
        """Report another connection."""
        self._reconnects += 1
        self._notify(SocketReconnected(self._info, self._clock(), item.reason, item.seconds, len(item.uncertain)))

    def closed(self, error: BaseException | None = None) -> None:
        """Report the end; a second call has no effect."""
        if not self._ended:
            self._ended = True
            now, name = self._clock(), None if error is None else type(error).__name__
            seconds = now - self._began
            self._notify(SocketClosed(self._info, now, seconds, self._counts["sent"], self._counts["received"], name))

    def _notify(self, event: Any) -> None:
        if self._observers is not None:
            self._observers.notify(event)

    def figures(self) -> dict[str, Any]:
        """Return the session as plain values: name, age in seconds, events, bytes that wait, reconnects."""
        return {
            "name": self._info.name,
            "seconds": round(self._clock() - self._began, 3),
            **self._counts,
            "queued_bytes": self._outbox.size,
            "reconnects": self._reconnects,
        }
