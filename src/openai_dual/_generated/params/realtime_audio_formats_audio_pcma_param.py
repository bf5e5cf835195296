"""`RealtimeAudioFormatsAudioPcmaParam`: `RealtimeAudioFormatsAudioPcma` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcma`, as a request gives it."""

    type: Literal["audio/pcma"]
