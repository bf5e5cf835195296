"""`ResponsesServerEventResponseOutputTextDone`: `ResponsesServerEventResponseOutputTextDone` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_log_prob import ResponseLogProb


class ResponseTextWsDone(BaseModel):
    """`ResponsesServerEventResponseOutputTextDone` in the description."""

    __slots__ = (
        "type",
        "item_id",
        "output_index",
        "content_index",
        "text",
        "sequence_number",
        "logprobs",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "output_index",
            "content_index",
            "text",
            "sequence_number",
            "logprobs",
        }
    )

    type: Literal["response.output_text.done"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    text: str
    """The text."""
    sequence_number: int
    """Position of the event in the stream."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_text.done"],
            item_id: str,
            output_index: int,
            content_index: int,
            text: str,
            sequence_number: int,
            logprobs: list[ResponseLogProb],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        self.text = get("text")
        self.sequence_number = get("sequence_number")
        self.logprobs = _logprobs(get("logprobs"))
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseOutputTextDone = ResponseTextWsDone
"""The name by which other modules import the class: no other class has it."""

_logprobs = each(to_model("response_log_prob", "ResponseLogProb"))
