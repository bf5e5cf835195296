"""Create a custom role of the organization: POST /organization/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.role import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-role",
    method="POST",
    path="/organization/roles",
    name="admin.organization.roles.create",
    auth="admin",
    creates=True,
)


def create_role(
    *,
    role_name: str,
    permissions: Sequence[str],
    description: str | None | Omit = omit,
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
) -> Call[Role]:
    """Create a custom role of the organization.

    Args:
        role_name: name of the role
        permissions: permissions of the role
        description: free text about the object
    """
    body: dict[str, Any] = {
        "role_name": role_name,
        "permissions": permissions,
    }
    if description is not omit:
        body["description"] = description
    return Call(
        OPERATION,
        Role.from_dict,
        "/organization/roles",
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
