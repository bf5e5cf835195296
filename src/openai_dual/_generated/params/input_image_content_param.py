"""`InputImageContentParam`: `InputImageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.image_detail import ImageDetail
    from .prompt_cache_breakpoint_config_param import PromptCacheBreakpointConfigParam


class InputImageContentParam(TypedDict, total=False):
    """`InputImageContent`, as a request gives it."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetail]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
