"""`ComputerCallOutputItemParam`: `ComputerCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_call_item_status import FunctionCallItemStatus
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam


class ComputerCallOutputItemParam(TypedDict, total=False):
    """`ComputerCallOutputItemParam`, as a request gives it."""

    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[ResponseComputerToolCallOutputScreenshotParam | BaseModel]
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam | BaseModel] | None
    status: FunctionCallItemStatus | None
