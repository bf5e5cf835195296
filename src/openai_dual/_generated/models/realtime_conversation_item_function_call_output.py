"""`RealtimeConversationItemFunctionCallOutput`: `RealtimeConversationItemFunctionCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    """`RealtimeConversationItemFunctionCallOutput` in the description."""

    __slots__ = (
        "id",
        "object",
        "type",
        "status",
        "call_id",
        "output",
    )
    _required = frozenset(
        {
            "type",
            "call_id",
            "output",
        }
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.item"] | None
    """Type name of the object."""
    type: Literal["function_call_output"]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"] | str | None
    """Current state."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    output: str
    """Output of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call_output"],
            call_id: str,
            output: str,
            id: str | None = None,
            object: Literal["realtime.item"] | None = None,
            status: Literal["completed", "incomplete", "in_progress"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.type = get("type")
        self.status = get("status")
        self.call_id = get("call_id")
        self.output = get("output")
        return self
