"""`FunctionShellCallOutputItemParam`: `FunctionShellCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
    from .tool_call_caller_param import ToolCallCallerParam


class ShellCallOutput(BaseModel):
    """`FunctionShellCallOutputItemParam` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "caller",
        "type",
        "output",
        "status",
        "max_output_length",
    )
    _required = frozenset(
        {
            "call_id",
            "type",
            "output",
        }
    )

    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    type: Literal["shell_call_output"]
    """Type of the object; service default: "shell_call_output"."""
    output: list[ResponseFunctionShellCallOutputContent]
    """Output of the call."""
    status: FunctionShellCallItemStatus | None
    """Current state."""
    max_output_length: int | None
    """Maximum number of characters of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["shell_call_output"],
            output: list[ResponseFunctionShellCallOutputContent],
            id: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
            status: FunctionShellCallItemStatus | None = None,
            max_output_length: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.type = get("type")
        self.output = _output(get("output"))
        self.status = get("status")
        self.max_output_length = get("max_output_length")
        return self


FunctionShellCallOutputItemParam = ShellCallOutput
"""The name by which other modules import the class: no other class has it."""

_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
_output = each(to_model("response_function_shell_call_output_content", "ResponseFunctionShellCallOutputContent"))
