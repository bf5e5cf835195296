"""Names of `openai_dual.types.audio`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.speech_model import SpeechModel as SpeechModel
    from ...models.transcription import Transcription as Transcription
    from ...models.transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from ...models.transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
    from ...models.transcription_include import TranscriptionInclude as TranscriptionInclude
    from ...models.transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from ...models.transcription_segment import TranscriptionSegment as TranscriptionSegment
    from ...models.transcription_stream_event import TranscriptionStreamEvent as TranscriptionStreamEvent
    from ...models.transcription_text_delta_event import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
    from ...models.transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
    from ...models.transcription_text_segment_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from ...models.transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
    from ...models.transcription_word import TranscriptionWord as TranscriptionWord
    from ...models.translation import Translation as Translation
    from ...models.translation_verbose import TranslationVerbose as TranslationVerbose
    from ...models.voice import Voice as Voice
    from ...models.voice_consent import VoiceConsent as VoiceConsent
    from ...models.voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from ...params.create_audio_speech import CreateAudioSpeechParams as SpeechCreateParams
    from ...params.create_audio_transcription import CreateAudioTranscriptionParams as TranscriptionCreateParams

    __all__ = [
        "SpeechCreateParams",
        "SpeechModel",
        "Transcription",
        "TranscriptionCreateParams",
        "TranscriptionDiarized",
        "TranscriptionDiarizedSegment",
        "TranscriptionInclude",
        "TranscriptionLanguage",
        "TranscriptionSegment",
        "TranscriptionStreamEvent",
        "TranscriptionTextDeltaEvent",
        "TranscriptionTextDoneEvent",
        "TranscriptionTextSegmentEvent",
        "TranscriptionVerbose",
        "TranscriptionWord",
        "Translation",
        "TranslationVerbose",
        "Voice",
        "VoiceConsent",
        "VoiceConsentDeleted",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "SpeechCreateParams": ("params.create_audio_speech", "CreateAudioSpeechParams"),
    "SpeechModel": ("models.speech_model", "SpeechModel"),
    "Transcription": ("models.transcription", "Transcription"),
    "TranscriptionCreateParams": ("params.create_audio_transcription", "CreateAudioTranscriptionParams"),
    "TranscriptionDiarized": ("models.transcription_diarized", "TranscriptionDiarized"),
    "TranscriptionDiarizedSegment": ("models.transcription_diarized_segment", "TranscriptionDiarizedSegment"),
    "TranscriptionInclude": ("models.transcription_include", "TranscriptionInclude"),
    "TranscriptionLanguage": ("models.transcription_language", "TranscriptionLanguage"),
    "TranscriptionSegment": ("models.transcription_segment", "TranscriptionSegment"),
    "TranscriptionStreamEvent": ("models.transcription_stream_event", "TranscriptionStreamEvent"),
    "TranscriptionTextDeltaEvent": ("models.transcription_text_delta_event", "TranscriptionTextDeltaEvent"),
    "TranscriptionTextDoneEvent": ("models.transcription_text_done_event", "TranscriptionTextDoneEvent"),
    "TranscriptionTextSegmentEvent": ("models.transcription_text_segment_event", "TranscriptionTextSegmentEvent"),
    "TranscriptionVerbose": ("models.transcription_verbose", "TranscriptionVerbose"),
    "TranscriptionWord": ("models.transcription_word", "TranscriptionWord"),
    "Translation": ("models.translation", "Translation"),
    "TranslationVerbose": ("models.translation_verbose", "TranslationVerbose"),
    "Voice": ("models.voice", "Voice"),
    "VoiceConsent": ("models.voice_consent", "VoiceConsent"),
    "VoiceConsentDeleted": ("models.voice_consent_deleted", "VoiceConsentDeleted"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
