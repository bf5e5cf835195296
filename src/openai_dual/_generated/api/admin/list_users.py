"""List the users of the organization: GET /organization/users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.organization_user import OrganizationUser

OPERATION = Operation(
    id="list-users",
    method="GET",
    path="/organization/users",
    name="admin.organization.users.list",
    auth="admin",
)
_item = to_model("organization_user", "OrganizationUser")


def list_users(
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    emails: Sequence[str] | Omit = omit,
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
) -> PageCall[OrganizationUser]:
    """List the users of the organization.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        emails: email addresses of the users to list
    """
    return PageCall(
        OPERATION,
        kept,
        "/organization/users",
        query=pairs(limit=limit, after=after, emails=emails),
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
        item=_item,
        page="conversation",
    )
