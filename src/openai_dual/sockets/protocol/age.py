"""`Age`: when a session reaches its end, and from when another one replaces it. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .state import SessionState

RENEW_BEFORE: Final = 60.0
"""Seconds before the end of a session from when a new one is opened, as soon as nothing is under way."""
RENEW_AT_LAST: Final = 10.0
"""Seconds before the end of a session from when unconfirmed events do not delay the new one."""


class Age:
    """The end of the present session, where the server has named it."""

    def __init__(self, state: SessionState[Any], wall: Callable[[], float]) -> None:
        self._state, self._wall = state, wall
        self._expires_at: float | None = None
        self._ends: float | None = None
        """The end on the steady clock."""

    def forget(self) -> None:
        """Forget the end: the session is lost."""
        self._expires_at = self._ends = None

    def note(self) -> None:
        """Note when the session ends, once for each end that the server names.

        An end that is in the past already, or near, is that of a clock which differs from ours: it says nothing.
        """
        state = self._state
        expires_at = None if state.memory is None else state.memory.expires_at
        if expires_at == self._expires_at:
            return
        self._expires_at = expires_at
        left = 0.0 if expires_at is None else expires_at - self._wall()
        self._ends = state.clock() + left if left > RENEW_BEFORE else None

    def renewal_at(self) -> float | None:
        """Return the time on the steady clock from which a new session is opened; None if there is no such time."""
        state = self._state
        if not state.replays or self._ends is None or state.memory is None or state.memory.under_way:
            return None  # checked again after each event
        unconfirmed = bool(state.outbox.unconfirmed or state.outbox.queued)
        return self._ends - (RENEW_AT_LAST if unconfirmed else RENEW_BEFORE)

    def is_due(self) -> bool:
        """Tell whether a new session is to be opened now."""
        until = self.renewal_at()
        return until is not None and until <= self._state.clock() and self._state.final is None
