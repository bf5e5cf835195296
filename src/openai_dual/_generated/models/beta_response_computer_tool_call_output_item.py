"""`BetaResponseComputerToolCallOutputItem`: `BetaComputerToolCallOutputResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_call_output_status import BetaComputerCallOutputStatus
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot


class BetaResponseComputerToolCallOutputItem(BaseModel):
    """`BetaComputerToolCallOutputResource` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "call_id",
        "acknowledged_safety_checks",
        "output",
        "status",
        "created_by",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "call_id",
            "output",
            "status",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["computer_call_output"]
    """Type of the object; service default: "computer_call_output"."""
    id: str
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None
    """Pending safety checks that the caller has acknowledged."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """Output of the call."""
    status: BetaComputerCallOutputStatus
    """Current state."""
    created_by: str | None
    """Who created the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_call_output"],
            id: str,
            call_id: str,
            output: BetaResponseComputerToolCallOutputScreenshot,
            status: BetaComputerCallOutputStatus,
            agent: BetaAgentTag | None = None,
            acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None,
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
        self.acknowledged_safety_checks = (
            None if (value := get("acknowledged_safety_checks")) is None else _acknowledged_safety_checks(value)
        )
        self.output = _output(get("output"))
        self.status = get("status")
        self.created_by = get("created_by")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_acknowledged_safety_checks = each(
    to_model("beta_computer_call_safety_check_param", "BetaComputerCallSafetyCheckParam")
)
_output = to_model("beta_response_computer_tool_call_output_screenshot", "BetaResponseComputerToolCallOutputScreenshot")
