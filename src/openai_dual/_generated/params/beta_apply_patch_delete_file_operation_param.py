"""`BetaApplyPatchDeleteFileOperationParam`: `BetaApplyPatchDeleteFileOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchDeleteFileOperationParam`, as a request gives it."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
