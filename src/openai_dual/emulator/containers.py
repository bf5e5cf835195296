"""Containers and their files: made of uploads or of files that are there, expired after minutes of rest."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from . import files
from .crud import Crud, Kind
from .messages import Refusal, Reply
from .multipart import FormFile
from .shaping import Item, answered, said
from .visit import Service, Visit

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


def _active(_: Visit, item: Item) -> Item:
    return {"last_active_at": item["created_at"]}


def _expire(visit: Visit, container: Item) -> None:
    """Let a container expire that has not been used for its minutes."""
    if container["last_active_at"] + container["expires_after"]["minutes"] * 60 <= visit.state.time:
        container["status"] = "expired"


def _of_that_name(visit: Visit, container: Item) -> bool:
    return bool(visit.query.get("name", container["name"]) == container["name"])


CRUD = Crud(
    (
        Kind(CONTAINERS, "cntr_", INITIAL, _active, keep=_of_that_name, seen=_expire),
        Kind(FILES, "cfile_", {"object": "container.file"}),
    )
)


def create(visit: Visit) -> Reply:
    """Make a container, with copies of the files named."""
    sources = [files.find(visit.state, key) for key in visit.body.get("file_ids") or ()]
    container = CRUD.add(CONTAINERS, visit, said(visit.body))
    inside = evolve(visit, path={"container_id": container["id"]})
    for source in sources:
        _put(inside, visit.state.contents[source["id"]], "user")
    return answered(visit, container)


def create_file(visit: Visit) -> Reply:
    """Put a file into a container: an upload, or a copy of one that is there."""
    container, body = CRUD.find(CONTAINERS, visit), visit.body or {}
    if container["status"] == "expired":
        raise Refusal(400, f"Container '{container['id']}' has expired.")
    if bool(body.get("file")) == bool(body.get("file_id")):
        raise Refusal(400, "Exactly one of 'file' and 'file_id' is required.", param="file")
    container["last_active_at"] = visit.state.now()
    if upload := body.get("file"):
        return answered(visit, _put(visit, upload, "user"))
    source = files.find(visit.state, body["file_id"])
    return answered(visit, _put(visit, visit.state.contents[source["id"]], "user"))


def content(visit: Visit) -> Reply:
    """Return the bytes of a file."""
    file = CRUD.find(FILES, visit)
    return Reply(200, "application/octet-stream", visit.state.contents[file["id"]].content)


def _put(visit: Visit, upload: FormFile, source: str) -> Item:
    told = {"path": f"{FOLDER}{upload.name}", "bytes": len(upload.content), "source": source}
    file = CRUD.add(FILES, visit, told)
    visit.state.contents[file["id"]] = upload
    return file


SERVICES: Mapping[str, Service] = {
    **CRUD.services,
    "CreateContainer": create,
    "CreateContainerFile": create_file,
    "RetrieveContainerFileContent": content,
}
