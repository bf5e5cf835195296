"""`ApplyPatchUpdateFileOperationParam`: `ApplyPatchUpdateFileOperationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    """`ApplyPatchUpdateFileOperationParam`, as a request gives it."""

    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]
