"""`ClientToolCallItem`: `ClientToolCallItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .client_tool_call_status import ClientToolCallStatus


class DataChatKitClientToolCall(BaseModel):
    """`ClientToolCallItem` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "type",
        "status",
        "call_id",
        "name",
        "arguments",
        "output",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "type",
            "status",
            "call_id",
            "name",
            "arguments",
            "output",
        }
    )
    _spared = frozenset(
        {
            "output",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["chatkit.thread_item"]
    """Type name of the object; service default: "chatkit.thread_item"."""
    created_at: int
    """Time of creation, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]
    """Type of the object; service default: "chatkit.client_tool_call"."""
    status: ClientToolCallStatus
    """Current state."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    name: str
    """Name of the called tool."""
    arguments: str
    """Arguments of the call."""
    output: str | None
    """Output of the call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread_item"],
            created_at: int,
            thread_id: str,
            type: Literal["chatkit.client_tool_call"],
            status: ClientToolCallStatus,
            call_id: str,
            name: str,
            arguments: str,
            output: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.thread_id = get("thread_id")
        self.type = get("type")
        self.status = get("status")
        self.call_id = get("call_id")
        self.name = get("name")
        self.arguments = get("arguments")
        self.output = get("output")
        return self


ClientToolCallItem = DataChatKitClientToolCall
"""The name by which other modules import the class: no other class has it."""
