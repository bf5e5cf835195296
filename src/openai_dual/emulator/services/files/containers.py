"""Containers and their files: uploads or copies of files; a container expires without use."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ...messages import Refusal, Reply
from ...request.multipart import FormFile
from ...request_context import RequestContext, Service
from ..crud import Crud, Kind
from ..shaping import Item, given_fields, item_reply
from . import files

CONTAINERS = "/containers"
FILES = "/containers/{container_id}/files"
FOLDER = "/mnt/data/"
INITIAL = {
    "object": "container",
    "status": "running",
    "memory_limit": "1g",
    "network_policy": {"type": "disabled"},
    "expires_after": {"anchor": "last_active_at", "minutes": 20},
}


def _active(_: RequestContext, item: Item) -> Item:
    return {"last_active_at": item["created_at"]}


def _expire(context: RequestContext, container: Item) -> None:
    """Expire a container that was not used for its number of minutes."""
    if container["last_active_at"] + container["expires_after"]["minutes"] * 60 <= context.state.time:
        container["status"] = "expired"


def _of_that_name(context: RequestContext, container: Item) -> bool:
    return bool(context.query.get("name", container["name"]) == container["name"])


CRUD = Crud(
    (
        Kind(CONTAINERS, "cntr_", INITIAL, _active, visible=_of_that_name, on_read=_expire),
        Kind(FILES, "cfile_", {"object": "container.file"}),
    )
)


def create(context: RequestContext) -> Reply:
    """Create a container with copies of the files named."""
    sources = [files.find(context.state, key) for key in context.body.get("file_ids") or ()]
    container = CRUD.add(CONTAINERS, context, given_fields(context.body))
    inside = evolve(context, path={"container_id": container["id"]})
    for source in sources:
        _put(inside, context.state.contents[source["id"]], "user")
    return item_reply(context, container)


def create_file(context: RequestContext) -> Reply:
    """Add a file to a container: an upload, or a copy of a file."""
    container, body = CRUD.find(CONTAINERS, context), context.body or {}
    if container["status"] == "expired":
        raise Refusal(400, f"Container '{container['id']}' has expired.")
    if bool(body.get("file")) == bool(body.get("file_id")):
        raise Refusal(400, "Exactly one of 'file' and 'file_id' is required.", param="file")
    container["last_active_at"] = context.state.now()
    if upload := body.get("file"):
        return item_reply(context, _put(context, upload, "user"))
    source = files.find(context.state, body["file_id"])
    return item_reply(context, _put(context, context.state.contents[source["id"]], "user"))


def content(context: RequestContext) -> Reply:
    """Return the bytes of a file."""
    file = CRUD.find(FILES, context)
    return Reply(200, "application/octet-stream", context.state.contents[file["id"]].content)


def _put(context: RequestContext, upload: FormFile, source: str) -> Item:
    told = {"path": f"{FOLDER}{upload.name}", "bytes": len(upload.content), "source": source}
    file = CRUD.add(FILES, context, told)
    context.state.contents[file["id"]] = upload
    return file


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "CreateContainer": create,
    "CreateContainerFile": create_file,
    "RetrieveContainerFileContent": content,
}
