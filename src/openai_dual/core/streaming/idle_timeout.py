"""How long the reader of a stream waits for its next event. Pure but for the clock it is given; imports the errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ...errors import APITimeoutError

SHORTEST = 0.001
"""Seconds; none would mean "at once" to a transport, or "for ever"."""


class IdleTimeout:
    """Judge the silence of a stream: *idle* seconds are allowed between events, *read* seconds between bytes.

    The first event must come before *ends*, on the steady *clock*. None is no such limit. Time counts only while an
    event is waited for: what the caller does between two is its own affair.
    """

    __slots__ = ("_clock", "_due", "_ends", "_idle", "read")

    def __init__(
        self, clock: Callable[[], float], idle: float | None, read: float | None, ends: float | None = None
    ) -> None:
        self._clock, self._idle, self._ends = clock, idle, ends
        self.read = read
        self._due: float | None = None

    @property
    def before_deadline(self) -> bool:
        """Whether the deadline of the call still counts."""
        return self._ends is not None

    def until_deadline(self) -> float | None:
        """Return the seconds that the deadline leaves, while it counts."""
        return None if self._ends is None else max(self._ends - self._clock(), SHORTEST)

    @property
    def silence(self) -> float | None:
        """Seconds that may pass without any bytes once an event is waited for; None for any number."""
        limits = [limit for limit in (self._idle, self.read) if limit is not None]
        return max(min(limits), SHORTEST) if limits else None

    def wait(self) -> None:
        """Begin to wait for an event."""
        self._due = None if self._idle is None else self._clock() + self._idle

    def arrived(self) -> None:
        """Note that an event has been handed out, and that the next is waited for."""
        self._ends = None
        self.wait()

    def left(self) -> float | None:
        """Return the seconds that the event may still take; None for any number."""
        limits = [limit for limit in (self._due, self._ends) if limit is not None]
        return min(limits) - self._clock() if limits else None

    def longest_read(self) -> float | None:
        """Return the seconds that the next bytes may take; None for any number."""
        limits = [limit for limit in (self.left(), self.read) if limit is not None]
        return max(min(limits), SHORTEST) if limits else None

    def overdue(self) -> APITimeoutError | None:
        """Make the error of an event that has not come in time; None while it may."""
        left = self.left()
        return None if left is None or left > 0 else self.late()

    def late(self) -> APITimeoutError:
        """Make the error of an event that did not come in time."""
        by_deadline = self._ends is not None and (self._due is None or self._ends < self._due)
        reason = "before the deadline" if by_deadline else f"for {self._idle:g} s"
        return APITimeoutError(message=f"No event of the stream arrived {reason}.", sent=True)


NO_LIMITS: Final = IdleTimeout(lambda: 0.0, None, None)
"""No limit at all."""
