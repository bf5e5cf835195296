"""`client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.videos import VideosHelpers
from .._resource import C, Resource, endpoint, paged
from ..api.videos.create_video import create_video
from ..api.videos.create_video_character import create_video_character
from ..api.videos.create_video_edit import create_video_edit
from ..api.videos.create_video_extend import create_video_extend
from ..api.videos.create_video_remix import create_video_remix
from ..api.videos.delete_video import delete_video
from ..api.videos.get_video import get_video
from ..api.videos.get_video_character import get_video_character
from ..api.videos.list_videos import list_videos
from ..api.videos.retrieve_video_content import retrieve_video_content

if TYPE_CHECKING:
    pass


class Videos(VideosHelpers, Resource[C]):
    """Videos made and changed."""

    list = paged(list_videos)
    create = endpoint(create_video)
    create_character = endpoint(create_video_character)
    get_character = endpoint(get_video_character)
    edit = endpoint(create_video_edit)
    extend = endpoint(create_video_extend)
    retrieve = endpoint(get_video)
    delete = endpoint(delete_video)
    download_content = endpoint(retrieve_video_content)
    remix = endpoint(create_video_remix)
