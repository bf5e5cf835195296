"""Large files in parts, with both clients: the result, interruptions, cancellation.

Covers: helpers.uploads, core.workflows.upload_parts.
"""

from __future__ import annotations

import hashlib
import io
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest
from attrs import Factory, define

from openai_dual.core.workflows.upload_parts import UploadProgress, UploadState
from openai_dual.errors import (
    BadRequestError,
    ConfigurationError,
    InternalServerError,
    InvalidParameterError,
    OpenAIError,
    UploadInterruptedError,
)
from tests.support.clients import Driver
from tests.support.forms import parts

Dual: TypeAlias = Callable[..., Driver]

CONTENT = bytes(range(256)) * 10
PARAMS: dict[str, Any] = {"mime_type": "text/plain", "purpose": "assistants", "part_size": 1000}


@define
class Service:
    """Take uploads; *refused* maps parts by their first bytes to the status that they are refused with, once."""

    refused: dict[bytes, int] = Factory(dict)
    parts: dict[str, bytes] = Factory(dict)
    created: list[Any] = Factory(list)
    completed: list[Any] = Factory(list)
    cancelled: int = 0
    lock: Any = Factory(threading.Lock)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        match request.url.path.split("/")[2:]:
            case ["uploads"]:
                self.created.append(json.loads(request.content))
                return httpx.Response(200, json={"id": "upload_1", "object": "upload", "status": "pending"})
            case ["uploads", "upload_1", "parts"]:
                return self.part(request)
            case ["uploads", "upload_1", "complete"]:
                self.completed.append(json.loads(request.content))
                return httpx.Response(200, json={"id": "upload_1", "status": "completed"})
            case ["uploads", "upload_1", "cancel"]:
                self.cancelled += 1
                return httpx.Response(200, json={"id": "upload_1", "status": "cancelled"})
        raise AssertionError(request.url)

    def part(self, request: httpx.Request) -> httpx.Response:
        (data,) = parts(request.headers["content-type"], request.content)
        content = data.content
        if status := self.refused.pop(content[:1], None):
            return httpx.Response(status, json={"error": {"message": "not now"}})
        name = f"part_{len(self.parts)}"
        self.parts[name] = content
        return httpx.Response(200, json={"id": name, "object": "upload.part"})

    @property
    def whole(self) -> bytes:
        return b"".join(self.parts[name] for name in self.completed[-1]["part_ids"])


def upload(driver: Driver, file: Any, **settings: Any) -> Any:
    return driver.call("uploads.upload_file_chunked", file=file, **PARAMS | settings)


def sources(tmp_path: Path) -> dict[str, tuple[Any, dict[str, Any]]]:
    path = tmp_path / "report.txt"
    path.write_bytes(CONTENT)
    named = {"filename": "report.txt"}
    return {
        "path": (path, {}),
        "path as text": (str(path), {}),
        "bytes": (CONTENT, named),
        "file": (io.BytesIO(CONTENT), named),
        "iterator": (iter([CONTENT[:700], CONTENT[700:]]), named | {"bytes": len(CONTENT)}),
    }


@pytest.mark.parametrize("kind_of_file", ["path", "path as text", "bytes", "file", "iterator"])
def test_a_file_arrives_whole(dual: Dual, tmp_path: Path, kind_of_file: str) -> None:
    service, (file, settings) = Service(), sources(tmp_path)[kind_of_file]

    result = upload(dual(service), file, **settings)

    assert ("completed", CONTENT, 3) == (result.status, service.whole, len(service.parts))
    assert [{"filename": "report.txt", "bytes": 2560, "mime_type": "text/plain", "purpose": "assistants"}] == [
        dict(created) for created in service.created
    ]
    assert hashlib.md5(CONTENT).hexdigest() == service.completed[0]["md5"]


def test_progress_is_told(dual: Dual) -> None:
    seen: list[UploadProgress] = []

    upload(dual(Service()), CONTENT, filename="x", at_once=1, on_progress=seen.append)

    arrived = {number: f"part_{number}" for number in range(3)}
    assert [
        UploadProgress(sent, 2560, UploadState("upload_1", 1000, dict(list(arrived.items())[:parts])))
        for parts, sent in ((1, 1000), (2, 2000), (3, 2560))
    ] == seen


def test_an_interrupted_upload_sends_only_what_is_missing(dual: Dual) -> None:
    service = Service(refused={CONTENT[1000:1001]: 503})
    driver = dual(service)

    with pytest.raises(UploadInterruptedError) as caught:
        upload(driver, CONTENT, filename="x", at_once=1)
    state = pickle.loads(pickle.dumps(caught.value)).done
    result = upload(driver, CONTENT, filename="x", resume=state)

    assert isinstance(caught.value.__cause__, InternalServerError)
    assert UploadState("upload_1", 1000, {0: "part_0"}) == state
    assert ("completed", CONTENT, 3, 1) == (result.status, service.whole, len(service.parts), len(service.created))
    assert (hashlib.md5(CONTENT).hexdigest(), 0) == (service.completed[0]["md5"], service.cancelled)


def test_a_completion_that_fails_can_be_gone_on_with(dual: Dual) -> None:
    service, failing = Service(), [503]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/complete") and failing:
            return httpx.Response(failing.pop(), json={"error": {"message": "not now"}})
        return service(request)

    driver = dual(answer)
    with pytest.raises(UploadInterruptedError) as caught:
        upload(driver, CONTENT, filename="x")
    upload(driver, CONTENT, filename="x", resume=caught.value.done)

    assert (3, CONTENT) == (len(service.parts), service.whole)


def test_what_the_service_refuses_cancels_the_upload(dual: Dual) -> None:
    service = Service(refused={CONTENT[:1]: 400})

    with pytest.raises(BadRequestError, match="not now"):
        upload(dual(service), CONTENT, filename="x", at_once=1)

    assert (1, []) == (service.cancelled, service.completed)


def test_a_cancellation_that_fails_is_told_with_the_failure(dual: Dual) -> None:
    service = Service(refused={CONTENT[:1]: 400})

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500) if request.url.path.endswith("/cancel") else service(request)

    with pytest.raises(BadRequestError) as caught:
        upload(dual(answer), CONTENT, filename="x", at_once=1)

    assert "/uploads/upload_1/cancel could not be sent" in caught.value.__notes__[0]


def test_an_iterator_that_breaks_cancels_the_upload(dual: Dual) -> None:
    def broken() -> Iterator[bytes]:
        yield CONTENT[:1000]
        raise LookupError("the disk is gone")

    service = Service()
    with pytest.raises(LookupError):
        upload(dual(service), broken(), filename="x", bytes=2560)

    assert 1 == service.cancelled


@pytest.mark.parametrize("size", [2559, 2561])
def test_a_file_of_another_size_is_refused_and_nothing_is_completed(dual: Dual, size: int) -> None:
    service = Service()

    with pytest.raises(InvalidParameterError, match="bytes: expected the size of the file"):
        upload(dual(service), iter([CONTENT]), filename="x", bytes=size)

    assert (1, []) == (service.cancelled, service.completed)


async def _async_bytes() -> Any:
    yield b"x"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"file": b"x"}, "filename: expected a name"),
        ({"file": iter([b"x"]), "filename": "x"}, "bytes: expected the size of the file"),
        ({"file": 5, "filename": "x"}, "'file': expected bytes"),
        ({"file": _async_bytes(), "filename": "x", "bytes": 1}, "file: expected a path"),
        ({"file": Path("/does/not/exist")}, "cannot be read"),
        ({"file": b"x", "filename": "x", "part_size": 0}, "part_size: expected 1 to"),
        ({"file": b"x", "filename": "x", "part_size": 64 * 2**20 + 1}, "part_size: expected 1 to"),
        ({"file": b"x", "filename": "x", "at_once": 0}, "at_once: expected a whole number"),
    ],
)
def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    dual: Dual, settings: dict[str, Any], message: str
) -> None:
    service = Service()

    with pytest.raises(OpenAIError, match=message) as caught:
        dual(service).call("uploads.upload_file_chunked", **PARAMS | settings)

    assert isinstance(caught.value, ConfigurationError | InvalidParameterError)
    assert [] == service.created


def test_an_empty_file_is_an_upload_without_parts(dual: Dual) -> None:
    service = Service()

    upload(dual(service), b"", filename="x")

    assert [{"part_ids": [], "md5": hashlib.md5(b"").hexdigest()}] == service.completed
