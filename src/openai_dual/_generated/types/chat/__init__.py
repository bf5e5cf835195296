"""Names of `openai_dual.types.chat`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....helpers.chat.parsed import ParsedChatCompletion as ParsedChatCompletion
    from ....helpers.chat.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from ....helpers.chat.parsed import ParsedChoice as ParsedChoice
    from ....helpers.chat.parsed import ParsedFunction as ParsedFunction
    from ....helpers.chat.parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
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
    from ...params.list_chat_completions import ListChatCompletionsParams as CompletionListParams
    from ...params.shared import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from ...params.shared import ChatCompletionToolParam as ChatCompletionFunctionToolParam
    from ...params.shared import ChatCompletionToolParam as ChatCompletionToolParam
    from ...params.update_chat_completion import UpdateChatCompletionRequestParam as CompletionUpdateParams

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
        "CompletionListParams",
        "CompletionUpdateParams",
        "CreateChatCompletionRequestMessageParam",
        "ParsedChatCompletion",
        "ParsedChatCompletionMessage",
        "ParsedChoice",
        "ParsedFunction",
        "ParsedFunctionToolCall",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ChatCompletion": ("_generated.models.chat_completion", "ChatCompletion"),
    "ChatCompletionAllowedToolChoiceParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionAllowedToolChoiceParam",
    ),
    "ChatCompletionAllowedToolsParam": ("_generated.params.create_chat_completion", "ChatCompletionAllowedToolsParam"),
    "ChatCompletionAssistantMessageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionAssistantMessageParam",
    ),
    "ChatCompletionAudio": ("_generated.models.chat_completion_audio", "ChatCompletionAudio"),
    "ChatCompletionAudioParam": ("_generated.params.create_chat_completion", "ChatCompletionAudioParam"),
    "ChatCompletionChunk": ("_generated.models.chat_completion_chunk", "ChatCompletionChunk"),
    "ChatCompletionContentPartImage": (
        "_generated.models.chat_completion_content_part_image",
        "ChatCompletionContentPartImage",
    ),
    "ChatCompletionContentPartImageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionContentPartImageParam",
    ),
    "ChatCompletionContentPartInputAudioParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionContentPartInputAudioParam",
    ),
    "ChatCompletionContentPartParam": ("_generated.params.create_chat_completion", "ChatCompletionContentPartParam"),
    "ChatCompletionContentPartRefusalParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionContentPartRefusalParam",
    ),
    "ChatCompletionContentPartText": (
        "_generated.models.chat_completion_content_part_text",
        "ChatCompletionContentPartText",
    ),
    "ChatCompletionContentPartTextParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionContentPartTextParam",
    ),
    "ChatCompletionCustomToolParam": ("_generated.params.create_chat_completion", "ChatCompletionCustomToolParam"),
    "ChatCompletionDeleted": ("_generated.models.chat_completion_deleted", "ChatCompletionDeleted"),
    "ChatCompletionDeveloperMessageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionDeveloperMessageParam",
    ),
    "ChatCompletionFunctionCallOptionParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionFunctionCallOptionParam",
    ),
    "ChatCompletionFunctionMessageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionFunctionMessageParam",
    ),
    "ChatCompletionFunctionTool": ("_generated.models.chat_completion_function_tool", "ChatCompletionFunctionTool"),
    "ChatCompletionFunctionToolParam": ("_generated.params.shared", "ChatCompletionToolParam"),
    "ChatCompletionMessage": ("_generated.models.chat_completion_message", "ChatCompletionMessage"),
    "ChatCompletionMessageCustomToolCall": (
        "_generated.models.chat_completion_message_custom_tool_call",
        "ChatCompletionMessageCustomToolCall",
    ),
    "ChatCompletionMessageCustomToolCallParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionMessageCustomToolCallParam",
    ),
    "ChatCompletionMessageFunctionToolCall": (
        "_generated.models.chat_completion_message_tool_call",
        "ChatCompletionMessageToolCall",
    ),
    "ChatCompletionMessageFunctionToolCallParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionMessageToolCallParam",
    ),
    "ChatCompletionMessageParam": ("_generated.params.create_chat_completion", "ChatCompletionMessageParam"),
    "ChatCompletionMessageToolCall": (
        "_generated.models.chat_completion_message_tool_call",
        "ChatCompletionMessageToolCall",
    ),
    "ChatCompletionMessageToolCallParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionMessageToolCallParam",
    ),
    "ChatCompletionMessageToolCallUnion": (
        "_generated.models.chat_completion_message_tool_call_union",
        "ChatCompletionMessageToolCallUnion",
    ),
    "ChatCompletionMessageToolCallUnionParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionMessageToolCallUnionParam",
    ),
    "ChatCompletionNamedToolChoiceCustomParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionNamedToolChoiceCustomParam",
    ),
    "ChatCompletionNamedToolChoiceParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionNamedToolChoiceParam",
    ),
    "ChatCompletionPredictionContentParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionPredictionContentParam",
    ),
    "ChatCompletionReasoningEffort": ("_generated.models.reasoning_effort", "ReasoningEffort"),
    "ChatCompletionStoreMessage": ("_generated.models.chat_completion_store_message", "ChatCompletionStoreMessage"),
    "ChatCompletionStreamOptionsParam": ("_generated.params.shared", "ChatCompletionStreamOptionsParam"),
    "ChatCompletionSystemMessageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionSystemMessageParam",
    ),
    "ChatCompletionTokenLogprob": ("_generated.models.chat_completion_token_logprob", "ChatCompletionTokenLogprob"),
    "ChatCompletionToolChoiceOptionParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionToolChoiceOptionParam",
    ),
    "ChatCompletionToolMessageParam": ("_generated.params.create_chat_completion", "ChatCompletionToolMessageParam"),
    "ChatCompletionToolParam": ("_generated.params.shared", "ChatCompletionToolParam"),
    "ChatCompletionToolUnionParam": ("_generated.params.create_chat_completion", "ChatCompletionToolUnionParam"),
    "ChatCompletionUserMessageParam": ("_generated.params.create_chat_completion", "ChatCompletionUserMessageParam"),
    "CompletionCreateParams": ("_generated.params.create_chat_completion", "CreateChatCompletionParams"),
    "CompletionListParams": ("_generated.params.list_chat_completions", "ListChatCompletionsParams"),
    "CompletionUpdateParams": ("_generated.params.update_chat_completion", "UpdateChatCompletionRequestParam"),
    "CreateChatCompletionRequestMessageParam": (
        "_generated.params.create_chat_completion",
        "ChatCompletionMessageParam",
    ),
    "ParsedChatCompletion": ("helpers.chat.parsed", "ParsedChatCompletion"),
    "ParsedChatCompletionMessage": ("helpers.chat.parsed", "ParsedChatCompletionMessage"),
    "ParsedChoice": ("helpers.chat.parsed", "ParsedChoice"),
    "ParsedFunction": ("helpers.chat.parsed", "ParsedFunction"),
    "ParsedFunctionToolCall": ("helpers.chat.parsed", "ParsedFunctionToolCall"),
}
_OFFICIAL = (
    "chat_completion",
    "chat_completion_allowed_tool_choice_param",
    "chat_completion_allowed_tools_param",
    "chat_completion_assistant_message_param",
    "chat_completion_audio",
    "chat_completion_audio_param",
    "chat_completion_chunk",
    "chat_completion_content_part_image",
    "chat_completion_content_part_image_param",
    "chat_completion_content_part_input_audio_param",
    "chat_completion_content_part_param",
    "chat_completion_content_part_refusal_param",
    "chat_completion_content_part_text",
    "chat_completion_content_part_text_param",
    "chat_completion_custom_tool_param",
    "chat_completion_deleted",
    "chat_completion_developer_message_param",
    "chat_completion_function_call_option_param",
    "chat_completion_function_message_param",
    "chat_completion_function_tool",
    "chat_completion_function_tool_param",
    "chat_completion_message",
    "chat_completion_message_custom_tool_call",
    "chat_completion_message_custom_tool_call_param",
    "chat_completion_message_function_tool_call",
    "chat_completion_message_function_tool_call_param",
    "chat_completion_message_param",
    "chat_completion_message_tool_call",
    "chat_completion_message_tool_call_param",
    "chat_completion_message_tool_call_union_param",
    "chat_completion_named_tool_choice_custom_param",
    "chat_completion_named_tool_choice_param",
    "chat_completion_prediction_content_param",
    "chat_completion_reasoning_effort",
    "chat_completion_store_message",
    "chat_completion_stream_options_param",
    "chat_completion_system_message_param",
    "chat_completion_token_logprob",
    "chat_completion_tool_choice_option_param",
    "chat_completion_tool_message_param",
    "chat_completion_tool_param",
    "chat_completion_tool_union_param",
    "chat_completion_user_message_param",
    "completion_create_params",
    "completion_update_params",
    "completions",
    "create_chat_completion_request_message_param",
    "parsed_chat_completion",
    "parsed_function_tool_call",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
