"""`BetaApplyPatchToolCallOutputItemParam`: `BetaApplyPatchToolCallOutputItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    status: Required[BetaApplyPatchCallOutputStatusParam]
    output: str | None
