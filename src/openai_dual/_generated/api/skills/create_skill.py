"""Create a skill from files: POST /skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, omit
from ...models.skill import Skill

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateSkill",
    method="POST",
    path="/skills",
    name="skills.create",
    creates=True,
)


def create_skill(
    *,
    files: Sequence[FileInput] | FileInput | Omit = omit,
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
    """Create a skill from files.

    Args:
        files: files of the skill, or one zip archive
    """
    body: dict[str, Any] = {}
    if files is not omit:
        body["files"] = files
    return Call(
        OPERATION,
        Skill.from_dict,
        "/skills",
        body=Form(body, json_allowed=True, files=("files",)),
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
