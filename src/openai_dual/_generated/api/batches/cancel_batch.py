"""Cancel a batch; requests that have completed keep their results: POST /batches/{batch_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="cancelBatch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    name="batches.cancel",
)


def cancel_batch(
    batch_id: str,
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
) -> Call[Batch]:
    """Cancel a batch; requests that have completed keep their results.

    Args:
        batch_id: id of the batch
    """
    return Call(
        OPERATION,
        Batch.from_dict,
        expand("/batches/{batch_id}/cancel", batch_id=batch_id),
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
