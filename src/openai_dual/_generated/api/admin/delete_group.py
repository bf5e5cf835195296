"""Delete a group: DELETE /organization/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.group_deleted_resource import GroupDeletedResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-group",
    method="DELETE",
    path="/organization/groups/{group_id}",
    name="admin.organization.groups.delete",
    auth="admin",
)


def delete_group(
    group_id: str,
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
) -> Call[GroupDeletedResource]:
    """Delete a group.

    Args:
        group_id: id of the group
    """
    return Call(
        OPERATION,
        GroupDeletedResource.from_dict,
        expand("/organization/groups/{group_id}", group_id=group_id),
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
