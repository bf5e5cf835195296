"""Types of requests: those of `create_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.video_model import VideoModel
    from ..models.video_seconds import VideoSeconds
    from ..models.video_size import VideoSize


class CreateVideoJsonBodyParam(TypedDict, total=False):
    """`CreateVideoJsonBody` in the description."""

    model: VideoModel
    """Id of the model."""
    prompt: Required[str]
    """Text that describes the output; at least 1 character; at most 32000 characters."""
    input_reference: ImageInputReferenceParam | BaseModel
    """Image that guides the video."""
    seconds: VideoSeconds
    """Duration in seconds."""
    size: VideoSize
    """Width and height in pixels."""


class ImageInputReferenceParam(TypedDict, total=False):
    """`ImageRefParam-2` in the description."""

    image_url: str
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str
    """Id of the file."""
