"""`RealtimeSession`: `RealtimeSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .audio_transcription import AudioTranscription
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_session_input_audio_noise_reduction import RealtimeSessionInputAudioNoiseReduction
    from .realtime_session_tracing import RealtimeSessionTracing
    from .realtime_turn_detection import RealtimeTurnDetection
    from .response_prompt import ResponsePrompt
    from .voice_ids_shared import VoiceIdsShared


class Session(BaseModel):
    """`RealtimeSession` in the description."""

    __slots__ = (
        "id",
        "object",
        "modalities",
        "model",
        "instructions",
        "voice",
        "input_audio_format",
        "output_audio_format",
        "input_audio_transcription",
        "turn_detection",
        "input_audio_noise_reduction",
        "speed",
        "tracing",
        "tools",
        "tool_choice",
        "temperature",
        "max_response_output_tokens",
        "expires_at",
        "prompt",
        "include",
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.session"] | None
    """Type name of the object."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
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
        | None
    )
    """Id of the model."""
    instructions: str | None
    """System message, inserted before the input."""
    voice: VoiceIdsShared | None
    """Voice of the speaker."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None
    """Format of the input audio; service default: "pcm16"."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None
    """Format of the output audio; service default: "pcm16"."""
    input_audio_transcription: AudioTranscription | None
    """Settings of the transcription of the input audio."""
    turn_detection: RealtimeTurnDetection | Unknown | None
    """How the end of a turn is detected."""
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None
    """Noise reduction of the input audio."""
    speed: float | None
    """Speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1."""
    tracing: Literal["auto"] | str | RealtimeSessionTracing | None
    """Settings of tracing."""
    tools: list[RealtimeFunctionTool] | None
    """Tools that the model may call."""
    tool_choice: str | None
    """Which tool the model calls, if any; service default: "auto"."""
    temperature: float | None
    """Sampling temperature; higher values are more random; service default: 0.8."""
    max_response_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of output tokens of a response."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            object: Literal["realtime.session"] | None = None,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            model: str
            | Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
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
            | None = None,
            instructions: str | None = None,
            voice: VoiceIdsShared | None = None,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
            input_audio_transcription: AudioTranscription | None = None,
            turn_detection: RealtimeTurnDetection | Unknown | None = None,
            input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None,
            speed: float | None = None,
            tracing: Literal["auto"] | str | RealtimeSessionTracing | None = None,
            tools: list[RealtimeFunctionTool] | None = None,
            tool_choice: str | None = None,
            temperature: float | None = None,
            max_response_output_tokens: int | Literal["inf"] | str | None = None,
            expires_at: int | None = None,
            prompt: ResponsePrompt | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.modalities = get("modalities")
        self.model = get("model")
        self.instructions = get("instructions")
        self.voice = get("voice")
        self.input_audio_format = get("input_audio_format")
        self.output_audio_format = get("output_audio_format")
        self.input_audio_transcription = (
            None if (value := get("input_audio_transcription")) is None else _input_audio_transcription(value)
        )
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        self.input_audio_noise_reduction = (
            None if (value := get("input_audio_noise_reduction")) is None else _input_audio_noise_reduction(value)
        )
        self.speed = get("speed")
        self.tracing = None if (value := get("tracing")) is None else _tracing(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = get("tool_choice")
        self.temperature = get("temperature")
        self.max_response_output_tokens = get("max_response_output_tokens")
        self.expires_at = get("expires_at")
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.include = get("include")
        return self


RealtimeSession = Session
"""The name by which other modules import the class: no other class has it."""

_input_audio_transcription = to_model("audio_transcription", "AudioTranscription")
_turn_detection = tagged(
    "type",
    {
        "server_vad": to_model("realtime_turn_detection_server_vad", "RealtimeTurnDetectionServerVad"),
        "semantic_vad": to_model("realtime_turn_detection_semantic_vad", "RealtimeTurnDetectionSemanticVad"),
    },
)
_input_audio_noise_reduction = to_model(
    "realtime_session_input_audio_noise_reduction", "RealtimeSessionInputAudioNoiseReduction"
)
_tracing = to_model("realtime_session_tracing", "RealtimeSessionTracing")
_tools = each(to_model("realtime_function_tool", "RealtimeFunctionTool"))
_prompt = to_model("response_prompt", "ResponsePrompt")
