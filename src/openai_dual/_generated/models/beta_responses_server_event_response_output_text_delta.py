"""`BetaResponsesServerEventResponseOutputTextDelta`: `BetaResponsesServerEventResponseOutputTextDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_response_log_prob import BetaResponseLogProb


class BetaResponseTextWsDelta(BaseModel):
    """`BetaResponsesServerEventResponseOutputTextDelta` in the description."""

    __slots__ = (
        "agent",
        "type",
        "item_id",
        "output_index",
        "content_index",
        "delta",
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
            "delta",
            "sequence_number",
            "logprobs",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["response.output_text.delta"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    delta: str
    """New part of the text."""
    sequence_number: int
    """Position of the event in the stream."""
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_text.delta"],
            item_id: str,
            output_index: int,
            content_index: int,
            delta: str,
            sequence_number: int,
            logprobs: list[BetaResponseLogProb],
            agent: BetaAgentTag | None = None,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        self.delta = get("delta")
        self.sequence_number = get("sequence_number")
        self.logprobs = _logprobs(get("logprobs"))
        self.stream_id = get("stream_id")
        return self


BetaResponsesServerEventResponseOutputTextDelta = BetaResponseTextWsDelta
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_logprobs = each(to_model("beta_response_log_prob", "BetaResponseLogProb"))
