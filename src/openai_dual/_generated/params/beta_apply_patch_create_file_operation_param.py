"""`BetaApplyPatchCreateFileOperationParam`: `BetaApplyPatchCreateFileOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaApplyPatchCreateFileOperationParam(TypedDict, total=False):
    """`BetaApplyPatchCreateFileOperationParam`, as a request gives it."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]
