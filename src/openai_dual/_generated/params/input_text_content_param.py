"""`InputTextContentParam`: `InputTextContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .prompt_cache_breakpoint_config_param import PromptCacheBreakpointConfigParam


class InputTextContentParam(TypedDict, total=False):
    """`InputTextContent`, as a request gives it."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | BaseModel
