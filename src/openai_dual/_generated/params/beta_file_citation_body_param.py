"""`BetaFileCitationBodyParam`: `BetaFileCitationBody` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaFileCitationBodyParam(TypedDict, total=False):
    """`BetaFileCitationBody`, as a request gives it."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]
