"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .audio_speech import Speech
    from .audio_transcriptions import Transcriptions
    from .audio_translations import Translations
    from .audio_voice_consents import VoiceConsents
    from .audio_voices import Voices


class Audio(Resource[C]):
    """Speech synthesis, transcription and translation."""

    @cached_property
    def speech(self) -> Speech[C]:
        """`client.audio.speech`. Methods: create."""
        from .audio_speech import Speech

        return Speech(self._executor)

    @cached_property
    def transcriptions(self) -> Transcriptions[C]:
        """`client.audio.transcriptions`. Methods: create."""
        from .audio_transcriptions import Transcriptions

        return Transcriptions(self._executor)

    @cached_property
    def translations(self) -> Translations[C]:
        """`client.audio.translations`. Methods: create."""
        from .audio_translations import Translations

        return Translations(self._executor)

    @cached_property
    def voice_consents(self) -> VoiceConsents[C]:
        """`client.audio.voice_consents`. Methods: list, create, retrieve, update, delete."""
        from .audio_voice_consents import VoiceConsents

        return VoiceConsents(self._executor)

    @cached_property
    def voices(self) -> Voices[C]:
        """`client.audio.voices`. Methods: create, delete."""
        from .audio_voices import Voices

        return Voices(self._executor)
