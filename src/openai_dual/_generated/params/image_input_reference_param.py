"""`ImageInputReferenceParam`: `ImageRefParam-2` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class ImageInputReferenceParam(TypedDict, total=False):
    """`ImageRefParam-2`, as a request gives it."""

    image_url: str
    file_id: str
