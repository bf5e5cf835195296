"""`BetaLocalEnvironmentParam`: `BetaLocalEnvironmentParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_local_skill_param import BetaLocalSkillParam


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """`BetaLocalEnvironmentParam`, as a request gives it."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam | BaseModel]
