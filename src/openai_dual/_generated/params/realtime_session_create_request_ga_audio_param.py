"""`RealtimeSessionCreateRequestGAAudioParam`: `RealtimeSessionCreateRequestGAAudio` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .realtime_session_create_request_ga_audio_input_param import RealtimeSessionCreateRequestGAAudioInputParam
    from .realtime_session_create_request_ga_audio_output_param import RealtimeSessionCreateRequestGAAudioOutputParam


class RealtimeSessionCreateRequestGAAudioParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio`, as a request gives it."""

    input: RealtimeSessionCreateRequestGAAudioInputParam | BaseModel
    output: RealtimeSessionCreateRequestGAAudioOutputParam | BaseModel
