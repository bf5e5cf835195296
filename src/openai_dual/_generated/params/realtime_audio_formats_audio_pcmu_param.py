"""`RealtimeAudioFormatsAudioPcmuParam`: `RealtimeAudioFormatsAudioPcmu` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcmu`, as a request gives it."""

    type: Literal["audio/pcmu"]
