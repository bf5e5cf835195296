"""Run a grader on a sample: POST /fine_tuning/alpha/graders/run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.grader_run_response import GraderRunResponse

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
    id="runGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    name="fine_tuning.alpha.graders.run",
)


def run_fine_tuning_grader(
    *,
    grader: StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
    | BaseModel,
    model_sample: str,
    item: Mapping[str, Any] | BaseModel | Omit = omit,
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
) -> Call[GraderRunResponse]:
    """Run a grader on a sample.

    Args:
        grader: grader to use
        model_sample: output of a model that is graded
        item: dataset item that the grader can refer to
    """
    body: dict[str, Any] = {
        "grader": grader,
        "model_sample": model_sample,
    }
    if item is not omit:
        body["item"] = item
    return Call(
        OPERATION,
        GraderRunResponse.from_dict,
        "/fine_tuning/alpha/graders/run",
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
