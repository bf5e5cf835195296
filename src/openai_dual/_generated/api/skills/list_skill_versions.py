"""List the versions of a skill: GET /skills/{skill_id}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.skill_version import SkillVersion

OPERATION = Operation(
    id="ListSkillVersions",
    method="GET",
    path="/skills/{skill_id}/versions",
    name="skills.versions.list",
)
_item = to_model("skill_version", "SkillVersion")


def list_skill_versions(
    skill_id: str,
    *,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
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
) -> PageCall[SkillVersion]:
    """List the versions of a skill.

    Args:
        skill_id: id of the skill
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/skills/{skill_id}/versions", skill_id=skill_id),
        query=pairs(limit=limit, order=order, after=after),
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
        item=_item,
        page="cursor",
    )
