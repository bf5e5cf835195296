"""The events of a WebSocket's life that observers receive. None holds the content of an event, audio least of all."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Direction: TypeAlias = Literal["sent", "received"]


class SocketInfo:
    """One session over WebSockets; the same object in all its events."""

    __slots__ = ("name", "url")

    def __init__(self, name: str, url: str) -> None:
        self.name, self.url = name, url
        """The method that opened it, such as "realtime.connect", and its URL without credentials."""


class SocketOpened(NamedTuple):
    """The first connection of a session is open."""

    socket: SocketInfo
    at: float


class SocketMessage(NamedTuple):
    """An event was written or read. `size` is its bytes, `response_id` that of the response it belongs to."""

    socket: SocketInfo
    at: float
    direction: Direction
    type: str
    size: int
    response_id: str | None = None


class SocketReconnected(NamedTuple):
    """Another connection has replaced a lost one, after `seconds` without any."""

    socket: SocketInfo
    at: float
    reason: str
    seconds: float
    uncertain: int
    """Client events that were written and not confirmed."""


class SocketClosed(NamedTuple):
    """The session has ended; `error` is the class of the error that ended it."""

    socket: SocketInfo
    at: float
    seconds: float
    sent: int
    received: int
    error: str | None = None
