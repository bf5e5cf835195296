"""`ResponseFunctionToolCallItem`: `FunctionToolCallResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .function_call_status import FunctionCallStatus
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionToolCallItem(BaseModel):
    """`FunctionToolCallResource` in the description."""

    __slots__ = (
        "id",
        "type",
        "call_id",
        "caller",
        "namespace",
        "name",
        "arguments",
        "status",
        "async_",
        "created_by",
    )
    _required = frozenset(
        {
            "id",
            "type",
            "call_id",
            "name",
            "arguments",
            "status",
        }
    )
    _aliases = {
        "async_": "async",
    }

    id: str
    """Id of the object."""
    type: Literal["function_call"]
    """Type of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: ToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    namespace: str | None
    """Namespace of the tool."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""
    status: FunctionCallStatus
    """Current state."""
    async_: bool | None
    """Whether calls are asynchronous."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["function_call"],
            call_id: str,
            name: str,
            arguments: str,
            status: FunctionCallStatus,
            caller: ToolCallCaller | Unknown | None = None,
            namespace: str | None = None,
            async_: bool | None = None,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.namespace = get("namespace")
        self.name = get("name")
        self.arguments = get("arguments")
        self.status = get("status")
        self.async_ = get("async")
        self.created_by = get("created_by")
        return self


_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller", "DirectToolCallCaller"),
        "program": to_model("program_tool_call_caller", "ProgramToolCallCaller"),
    },
)
