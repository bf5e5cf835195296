"""Assign an organization role to a user: POST /organization/users/{user_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.user_role_assignment import UserRoleAssignment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="assign-user-role",
    method="POST",
    path="/organization/users/{user_id}/roles",
    name="admin.organization.users.roles.create",
    auth="admin",
    creates=True,
)


def create_user_role(
    user_id: str,
    *,
    role_id: str,
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
) -> Call[UserRoleAssignment]:
    """Assign an organization role to a user.

    Args:
        user_id: id of the user
        role_id: id of the role
    """
    body: dict[str, Any] = {
        "role_id": role_id,
    }
    return Call(
        OPERATION,
        UserRoleAssignment.from_dict,
        expand("/organization/users/{user_id}/roles", user_id=user_id),
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
