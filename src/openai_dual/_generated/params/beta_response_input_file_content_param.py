"""`BetaResponseInputFileContentParam`: `BetaInputFileContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_file_detail_enum import BetaFileDetailEnum
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """`BetaInputFileContentParam`, as a request gives it."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: BetaFileDetailEnum
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
