"""`RealtimeBetaResponse`: `RealtimeBetaResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata
    from .realtime_beta_response_status_details import RealtimeBetaResponseStatusDetails
    from .realtime_beta_response_usage import RealtimeBetaResponseUsage
    from .realtime_conversation_item import RealtimeConversationItem
    from .voice_ids_shared import VoiceIdsShared


class RealtimeResponse(BaseModel):
    """`RealtimeBetaResponse` in the description."""

    __slots__ = (
        "id",
        "object",
        "status",
        "status_details",
        "output",
        "metadata",
        "usage",
        "conversation_id",
        "voice",
        "modalities",
        "output_audio_format",
        "temperature",
        "max_output_tokens",
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.response"] | None
    """Type name of the object."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None
    """Current state."""
    status_details: RealtimeBetaResponseStatusDetails | None
    """Details of the state."""
    output: list[RealtimeConversationItem] | None
    """Items that the model generated."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    usage: RealtimeBetaResponseUsage | None
    """Usage, in tokens or in seconds of audio."""
    conversation_id: str | None
    """Id of the conversation."""
    voice: VoiceIdsShared | None
    """Voice of the speaker."""
    modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None
    """Format of the output audio."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            object: Literal["realtime.response"] | None = None,
            status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None = None,
            status_details: RealtimeBetaResponseStatusDetails | None = None,
            output: list[RealtimeConversationItem] | None = None,
            metadata: Metadata | None = None,
            usage: RealtimeBetaResponseUsage | None = None,
            conversation_id: str | None = None,
            voice: VoiceIdsShared | None = None,
            modalities: list[Literal["text", "audio"] | str] | None = None,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None,
            temperature: float | None = None,
            max_output_tokens: int | Literal["inf"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.status = get("status")
        self.status_details = None if (value := get("status_details")) is None else _status_details(value)
        self.output = None if (value := get("output")) is None else _output(value)
        self.metadata = get("metadata")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.conversation_id = get("conversation_id")
        self.voice = get("voice")
        self.modalities = get("modalities")
        self.output_audio_format = get("output_audio_format")
        self.temperature = get("temperature")
        self.max_output_tokens = get("max_output_tokens")
        return self


RealtimeBetaResponse = RealtimeResponse
"""The name by which other modules import the class: no other class has it."""

_status_details = to_model("realtime_beta_response_status_details", "RealtimeBetaResponseStatusDetails")
_output = each(to_alias("realtime_conversation_item"))
_usage = to_model("realtime_beta_response_usage", "RealtimeBetaResponseUsage")
