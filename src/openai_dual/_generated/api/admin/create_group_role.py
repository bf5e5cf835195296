"""Assign an organization role to a group: POST /organization/groups/{group_id}/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.group_role_assignment import GroupRoleAssignment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="assign-group-role",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    name="admin.organization.groups.roles.create",
    auth="admin",
    creates=True,
)


def create_group_role(
    group_id: str,
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
) -> Call[GroupRoleAssignment]:
    """Assign an organization role to a group.

    Args:
        group_id: id of the group
        role_id: id of the role
    """
    body: dict[str, Any] = {
        "role_id": role_id,
    }
    return Call(
        OPERATION,
        GroupRoleAssignment.from_dict,
        expand("/organization/groups/{group_id}/roles", group_id=group_id),
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
