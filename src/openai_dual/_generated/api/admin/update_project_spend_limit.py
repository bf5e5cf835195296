"""Set the spend limit of a project: POST /organization/projects/{project_id}/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_spend_limit import ProjectSpendLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="Updateprojectspendlimit",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    name="admin.organization.projects.spend_limit.update",
    auth="admin",
)


def update_project_spend_limit(
    project_id: str,
    *,
    threshold_amount: int,
    currency: Literal["USD"],
    interval: Literal["month"],
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
) -> Call[ProjectSpendLimit]:
    """Set the spend limit of a project.

    Args:
        project_id: id of the project
        threshold_amount: amount at which the alert or limit takes effect, in the smallest unit of the currency; at least 1
        currency: currency of the amount
        interval: period that the threshold is for
    """
    body: dict[str, Any] = {
        "threshold_amount": threshold_amount,
        "currency": currency,
        "interval": interval,
    }
    return Call(
        OPERATION,
        ProjectSpendLimit.from_dict,
        expand("/organization/projects/{project_id}/spend_limit", project_id=project_id),
        body=body,
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
