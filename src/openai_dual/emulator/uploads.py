"""Uploads: announced, sent in parts, completed into a file or cancelled; one that takes an hour expires."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from . import files
from .collection import Collection
from .messages import Refusal, Reply, json_reply
from .multipart import FormFile
from .visit import Service, Visit

MEGABYTE = 2**20
MOST_OF_A_PART = 64 * MEGABYTE
MOST = 8 * 1024 * MEGABYTE
LIFETIME = 3600


def create(visit: Visit) -> Reply:
    """Announce a file of so many bytes."""
    state, body, created = visit.state, visit.body, visit.state.now()
    if not 1 <= body["bytes"] <= MOST:
        raise Refusal(400, f"Invalid 'bytes': expected 1 to {MOST}, but got {body['bytes']}.", param="bytes")
    upload = _uploads(visit).add(
        {
            "id": state.new_id("upload_"),
            "object": "upload",
            "bytes": body["bytes"],
            "created_at": created,
            "expires_at": created + LIFETIME,
            "filename": body["filename"],
            "purpose": body["purpose"],
            "status": "pending",
        }
    )
    state.kept("announced upload").add(body | {"id": upload["id"]})
    return json_reply(upload)


def add_part(visit: Visit) -> Reply:
    """Keep a part; the order of the parts is told at the end."""
    state, upload, part = visit.state, _pending(visit), visit.body["data"]
    if len(part.content) > MOST_OF_A_PART:
        raise Refusal(400, f"Invalid 'data': a part has at most {MOST_OF_A_PART} bytes.", param="data")
    made: dict[str, Any] = {
        "id": state.new_id("part_"),
        "object": "upload.part",
        "created_at": state.now(),
        "upload_id": upload["id"],
    }
    state.contents[made["id"]] = part
    return json_reply(_parts(visit).add(made))


def complete(visit: Visit) -> Reply:
    """Put the parts together in the order given; the bytes, and the MD5 sum if one is given, must be right."""
    state, upload = visit.state, _pending(visit)
    content = b"".join(state.contents[part["id"]].content for part in _chosen(visit))
    _check(upload, visit.body.get("md5"), content)
    announced = state.kept("announced upload").remove(upload["id"])
    upload["status"] = "completed"
    upload["file"] = files.keep(
        state,
        FormFile(upload["filename"], announced["mime_type"], content),
        upload["purpose"],
        files.lifetime(announced.get("expires_after")),
    )
    _forget_parts(visit)
    return json_reply(upload)


def cancel(visit: Visit) -> Reply:
    """Give the upload up."""
    upload = _pending(visit)
    upload["status"] = "cancelled"
    _forget_parts(visit)
    return json_reply(upload)


def _uploads(visit: Visit) -> Collection:
    return visit.state.kept("upload")


def _parts(visit: Visit) -> Collection:
    return visit.state.kept("part", visit.path["upload_id"])


def _pending(visit: Visit) -> dict[str, Any]:
    """Return the upload that the path names, if it may still be changed."""
    upload = _uploads(visit).get(visit.path["upload_id"])
    if upload["status"] == "pending" and upload["expires_at"] <= visit.state.time:
        upload["status"] = "expired"
    if upload["status"] != "pending":
        raise Refusal(400, f"Upload '{upload['id']}' is {upload['status']}, no longer pending.", param="upload_id")
    return upload


def _chosen(visit: Visit) -> Iterable[Mapping[str, Any]]:
    """List the parts that the body names, in its order; each must be there, and once."""
    known, named = {part["id"]: part for part in _parts(visit).all()}, visit.body["part_ids"]
    if wrong := [key for index, key in enumerate(named) if key not in known or key in named[:index]]:
        raise Refusal(400, f"Invalid 'part_ids': '{wrong[0]}' is unknown or named twice.", param="part_ids")
    return [known[key] for key in named]


def _check(upload: Mapping[str, Any], md5: str | None, content: bytes) -> None:
    if len(content) != upload["bytes"]:
        raise Refusal(
            400, f"The parts have {len(content)} bytes, but {upload['bytes']} were announced.", param="part_ids"
        )
    if md5 and md5.lower() != hashlib.md5(content, usedforsecurity=False).hexdigest():
        raise Refusal(400, "The MD5 sum of the parts is not the one given.", param="md5")


def _forget_parts(visit: Visit) -> None:
    for part in _parts(visit).all():
        _parts(visit).remove(part["id"])
        del visit.state.contents[part["id"]]


SERVICES: Mapping[str, Service] = {
    "createUpload": create,
    "addUploadPart": add_part,
    "completeUpload": complete,
    "cancelUpload": cancel,
}
