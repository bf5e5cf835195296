"""`ComputerUsePreviewToolParam`: `ComputerUsePreviewTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.computer_environment import ComputerEnvironment


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """`ComputerUsePreviewTool`, as a request gives it."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[ComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]
