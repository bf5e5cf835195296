"""`BetaComputerCallOutputItemParam`: `BetaComputerCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot


class ComputerCallOutput(BaseModel):
    """`BetaComputerCallOutputItemParam` in the description."""

    __slots__ = (
        "agent",
        "id",
        "call_id",
        "type",
        "output",
        "acknowledged_safety_checks",
        "status",
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
    type: Literal["computer_call_output"]
    """Type of the object; service default: "computer_call_output"."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """Output of the call."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None
    """Pending safety checks that the caller has acknowledged."""
    status: BetaFunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["computer_call_output"],
            output: BetaResponseComputerToolCallOutputScreenshot,
            agent: BetaAgentTagParam | None = None,
            id: str | None = None,
            acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None,
            status: BetaFunctionCallItemStatus | None = None,
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
        self.type = get("type")
        self.output = _output(get("output"))
        self.acknowledged_safety_checks = (
            None if (value := get("acknowledged_safety_checks")) is None else _acknowledged_safety_checks(value)
        )
        self.status = get("status")
        return self


BetaComputerCallOutputItemParam = ComputerCallOutput
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag_param", "BetaAgentTagParam")
_output = to_model("beta_response_computer_tool_call_output_screenshot", "BetaResponseComputerToolCallOutputScreenshot")
_acknowledged_safety_checks = by_type(
    array=each(to_model("beta_computer_call_safety_check_param", "BetaComputerCallSafetyCheckParam"))
)
