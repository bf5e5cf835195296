"""How connections end: the meaning of close codes, and the error of each end. Pure."""

from __future__ import annotations

from typing import Any, Final

from ...errors import SessionExpired, SlowReaderError, WebSocketConnectionClosedError

NORMAL: Final = 1000
ABNORMAL: Final = 1006
UNHEARD: Final = 1011
"""The code that `websockets` gives when no pong comes."""
RECOVERABLE: Final = frozenset({1001, 1005, ABNORMAL, 1011, 1012, 1013, 1014, 1015})
"""Codes after which a new connection may serve: the server, or something between, went away."""
EXPIRED: Final = frozenset({"session_expired", "websocket_connection_limit_reached"})
"""Codes of error events that announce the end of a connection that has reached its age."""
TOO_BIG: Final = 1009


class Lost(Exception):  # noqa: N818 (thrown into the flow of a connection; nobody else sees it)
    """The connection is closed; *stalled* says that our own reader was too slow to see the server's pongs."""

    def __init__(self, code: int, reason: str = "", *, stalled: bool = False) -> None:
        super().__init__(code, reason)
        self.code, self.reason, self.stalled = code, reason, stalled


def error_of(lost: Lost, *, expired: bool, unsent: tuple[Any, ...] = (), uncertain: tuple[Any, ...] = ()) -> Any:
    """Return the error that tells why the connection ended."""
    said = f": {lost.reason}" if lost.reason else ""
    kind: type[WebSocketConnectionClosedError] = WebSocketConnectionClosedError
    message = f"The WebSocket was closed with code {lost.code}{said}."
    if expired:
        kind, message = SessionExpired, f"The session has reached its age, and the server closed it{said}."
    elif lost.stalled:
        kind = SlowReaderError
        message = (
            "Events arrived faster than they were read: the connection stopped reading to bound its memory, and"
            " then saw no sign of the server in time. Read in a loop of its own, or pass ping_timeout=None."
        )
    elif lost.code == TOO_BIG:
        message = f"The WebSocket was closed: a message is larger than the limit{said}. max_size= sets the limit."
    return kind(message, code=lost.code, reason=lost.reason, unsent=unsent, uncertain=uncertain)
