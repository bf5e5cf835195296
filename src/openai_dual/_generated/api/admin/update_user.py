"""Change the role of a user in the organization: POST /organization/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.organization_user import OrganizationUser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    name="admin.organization.users.update",
    auth="admin",
)


def update_user(
    user_id: str,
    *,
    role: str | None | Omit = omit,
    role_id: str | None | Omit = omit,
    technical_level: str | None | Omit = omit,
    developer_persona: str | None | Omit = omit,
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
) -> Call[OrganizationUser]:
    """Change the role of a user in the organization.

    Args:
        user_id: id of the user
        role: role of the user in the organization
        role_id: id of the role
        technical_level: technical level of the user
        developer_persona: developer persona of the user
    """
    body: dict[str, Any] = {}
    if role is not omit:
        body["role"] = role
    if role_id is not omit:
        body["role_id"] = role_id
    if technical_level is not omit:
        body["technical_level"] = technical_level
    if developer_persona is not omit:
        body["developer_persona"] = developer_persona
    return Call(
        OPERATION,
        OrganizationUser.from_dict,
        expand("/organization/users/{user_id}", user_id=user_id),
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
