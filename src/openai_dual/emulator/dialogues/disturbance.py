"""A fault on a socket: what it does at its position, and to each event."""

from __future__ import annotations

import json
from typing import Final

from ..behaviour.fault import Fault
from ..behaviour.field_edits import Edit, parse_setting, remover, setter
from ..behaviour.socket_effects import WITHOUT_CODE, WITHOUT_FRAME
from ..messages import Refusal, dump
from .dialogue import Dialogue
from .outputs import HangUp, Output

STATUSES: Final = {"server_error": 500, "rate_limit_exceeded": 429}
"""The status of an injected error, by its code; others have 400."""
LIMIT: Final = "websocket_connection_limit_reached"
MESSAGE: Final = "The emulator was asked to fail here."


class Disturbance:
    """The fault of one socket. What has a position happens once, after *after* events of the server."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self._after = fault.after or 0
        self._edits: list[Edit] = [setter(*parse_setting(fault.set_field))] if fault.set_field else []
        self._edits += [remover(fault.omit_field)] if fault.omit_field else []
        self._happened = self._answered = False
        self.holds = False
        """Whether nothing is sent until the client sends something."""

    @property
    def cuts(self) -> bool:
        """Whether the connection ends inside or after an event, without a close frame."""
        return self.fault.after is not None and (self.fault.cut or self.fault.reset)

    def happens(self, sent: int) -> bool:
        """Return whether the fault happens now, *sent* events after the handshake; it does once."""
        due = sent >= (self._after if self.fault.error_event is None else self.fault.error_event)
        now = due and not self._happened
        self._happened = self._happened or due
        self.holds = self.holds or (now and self.fault.ws_hold)
        return now

    def ends(self, dialogue: Dialogue) -> list[Output]:
        """Return what the server sends in place of its next event."""
        fault = self.fault
        if fault.ws_expire:
            return dialogue.expire()
        if fault.error_event is not None:
            refusal = Refusal(500, MESSAGE, code=fault.code or "server_error", kind="server_error")
            return [dialogue.error(refusal, {}), HangUp(1011, "server_error")]
        if fault.ws_close is not None and fault.ws_close != WITHOUT_FRAME:
            return [HangUp(None if fault.ws_close == WITHOUT_CODE else fault.ws_close)]
        return []

    @property
    def disappears(self) -> bool:
        """Whether the connection ends without a close frame."""
        return self.fault.ws_close == WITHOUT_FRAME or (self.cuts and self.fault.at is None)

    def answer(self, message: str, dialogue: Dialogue, sent: int) -> list[Output] | None:
        """Return the error that answers the client's *message* in place of the dialogue; it happens once."""
        code = LIMIT if self.fault.limit else self.fault.ws_error
        self.holds = False
        if code is None or self._answered or sent < self._after:
            return None
        self._answered = True
        refusal = Refusal(STATUSES.get(code, 400), MESSAGE, code=code)
        return [dialogue.refuse(message, refusal), *([HangUp(1001, code)] if self.fault.limit else [])]

    def edited(self, text: str, sent: int) -> list[str]:
        """Return the messages in place of *text*, which follows *sent* other events."""
        if self._edits:
            event = json.loads(text)
            for edit in self._edits:
                edit(event)
            text = dump(event).decode()
        if self.fault.malformed and sent == self._after:
            text = text[:-2] + ',"'
        return [text, text] if self.fault.duplicate else [text]
