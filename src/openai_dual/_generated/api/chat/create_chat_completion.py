"""Answer a conversation with the next message of the model: POST /chat/completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ....core.call import Call, Operation, StreamCall, call_options, given
from ....core.omit import omit
from ...models import to_model
from ...models.create_chat_completion_response import CreateChatCompletionResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse
    from ...models.model_ids_shared import ModelIdsShared
    from ...models.reasoning_effort import ReasoningEffort
    from ...models.service_tier import ServiceTier
    from ...models.verbosity import Verbosity
    from ...params.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
    from ...params.chat_completion_functions_param import ChatCompletionFunctionsParam
    from ...params.chat_completion_request_message_param import ChatCompletionRequestMessageParam
    from ...params.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from ...params.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from ...params.chat_completion_tool_param import ChatCompletionToolParam
    from ...params.create_chat_completion_params import CreateChatCompletionParams
    from ...params.create_chat_completion_request_audio_param import CreateChatCompletionRequestAudioParam
    from ...params.create_chat_completion_request_web_search_options_param import (
        CreateChatCompletionRequestWebSearchOptionsParam,
    )
    from ...params.custom_tool_chat_completions_param import CustomToolChatCompletionsParam
    from ...params.metadata_param import MetadataParam
    from ...params.moderation_param import ModerationParam
    from ...params.prediction_content_param import PredictionContentParam
    from ...params.prompt_cache_options_param import PromptCacheOptionsParam
    from ...params.response_format_json_object_param import ResponseFormatJsonObjectParam
    from ...params.response_format_json_schema_param import ResponseFormatJsonSchemaParam
    from ...params.response_format_text_param import ResponseFormatTextParam
    from ...params.response_modalities_param import ResponseModalitiesParam
    from ...params.stop_configuration_param import StopConfigurationParam

OPERATION = Operation(
    id="createChatCompletion",
    method="POST",
    path="/chat/completions",
    events="chat",
)
_event = to_model("create_chat_completion_stream_response", "CreateChatCompletionStreamResponse")


@overload
def create_chat_completion(
    *,
    stream: Literal[True],
    **params: Unpack[CreateChatCompletionParams],
) -> StreamCall[CreateChatCompletionStreamResponse]: ...


@overload
def create_chat_completion(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateChatCompletionParams],
) -> Call[CreateChatCompletionResponse]: ...


@overload
def create_chat_completion(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateChatCompletionParams],
) -> Call[CreateChatCompletionResponse] | StreamCall[CreateChatCompletionStreamResponse]: ...


def create_chat_completion(
    *,
    messages: Iterable[ChatCompletionRequestMessageParam | BaseModel],
    model: ModelIdsShared,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    top_logprobs: int | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit = omit,
    service_tier: ServiceTier | None | Omit = omit,
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
    audio: CreateChatCompletionRequestAudioParam | BaseModel | None | Omit = omit,
    store: bool | None | Omit = omit,
    moderation: ModerationParam | BaseModel | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stop: StopConfigurationParam | None | Omit = omit,
    logit_bias: Mapping[str, int] | BaseModel | None | Omit = omit,
    logprobs: bool | None | Omit = omit,
    max_tokens: int | None | Omit = omit,
    n: int | None | Omit = omit,
    prediction: PredictionContentParam | BaseModel | None | Omit = omit,
    seed: int | None | Omit = omit,
    stream_options: ChatCompletionStreamOptionsParam | BaseModel | None | Omit = omit,
    tools: Iterable[ChatCompletionToolParam | CustomToolChatCompletionsParam | BaseModel] | Omit = omit,
    tool_choice: ChatCompletionToolChoiceOptionParam | BaseModel | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | BaseModel | Omit = omit,
    functions: Iterable[ChatCompletionFunctionsParam | BaseModel] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[CreateChatCompletionResponse] | StreamCall[CreateChatCompletionStreamResponse]:
    """Answer a conversation with the next message of the model.

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
    - `stream`: the service's default is false
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
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/chat/completions",
            body=given(
                metadata=metadata,
                top_logprobs=top_logprobs,
                temperature=temperature,
                top_p=top_p,
                user=user,
                safety_identifier=safety_identifier,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_retention=prompt_cache_retention,
                prompt_cache_options=prompt_cache_options,
                messages=messages,
                model=model,
                service_tier=service_tier,
                modalities=modalities,
                verbosity=verbosity,
                reasoning_effort=reasoning_effort,
                max_completion_tokens=max_completion_tokens,
                frequency_penalty=frequency_penalty,
                presence_penalty=presence_penalty,
                web_search_options=web_search_options,
                response_format=response_format,
                audio=audio,
                store=store,
                moderation=moderation,
                stream=stream,
                stop=stop,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_tokens=max_tokens,
                n=n,
                prediction=prediction,
                seed=seed,
                stream_options=stream_options,
                tools=tools,
                tool_choice=tool_choice,
                parallel_tool_calls=parallel_tool_calls,
                function_call=function_call,
                functions=functions,
            ),
            options=call_options(
                timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body
            ),
        )
    return Call(
        OPERATION,
        CreateChatCompletionResponse.from_dict,
        "/chat/completions",
        body=given(
            metadata=metadata,
            top_logprobs=top_logprobs,
            temperature=temperature,
            top_p=top_p,
            user=user,
            safety_identifier=safety_identifier,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            prompt_cache_options=prompt_cache_options,
            messages=messages,
            model=model,
            service_tier=service_tier,
            modalities=modalities,
            verbosity=verbosity,
            reasoning_effort=reasoning_effort,
            max_completion_tokens=max_completion_tokens,
            frequency_penalty=frequency_penalty,
            presence_penalty=presence_penalty,
            web_search_options=web_search_options,
            response_format=response_format,
            audio=audio,
            store=store,
            moderation=moderation,
            stream=stream,
            stop=stop,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            prediction=prediction,
            seed=seed,
            stream_options=stream_options,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            function_call=function_call,
            functions=functions,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
