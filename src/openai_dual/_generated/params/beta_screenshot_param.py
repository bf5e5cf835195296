"""`BetaScreenshotParam`: `BetaScreenshotParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaScreenshotParam(TypedDict, total=False):
    """`BetaScreenshotParam`, as a request gives it."""

    type: Required[Literal["screenshot"]]
