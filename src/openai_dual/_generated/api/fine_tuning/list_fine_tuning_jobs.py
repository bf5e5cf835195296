"""List the fine-tuning jobs: GET /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.fine_tuning_job import FineTuningJob

OPERATION = Operation(
    id="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    name="fine_tuning.jobs.list",
)
_item = to_model("fine_tuning_job", "FineTuningJob")


def list_fine_tuning_jobs(
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | None | Omit = omit,
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
) -> PageCall[FineTuningJob]:
    """List the fine-tuning jobs.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    return PageCall(
        OPERATION,
        kept,
        "/fine_tuning/jobs",
        query=pairs(after=after, limit=limit, metadata=metadata),
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
