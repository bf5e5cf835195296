"""List the batches: GET /batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.batch import Batch

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    name="batches.list",
)
_item = to_model("batch", "Batch")


def list_batches(
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
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
) -> PageCall[Batch]:
    """List the batches.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
    """
    return PageCall(
        OPERATION,
        kept,
        "/batches",
        query=pairs(after=after, limit=limit),
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
