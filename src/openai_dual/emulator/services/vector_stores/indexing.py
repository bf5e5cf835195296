"""What vector stores hold: files, attached as text and worked in over a few looks.

A file is `in_progress` when it is attached and at the first look at it, its batch or its store, and then `completed`;
pictures, sound and empty files are `failed`. Imports `files` and `search`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from mimetypes import guess_type
from typing import Any

from ...collection import Collection
from ...messages import Json, Refusal
from ...request_context import RequestContext
from ...state import State
from ..files import files
from .text_search import Chunking
from .text_search import chunks as cut

STATUSES = ("in_progress", "completed", "failed", "cancelled")
MEDIA = ("image/", "audio/", "video/")
"""What has no text."""


def store(context: RequestContext) -> dict[str, Any]:
    """Return the store that the path names."""
    return context.state.collection("vector store").get(context.path["vector_store_id"])


def attached(state: State, store_id: str) -> Collection:
    """Return the files of a store."""
    return state.collection("vector store file", store_id)


def attach(state: State, store_id: str, wanted: Mapping[str, Json]) -> dict[str, Any]:
    """Attach the file that *wanted* names, with the attributes and the chunking that it asks for."""
    source = files.find(state, wanted["file_id"])
    upload = state.contents[source["id"]]
    text = upload.content.decode("utf-8", "ignore")
    state.collection("text", store_id).add({"id": source["id"], "filename": source["filename"], "text": text})
    file = attached(state, store_id).add(
        {
            "id": source["id"],
            "object": "vector_store.file",
            "usage_bytes": 0,
            "created_at": state.now(),
            "vector_store_id": store_id,
            "status": "in_progress",
            "last_error": None,
            "chunking_strategy": _chunking(wanted.get("chunking_strategy")),
            "attributes": wanted.get("attributes") or {},
        }
    )
    state.start_job(_life_key(file), _working_in(file, source["filename"], text))
    return file


def chunks(state: State, file: Mapping[str, Any]) -> list[str]:
    """Cut the text of a file as its chunking strategy says."""
    size = file["chunking_strategy"]["static"]
    text: str = state.collection("text", file["vector_store_id"]).get(file["id"])["text"]
    return cut(text, Chunking(size["max_chunk_size_tokens"], size["chunk_overlap_tokens"]))


def counts(held: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Count files by status, and all of them."""
    found = Counter(file["status"] for file in held)
    return {status: found[status] for status in STATUSES} | {"total": found.total()}


def step(state: State, held: Iterable[Mapping[str, Any]]) -> None:
    """Move files one step on in their lives."""
    for file in held:
        state.advance_job(_life_key(file))


def give_up(state: State, file: dict[str, Any]) -> None:
    """Stop working a file in."""
    state.start_job(_life_key(file), iter(()))
    file["status"] = "cancelled"


def is_working(thing: Mapping[str, Any]) -> bool:
    """Tell whether a file, a batch or a store is still being worked on."""
    return bool(thing["status"] == "in_progress")


def _working_in(file: dict[str, Any], name: str, text: str) -> Iterator[None]:
    yield
    kind = guess_type(name)[0] or ""
    if kind.startswith(MEDIA):
        file.update(status="failed", last_error={"code": "unsupported_file", "message": f"{kind} has no text."})
    elif not text.strip():
        file.update(status="failed", last_error={"code": "invalid_file", "message": "The file has no text."})
    else:
        file.update(status="completed", usage_bytes=len(text.encode()))


def _chunking(wanted: Json) -> dict[str, Any]:
    usual = {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}
    size = (wanted or {}).get("static") or usual
    if size["chunk_overlap_tokens"] > size["max_chunk_size_tokens"] // 2:
        place = "chunking_strategy.static.chunk_overlap_tokens"
        raise Refusal(400, f"Invalid '{place}': at most half of 'max_chunk_size_tokens'.", param=place)
    return {"type": "static", "static": size}


def _life_key(file: Mapping[str, Any]) -> str:
    return f"{file['vector_store_id']}/{file['id']}"
