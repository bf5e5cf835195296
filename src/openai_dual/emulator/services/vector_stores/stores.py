"""Vector stores: created with or without files, searched, expired after days without use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...messages import Json, Reply, json_reply, poll_reply
from ...request_context import RequestContext, Service
from ...state import State
from . import indexing, text_search

DAY = 86_400
RESULTS = 10
"""The default number of search results."""


def create(context: RequestContext) -> Reply:
    """Create a store; its files are indexed from the next poll on."""
    state, body, created = context.state, context.body, context.state.now()
    store: dict[str, Any] = {
        "id": state.new_id("vs_"),
        "object": "vector_store",
        "created_at": created,
        "name": body.get("name") or "",
        "description": body.get("description"),
        "last_active_at": created,
        "metadata": body.get("metadata") or {},
        **_expiry(created, body.get("expires_after")),
    }
    wanted = {"chunking_strategy": body.get("chunking_strategy")}
    for file_id in body.get("file_ids") or ():
        indexing.attach(state, store["id"], wanted | {"file_id": file_id})
    return json_reply(_shown(state, state.collection("vector store").add(store)))


def list_stores(context: RequestContext) -> Reply:
    """List the stores page by page."""
    stores = context.state.collection("vector store")
    return json_reply(stores.page(context.query, [_shown(context.state, store) for store in stores.all()]))


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a store; the indexing of its files advances by one step."""
    store = indexing.store(context)
    indexing.step(context.state, indexing.attached(context.state, store["id"]).all())
    shown = _shown(context.state, store)
    return poll_reply(shown, working=indexing.is_working(shown))


def update(context: RequestContext) -> Reply:
    """Update name, expiry or metadata."""
    store, body = indexing.store(context), context.body
    store.update({name: body[name] for name in ("name", "metadata") if body.get(name) is not None})
    if "expires_after" in body:
        store.update({"expires_after": None, "expires_at": None})
        store.update(_expiry(store["last_active_at"], body["expires_after"]))
    return json_reply(_shown(context.state, store))


def delete(context: RequestContext) -> Reply:
    """Delete a store; its files stay."""
    store = context.state.collection("vector store").remove(context.path["vector_store_id"])
    return json_reply({"id": store["id"], "object": "vector_store.deleted", "deleted": True})


def search_store(context: RequestContext) -> Reply:
    """Search for files that share words with the query, best first."""
    store, body = indexing.store(context), context.body
    queries = [body["query"]] if isinstance(body["query"], str) else body["query"]
    store["last_active_at"] = context.state.now()
    store.update(_expiry(store["last_active_at"], store.get("expires_after")))
    best = search_results(context.state, store["id"], queries, body)
    answer = {"object": "vector_store.search_results.page", "search_query": queries, "data": best}
    return json_reply(answer | {"has_more": False, "next_page": None})


def search_results(state: State, store_id: str, queries: list[str], wanted: Mapping[str, Json]) -> list[dict[str, Any]]:
    """Return the search results for *queries*, best first, within the limits and filters of *wanted*."""
    least = (wanted.get("ranking_options") or {}).get("score_threshold") or 0
    results = [one for one in _results(state, store_id, queries, wanted.get("filters")) if one["score"] >= least]
    return sorted(results, key=lambda result: -result["score"])[: wanted.get("max_num_results") or RESULTS]


def _results(state: State, store_id: str, queries: list[str], condition: Json) -> Iterable[dict[str, Any]]:
    """Yield the files that share words with the queries, each with the matching chunks, best first."""
    wanted = text_search.words(" ".join(queries))
    for file in indexing.attached(state, store_id).all(_is_ready):
        if condition and not text_search.accepts(condition, file["attributes"]):
            continue
        scored = [(text_search.score(wanted, chunk), chunk) for chunk in indexing.chunks(state, file)]
        if matching := sorted((one for one in scored if one[0]), key=lambda one: -one[0]):
            yield _result(state, file, matching)


def _result(state: State, file: Mapping[str, Any], matching: list[tuple[float, str]]) -> dict[str, Any]:
    return {
        "file_id": file["id"],
        "filename": state.collection("text", file["vector_store_id"]).get(file["id"])["filename"],
        "score": matching[0][0],
        "attributes": file["attributes"],
        "content": [{"type": "text", "text": chunk} for _, chunk in matching],
    }


def _is_ready(file: Mapping[str, Any]) -> bool:
    return bool(file["status"] == "completed")


def _expiry(since: int, expires_after: Json) -> dict[str, Any]:
    if not expires_after:
        return {}
    return {"expires_after": expires_after, "expires_at": since + expires_after["days"] * DAY}


def _shown(state: State, store: Mapping[str, Any]) -> dict[str, Any]:
    """Return a store with the counts and bytes of its files."""
    files = indexing.attached(state, store["id"]).all()
    counts = indexing.counts(files)
    expired = (store.get("expires_at") or state.time + 1) <= state.time
    working = "in_progress" if counts["in_progress"] else "completed"
    shown = {name: value for name, value in store.items() if (name, value) != ("expires_after", None)}
    return shown | {
        "status": "expired" if expired else working,
        "usage_bytes": sum(file["usage_bytes"] for file in files),
        "file_counts": counts,
    }


SERVICES: Mapping[str, Service] = {
    "createVectorStore": create,
    "listVectorStores": list_stores,
    "getVectorStore": retrieve,
    "modifyVectorStore": update,
    "deleteVectorStore": delete,
    "searchVectorStore": search_store,
}
