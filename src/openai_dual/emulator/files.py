"""Files: uploaded, listed page by page, read back, deleted."""

from __future__ import annotations

from collections.abc import Mapping

from .messages import Reply, json_reply
from .state import page
from .visit import Service, Visit

PAGE = 10_000


def create(visit: Visit) -> Reply:
    """Keep an uploaded file."""
    state, upload, created = visit.state, visit.body["file"], visit.state.now()
    lifetime = visit.body.get("expires_after", {}).get("seconds")
    file = state.files.add(
        {
            "id": state.new_id("file-"),
            "object": "file",
            "bytes": len(upload.content),
            "created_at": created,
            "filename": upload.name,
            "purpose": visit.body["purpose"],
            "status": "processed",
        }
        | ({"expires_at": created + lifetime} if lifetime else {})
    )
    state.contents[file["id"]] = upload
    return json_reply(file)


def list_files(visit: Visit) -> Reply:
    """List files page by page, of one purpose if asked."""
    purpose = visit.query.get("purpose")
    files = visit.state.files.all(lambda file: purpose is None or file["purpose"] == purpose)
    return json_reply(page(files, visit.query, default_limit=PAGE, most=PAGE))


def retrieve(visit: Visit) -> Reply:
    """Describe a file."""
    return json_reply(visit.state.files.get(visit.path["file_id"]))


def delete(visit: Visit) -> Reply:
    """Forget a file and its content."""
    file = visit.state.files.remove(visit.path["file_id"])
    del visit.state.contents[file["id"]]
    return json_reply({"id": file["id"], "object": "file", "deleted": True})


def content(visit: Visit) -> Reply:
    """Return what was uploaded, byte for byte."""
    file = visit.state.files.get(visit.path["file_id"])
    return Reply(200, "application/octet-stream", visit.state.contents[file["id"]].content)


SERVICES: Mapping[str, Service] = {
    "createFile": create,
    "listFiles": list_files,
    "retrieveFile": retrieve,
    "deleteFile": delete,
    "downloadFile": content,
}
