"""Delete a workload identity provider: DELETE /organization/workload_identity_providers/{workload_identity_provider_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-workload-identity-provider",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    name="admin.organization.workload_identity_providers.delete",
    auth="admin",
)


def delete_workload_identity_provider(
    workload_identity_provider_id: str,
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
) -> Call[WorkloadIdentityProviderDeleted]:
    """Delete a workload identity provider.

    Args:
        workload_identity_provider_id: id of the workload identity provider
    """
    return Call(
        OPERATION,
        WorkloadIdentityProviderDeleted.from_dict,
        expand(
            "/organization/workload_identity_providers/{workload_identity_provider_id}",
            workload_identity_provider_id=workload_identity_provider_id,
        ),
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
