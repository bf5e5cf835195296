"""`Phases`: when the phases of an attempt ended, from the trace events of the transport."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

PHASES: Final = {
    "connect_tcp.complete": "connect",
    "connect_unix_socket.complete": "connect",
    "start_tls.complete": "tls",
    "send_request_body.complete": "sent",
    "receive_response_headers.complete": "first_byte",
}
"""Event of httpcore's `trace` extension, without its prefix -> the phase that ends with it."""


class Phases:
    """Record when phases end, on the steady *clock*."""

    __slots__ = ("_clock", "_ends")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ends: dict[str, float] = {}

    def note(self, event: str) -> None:
        """Record an *event* of httpcore, such as "connection.connect_tcp.complete"."""
        phase = PHASES.get(event.partition(".")[2])
        if phase is not None:
            self._ends[phase] = self._clock()

    def since(self, began: float) -> dict[str, float]:
        """Return the seconds from *began* to the end of each recorded phase."""
        return {phase: at - began for phase, at in self._ends.items()}
