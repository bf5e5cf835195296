"""Names of `openai_dual.types.chat`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.chat_completion import ChatCompletion as ChatCompletion
    from ...models.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from ...models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from ...models.chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from ...models.chat_completion_content_part_text import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from ...models.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from ...models.chat_completion_function_tool import ChatCompletionFunctionTool as ChatCompletionFunctionTool
    from ...models.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from ...models.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from ...models.chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from ...models.chat_completion_message_tool_call import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from ...models.chat_completion_message_tool_call_union import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from ...models.chat_completion_store_message import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from ...models.chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from ...models.reasoning_effort import ReasoningEffort as ChatCompletionReasoningEffort
    from ...params.create_chat_completion import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from ...params.create_chat_completion import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam
    from ...params.create_chat_completion import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from ...params.create_chat_completion import ChatCompletionAudioParam as ChatCompletionAudioParam
    from ...params.create_chat_completion import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from ...params.create_chat_completion import ChatCompletionContentPartParam as ChatCompletionContentPartParam
    from ...params.create_chat_completion import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from ...params.create_chat_completion import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
    from ...params.create_chat_completion import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from ...params.create_chat_completion import ChatCompletionMessageParam as ChatCompletionMessageParam
    from ...params.create_chat_completion import ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam
    from ...params.create_chat_completion import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from ...params.create_chat_completion import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from ...params.create_chat_completion import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from ...params.create_chat_completion import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from ...params.create_chat_completion import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from ...params.create_chat_completion import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
    from ...params.create_chat_completion import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from ...params.create_chat_completion import CreateChatCompletionParams as CompletionCreateParams
    from ...params.shared import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from ...params.shared import ChatCompletionToolParam as ChatCompletionFunctionToolParam
    from ...params.shared import ChatCompletionToolParam as ChatCompletionToolParam

    __all__ = [
        "ChatCompletion",
        "ChatCompletionAllowedToolChoiceParam",
        "ChatCompletionAllowedToolsParam",
        "ChatCompletionAssistantMessageParam",
        "ChatCompletionAudio",
        "ChatCompletionAudioParam",
        "ChatCompletionChunk",
        "ChatCompletionContentPartImage",
        "ChatCompletionContentPartImageParam",
        "ChatCompletionContentPartInputAudioParam",
        "ChatCompletionContentPartParam",
        "ChatCompletionContentPartRefusalParam",
        "ChatCompletionContentPartText",
        "ChatCompletionContentPartTextParam",
        "ChatCompletionCustomToolParam",
        "ChatCompletionDeleted",
        "ChatCompletionDeveloperMessageParam",
        "ChatCompletionFunctionCallOptionParam",
        "ChatCompletionFunctionMessageParam",
        "ChatCompletionFunctionTool",
        "ChatCompletionFunctionToolParam",
        "ChatCompletionMessage",
        "ChatCompletionMessageCustomToolCall",
        "ChatCompletionMessageCustomToolCallParam",
        "ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageFunctionToolCallParam",
        "ChatCompletionMessageParam",
        "ChatCompletionMessageToolCall",
        "ChatCompletionMessageToolCallParam",
        "ChatCompletionMessageToolCallUnion",
        "ChatCompletionMessageToolCallUnionParam",
        "ChatCompletionNamedToolChoiceCustomParam",
        "ChatCompletionNamedToolChoiceParam",
        "ChatCompletionPredictionContentParam",
        "ChatCompletionReasoningEffort",
        "ChatCompletionStoreMessage",
        "ChatCompletionStreamOptionsParam",
        "ChatCompletionSystemMessageParam",
        "ChatCompletionTokenLogprob",
        "ChatCompletionToolChoiceOptionParam",
        "ChatCompletionToolMessageParam",
        "ChatCompletionToolParam",
        "ChatCompletionToolUnionParam",
        "ChatCompletionUserMessageParam",
        "CompletionCreateParams",
        "CreateChatCompletionRequestMessageParam",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ChatCompletion": ("models.chat_completion", "ChatCompletion"),
    "ChatCompletionAllowedToolChoiceParam": ("params.create_chat_completion", "ChatCompletionAllowedToolChoiceParam"),
    "ChatCompletionAllowedToolsParam": ("params.create_chat_completion", "ChatCompletionAllowedToolsParam"),
    "ChatCompletionAssistantMessageParam": ("params.create_chat_completion", "ChatCompletionAssistantMessageParam"),
    "ChatCompletionAudio": ("models.chat_completion_audio", "ChatCompletionAudio"),
    "ChatCompletionAudioParam": ("params.create_chat_completion", "ChatCompletionAudioParam"),
    "ChatCompletionChunk": ("models.chat_completion_chunk", "ChatCompletionChunk"),
    "ChatCompletionContentPartImage": ("models.chat_completion_content_part_image", "ChatCompletionContentPartImage"),
    "ChatCompletionContentPartImageParam": ("params.create_chat_completion", "ChatCompletionContentPartImageParam"),
    "ChatCompletionContentPartInputAudioParam": (
        "params.create_chat_completion",
        "ChatCompletionContentPartInputAudioParam",
    ),
    "ChatCompletionContentPartParam": ("params.create_chat_completion", "ChatCompletionContentPartParam"),
    "ChatCompletionContentPartRefusalParam": ("params.create_chat_completion", "ChatCompletionContentPartRefusalParam"),
    "ChatCompletionContentPartText": ("models.chat_completion_content_part_text", "ChatCompletionContentPartText"),
    "ChatCompletionContentPartTextParam": ("params.create_chat_completion", "ChatCompletionContentPartTextParam"),
    "ChatCompletionCustomToolParam": ("params.create_chat_completion", "ChatCompletionCustomToolParam"),
    "ChatCompletionDeleted": ("models.chat_completion_deleted", "ChatCompletionDeleted"),
    "ChatCompletionDeveloperMessageParam": ("params.create_chat_completion", "ChatCompletionDeveloperMessageParam"),
    "ChatCompletionFunctionCallOptionParam": ("params.create_chat_completion", "ChatCompletionFunctionCallOptionParam"),
    "ChatCompletionFunctionMessageParam": ("params.create_chat_completion", "ChatCompletionFunctionMessageParam"),
    "ChatCompletionFunctionTool": ("models.chat_completion_function_tool", "ChatCompletionFunctionTool"),
    "ChatCompletionFunctionToolParam": ("params.shared", "ChatCompletionToolParam"),
    "ChatCompletionMessage": ("models.chat_completion_message", "ChatCompletionMessage"),
    "ChatCompletionMessageCustomToolCall": (
        "models.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCall",
    ),
    "ChatCompletionMessageCustomToolCallParam": (
        "params.create_chat_completion",
        "ChatCompletionMessageCustomToolCallParam",
    ),
    "ChatCompletionMessageFunctionToolCall": (
        "models.chat_completion_message_tool_call",
        "ChatCompletionMessageToolCall",
    ),
    "ChatCompletionMessageFunctionToolCallParam": (
        "params.create_chat_completion",
        "ChatCompletionMessageToolCallParam",
    ),
    "ChatCompletionMessageParam": ("params.create_chat_completion", "ChatCompletionMessageParam"),
    "ChatCompletionMessageToolCall": ("models.chat_completion_message_tool_call", "ChatCompletionMessageToolCall"),
    "ChatCompletionMessageToolCallParam": ("params.create_chat_completion", "ChatCompletionMessageToolCallParam"),
    "ChatCompletionMessageToolCallUnion": (
        "models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageToolCallUnion",
    ),
    "ChatCompletionMessageToolCallUnionParam": (
        "params.create_chat_completion",
        "ChatCompletionMessageToolCallUnionParam",
    ),
    "ChatCompletionNamedToolChoiceCustomParam": (
        "params.create_chat_completion",
        "ChatCompletionNamedToolChoiceCustomParam",
    ),
    "ChatCompletionNamedToolChoiceParam": ("params.create_chat_completion", "ChatCompletionNamedToolChoiceParam"),
    "ChatCompletionPredictionContentParam": ("params.create_chat_completion", "ChatCompletionPredictionContentParam"),
    "ChatCompletionReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ChatCompletionStoreMessage": ("models.chat_completion_store_message", "ChatCompletionStoreMessage"),
    "ChatCompletionStreamOptionsParam": ("params.shared", "ChatCompletionStreamOptionsParam"),
    "ChatCompletionSystemMessageParam": ("params.create_chat_completion", "ChatCompletionSystemMessageParam"),
    "ChatCompletionTokenLogprob": ("models.chat_completion_token_logprob", "ChatCompletionTokenLogprob"),
    "ChatCompletionToolChoiceOptionParam": ("params.create_chat_completion", "ChatCompletionToolChoiceOptionParam"),
    "ChatCompletionToolMessageParam": ("params.create_chat_completion", "ChatCompletionToolMessageParam"),
    "ChatCompletionToolParam": ("params.shared", "ChatCompletionToolParam"),
    "ChatCompletionToolUnionParam": ("params.create_chat_completion", "ChatCompletionToolUnionParam"),
    "ChatCompletionUserMessageParam": ("params.create_chat_completion", "ChatCompletionUserMessageParam"),
    "CompletionCreateParams": ("params.create_chat_completion", "CreateChatCompletionParams"),
    "CreateChatCompletionRequestMessageParam": ("params.create_chat_completion", "ChatCompletionMessageParam"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
