"""`ResponseFunctionShellToolCall`: `FunctionShellCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .function_shell_action import FunctionShellAction
    from .function_shell_call_status import FunctionShellCallStatus
    from .response_container_reference import ResponseContainerReference
    from .response_local_environment import ResponseLocalEnvironment
    from .tool_call_caller import ToolCallCaller


class ResponseFunctionShellToolCall(BaseModel):
    """`FunctionShellCall` in the description."""

    __slots__ = (
        "type",
        "id",
        "call_id",
        "caller",
        "action",
        "status",
        "environment",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "action",
            "status",
            "environment",
        }
    )
    _spared = frozenset(
        {
            "environment",
        }
    )

    type: Literal["shell_call"]
    """Type of the object; service default: "shell_call"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: ToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    action: FunctionShellAction
    """Commands to run, with their limits."""
    status: FunctionShellCallStatus
    """Current state."""
    environment: ResponseLocalEnvironment | ResponseContainerReference | Unknown | None
    """Where the commands run."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell_call"],
            id: str,
            call_id: str,
            action: FunctionShellAction,
            status: FunctionShellCallStatus,
            caller: ToolCallCaller | Unknown | None = None,
            environment: ResponseLocalEnvironment | ResponseContainerReference | Unknown | None = None,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.action = _action(get("action"))
        self.status = get("status")
        self.environment = _environment(get("environment"))
        self.created_by = get("created_by")
        return self


_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller", "DirectToolCallCaller"),
        "program": to_model("program_tool_call_caller", "ProgramToolCallCaller"),
    },
)
_action = to_model("function_shell_action", "FunctionShellAction")
_environment = tagged(
    "type",
    {
        "local": to_model("response_local_environment", "ResponseLocalEnvironment"),
        "container_reference": to_model("response_container_reference", "ResponseContainerReference"),
    },
)
