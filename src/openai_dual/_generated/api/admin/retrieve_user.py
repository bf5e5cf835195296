"""Retrieve a user of the organization: GET /organization/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.organization_user import OrganizationUser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="retrieve-user",
    method="GET",
    path="/organization/users/{user_id}",
    name="admin.organization.users.retrieve",
    auth="admin",
)


def retrieve_user(
    user_id: str,
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
) -> Call[OrganizationUser]:
    """Retrieve a user of the organization.

    Args:
        user_id: id of the user
    """
    return Call(
        OPERATION,
        OrganizationUser.from_dict,
        expand("/organization/users/{user_id}", user_id=user_id),
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
