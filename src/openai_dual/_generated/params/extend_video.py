"""Types of requests: those of `extend_video`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_videos import VideoReferenceInputParam


class CreateVideoExtendJsonBodyParam(TypedDict, total=False):
    """`CreateVideoExtendJsonBody` in the description."""

    video: Required[VideoReferenceInputParam | BaseModel]
    """Video, as a file or by its id."""
    prompt: Required[str]
    """Text that describes the output; at least 1 character; at most 32000 characters."""
    seconds: Required[Literal["4", "8", "12"]]
    """Duration in seconds."""
