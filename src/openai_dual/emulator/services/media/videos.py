"""Videos: queued, in progress at the first look, completed at the second; made of a prompt, or of another video.

A prompt that names violence is refused by the filter: its video ends as `failed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...messages import Refusal, Reply, poll_reply
from ...request_context import RequestContext, Service
from .. import moderations
from ..crud import Crud, Kind
from ..shaping import Item, answer_schema, given_fields, item_reply, shaped

VIDEOS = "/videos"
HOUR = 3600
INITIAL = {"model": "sora-2", "status": "queued", "progress": 0, "seconds": "4", "size": "720x1280"}
BLOCKED = {"code": "moderation_blocked", "message": "The prompt was blocked by the moderation filter."}
MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00isommp42"
"""The box with which the files of this format begin."""
WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
"""A picture of one pixel."""


def _life(context: RequestContext, video: Item) -> Iterator[None]:
    video.update(status="in_progress", progress=50)
    yield
    if moderations.is_violent(video["prompt"]):
        video.update(status="failed", error=BLOCKED)
        return
    done = context.state.now()
    video.update(status="completed", progress=100, completed_at=done, expires_at=done + HOUR)
    yield


CRUD = Crud((Kind(VIDEOS, "video_", INITIAL), Kind("/videos/characters", "char_")))


def create(context: RequestContext) -> Reply:
    """Queue a video."""
    return item_reply(context, _queued(context, {}))


def retrieve(context: RequestContext) -> Reply:
    """Describe a video, after the work on it has gone one step on."""
    video = CRUD.find(VIDEOS, context)
    context.state.advance_job(video["id"])
    return poll_reply(
        shaped(context, answer_schema(context), video), working=video["status"] in {"queued", "in_progress"}
    )


def remix(context: RequestContext) -> Reply:
    """Queue another version of the video that the address names."""
    source = CRUD.find(VIDEOS, context)
    return item_reply(context, _queued(context, _same(source) | {"remixed_from_video_id": source["id"]}))


def derive(context: RequestContext) -> Reply:
    """Queue an edit or an extension of a video: one that is there, or an upload."""
    given = context.body["video"]
    source = CRUD.find(VIDEOS, context, given["id"]) if isinstance(given, dict) else INITIAL
    return item_reply(context, _queued(context, _same(source)))


def content(context: RequestContext) -> Reply:
    """Return a completed video, or a picture of it."""
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
    context.state.start_job(video["id"], _life(context, video))
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
