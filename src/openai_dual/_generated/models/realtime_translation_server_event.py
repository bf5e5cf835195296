"""`RealtimeTranslationServerEvent`: `RealtimeTranslationServerEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .realtime_server_event_error import RealtimeServerEventError
    from .realtime_translation_server_event_session_closed import RealtimeTranslationServerEventSessionClosed
    from .realtime_translation_server_event_session_created import RealtimeTranslationServerEventSessionCreated
    from .realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from .realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from .realtime_translation_server_event_session_updated import RealtimeTranslationServerEventSessionUpdated

RealtimeTranslationServerEvent: TypeAlias = "RealtimeServerEventError | RealtimeTranslationServerEventSessionCreated | RealtimeTranslationServerEventSessionUpdated | RealtimeTranslationServerEventSessionClosed | RealtimeTranslationServerEventSessionInputTranscriptDelta | RealtimeTranslationServerEventSessionOutputTranscriptDelta | RealtimeTranslationServerEventSessionOutputAudioDelta | Unknown"

decode = tagged(
    "type",
    {
        "error": to_model("realtime_server_event_error", "RealtimeServerEventError"),
        "session.created": to_model(
            "realtime_translation_server_event_session_created", "RealtimeTranslationServerEventSessionCreated"
        ),
        "session.updated": to_model(
            "realtime_translation_server_event_session_updated", "RealtimeTranslationServerEventSessionUpdated"
        ),
        "session.closed": to_model(
            "realtime_translation_server_event_session_closed", "RealtimeTranslationServerEventSessionClosed"
        ),
        "session.input_transcript.delta": to_model(
            "realtime_translation_server_event_session_input_transcript_delta",
            "RealtimeTranslationServerEventSessionInputTranscriptDelta",
        ),
        "session.output_transcript.delta": to_model(
            "realtime_translation_server_event_session_output_transcript_delta",
            "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
        ),
        "session.output_audio.delta": to_model(
            "realtime_translation_server_event_session_output_audio_delta",
            "RealtimeTranslationServerEventSessionOutputAudioDelta",
        ),
    },
)
"""Decode a value of this type."""
