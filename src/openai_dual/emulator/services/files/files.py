"""Files: uploaded, listed page by page, downloaded, deleted, expired."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from ...state import State

PAGE = 10_000
DAY = 86_400
LIFETIMES: Mapping[str, int] = {"batch": 30 * DAY, "batch_output": 30 * DAY}
"""The default lifetime of files in seconds, by purpose; other files do not expire."""


def create(context: RequestContext) -> Reply:
    """Store an uploaded file."""
    body = context.body
    return json_reply(keep(context.state, body["file"], body["purpose"], lifetime(body.get("expires_after"))))


def keep(state: State, upload: FormFile, purpose: str, seconds: int | None = None) -> dict[str, Any]:
    """Store *upload* as a file that expires after *seconds*; None is the default of its purpose."""
    seconds, created = seconds or LIFETIMES.get(purpose), state.now()
    file = state.files.add(
        {
            "id": state.new_id("file-"),
            "object": "file",
            "bytes": len(upload.content),
            "created_at": created,
            "filename": upload.name,
            "purpose": purpose,
            "status": "processed",
        }
        | ({"expires_at": created + seconds} if seconds else {})
    )
    state.contents[file["id"]] = upload
    return file


def lifetime(expires_after: Json) -> int | None:
    """Return the seconds of an `expires_after`."""
    return expires_after["seconds"] if expires_after else None


def find(state: State, key: str) -> dict[str, Any]:
    """Return the file with the id *key*; an unknown or expired one is refused with 404."""
    if not _alive(state, state.files.get(key)):
        _forget(state, key)
    return state.files.get(key)


def named(context: RequestContext, param: str) -> dict[str, Any]:
    """Return the file that the body names in *param*; an unknown one is refused with 400."""
    try:
        return find(context.state, context.body[param])
    except Refusal as refusal:
        raise Refusal(400, f"Invalid '{param}': {refusal.message}", param=param) from None


def list_files(context: RequestContext) -> Reply:
    """List files page by page, filtered by purpose."""
    purpose = context.query.get("purpose")
    files = context.state.files
    shown = files.all(lambda file: purpose in {None, file["purpose"]} and _alive(context.state, file))
    return json_reply(files.page(context.query, shown, default_limit=PAGE, most=PAGE))


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a file."""
    return json_reply(find(context.state, context.path["file_id"]))


def delete(context: RequestContext) -> Reply:
    """Delete a file and its content."""
    file = find(context.state, context.path["file_id"])
    _forget(context.state, file["id"])
    return json_reply({"id": file["id"], "object": "file", "deleted": True})


def content(context: RequestContext) -> Reply:
    """Return the content of a file."""
    file = find(context.state, context.path["file_id"])
    return Reply(200, "application/octet-stream", context.state.contents[file["id"]].content)


def _forget(state: State, key: str) -> None:
    state.files.remove(key)
    del state.contents[key]


def _alive(state: State, file: Mapping[str, Any]) -> bool:
    return bool(file.get("expires_at", state.time + 1) > state.time)


SERVICES: Mapping[str, Service] = {
    "createFile": create,
    "listFiles": list_files,
    "retrieveFile": retrieve,
    "deleteFile": delete,
    "downloadFile": content,
}
