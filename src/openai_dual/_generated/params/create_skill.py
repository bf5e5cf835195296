"""Types of requests: those of `create_skill`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateSkillBodyParam(TypedDict, total=False):
    """`CreateSkillBody` in the description."""

    files: Required[Sequence[FileInput] | FileInput]
    """Files of the skill, or one zip archive."""
