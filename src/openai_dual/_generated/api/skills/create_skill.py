"""Create a skill: POST /skills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Form, Operation, call_options, given
from ....core.omit import omit
from ...models.skill_resource import SkillResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....core.keywords import FileInput, TimeoutSetting
    from ....core.omit import Omit

OPERATION = Operation(
    id="CreateSkill",
    method="POST",
    path="/skills",
    creates=True,
)


def create_skill(
    *,
    files: Sequence[FileInput] | FileInput,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[SkillResource]:
    """Create a skill.

    - `files`
    """
    return Call(
        OPERATION,
        SkillResource.from_dict,
        "/skills",
        body=Form(given(files=files), json_allowed=True),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
