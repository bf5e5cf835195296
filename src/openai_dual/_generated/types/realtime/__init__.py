"""Names of `openai_dual.types.realtime`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.audio_transcription import AudioTranscription as AudioTranscription
    from ...models.client_secret_create_response import ClientSecretCreateResponse as ClientSecretCreateResponse
    from ...models.noise_reduction_type import NoiseReductionType as NoiseReductionType
    from ...models.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from ...models.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from ...models.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
    from ...models.realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from ...models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from ...models.realtime_transcription_session_turn_detection import (
        RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection,
    )
    from ...models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )
    from ...models.realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
    from ...models.realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from ...models.realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from ...params.create_realtime_translation_client_secret import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from ...params.shared import AudioTranscriptionParam as AudioTranscriptionParam
    from ...params.shared import RealtimeTruncationParam as RealtimeTruncationParam
    from ...params.shared import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam
    from ...params.shared_realtime import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
    from ...params.shared_realtime import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
    from ...params.shared_realtime import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from ...params.shared_realtime import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
    from ...params.shared_realtime import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam
    from ...params.shared_realtime import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from ...params.shared_realtime import RealtimeFunctionToolParam as RealtimeFunctionToolParam
    from ...params.shared_realtime import RealtimeReasoningParam as RealtimeReasoningParam
    from ...params.shared_realtime import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from ...params.shared_realtime import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )

    __all__ = [
        "AudioTranscription",
        "AudioTranscriptionParam",
        "ClientSecretCreateResponse",
        "NoiseReductionType",
        "RealtimeAudioConfigInputParam",
        "RealtimeAudioConfigOutputParam",
        "RealtimeAudioConfigParam",
        "RealtimeAudioFormatsParam",
        "RealtimeAudioInputTurnDetectionParam",
        "RealtimeFunctionTool",
        "RealtimeFunctionToolParam",
        "RealtimeReasoning",
        "RealtimeReasoningEffort",
        "RealtimeReasoningParam",
        "RealtimeSessionCreateRequestParam",
        "RealtimeSessionCreateResponse",
        "RealtimeTranscriptionSessionAudioInputParam",
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam",
        "RealtimeTranscriptionSessionAudioParam",
        "RealtimeTranscriptionSessionCreateRequestParam",
        "RealtimeTranscriptionSessionCreateResponse",
        "RealtimeTranscriptionSessionTurnDetection",
        "RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationSession",
        "RealtimeTranslationSessionCreateRequestParam",
        "RealtimeTruncation",
        "RealtimeTruncationParam",
        "RealtimeTruncationRetentionRatio",
        "RealtimeTruncationRetentionRatioParam",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AudioTranscription": ("models.audio_transcription", "AudioTranscription"),
    "AudioTranscriptionParam": ("params.shared", "AudioTranscriptionParam"),
    "ClientSecretCreateResponse": ("models.client_secret_create_response", "ClientSecretCreateResponse"),
    "NoiseReductionType": ("models.noise_reduction_type", "NoiseReductionType"),
    "RealtimeAudioConfigInputParam": ("params.shared_realtime", "RealtimeAudioConfigInputParam"),
    "RealtimeAudioConfigOutputParam": ("params.shared_realtime", "RealtimeAudioConfigOutputParam"),
    "RealtimeAudioConfigParam": ("params.shared_realtime", "RealtimeAudioConfigParam"),
    "RealtimeAudioFormatsParam": ("params.shared_realtime", "RealtimeAudioFormatsParam"),
    "RealtimeAudioInputTurnDetectionParam": ("params.shared_realtime", "RealtimeAudioInputTurnDetectionParam"),
    "RealtimeFunctionTool": ("models.realtime_function_tool", "RealtimeFunctionTool"),
    "RealtimeFunctionToolParam": ("params.shared_realtime", "RealtimeFunctionToolParam"),
    "RealtimeReasoning": ("models.realtime_reasoning", "RealtimeReasoning"),
    "RealtimeReasoningEffort": ("models.realtime_reasoning_effort", "RealtimeReasoningEffort"),
    "RealtimeReasoningParam": ("params.shared_realtime", "RealtimeReasoningParam"),
    "RealtimeSessionCreateRequestParam": ("params.shared_realtime", "RealtimeSessionCreateRequestParam"),
    "RealtimeSessionCreateResponse": ("models.realtime_session_create_response", "RealtimeSessionCreateResponse"),
    "RealtimeTranscriptionSessionAudioInputParam": (
        "params.shared_realtime",
        "RealtimeTranscriptionSessionAudioInputParam",
    ),
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": (
        "params.shared_realtime",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeTranscriptionSessionAudioParam": ("params.shared_realtime", "RealtimeTranscriptionSessionAudioParam"),
    "RealtimeTranscriptionSessionCreateRequestParam": (
        "params.shared_realtime",
        "RealtimeTranscriptionSessionCreateRequestParam",
    ),
    "RealtimeTranscriptionSessionCreateResponse": (
        "models.realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionCreateResponse",
    ),
    "RealtimeTranscriptionSessionTurnDetection": (
        "models.realtime_transcription_session_turn_detection",
        "RealtimeTranscriptionSessionTurnDetection",
    ),
    "RealtimeTranslationClientSecretCreateResponse": (
        "models.realtime_translation_client_secret_create_response",
        "RealtimeTranslationClientSecretCreateResponse",
    ),
    "RealtimeTranslationSession": ("models.realtime_translation_session", "RealtimeTranslationSession"),
    "RealtimeTranslationSessionCreateRequestParam": (
        "params.create_realtime_translation_client_secret",
        "RealtimeTranslationSessionCreateRequestParam",
    ),
    "RealtimeTruncation": ("models.realtime_truncation", "RealtimeTruncation"),
    "RealtimeTruncationParam": ("params.shared", "RealtimeTruncationParam"),
    "RealtimeTruncationRetentionRatio": (
        "models.realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatio",
    ),
    "RealtimeTruncationRetentionRatioParam": ("params.shared", "RealtimeTruncationRetentionRatioParam"),
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
