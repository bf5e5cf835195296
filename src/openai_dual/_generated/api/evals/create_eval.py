"""Create an eval; testing criteria and the source of the data that it grades: POST /evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.eval import Eval

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_eval import (
        CreateEvalCustomDataSourceConfigParam,
        CreateEvalLabelModelGraderParam,
        CreateEvalLogsDataSourceConfigParam,
        CreateEvalStoredCompletionsDataSourceConfigParam,
        EvalGraderPythonParam,
        EvalGraderScoreModelParam,
        EvalGraderTextSimilarityParam,
    )
    from ...params.shared import MetadataParam, StringCheckGraderParam

OPERATION = Operation(
    id="createEval",
    method="POST",
    path="/evals",
    name="evals.create",
    creates=True,
)


def create_eval(
    *,
    data_source_config: CreateEvalCustomDataSourceConfigParam
    | CreateEvalLogsDataSourceConfigParam
    | CreateEvalStoredCompletionsDataSourceConfigParam
    | BaseModel,
    testing_criteria: Iterable[
        CreateEvalLabelModelGraderParam
        | StringCheckGraderParam
        | EvalGraderTextSimilarityParam
        | EvalGraderPythonParam
        | EvalGraderScoreModelParam
        | BaseModel
    ],
    name: str | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
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
) -> Call[Eval]:
    """Create an eval; testing criteria and the source of the data that it grades.

    Args:
        data_source_config: form of the data that the eval grades
        testing_criteria: graders of the eval
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "data_source_config": data_source_config,
        "testing_criteria": testing_criteria,
    }
    if name is not omit:
        body["name"] = name
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Eval.from_dict,
        "/evals",
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
