"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
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
    """Type of the object."""
    rate: Literal[24000]
    """Sample rate in hertz."""


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcma` in the description."""

    type: Literal["audio/pcma"]
    """Type of the object."""


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcmu` in the description."""

    type: Literal["audio/pcmu"]
    """Type of the object."""


class RealtimeFunctionToolParam(TypedDict, total=False):
    """`RealtimeFunctionTool` in the description."""

    type: Literal["function"]
    """Type of the object."""
    name: str
    """Name of the function."""
    description: str
    """Purpose of the function; the model reads it."""
    parameters: Mapping[str, Any] | BaseModel
    """JSON schema of the arguments of the function."""


class RealtimeReasoningParam(TypedDict, total=False):
    """`RealtimeReasoning` in the description."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"]
    """Effort that the model spends on reasoning; service default: "low"."""


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGA` in the description."""

    type: Required[Literal["realtime"]]
    """Type of the object."""
    output_modalities: Sequence[Literal["text", "audio"]]
    """Output types to generate; service default: ["audio"]."""
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
    """Id of the model."""
    instructions: str
    """System message, inserted before the input."""
    audio: RealtimeAudioConfigParam | BaseModel
    """Settings of audio input and output."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra fields to include in the response."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracingParam | BaseModel | None
    """Settings of tracing."""
    tools: Iterable[RealtimeFunctionToolParam | MCPToolParam | BaseModel]
    """Tools that the model may call."""
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMcpParam | BaseModel
    """Which tool the model calls, if any; service default: "auto"."""
    parallel_tool_calls: bool
    """Allow several tool calls at once."""
    reasoning: RealtimeReasoningParam | BaseModel
    """Settings of reasoning models."""
    max_output_tokens: int | Literal["inf"]
    """Maximum number of generated tokens, reasoning tokens included."""
    truncation: RealtimeTruncationParam | BaseModel
    """How a context that exceeds the model's window is truncated."""
    prompt: ResponsePromptParam | BaseModel | None
    """Stored prompt template and its variables."""


class RealtimeAudioConfigParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` in the description."""

    input: RealtimeAudioConfigInputParam | BaseModel
    """Settings of the audio input."""
    output: RealtimeAudioConfigOutputParam | BaseModel
    """Settings of the audio output."""


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    """Format of the audio."""
    transcription: AudioTranscriptionParam | BaseModel
    """Settings of the transcription."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    """Noise reduction of the audio."""
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None
    """How the end of a turn is detected."""


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

    type: Literal["near_field", "far_field"]
    """Type of the object."""
    strength: float
    """Strength of the noise reduction."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    """Format of the audio."""
    voice: VoiceIdsOrCustomVoiceParam | BaseModel
    """Voice of the speaker; service default: "alloy"."""
    speed: float
    """Speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1."""


class RealtimeSessionCreateRequestGATracingParam(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGATracing` in the description."""

    workflow_name: str
    """Name of the workflow in traces."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA` in the description."""

    type: Required[Literal["transcription"]]
    """Type of the object."""
    audio: RealtimeTranscriptionSessionAudioParam | BaseModel
    """Settings of audio input and output."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Extra fields to include in the response."""


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` in the description."""

    input: RealtimeTranscriptionSessionAudioInputParam | BaseModel
    """Settings of the audio input."""


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` in the description."""

    format: RealtimeAudioFormatsParam | BaseModel
    """Format of the audio."""
    transcription: AudioTranscriptionParam | BaseModel
    """Settings of the transcription."""
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam | BaseModel
    """Noise reduction of the audio."""
    turn_detection: RealtimeAudioInputTurnDetectionParam | BaseModel | None
    """How the end of a turn is detected."""


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction` in the description."""

    type: Literal["near_field", "far_field"]
    """Type of the object."""
    strength: float
    """Strength of the noise reduction."""


RealtimeAudioInputTurnDetectionParam: TypeAlias = (
    "RealtimeTurnDetectionServerVadParam | RealtimeTurnDetectionSemanticVadParam"
)
"""`RealtimeTurnDetection` in the description."""


class RealtimeTurnDetectionSemanticVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` in the description."""

    type: Required[Literal["semantic_vad"]]
    """Type of the object."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon the model responds to a pause; service default: "auto"."""
    create_response: bool
    """Whether the end of a turn starts a response; service default: true."""
    interrupt_response: bool
    """Whether speech of the user interrupts the response; service default: true."""


class RealtimeTurnDetectionServerVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` in the description."""

    type: Required[Literal["server_vad"]]
    """Type of the object; service default: "server_vad"."""
    threshold: float
    """Loudness above which sound counts as speech, from 0 to 1."""
    prefix_padding_ms: int
    """Audio before the detected speech that is kept, in milliseconds."""
    silence_duration_ms: int
    """Silence that ends a chunk, in milliseconds."""
    create_response: bool
    """Whether the end of a turn starts a response; service default: true."""
    interrupt_response: bool
    """Whether speech of the user interrupts the response; service default: true."""
    idle_timeout_ms: int | None
    """Silence after which the model responds, in milliseconds; at least 5000; at most 30000."""
