"""Generate a response, with tool calls if needed, as one object or as a stream of events: POST /responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_alias
from ...models.response import Response

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.all_models import AllModels
    from ...models.response_stream_event import ResponseStreamEvent
    from ...params.create_response import CreateResponseParams
    from ...params.shared import MetadataParam, ModerationParam, PromptCacheOptionsParam, ResponsePromptParam, ToolParam
    from ...params.shared_responses import (
        ContextManagementParam,
        ConversationParam,
        CreateResponseAccessProgramsParam,
        CreateResponseBackgroundOptionsParam,
        CreateResponseImageParam,
        InputParam,
        ReasoningParam,
        ResponseStreamOptionsParam,
        ResponseTextConfigParam,
        ToolChoiceParam,
        ToolsArrayParam,
    )

OPERATION = Operation(
    id="createResponse",
    method="POST",
    path="/responses",
    name="responses.create",
    events="responses",
    outdated={"user": "safety_identifier", "prompt_cache_retention": None, "truncation": None},
)
_event = to_alias("response_stream_event")

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        R1_co,
        R2_co,
        R3_co,
        Refused,
    )

    class CreateResponseCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[CreateResponseParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[CreateResponseParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[CreateResponseParams],
        ) -> R3_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            metadata: MetadataParam | BaseModel | None | Omit | Refused[Never] = ...,
            top_logprobs: int | None | Omit | Refused[Never] = ...,
            temperature: float | None | Omit | Refused[Never] = ...,
            top_p: float | None | Omit | Refused[Never] = ...,
            user: str | Omit | Refused[Never] = ...,
            safety_identifier: str | None | Omit | Refused[Never] = ...,
            prompt_cache_key: str | None | Omit | Refused[Never] = ...,
            prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | Refused[Never] = ...,
            prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit | Refused[Never] = ...,
            previous_response_id: str | None | Omit | Refused[Never] = ...,
            model: AllModels | Omit | Refused[Never] = ...,
            background: bool | None | Omit | Refused[Never] = ...,
            max_tool_calls: int | None | Omit | Refused[Never] = ...,
            text: ResponseTextConfigParam | BaseModel | Omit | Refused[Never] = ...,
            tools: ToolsArrayParam | Iterable[ToolParam | BaseModel] | Omit | Refused[Never] = ...,
            tool_choice: ToolChoiceParam | BaseModel | Omit | Refused[Never] = ...,
            prompt: ResponsePromptParam | BaseModel | None | Omit | Refused[Never] = ...,
            service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
            | None
            | Omit
            | Refused[Never] = ...,
            truncation: Literal["auto", "disabled"] | None | Omit | Refused[Never] = ...,
            reasoning: ReasoningParam | BaseModel | None | Omit | Refused[Never] = ...,
            input: InputParam | Omit | Refused[Never] = ...,
            include: Sequence[
                Literal[
                    "file_search_call.results",
                    "web_search_call.results",
                    "web_search_call.action.sources",
                    "message.input_image.image_url",
                    "computer_call_output.output.image_url",
                    "code_interpreter_call.outputs",
                    "reasoning.encrypted_content",
                    "message.output_text.logprobs",
                ]
            ]
            | None
            | Omit
            | Refused[Never] = ...,
            parallel_tool_calls: bool | None | Omit | Refused[Never] = ...,
            store: bool | None | Omit | Refused[Never] = ...,
            instructions: str | None | Omit | Refused[Never] = ...,
            moderation: ModerationParam | BaseModel | None | Omit | Refused[Never] = ...,
            stream_options: ResponseStreamOptionsParam | BaseModel | None | Omit | Refused[Never] = ...,
            conversation: ConversationParam | BaseModel | None | Omit | Refused[Never] = ...,
            context_management: Iterable[ContextManagementParam | BaseModel] | None | Omit | Refused[Never] = ...,
            max_output_tokens: int | None | Omit | Refused[Never] = ...,
            access_programs: CreateResponseAccessProgramsParam | BaseModel | Omit | Refused[Never] = ...,
            background_options: CreateResponseBackgroundOptionsParam | BaseModel | Omit | Refused[Never] = ...,
            image: CreateResponseImageParam | BaseModel | Omit | Refused[Never] = ...,
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
def create_response(
    *,
    stream: Literal[True],
    **params: Unpack[CreateResponseParams],
) -> StreamCall[ResponseStreamEvent]: ...


@overload
def create_response(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateResponseParams],
) -> Call[Response]: ...


@overload
def create_response(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateResponseParams],
) -> Call[Response] | StreamCall[ResponseStreamEvent]: ...


def create_response(
    *,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    top_logprobs: int | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    user: str | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    model: AllModels | Omit = omit,
    background: bool | None | Omit = omit,
    max_tool_calls: int | None | Omit = omit,
    text: ResponseTextConfigParam | BaseModel | Omit = omit,
    tools: ToolsArrayParam | Iterable[ToolParam | BaseModel] | Omit = omit,
    tool_choice: ToolChoiceParam | BaseModel | Omit = omit,
    prompt: ResponsePromptParam | BaseModel | None | Omit = omit,
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
    truncation: Literal["auto", "disabled"] | None | Omit = omit,
    reasoning: ReasoningParam | BaseModel | None | Omit = omit,
    input: InputParam | Omit = omit,
    include: Sequence[
        Literal[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ]
    ]
    | None
    | Omit = omit,
    parallel_tool_calls: bool | None | Omit = omit,
    store: bool | None | Omit = omit,
    instructions: str | None | Omit = omit,
    moderation: ModerationParam | BaseModel | None | Omit = omit,
    stream: bool | None | Omit = omit,
    stream_options: ResponseStreamOptionsParam | BaseModel | None | Omit = omit,
    conversation: ConversationParam | BaseModel | None | Omit = omit,
    context_management: Iterable[ContextManagementParam | BaseModel] | None | Omit = omit,
    max_output_tokens: int | None | Omit = omit,
    access_programs: CreateResponseAccessProgramsParam | BaseModel | Omit = omit,
    background_options: CreateResponseBackgroundOptionsParam | BaseModel | Omit = omit,
    image: CreateResponseImageParam | BaseModel | Omit = omit,
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
) -> Call[Response] | StreamCall[ResponseStreamEvent]:
    """Generate a response, with tool calls if needed, as one object or as a stream of events.

    Args:
        metadata: up to 16 key-value pairs of strings, stored with the object
        top_logprobs: number of most likely tokens to return at each position; at least 0; at most 20
        temperature: sampling temperature; higher values are more random; at least 0; at most 2; service default: 1
        top_p: nucleus sampling: the probability mass to sample from; at least 0; at most 1; service default: 1
        user: end-user id; deprecated
        safety_identifier: hashed end-user id used for abuse detection; at most 64 characters
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        previous_response_id: id of the response to continue from
        model: id of the model
        background: run the response in the background; retrieve it later by its id; service default: false
        max_tool_calls: maximum number of calls of built-in tools
        text: format and verbosity of the text output
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        prompt: stored prompt template and its variables
        service_tier: processing tier, which decides priority and price
        truncation: how a context that exceeds the model's window is truncated; service default: "disabled"; deprecated
        reasoning: settings of reasoning models
        input: input to the model
        include: extra fields to include in the response
        parallel_tool_calls: allow several tool calls at once; service default: true
        store: store the result for later retrieval; service default: true
        instructions: system message, inserted before the input
        moderation: moderation of input and output
        stream: return a stream of events instead of one object; service default: false
        stream_options: options of the stream
        conversation: conversation that the response is added to
        context_management: rules by which the context is shortened; at least 1 element
        max_output_tokens: maximum number of generated tokens, reasoning tokens included; at least 16
        access_programs: access programs that apply to the request
        background_options: options of a response that runs in the background
        image: how images in the context are treated
    """
    body: dict[str, Any] = {}
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
    if previous_response_id is not omit:
        body["previous_response_id"] = previous_response_id
    if model is not omit:
        body["model"] = model
    if background is not omit:
        body["background"] = background
    if max_tool_calls is not omit:
        body["max_tool_calls"] = max_tool_calls
    if text is not omit:
        body["text"] = text
    if tools is not omit:
        body["tools"] = tools
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if prompt is not omit:
        body["prompt"] = prompt
    if service_tier is not omit:
        body["service_tier"] = service_tier
    if truncation is not omit:
        body["truncation"] = truncation
    if reasoning is not omit:
        body["reasoning"] = reasoning
    if input is not omit:
        body["input"] = input
    if include is not omit:
        body["include"] = include
    if parallel_tool_calls is not omit:
        body["parallel_tool_calls"] = parallel_tool_calls
    if store is not omit:
        body["store"] = store
    if instructions is not omit:
        body["instructions"] = instructions
    if moderation is not omit:
        body["moderation"] = moderation
    if stream is not omit:
        body["stream"] = stream
    if stream_options is not omit:
        body["stream_options"] = stream_options
    if conversation is not omit:
        body["conversation"] = conversation
    if context_management is not omit:
        body["context_management"] = context_management
    if max_output_tokens is not omit:
        body["max_output_tokens"] = max_output_tokens
    if access_programs is not omit:
        body["access_programs"] = access_programs
    if background_options is not omit:
        body["background_options"] = background_options
    if image is not omit:
        body["image"] = image
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/responses",
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
        Response.from_dict,
        "/responses",
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
