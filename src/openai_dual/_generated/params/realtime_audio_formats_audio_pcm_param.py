"""`RealtimeAudioFormatsAudioPcmParam`: `RealtimeAudioFormatsAudioPcm` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcm`, as a request gives it."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]
