"""Videos: `queued`, `in_progress` at the first poll, `completed` at the second; of a prompt or of another video.

A prompt that mentions violence makes the video `failed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...messages import Refusal, Reply, poll_reply
from ...request_context import RequestContext, Service
from ...webhook_delivery import notify_status
from .. import moderations
from ..crud import Crud, Kind
from ..shaping import Item, answer_schema, given_fields, item_reply, shaped

VIDEOS = "/videos"
HOUR = 3600
INITIAL = {"model": "sora-2", "status": "queued", "progress": 0, "seconds": "4", "size": "720x1280"}
BLOCKED = {"code": "moderation_blocked", "message": "The prompt was blocked by the moderation filter."}
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42"
"""The first box of an MP4 file."""
WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
"""An image of one pixel."""


def _steps(context: RequestContext, video: Item) -> Iterator[None]:
    video.update(status="in_progress", progress=50)
    yield
    if moderations.is_violent(video["prompt"]):
        video.update(status="failed", error=BLOCKED)
        notify_status(context.state, "video", video)
        return
    done = context.state.now()
    video.update(status="completed", progress=100, completed_at=done, expires_at=done + HOUR)
    notify_status(context.state, "video", video)
    yield


CRUD = Crud((Kind(VIDEOS, "video_", INITIAL), Kind("/videos/characters", "char_")))


def create(context: RequestContext) -> Reply:
    """Create a video."""
    return item_reply(context, _queued(context, {}))


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a video, advanced by one step."""
    video = CRUD.find(VIDEOS, context)
    context.state.advance_job(video["id"])
    return poll_reply(
        shaped(context, answer_schema(context), video), working=video["status"] in {"queued", "in_progress"}
    )


def remix(context: RequestContext) -> Reply:
    """Create a remix of the video that the address names."""
    source = CRUD.find(VIDEOS, context)
    return item_reply(context, _queued(context, _same(source) | {"remixed_from_video_id": source["id"]}))


def derive(context: RequestContext) -> Reply:
    """Create an edit or an extension of an existing or uploaded video."""
    given = context.body["video"]
    source = CRUD.find(VIDEOS, context, given["id"]) if isinstance(given, dict) else INITIAL
    return item_reply(context, _queued(context, _same(source)))


def content(context: RequestContext) -> Reply:
    """Return a completed video, or an image of it."""
    video = CRUD.find(VIDEOS, context)
    if video["status"] != "completed":
        raise Refusal(400, f"Video '{video['id']}' is {video['status']}: there is nothing to download yet.")
    if context.query.get("variant", "video") != "video":
        return Reply(200, "image/webp", WEBP)
    noise = context.state.random(video["id"]).randbytes(1000 * int(video["seconds"]))
    return Reply(200, "video/mp4", MP4 + noise)


def _queued(context: RequestContext, known: Item) -> Item:
    video = CRUD.add(
        VIDEOS, context, known | {name: value for name, value in given_fields(context.body).items() if name != "video"}
    )
    context.state.start_job(video["id"], _steps(context, video))
    return video


def _same(source: Mapping[str, object]) -> Item:
    return {name: source[name] for name in ("model", "size", "seconds")}


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "createVideo": create,
    "GetVideo": retrieve,
    "CreateVideoRemix": remix,
    "CreateVideoEdit": derive,
    "CreateVideoExtend": derive,
    "RetrieveVideoContent": content,
}
