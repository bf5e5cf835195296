"""`AgentSessionSubagentCreatedEvent`: `AgentSessionSubagentCreatedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .subagent import Subagent


class AgentSessionSubagentCreatedEvent(BaseModel):
    """`AgentSessionSubagentCreatedEvent` in the description."""

    __slots__ = (
        "event_id",
        "subagent",
        "type",
        "obfuscation",
    )
    _required = frozenset(
        {
            "event_id",
            "subagent",
            "type",
        }
    )

    event_id: str
    """Id of the event."""
    subagent: Subagent
    """Subagent that the event is about."""
    type: Literal["agent.session.subagent.created"]
    """Type of the event."""
    obfuscation: str | None
    """Random padding that hides the length of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_id: str,
            subagent: Subagent,
            type: Literal["agent.session.subagent.created"],
            obfuscation: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.event_id = get("event_id")
        self.subagent = _subagent(get("subagent"))
        self.type = get("type")
        self.obfuscation = get("obfuscation")
        return self


_subagent = to_model("subagent", "Subagent")
