"""Messages as JSON objects, and what a close frame may have. Pure."""

from __future__ import annotations

from typing import Any, Final

from ...core.jsons import loads
from ...errors import InvalidParameterError, MalformedJSONError

CLOSE_CODES: Final = frozenset({*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)})
"""The codes that a peer may send."""
LONGEST_REASON: Final = 123
"""Bytes of the reason in a close frame."""


def parsed(message: str | bytes) -> dict[str, Any]:
    """Return the JSON object of *message*. Raises `MalformedJSONError` for anything else."""
    try:
        data = loads(message.encode() if isinstance(message, str) else message)
    except MalformedJSONError as exc:
        exc.add_note("The message of the WebSocket is not JSON.")
        raise
    if data.__class__ is not dict:
        raise MalformedJSONError(f"The message of the WebSocket is not a JSON object: {message[:80]!r}")
    found: dict[str, Any] = data
    return found


def check_close(code: int, reason: str) -> None:
    """Raise `InvalidParameterError` for a code or reason that a close frame cannot have."""
    if code not in CLOSE_CODES:
        raise InvalidParameterError(f"code: expected 1000, or a code from 3000 to 4999, got {code!r}")
    if not isinstance(reason, str) or len(reason.encode("utf-8", "replace")) > LONGEST_REASON:
        raise InvalidParameterError(f"reason: expected a text of up to {LONGEST_REASON} bytes, got {reason!r:.200}")
