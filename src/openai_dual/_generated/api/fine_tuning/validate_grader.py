"""Validate: a grader: POST /fine_tuning/alpha/graders/validate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, given
from ....core.omit import omit
from ...models.validate_grader_response import ValidateGraderResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.grader_multi_param import GraderMultiParam
    from ...params.grader_python_param import GraderPythonParam
    from ...params.grader_score_model_param import GraderScoreModelParam
    from ...params.grader_string_check_param import GraderStringCheckParam
    from ...params.grader_text_similarity_param import GraderTextSimilarityParam

OPERATION = Operation(
    id="validateGrader",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
)


def validate_grader(
    *,
    grader: GraderStringCheckParam
    | GraderTextSimilarityParam
    | GraderPythonParam
    | GraderScoreModelParam
    | GraderMultiParam
    | BaseModel,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ValidateGraderResponse]:
    """Validate: a grader.

    - `grader`
    """
    return Call(
        OPERATION,
        ValidateGraderResponse.from_dict,
        "/fine_tuning/alpha/graders/validate",
        body=given(grader=grader),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
