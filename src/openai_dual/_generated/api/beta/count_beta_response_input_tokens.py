"""Count the input tokens of a request with preview features without running a model: POST /responses/input_tokens?beta=true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, header_values, omit
from ...models.beta_token_counts_resource import BetaTokenCountsResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.beta_personality_enum import BetaPersonalityEnum
    from ...params.shared_beta import (
        BetaConversationParam,
        BetaReasoningParam,
        BetaResponseInputItemParam,
        BetaResponseTextConfigParam,
        BetaToolChoiceParam,
        BetaToolParam,
    )

OPERATION = Operation(
    id="beta_Getinputtokencounts",
    method="POST",
    path="/responses/input_tokens",
    name="beta.responses.input_tokens.count",
    query=(("beta", "true"),),
    outdated={"truncation": None},
)


def count_beta_response_input_tokens(
    *,
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit = omit,
    model: str | None | Omit = omit,
    input: str | Iterable[BetaResponseInputItemParam | BaseModel] | None | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    tools: Iterable[BetaToolParam | BaseModel] | None | Omit = omit,
    text: BetaResponseTextConfigParam | BaseModel | None | Omit = omit,
    reasoning: BetaReasoningParam | BaseModel | None | Omit = omit,
    truncation: Literal["auto", "disabled"] | Omit = omit,
    instructions: str | None | Omit = omit,
    personality: BetaPersonalityEnum | Omit = omit,
    conversation: BetaConversationParam | BaseModel | None | Omit = omit,
    tool_choice: BetaToolChoiceParam | BaseModel | None | Omit = omit,
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
) -> Call[BetaTokenCountsResource]:
    """Count the input tokens of a request with preview features without running a model.

    Args:
        betas: preview features to enable
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
        BetaTokenCountsResource.from_dict,
        "/responses/input_tokens",
        headers=header_values({"openai-beta": betas}),
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
