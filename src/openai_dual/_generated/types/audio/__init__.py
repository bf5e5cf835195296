"""Names of `openai_dual.types.audio`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

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
    from ...models.voice_deleted import VoiceDeleted as VoiceDeleted
    from ...params.create_audio_speech import CreateAudioSpeechParams as SpeechCreateParams
    from ...params.create_audio_transcription import CreateAudioTranscriptionParams as TranscriptionCreateParams
    from ...params.create_audio_translation import CreateTranslationRequestParam as TranslationCreateParams
    from ...params.create_audio_voice import CreateVoiceRequestParam as VoiceCreateParams
    from ...params.create_audio_voice_consent import CreateVoiceConsentRequestParam as VoiceConsentCreateParams
    from ...params.list_audio_voice_consents import ListAudioVoiceConsentsParams as VoiceConsentListParams
    from ...params.update_audio_voice_consent import UpdateVoiceConsentRequestParam as VoiceConsentUpdateParams

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
        "TranslationCreateParams",
        "TranslationVerbose",
        "Voice",
        "VoiceConsent",
        "VoiceConsentCreateParams",
        "VoiceConsentDeleted",
        "VoiceConsentListParams",
        "VoiceConsentUpdateParams",
        "VoiceCreateParams",
        "VoiceDeleted",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "SpeechCreateParams": ("_generated.params.create_audio_speech", "CreateAudioSpeechParams"),
    "SpeechModel": ("_generated.models.speech_model", "SpeechModel"),
    "Transcription": ("_generated.models.transcription", "Transcription"),
    "TranscriptionCreateParams": ("_generated.params.create_audio_transcription", "CreateAudioTranscriptionParams"),
    "TranscriptionDiarized": ("_generated.models.transcription_diarized", "TranscriptionDiarized"),
    "TranscriptionDiarizedSegment": (
        "_generated.models.transcription_diarized_segment",
        "TranscriptionDiarizedSegment",
    ),
    "TranscriptionInclude": ("_generated.models.transcription_include", "TranscriptionInclude"),
    "TranscriptionLanguage": ("_generated.models.transcription_language", "TranscriptionLanguage"),
    "TranscriptionSegment": ("_generated.models.transcription_segment", "TranscriptionSegment"),
    "TranscriptionStreamEvent": ("_generated.models.transcription_stream_event", "TranscriptionStreamEvent"),
    "TranscriptionTextDeltaEvent": ("_generated.models.transcription_text_delta_event", "TranscriptionTextDeltaEvent"),
    "TranscriptionTextDoneEvent": ("_generated.models.transcription_text_done_event", "TranscriptionTextDoneEvent"),
    "TranscriptionTextSegmentEvent": (
        "_generated.models.transcription_text_segment_event",
        "TranscriptionTextSegmentEvent",
    ),
    "TranscriptionVerbose": ("_generated.models.transcription_verbose", "TranscriptionVerbose"),
    "TranscriptionWord": ("_generated.models.transcription_word", "TranscriptionWord"),
    "Translation": ("_generated.models.translation", "Translation"),
    "TranslationCreateParams": ("_generated.params.create_audio_translation", "CreateTranslationRequestParam"),
    "TranslationVerbose": ("_generated.models.translation_verbose", "TranslationVerbose"),
    "Voice": ("_generated.models.voice", "Voice"),
    "VoiceConsent": ("_generated.models.voice_consent", "VoiceConsent"),
    "VoiceConsentCreateParams": ("_generated.params.create_audio_voice_consent", "CreateVoiceConsentRequestParam"),
    "VoiceConsentDeleted": ("_generated.models.voice_consent_deleted", "VoiceConsentDeleted"),
    "VoiceConsentListParams": ("_generated.params.list_audio_voice_consents", "ListAudioVoiceConsentsParams"),
    "VoiceConsentUpdateParams": ("_generated.params.update_audio_voice_consent", "UpdateVoiceConsentRequestParam"),
    "VoiceCreateParams": ("_generated.params.create_audio_voice", "CreateVoiceRequestParam"),
    "VoiceDeleted": ("_generated.models.voice_deleted", "VoiceDeleted"),
}
_OFFICIAL = (
    "speech_create_params",
    "speech_model",
    "transcription",
    "transcription_create_params",
    "transcription_diarized",
    "transcription_diarized_segment",
    "transcription_include",
    "transcription_language",
    "transcription_segment",
    "transcription_stream_event",
    "transcription_text_delta_event",
    "transcription_text_done_event",
    "transcription_text_segment_event",
    "transcription_verbose",
    "transcription_word",
    "translation",
    "translation_create_params",
    "translation_verbose",
    "voice",
    "voice_consent",
    "voice_consent_create_params",
    "voice_consent_deleted",
    "voice_consent_update_params",
    "voice_create_params",
    "voice_deleted",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
