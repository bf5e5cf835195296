"""Validate a grader: POST /fine_tuning/alpha/graders/validate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.grader_validate_response import GraderValidateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import StringCheckGraderParam
    from ...params.shared_fine_tuning import (
        MultiGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        TextSimilarityGraderParam,
    )

OPERATION = Operation(
    id="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    name="fine_tuning.alpha.graders.validate",
)


def validate_fine_tuning_grader(
    *,
    grader: StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
    | BaseModel,
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
) -> Call[GraderValidateResponse]:
    """Validate a grader.

    Args:
        grader: grader to use
    """
    body: dict[str, Any] = {
        "grader": grader,
    }
    return Call(
        OPERATION,
        GraderValidateResponse.from_dict,
        "/fine_tuning/alpha/graders/validate",
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
