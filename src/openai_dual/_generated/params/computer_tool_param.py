"""`ComputerToolParam`: `ComputerTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ComputerToolParam(TypedDict, total=False):
    """`ComputerTool`, as a request gives it."""

    type: Required[Literal["computer"]]
