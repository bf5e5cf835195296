"""Uploads in parts: by their own command, and by `files create` for a large file.

Covers: cli.parts.
"""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from tests.support.commands import Commands


class Files:
    """The service for a file in parts, and for a small file; each part has its size in *sizes*."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/parts"):
            self.sizes.append(len(request.content))
            return httpx.Response(200, json={"id": f"part_{len(self.sizes)}", "object": "upload.part"})
        file = {"id": "file-1", "object": "file", "purpose": "batch"}
        if request.url.path.endswith("/files"):
            return httpx.Response(200, json=file)
        return httpx.Response(200, json={"id": "upload_1", "object": "upload", "status": "completed", "file": file})


class Service:
    """An upload; from the part with the number *fails_at* on, parts fail."""

    def __init__(self, fails_at: int = 99) -> None:
        self.parts, self.fails_at = 0, fails_at

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/parts"):
            self.parts += 1
            if self.parts >= self.fails_at:
                return httpx.Response(503, json={"error": {"message": "No."}})
            return httpx.Response(200, json={"id": f"part_{self.parts}", "object": "upload.part"})
        return httpx.Response(200, json={"id": "upload_1", "object": "upload", "status": "completed"})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "data.jsonl"
    file.write_bytes(b"x" * 2_500_000)
    return file


def words(path: Path, *more: str) -> tuple[str, ...]:
    options = ("--purpose", "batch", "--part-size", "1000000", "--at-once", "1", "--max-retries", "0")
    return ("uploads", "upload-file-chunked", str(path), *options, *more)


def test_a_file_is_uploaded_in_parts(path: Path, run: Commands) -> None:
    ran = run(*words(path), answer=Service())

    created = json.loads(run.requests[0].content)
    assert (0, "upload_1", 5) == (ran.code, ran.json["id"], len(run.requests))
    assert (2_500_000, "data.jsonl", "batch") == (created["bytes"], created["filename"], created["purpose"])
    assert [path] == list(path.parent.iterdir())


def test_an_interrupted_upload_is_resumed(path: Path, run: Commands) -> None:
    first = run(*words(path), answer=Service(fails_at=3))
    state = path.with_name("data.jsonl.upload.json")
    kept = json.loads(state.read_text())
    run.requests.clear()
    second = run(*words(path), answer=Service())

    assert (5, True, {"0", "1"}) == (first.code, "the same command resumes the upload" in first.err, set(kept["parts"]))
    assert (0, ["parts", "complete"]) == (second.code, [each.url.path.rpartition("/")[2] for each in run.requests])
    assert not state.exists()


@pytest.mark.parametrize("content", ["{}", '{"upload_id": 1, "parts": []}', "[]"])
def test_a_state_that_is_none_is_refused(content: str, path: Path, run: Commands) -> None:
    path.with_name("data.jsonl.upload.json").write_text(content)

    assert 2 == run(*words(path)).code


def test_a_file_that_has_changed_is_refused(path: Path, run: Commands) -> None:
    run(*words(path), answer=Service(fails_at=2))
    path.write_bytes(b"other")

    assert "has changed since the upload started" in run(*words(path)).error["message"]


@pytest.mark.parametrize("given", [(), ("/nothing", "--purpose", "x"), ("x",), ("x", "y")])
def test_the_words_are_checked(given: tuple[str, ...], run: Commands) -> None:
    assert 2 == run("uploads", "upload-file-chunked", *given).code


def create(path: Path, *more: str) -> tuple[str, ...]:
    return ("files", "create", "--file", str(path), "--purpose", "batch", *more)


def test_files_create_sends_a_large_file_in_parts(path: Path, run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.cli.parts.LARGE", 2_000_000)
    ran = run(*create(path), answer=Files())

    assert (0, "file-1", "file") == (ran.code, ran.json["id"], ran.json["object"])
    assert ["uploads", "parts", "complete"] == [each.url.path.rpartition("/")[2] for each in run.requests]
    assert not path.with_name("data.jsonl.upload.json").exists()


@pytest.mark.parametrize(
    "more", [("--raw",), ("--expires_after.seconds", "3600", "--expires_after.anchor", "created_at")]
)
def test_what_an_upload_in_parts_lacks_is_one_request(
    path: Path, run: Commands, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    monkeypatch.setattr("openai_dual.cli.parts.LARGE", 2_000_000)
    more = tuple(word.replace("expires_after", "expires-after") for word in more)
    ran = run(*create(path, *more), answer=Files())

    assert (0, ["files"]) == (ran.code, [each.url.path.rpartition("/")[2] for each in run.requests])


def test_files_create_resumes_a_large_file(path: Path, run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.cli.parts.LARGE", 2_000_000)
    monkeypatch.setattr("openai_dual.core.workflows.upload_parts.PART_SIZE", 1_000_000)
    first = run(*create(path, "--max-retries", "0"), answer=Service(fails_at=2))
    run.requests.clear()
    second = run(*create(path), answer=Files())

    assert (5, True) == (first.code, "the same command resumes the upload" in first.err)
    assert (0, "file-1", "complete") == (second.code, second.json["id"], run.requests[-1].url.path.rpartition("/")[2])
    assert "uploads" not in [each.url.path.rpartition("/")[2] for each in run.requests]
