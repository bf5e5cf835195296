"""Change the default version of a skill: POST /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.skill import Skill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="UpdateSkillDefaultVersion",
    method="POST",
    path="/skills/{skill_id}",
    name="skills.update",
)


def update_skill(
    skill_id: str,
    *,
    default_version: str,
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
) -> Call[Skill]:
    """Change the default version of a skill.

    Args:
        skill_id: id of the skill
        default_version: default version of the skill
    """
    body: dict[str, Any] = {
        "default_version": default_version,
    }
    return Call(
        OPERATION,
        Skill.from_dict,
        expand("/skills/{skill_id}", skill_id=skill_id),
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
