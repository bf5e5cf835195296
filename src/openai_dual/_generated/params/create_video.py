"""Types of requests: those of `create_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.video_model import VideoModel


class CreateVideoJsonBodyParam(TypedDict, total=False):
    """`CreateVideoJsonBody` in the description."""

    model: VideoModel
    """Id of the model."""
    prompt: Required[str]
    """Text that describes the output; at least 1 character; at most 32000 characters."""
    input_reference: ImageInputReferenceParam | BaseModel
    """Image that guides the video."""
    seconds: Literal["4", "8", "12"]
    """Duration in seconds."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    """Width and height in pixels."""


class ImageInputReferenceParam(TypedDict, total=False):
    """`ImageRefParam-2` in the description."""

    image_url: str
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str
    """Id of the file."""
