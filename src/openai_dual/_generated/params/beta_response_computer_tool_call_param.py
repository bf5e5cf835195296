"""`BetaResponseComputerToolCallParam`: `BetaComputerToolCall` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_computer_action_list_param import BetaComputerActionListParam
    from .beta_computer_action_param import BetaComputerActionParam
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """`BetaComputerToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: BetaComputerActionParam | BaseModel
    actions: BetaComputerActionListParam
    pending_safety_checks: Required[Iterable[BetaComputerCallSafetyCheckParam | BaseModel]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
