"""`client.audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .audio_speech import AsyncSpeech, Speech
    from .audio_transcriptions import AsyncTranscriptions, Transcriptions
    from .audio_translations import AsyncTranslations, Translations
    from .audio_voice_consents import AsyncVoiceConsents, VoiceConsents
    from .audio_voices import AsyncVoices, Voices


class _Audio(Resource[C]):
    """Speech synthesis, transcription and translation."""

    speech: child[Speech, AsyncSpeech] = child("audio_speech", "Speech")
    """`client.audio.speech`. Methods: create."""
    transcriptions: child[Transcriptions, AsyncTranscriptions] = child("audio_transcriptions", "Transcriptions")
    """`client.audio.transcriptions`. Methods: create."""
    translations: child[Translations, AsyncTranslations] = child("audio_translations", "Translations")
    """`client.audio.translations`. Methods: create."""
    voice_consents: child[VoiceConsents, AsyncVoiceConsents] = child("audio_voice_consents", "VoiceConsents")
    """`client.audio.voice_consents`. Methods: list, create, retrieve, update, delete."""
    voices: child[Voices, AsyncVoices] = child("audio_voices", "Voices")
    """`client.audio.voices`. Methods: create, delete."""


class Audio(_Audio["Executes"]):
    """Speech synthesis, transcription and translation."""


class AsyncAudio(_Audio["AsyncExecutes"], awaits=True):
    """Speech synthesis, transcription and translation. The methods are awaited."""
