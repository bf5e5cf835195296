"""Retrieve the spend limit of the organization: GET /organization/spend_limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, omit
from ...models.organization_spend_limit import OrganizationSpendLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="Getorganizationspendlimit",
    method="GET",
    path="/organization/spend_limit",
    name="admin.organization.spend_limit.retrieve",
    auth="admin",
)


def retrieve_spend_limit(
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
) -> Call[OrganizationSpendLimit]:
    """Retrieve the spend limit of the organization."""
    return Call(
        OPERATION,
        OrganizationSpendLimit.from_dict,
        "/organization/spend_limit",
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
