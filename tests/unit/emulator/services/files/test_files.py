"""Files are stored, listed, downloaded, deleted, and expire."""

from __future__ import annotations

import httpx

from tests.unit.emulator.helpers import upload


def test_a_file_expires(api: httpx.Client) -> None:
    fields = {"purpose": "user_data", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file_id = api.post("/files", data=fields, files={"file": ("a", b"x")}).json()["id"]
    assert 200 == api.get(f"/files/{file_id}", headers={"x-emulator-clock": "+1800"}).status_code

    listed = api.get("/files", params={"purpose": "user_data"}, headers={"x-emulator-clock": "+1800"}).json()["data"]

    assert file_id not in [file["id"] for file in listed]
    assert 404 == api.get(f"/files/{file_id}").status_code
    assert 404 == api.get(f"/files/{file_id}/content").status_code


def test_a_batch_file_expires_after_a_month_by_default(api: httpx.Client) -> None:
    file = api.post("/files", data={"purpose": "batch"}, files={"file": ("a", b"x")}).json()

    assert 30 * 86_400 == file["expires_at"] - file["created_at"]


def test_a_file_is_stored_downloaded_and_deleted(api: httpx.Client) -> None:
    content = bytes(range(256)) + b"\r\n--boundary\r\n"
    file_id = upload(api, "päper.bin", content)

    assert content == api.get(f"/files/{file_id}/content").content
    assert {"filename": "päper.bin", "bytes": len(content)}.items() <= api.get(f"/files/{file_id}").json().items()
    assert api.delete(f"/files/{file_id}").json()["deleted"]
    assert 404 == api.get(f"/files/{file_id}/content").status_code


def test_a_file_may_expire(api: httpx.Client) -> None:
    fields = {"purpose": "batch", "expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = api.post("/files", data=fields, files={"file": ("a", b"x")}).json()

    assert 3600 == file["expires_at"] - file["created_at"]


def test_files_are_listed_page_by_page_newest_first(api: httpx.Client) -> None:
    ids = [upload(api, f"{number}.txt", purpose="vision") for number in range(5)]
    asked = {"purpose": "vision", "limit": "2"}
    first = api.get("/files", params=asked).json()
    second = api.get("/files", params=asked | {"after": first["last_id"]}).json()
    third = api.get("/files", params=asked | {"after": second["last_id"]}).json()
    pages = [first, second, third]

    assert ids[::-1] == [file["id"] for page in pages for file in page["data"]]
    assert [True, True, False] == [page["has_more"] for page in pages]
    assert [(page["data"][0]["id"], page["data"][-1]["id"]) for page in pages] == [
        (page["first_id"], page["last_id"]) for page in pages
    ]
    assert ids == [
        file["id"] for file in api.get("/files", params={"purpose": "vision", "order": "asc"}).json()["data"]
    ]
