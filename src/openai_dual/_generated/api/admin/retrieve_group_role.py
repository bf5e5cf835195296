"""Retrieve an organization role that a group has: GET /organization/groups/{group_id}/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.assigned_role_details import AssignedRoleDetails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-group-role",
    method="GET",
    path="/organization/groups/{group_id}/roles/{role_id}",
    name="admin.organization.groups.roles.retrieve",
    auth="admin",
)


def retrieve_group_role(
    role_id: str,
    *,
    group_id: str,
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
    """Retrieve an organization role that a group has.

    Args:
        role_id: id of the role
        group_id: id of the group
    """
    return Call(
        OPERATION,
        AssignedRoleDetails.from_dict,
        expand("/organization/groups/{group_id}/roles/{role_id}", group_id=group_id, role_id=role_id),
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
