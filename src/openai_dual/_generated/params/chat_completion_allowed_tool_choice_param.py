"""`ChatCompletionAllowedToolChoiceParam`: `ChatCompletionAllowedToolsChoice` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """`ChatCompletionAllowedToolsChoice`, as a request gives it."""

    type: Required[Literal["allowed_tools"]]
    allowed_tools: Required[ChatCompletionAllowedToolsParam | BaseModel]
