"""`LiveDecisionTriggerParam`: `LiveDecisionTriggerParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decision_trigger_param_decisions import LiveDecisionTriggerParamDecisions


class DecisionTrigger(BaseModel):
    """`LiveDecisionTriggerParam` in the description."""

    __slots__ = (
        "decisions",
        "event_type",
        "type",
    )
    _required = frozenset(
        {
            "decisions",
            "event_type",
            "type",
        }
    )

    decisions: LiveDecisionTriggerParamDecisions
    """Settings of decisions."""
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str
    """Type of the event."""
    type: Literal["decisions"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            decisions: LiveDecisionTriggerParamDecisions,
            event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str,
            type: Literal["decisions"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.decisions = _decisions(get("decisions"))
        self.event_type = get("event_type")
        self.type = get("type")
        return self


LiveDecisionTriggerParam = DecisionTrigger
"""The name by which other modules import the class: no other class has it."""

_decisions = to_model("live_decision_trigger_param_decisions", "LiveDecisionTriggerParamDecisions")
