"""Cancel a run of an eval by POST to the address of the run: POST /evals/{eval_id}/runs/{run_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.run_cancel_response import RunCancelResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="cancelEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}",
    name="evals.runs.cancel_by_post",
)


def cancel_eval_run_by_post(
    run_id: str,
    *,
    eval_id: str,
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
) -> Call[RunCancelResponse]:
    """Cancel a run of an eval by POST to the address of the run.

    Args:
        run_id: id of the run
        eval_id: id of the eval
    """
    return Call(
        OPERATION,
        RunCancelResponse.from_dict,
        expand("/evals/{eval_id}/runs/{run_id}", eval_id=eval_id, run_id=run_id),
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
