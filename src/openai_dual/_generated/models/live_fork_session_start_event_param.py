"""`LiveForkSessionStartEventParam`: `LiveForkSessionStartEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_fork_session_config_param import LiveForkSessionConfigParam


class ForkSessionStartEvent(BaseModel):
    """`LiveForkSessionStartEventParam` in the description."""

    __slots__ = (
        "session",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "session",
            "type",
        }
    )

    session: LiveForkSessionConfigParam
    """Settings of the session."""
    type: Literal["session.start"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session: LiveForkSessionConfigParam,
            type: Literal["session.start"],
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.session = _session(get("session"))
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveForkSessionStartEventParam = ForkSessionStartEvent
"""The name by which other modules import the class: no other class has it."""

_session = to_model("live_fork_session_config_param", "LiveForkSessionConfigParam")
