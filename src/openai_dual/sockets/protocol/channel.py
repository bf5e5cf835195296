"""`Channel`: the facts of one WebSocket endpoint of the API, the same for every connection to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

from ..._values import frozen
from ...core.calls.call import Operation

E = TypeVar("E")

Resume: TypeAlias = Literal["replay", "fresh"]
"""What a new connection begins with: the state of the lost one, or nothing."""

DEFAULT_QUEUE: Final = 1024 * 1024
"""Bytes of events that may wait to be written."""


@frozen
class Channel(Generic[E]):
    """One endpoint: how it is addressed, how its events are decoded, which of them confirm which."""

    operation: Operation
    decode: Callable[[Any], E]
    """Convert the parsed JSON of one server event."""
    confirmations: Mapping[str, str] = {}
    """Type of a server event -> type of the client event that it confirms."""
    audio: str | None = None
    """The type of the client event that has audio: it is worthless once it is late."""
    identified: bool = True
    """Whether client events have an `event_id`, which errors name."""
    replayable: bool = False
    """Whether a new connection can be brought to the state of a lost one."""
    queue: int = DEFAULT_QUEUE
    last: str | None = None
    """The server event after which the connection has ended in good order."""
