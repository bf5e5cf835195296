"""The files of vector stores, one by one and in batches: attached, listed, read back as text, taken out again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .attachments import attach, attached, counts, give_up, is_working, step, store
from .collection import Collection
from .messages import Refusal, Reply, json_reply, polled
from .state import State
from .visit import Service, Visit


def create(visit: Visit) -> Reply:
    """Attach a file to a store."""
    return json_reply(attach(visit.state, store(visit)["id"], visit.body))


def list_files(visit: Visit) -> Reply:
    """List the files of a store page by page, those of one status if asked."""
    held = attached(visit.state, store(visit)["id"])
    step(visit.state, held.all())
    return _listed(visit, held)


def retrieve(visit: Visit) -> Reply:
    """Describe a file of a store; it moves one step on."""
    file = _file(visit)
    step(visit.state, [file])
    return polled(file, working=is_working(file))


def update(visit: Visit) -> Reply:
    """Give a file other attributes."""
    file = _file(visit)
    file["attributes"] = visit.body["attributes"] or {}
    return json_reply(file)


def delete(visit: Visit) -> Reply:
    """Take a file out of a store; the file itself stays."""
    file = attached(visit.state, store(visit)["id"]).remove(visit.path["file_id"])
    return json_reply({"id": file["id"], "object": "vector_store.file.deleted", "deleted": True})


def content(visit: Visit) -> Reply:
    """Return the text of a file."""
    file = _file(visit)
    text = visit.state.kept("text", file["vector_store_id"]).get(file["id"])["text"]
    answer = {"object": "vector_store.file_content.page", "data": [{"type": "text", "text": text}]}
    return json_reply(answer | {"has_more": False, "next_page": None})


def create_batch(visit: Visit) -> Reply:
    """Attach many files at once: `file_ids` with common settings, or `files` with settings each."""
    state, body, owner = visit.state, visit.body, store(visit)
    if ("file_ids" in body) == ("files" in body):
        raise Refusal(400, "Exactly one of 'file_ids' and 'files' is required.", param="file_ids")
    common = {name: body.get(name) for name in ("chunking_strategy", "attributes")}
    wanted = body.get("files") or [common | {"file_id": key} for key in body["file_ids"]]
    batch: dict[str, Any] = {
        "id": state.new_id("vsfb_"),
        "object": "vector_store.files_batch",
        "created_at": state.now(),
        "vector_store_id": owner["id"],
        "status": "in_progress",
    }
    for one in wanted:
        _members(state, batch["id"]).add(attach(state, owner["id"], one))
    return json_reply(_shown_batch(state, state.kept("file batch", owner["id"]).add(batch)))


def retrieve_batch(visit: Visit) -> Reply:
    """Describe a batch; its files move one step on."""
    batch = _batch(visit)
    step(visit.state, _members(visit.state, batch["id"]).all())
    shown = _shown_batch(visit.state, batch)
    return polled(shown, working=is_working(shown))


def cancel_batch(visit: Visit) -> Reply:
    """Give up the files of a batch that are not worked in yet."""
    batch = _batch(visit)
    for file in _members(visit.state, batch["id"]).all(is_working):
        give_up(visit.state, file)
        batch["status"] = "cancelled"
    return json_reply(_shown_batch(visit.state, batch))


def list_batch_files(visit: Visit) -> Reply:
    """List the files of a batch page by page, those of one status if asked."""
    return _listed(visit, _members(visit.state, _batch(visit)["id"]))


def _file(visit: Visit) -> dict[str, Any]:
    return attached(visit.state, store(visit)["id"]).get(visit.path["file_id"])


def _listed(visit: Visit, held: Collection) -> Reply:
    status = visit.query.get("filter")
    return json_reply(held.page(visit.query, held.all(lambda file: status in {None, file["status"]})))


def _batch(visit: Visit) -> dict[str, Any]:
    return visit.state.kept("file batch", store(visit)["id"]).get(visit.path["batch_id"])


def _members(state: State, batch_id: str) -> Collection:
    return state.kept("vector store file", batch_id)


def _shown_batch(state: State, batch: Mapping[str, Any]) -> dict[str, Any]:
    found = counts(_members(state, batch["id"]).all())
    status = batch["status"] if found["in_progress"] or batch["status"] == "cancelled" else "completed"
    return {**batch, "status": status, "file_counts": found}


SERVICES: Mapping[str, Service] = {
    "createVectorStoreFile": create,
    "listVectorStoreFiles": list_files,
    "getVectorStoreFile": retrieve,
    "updateVectorStoreFileAttributes": update,
    "deleteVectorStoreFile": delete,
    "retrieveVectorStoreFileContent": content,
    "createVectorStoreFileBatch": create_batch,
    "getVectorStoreFileBatch": retrieve_batch,
    "cancelVectorStoreFileBatch": cancel_batch,
    "listFilesInVectorStoreBatch": list_batch_files,
}
