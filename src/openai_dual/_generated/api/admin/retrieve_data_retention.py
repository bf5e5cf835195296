"""Retrieve the data retention setting of the organization: GET /organization/data_retention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, omit
from ...models.organization_data_retention import OrganizationDataRetention

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-organization-data-retention",
    method="GET",
    path="/organization/data_retention",
    name="admin.organization.data_retention.retrieve",
    auth="admin",
)


def retrieve_data_retention(
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
) -> Call[OrganizationDataRetention]:
    """Retrieve the data retention setting of the organization."""
    return Call(
        OPERATION,
        OrganizationDataRetention.from_dict,
        "/organization/data_retention",
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
