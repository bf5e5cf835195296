"""Change a group: POST /organization/groups/{group_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.group_update_response import GroupUpdateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-group",
    method="POST",
    path="/organization/groups/{group_id}",
    name="admin.organization.groups.update",
    auth="admin",
)


def update_group(
    group_id: str,
    *,
    name: str,
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
) -> Call[GroupUpdateResponse]:
    """Change a group.

    Args:
        group_id: id of the group
        name: name of the object; at least 1 character; at most 255 characters
    """
    body: dict[str, Any] = {
        "name": name,
    }
    return Call(
        OPERATION,
        GroupUpdateResponse.from_dict,
        expand("/organization/groups/{group_id}", group_id=group_id),
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
