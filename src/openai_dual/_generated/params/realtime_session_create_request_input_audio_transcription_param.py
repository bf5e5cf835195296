"""`RealtimeSessionCreateRequestInputAudioTranscriptionParam`: `RealtimeSessionCreateRequestInputAudioTranscription` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription`, as a request gives it."""

    model: str
