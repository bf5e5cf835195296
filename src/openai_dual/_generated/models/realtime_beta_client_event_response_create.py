"""`RealtimeBetaClientEventResponseCreate`: `RealtimeBetaClientEventResponseCreate` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_beta_response_create_params import RealtimeBetaResponseCreateParams


class ResponseCreateEvent(BaseModel):
    """`RealtimeBetaClientEventResponseCreate` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "response",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    event_id: str | None
    """Id of the event."""
    type: Literal["response.create"]
    """Type of the object."""
    response: RealtimeBetaResponseCreateParams | None
    """Settings of the response."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.create"],
            event_id: str | None = None,
            response: RealtimeBetaResponseCreateParams | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.response = None if (value := get("response")) is None else _response(value)
        return self


RealtimeBetaClientEventResponseCreate = ResponseCreateEvent
"""The name by which other modules import the class: no other class has it."""

_response = to_model("realtime_beta_response_create_params", "RealtimeBetaResponseCreateParams")
