"""`BetaResponseComputerToolCallOutputScreenshotParam`: `BetaComputerScreenshotImage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """`BetaComputerScreenshotImage`, as a request gives it."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
