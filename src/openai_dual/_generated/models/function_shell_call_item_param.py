"""`FunctionShellCallItemParam`: `FunctionShellCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .container_reference import ContainerReference
    from .function_shell_action_param import FunctionShellActionParam
    from .function_shell_call_item_status import FunctionShellCallItemStatus
    from .local_environment import LocalEnvironment
    from .tool_call_caller_param import ToolCallCallerParam


class ShellCall(BaseModel):
    """`FunctionShellCallItemParam` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "caller",
        "type",
        "action",
        "status",
        "environment",
    )
    _required = frozenset(
        {
            "call_id",
            "type",
            "action",
        }
    )

    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    type: Literal["shell_call"]
    """Type of the object; service default: "shell_call"."""
    action: FunctionShellActionParam
    """Commands to run, with their limits."""
    status: FunctionShellCallItemStatus | None
    """Current state."""
    environment: LocalEnvironment | ContainerReference | Unknown | None
    """Where the commands run."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["shell_call"],
            action: FunctionShellActionParam,
            id: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
            status: FunctionShellCallItemStatus | None = None,
            environment: LocalEnvironment | ContainerReference | Unknown | None = None,
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
        self.action = _action(get("action"))
        self.status = get("status")
        self.environment = None if (value := get("environment")) is None else _environment(value)
        return self


FunctionShellCallItemParam = ShellCall
"""The name by which other modules import the class: no other class has it."""

_caller = tagged(
    "type",
    {
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
_action = to_model("function_shell_action_param", "FunctionShellActionParam")
_environment = tagged(
    "type",
    {
        "local": to_model("local_environment", "LocalEnvironment"),
        "container_reference": to_model("container_reference", "ContainerReference"),
    },
)
