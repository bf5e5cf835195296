"""List the users of a group: GET /organization/groups/{group_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.organization_group_user import OrganizationGroupUser

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    name="admin.organization.groups.users.list",
    auth="admin",
)
_item = to_model("organization_group_user", "OrganizationGroupUser")


def list_group_users(
    group_id: str,
    *,
    limit: int | Omit = omit,
    after: str | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
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
) -> PageCall[OrganizationGroupUser]:
    """List the users of a group.

    Args:
        group_id: id of the group
        limit: number of entries per page; at least 0; at most 1000; service default: 100
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/organization/groups/{group_id}/users", group_id=group_id),
        query=pairs(limit=limit, after=after, order=order),
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
        page="next",
    )
