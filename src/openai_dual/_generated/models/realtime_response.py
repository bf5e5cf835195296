"""`RealtimeResponse`: `RealtimeResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .metadata import Metadata
    from .realtime_conversation_item import RealtimeConversationItem
    from .realtime_response_audio import RealtimeResponseAudio
    from .realtime_response_status_details import RealtimeResponseStatusDetails
    from .realtime_response_usage import RealtimeResponseUsage


class RealtimeResponse(BaseModel):
    """`RealtimeResponse` in the description."""

    __slots__ = (
        "id",
        "object",
        "status",
        "status_details",
        "output",
        "metadata",
        "audio",
        "usage",
        "conversation_id",
        "output_modalities",
        "max_output_tokens",
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.response"] | None
    """Type name of the object."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None
    """Current state."""
    status_details: RealtimeResponseStatusDetails | None
    """Details of the state."""
    output: list[RealtimeConversationItem] | None
    """Items that the model generated."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    audio: RealtimeResponseAudio | None
    """Settings of the audio output."""
    usage: RealtimeResponseUsage | None
    """Usage, in tokens or in seconds of audio."""
    conversation_id: str | None
    """Id of the conversation."""
    output_modalities: list[Literal["text", "audio"] | str] | None
    """Output types to generate."""
    max_output_tokens: int | Literal["inf"] | str | None
    """Maximum number of generated tokens, reasoning tokens included."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            object: Literal["realtime.response"] | None = None,
            status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None = None,
            status_details: RealtimeResponseStatusDetails | None = None,
            output: list[RealtimeConversationItem] | None = None,
            metadata: Metadata | None = None,
            audio: RealtimeResponseAudio | None = None,
            usage: RealtimeResponseUsage | None = None,
            conversation_id: str | None = None,
            output_modalities: list[Literal["text", "audio"] | str] | None = None,
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
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.conversation_id = get("conversation_id")
        self.output_modalities = get("output_modalities")
        self.max_output_tokens = get("max_output_tokens")
        return self


_status_details = to_model("realtime_response_status_details", "RealtimeResponseStatusDetails")
_output = each(to_alias("realtime_conversation_item"))
_audio = to_model("realtime_response_audio", "RealtimeResponseAudio")
_usage = to_model("realtime_response_usage", "RealtimeResponseUsage")
