"""List the identity providers whose tokens workloads can exchange for access: GET /organization/workload_identity_providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.workload_identity_provider import WorkloadIdentityProvider

OPERATION = Operation(
    id="list-workload-identity-providers",
    method="GET",
    path="/organization/workload_identity_providers",
    name="admin.organization.workload_identity_providers.list",
    auth="admin",
)
_item = to_model("workload_identity_provider", "WorkloadIdentityProvider")


def list_workload_identity_providers(
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[WorkloadIdentityProvider]:
    """List the identity providers whose tokens workloads can exchange for access.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/workload_identity_providers",
        query=pairs(after=after, limit=limit, order=order),
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
