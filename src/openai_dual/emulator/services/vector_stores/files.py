"""The files of vector stores and their batches: attached, listed, read as text, detached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...collection import Collection
from ...messages import Refusal, Reply, json_reply, poll_reply
from ...request_context import RequestContext, Service
from ...state import State
from .indexing import attach, attached, counts, give_up, is_working, step, store


def create(context: RequestContext) -> Reply:
    """Attach a file to a store."""
    return json_reply(attach(context.state, store(context)["id"], context.body))


def list_files(context: RequestContext) -> Reply:
    """List the files of a store page by page, filtered by status."""
    held = attached(context.state, store(context)["id"])
    step(context.state, held.all())
    return _listed(context, held)


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a file of a store; its indexing advances by one step."""
    file = _file(context)
    step(context.state, [file])
    return poll_reply(file, working=is_working(file))


def update(context: RequestContext) -> Reply:
    """Update the attributes of a file."""
    file = _file(context)
    file["attributes"] = context.body["attributes"] or {}
    return json_reply(file)


def delete(context: RequestContext) -> Reply:
    """Detach a file from a store; the file itself stays."""
    file = attached(context.state, store(context)["id"]).remove(context.path["file_id"])
    return json_reply({"id": file["id"], "object": "vector_store.file.deleted", "deleted": True})


def content(context: RequestContext) -> Reply:
    """Return the text of a file."""
    file = _file(context)
    text = context.state.collection("text", file["vector_store_id"]).get(file["id"])["text"]
    answer = {"object": "vector_store.file_content.page", "data": [{"type": "text", "text": text}]}
    return json_reply(answer | {"has_more": False, "next_page": None})


def create_batch(context: RequestContext) -> Reply:
    """Attach many files: `file_ids` with common settings, or `files` with settings for each."""
    state, body, owner = context.state, context.body, store(context)
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
    return json_reply(_shown_batch(state, state.collection("file batch", owner["id"]).add(batch)))


def retrieve_batch(context: RequestContext) -> Reply:
    """Retrieve a batch; the indexing of its files advances by one step."""
    batch = _batch(context)
    step(context.state, _members(context.state, batch["id"]).all())
    shown = _shown_batch(context.state, batch)
    return poll_reply(shown, working=is_working(shown))


def cancel_batch(context: RequestContext) -> Reply:
    """Cancel the files of a batch that are not indexed yet."""
    batch = _batch(context)
    for file in _members(context.state, batch["id"]).all(is_working):
        give_up(context.state, file)
        batch["status"] = "cancelled"
    return json_reply(_shown_batch(context.state, batch))


def list_batch_files(context: RequestContext) -> Reply:
    """List the files of a batch page by page, filtered by status."""
    return _listed(context, _members(context.state, _batch(context)["id"]))


def _file(context: RequestContext) -> dict[str, Any]:
    return attached(context.state, store(context)["id"]).get(context.path["file_id"])


def _listed(context: RequestContext, held: Collection) -> Reply:
    status = context.query.get("filter")
    return json_reply(held.page(context.query, held.all(lambda file: status in {None, file["status"]})))


def _batch(context: RequestContext) -> dict[str, Any]:
    return context.state.collection("file batch", store(context)["id"]).get(context.path["batch_id"])


def _members(state: State, batch_id: str) -> Collection:
    return state.collection("vector store file", batch_id)


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
