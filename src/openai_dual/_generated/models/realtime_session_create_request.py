"""`RealtimeSessionCreateRequest`: `RealtimeSessionCreateRequest` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecret
    from .realtime_session_create_request_input_audio_noise_reduction import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from .realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing
    from .realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from .realtime_truncation import RealtimeTruncation
    from .response_prompt import ResponsePrompt
    from .voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


class Session(BaseModel):
    """`RealtimeSessionCreateRequest` in the description."""

    __slots__ = (
        "client_secret",
        "modalities",
        "instructions",
        "voice",
        "input_audio_format",
        "output_audio_format",
        "input_audio_transcription",
        "speed",
        "tracing",
        "turn_detection",
        "tools",
        "tool_choice",
        "temperature",
        "max_response_output_tokens",
        "truncation",
        "prompt",
        "model",
        "input_audio_noise_reduction",
    )
    _required = frozenset(
        {
            "client_secret",
        }
    )

    client_secret: RealtimeSessionCreateRequestClientSecret
    """Short-lived key, or its settings."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    instructions: str | None
    """System message, inserted before the input."""
    voice: VoiceIdsOrCustomVoice | None
    """Voice of the speaker."""
    input_audio_format: str | None
    """Format of the input audio."""
    output_audio_format: str | None
    """Format of the output audio."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None
    """Settings of the transcription of the input audio."""
    speed: float | None
    """Speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1."""
    tracing: Literal["auto"] | str | RealtimeSessionCreateRequestTracing | None
    """Settings of tracing."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None
    """How the end of a turn is detected."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None
    """Tools that the model may call."""
    tool_choice: str | None
    """Which tool the model calls, if any."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    max_response_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of output tokens of a response."""
    truncation: RealtimeTruncation | None
    """How a context that exceeds the model's window is truncated."""
    prompt: ResponsePrompt | None
    """Stored prompt template and its variables."""
    model: str | None
    """Id of the model."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None
    """Noise reduction of the input audio."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeSessionCreateRequestClientSecret,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            instructions: str | None = None,
            voice: VoiceIdsOrCustomVoice | None = None,
            input_audio_format: str | None = None,
            output_audio_format: str | None = None,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None,
            speed: float | None = None,
            tracing: Literal["auto"] | str | RealtimeSessionCreateRequestTracing | None = None,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None,
            tools: list[RealtimeSessionCreateRequestToolsItem] | None = None,
            tool_choice: str | None = None,
            temperature: float | None = None,
            max_response_output_tokens: int | Literal["inf"] | str | None = None,
            truncation: RealtimeTruncation | None = None,
            prompt: ResponsePrompt | None = None,
            model: str | None = None,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.client_secret = _client_secret(get("client_secret"))
        self.modalities = get("modalities")
        self.instructions = get("instructions")
        self.voice = None if (value := get("voice")) is None else _voice(value)
        self.input_audio_format = get("input_audio_format")
        self.output_audio_format = get("output_audio_format")
        self.input_audio_transcription = (
            None if (value := get("input_audio_transcription")) is None else _input_audio_transcription(value)
        )
        self.speed = get("speed")
        self.tracing = None if (value := get("tracing")) is None else _tracing(value)
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = get("tool_choice")
        self.temperature = get("temperature")
        self.max_response_output_tokens = get("max_response_output_tokens")
        self.truncation = None if (value := get("truncation")) is None else _truncation(value)
        self.prompt = None if (value := get("prompt")) is None else _prompt(value)
        self.model = get("model")
        self.input_audio_noise_reduction = (
            None if (value := get("input_audio_noise_reduction")) is None else _input_audio_noise_reduction(value)
        )
        return self


RealtimeSessionCreateRequest = Session
"""The name by which other modules import the class: no other class has it."""

_client_secret = to_model("realtime_session_create_request_client_secret", "RealtimeSessionCreateRequestClientSecret")
_voice = to_alias("voice_ids_or_custom_voice")
_input_audio_transcription = to_model(
    "realtime_session_create_request_input_audio_transcription", "RealtimeSessionCreateRequestInputAudioTranscription"
)
_tracing = to_model("realtime_session_create_request_tracing", "RealtimeSessionCreateRequestTracing")
_turn_detection = to_model(
    "realtime_session_create_request_turn_detection", "RealtimeSessionCreateRequestTurnDetection"
)
_tools = each(to_model("realtime_session_create_request_tools_item", "RealtimeSessionCreateRequestToolsItem"))
_truncation = to_alias("realtime_truncation")
_prompt = to_model("response_prompt", "ResponsePrompt")
_input_audio_noise_reduction = to_model(
    "realtime_session_create_request_input_audio_noise_reduction",
    "RealtimeSessionCreateRequestInputAudioNoiseReduction",
)
