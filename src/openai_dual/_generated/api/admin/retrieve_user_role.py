"""Retrieve an organization role that a user has: GET /organization/users/{user_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.assigned_role_details import AssignedRoleDetails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-user-role",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    name="admin.organization.users.roles.retrieve",
    auth="admin",
)


def retrieve_user_role(
    role_id: str,
    *,
    user_id: str,
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
) -> Call[AssignedRoleDetails]:
    """Retrieve an organization role that a user has.

    Args:
        role_id: id of the role
        user_id: id of the user
    """
    return Call(
        OPERATION,
        AssignedRoleDetails.from_dict,
        expand("/organization/users/{user_id}/roles/{role_id}", user_id=user_id, role_id=role_id),
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
