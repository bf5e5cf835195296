"""`LocalSkillParam`: `LocalSkillParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class LocalSkillParam(TypedDict, total=False):
    """`LocalSkillParam`, as a request gives it."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
