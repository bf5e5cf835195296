"""`RealtimeTranslationClientEvent`: `RealtimeTranslationClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from .realtime_translation_client_event_session_close import RealtimeTranslationClientEventSessionClose
    from .realtime_translation_client_event_session_update import RealtimeTranslationClientEventSessionUpdate

RealtimeTranslationClientEvent: TypeAlias = "RealtimeTranslationClientEventSessionUpdate | RealtimeTranslationClientEventInputAudioBufferAppend | RealtimeTranslationClientEventSessionClose | Unknown"

decode = tagged(
    "type",
    {
        "session.update": to_model(
            "realtime_translation_client_event_session_update", "RealtimeTranslationClientEventSessionUpdate"
        ),
        "session.input_audio_buffer.append": to_model(
            "realtime_translation_client_event_input_audio_buffer_append",
            "RealtimeTranslationClientEventInputAudioBufferAppend",
        ),
        "session.close": to_model(
            "realtime_translation_client_event_session_close", "RealtimeTranslationClientEventSessionClose"
        ),
    },
)
"""Decode a value of this type."""
