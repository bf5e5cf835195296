"""`BetaSkillReferenceParam`: `BetaSkillReferenceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaSkillReferenceParam(TypedDict, total=False):
    """`BetaSkillReferenceParam`, as a request gives it."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str
