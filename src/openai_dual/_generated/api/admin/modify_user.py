"""Change a user: POST /organization/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, expand, given
from ....core.omit import omit
from ...models.user import User

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import TimeoutSetting
    from ....core.omit import Omit

OPERATION = Operation(
    id="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    auth="admin",
)


def modify_user(
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
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[User]:
    """Change a user.

    - `user_id`
    - `role`
    - `role_id`
    - `technical_level`
    - `developer_persona`
    """
    return Call(
        OPERATION,
        User.from_dict,
        expand("/organization/users/{user_id}", user_id=user_id),
        body=given(role=role, role_id=role_id, technical_level=technical_level, developer_persona=developer_persona),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
