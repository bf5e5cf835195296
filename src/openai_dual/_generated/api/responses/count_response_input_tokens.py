"""Count the input tokens of a request without running a model: POST /responses/input_tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.token_counts_resource import TokenCountsResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.personality_enum import PersonalityEnum
    from ...params.shared import ResponseInputItemParam, ToolParam
    from ...params.shared_responses import ConversationParam, ReasoningParam, ResponseTextConfigParam, ToolChoiceParam

OPERATION = Operation(
    id="Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    name="responses.input_tokens.count",
    outdated={"truncation": None},
)


def count_response_input_tokens(
    *,
    model: str | None | Omit = omit,
    input: str | Iterable[ResponseInputItemParam | BaseModel] | None | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    tools: Iterable[ToolParam | BaseModel] | None | Omit = omit,
    text: ResponseTextConfigParam | BaseModel | None | Omit = omit,
    reasoning: ReasoningParam | BaseModel | None | Omit = omit,
    truncation: Literal["auto", "disabled"] | Omit = omit,
    instructions: str | None | Omit = omit,
    personality: PersonalityEnum | Omit = omit,
    conversation: ConversationParam | BaseModel | None | Omit = omit,
    tool_choice: ToolChoiceParam | BaseModel | None | Omit = omit,
    parallel_tool_calls: bool | None | Omit = omit,
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
) -> Call[TokenCountsResource]:
    """Count the input tokens of a request without running a model.

    Args:
        model: id of the model
        input: input to the model
        previous_response_id: id of the response to continue from
        tools: tools that the model may call
        text: format and verbosity of the text output
        reasoning: settings of reasoning models
        truncation: how a context that exceeds the model's window is truncated; deprecated
        instructions: system message, inserted before the input
        personality: personality of the model
        conversation: conversation that the response is added to
        tool_choice: which tool the model calls, if any
        parallel_tool_calls: allow several tool calls at once
    """
    body: dict[str, Any] = {}
    if model is not omit:
        body["model"] = model
    if input is not omit:
        body["input"] = input
    if previous_response_id is not omit:
        body["previous_response_id"] = previous_response_id
    if tools is not omit:
        body["tools"] = tools
    if text is not omit:
        body["text"] = text
    if reasoning is not omit:
        body["reasoning"] = reasoning
    if truncation is not omit:
        body["truncation"] = truncation
    if instructions is not omit:
        body["instructions"] = instructions
    if personality is not omit:
        body["personality"] = personality
    if conversation is not omit:
        body["conversation"] = conversation
    if tool_choice is not omit:
        body["tool_choice"] = tool_choice
    if parallel_tool_calls is not omit:
        body["parallel_tool_calls"] = parallel_tool_calls
    return Call(
        OPERATION,
        TokenCountsResource.from_dict,
        "/responses/input_tokens",
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
