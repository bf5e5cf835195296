"""`BetaResponseInputTextContentParam`: `BetaInputTextContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """`BetaInputTextContentParam`, as a request gives it."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | BaseModel | None
