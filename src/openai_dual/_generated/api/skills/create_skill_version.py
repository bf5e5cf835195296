"""Create a version of a skill from files: POST /skills/{skill_id}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, expand, omit
from ...models.skill_version import SkillVersion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateSkillVersion",
    method="POST",
    path="/skills/{skill_id}/versions",
    name="skills.versions.create",
    creates=True,
)


def create_skill_version(
    skill_id: str,
    *,
    files: Sequence[FileInput] | FileInput | Omit = omit,
    default: bool | Omit = omit,
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
) -> Call[SkillVersion]:
    """Create a version of a skill from files.

    Args:
        skill_id: id of the skill
        files: files of the skill, or one zip archive
        default: whether the new version becomes the default version
    """
    body: dict[str, Any] = {}
    if files is not omit:
        body["files"] = files
    if default is not omit:
        body["default"] = default
    return Call(
        OPERATION,
        SkillVersion.from_dict,
        expand("/skills/{skill_id}/versions", skill_id=skill_id),
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
