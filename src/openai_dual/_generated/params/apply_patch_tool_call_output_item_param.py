"""`ApplyPatchToolCallOutputItemParam`: `ApplyPatchToolCallOutputItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from .tool_call_caller_param import ToolCallCallerParam


class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """`ApplyPatchToolCallOutputItemParam`, as a request gives it."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    status: Required[ApplyPatchCallOutputStatusParam]
    output: str | None
