"""`Writer`: client events are queued, and written in order by one writer at a time. Pure."""

from __future__ import annotations

from typing import Any

from .closing import Lost
from .effects import Transmit
from .outgoing import Outgoing, as_data, wire_text
from .state import Flow, SessionState


class Writer:
    """The writing side of a session; any number of threads or tasks use it."""

    def __init__(self, state: SessionState[Any], prefix: str) -> None:
        self._state, self._prefix = state, prefix
        self._numbers = 0
        self._writing = False

    def queue(self, event: object) -> Outgoing:
        """Queue a client event. Raises `WebSocketQueueFullError`, `InvalidParameterError`, and the error of the end."""
        state, data = self._state, as_data(event)
        with state.lock:
            state.refuse_if_ended()
            if state.channel.identified and not data.get("event_id"):
                self._numbers += 1
                data["event_id"] = f"event_{self._prefix}_{self._numbers}"
            out = Outgoing(data, wire_text(data), state.clock(), is_audio=data["type"] == state.channel.audio)
            state.outbox.add(out)
        return out

    def write(self) -> Flow:
        """Write what is queued, unless another writer is doing so."""
        state = self._state
        with state.lock:
            if self._writing or not state.is_open:
                return
            self._writing = True
        try:
            while (found := self._next()) is not None:
                out, connection = found
                try:
                    yield Transmit(out.text, connection)
                except Lost as lost:
                    state.note_cut(connection, lost)
                    continue
                if state.report is not None:
                    state.report("sent", out.event, out.size)
                out.text = ""  # what is written is never sent again
        except BaseException:  # the writer was cancelled
            with state.lock:
                self._writing = False
            raise

    def _next(self) -> tuple[Outgoing, Any] | None:
        """Return the next event and the connection it is written to; without an event, the writer has ended."""
        state = self._state
        with state.lock:
            out = state.outbox.take() if state.is_open else None
            if out is None:
                self._writing = False
                return None
            return out, state.connection
