"""`CreateChatCompletionParams`: keywords of `createChatCompletion`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, Required

from ...core.keywords import CallKeywords

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from ...core.omit import Omit
    from ..models.chat_model import ChatModel
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.service_tier2 import ServiceTier2
    from ..models.verbosity import Verbosity
    from .chat_completion_audio_param import ChatCompletionAudioParam
    from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
    from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
    from .chat_completion_functions_param import ChatCompletionFunctionsParam
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from .chat_completion_tool_param import ChatCompletionToolParam
    from .create_chat_completion_request_web_search_options_param import (
        CreateChatCompletionRequestWebSearchOptionsParam,
    )
    from .metadata_param import MetadataParam
    from .moderation_param import ModerationParam
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .response_format_json_object_param import ResponseFormatJsonObjectParam
    from .response_format_json_schema_param import ResponseFormatJsonSchemaParam
    from .response_format_text_param import ResponseFormatTextParam
    from .response_modalities_param import ResponseModalitiesParam
    from .stop_configuration_param import StopConfigurationParam


class CreateChatCompletionParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `messages`: at least 1 elements
    - `model`
    - `metadata`
    - `top_logprobs`
    - `temperature`
    - `top_p`
    - `user`: deprecated
    - `safety_identifier`
    - `prompt_cache_key`
    - `prompt_cache_retention`: deprecated
    - `prompt_cache_options`
    - `service_tier`
    - `modalities`
    - `verbosity`
    - `reasoning_effort`
    - `max_completion_tokens`
    - `frequency_penalty`: the service's default is 0
    - `presence_penalty`: the service's default is 0
    - `web_search_options`
    - `response_format`
    - `audio`
    - `store`: the service's default is false
    - `moderation`
    - `stop`
    - `logit_bias`
    - `logprobs`: the service's default is false
    - `max_tokens`: deprecated
    - `n`: the service's default is 1
    - `prediction`
    - `seed`: deprecated
    - `stream_options`
    - `tools`
    - `tool_choice`
    - `parallel_tool_calls`: the service's default is true
    - `function_call`: deprecated
    - `functions`: at least 1 elements; at most 128 elements; deprecated
    """

    messages: Required[Iterable[ChatCompletionMessageParam | BaseModel]]
    model: Required[ChatModel]
    metadata: MetadataParam | BaseModel | None | Omit
    top_logprobs: int | None | Omit
    temperature: float | None | Omit
    top_p: float | None | Omit
    user: str | Omit
    safety_identifier: str | None | Omit
    prompt_cache_key: str | None | Omit
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit
    service_tier: ServiceTier2 | None | Omit
    modalities: ResponseModalitiesParam | None | Omit
    verbosity: Verbosity | None | Omit
    reasoning_effort: ReasoningEffort | None | Omit
    max_completion_tokens: int | None | Omit
    frequency_penalty: float | None | Omit
    presence_penalty: float | None | Omit
    web_search_options: CreateChatCompletionRequestWebSearchOptionsParam | BaseModel | Omit
    response_format: (
        ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel | Omit
    )
    audio: ChatCompletionAudioParam | BaseModel | None | Omit
    store: bool | None | Omit
    moderation: ModerationParam | BaseModel | None | Omit
    stop: StopConfigurationParam | None | Omit
    logit_bias: Mapping[str, int] | BaseModel | None | Omit
    logprobs: bool | None | Omit
    max_tokens: int | None | Omit
    n: int | None | Omit
    prediction: ChatCompletionPredictionContentParam | BaseModel | None | Omit
    seed: int | None | Omit
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit
    tools: Iterable[ChatCompletionToolParam | ChatCompletionCustomToolParam | BaseModel] | Omit
    tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit
    parallel_tool_calls: bool | Omit
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | BaseModel | Omit
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit
