"""Uploads: created, sent in parts, completed into a file or cancelled; they expire after an hour."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from ...collection import Collection
from ...messages import Refusal, Reply, json_reply
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from . import files

MEGABYTE = 2**20
MOST_OF_A_PART = 64 * MEGABYTE
MOST = 8 * 1024 * MEGABYTE
LIFETIME = 3600


def create(context: RequestContext) -> Reply:
    """Create an upload of a file with the announced number of bytes."""
    state, body, created = context.state, context.body, context.state.now()
    if not 1 <= body["bytes"] <= MOST:
        raise Refusal(400, f"Invalid 'bytes': expected 1 to {MOST}, but got {body['bytes']}.", param="bytes")
    upload = _uploads(context).add(
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
    state.collection("announced upload").add(body | {"id": upload["id"]})
    return json_reply(upload)


def add_part(context: RequestContext) -> Reply:
    """Store a part; the order of the parts is given at the end."""
    state, upload, part = context.state, _pending(context), context.body["data"]
    if len(part.content) > MOST_OF_A_PART:
        raise Refusal(400, f"Invalid 'data': a part has at most {MOST_OF_A_PART} bytes.", param="data")
    made: dict[str, Any] = {
        "id": state.new_id("part_"),
        "object": "upload.part",
        "created_at": state.now(),
        "upload_id": upload["id"],
    }
    state.contents[made["id"]] = part
    return json_reply(_parts(context).add(made))


def complete(context: RequestContext) -> Reply:
    """Join the parts in the order given; the number of bytes, and the MD5 sum if given, must match."""
    state, upload = context.state, _pending(context)
    content = b"".join(state.contents[part["id"]].content for part in _chosen(context))
    _check(upload, context.body.get("md5"), content)
    announced = state.collection("announced upload").remove(upload["id"])
    upload["status"] = "completed"
    upload["file"] = files.keep(
        state,
        FormFile(upload["filename"], announced["mime_type"], content),
        upload["purpose"],
        files.lifetime(announced.get("expires_after")),
    )
    _forget_parts(context)
    return json_reply(upload)


def cancel(context: RequestContext) -> Reply:
    """Cancel an upload."""
    upload = _pending(context)
    upload["status"] = "cancelled"
    _forget_parts(context)
    return json_reply(upload)


def _uploads(context: RequestContext) -> Collection:
    return context.state.collection("upload")


def _parts(context: RequestContext) -> Collection:
    return context.state.collection("part", context.path["upload_id"])


def _pending(context: RequestContext) -> dict[str, Any]:
    """Return the upload that the path names, if it is still pending."""
    upload = _uploads(context).get(context.path["upload_id"])
    if upload["status"] == "pending" and upload["expires_at"] <= context.state.time:
        upload["status"] = "expired"
    if upload["status"] != "pending":
        raise Refusal(400, f"Upload '{upload['id']}' is {upload['status']}, no longer pending.", param="upload_id")
    return upload


def _chosen(context: RequestContext) -> Iterable[Mapping[str, Any]]:
    """Return the parts that the body names, in its order; each must exist and be named once."""
    known, named = {part["id"]: part for part in _parts(context).all()}, context.body["part_ids"]
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


def _forget_parts(context: RequestContext) -> None:
    for part in _parts(context).all():
        _parts(context).remove(part["id"])
        del context.state.contents[part["id"]]


SERVICES: Mapping[str, Service] = {
    "createUpload": create,
    "addUploadPart": add_part,
    "completeUpload": complete,
    "cancelUpload": cancel,
}
