"""`BetaLocalSkillParam`: `BetaLocalSkillParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaLocalSkillParam(TypedDict, total=False):
    """`BetaLocalSkillParam`, as a request gives it."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
