"""`ImageGenStreamEvent`: `ImageGenStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .image_gen_completed_event import ImageGenCompletedEvent
    from .image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent: TypeAlias = "ImageGenPartialImageEvent | ImageGenCompletedEvent | Unknown"

decode = tagged(
    "type",
    {
        "image_generation.partial_image": to_model("image_gen_partial_image_event", "ImageGenPartialImageEvent"),
        "image_generation.completed": to_model("image_gen_completed_event", "ImageGenCompletedEvent"),
    },
)
"""Decode a value of this type."""
