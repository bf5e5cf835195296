"""`BetaFunctionShellCallOutputItemParam`: `BetaFunctionShellCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class ShellCallOutput(BaseModel):
    """`BetaFunctionShellCallOutputItemParam` in the description."""

    __slots__ = (
        "agent",
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

    agent: BetaAgentTagParam | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    caller: BetaToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    type: Literal["shell_call_output"]
    """Type of the object; service default: "shell_call_output"."""
    output: list[BetaResponseFunctionShellCallOutputContent]
    """Output of the call."""
    status: BetaFunctionShellCallItemStatus | None
    """Current state."""
    max_output_length: int | None
    """Maximum number of characters of the output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["shell_call_output"],
            output: list[BetaResponseFunctionShellCallOutputContent],
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
            caller: BetaToolCallCallerParam | Unknown | None = None,
            status: BetaFunctionShellCallItemStatus | None = None,
            max_output_length: int | None = None,
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
        self.output = _output(get("output"))
        self.status = get("status")
        self.max_output_length = get("max_output_length")
        return self


BetaFunctionShellCallOutputItemParam = ShellCallOutput
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller_param", "BetaDirectToolCallCallerParam"),
        "program": to_model("beta_program_tool_call_caller_param", "BetaProgramToolCallCallerParam"),
    },
)
_output = each(
    to_model("beta_response_function_shell_call_output_content", "BetaResponseFunctionShellCallOutputContent")
)
