"""`LiveDelegationCreatedEvent`: `LiveDelegationCreatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation


class DelegationCreatedEvent(BaseModel):
    """`LiveDelegationCreatedEvent` in the description."""

    __slots__ = (
        "delegation",
        "event_id",
        "offset_ms",
        "type",
        "client_event_id",
    )
    _required = frozenset(
        {
            "delegation",
            "event_id",
            "offset_ms",
            "type",
        }
    )

    delegation: LiveDelegationCreatedEventDelegation
    """How work is delegated to other models."""
    event_id: str
    """Id of the event."""
    offset_ms: int
    """Offset in milliseconds."""
    type: Literal["session.delegation.created"]
    """Type of the event."""
    client_event_id: str | None
    """Id of the client event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delegation: LiveDelegationCreatedEventDelegation,
            event_id: str,
            offset_ms: int,
            type: Literal["session.delegation.created"],
            client_event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delegation = _delegation(get("delegation"))
        self.event_id = get("event_id")
        self.offset_ms = get("offset_ms")
        self.type = get("type")
        self.client_event_id = get("client_event_id")
        return self


LiveDelegationCreatedEvent = DelegationCreatedEvent
"""The name by which other modules import the class: no other class has it."""

_delegation = to_model("live_delegation_created_event_delegation", "LiveDelegationCreatedEventDelegation")
