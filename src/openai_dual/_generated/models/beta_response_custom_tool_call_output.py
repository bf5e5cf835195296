"""`BetaResponseCustomToolCallOutput`: `BetaCustomToolCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaResponseCustomToolCallOutputItem(BaseModel):
    """`BetaCustomToolCallOutput` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "caller",
        "output",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "call_id",
            "output",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["custom_tool_call_output"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """Output of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom_tool_call_output"],
            call_id: str,
            output: str | list[BetaFunctionAndCustomToolCallOutput],
            agent: BetaAgentTag | None = None,
            id: str | None = None,
            caller: BetaToolCallCallerParam | Unknown | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
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
        self.output = _output(get("output"))
        self.status = get("status")
        self.created_by = get("created_by")
        return self


BetaResponseCustomToolCallOutput = BetaResponseCustomToolCallOutputItem
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller_param", "BetaDirectToolCallCallerParam"),
        "program": to_model("beta_program_tool_call_caller_param", "BetaProgramToolCallCallerParam"),
    },
)
_output = by_type(array=each(to_alias("beta_function_and_custom_tool_call_output")))
