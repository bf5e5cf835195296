"""Create a run of a thread: POST /threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ....core.call import Call, Operation, StreamCall, call_options, expand, given, pairs
from ....core.omit import omit
from ...models import to_alias
from ...models.run_object import RunObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.assistant_stream_event import AssistantStreamEvent
    from ...models.assistant_supported_models import AssistantSupportedModels
    from ...models.reasoning_effort import ReasoningEffort
    from ...params.assistant_tools_code_param import AssistantToolsCodeParam
    from ...params.assistant_tools_file_search_param import AssistantToolsFileSearchParam
    from ...params.assistant_tools_function_param import AssistantToolsFunctionParam
    from ...params.assistants_api_response_format_option_param import AssistantsApiResponseFormatOptionParam
    from ...params.assistants_api_tool_choice_option_param import AssistantsApiToolChoiceOptionParam
    from ...params.create_message_request_param import CreateMessageRequestParam
    from ...params.create_run_params import CreateRunParams
    from ...params.metadata_param import MetadataParam
    from ...params.truncation_object_param import TruncationObjectParam

OPERATION = Operation(
    id="createRun",
    method="POST",
    path="/threads/{thread_id}/runs",
    headers={"OpenAI-Beta": "assistants=v2"},
    events="runs",
    creates=True,
    deprecated=True,
)
_event = to_alias("assistant_stream_event")


@overload
def create_run(
    thread_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[CreateRunParams],
) -> StreamCall[AssistantStreamEvent]: ...


@overload
def create_run(
    thread_id: str,
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[CreateRunParams],
) -> Call[RunObject]: ...


@overload
def create_run(
    thread_id: str,
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[CreateRunParams],
) -> Call[RunObject] | StreamCall[AssistantStreamEvent]: ...


def create_run(
    thread_id: str,
    *,
    assistant_id: str,
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"] | str] | Omit = omit,
    model: str | AssistantSupportedModels | None | Omit = omit,
    reasoning_effort: ReasoningEffort | None | Omit = omit,
    instructions: str | None | Omit = omit,
    additional_instructions: str | None | Omit = omit,
    additional_messages: Iterable[CreateMessageRequestParam | BaseModel] | None | Omit = omit,
    tools: Iterable[AssistantToolsCodeParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam | BaseModel]
    | None
    | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    temperature: float | None | Omit = omit,
    top_p: float | None | Omit = omit,
    stream: bool | None | Omit = omit,
    max_prompt_tokens: int | None | Omit = omit,
    max_completion_tokens: int | None | Omit = omit,
    truncation_strategy: TruncationObjectParam | BaseModel | None | Omit = omit,
    tool_choice: AssistantsApiToolChoiceOptionParam | BaseModel | None | Omit = omit,
    parallel_tool_calls: bool | Omit = omit,
    response_format: AssistantsApiResponseFormatOptionParam | BaseModel | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[RunObject] | StreamCall[AssistantStreamEvent]:
    """Create a run of a thread.

    Deprecated by the service.

    - `thread_id`
    - `assistant_id`
    - `include`
    - `model`
    - `reasoning_effort`
    - `instructions`
    - `additional_instructions`
    - `additional_messages`
    - `tools`
    - `metadata`
    - `temperature`: the service's default is 1
    - `top_p`: the service's default is 1
    - `stream`
    - `max_prompt_tokens`
    - `max_completion_tokens`
    - `truncation_strategy`
    - `tool_choice`
    - `parallel_tool_calls`: the service's default is true
    - `response_format`
    """
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            expand("/threads/{thread_id}/runs", thread_id=thread_id),
            query=pairs(include=include),
            body=given(
                assistant_id=assistant_id,
                model=model,
                reasoning_effort=reasoning_effort,
                instructions=instructions,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                tools=tools,
                metadata=metadata,
                temperature=temperature,
                top_p=top_p,
                stream=stream,
                max_prompt_tokens=max_prompt_tokens,
                max_completion_tokens=max_completion_tokens,
                truncation_strategy=truncation_strategy,
                tool_choice=tool_choice,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
            ),
            options=call_options(
                timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body
            ),
        )
    return Call(
        OPERATION,
        RunObject.from_dict,
        expand("/threads/{thread_id}/runs", thread_id=thread_id),
        query=pairs(include=include),
        body=given(
            assistant_id=assistant_id,
            model=model,
            reasoning_effort=reasoning_effort,
            instructions=instructions,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            tools=tools,
            metadata=metadata,
            temperature=temperature,
            top_p=top_p,
            stream=stream,
            max_prompt_tokens=max_prompt_tokens,
            max_completion_tokens=max_completion_tokens,
            truncation_strategy=truncation_strategy,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
