"""`BetaComputerUsePreviewToolParam`: `BetaComputerUsePreviewTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_computer_environment import BetaComputerEnvironment


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """`BetaComputerUsePreviewTool`, as a request gives it."""

    type: Required[Literal["computer_use_preview"]]
    environment: Required[BetaComputerEnvironment]
    display_width: Required[int]
    display_height: Required[int]
