"""`TranscriptionStreamEvent`: `CreateTranscriptionResponseStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .transcription_text_delta_event import TranscriptionTextDeltaEvent
    from .transcription_text_done_event import TranscriptionTextDoneEvent
    from .transcription_text_segment_event import TranscriptionTextSegmentEvent

TranscriptionStreamEvent: TypeAlias = (
    "TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent | Unknown"
)

decode = tagged(
    "type",
    {
        "transcript.text.segment": to_model("transcription_text_segment_event", "TranscriptionTextSegmentEvent"),
        "transcript.text.delta": to_model("transcription_text_delta_event", "TranscriptionTextDeltaEvent"),
        "transcript.text.done": to_model("transcription_text_done_event", "TranscriptionTextDoneEvent"),
    },
)
"""Decode a value of this type."""
