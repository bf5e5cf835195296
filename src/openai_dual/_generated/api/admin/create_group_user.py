"""Add a user to a group: POST /organization/groups/{group_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.user_create_response import UserCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="add-group-user",
    method="POST",
    path="/organization/groups/{group_id}/users",
    name="admin.organization.groups.users.create",
    auth="admin",
    creates=True,
)


def create_group_user(
    group_id: str,
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
) -> Call[UserCreateResponse]:
    """Add a user to a group.

    Args:
        group_id: id of the group
        user_id: id of the user
    """
    body: dict[str, Any] = {
        "user_id": user_id,
    }
    return Call(
        OPERATION,
        UserCreateResponse.from_dict,
        expand("/organization/groups/{group_id}/users", group_id=group_id),
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
