"""`ChatCompletionContentPartTextParam`: `ChatCompletionRequestMessageContentPartText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .prompt_cache_breakpoint_param import PromptCacheBreakpointParam


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText`, as a request gives it."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | BaseModel
