"""`LocalEnvironmentParam`: `LocalEnvironmentParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .local_skill_param import LocalSkillParam


class LocalEnvironmentParam(TypedDict, total=False):
    """`LocalEnvironmentParam`, as a request gives it."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam | BaseModel]
