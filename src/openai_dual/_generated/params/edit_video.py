"""Types of requests: those of `edit_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_videos import VideoReferenceInputParam


class CreateVideoEditJsonBodyParam(TypedDict, total=False):
    """`CreateVideoEditJsonBody` in the description."""

    video: Required[VideoReferenceInputParam | BaseModel]
    """Video, as a file or by its id."""
    prompt: Required[str]
    """Text that describes the output; at least 1 character; at most 32000 characters."""
