"""`BetaFilePathParam`: `BetaFilePath` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaFilePathParam(TypedDict, total=False):
    """`BetaFilePath`, as a request gives it."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
