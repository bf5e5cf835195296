"""`ResponseSteerPendingEvent`: `ResponseSteerPendingEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_steer_pending_event_steer import ResponseSteerPendingEventSteer
    from .response_steer_required_input import ResponseSteerRequiredInput


class ResponseSteerPendingEvent(BaseModel):
    """`ResponseSteerPendingEvent` in the description."""

    __slots__ = (
        "reason",
        "required_input",
        "sequence_number",
        "steer",
        "type",
        "stream_id",
    )
    _required = frozenset(
        {
            "reason",
            "required_input",
            "sequence_number",
            "steer",
            "type",
        }
    )

    reason: str | Literal["waiting_for_required_input"]
    """Reason for the state or the decision."""
    required_input: list[ResponseSteerRequiredInput]
    """Inputs that are required to continue."""
    sequence_number: int
    """Position of the event in the stream."""
    steer: ResponseSteerPendingEventSteer
    """How the model can be steered."""
    type: Literal["response.steer.pending"]
    """Type of the event."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: str | Literal["waiting_for_required_input"],
            required_input: list[ResponseSteerRequiredInput],
            sequence_number: int,
            steer: ResponseSteerPendingEventSteer,
            type: Literal["response.steer.pending"],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reason = get("reason")
        self.required_input = _required_input(get("required_input"))
        self.sequence_number = get("sequence_number")
        self.steer = _steer(get("steer"))
        self.type = get("type")
        self.stream_id = get("stream_id")
        return self


_required_input = each(to_alias("response_steer_required_input"))
_steer = to_model("response_steer_pending_event_steer", "ResponseSteerPendingEventSteer")
