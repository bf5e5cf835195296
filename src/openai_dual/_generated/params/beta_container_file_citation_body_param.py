"""`BetaContainerFileCitationBodyParam`: `BetaContainerFileCitationBody` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaContainerFileCitationBodyParam(TypedDict, total=False):
    """`BetaContainerFileCitationBody`, as a request gives it."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]
