"""`ApplyPatchDeleteFileOperationParam`: `ApplyPatchDeleteFileOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    """`ApplyPatchDeleteFileOperationParam`, as a request gives it."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
