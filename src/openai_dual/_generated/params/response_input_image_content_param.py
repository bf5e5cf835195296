"""`ResponseInputImageContentParam`: `InputImageContentParamAutoParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.detail_enum import DetailEnum
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputImageContentParam(TypedDict, total=False):
    """`InputImageContentParamAutoParam`, as a request gives it."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None
