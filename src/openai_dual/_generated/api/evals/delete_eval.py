"""Delete an eval: DELETE /evals/{eval_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.eval_delete_response import EvalDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteEval",
    method="DELETE",
    path="/evals/{eval_id}",
    name="evals.delete",
)


def delete_eval(
    eval_id: str,
    *,
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
) -> Call[EvalDeleteResponse]:
    """Delete an eval.

    Args:
        eval_id: id of the eval
    """
    return Call(
        OPERATION,
        EvalDeleteResponse.from_dict,
        expand("/evals/{eval_id}", eval_id=eval_id),
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
