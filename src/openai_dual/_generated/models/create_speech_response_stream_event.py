"""`CreateSpeechResponseStreamEvent`: `CreateSpeechResponseStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .speech_audio_delta_event import SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent

CreateSpeechResponseStreamEvent: TypeAlias = "SpeechAudioDeltaEvent | SpeechAudioDoneEvent | Unknown"

decode = tagged(
    "type",
    {
        "speech.audio.delta": to_model("speech_audio_delta_event", "SpeechAudioDeltaEvent"),
        "speech.audio.done": to_model("speech_audio_done_event", "SpeechAudioDoneEvent"),
    },
)
"""Decode a value of this type."""
