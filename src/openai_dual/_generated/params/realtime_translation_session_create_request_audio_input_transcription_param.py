"""`RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam`: `RealtimeTranslationSessionCreateRequestAudioInputTranscription` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputTranscription`, as a request gives it."""

    model: Required[str]
