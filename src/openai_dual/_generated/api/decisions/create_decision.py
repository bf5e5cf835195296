"""Ask a model to decide questions about an input; the result holds a value for each question: POST /decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_decision import (
        CreateDecisionPromptCacheOptionsParam,
        CreateDecisionQuestionQuestionParamChoiceParam,
        CreateDecisionQuestionQuestionParamPredicateParam,
        CreateDecisionQuestionQuestionParamScoreParam,
        DecisionInputAssistantMessageParam,
        DecisionInputCustomToolCallOutputParam,
        DecisionInputCustomToolCallParam,
        DecisionInputDeveloperMessageParam,
        DecisionInputFunctionCallOutputParam,
        DecisionInputFunctionCallParam,
        DecisionInputSystemMessageParam,
        DecisionInputUserMessageParam,
    )

OPERATION = Operation(
    id="createDecision",
    method="POST",
    path="/decisions",
    name="decisions.create",
    creates=True,
)


def create_decision(
    *,
    input: str
    | Iterable[
        DecisionInputUserMessageParam
        | DecisionInputDeveloperMessageParam
        | DecisionInputSystemMessageParam
        | DecisionInputAssistantMessageParam
        | DecisionInputFunctionCallParam
        | DecisionInputFunctionCallOutputParam
        | DecisionInputCustomToolCallParam
        | DecisionInputCustomToolCallOutputParam
        | BaseModel
    ],
    model: str,
    questions: Iterable[
        CreateDecisionQuestionQuestionParamPredicateParam
        | CreateDecisionQuestionQuestionParamChoiceParam
        | CreateDecisionQuestionQuestionParamScoreParam
        | BaseModel
    ],
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_options: CreateDecisionPromptCacheOptionsParam | BaseModel | None | Omit = omit,
    safety_identifier: str | None | Omit = omit,
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
) -> Call[Decision]:
    """Ask a model to decide questions about an input; the result holds a value for each question.

    Args:
        input: input to the model
        model: id of the model
        questions: questions to decide
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache
        prompt_cache_options: settings of the prompt cache
        safety_identifier: hashed end-user id used for abuse detection
    """
    body: dict[str, Any] = {
        "input": input,
        "model": model,
        "questions": questions,
    }
    if prompt_cache_key is not omit:
        body["prompt_cache_key"] = prompt_cache_key
    if prompt_cache_options is not omit:
        body["prompt_cache_options"] = prompt_cache_options
    if safety_identifier is not omit:
        body["safety_identifier"] = safety_identifier
    return Call(
        OPERATION,
        Decision.from_dict,
        "/decisions",
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
