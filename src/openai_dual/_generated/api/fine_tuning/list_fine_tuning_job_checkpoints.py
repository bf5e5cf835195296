"""List the checkpoints of a fine-tuning job: GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

OPERATION = Operation(
    id="listFineTuningJobCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    name="fine_tuning.jobs.checkpoints.list",
)
_item = to_model("fine_tuning_job_checkpoint", "FineTuningJobCheckpoint")


def list_fine_tuning_job_checkpoints(
    fine_tuning_job_id: str,
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
) -> PageCall[FineTuningJobCheckpoint]:
    """List the checkpoints of a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 10
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", fine_tuning_job_id=fine_tuning_job_id),
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
