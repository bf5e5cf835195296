"""`BetaComputerToolParam`: `BetaComputerTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaComputerToolParam(TypedDict, total=False):
    """`BetaComputerTool`, as a request gives it."""

    type: Required[Literal["computer"]]
