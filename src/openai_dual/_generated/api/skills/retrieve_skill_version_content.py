"""Download the files of a version of a skill: GET /skills/{skill_id}/versions/{version}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ..._model import BinaryContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="GetSkillVersionContent",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    name="skills.versions.content.retrieve",
    answer="binary",
)


def retrieve_skill_version_content(
    version: str,
    *,
    skill_id: str,
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
) -> Call[BinaryContent]:
    """Download the files of a version of a skill.

    Args:
        version: version of the skill
        skill_id: id of the skill
    """
    return Call(
        OPERATION,
        BinaryContent,
        expand("/skills/{skill_id}/versions/{version}/content", skill_id=skill_id, version=version),
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
