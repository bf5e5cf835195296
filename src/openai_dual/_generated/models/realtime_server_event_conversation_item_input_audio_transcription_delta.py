"""`RealtimeServerEventConversationItemInputAudioTranscriptionDelta`: `RealtimeServerEventConversationItemInputAudioTranscriptionDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .log_prob_properties import LogProbProperties


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """`RealtimeServerEventConversationItemInputAudioTranscriptionDelta` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "item_id",
        "content_index",
        "delta",
        "logprobs",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "item_id",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    content_index: int | None
    """Position of the content part in the item."""
    delta: str | None
    """New part of the text."""
    logprobs: list[LogProbProperties] | None
    """Log probabilities of the tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["conversation.item.input_audio_transcription.delta"],
            item_id: str,
            content_index: int | None = None,
            delta: str | None = None,
            logprobs: list[LogProbProperties] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.item_id = get("item_id")
        self.content_index = get("content_index")
        self.delta = get("delta")
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        return self


RealtimeServerEventConversationItemInputAudioTranscriptionDelta = ConversationItemInputAudioTranscriptionDeltaEvent
"""The name by which other modules import the class: no other class has it."""

_logprobs = by_type(array=each(to_model("log_prob_properties", "LogProbProperties")))
