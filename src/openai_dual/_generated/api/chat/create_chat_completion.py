"""Generate the next message of a conversation, as one object or as a stream of chunks: POST /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_model
from ...models.chat_completion import ChatCompletion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_model import ChatModel
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

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        NothingGiven,
        R1_co,
        R2_co,
        R3_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class CreateChatCompletionCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateChatCompletionParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateChatCompletionParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[CreateChatCompletionParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            messages: Iterable[ChatCompletionMessageParam | BaseModel] | Refused[Never],
            model: ChatModel | Refused[Never],
            metadata: MetadataParam | BaseModel | None | Omit | Refused[Never] = ...,
            top_logprobs: int | None | Omit | Refused[Never] = ...,
            temperature: float | None | Omit | Refused[Never] = ...,
            top_p: float | None | Omit | Refused[Never] = ...,
            user: str | Omit | Refused[Never] = ...,
            safety_identifier: str | None | Omit | Refused[Never] = ...,
            prompt_cache_key: str | None | Omit | Refused[Never] = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | Refused[Never] = ...,
            prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit | Refused[Never] = ...,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"]
            | None
            | Omit
            | Refused[Never] = ...,
            modalities: ResponseModalitiesParam
            | Sequence[Literal["text", "audio"]]
            | None
            | Omit
            | Refused[Never] = ...,
            verbosity: Literal["low", "medium", "high"] | None | Omit | Refused[Never] = ...,
            reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
            | None
            | Omit
            | Refused[Never] = ...,
            max_completion_tokens: int | None | Omit | Refused[Never] = ...,
            frequency_penalty: float | None | Omit | Refused[Never] = ...,
            presence_penalty: float | None | Omit | Refused[Never] = ...,
            web_search_options: CreateChatCompletionRequestWebSearchOptionsParam
            | BaseModel
            | Omit
            | Refused[Never] = ...,
            response_format: ResponseFormatTextParam
            | ResponseFormatJsonSchemaParam
            | ResponseFormatJsonObjectParam
            | BaseModel
            | Omit
            | Refused[Never] = ...,
            audio: ChatCompletionAudioParam | BaseModel | None | Omit | Refused[Never] = ...,
            store: bool | None | Omit | Refused[Never] = ...,
            moderation: ModerationParam | BaseModel | None | Omit | Refused[Never] = ...,
            stop: StopConfigurationParam | None | Omit | Refused[Never] = ...,
            logit_bias: Mapping[str, int] | BaseModel | None | Omit | Refused[Never] = ...,
            logprobs: bool | None | Omit | Refused[Never] = ...,
            max_tokens: int | None | Omit | Refused[Never] = ...,
            n: int | None | Omit | Refused[Never] = ...,
            prediction: ChatCompletionPredictionContentParam | BaseModel | None | Omit | Refused[Never] = ...,
            seed: int | None | Omit | Refused[Never] = ...,
            stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit | Refused[Never] = ...,
            tools: Iterable[ChatCompletionToolUnionParam | BaseModel] | Omit | Refused[Never] = ...,
            tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit | Refused[Never] = ...,
            parallel_tool_calls: bool | Omit | Refused[Never] = ...,
            function_call: Literal["none", "auto"]
            | ChatCompletionFunctionCallOptionParam
            | BaseModel
            | Omit
            | Refused[Never] = ...,
            functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit | Refused[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            messages: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            metadata: RequiredParametersMissing[Never] = ...,
            top_logprobs: RequiredParametersMissing[Never] = ...,
            temperature: RequiredParametersMissing[Never] = ...,
            top_p: RequiredParametersMissing[Never] = ...,
            user: RequiredParametersMissing[Never] = ...,
            safety_identifier: RequiredParametersMissing[Never] = ...,
            prompt_cache_key: RequiredParametersMissing[Never] = ...,
            prompt_cache_retention: RequiredParametersMissing[Never] = ...,
            prompt_cache_options: RequiredParametersMissing[Never] = ...,
            service_tier: RequiredParametersMissing[Never] = ...,
            modalities: RequiredParametersMissing[Never] = ...,
            verbosity: RequiredParametersMissing[Never] = ...,
            reasoning_effort: RequiredParametersMissing[Never] = ...,
            max_completion_tokens: RequiredParametersMissing[Never] = ...,
            frequency_penalty: RequiredParametersMissing[Never] = ...,
            presence_penalty: RequiredParametersMissing[Never] = ...,
            web_search_options: RequiredParametersMissing[Never] = ...,
            response_format: RequiredParametersMissing[Never] = ...,
            audio: RequiredParametersMissing[Never] = ...,
            store: RequiredParametersMissing[Never] = ...,
            moderation: RequiredParametersMissing[Never] = ...,
            stop: RequiredParametersMissing[Never] = ...,
            logit_bias: RequiredParametersMissing[Never] = ...,
            logprobs: RequiredParametersMissing[Never] = ...,
            max_tokens: RequiredParametersMissing[Never] = ...,
            n: RequiredParametersMissing[Never] = ...,
            prediction: RequiredParametersMissing[Never] = ...,
            seed: RequiredParametersMissing[Never] = ...,
            stream_options: RequiredParametersMissing[Never] = ...,
            tools: RequiredParametersMissing[Never] = ...,
            tool_choice: RequiredParametersMissing[Never] = ...,
            parallel_tool_calls: RequiredParametersMissing[Never] = ...,
            function_call: RequiredParametersMissing[Never] = ...,
            functions: RequiredParametersMissing[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...


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
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit = omit,
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
    modalities: ResponseModalitiesParam | Sequence[Literal["text", "audio"]] | None | Omit = omit,
    verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
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
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | BaseModel | Omit = omit,
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ChatCompletion] | StreamCall[ChatCompletionChunk]:
    """Generate the next message of a conversation, as one object or as a stream of chunks.

    Args:
        messages: messages of the conversation so far; at least 1 element
        model: id of the model
        metadata: up to 16 key-value pairs of strings, stored with the object
        top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id; deprecated
        safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        service_tier: processing tier, which decides priority and price
        modalities: output types to generate
        verbosity: length of the response
        reasoning_effort: effort that a reasoning model spends before it responds
        max_completion_tokens: maximum number of generated tokens, reasoning tokens included
        frequency_penalty: penalty on tokens by how often they have occurred; at least -2; at most 2; service default: 0
        presence_penalty: penalty on tokens that have already occurred; at least -2; at most 2; service default: 0
        web_search_options: settings of web search
        response_format: format of the output
        audio: settings of the audio output
        store: store the result for later retrieval; service default: false
        moderation: moderation of input and output
        stream: return a stream of events instead of one object; service default: false
        stop: sequences at which generation stops
        logit_bias: token id to a bias that is added to its logit
        logprobs: return the log probabilities of the output tokens; service default: false
        max_tokens: maximum number of generated tokens; deprecated
        n: number of choices to generate; at least 1; at most 128; service default: 1
        prediction: expected output, such as a file with small edits, to reduce latency
        seed: seed for sampling; equal requests return the same result where possible; deprecated
        stream_options: options of the stream
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once; service default: true
        function_call: which function the model calls, if any; deprecated
        functions: functions that the model may call; at least 1 element; at most 128 elements; deprecated
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
                validate_requests,
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
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
