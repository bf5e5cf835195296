"""Answer a conversation with the next message of the model, whole or as a stream of chunks: POST /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_model
from ...models.chat_completion import ChatCompletion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting
    from ..._model import BaseModel
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_model import ChatModel
    from ...models.reasoning_effort import ReasoningEffort
    from ...models.service_tier_value import ServiceTierValue
    from ...models.verbosity import Verbosity
    from ...params.create_chat_completion import (
        ChatCompletionAudioParam,
        ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionsParam,
        ChatCompletionMessageParam,
        ChatCompletionPredictionContentParam,
        ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolUnionParam,
        CreateChatCompletionParams,
        CreateChatCompletionRequestWebSearchOptionsParam,
        ResponseModalitiesParam,
    )
    from ...params.shared import (
        ChatCompletionStreamOptionsParam,
        MetadataParam,
        ModerationParam,
        PromptCacheOptionsParam,
        ResponseFormatJsonObjectParam,
        ResponseFormatJsonSchemaParam,
        ResponseFormatTextParam,
        StopConfigurationParam,
    )

OPERATION = Operation(
    id="createChatCompletion",
    method="POST",
    path="/chat/completions",
    name="chat.completions.create",
    events="chat",
    outdated={
        "user": "safety_identifier",
        "prompt_cache_retention": None,
        "max_tokens": "max_completion_tokens",
        "seed": None,
        "function_call": "tool_choice",
        "functions": "tools",
    },
)
_event = to_model("chat_completion_chunk", "ChatCompletionChunk")


@overload
def create_chat_completion(
    *,
    stream: Literal[True],
    **params: Unpack[CreateChatCompletionParams],
) -> StreamCall[ChatCompletionChunk]: ...


@overload
def create_chat_completion(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateChatCompletionParams],
) -> Call[ChatCompletion]: ...


@overload
def create_chat_completion(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateChatCompletionParams],
) -> Call[ChatCompletion] | StreamCall[ChatCompletionChunk]: ...


def create_chat_completion(
    *,
    messages: Iterable[ChatCompletionMessageParam | BaseModel],
    model: ChatModel,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    top_logprobs: int | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit = omit,
    service_tier: ServiceTierValue | None | Omit = omit,
    modalities: ResponseModalitiesParam | None | Omit = omit,
    verbosity: Verbosity | None | Omit = omit,
    reasoning_effort: ReasoningEffort | None | Omit = omit,
    max_completion_tokens: int | None | Omit = omit,
    frequency_penalty: float | None | Omit = omit,
    presence_penalty: float | None | Omit = omit,
    web_search_options: CreateChatCompletionRequestWebSearchOptionsParam | BaseModel | Omit = omit,
    response_format: ResponseFormatTextParam
    | ResponseFormatJsonSchemaParam
    | ResponseFormatJsonObjectParam
    | BaseModel
    | Omit = omit,
    audio: ChatCompletionAudioParam | BaseModel | None | Omit = omit,
    store: bool | None | Omit = omit,
    moderation: ModerationParam | BaseModel | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stop: StopConfigurationParam | None | Omit = omit,
    logit_bias: Mapping[str, int] | BaseModel | None | Omit = omit,
    logprobs: bool | None | Omit = omit,
    max_tokens: int | None | Omit = omit,
    n: int | None | Omit = omit,
    prediction: ChatCompletionPredictionContentParam | BaseModel | None | Omit = omit,
    seed: int | None | Omit = omit,
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit = omit,
    tools: Iterable[ChatCompletionToolUnionParam | BaseModel] | Omit = omit,
    tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | BaseModel | Omit = omit,
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ChatCompletion] | StreamCall[ChatCompletionChunk]:
    """Answer a conversation with the next message of the model, whole or as a stream of chunks.

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
    - `response_format`: the form of the answer
    - `audio`
    - `store`: whether the answer is kept; the service's default is false
    - `moderation`
    - `stream`: whether to answer with a stream of events; the service's default is false
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
    body: dict[str, Any] = {
        "messages": messages,
        "model": model,
    }
    if metadata is not omit:
        body["metadata"] = metadata
    if top_logprobs is not omit:
        body["top_logprobs"] = top_logprobs
    if temperature is not omit:
        body["temperature"] = temperature
    if top_p is not omit:
        body["top_p"] = top_p
    if user is not omit:
        body["user"] = user
    if safety_identifier is not omit:
        body["safety_identifier"] = safety_identifier
    if prompt_cache_key is not omit:
        body["prompt_cache_key"] = prompt_cache_key
    if prompt_cache_retention is not omit:
        body["prompt_cache_retention"] = prompt_cache_retention
    if prompt_cache_options is not omit:
        body["prompt_cache_options"] = prompt_cache_options
    if service_tier is not omit:
        body["service_tier"] = service_tier
    if modalities is not omit:
        body["modalities"] = modalities
    if verbosity is not omit:
        body["verbosity"] = verbosity
    if reasoning_effort is not omit:
        body["reasoning_effort"] = reasoning_effort
    if max_completion_tokens is not omit:
        body["max_completion_tokens"] = max_completion_tokens
    if frequency_penalty is not omit:
        body["frequency_penalty"] = frequency_penalty
    if presence_penalty is not omit:
        body["presence_penalty"] = presence_penalty
    if web_search_options is not omit:
        body["web_search_options"] = web_search_options
    if response_format is not omit:
        body["response_format"] = response_format
    if audio is not omit:
        body["audio"] = audio
    if store is not omit:
        body["store"] = store
    if moderation is not omit:
        body["moderation"] = moderation
    if stream is not omit:
        body["stream"] = stream
    if stop is not omit:
        body["stop"] = stop
    if logit_bias is not omit:
        body["logit_bias"] = logit_bias
    if logprobs is not omit:
        body["logprobs"] = logprobs
    if max_tokens is not omit:
        body["max_tokens"] = max_tokens
    if n is not omit:
        body["n"] = n
    if prediction is not omit:
        body["prediction"] = prediction
    if seed is not omit:
        body["seed"] = seed
    if stream_options is not omit:
        body["stream_options"] = stream_options
    if tools is not omit:
        body["tools"] = tools
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if parallel_tool_calls is not omit:
        body["parallel_tool_calls"] = parallel_tool_calls
    if function_call is not omit:
        body["function_call"] = function_call
    if functions is not omit:
        body["functions"] = functions
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/chat/completions",
            body=body,
            options=call_options(
                timeout,
                deadline,
                max_retries,
                idempotency_key,
                cancel,
                middleware,
                extra_headers,
                extra_query,
                extra_body,
            ),
        )
    return Call(
        OPERATION,
        ChatCompletion.from_dict,
        "/chat/completions",
        body=body,
        options=call_options(
            timeout, deadline, max_retries, idempotency_key, cancel, middleware, extra_headers, extra_query, extra_body
        ),
    )
