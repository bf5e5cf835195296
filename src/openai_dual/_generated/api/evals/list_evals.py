"""List the evals: GET /evals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.eval import Eval

OPERATION = Operation(
    id="listEvals",
    method="GET",
    path="/evals",
    name="evals.list",
)
_item = to_model("eval", "Eval")


def list_evals(
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    order_by: Literal["created_at", "updated_at"] | Omit = omit,
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
) -> PageCall[Eval]:
    """List the evals.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        order: sort order by creation time, `asc` or `desc`; service default: "asc"
        order_by: field to sort by; service default: "created_at"
    """
    return PageCall(
        OPERATION,
        kept,
        "/evals",
        query=pairs(after=after, limit=limit, order=order, order_by=order_by),
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
