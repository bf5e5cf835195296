"""The effects that the flows of a connection yield; two drivers perform them, one blocking and one awaiting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from ...core.effects import Ask, Sleep
from ...core.signals import Signal
from .closing import NORMAL

TIMED_OUT: Final = object()
"""The result of a `Receive` that took too long."""


class Dial(NamedTuple):
    """Open a connection, by a call with the client's own retry rules, deadline, circuit breaker and key function.

    Returns the connection, or `TIMED_OUT` after *within* seconds; then the next `Dial` continues with this one. The
    signal *until* cancels it. Without a signal it is the first connection, which its caller cancels.
    """

    extra_query: Mapping[str, Any] = {}
    extra_headers: Mapping[str, Any] = {}
    until: Signal | None = None
    within: float | None = None


class Transmit(NamedTuple):
    """Write one message over a connection that `Dial` returned. Throws `Lost` if that connection is closed."""

    text: str
    connection: Any


class Receive(NamedTuple):
    """Return the next message, or `TIMED_OUT` after *within* seconds. Throws `Lost` if the connection is closed."""

    within: float | None = None


class HangUp(NamedTuple):
    """Close the connection."""

    code: int = NORMAL
    reason: str = ""


SocketEffect: TypeAlias = Dial | Transmit | Receive | HangUp | Sleep | Ask
