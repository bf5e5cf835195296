"""Timeouts of a stream: between events, between bytes, and before the first event. Pure; the clock is an argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ...errors import APITimeoutError

SHORTEST = 0.001
"""Seconds; a transport reads zero as "no wait" or as "no limit"."""


class IdleTimeout:
    """Limits the silence of a stream to *idle* seconds between events and *read* seconds between bytes.

    The first event must arrive before *ends*, a time on the monotonic *clock*. None means no limit. Time counts only
    while the reader waits for an event, not while the caller processes one.
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
        """Whether the deadline of the call still applies."""
        return self._ends is not None

    def until_deadline(self) -> float | None:
        """Return the seconds until the deadline, while it applies."""
        return None if self._ends is None else max(self._ends - self._clock(), SHORTEST)

    @property
    def silence(self) -> float | None:
        """Seconds that may pass without bytes while the reader waits for an event; None for no limit."""
        limits = [limit for limit in (self._idle, self.read) if limit is not None]
        return max(min(limits), SHORTEST) if limits else None

    def wait(self) -> None:
        """Start to wait for an event."""
        self._due = None if self._idle is None else self._clock() + self._idle

    def arrived(self) -> None:
        """Note that an event was yielded, and start to wait for the next one."""
        self._ends = None
        self._due = None if self._idle is None else self._clock() + self._idle

    def left(self) -> float | None:
        """Return the seconds left for the event; None for no limit."""
        due, ends = self._due, self._ends
        if due is None or (ends is not None and ends < due):
            due = ends
        return None if due is None else due - self._clock()

    def longest_read(self) -> float | None:
        """Return the seconds left for the next bytes; None for no limit."""
        limits = [limit for limit in (self.left(), self.read) if limit is not None]
        return max(min(limits), SHORTEST) if limits else None

    def overdue(self) -> APITimeoutError | None:
        """Return the error of an event that is overdue; None while there is time left."""
        left = self.left()
        return None if left is None or left > 0 else self.late()

    def late(self) -> APITimeoutError:
        """Return the error of an event that did not arrive in time."""
        by_deadline = self._ends is not None and (self._due is None or self._ends < self._due)
        reason = "before the deadline" if by_deadline else f"for {self._idle:g} s"
        return APITimeoutError(message=f"No event of the stream arrived {reason}.", sent=True)


NO_LIMITS: Final = IdleTimeout(lambda: 0.0, None, None)
"""A stream without timeouts."""
