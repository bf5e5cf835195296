"""`ChatCompletionSystemMessageParam`: `ChatCompletionRequestSystemMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestSystemMessage`, as a request gives it."""

    content: Required[str | Iterable[ChatCompletionContentPartTextParam | BaseModel]]
    role: Required[Literal["system"]]
    name: str
