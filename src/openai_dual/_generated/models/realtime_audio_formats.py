"""`RealtimeAudioFormats`: `RealtimeAudioFormats` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcm
    from .realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcma
    from .realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmu

RealtimeAudioFormats: TypeAlias = (
    "RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma | Unknown"
)

decode = tagged(
    "type",
    {
        "audio/pcm": to_model("realtime_audio_formats_audio_pcm", "RealtimeAudioFormatsAudioPcm"),
        "audio/pcmu": to_model("realtime_audio_formats_audio_pcmu", "RealtimeAudioFormatsAudioPcmu"),
        "audio/pcma": to_model("realtime_audio_formats_audio_pcma", "RealtimeAudioFormatsAudioPcma"),
    },
)
"""Decode a value of this type."""
