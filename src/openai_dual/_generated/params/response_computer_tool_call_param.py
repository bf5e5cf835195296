"""`ResponseComputerToolCallParam`: `ComputerToolCall` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .computer_action_list_param import ComputerActionListParam
    from .computer_action_param import ComputerActionParam
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam


class ResponseComputerToolCallParam(TypedDict, total=False):
    """`ComputerToolCall`, as a request gives it."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionParam | BaseModel
    actions: ComputerActionListParam
    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam | BaseModel]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
