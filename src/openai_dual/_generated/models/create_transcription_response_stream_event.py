"""`CreateTranscriptionResponseStreamEvent`: `CreateTranscriptionResponseStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .transcript_text_delta_event import TranscriptTextDeltaEvent
    from .transcript_text_done_event import TranscriptTextDoneEvent
    from .transcript_text_segment_event import TranscriptTextSegmentEvent

CreateTranscriptionResponseStreamEvent: TypeAlias = (
    "TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent | Unknown"
)

decode = tagged(
    "type",
    {
        "transcript.text.segment": to_model("transcript_text_segment_event", "TranscriptTextSegmentEvent"),
        "transcript.text.delta": to_model("transcript_text_delta_event", "TranscriptTextDeltaEvent"),
        "transcript.text.done": to_model("transcript_text_done_event", "TranscriptTextDoneEvent"),
    },
)
"""Decode a value of this type."""
