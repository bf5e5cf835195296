"""`BetaFileCitationParam`: `BetaFileCitationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaFileCitationParam(TypedDict, total=False):
    """`BetaFileCitationParam`, as a request gives it."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]
