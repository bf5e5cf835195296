"""The effects of faults that WebSockets alone have."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from ...core.checks import flag, or_none, refuse
from . import validators
from .request_matching import When

WITHOUT_FRAME = 1006
"""The close code that a client reports if the connection ends without a close frame."""
WITHOUT_CODE = 1005
"""The close code that a client reports if the close frame has none."""
RESERVED = (1004, 1015)


def _close_code(instance: Any, attribute: Any, value: object) -> None:
    known = isinstance(value, int) and (1000 <= value <= 1014 or 3000 <= value <= 4999)
    if not known or value in RESERVED:
        refuse(instance, attribute, "a close code: 1000 to 1014 without 1004, or 3000 to 4999", value)


@frozen(kw_only=True)
class SocketEffects(When):
    """Effects on a WebSocket; those with a position happen *after* a number of the server's events."""

    ws_close: int | None = field(default=None, validator=or_none(_close_code))
    """The server closes with this code; 1006: without a close frame, 1005: without a code in it."""
    ws_expire: bool = field(default=False, validator=flag)
    """The session ends as after an hour: an error event, then the close."""
    ws_error: str | None = field(default=None, validator=or_none(validators.text))
    """The next event of the client is answered by an error event with this code."""
    limit: bool = field(default=False, validator=flag)
    """The next event of the client is answered by `websocket_connection_limit_reached`, then the close."""
    ws_hold: bool = field(default=False, validator=flag)
    """The server sends nothing until the client has sent another event."""
    ws_mute: bool = field(default=False, validator=flag)
    """The server answers no ping."""

    @property
    def sockets_only(self) -> bool:
        """Whether the fault applies to WebSockets only."""
        flags = self.ws_expire or self.limit or self.ws_hold or self.ws_mute
        return flags or self.ws_close is not None or self.ws_error is not None
