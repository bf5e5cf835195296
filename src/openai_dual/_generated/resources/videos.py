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
    """List the videos.

    Args:
        limit: number of entries per page; at least 0; at most 100
        order: sort order by creation time, `asc` or `desc`
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_video)
    """Start the generation of a video from a prompt.

    Args:
        prompt: text that describes the output; at least 1 character; at most 32000 characters
        model: id of the model
        input_reference: image that guides the video
        seconds: duration in seconds
        size: width and height in pixels
    """
    create_character = endpoint(create_video_character)
    """Create a character from a video, for use in other videos.

    Args:
        video: video, as a file or by its id
        name: name of the object; at least 1 character; at most 80 characters
    """
    get_character = endpoint(get_video_character)
    """Retrieve a character.

    Args:
        character_id: id of the character
    """
    edit = endpoint(edit_video)
    """Create a video by editing an existing one.

    Args:
        video: video, as a file or by its id
        prompt: text that describes the output; at least 1 character; at most 32000 characters
    """
    extend = endpoint(extend_video)
    """Create a longer version of a video.

    Args:
        video: video, as a file or by its id
        prompt: text that describes the output; at least 1 character; at most 32000 characters
        seconds: duration in seconds
    """
    retrieve = endpoint(retrieve_video)
    """Retrieve a video with its state.

    Args:
        video_id: id of the video
    """
    delete = endpoint(delete_video)
    """Delete a video.

    Args:
        video_id: id of the video
    """
    download_content = endpoint(download_video_content)
    """Download a video or one of its previews.

    Args:
        video_id: id of the video
        variant: what to download, such as the video or a thumbnail
    """
    remix = endpoint(remix_video)
    """Create a video from an existing one and a new prompt.

    Args:
        video_id: id of the video
        prompt: text that describes the output; at least 1 character; at most 32000 characters
    """


class Videos(_Videos["Executes"]):
    """Video generation and editing."""


class AsyncVideos(_Videos["AsyncExecutes"], awaits=True):
    """Video generation and editing. The methods are awaited."""
