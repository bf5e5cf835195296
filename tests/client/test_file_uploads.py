"""Uploads through both clients: the files that arrive, and the values that are refused before anything is sent."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from openai_dual.errors import APIConnectionError, InternalServerError, InvalidParameterError
from tests.support.clients import KINDS, Driver, Kind
from tests.support.forms import Part, parts

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""


class Service:
    """Take uploads: read each body whole, then answer with the next of *statuses*."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = [*statuses, 200]
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(request.content)
        status = self._statuses.pop(0) if len(self._statuses) > 1 else self._statuses[0]
        return httpx.Response(status, json={"id": "file_1"}, headers={"retry-after-ms": "0"})

    def arrived(self) -> list[Part]:
        """Return the parts of the last body."""
        return parts(self.requests[-1].headers["content-type"], self.bodies[-1])


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def upload(kind: Kind, service: Service, method: str = "files.create", *, retries: int = 0, **arguments: Any) -> Any:
    with Driver(kind, httpx.MockTransport(service), max_retries=retries) as driver:
        return driver.call(method, **arguments)


def test_a_file_arrives_with_its_fields(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b'{"a":1}\n')
    service = Service()
    expires = {"anchor": "created_at", "seconds": 3600}
    assert "file_1" == upload(kind, service, file=path, purpose="batch", expires_after=expires).id
    expected = [
        Part("expires_after[anchor]", None, b"created_at", None),
        Part("expires_after[seconds]", None, b"3600", None),
        Part("file", "data.jsonl", b'{"a":1}\n', "application/jsonl"),
        Part("purpose", None, b"batch", None),
    ]
    assert expected == sorted(service.arrived(), key=lambda part: part.name)
    assert str(len(service.bodies[0])) == service.requests[0].headers["content-length"]


@pytest.mark.parametrize("offset", [0, 2])
def test_a_retry_sends_the_file_again_from_the_callers_position(kind: Kind, offset: int) -> None:
    service = Service(503)
    handle = io.BytesIO(b"skipped"[:offset] + b"content")
    handle.seek(offset)
    upload(kind, service, retries=1, file=("a.txt", handle), purpose="batch")
    assert 2 == len(service.bodies)
    assert service.bodies[0] == service.bodies[1]
    assert b"content" == next(part.content for part in service.arrived() if part.name == "file")


def test_a_source_that_can_be_read_once_is_not_sent_twice(kind: Kind) -> None:
    service = Service(503)
    with pytest.raises(InternalServerError):
        upload(kind, service, retries=1, file=iter([b"a"]), purpose="batch")
    assert 1 == len(service.bodies)
    assert "chunked" == service.requests[0].headers["transfer-encoding"]


async def produced() -> AsyncIterator[bytes]:
    yield b"ab"


def test_an_async_iterator_is_for_the_async_client() -> None:
    service = Service()
    upload("async", service, file=produced(), purpose="batch")
    assert b"ab" == next(part.content for part in service.arrived() if part.name == "file")
    with pytest.raises(InvalidParameterError, match="'file': an async iterator needs the async client"):
        upload("sync", service, file=produced(), purpose="batch")
    assert 1 == len(service.requests)


@pytest.mark.parametrize("file", [Path("/nowhere/at/all"), io.StringIO("text"), object()])
def test_a_wrong_file_is_refused_before_anything_is_sent(kind: Kind, file: Any) -> None:
    service = Service()
    with pytest.raises(InvalidParameterError, match="'file'"):
        upload(kind, service, file=file, purpose="batch")
    assert [] == service.requests


def test_a_list_of_files_repeats_its_name(kind: Kind) -> None:
    service = Service()
    upload(kind, service, "images.edit", image=[b"\x89PNG\r\n\x1a\n", ("b.png", b"")], prompt="p")
    files = [(part.name, part.filename) for part in service.arrived() if part.filename]
    assert [("image[]", "upload.png"), ("image[]", "b.png")] == files


def test_a_form_without_a_file_goes_out_as_json_where_the_operation_takes_json(kind: Kind) -> None:
    service = Service()
    upload(kind, service, "videos.create", prompt="p")
    assert ("application/json", b'{"prompt":"p"}') == (service.requests[0].headers["content-type"], service.bodies[0])


def failing() -> Iterator[bytes]:
    yield b"a"
    raise LookupError("the caller's own")


def test_an_error_of_the_callers_iterator_propagates_unchanged(kind: Kind) -> None:
    with pytest.raises(LookupError, match="the caller's own") as caught:
        upload(kind, Service(), file=failing(), purpose="batch")
    assert not isinstance(caught.value, APIConnectionError)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("verbose_json", "TranscriptionVerbose"),
        ("diarized_json", "TranscriptionDiarized"),
        ("json", "Transcription"),
    ],
)
def test_the_requested_format_decides_how_the_response_is_read(kind: Kind, asked: str, expected: str) -> None:
    body = {"task": "transcribe", "language": "en", "duration": 1.0, "text": "t", "segments": []}
    with Driver(kind, httpx.MockTransport(lambda _: httpx.Response(200, json=body))) as driver:
        answer = driver.call("audio.transcriptions.create", file=b"", model="m", response_format=asked)

    assert (expected, body) == (type(answer).__name__, answer.to_dict())


class UploadFile:
    """As FastAPI's: `read` is a coroutine function, the file is in `file`."""

    def __init__(self, file: Any) -> None:
        self.filename, self.content_type, self.file = "a.wav", "audio/x-wav", file

    async def read(self, size: int = -1) -> Any:
        return self.file.read(size)


def written() -> io.BytesIO:
    file = io.BytesIO()
    file.write(b"RIFF....WAVEdata")
    file.name = "a.wav"
    return file


@pytest.mark.parametrize(
    ("make", "label"),
    [
        (written, "audio/wav"),
        (lambda: ("a.wav", written()), "audio/wav"),
        (lambda: UploadFile(written()), "audio/x-wav"),
        (lambda: ("a.wav", UploadFile(written()), "audio/wav"), "audio/wav"),
    ],
    ids=["a file at its end", "in a tuple", "an upload object", "an upload object in a tuple"],
)
def test_a_given_file_is_uploaded_completely_also_on_a_retry(kind: Kind, make: Any, label: str) -> None:
    service = Service(503)

    upload(kind, service, retries=1, file=make(), purpose="batch")

    assert service.bodies[0] == service.bodies[1]
    [file] = [part for part in service.arrived() if part.name == "file"]
    assert Part("file", "a.wav", b"RIFF....WAVEdata", label) == file


def test_an_async_file_at_its_end_is_sent_from_its_start(tmp_path: Path) -> None:
    service = Service()

    async def send(driver: Driver) -> None:
        async with await anyio.open_file(tmp_path / "a.wav", "wb+") as file:
            await file.write(b"RIFF....WAVEdata")
            await driver.client.files.create(file=file, purpose="batch")

    with Driver("async", httpx.MockTransport(service)) as driver:
        driver.finish(send(driver))

    [file] = [part for part in service.arrived() if part.name == "file"]
    assert Part("file", "a.wav", b"RIFF....WAVEdata", "audio/wav") == file


def test_keys_of_a_form_that_are_no_text_become_names_as_in_json(kind: Kind) -> None:
    service = Service()

    upload(kind, service, file=b"x", purpose="batch", extra_body={"metadata": {5: "a", True: "b", None: "c"}})

    found = {part.name for part in service.arrived() if part.name.startswith("metadata")}
    assert {"metadata[5]", "metadata[true]", "metadata[null]"} == found
