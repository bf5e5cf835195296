"""Invite a person to the organization by email: POST /organization/invites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.invite import Invite

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_invite import InviteRequestProjectsItemParam

OPERATION = Operation(
    id="inviteUser",
    method="POST",
    path="/organization/invites",
    name="admin.organization.invites.create",
    auth="admin",
    creates=True,
)


def create_invite(
    *,
    email: str,
    role: Literal["reader", "owner"],
    projects: Iterable[InviteRequestProjectsItemParam | BaseModel] | Omit = omit,
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
) -> Call[Invite]:
    """Invite a person to the organization by email.

    Args:
        email: email address of the person
        role: role of the person in the organization
        projects: projects that the person becomes a member of, with the role in each
    """
    body: dict[str, Any] = {
        "email": email,
        "role": role,
    }
    if projects is not omit:
        body["projects"] = projects
    return Call(
        OPERATION,
        Invite.from_dict,
        "/organization/invites",
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
