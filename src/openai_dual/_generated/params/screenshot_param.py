"""`ScreenshotParam`: `ScreenshotParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ScreenshotParam(TypedDict, total=False):
    """`ScreenshotParam`, as a request gives it."""

    type: Required[Literal["screenshot"]]
