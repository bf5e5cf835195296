"""Index the files of vector stores over several polls.

A file is `in_progress` when it is attached and at the first poll of it, its batch or its store, then `completed`;
images, audio and empty files become `failed`.
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
"""Media types without text."""


def store(context: RequestContext) -> dict[str, Any]:
    """Return the store that the path names."""
    return context.state.collection("vector store").get(context.path["vector_store_id"])


def attached(state: State, store_id: str) -> Collection:
    """Return the files of a store."""
    return state.collection("vector store file", store_id)


def attach(state: State, store_id: str, wanted: Mapping[str, Json]) -> dict[str, Any]:
    """Attach the file that *wanted* names, with its attributes and chunking strategy."""
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
    state.start_job(_job_key(file), _indexing_steps(file, source["filename"], text))
    return file


def chunks(state: State, file: Mapping[str, Any]) -> list[str]:
    """Split the text of a file after its chunking strategy."""
    size = file["chunking_strategy"]["static"]
    text: str = state.collection("text", file["vector_store_id"]).get(file["id"])["text"]
    return cut(text, Chunking(size["max_chunk_size_tokens"], size["chunk_overlap_tokens"]))


def counts(held: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Count files by status, and in total."""
    found = Counter(file["status"] for file in held)
    return {status: found[status] for status in STATUSES} | {"total": found.total()}


def step(state: State, held: Iterable[Mapping[str, Any]]) -> None:
    """Advance the indexing of files by one step."""
    for file in held:
        state.advance_job(_job_key(file))


def give_up(state: State, file: dict[str, Any]) -> None:
    """Stop indexing a file."""
    state.start_job(_job_key(file), iter(()))
    file["status"] = "cancelled"


def is_working(thing: Mapping[str, Any]) -> bool:
    """Return whether a file, a batch or a store is still being indexed."""
    return bool(thing["status"] == "in_progress")


def _indexing_steps(file: dict[str, Any], name: str, text: str) -> Iterator[None]:
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


def _job_key(file: Mapping[str, Any]) -> str:
    return f"{file['vector_store_id']}/{file['id']}"
