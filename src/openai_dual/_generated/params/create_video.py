"""Types of requests: those of `create_video`."""

from __future__ import annotations

from typing import TypedDict


class ImageInputReferenceParam(TypedDict, total=False):
    """`ImageRefParam-2` in the description."""

    image_url: str
    file_id: str
