"""`BetaApplyPatchToolCallItemParam`: `BetaApplyPatchToolCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaApplyPatchToolCallItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    status: Required[BetaApplyPatchCallStatusParam]
    operation: Required[BetaApplyPatchOperationParam | BaseModel]
