"""`TranscriptionTextDeltaEvent`: `TranscriptTextDeltaEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem


class TranscriptionTextDeltaEvent(BaseModel):
    """`TranscriptTextDeltaEvent` in the description."""

    __slots__ = (
        "type",
        "delta",
        "logprobs",
        "segment_id",
    )
    _required = frozenset(
        {
            "type",
            "delta",
        }
    )

    type: Literal["transcript.text.delta"]
    """Type of the event."""
    delta: str
    """New part of the text."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None
    """Log probabilities of the tokens."""
    segment_id: str | None
    """Id of the segment."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcript.text.delta"],
            delta: str,
            logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = None,
            segment_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.delta = get("delta")
        self.logprobs = None if (value := get("logprobs")) is None else _logprobs(value)
        self.segment_id = get("segment_id")
        return self


_logprobs = each(to_model("transcript_text_delta_event_logprobs_item", "TranscriptTextDeltaEventLogprobsItem"))
