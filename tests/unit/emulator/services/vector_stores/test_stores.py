"""Vector stores, their files and batches, and searches.

Covers: files, indexing.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.unit.emulator.helpers import upload

Answer = dict[str, Any]


def store_of(api: httpx.Client, **texts: str) -> tuple[str, dict[str, str]]:
    """Create a store of these texts, indexed, and return its id and the ids of the files by name."""
    files = {name: upload(api, f"{name}.txt", text.encode()) for name, text in texts.items()}
    store_id = api.post("/vector_stores", json={"file_ids": list(files.values())}).raise_for_status().json()["id"]
    statuses = [api.get(f"/vector_stores/{store_id}").json()["status"] for _ in range(2)]
    assert ["in_progress", "completed"] == statuses
    return store_id, files


def find(api: httpx.Client, store_id: str, query: Any, **settings: Any) -> list[Answer]:
    answer = api.post(f"/vector_stores/{store_id}/search", json={"query": query, **settings})
    found: list[Answer] = answer.raise_for_status().json()["data"]
    return found


def test_a_store_counts_its_files_while_they_are_indexed(api: httpx.Client) -> None:
    file_ids = [upload(api, name, text) for name, text in (("a.txt", b"text"), ("b.png", b"\x89"), ("c.txt", b""))]
    store = api.post("/vector_stores", json={"file_ids": file_ids, "name": "notes"}).json()
    looks = [api.get(f"/vector_stores/{store['id']}") for _ in range(3)]

    assert ("notes", 0, 3) == (store["name"], store["usage_bytes"], store["file_counts"]["in_progress"])
    assert ["in_progress", "completed", "completed"] == [look.json()["status"] for look in looks]
    assert [True, False, False] == ["openai-poll-after-ms" in look.headers for look in looks]
    counted = {"in_progress": 0, "completed": 1, "failed": 2, "cancelled": 0, "total": 3}
    assert (counted, 4) == (looks[-1].json()["file_counts"], looks[-1].json()["usage_bytes"])
    errors = {file["id"]: file["last_error"] for file in api.get(f"/vector_stores/{store['id']}/files").json()["data"]}
    assert [None, "unsupported_file", "invalid_file"] == [
        errors[file_id] and errors[file_id]["code"] for file_id in file_ids
    ]


def test_the_best_match_comes_first(api: httpx.Client) -> None:
    store_id, files = store_of(api, cats="Cats sleep by day.", dogs="Dogs run. Dogs sleep by night.", cars="Fast.")

    found = find(api, store_id, "When do dogs sleep?")

    assert [(files["dogs"], "dogs.txt"), (files["cats"], "cats.txt")] == [
        (result["file_id"], result["filename"]) for result in found
    ]
    assert [0.5, 0.25] == [result["score"] for result in found]
    assert [{"type": "text", "text": "Dogs run. Dogs sleep by night."}] == found[0]["content"]
    assert found[:1] == find(api, store_id, ["dogs sleep", "when do"], max_num_results=1)
    assert found[:1] == find(api, store_id, "When do dogs sleep?", ranking_options={"score_threshold": 0.4})


def test_a_file_that_is_not_indexed_is_not_found(api: httpx.Client) -> None:
    store_id = api.post("/vector_stores", json={"file_ids": [upload(api, "a.txt", b"cats")]}).json()["id"]

    assert [] == find(api, store_id, "cats")


def test_a_search_is_filtered_by_attributes(api: httpx.Client) -> None:
    store_id, files = store_of(api, old="cats", new="cats", bare="cats")
    for name, year in (("old", 1990), ("new", 2020)):
        changed = api.post(f"/vector_stores/{store_id}/files/{files[name]}", json={"attributes": {"year": year}})
        assert {"year": year} == changed.json()["attributes"]

    found = find(api, store_id, "cats", filters={"type": "gte", "key": "year", "value": 2000})

    assert [(files["new"], {"year": 2020})] == [(result["file_id"], result["attributes"]) for result in found]


YEAR = {"key": "year", "value": 2000}


def test_the_states_of_a_file_in_a_store(api: httpx.Client) -> None:
    store_id = api.post("/vector_stores", json={}).json()["id"]
    file_id = upload(api, "a.txt", "Grüße".encode())
    place = f"/vector_stores/{store_id}/files"

    assert "in_progress" == api.post(place, json={"file_id": file_id}).json()["status"]
    assert ["in_progress", "completed"] == [api.get(f"{place}/{file_id}").json()["status"] for _ in range(2)]
    assert [{"type": "text", "text": "Grüße"}] == api.get(f"{place}/{file_id}/content").json()["data"]
    assert api.delete(f"{place}/{file_id}").json()["deleted"]
    assert 404 == api.get(f"{place}/{file_id}").status_code
    assert 200 == api.get(f"/files/{file_id}").status_code


def test_a_batch_indexes_its_files(api: httpx.Client) -> None:
    store_id = api.post("/vector_stores", json={}).json()["id"]
    first, second = upload(api, "a.txt", b"one"), upload(api, "b.txt", b"two")
    wanted = [{"file_id": first, "attributes": {"n": 1}}, {"file_id": second, "attributes": {"n": 2}}]
    batch = api.post(f"/vector_stores/{store_id}/file_batches", json={"files": wanted}).json()
    place = f"/vector_stores/{store_id}/file_batches/{batch['id']}"
    looks = [api.get(place).json() for _ in range(2)]

    assert ["in_progress", "completed"] == [look["status"] for look in looks]
    assert [(2, 0), (0, 2)] == [(one["file_counts"]["in_progress"], one["file_counts"]["completed"]) for one in looks]
    listed = api.get(f"{place}/files", params={"order": "asc", "filter": "completed"}).json()
    assert [(first, {"n": 1}), (second, {"n": 2})] == [(file["id"], file["attributes"]) for file in listed["data"]]
    assert [] == api.get(f"{place}/files", params={"filter": "failed"}).json()["data"]


def test_a_cancelled_batch_leaves_its_files_cancelled(api: httpx.Client) -> None:
    store_id = api.post("/vector_stores", json={}).json()["id"]
    batch = api.post(f"/vector_stores/{store_id}/file_batches", json={"file_ids": [upload(api, "a.txt")]}).json()
    place = f"/vector_stores/{store_id}/file_batches/{batch['id']}"
    cancelled = api.post(f"{place}/cancel").json()

    assert ("cancelled", 1) == (cancelled["status"], cancelled["file_counts"]["cancelled"])
    assert cancelled == api.get(place).json()
    assert 1 == len(api.get(f"/vector_stores/{store_id}/files", params={"filter": "cancelled"}).json()["data"])


def test_stores_are_changed_listed_and_deleted(api: httpx.Client) -> None:
    ids = [api.post("/vector_stores", json={"name": name}).json()["id"] for name in "abc"]
    changed = api.post(f"/vector_stores/{ids[0]}", json={"name": "A", "metadata": {"k": "v"}}).json()
    newest = api.get("/vector_stores", params={"limit": 2}).json()
    older = api.get("/vector_stores", params={"limit": 1, "after": newest["last_id"]}).json()
    newer = api.get("/vector_stores", params={"limit": 2, "before": ids[0], "order": "desc"}).json()

    assert ("A", {"k": "v"}) == (changed["name"], changed["metadata"])
    assert [ids[2], ids[1], ids[0]] == [store["id"] for store in newest["data"] + older["data"]]
    assert [ids[2], ids[1]] == [store["id"] for store in newer["data"]]
    assert api.delete(f"/vector_stores/{ids[0]}").json()["deleted"]
    assert 404 == api.get(f"/vector_stores/{ids[0]}").status_code


def test_a_store_expires_after_days_without_use(api: httpx.Client) -> None:
    lasting = {"anchor": "last_active_at", "days": 2}
    store = api.post("/vector_stores", json={"expires_after": lasting}).json()
    day = {"x-emulator-clock": "+86400"}
    find(api, store["id"], "anything")
    statuses = [api.get(f"/vector_stores/{store['id']}", headers=day).json()["status"] for _ in range(2)]

    assert (lasting, 2 * 86_400) == (store["expires_after"], store["expires_at"] - store["last_active_at"])
    assert ["completed", "expired"] == statuses
    kept = api.post(f"/vector_stores/{store['id']}", json={"expires_after": None}).json()
    assert ("completed", None) == (kept["status"], kept["expires_at"])


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        ("/vector_stores", {"file_ids": ["file-unheard-of"]}, (404, "id")),
        ("/vector_stores/vs_unheard_of/search", {"query": "x"}, (404, None)),
        ("/vector_stores/{store}/files", {"file_id": "file-unheard-of"}, (404, "id")),
        ("/vector_stores/{store}/files", {}, (400, "file_id")),
        ("/vector_stores/{store}/file_batches", {}, (400, "file_ids")),
        ("/vector_stores/{store}/search", {"query": "x", "max_num_results": 51}, (400, "max_num_results")),
        (
            "/vector_stores/{store}/files",
            {
                "file_id": "{file}",
                "chunking_strategy": {
                    "type": "static",
                    "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 51},
                },
            },
            (400, "chunking_strategy.static.chunk_overlap_tokens"),
        ),
    ],
)
def test_an_invalid_request_is_refused(
    api: httpx.Client, path: str, body: Answer, expected: tuple[int, str | None]
) -> None:
    store_id = api.post("/vector_stores", json={}).json()["id"]
    if body.get("file_id") == "{file}":
        body = body | {"file_id": upload(api, "a.txt")}

    refused = api.post(path.format(store=store_id), json=body)

    assert expected == (refused.status_code, refused.json()["error"]["param"])
