"""List the runs of an eval: GET /evals/{eval_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.run_cancel_response import RunCancelResponse

OPERATION = Operation(
    id="getEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    name="evals.runs.list",
)
_item = to_model("run_cancel_response", "RunCancelResponse")


def list_eval_runs(
    eval_id: str,
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
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
) -> PageCall[RunCancelResponse]:
    """List the runs of an eval.

    Args:
        eval_id: id of the eval
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        status: state of the entries to list
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/evals/{eval_id}/runs", eval_id=eval_id),
        query=pairs(after=after, limit=limit, order=order, status=status),
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
        item=_item,
        page="cursor",
    )
