"""Types of requests: those of `create_video_character`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateVideoCharacterBodyParam(TypedDict, total=False):
    """`CreateVideoCharacterBody` in the description."""

    video: Required[FileInput]
    """Video, as a file or by its id."""
    name: Required[str]
    """Name of the object; at least 1 character; at most 80 characters."""
