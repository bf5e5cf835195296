"""Types of requests: those of `download_video_content`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from ..models.video_content_variant import VideoContentVariant


class DownloadVideoContentParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `variant`: what to download, such as the video or a thumbnail
    """

    variant: VideoContentVariant | Omit
