"""`ChatCompletionMessageParam`: `ChatCompletionRequestMessage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam
    from .chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam
    from .chat_completion_function_message_param import ChatCompletionFunctionMessageParam
    from .chat_completion_system_message_param import ChatCompletionSystemMessageParam
    from .chat_completion_tool_message_param import ChatCompletionToolMessageParam
    from .chat_completion_user_message_param import ChatCompletionUserMessageParam

ChatCompletionMessageParam: TypeAlias = "ChatCompletionDeveloperMessageParam | ChatCompletionSystemMessageParam | ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam | ChatCompletionToolMessageParam | ChatCompletionFunctionMessageParam"
