"""`RealtimeSessionCreateResponseObject`: `RealtimeSessionCreateResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from .realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from .realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
    from .session_create_response_client_secret import SessionCreateResponseClientSecret
    from .session_create_response_input_audio_transcription import SessionCreateResponseInputAudioTranscription


class SessionCreateResponse(BaseModel):
    """`RealtimeSessionCreateResponse` in the description."""

    __slots__ = (
        "id",
        "object",
        "expires_at",
        "include",
        "model",
        "output_modalities",
        "instructions",
        "audio",
        "tracing",
        "turn_detection",
        "tools",
        "tool_choice",
        "max_output_tokens",
        "client_secret",
        "input_audio_format",
        "input_audio_transcription",
        "max_response_output_tokens",
        "modalities",
        "output_audio_format",
        "speed",
        "temperature",
        "voice",
    )

    id: str | None
    """Id of the object."""
    object: str | None
    """Type name of the object."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None
    """Extra fields to include in the response."""
    model: str | None
    """Id of the model."""
    output_modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    instructions: str | None
    """System message, inserted before the input."""
    audio: RealtimeSessionCreateResponseAudio | None
    """Settings of audio input and output."""
    tracing: Literal["auto"] | str | RealtimeSessionCreateResponseTracing | None
    """Settings of tracing."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None
    """How the end of a turn is detected."""
    tools: list[RealtimeFunctionTool] | None
    """Tools that the model may call."""
    tool_choice: str | None
    """Which tool the model calls, if any."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""
    client_secret: SessionCreateResponseClientSecret | None
    """Short-lived key, or its settings."""
    input_audio_format: str | None
    """Format of the input audio."""
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None
    """Settings of the transcription of the input audio."""
    max_response_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of output tokens of a response."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    output_audio_format: str | None
    """Format of the output audio."""
    speed: float | None
    """Speed of the speech; 1 is normal."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    """Voice of the speaker."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            object: str | None = None,
            expires_at: int | None = None,
            include: list[Literal["item.input_audio_transcription.logprobs"] | str] | None = None,
            model: str | None = None,
            output_modalities: list[Literal["text", "audio"] | str] | None = None,
            instructions: str | None = None,
            audio: RealtimeSessionCreateResponseAudio | None = None,
            tracing: Literal["auto"] | str | RealtimeSessionCreateResponseTracing | None = None,
            turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None,
            tools: list[RealtimeFunctionTool] | None = None,
            tool_choice: str | None = None,
            max_output_tokens: int | Literal["inf"] | str | None = None,
            client_secret: SessionCreateResponseClientSecret | None = None,
            input_audio_format: str | None = None,
            input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None,
            max_response_output_tokens: int | Literal["inf"] | str | None = None,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            output_audio_format: str | None = None,
            speed: float | None = None,
            temperature: float | None = None,
            voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.expires_at = get("expires_at")
        self.include = get("include")
        self.model = get("model")
        self.output_modalities = get("output_modalities")
        self.instructions = get("instructions")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.tracing = None if (value := get("tracing")) is None else _tracing(value)
        self.turn_detection = None if (value := get("turn_detection")) is None else _turn_detection(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.tool_choice = get("tool_choice")
        self.max_output_tokens = get("max_output_tokens")
        self.client_secret = None if (value := get("client_secret")) is None else _client_secret(value)
        self.input_audio_format = get("input_audio_format")
        self.input_audio_transcription = (
            None if (value := get("input_audio_transcription")) is None else _input_audio_transcription(value)
        )
        self.max_response_output_tokens = get("max_response_output_tokens")
        self.modalities = get("modalities")
        self.output_audio_format = get("output_audio_format")
        self.speed = get("speed")
        self.temperature = get("temperature")
        self.voice = get("voice")
        return self


RealtimeSessionCreateResponseObject = SessionCreateResponse
"""The name by which other modules import the class: no other class has it."""

_audio = to_model("realtime_session_create_response_audio", "RealtimeSessionCreateResponseAudio")
_tracing = to_model("realtime_session_create_response_tracing", "RealtimeSessionCreateResponseTracing")
_turn_detection = to_model(
    "realtime_session_create_response_turn_detection", "RealtimeSessionCreateResponseTurnDetection"
)
_tools = each(to_model("realtime_function_tool", "RealtimeFunctionTool"))
_client_secret = to_model("session_create_response_client_secret", "SessionCreateResponseClientSecret")
_input_audio_transcription = to_model(
    "session_create_response_input_audio_transcription", "SessionCreateResponseInputAudioTranscription"
)
