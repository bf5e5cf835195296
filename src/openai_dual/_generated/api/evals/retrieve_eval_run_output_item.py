"""Retrieve a graded item of a run of an eval: GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.eval_run_output_item import EvalRunOutputItem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getEvalRunOutputItem",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    name="evals.runs.output_items.retrieve",
)


def retrieve_eval_run_output_item(
    output_item_id: str,
    *,
    eval_id: str,
    run_id: str,
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
) -> Call[EvalRunOutputItem]:
    """Retrieve a graded item of a run of an eval.

    Args:
        output_item_id: id of the output item
        eval_id: id of the eval
        run_id: id of the run
    """
    return Call(
        OPERATION,
        EvalRunOutputItem.from_dict,
        expand(
            "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
            eval_id=eval_id,
            run_id=run_id,
            output_item_id=output_item_id,
        ),
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
