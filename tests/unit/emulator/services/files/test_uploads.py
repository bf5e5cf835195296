"""Uploads in parts."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

CONTENT = b"one, two, three"


def announce(api: httpx.Client, size: int = len(CONTENT), **settings: Any) -> str:
    body = {"filename": "numbers.txt", "purpose": "assistants", "bytes": size, "mime_type": "text/plain", **settings}
    return str(api.post("/uploads", json=body).raise_for_status().json()["id"])


def send(api: httpx.Client, upload_id: str, *parts: bytes) -> list[str]:
    answers = [api.post(f"/uploads/{upload_id}/parts", files={"data": ("p", part)}) for part in parts]
    return [answer.raise_for_status().json()["id"] for answer in answers]


def test_parts_become_a_file_in_the_order_given_at_the_end(api: httpx.Client) -> None:
    upload_id = announce(api)
    last, first, middle = send(api, upload_id, b"three", b"one, ", b"two, ")
    md5 = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()

    upload = api.post(f"/uploads/{upload_id}/complete", json={"part_ids": [first, middle, last], "md5": md5}).json()

    assert {"status": "completed", "bytes": 15}.items() <= upload.items()
    assert {"filename": "numbers.txt", "purpose": "assistants", "bytes": 15}.items() <= upload["file"].items()
    assert upload["file"] == api.get(f"/files/{upload['file']['id']}").json()
    assert CONTENT == api.get(f"/files/{upload['file']['id']}/content").content


def test_an_upload_passes_its_expiry_on_to_the_file(api: httpx.Client) -> None:
    upload_id = announce(api, 1, expires_after={"anchor": "created_at", "seconds": 7200})
    file = api.post(f"/uploads/{upload_id}/complete", json={"part_ids": send(api, upload_id, b"x")}).json()["file"]

    assert 7200 == file["expires_at"] - file["created_at"]


@pytest.mark.parametrize(
    ("parts", "body", "param"),
    [
        ((b"one",), {"part_ids": ["part_unheard_of"]}, "part_ids"),
        ((b"one",), {"part_ids": [0]}, "part_ids"),
        ((b"12345",), {"part_ids": [0, 0, 0]}, "part_ids"),
        ((CONTENT,), {"part_ids": [0], "md5": "0" * 32}, "md5"),
        ((CONTENT,), {}, "part_ids"),
    ],
    ids=["unknown part", "too few bytes", "a part twice", "wrong sum", "no parts"],
)
def test_parts_that_do_not_add_up_are_refused(
    api: httpx.Client, parts: tuple[bytes, ...], body: dict[str, Any], param: str
) -> None:
    upload_id = announce(api)
    sent = send(api, upload_id, *parts)
    named = {
        name: [sent[part] if part == 0 else part for part in value] if name == "part_ids" else value
        for name, value in body.items()
    }

    refused = api.post(f"/uploads/{upload_id}/complete", json=named)

    assert (400, param) == (refused.status_code, refused.json()["error"]["param"])


@pytest.mark.parametrize("size", [0, -1, 2**33 + 1])
def test_an_invalid_size_is_refused(api: httpx.Client, size: int) -> None:
    body = {"filename": "a", "purpose": "assistants", "bytes": size, "mime_type": "text/plain"}
    refused = api.post("/uploads", json=body)

    assert (400, "bytes") == (refused.status_code, refused.json()["error"]["param"])


def test_a_cancelled_or_completed_upload_is_final(api: httpx.Client) -> None:
    cancelled, completed = announce(api, 1), announce(api, 1)
    assert "cancelled" == api.post(f"/uploads/{cancelled}/cancel").json()["status"]
    api.post(f"/uploads/{completed}/complete", json={"part_ids": send(api, completed, b"x")}).raise_for_status()

    for upload_id in (cancelled, completed):
        assert 400 == api.post(f"/uploads/{upload_id}/cancel").status_code
        assert 400 == api.post(f"/uploads/{upload_id}/complete", json={"part_ids": []}).status_code
        assert 400 == api.post(f"/uploads/{upload_id}/parts", files={"data": ("p", b"x")}).status_code


def test_an_unknown_upload_is_a_404(api: httpx.Client) -> None:
    assert 404 == api.post("/uploads/upload_1/cancel").status_code


def test_an_upload_expires_after_an_hour(api: httpx.Client) -> None:
    upload_id = announce(api)
    refused = api.post(f"/uploads/{upload_id}/cancel", headers={"x-emulator-clock": "+3600"})

    assert (400, "expired") == (refused.status_code, refused.json()["error"]["message"].split()[3].strip(","))


@pytest.mark.parametrize("text", ["tomorrow", "-1", "5", "+1.5", ""])
def test_a_clock_header_that_is_invalid_is_refused(api: httpx.Client, text: str) -> None:
    assert 400 == api.get("/models", headers={"x-emulator-clock": text}).status_code
