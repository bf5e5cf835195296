"""Types of requests: those of `download_video_content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class DownloadVideoContentParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `variant`: what to download, such as the video or a thumbnail
    """

    variant: Literal["video", "thumbnail", "spritesheet"] | Omit
