"""`BetaContainerFileCitationParam`: `BetaContainerFileCitationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContainerFileCitationParam(TypedDict, total=False):
    """`BetaContainerFileCitationParam`, as a request gives it."""

    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]
