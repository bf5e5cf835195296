"""`BetaResponseInputImageContentParam`: `BetaInputImageContentParamAutoParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_detail_enum import BetaDetailEnum
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """`BetaInputImageContentParamAutoParam`, as a request gives it."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
