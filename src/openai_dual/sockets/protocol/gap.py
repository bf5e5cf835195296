"""`Gap`: a time without a connection, and what it leaves behind until it is reported. Pure."""

from __future__ import annotations

from .outbox import Loss
from .outgoing import Outgoing
from .settings import Reconnected


class Gap:
    """What the losses since the last open connection leave behind; it outlives a reader that is cancelled."""

    def __init__(
        self, began: float, reason: str = "", interrupted: tuple[str, ...] = (), unplayable: tuple[str, ...] = ()
    ) -> None:
        self._began, self._reason = began, reason
        self._interrupted, self._unplayable = interrupted, unplayable
        self.dropped: tuple[Outgoing, ...] = ()
        self.uncertain: tuple[Outgoing, ...] = ()

    def add(self, loss: Loss) -> None:
        """Take in the events of one more loss."""
        self.dropped += loss.dropped
        self.uncertain += loss.uncertain

    def reconnected(self, now: float, replayed: int) -> Reconnected:
        """Return the report of the new connection, which has been given *replayed* events."""
        seconds = now - self._began
        return Reconnected(
            self._reason, seconds, replayed, self.dropped, self.uncertain, self._interrupted, self._unplayable
        )
