"""`BetaInlineSkillSourceParam`: `BetaInlineSkillSourceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """`BetaInlineSkillSourceParam`, as a request gives it."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
