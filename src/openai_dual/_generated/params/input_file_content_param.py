"""`InputFileContentParam`: `InputFileContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint_config_param import PromptCacheBreakpointConfigParam


class InputFileContentParam(TypedDict, total=False):
    """`InputFileContent`, as a request gives it."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
    file_url: str
    detail: FileInputDetail
