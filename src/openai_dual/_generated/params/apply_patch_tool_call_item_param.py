"""`ApplyPatchToolCallItemParam`: `ApplyPatchToolCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from .apply_patch_operation_param import ApplyPatchOperationParam
    from .tool_call_caller_param import ToolCallCallerParam


class ApplyPatchToolCallItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam`, as a request gives it."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    status: Required[ApplyPatchCallStatusParam]
    operation: Required[ApplyPatchOperationParam | BaseModel]
