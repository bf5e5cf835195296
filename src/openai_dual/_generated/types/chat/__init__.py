"""Type names of `openai_dual.types.chat`, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from ...params.chat_completion_allowed_tool_choice_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from ...params.chat_completion_allowed_tools_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from ...params.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from ...params.chat_completion_audio_param import ChatCompletionAudioParam as ChatCompletionAudioParam
    from ...params.chat_completion_content_part_image_param import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from ...params.chat_completion_content_part_input_audio_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from ...params.chat_completion_content_part_param import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from ...params.chat_completion_content_part_refusal_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from ...params.chat_completion_content_part_text_param import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from ...params.chat_completion_custom_tool_param import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from ...params.chat_completion_developer_message_param import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from ...params.chat_completion_function_call_option_param import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from ...params.chat_completion_function_message_param import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from ...params.chat_completion_message_custom_tool_call_param import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from ...params.chat_completion_message_param import ChatCompletionMessageParam as ChatCompletionMessageParam
    from ...params.chat_completion_message_param import (
        ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam,
    )
    from ...params.chat_completion_message_tool_call_param import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from ...params.chat_completion_message_tool_call_param import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from ...params.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
    from ...params.chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from ...params.chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from ...params.chat_completion_prediction_content_param import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from ...params.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from ...params.chat_completion_system_message_param import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from ...params.chat_completion_tool_choice_option_param import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from ...params.chat_completion_tool_message_param import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from ...params.chat_completion_tool_param import ChatCompletionToolParam as ChatCompletionFunctionToolParam
    from ...params.chat_completion_tool_param import ChatCompletionToolParam as ChatCompletionToolParam
    from ...params.chat_completion_tool_union_param import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
    from ...params.chat_completion_user_message_param import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from ...params.create_chat_completion_params import CreateChatCompletionParams as CompletionCreateParams

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
    "ChatCompletionAllowedToolChoiceParam": (
        "params.chat_completion_allowed_tool_choice_param",
        "ChatCompletionAllowedToolChoiceParam",
    ),
    "ChatCompletionAllowedToolsParam": (
        "params.chat_completion_allowed_tools_param",
        "ChatCompletionAllowedToolsParam",
    ),
    "ChatCompletionAssistantMessageParam": (
        "params.chat_completion_assistant_message_param",
        "ChatCompletionAssistantMessageParam",
    ),
    "ChatCompletionAudio": ("models.chat_completion_audio", "ChatCompletionAudio"),
    "ChatCompletionAudioParam": ("params.chat_completion_audio_param", "ChatCompletionAudioParam"),
    "ChatCompletionChunk": ("models.chat_completion_chunk", "ChatCompletionChunk"),
    "ChatCompletionContentPartImage": ("models.chat_completion_content_part_image", "ChatCompletionContentPartImage"),
    "ChatCompletionContentPartImageParam": (
        "params.chat_completion_content_part_image_param",
        "ChatCompletionContentPartImageParam",
    ),
    "ChatCompletionContentPartInputAudioParam": (
        "params.chat_completion_content_part_input_audio_param",
        "ChatCompletionContentPartInputAudioParam",
    ),
    "ChatCompletionContentPartParam": ("params.chat_completion_content_part_param", "ChatCompletionContentPartParam"),
    "ChatCompletionContentPartRefusalParam": (
        "params.chat_completion_content_part_refusal_param",
        "ChatCompletionContentPartRefusalParam",
    ),
    "ChatCompletionContentPartText": ("models.chat_completion_content_part_text", "ChatCompletionContentPartText"),
    "ChatCompletionContentPartTextParam": (
        "params.chat_completion_content_part_text_param",
        "ChatCompletionContentPartTextParam",
    ),
    "ChatCompletionCustomToolParam": ("params.chat_completion_custom_tool_param", "ChatCompletionCustomToolParam"),
    "ChatCompletionDeleted": ("models.chat_completion_deleted", "ChatCompletionDeleted"),
    "ChatCompletionDeveloperMessageParam": (
        "params.chat_completion_developer_message_param",
        "ChatCompletionDeveloperMessageParam",
    ),
    "ChatCompletionFunctionCallOptionParam": (
        "params.chat_completion_function_call_option_param",
        "ChatCompletionFunctionCallOptionParam",
    ),
    "ChatCompletionFunctionMessageParam": (
        "params.chat_completion_function_message_param",
        "ChatCompletionFunctionMessageParam",
    ),
    "ChatCompletionFunctionTool": ("models.chat_completion_function_tool", "ChatCompletionFunctionTool"),
    "ChatCompletionFunctionToolParam": ("params.chat_completion_tool_param", "ChatCompletionToolParam"),
    "ChatCompletionMessage": ("models.chat_completion_message", "ChatCompletionMessage"),
    "ChatCompletionMessageCustomToolCall": (
        "models.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCall",
    ),
    "ChatCompletionMessageCustomToolCallParam": (
        "params.chat_completion_message_custom_tool_call_param",
        "ChatCompletionMessageCustomToolCallParam",
    ),
    "ChatCompletionMessageFunctionToolCall": (
        "models.chat_completion_message_tool_call",
        "ChatCompletionMessageToolCall",
    ),
    "ChatCompletionMessageFunctionToolCallParam": (
        "params.chat_completion_message_tool_call_param",
        "ChatCompletionMessageToolCallParam",
    ),
    "ChatCompletionMessageParam": ("params.chat_completion_message_param", "ChatCompletionMessageParam"),
    "ChatCompletionMessageToolCall": ("models.chat_completion_message_tool_call", "ChatCompletionMessageToolCall"),
    "ChatCompletionMessageToolCallParam": (
        "params.chat_completion_message_tool_call_param",
        "ChatCompletionMessageToolCallParam",
    ),
    "ChatCompletionMessageToolCallUnion": (
        "models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageToolCallUnion",
    ),
    "ChatCompletionMessageToolCallUnionParam": (
        "params.chat_completion_message_tool_call_union_param",
        "ChatCompletionMessageToolCallUnionParam",
    ),
    "ChatCompletionNamedToolChoiceCustomParam": (
        "params.chat_completion_named_tool_choice_custom_param",
        "ChatCompletionNamedToolChoiceCustomParam",
    ),
    "ChatCompletionNamedToolChoiceParam": (
        "params.chat_completion_named_tool_choice_param",
        "ChatCompletionNamedToolChoiceParam",
    ),
    "ChatCompletionPredictionContentParam": (
        "params.chat_completion_prediction_content_param",
        "ChatCompletionPredictionContentParam",
    ),
    "ChatCompletionReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ChatCompletionStoreMessage": ("models.chat_completion_store_message", "ChatCompletionStoreMessage"),
    "ChatCompletionStreamOptionsParam": (
        "params.chat_completion_stream_options_param",
        "ChatCompletionStreamOptionsParam",
    ),
    "ChatCompletionSystemMessageParam": (
        "params.chat_completion_system_message_param",
        "ChatCompletionSystemMessageParam",
    ),
    "ChatCompletionTokenLogprob": ("models.chat_completion_token_logprob", "ChatCompletionTokenLogprob"),
    "ChatCompletionToolChoiceOptionParam": (
        "params.chat_completion_tool_choice_option_param",
        "ChatCompletionToolChoiceOptionParam",
    ),
    "ChatCompletionToolMessageParam": ("params.chat_completion_tool_message_param", "ChatCompletionToolMessageParam"),
    "ChatCompletionToolParam": ("params.chat_completion_tool_param", "ChatCompletionToolParam"),
    "ChatCompletionToolUnionParam": ("params.chat_completion_tool_union_param", "ChatCompletionToolUnionParam"),
    "ChatCompletionUserMessageParam": ("params.chat_completion_user_message_param", "ChatCompletionUserMessageParam"),
    "CompletionCreateParams": ("params.create_chat_completion_params", "CreateChatCompletionParams"),
    "CreateChatCompletionRequestMessageParam": ("params.chat_completion_message_param", "ChatCompletionMessageParam"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = getattr(import_module(f"{__name__.partition('.types')[0]}.{module}"), attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
