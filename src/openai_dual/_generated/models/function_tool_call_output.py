"""`FunctionToolCallOutput`: `FunctionToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from .tool_call_caller_param import ToolCallCallerParam


class FunctionToolCallOutput(BaseModel):
    """`FunctionToolCallOutput` in the description."""

    __slots__ = (
        "id",
        "type",
        "call_id",
        "name",
        "namespace",
        "caller",
        "output",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "output",
        }
    )

    id: str | None
    """Id of the object."""
    type: Literal["function_call_output"]
    """Type of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """Namespace of the tool."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call_output"],
            output: str | list[FunctionAndCustomToolCallOutput],
            id: str | None = None,
            call_id: str | None = None,
            name: str | None = None,
            namespace: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
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
        self.name = get("name")
        self.namespace = get("namespace")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.output = _output(get("output"))
        self.status = get("status")
        self.created_by = get("created_by")
        return self


_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
_output = by_type(array=each(to_alias("function_and_custom_tool_call_output")))
