"""`ChatCompletionAssistantMessageParam`: `ChatCompletionRequestAssistantMessage` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .chat_completion_message_tool_calls_param import ChatCompletionMessageToolCallsParam
    from .chat_completion_request_assistant_message_audio_param import ChatCompletionRequestAssistantMessageAudioParam
    from .chat_completion_request_assistant_message_content_part_param import (
        ChatCompletionRequestAssistantMessageContentPartParam,
    )
    from .chat_completion_request_assistant_message_function_call_param import (
        ChatCompletionRequestAssistantMessageFunctionCallParam,
    )


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage`, as a request gives it."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartParam | BaseModel] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: ChatCompletionRequestAssistantMessageAudioParam | BaseModel | None
    tool_calls: ChatCompletionMessageToolCallsParam
    function_call: ChatCompletionRequestAssistantMessageFunctionCallParam | BaseModel | None
