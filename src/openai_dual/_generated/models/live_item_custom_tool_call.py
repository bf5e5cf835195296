"""`LiveItemCustomToolCall`: `LiveItemCustomToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ItemCustomToolCall(BaseModel):
    """`LiveItemCustomToolCall` in the description."""

    __slots__ = (
        "call_id",
        "input",
        "name",
        "type",
        "id",
        "namespace",
        "status",
    )
    _required = frozenset(
        {
            "call_id",
            "input",
            "name",
            "type",
        }
    )

    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    input: str
    """Input of the call, as free text."""
    name: str
    """Name of the called tool."""
    type: Literal["custom_tool_call"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            input: str,
            name: str,
            type: Literal["custom_tool_call"],
            id: str | None = None,
            namespace: str | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.call_id = get("call_id")
        self.input = get("input")
        self.name = get("name")
        self.type = get("type")
        self.id = get("id")
        self.namespace = get("namespace")
        self.status = get("status")
        return self


LiveItemCustomToolCall = ItemCustomToolCall
"""The name by which other modules import the class: no other class has it."""
