"""How one connection behaves: what the caller of `connect` chose, and what the client's settings say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple, Protocol

from ..._values import field, frozen
from ...core.resilience.retry import Retry
from .channel import DEFAULT_QUEUE, Resume
from .outgoing import Outgoing

DEFAULT_PING_SECONDS: Final = 20.0
DEFAULT_MAX_GAP: Final = 2.0
"""Seconds after which audio that could not be written is of no use to a conversation."""
DEFAULT_MAX_SIZE: Final = 64 * 1024 * 1024
"""Bytes of one message; an event with audio has up to 15 MiB."""


class ReconnectingEvent(NamedTuple):
    """A new connection is about to be opened, after a loss."""

    attempt: int
    max_attempts: int
    delay: float
    """Seconds until the connection is opened."""
    close_code: int
    extra_query: Mapping[str, Any] = {}
    extra_headers: Mapping[str, Any] = {}


class Reconnected(NamedTuple):
    """A new connection has replaced a lost one. It is an event of this package, not of the server."""

    reason: str
    """Why the earlier connection ended: the close code with its reason, or "renewal" before the session's end."""
    seconds: float
    """The time without a connection."""
    replayed: int = 0
    """Events that brought the new session to the state of the lost one."""
    dropped: tuple[Outgoing, ...] = ()
    """Audio that was never written, and would be too late now."""
    uncertain: tuple[Outgoing, ...] = ()
    """Events that were written and not confirmed: they may have been carried out, and are not sent again."""
    interrupted: tuple[str, ...] = ()
    """Ids of the responses that were under way. They are not asked for again."""
    unplayable: tuple[str, ...] = ()
    """Ids of the items that a new session cannot be given, such as speech without a transcript."""
    type: str = "connection.reconnected"


OnReconnecting = Callable[[ReconnectingEvent], Mapping[str, Any] | Awaitable[Mapping[str, Any] | None] | None]
"""Returns None, or `extra_query` and `extra_headers` for the new connection, or `{"abort": True}`.

An async client awaits an awaitable result."""


@frozen
class SocketSettings:
    """How a connection is kept, and what happens when it is lost."""

    resume: Resume | None = None
    retry: Retry = field(default=Retry())
    """The waits between one loss and the next, while no event comes."""
    on_reconnecting: OnReconnecting | None = None
    max_queue_size: int = DEFAULT_QUEUE
    max_gap: float = DEFAULT_MAX_GAP
    idle_timeout: float | None = None
    """Seconds between two server events."""
    replay_items: int | None = None
    """The most items of a conversation that a new session is given: the newest. None gives all."""


class Memory(Protocol):
    """What is remembered of a session: enough to bring another one to its state."""

    @property
    def expires_at(self) -> float | None:
        """The end of the session, in seconds since 1970, where it is known."""
        ...

    @property
    def under_way(self) -> tuple[str, ...]:
        """Ids of the responses that have not ended."""
        ...

    def apply(self, event: Mapping[str, Any]) -> None:
        """Take in a server event."""
        ...

    def replay(self, most: int | None) -> Iterator[Mapping[str, Any]]:
        """Yield the client events that bring a new session to this state."""
        ...

    def unplayable(self) -> tuple[str, ...]:
        """Ids of the items that cannot be replayed."""
        ...

    def lose(self) -> None:
        """Note that the session is lost: what was under way has ended."""
        ...

    def is_echo(self, event: Mapping[str, Any]) -> bool:
        """Tell whether a server event only confirms what was replayed."""
        ...
