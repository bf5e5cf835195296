"""Types of requests: those of `create_video`."""

from __future__ import annotations

from typing import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """`ImageRefParam-2` in the description."""

    image_url: str
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str
    """Id of the file."""
