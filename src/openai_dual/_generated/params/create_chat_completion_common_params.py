"""`CreateChatCompletionCommonParams`: keywords of `createChatCompletion`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.chat_model import ChatModel
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.service_tier2 import ServiceTier2
    from ..models.verbosity import Verbosity
    from .chat_completion_audio_param import ChatCompletionAudioParam
    from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
    from .chat_completion_functions_param import ChatCompletionFunctionsParam
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from .chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from .create_chat_completion_request_web_search_options_param import (
        CreateChatCompletionRequestWebSearchOptionsParam,
    )
    from .metadata_param import MetadataParam
    from .moderation_param import ModerationParam
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .response_modalities_param import ResponseModalitiesParam
    from .stop_configuration_param import StopConfigurationParam


class CreateChatCompletionCommonParams(CallKeywords, total=False):
    """What the overloads of the operation share; with these come the settings of one call.

    - `messages`: the conversation so far; at least 1 element
    - `model`: the model to use
    - `metadata`: up to 16 pairs of strings to keep with it
    - `top_logprobs`: how many of the likeliest tokens to tell at each place
    - `temperature`: how varied the answers are
    - `top_p`: sample from the likeliest tokens that make up this share
    - `user`: an id of your user; deprecated
    - `safety_identifier`: an id of your user, hashed, by which misuse can be told
    - `prompt_cache_key`: what marks requests that share a beginning
    - `prompt_cache_retention`: deprecated
    - `prompt_cache_options`
    - `service_tier`: how the request is processed and priced
    - `modalities`: the kinds of output wanted
    - `verbosity`: how long the answer is
    - `reasoning_effort`: how long the model reasons
    - `max_completion_tokens`: how many tokens may be generated at most, reasoning included
    - `frequency_penalty`: how much to avoid tokens the more often they have occurred; the service's default is 0
    - `presence_penalty`: how much to avoid tokens that have occurred at all; the service's default is 0
    - `web_search_options`
    - `audio`
    - `store`: whether the answer is kept; the service's default is false
    - `moderation`
    - `stop`: where generation stops
    - `logit_bias`: how much likelier single tokens become, by token
    - `logprobs`: whether to tell how likely the tokens were; the service's default is false
    - `max_tokens`: how many tokens may be generated at most; deprecated
    - `n`: how many to make; the service's default is 1
    - `prediction`: text that the answer will largely repeat, to get it faster
    - `seed`: makes repeated requests answer alike, as far as possible; deprecated
    - `stream_options`: what the stream holds besides
    - `tools`: what the model may call
    - `tool_choice`: which tool the model uses, if any
    - `parallel_tool_calls`: whether the model may ask for several tools at once; the service's default is true
    - `function_call`: deprecated
    - `functions`: at least 1 element; at most 128 elements; deprecated
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
    tools: Iterable[ChatCompletionToolUnionParam | BaseModel] | Omit
    tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit
    parallel_tool_calls: bool | Omit
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | BaseModel | Omit
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit
