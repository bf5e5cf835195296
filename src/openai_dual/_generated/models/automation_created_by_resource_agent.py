"""`AutomationCreatedByResourceAgent`: `AutomationCreatedByResourceAgent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AutomationCreatedByResourceAgent(BaseModel):
    """`AutomationCreatedByResourceAgent` in the description."""

    __slots__ = (
        "session_id",
        "tool_call_id",
        "type",
    )
    _required = frozenset(
        {
            "session_id",
            "tool_call_id",
            "type",
        }
    )

    session_id: str
    """Id of the session."""
    tool_call_id: str
    """Id of the tool call."""
    type: Literal["agent"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str,
            tool_call_id: str,
            type: Literal["agent"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.session_id = get("session_id")
        self.tool_call_id = get("tool_call_id")
        self.type = get("type")
        return self
