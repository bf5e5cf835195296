"""`BetaResponseSteerAcceptedEvent`: `BetaResponseSteerAcceptedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_response_steer_accepted_event_steer import BetaResponseSteerAcceptedEventSteer


class BetaResponseSteerAcceptedEvent(BaseModel):
    """`BetaResponseSteerAcceptedEvent` in the description."""

    __slots__ = (
        "sequence_number",
        "steer",
        "type",
        "stream_id",
    )
    _required = frozenset(
        {
            "sequence_number",
            "steer",
            "type",
        }
    )

    sequence_number: int
    """Position of the event in the stream."""
    steer: BetaResponseSteerAcceptedEventSteer
    """How the model can be steered."""
    type: Literal["response.steer.accepted"]
    """Type of the event."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            steer: BetaResponseSteerAcceptedEventSteer,
            type: Literal["response.steer.accepted"],
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.sequence_number = get("sequence_number")
        self.steer = _steer(get("steer"))
        self.type = get("type")
        self.stream_id = get("stream_id")
        return self


_steer = to_model("beta_response_steer_accepted_event_steer", "BetaResponseSteerAcceptedEventSteer")
