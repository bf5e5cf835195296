"""`client.videos`: polling videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._generated.api.videos.create_video import create_video
from .._generated.api.videos.retrieve_video import retrieve_video
from ..binding.workflows import helper
from ..core.omit import Omit, omit
from ..core.workflows.polling import Rhythm, in_status, poll, reporting_job, shared, split
from ..core.workflows.steps import execute

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._generated.models.video import Video
    from .._generated.models.video_model import VideoModel
    from .._generated.params.create_video import ImageInputReferenceParam
    from .._generated.params.video_seconds import VideoSeconds
    from ..core.calls.options import FileInput
    from ..core.decoding.model import Model
    from ..core.workflows.polling import PollKeywords
    from ..core.workflows.steps import Workflow

RHYTHM: Final = Rhythm(2.0, longest=15.0)
"""A video takes minutes."""

ended: Final = in_status("queued", "in_progress")


class VideosHelpers:
    """Polling of videos."""

    @helper
    def poll(self, video_id: str, **keywords: Unpack[PollKeywords]) -> Workflow[Video]:
        """Poll a video until it is completed or has failed; return it.

        The keywords are `poll_interval_ms`, `max_wait_seconds`, `on_progress` (called with the video after each poll;
        `progress` is in percent) and the settings of every call. The interval is the one that the service asks for,
        else it grows from two seconds. Raises `PollTimeoutError`, whose `last` is the video, and the errors of
        `retrieve`; the video continues.
        """
        waiting, settings = split(keywords, stoppable=False)
        return poll(retrieve_video(video_id, **settings), ended, RHYTHM, **waiting)

    @helper
    def create_and_poll(
        self,
        *,
        prompt: str,
        model: VideoModel | Omit = omit,
        input_reference: ImageInputReferenceParam | Model | FileInput | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
        **keywords: Unpack[PollKeywords],
    ) -> Workflow[Video]:
        """Create a video with the parameters of `create`, and poll it like `poll`.

        An error while polling, except the timeout, becomes the cause of a `PartialResultError`, whose
        `done` is the video.
        """
        waiting, settings = split(keywords, stoppable=False)
        call = create_video(
            prompt=prompt, model=model, input_reference=input_reference, seconds=seconds, size=size, **settings
        )
        video = yield from execute(call)
        return (
            yield from reporting_job(
                video, poll(retrieve_video(video.id, **shared(settings)), ended, RHYTHM, **waiting)
            )
        )
