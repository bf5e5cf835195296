"""Retrieve a batch, with its state and the ids of its output files: GET /batches/{batch_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieveBatch",
    method="GET",
    path="/batches/{batch_id}",
    name="batches.retrieve",
)


def retrieve_batch(
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
    """Retrieve a batch, with its state and the ids of its output files.

    Args:
        batch_id: id of the batch
    """
    return Call(
        OPERATION,
        Batch.from_dict,
        expand("/batches/{batch_id}", batch_id=batch_id),
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
