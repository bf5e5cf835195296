"""`RealtimeAudioConfigParam`: `RealtimeSessionCreateRequestGAAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .realtime_audio_config_input_param import RealtimeAudioConfigInputParam
    from .realtime_audio_config_output_param import RealtimeAudioConfigOutputParam


class RealtimeAudioConfigParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio`, as a request gives it."""

    input: RealtimeAudioConfigInputParam | BaseModel
    output: RealtimeAudioConfigOutputParam | BaseModel
