"""`ComputerCallOutputItemParam`: `ComputerCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .function_call_item_status import FunctionCallItemStatus
    from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot


class ComputerCallOutput(BaseModel):
    """`ComputerCallOutputItemParam` in the description."""

    __slots__ = (
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

    id: str | None
    """Id of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["computer_call_output"]
    """Type of the object; service default: "computer_call_output"."""
    output: ResponseComputerToolCallOutputScreenshot
    """Output of the call."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None
    """Pending safety checks that the caller has acknowledged."""
    status: FunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            type: Literal["computer_call_output"],
            output: ResponseComputerToolCallOutputScreenshot,
            id: str | None = None,
            acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None,
            status: FunctionCallItemStatus | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.type = get("type")
        self.output = _output(get("output"))
        self.acknowledged_safety_checks = (
            None if (value := get("acknowledged_safety_checks")) is None else _acknowledged_safety_checks(value)
        )
        self.status = get("status")
        return self


ComputerCallOutputItemParam = ComputerCallOutput
"""The name by which other modules import the class: no other class has it."""

_output = to_model("response_computer_tool_call_output_screenshot", "ResponseComputerToolCallOutputScreenshot")
_acknowledged_safety_checks = by_type(
    array=each(to_model("computer_call_safety_check_param", "ComputerCallSafetyCheckParam"))
)
