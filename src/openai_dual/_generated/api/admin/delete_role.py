"""Delete a custom role of the organization: DELETE /organization/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.role_deleted_resource import RoleDeletedResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-role",
    method="DELETE",
    path="/organization/roles/{role_id}",
    name="admin.organization.roles.delete",
    auth="admin",
)


def delete_role(
    role_id: str,
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
) -> Call[RoleDeletedResource]:
    """Delete a custom role of the organization.

    Args:
        role_id: id of the role
    """
    return Call(
        OPERATION,
        RoleDeletedResource.from_dict,
        expand("/organization/roles/{role_id}", role_id=role_id),
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
