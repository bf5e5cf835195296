"""`BetaResponseFunctionShellToolCall`: `BetaFunctionShellCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_shell_action import BetaFunctionShellAction
    from .beta_function_shell_call_status import BetaFunctionShellCallStatus
    from .beta_response_container_reference import BetaResponseContainerReference
    from .beta_response_local_environment import BetaResponseLocalEnvironment
    from .beta_tool_call_caller import BetaToolCallCaller


class BetaResponseFunctionShellToolCall(BaseModel):
    """`BetaFunctionShellCall` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["shell_call"]
    """Type of the object; service default: "shell_call"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    action: BetaFunctionShellAction
    """Commands to run, with their limits."""
    status: BetaFunctionShellCallStatus
    """Current state."""
    environment: BetaResponseLocalEnvironment | BetaResponseContainerReference | Unknown | None
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
            action: BetaFunctionShellAction,
            status: BetaFunctionShellCallStatus,
            agent: BetaAgentTag | None = None,
            caller: BetaToolCallCaller | Unknown | None = None,
            environment: BetaResponseLocalEnvironment | BetaResponseContainerReference | Unknown | None = None,
            created_by: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.action = _action(get("action"))
        self.status = get("status")
        self.environment = _environment(get("environment"))
        self.created_by = get("created_by")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller", "BetaDirectToolCallCaller"),
        "program": to_model("beta_program_tool_call_caller", "BetaProgramToolCallCaller"),
    },
)
_action = to_model("beta_function_shell_action", "BetaFunctionShellAction")
_environment = tagged(
    "type",
    {
        "local": to_model("beta_response_local_environment", "BetaResponseLocalEnvironment"),
        "container_reference": to_model("beta_response_container_reference", "BetaResponseContainerReference"),
    },
)
