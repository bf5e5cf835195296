"""`BetaFunctionShellCallItemParam`: `BetaFunctionShellCallItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_container_reference import BetaContainerReference
    from .beta_function_shell_action_param import BetaFunctionShellActionParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_local_environment import BetaLocalEnvironment
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class ShellCall(BaseModel):
    """`BetaFunctionShellCallItemParam` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    type: Literal["shell_call"]
    """Type of the object; service default: "shell_call"."""
    action: BetaFunctionShellActionParam
    """Commands to run, with their limits."""
    status: BetaFunctionShellCallItemStatus | None
    """Current state."""
    environment: BetaLocalEnvironment | BetaContainerReference | Unknown | None
    """Where the commands run."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["shell_call"],
            action: BetaFunctionShellActionParam,
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
            caller: BetaToolCallCallerParam | Unknown | None = None,
            status: BetaFunctionShellCallItemStatus | None = None,
            environment: BetaLocalEnvironment | BetaContainerReference | Unknown | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.type = get("type")
        self.action = _action(get("action"))
        self.status = get("status")
        self.environment = None if (value := get("environment")) is None else _environment(value)
        return self


BetaFunctionShellCallItemParam = ShellCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller_param", "BetaDirectToolCallCallerParam"),
        "program": to_model("beta_program_tool_call_caller_param", "BetaProgramToolCallCallerParam"),
    },
)
_action = to_model("beta_function_shell_action_param", "BetaFunctionShellActionParam")
_environment = tagged(
    "type",
    {
        "local": to_model("beta_local_environment", "BetaLocalEnvironment"),
        "container_reference": to_model("beta_container_reference", "BetaContainerReference"),
    },
)
