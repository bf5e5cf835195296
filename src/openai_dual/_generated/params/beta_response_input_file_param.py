"""`BetaResponseInputFileParam`: `BetaInputFileContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_file_input_detail import BetaFileInputDetail
    from .beta_prompt_cache_breakpoint_config_param import BetaPromptCacheBreakpointConfigParam


class BetaResponseInputFileParam(TypedDict, total=False):
    """`BetaInputFileContent`, as a request gives it."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
    file_url: str
    detail: BetaFileInputDetail
