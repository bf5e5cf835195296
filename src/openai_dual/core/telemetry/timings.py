"""When the parts of an attempt were done, as the transport tells while it works. Pure but for the clock it is given.

Imports nothing of this package.
"""

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
"""What of httpcore's `trace` extension, behind the name of the part that tells it, is the end of which phase."""


class Phases:
    """Note when phases end, on the steady *clock*."""

    __slots__ = ("_clock", "_ends")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ends: dict[str, float] = {}

    def note(self, event: str) -> None:
        """Learn of an *event* of httpcore's, such as "connection.connect_tcp.complete"."""
        phase = PHASES.get(event.partition(".")[2])
        if phase is not None:
            self._ends[phase] = self._clock()

    def since(self, began: float) -> dict[str, float]:
        """Return the seconds from *began* to the end of each phase that was noted."""
        return {phase: at - began for phase, at in self._ends.items()}
