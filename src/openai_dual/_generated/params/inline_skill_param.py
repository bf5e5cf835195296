"""`InlineSkillParam`: `InlineSkillParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .inline_skill_source_param import InlineSkillSourceParam


class InlineSkillParam(TypedDict, total=False):
    """`InlineSkillParam`, as a request gives it."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParam | BaseModel]
