"""`ResponseInputFileContentParam`: `InputFileContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.file_detail_enum import FileDetailEnum
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ResponseInputFileContentParam(TypedDict, total=False):
    """`InputFileContentParam`, as a request gives it."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel | None
