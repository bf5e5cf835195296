"""`ImageGenToolInputImageMaskParam`: `ImageGenToolInputImageMask` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`ImageGenToolInputImageMask`, as a request gives it."""

    image_url: str
    file_id: str
