"""`ChatCompletionRequestToolMessageParam`: `ChatCompletionRequestToolMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .chat_completion_request_message_content_part_text_param import (
        ChatCompletionRequestMessageContentPartTextParam,
    )


class ChatCompletionRequestToolMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestToolMessage`, as a request gives it."""

    role: Required[Literal["tool"]]
    content: Required[str | Iterable[ChatCompletionRequestMessageContentPartTextParam | BaseModel]]
    tool_call_id: Required[str]
