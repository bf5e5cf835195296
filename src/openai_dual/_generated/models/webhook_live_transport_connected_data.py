"""`WebhookLiveTransportConnectedData`: `WebhookLiveTransportConnectedData` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Data(BaseModel):
    """`WebhookLiveTransportConnectedData` in the description."""

    __slots__ = (
        "session_id",
        "type",
    )
    _required = frozenset(
        {
            "session_id",
            "type",
        }
    )

    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str,
            type: Literal["webrtc"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.session_id = get("session_id")
        self.type = get("type")
        return self


WebhookLiveTransportConnectedData = Data
"""The name by which other modules import the class: no other class has it."""
