"""`RealtimeAudioFormatsParam`: `RealtimeAudioFormats` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .realtime_audio_formats_audio_pcm_param import RealtimeAudioFormatsAudioPcmParam
    from .realtime_audio_formats_audio_pcma_param import RealtimeAudioFormatsAudioPcmaParam
    from .realtime_audio_formats_audio_pcmu_param import RealtimeAudioFormatsAudioPcmuParam

RealtimeAudioFormatsParam: TypeAlias = (
    "RealtimeAudioFormatsAudioPcmParam | RealtimeAudioFormatsAudioPcmuParam | RealtimeAudioFormatsAudioPcmaParam"
)
