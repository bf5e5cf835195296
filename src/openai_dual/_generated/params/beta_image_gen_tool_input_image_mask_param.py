"""`BetaImageGenToolInputImageMaskParam`: `BetaImageGenToolInputImageMask` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`BetaImageGenToolInputImageMask`, as a request gives it."""

    image_url: str
    file_id: str
