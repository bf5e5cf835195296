"""`Playback`: how much of the assistant's audio a user has heard. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ...core.plain import to_plain
from .audio import DEFAULT_RATE, decoded_size

AUDIO: Final = frozenset({"response.output_audio.delta", "response.audio.delta"})


class Position(NamedTuple):
    """A place in the audio of one part of an item."""

    item_id: str
    content_index: int
    ms: int
    """Milliseconds from the beginning of the part."""


class Playback:
    """Tracks what was played of the audio that came: `add` each event, and `played` each piece that was heard.

    *rate* is the number of samples per second, of two bytes each; for other formats pass *bytes_per_ms*.
    """

    def __init__(self, rate: int = DEFAULT_RATE, *, bytes_per_ms: float | None = None) -> None:
        self._bytes_per_ms = bytes_per_ms or 2 * rate / 1000
        self._parts: deque[tuple[str, int, float]] = deque()
        """Item, part and milliseconds of the audio that was not played to its end, in order."""
        self._heard = 0.0
        """Milliseconds of the first of them."""

    def add(self, event: Any) -> None:
        """Note the audio of *event*; an event of another type changes nothing."""
        data = to_plain(event)
        if not isinstance(data, Mapping) or str(data.get("type")) not in AUDIO:
            return
        index = data.get("content_index")
        place = (str(data.get("item_id")), index if isinstance(index, int) else 0)
        took = decoded_size(str(data.get("delta", ""))) / self._bytes_per_ms
        if self._parts and self._parts[-1][:2] == place:
            took += self._parts.pop()[2]
        self._parts.append((*place, took))

    def played(self, ms: float) -> None:
        """Note that the next *ms* milliseconds were heard."""
        self._heard += ms
        while len(self._parts) > 1 and self._heard >= self._parts[0][2]:
            self._heard -= self._parts.popleft()[2]
        if self._parts:
            self._heard = min(self._heard, self._parts[0][2])

    @property
    def position(self) -> Position | None:
        """The place that was heard last; None if no audio has come."""
        if not self._parts:
            return None
        item, index, _ = self._parts[0]
        return Position(item, index, int(self._heard))

    def clear(self) -> None:
        """Forget all audio: it was dropped, and will not be played."""
        self._parts.clear()
        self._heard = 0.0
