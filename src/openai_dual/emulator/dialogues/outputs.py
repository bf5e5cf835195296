"""What a dialogue sends: events, pauses between them, and the end of the connection."""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import frozen

Event: TypeAlias = dict[str, Any]


@frozen
class HangUp:
    """Close the connection with *code*; None sends a close frame without a code."""

    code: int | None
    reason: str = ""


@frozen
class Rest:
    """Send nothing of this stream for a time; other streams continue."""

    seconds: float


Output: TypeAlias = Event | HangUp
