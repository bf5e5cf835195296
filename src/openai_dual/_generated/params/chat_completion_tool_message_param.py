"""`ChatCompletionToolMessageParam`: `ChatCompletionRequestToolMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage`, as a request gives it."""

    role: Required[Literal["tool"]]
    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    tool_call_id: Required[str]
