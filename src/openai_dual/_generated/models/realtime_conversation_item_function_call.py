"""`RealtimeConversationItemFunctionCall`: `RealtimeConversationItemFunctionCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class RealtimeConversationItemFunctionCall(BaseModel):
    """`RealtimeConversationItemFunctionCall` in the description."""

    __slots__ = (
        "id",
        "object",
        "type",
        "status",
        "call_id",
        "name",
        "arguments",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "arguments",
        }
    )

    id: str | None
    """Id of the object."""
    object: Literal["realtime.item"] | None
    """Type name of the object."""
    type: Literal["function_call"]
    """Type of the object."""
    status: Literal["completed", "incomplete", "in_progress"] | str | None
    """Current state."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call"],
            name: str,
            arguments: str,
            id: str | None = None,
            object: Literal["realtime.item"] | None = None,
            status: Literal["completed", "incomplete", "in_progress"] | str | None = None,
            call_id: str | None = None,
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
        self.name = get("name")
        self.arguments = get("arguments")
        return self
