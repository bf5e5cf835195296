"""`ImageRefParam`: `ImageRefParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ImageRefParam(TypedDict, total=False):
    """`ImageRefParam`, as a request gives it."""

    image_url: str
    file_id: str
