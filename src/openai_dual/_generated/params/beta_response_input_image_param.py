"""`BetaResponseInputImageParam`: `BetaInputImageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_image_detail import BetaImageDetail
    from .beta_prompt_cache_breakpoint_config_param import BetaPromptCacheBreakpointConfigParam


class BetaResponseInputImageParam(TypedDict, total=False):
    """`BetaInputImageContent`, as a request gives it."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[BetaImageDetail]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam | BaseModel
