"""`ToolChoiceApplyPatchParam`: `SpecificApplyPatchParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """`SpecificApplyPatchParam`, as a request gives it."""

    type: Required[Literal["apply_patch"]]
