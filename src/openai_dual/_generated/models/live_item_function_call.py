"""`LiveItemFunctionCall`: `LiveItemFunctionCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ItemFunctionCall(BaseModel):
    """`LiveItemFunctionCall` in the description."""

    __slots__ = (
        "arguments",
        "call_id",
        "name",
        "type",
        "id",
        "namespace",
        "status",
    )
    _required = frozenset(
        {
            "arguments",
            "call_id",
            "name",
            "type",
        }
    )

    arguments: str
    """Arguments of the call."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
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
            arguments: str,
            call_id: str,
            name: str,
            type: Literal["function_call"],
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
        self.arguments = get("arguments")
        self.call_id = get("call_id")
        self.name = get("name")
        self.type = get("type")
        self.id = get("id")
        self.namespace = get("namespace")
        self.status = get("status")
        return self


LiveItemFunctionCall = ItemFunctionCall
"""The name by which other modules import the class: no other class has it."""
