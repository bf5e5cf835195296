"""Delete an invite that is not accepted yet: DELETE /organization/invites/{invite_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.invite_delete_response import InviteDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="delete-invite",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    name="admin.organization.invites.delete",
    auth="admin",
)


def delete_invite(
    invite_id: str,
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
) -> Call[InviteDeleteResponse]:
    """Delete an invite that is not accepted yet.

    Args:
        invite_id: id of the invite
    """
    return Call(
        OPERATION,
        InviteDeleteResponse.from_dict,
        expand("/organization/invites/{invite_id}", invite_id=invite_id),
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
