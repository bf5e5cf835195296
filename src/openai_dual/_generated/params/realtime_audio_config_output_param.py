"""`RealtimeAudioConfigOutputParam`: `RealtimeSessionCreateRequestGAAudioOutput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_audio_formats_param import RealtimeAudioFormatsParam
    from .voice_ids_or_custom_voice_param import VoiceIdsOrCustomVoiceParam


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput`, as a request gives it."""

    format: RealtimeAudioFormatsParam | BaseModel
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    speed: float
