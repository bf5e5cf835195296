"""`AgentReasoningItem`: `AgentReasoningItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .agent_output_item_status import AgentOutputItemStatus
    from .summary_text import SummaryText


class AgentReasoningItem(BaseModel):
    """`AgentReasoningItem` in the description."""

    __slots__ = (
        "id",
        "status",
        "summary",
        "turn_id",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "summary",
            "turn_id",
            "type",
        }
    )

    id: str
    """Id of the object."""
    status: AgentOutputItemStatus | None
    """Current state."""
    summary: list[SummaryText]
    """Summary of the reasoning."""
    turn_id: str
    """Id of the turn of the agent."""
    type: Literal["reasoning"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            summary: list[SummaryText],
            turn_id: str,
            type: Literal["reasoning"],
            status: AgentOutputItemStatus | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.status = get("status")
        self.summary = _summary(get("summary"))
        self.turn_id = get("turn_id")
        self.type = get("type")
        return self


_summary = each(to_model("summary_text", "SummaryText"))
