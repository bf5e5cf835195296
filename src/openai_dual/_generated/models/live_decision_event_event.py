"""`LiveDecisionEventEvent`: `LiveDecisionEventEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .decision import Decision


class Event(BaseModel):
    """`LiveDecisionEventEvent` in the description."""

    __slots__ = (
        "decision",
        "type",
    )
    _required = frozenset(
        {
            "decision",
            "type",
        }
    )

    decision: Decision
    """The decision."""
    type: Literal["decision.completed"]
    """Type of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            decision: Decision,
            type: Literal["decision.completed"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.decision = _decision(get("decision"))
        self.type = get("type")
        return self


LiveDecisionEventEvent = Event
"""The name by which other modules import the class: no other class has it."""

_decision = to_model("decision", "Decision")
