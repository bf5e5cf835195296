"""`BetaComputerCallOutputItemParam`: `BetaComputerCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_response_computer_tool_call_output_screenshot_param import (
        BetaResponseComputerToolCallOutputScreenshotParam,
    )


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """`BetaComputerCallOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam | BaseModel]
    acknowledged_safety_checks: Iterable[BetaComputerCallSafetyCheckParam | BaseModel] | None
    status: BetaFunctionCallItemStatus | None
