"""Create a group: POST /organization/groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.group import Group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-group",
    method="POST",
    path="/organization/groups",
    name="admin.organization.groups.create",
    auth="admin",
    creates=True,
)


def create_group(
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
) -> Call[Group]:
    """Create a group.

    Args:
        name: name of the object; at least 1 character; at most 255 characters
    """
    body: dict[str, Any] = {
        "name": name,
    }
    return Call(
        OPERATION,
        Group.from_dict,
        "/organization/groups",
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
