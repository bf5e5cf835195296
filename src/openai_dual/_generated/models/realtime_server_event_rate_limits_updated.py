"""`RealtimeServerEventRateLimitsUpdated`: `RealtimeServerEventRateLimitsUpdated` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .realtime_server_event_rate_limits_updated_rate_limits_item import (
        RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
    )


class RateLimitsUpdatedEvent(BaseModel):
    """`RealtimeServerEventRateLimitsUpdated` in the description."""

    __slots__ = (
        "event_id",
        "type",
        "rate_limits",
    )
    _required = frozenset(
        {
            "event_id",
            "type",
            "rate_limits",
        }
    )

    event_id: str
    """Id of the event."""
    type: Literal["rate_limits.updated"]
    """Type of the object."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """Rate limits and what remains of them."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            type: Literal["rate_limits.updated"],
            rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.type = get("type")
        self.rate_limits = _rate_limits(get("rate_limits"))
        return self


RealtimeServerEventRateLimitsUpdated = RateLimitsUpdatedEvent
"""The name by which other modules import the class: no other class has it."""

_rate_limits = each(
    to_model(
        "realtime_server_event_rate_limits_updated_rate_limits_item",
        "RealtimeServerEventRateLimitsUpdatedRateLimitsItem",
    )
)
