"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.noise_reduction_type import NoiseReductionType
    from ..models.realtime_reasoning_effort import RealtimeReasoningEffort
    from ..models.tool_choice_options import ToolChoiceOptions
    from .shared import (
        AudioTranscriptionParam,
        MCPToolParam,
        RealtimeTruncationParam,
        ResponsePromptParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        VoiceIdsOrCustomVoiceParam,
    )

RealtimeAudioFormatsParam: TypeAlias = (
    "RealtimeAudioFormatsAudioPcmParam | RealtimeAudioFormatsAudioPcmuParam | RealtimeAudioFormatsAudioPcmaParam"
)
"""`RealtimeAudioFormats` in the description."""


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcm` in the description."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcma` in the description."""

    type: Literal["audio/pcma"]


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcmu` in the description."""

    type: Literal["audio/pcmu"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    """`RealtimeFunctionTool` in the description."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any] | BaseModel


class RealtimeReasoningParam(TypedDict, total=False):
    """`RealtimeReasoning` in the description."""

    effort: RealtimeReasoningEffort


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGA` in the description."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"] | str]
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    )
    instructions: str
    audio: RealtimeAudioConfigParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestGATracingParam | BaseModel | None
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam | BaseModel
    max_output_tokens: int | Literal["inf"] | str
    truncation: RealtimeTruncationParam | BaseModel
    prompt: ResponsePromptParam | BaseModel | None


class RealtimeAudioConfigParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` in the description."""

    input: RealtimeAudioConfigInputParam | BaseModel
    output: RealtimeAudioConfigOutputParam | BaseModel


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    transcription: AudioTranscriptionParam | BaseModel
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

    type: NoiseReductionType
    strength: float


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    speed: float


class RealtimeSessionCreateRequestGATracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGATracing` in the description."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any] | BaseModel


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA` in the description."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam | BaseModel
    include: Sequence[Literal["item.input_audio_transcription.logprobs"] | str]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

    input: RealtimeTranscriptionSessionAudioInputParam | BaseModel


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    transcription: AudioTranscriptionParam | BaseModel
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

    type: NoiseReductionType
    strength: float


RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    "RealtimeTurnDetectionServerVadParam | RealtimeTurnDetectionSemanticVadParam"
)
"""`RealtimeTurnDetection` in the description."""


class RealtimeTurnDetectionSemanticVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` in the description."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"] | str
    create_response: bool
    interrupt_response: bool


class RealtimeTurnDetectionServerVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` in the description."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None
