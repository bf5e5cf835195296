"""`LiveDecisionEvent`: `LiveDecisionEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decision_event_event import LiveDecisionEventEvent


class DecisionEvent(BaseModel):
    """`LiveDecisionEvent` in the description."""

    __slots__ = (
        "delegation_id",
        "event",
        "event_id",
        "source_event_id",
        "source_event_type",
        "trigger_id",
        "type",
    )
    _required = frozenset(
        {
            "event",
            "event_id",
            "type",
        }
    )

    delegation_id: str | None
    """Id of the delegation."""
    event: LiveDecisionEventEvent
    """The decision, or its failure."""
    event_id: str
    """Id of the event."""
    source_event_id: str | None
    """Id of the source event."""
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str | None
    """Type of the event that caused the decision."""
    trigger_id: str | None
    """Id of the trigger."""
    type: Literal["decision.event"]
    """Type of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: LiveDecisionEventEvent,
            event_id: str,
            type: Literal["decision.event"],
            delegation_id: str | None = None,
            source_event_id: str | None = None,
            source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
            | str
            | None = None,
            trigger_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delegation_id = get("delegation_id")
        self.event = _event(get("event"))
        self.event_id = get("event_id")
        self.source_event_id = get("source_event_id")
        self.source_event_type = get("source_event_type")
        self.trigger_id = get("trigger_id")
        self.type = get("type")
        return self


LiveDecisionEvent = DecisionEvent
"""The name by which other modules import the class: no other class has it."""

_event = to_model("live_decision_event_event", "LiveDecisionEventEvent")
