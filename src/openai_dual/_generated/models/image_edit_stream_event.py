"""`ImageEditStreamEvent`: `ImageEditStreamEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .image_edit_completed_event import ImageEditCompletedEvent
    from .image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent: TypeAlias = "ImageEditPartialImageEvent | ImageEditCompletedEvent | Unknown"

decode = tagged(
    "type",
    {
        "image_edit.partial_image": to_model("image_edit_partial_image_event", "ImageEditPartialImageEvent"),
        "image_edit.completed": to_model("image_edit_completed_event", "ImageEditCompletedEvent"),
    },
)
"""Decode a value of this type."""
