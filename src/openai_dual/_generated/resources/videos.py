"""`client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.videos import VideosHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.videos.create_video import create_video
from ..api.videos.create_video_character import create_video_character
from ..api.videos.delete_video import delete_video
from ..api.videos.download_video_content import download_video_content
from ..api.videos.edit_video import edit_video
from ..api.videos.extend_video import extend_video
from ..api.videos.get_video_character import get_video_character
from ..api.videos.list_videos import list_videos
from ..api.videos.remix_video import remix_video
from ..api.videos.retrieve_video import retrieve_video

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Videos(VideosHelpers, Resource[C]):
    """Video generation and editing."""

    list = paged(list_videos)
    create = endpoint(create_video)
    create_character = endpoint(create_video_character)
    get_character = endpoint(get_video_character)
    edit = endpoint(edit_video)
    extend = endpoint(extend_video)
    retrieve = endpoint(retrieve_video)
    delete = endpoint(delete_video)
    download_content = endpoint(download_video_content)
    remix = endpoint(remix_video)


class Videos(_Videos["Executes"]):
    """Video generation and editing."""


class AsyncVideos(_Videos["AsyncExecutes"], awaits=True):
    """Video generation and editing. The methods are awaited."""
