"""Cancel a fine-tuning job: POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.fine_tuning_job import FineTuningJob

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="cancelFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    name="fine_tuning.jobs.cancel",
)


def cancel_fine_tuning_job(
    fine_tuning_job_id: str,
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
) -> Call[FineTuningJob]:
    """Cancel a fine-tuning job.

    Args:
        fine_tuning_job_id: id of the fine tuning job
    """
    return Call(
        OPERATION,
        FineTuningJob.from_dict,
        expand("/fine_tuning/jobs/{fine_tuning_job_id}/cancel", fine_tuning_job_id=fine_tuning_job_id),
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
