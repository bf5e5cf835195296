"""Which server event confirms which client event, by channel. Facts of the protocols."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_ITEM: Final = "conversation.item"
_INPUT: Final = "input_audio_buffer"

REALTIME: Final[Mapping[str, str]] = {
    "session.updated": "session.update",
    f"{_ITEM}.added": f"{_ITEM}.create",
    f"{_ITEM}.created": f"{_ITEM}.create",
    f"{_ITEM}.deleted": f"{_ITEM}.delete",
    f"{_ITEM}.truncated": f"{_ITEM}.truncate",
    f"{_ITEM}.retrieved": f"{_ITEM}.retrieve",
    f"{_INPUT}.committed": f"{_INPUT}.commit",
    f"{_INPUT}.cleared": f"{_INPUT}.clear",
    "output_audio_buffer.cleared": "output_audio_buffer.clear",
    "response.created": "response.create",
    "response.done": "response.cancel",
}
RESPONSES: Final[Mapping[str, str]] = {
    "response.created": "response.create",
    "response.steer.accepted": "response.steer",
    "response.steer.pending": "response.steer",
    "response.steer.failed": "response.steer",
}
TRANSLATION: Final[Mapping[str, str]] = {"session.updated": "session.update", "session.closed": "session.close"}
LIVE: Final[Mapping[str, str]] = {
    "session.started": "session.start",
    "session.updated": "session.update",
    "session.closed": "session.close",
    "transport.dtmf.sent": "transport.dtmf.send",
}

REALTIME_CHANNEL: Final[Mapping[str, Any]] = {
    "confirmations": REALTIME,
    "audio": f"{_INPUT}.append",
    "replayable": True,
}
RESPONSES_CHANNEL: Final[Mapping[str, Any]] = {"confirmations": RESPONSES, "identified": False}
TRANSLATION_CHANNEL: Final[Mapping[str, Any]] = {
    "confirmations": TRANSLATION,
    "audio": f"session.{_INPUT}.append",
    "last": "session.closed",
}
LIVE_CHANNEL: Final[Mapping[str, Any]] = {
    "confirmations": LIVE,
    "audio": "session.input_audio.append",
    "last": "session.closed",
    "queue": 2 * 1024 * 1024,
}
"""What each kind of channel has beside the facts of the description."""
