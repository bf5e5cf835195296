"""Type names of `openai_dual.types.realtime`, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from ...params.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam
    from ...params.realtime_audio_config_input_param import (
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
    )
    from ...params.realtime_audio_config_output_param import (
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
    )
    from ...params.realtime_audio_config_param import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from ...params.realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
    from ...params.realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
    )
    from ...params.realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
    )
    from ...params.realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
    from ...params.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
    from ...params.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
    )
    from ...params.realtime_transcription_session_audio_input_param import (
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )
    from ...params.realtime_transcription_session_audio_param import (
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
    )
    from ...params.realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
    )
    from ...params.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from ...params.realtime_truncation_param import RealtimeTruncationParam as RealtimeTruncationParam
    from ...params.realtime_truncation_retention_ratio_param import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
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
    "AudioTranscriptionParam": ("params.audio_transcription_param", "AudioTranscriptionParam"),
    "ClientSecretCreateResponse": ("models.client_secret_create_response", "ClientSecretCreateResponse"),
    "NoiseReductionType": ("models.noise_reduction_type", "NoiseReductionType"),
    "RealtimeAudioConfigInputParam": ("params.realtime_audio_config_input_param", "RealtimeAudioConfigInputParam"),
    "RealtimeAudioConfigOutputParam": ("params.realtime_audio_config_output_param", "RealtimeAudioConfigOutputParam"),
    "RealtimeAudioConfigParam": ("params.realtime_audio_config_param", "RealtimeAudioConfigParam"),
    "RealtimeAudioFormatsParam": ("params.realtime_audio_formats_param", "RealtimeAudioFormatsParam"),
    "RealtimeAudioInputTurnDetectionParam": (
        "params.realtime_audio_input_turn_detection_param",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeFunctionTool": ("models.realtime_function_tool", "RealtimeFunctionTool"),
    "RealtimeFunctionToolParam": ("params.realtime_function_tool_param", "RealtimeFunctionToolParam"),
    "RealtimeReasoning": ("models.realtime_reasoning", "RealtimeReasoning"),
    "RealtimeReasoningEffort": ("models.realtime_reasoning_effort", "RealtimeReasoningEffort"),
    "RealtimeReasoningParam": ("params.realtime_reasoning_param", "RealtimeReasoningParam"),
    "RealtimeSessionCreateRequestParam": (
        "params.realtime_session_create_request_param",
        "RealtimeSessionCreateRequestParam",
    ),
    "RealtimeSessionCreateResponse": ("models.realtime_session_create_response", "RealtimeSessionCreateResponse"),
    "RealtimeTranscriptionSessionAudioInputParam": (
        "params.realtime_transcription_session_audio_input_param",
        "RealtimeTranscriptionSessionAudioInputParam",
    ),
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": (
        "params.realtime_audio_input_turn_detection_param",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeTranscriptionSessionAudioParam": (
        "params.realtime_transcription_session_audio_param",
        "RealtimeTranscriptionSessionAudioParam",
    ),
    "RealtimeTranscriptionSessionCreateRequestParam": (
        "params.realtime_transcription_session_create_request_param",
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
        "params.realtime_translation_session_create_request_param",
        "RealtimeTranslationSessionCreateRequestParam",
    ),
    "RealtimeTruncation": ("models.realtime_truncation", "RealtimeTruncation"),
    "RealtimeTruncationParam": ("params.realtime_truncation_param", "RealtimeTruncationParam"),
    "RealtimeTruncationRetentionRatio": (
        "models.realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatio",
    ),
    "RealtimeTruncationRetentionRatioParam": (
        "params.realtime_truncation_retention_ratio_param",
        "RealtimeTruncationRetentionRatioParam",
    ),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = getattr(import_module(f"{__name__.partition('.types')[0]}.{module}"), attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
