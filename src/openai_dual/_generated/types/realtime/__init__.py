"""Names of `openai_dual.types.realtime`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.audio_transcription import AudioTranscription as AudioTranscription
    from ...models.client_secret_create_response import ClientSecretCreateResponse as ClientSecretCreateResponse
    from ...models.noise_reduction_type import NoiseReductionType as NoiseReductionType
    from ...models.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
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
    from ...params.create_realtime_client_secret import (
        RealtimeCreateClientSecretRequestParam as ClientSecretCreateParams,
    )
    from ...params.create_realtime_translation_client_secret import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from ...params.refer_realtime_call import RealtimeCallReferRequestParam as CallReferParams
    from ...params.reject_realtime_call import RealtimeCallRejectRequestParam as CallRejectParams
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
    from ...params.shared_realtime import RealtimeSessionCreateRequestParam as CallAcceptParams
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
        "CallAcceptParams",
        "CallReferParams",
        "CallRejectParams",
        "ClientSecretCreateParams",
        "ClientSecretCreateResponse",
        "NoiseReductionType",
        "RealtimeAudioConfigInputParam",
        "RealtimeAudioConfigOutputParam",
        "RealtimeAudioConfigParam",
        "RealtimeAudioFormats",
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
    "AudioTranscription": ("_generated.models.audio_transcription", "AudioTranscription"),
    "AudioTranscriptionParam": ("_generated.params.shared", "AudioTranscriptionParam"),
    "CallAcceptParams": ("_generated.params.shared_realtime", "RealtimeSessionCreateRequestParam"),
    "CallReferParams": ("_generated.params.refer_realtime_call", "RealtimeCallReferRequestParam"),
    "CallRejectParams": ("_generated.params.reject_realtime_call", "RealtimeCallRejectRequestParam"),
    "ClientSecretCreateParams": (
        "_generated.params.create_realtime_client_secret",
        "RealtimeCreateClientSecretRequestParam",
    ),
    "ClientSecretCreateResponse": ("_generated.models.client_secret_create_response", "ClientSecretCreateResponse"),
    "NoiseReductionType": ("_generated.models.noise_reduction_type", "NoiseReductionType"),
    "RealtimeAudioConfigInputParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigInputParam"),
    "RealtimeAudioConfigOutputParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigOutputParam"),
    "RealtimeAudioConfigParam": ("_generated.params.shared_realtime", "RealtimeAudioConfigParam"),
    "RealtimeAudioFormats": ("_generated.models.realtime_audio_formats", "RealtimeAudioFormats"),
    "RealtimeAudioFormatsParam": ("_generated.params.shared_realtime", "RealtimeAudioFormatsParam"),
    "RealtimeAudioInputTurnDetectionParam": (
        "_generated.params.shared_realtime",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeFunctionTool": ("_generated.models.realtime_function_tool", "RealtimeFunctionTool"),
    "RealtimeFunctionToolParam": ("_generated.params.shared_realtime", "RealtimeFunctionToolParam"),
    "RealtimeReasoning": ("_generated.models.realtime_reasoning", "RealtimeReasoning"),
    "RealtimeReasoningEffort": ("_generated.models.realtime_reasoning_effort", "RealtimeReasoningEffort"),
    "RealtimeReasoningParam": ("_generated.params.shared_realtime", "RealtimeReasoningParam"),
    "RealtimeSessionCreateRequestParam": ("_generated.params.shared_realtime", "RealtimeSessionCreateRequestParam"),
    "RealtimeSessionCreateResponse": (
        "_generated.models.realtime_session_create_response",
        "RealtimeSessionCreateResponse",
    ),
    "RealtimeTranscriptionSessionAudioInputParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionAudioInputParam",
    ),
    "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": (
        "_generated.params.shared_realtime",
        "RealtimeAudioInputTurnDetectionParam",
    ),
    "RealtimeTranscriptionSessionAudioParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionAudioParam",
    ),
    "RealtimeTranscriptionSessionCreateRequestParam": (
        "_generated.params.shared_realtime",
        "RealtimeTranscriptionSessionCreateRequestParam",
    ),
    "RealtimeTranscriptionSessionCreateResponse": (
        "_generated.models.realtime_transcription_session_create_response",
        "RealtimeTranscriptionSessionCreateResponse",
    ),
    "RealtimeTranscriptionSessionTurnDetection": (
        "_generated.models.realtime_transcription_session_turn_detection",
        "RealtimeTranscriptionSessionTurnDetection",
    ),
    "RealtimeTranslationClientSecretCreateResponse": (
        "_generated.models.realtime_translation_client_secret_create_response",
        "RealtimeTranslationClientSecretCreateResponse",
    ),
    "RealtimeTranslationSession": ("_generated.models.realtime_translation_session", "RealtimeTranslationSession"),
    "RealtimeTranslationSessionCreateRequestParam": (
        "_generated.params.create_realtime_translation_client_secret",
        "RealtimeTranslationSessionCreateRequestParam",
    ),
    "RealtimeTruncation": ("_generated.models.realtime_truncation", "RealtimeTruncation"),
    "RealtimeTruncationParam": ("_generated.params.shared", "RealtimeTruncationParam"),
    "RealtimeTruncationRetentionRatio": (
        "_generated.models.realtime_truncation_retention_ratio",
        "RealtimeTruncationRetentionRatio",
    ),
    "RealtimeTruncationRetentionRatioParam": ("_generated.params.shared", "RealtimeTruncationRetentionRatioParam"),
}
_OFFICIAL = (
    "audio_transcription",
    "audio_transcription_param",
    "call_accept_params",
    "call_refer_params",
    "call_reject_params",
    "client_secret_create_params",
    "client_secret_create_response",
    "noise_reduction_type",
    "realtime_audio_config_input_param",
    "realtime_audio_config_output_param",
    "realtime_audio_config_param",
    "realtime_audio_formats",
    "realtime_audio_formats_param",
    "realtime_audio_input_turn_detection_param",
    "realtime_function_tool",
    "realtime_function_tool_param",
    "realtime_reasoning",
    "realtime_reasoning_effort",
    "realtime_reasoning_param",
    "realtime_session_create_request_param",
    "realtime_session_create_response",
    "realtime_tools_config_param",
    "realtime_tracing_config_param",
    "realtime_transcription_session_audio_input_param",
    "realtime_transcription_session_audio_input_turn_detection_param",
    "realtime_transcription_session_audio_param",
    "realtime_transcription_session_create_request_param",
    "realtime_transcription_session_create_response",
    "realtime_transcription_session_turn_detection",
    "realtime_translation_client_secret_create_response",
    "realtime_translation_session",
    "realtime_translation_session_create_request_param",
    "realtime_truncation",
    "realtime_truncation_param",
    "realtime_truncation_retention_ratio",
    "realtime_truncation_retention_ratio_param",
    "translations",
    "translations.client_secret_create_params",
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
