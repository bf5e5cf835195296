"""`BetaToolChoiceApplyPatchParam`: `BetaSpecificApplyPatchParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """`BetaSpecificApplyPatchParam`, as a request gives it."""

    type: Required[Literal["apply_patch"]]
