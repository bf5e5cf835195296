"""`ChatCompletionUserMessageParam`: `ChatCompletionRequestUserMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_content_part_param import ChatCompletionContentPartParam


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestUserMessage`, as a request gives it."""

    content: Required[str | Iterable[ChatCompletionContentPartParam | BaseModel]]
    role: Required[Literal["user"]]
    name: str
