"""`RealtimeTranslationSessionCreateRequestAudioOutputParam`: `RealtimeTranslationSessionCreateRequestAudioOutput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput`, as a request gives it."""

    language: str
