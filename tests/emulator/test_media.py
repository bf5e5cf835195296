"""Containers, skills, videos, voices and ChatKit."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import httpx
import pytest

from tests.emulator.existing import address
from tests.emulator.test_refusals import told
from tests.emulator.test_services import upload

MINUTES = {"x-emulator-clock": "+1200"}
Answer = dict[str, Any]


def made(answer: httpx.Response) -> Answer:
    thing: Answer = answer.raise_for_status().json()
    return thing


def names_of(api: httpx.Client, collection: str, field: str = "id", **query: Any) -> list[str]:
    return [thing[field] for thing in made(api.get(collection, params=query))["data"]]


@pytest.mark.parametrize(
    "place",
    [
        "/audio/voice_consents/{consent_id}",
        "/containers/{container_id}",
        "/containers/{container_id}/files/{file_id}",
        "/skills/{skill_id}",
        "/skills/{skill_id}/versions/{version}",
        "/videos/{video_id}",
        "/chatkit/threads/{thread_id}",
    ],
)
def test_what_is_made_is_there_until_it_is_deleted(fresh: httpx.Client, place: str) -> None:
    there = address(fresh, place)
    collection, _, key = there.rpartition("/")
    field = "version" if "version" in place else "id"

    assert key == made(fresh.get(there))[field]
    assert key in names_of(fresh, collection, field)
    assert 200 == fresh.delete(there).status_code
    assert key not in names_of(fresh, collection, field)
    assert [404, 404] == [fresh.request(method, there).status_code for method in ("GET", "DELETE")]


def test_a_container_has_copies_of_files_and_uploads(fresh: httpx.Client) -> None:
    source = upload(fresh, "a.txt", b"one")
    box = made(fresh.post("/containers", json={"name": "box", "file_ids": [source]}))["id"]
    second = made(fresh.post(f"/containers/{box}/files", files={"file": ("b.txt", b"two")}))
    third = made(fresh.post(f"/containers/{box}/files", json={"file_id": source}))
    fresh.delete(f"/files/{source}").raise_for_status()

    assert ["/mnt/data/a.txt", "/mnt/data/b.txt", "/mnt/data/a.txt"] == names_of(
        fresh, f"/containers/{box}/files", "path", order="asc"
    )
    assert ("/mnt/data/b.txt", 3, box) == (second["path"], second["bytes"], second["container_id"])
    assert [b"two", b"one"] == [
        fresh.get(f"/containers/{box}/files/{file['id']}/content").content for file in (second, third)
    ]
    assert (400, "file", None) == told(fresh.post(f"/containers/{box}/files", json={}))


def test_a_container_expires_when_it_is_not_used(fresh: httpx.Client) -> None:
    box = made(fresh.post("/containers", json={"name": "box"}))
    there = f"/containers/{box['id']}"
    assert ("running", {"anchor": "last_active_at", "minutes": 20}) == (box["status"], box["expires_after"])

    expired = made(fresh.get(there, headers=MINUTES))

    assert "expired" == expired["status"]
    assert 400 == fresh.post(f"{there}/files", files={"file": ("b.txt", b"x")}).status_code
    assert (["box"], []) == (
        names_of(fresh, "/containers", "name", name="box"),
        names_of(fresh, "/containers", name="another"),
    )


ABOUT = b"---\nname: sums\ndescription: Adds numbers up.\n---\nAdd them."


def unpacked(answer: httpx.Response) -> dict[str, bytes]:
    assert "application/zip" == answer.headers["content-type"]
    with ZipFile(BytesIO(answer.raise_for_status().content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_skill_is_what_was_uploaded(fresh: httpx.Client) -> None:
    files = [("files[]", ("SKILL.md", ABOUT)), ("files[]", ("add.py", b"sum"))]
    skill = made(fresh.post("/skills", files=files))
    again = made(fresh.post("/skills", files={"files": ("s.zip", fresh.get(f"/skills/{skill['id']}/content").content)}))

    assert ("sums", "Adds numbers up.", "1") == (skill["name"], skill["description"], skill["default_version"])
    assert {"SKILL.md": ABOUT, "add.py": b"sum"} == unpacked(fresh.get(f"/skills/{skill['id']}/content"))
    assert skill["description"] == again["description"]


def test_a_skill_has_versions(fresh: httpx.Client) -> None:
    there = address(fresh, "/skills/{skill_id}")
    second = made(fresh.post(f"{there}/versions", files={"files": ("SKILL.md", ABOUT)}))
    third = made(fresh.post(f"{there}/versions", files={"files": ("c", b"3")}, data={"default": "true"}))

    assert ["1", "2", "3"] == names_of(fresh, f"{there}/versions", "version", order="asc")
    assert ("sums", "skill.version", "unnamed") == (second["name"], second["object"], third["name"])
    assert {"SKILL.md": ABOUT} == unpacked(fresh.get(f"{there}/versions/2/content"))
    assert {"c": b"3"} == unpacked(fresh.get(f"{there}/content"))
    assert (400, "version", None) == told(fresh.delete(f"{there}/versions/3"))
    assert "2" == made(fresh.post(there, json={"default_version": "2"}))["default_version"]
    assert "3" == made(fresh.delete(f"{there}/versions/3"))["version"]
    assert ("2", "3") == (made(fresh.get(there))["default_version"], made(fresh.get(there))["latest_version"])
    assert (404, "version", None) == told(fresh.post(there, json={"default_version": "3"}))


def test_an_archive_that_is_none_is_refused(fresh: httpx.Client) -> None:
    assert (400, "files", None) == told(fresh.post("/skills", files={"files": ("s.zip", b"x")}))


def test_a_video_is_made_in_steps(fresh: httpx.Client) -> None:
    video = made(fresh.post("/videos", json={"prompt": "a cat", "seconds": "8", "model": "sora-2-pro"}))
    there = f"/videos/{video['id']}"
    assert 400 == fresh.get(f"{there}/content").status_code
    looks = [fresh.get(there) for _ in range(3)]

    assert ("queued", 0, "8", "sora-2-pro") == tuple(video[name] for name in ("status", "progress", "seconds", "model"))
    assert [("in_progress", 50), ("completed", 100), ("completed", 100)] == [
        (look.json()["status"], look.json()["progress"]) for look in looks
    ]
    assert [True, False, False] == ["openai-poll-after-ms" in look.headers for look in looks]
    film, thumbnail = fresh.get(f"{there}/content"), fresh.get(f"{there}/content", params={"variant": "thumbnail"})
    assert ("video/mp4", b"ftyp") == (film.headers["content-type"], film.content[4:8])
    assert ("image/webp", b"WEBP") == (thumbnail.headers["content-type"], thumbnail.content[8:12])
    assert film.content == fresh.get(f"{there}/content").content


def test_a_video_of_violence_fails(fresh: httpx.Client) -> None:
    key = made(fresh.post("/videos", data={"prompt": "a murder"}, files={"input_reference": ("a.png", b"x")}))["id"]
    looks = [made(fresh.get(f"/videos/{key}")) for _ in range(2)]

    assert ("failed", "moderation_blocked") == (looks[-1]["status"], looks[-1]["error"]["code"])


@pytest.mark.parametrize(
    ("path", "settings", "expected"),
    [
        ("/videos/{video}/remix", {}, {"seconds": "12", "size": "1280x720"}),
        ("/videos/edits", {"video": {}}, {"seconds": "12", "size": "1280x720"}),
        ("/videos/extensions", {"video": {}, "seconds": "4"}, {"seconds": "4", "size": "1280x720"}),
    ],
)
def test_a_video_is_made_of_another(fresh: httpx.Client, path: str, settings: Answer, expected: Answer) -> None:
    source = made(fresh.post("/videos", json={"prompt": "a cat", "seconds": "12", "size": "1280x720"}))["id"]
    body = settings | ({"video": {"id": source}} if "video" in settings else {}) | {"prompt": "a dog"}
    video = made(fresh.post(path.format(video=source), json=body))

    assert (expected | {"prompt": "a dog", "status": "queued"}).items() <= video.items()
    assert (source if "remix" in path else None) == video["remixed_from_video_id"]
    assert "in_progress" == made(fresh.get(f"/videos/{video['id']}"))["status"]


def test_a_character_is_kept(fresh: httpx.Client) -> None:
    there = address(fresh, "/videos/characters/{character_id}")

    assert "Ada" == made(fresh.get(there))["name"]


def test_a_voice_consent_is_renamed(fresh: httpx.Client) -> None:
    there = address(fresh, "/audio/voice_consents/{consent_id}")

    assert ("other", "en") == (
        made(fresh.post(there, json={"name": "other"}))["name"],
        made(fresh.get(there))["language"],
    )
    assert "other" == made(fresh.get(there))["name"]


def test_a_session_of_chatkit_is_cancelled(fresh: httpx.Client) -> None:
    limits = {"max_requests_per_1_minute": 3}
    body = {"workflow": {"id": "wf_1"}, "user": "me", "rate_limits": limits}
    session = made(fresh.post("/chatkit/sessions", json=body))
    cancelled = made(fresh.post(f"/chatkit/sessions/{session['id']}/cancel"))

    assert ("active", "wf_1", limits) == (session["status"], session["workflow"]["id"], session["rate_limits"])
    assert session | {"status": "cancelled"} == cancelled


def test_threads_of_chatkit_hold_items(fresh: httpx.Client) -> None:
    key = names_of(fresh, "/chatkit/threads")[0]
    items = made(fresh.get(f"/chatkit/threads/{key}/items"))["data"]

    assert [(key, "chatkit.user_message")] == [(item["thread_id"], item["type"]) for item in items]
    assert [] == names_of(fresh, "/chatkit/threads", user="somebody-else")
    assert 404 == fresh.get("/chatkit/threads/unheard-of/items").status_code
