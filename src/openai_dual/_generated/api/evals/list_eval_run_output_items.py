"""List the graded items of a run of an eval: GET /evals/{eval_id}/runs/{run_id}/output_items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.eval_run_output_item import EvalRunOutputItem

OPERATION = Operation(
    id="getEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    name="evals.runs.output_items.list",
)
_item = to_model("eval_run_output_item", "EvalRunOutputItem")


def list_eval_run_output_items(
    run_id: str,
    *,
    eval_id: str,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    status: Literal["fail", "pass"] | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[EvalRunOutputItem]:
    """List the graded items of a run of an eval.

    Args:
        run_id: id of the run
        eval_id: id of the eval
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        status: state of the entries to list
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/evals/{eval_id}/runs/{run_id}/output_items", eval_id=eval_id, run_id=run_id),
        query=pairs(after=after, limit=limit, status=status, order=order),
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
