"""`BetaResponsesServerEventResponseOutputItemAdded`: `BetaResponsesServerEventResponseOutputItemAdded` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_response_output_item import BetaResponseOutputItem


class BetaResponseOutputItemWsAdded(BaseModel):
    """`BetaResponsesServerEventResponseOutputItemAdded` in the description."""

    __slots__ = (
        "agent",
        "type",
        "output_index",
        "sequence_number",
        "item",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "output_index",
            "sequence_number",
            "item",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["response.output_item.added"]
    """Type of the object."""
    output_index: int
    """Position of the item in the output."""
    sequence_number: int
    """Position of the event in the stream."""
    item: BetaResponseOutputItem
    """Item that the event is about."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_item.added"],
            output_index: int,
            sequence_number: int,
            item: BetaResponseOutputItem,
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
        self.output_index = get("output_index")
        self.sequence_number = get("sequence_number")
        self.item = _item(get("item"))
        self.stream_id = get("stream_id")
        return self


BetaResponsesServerEventResponseOutputItemAdded = BetaResponseOutputItemWsAdded
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_item = to_alias("beta_response_output_item")
