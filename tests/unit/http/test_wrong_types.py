"""Responses whose label shows that they are not what was asked for, and how much of them is read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openai_dual import WrongContentTypeError
from openai_dual.http import wrong_types
from openai_dual.http.wrong_types import MAX_BYTES, aread_beginning, is_unexpected, read_beginning
from tests.support.clients import Driver, Kind

JSON, EVENTS, ANY = "application/json", "text/event-stream", "*/*"
PAGE = b"<html><head><title>Please log in</title></head>"


def response(accept: str, path: str, kind: str, *, stream: Any = None, **headers: str) -> httpx.Response:
    request = httpx.Request("GET", f"https://api.example/v1{path}", headers={"Accept": accept})
    named = {"Content-Type": kind} | {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, headers=named, request=request, stream=stream or httpx.ByteStream(b""))


@pytest.mark.parametrize(
    ("accept", "path", "kind", "unexpected"),
    [
        (JSON, "/models", "text/html; charset=utf-8", True),
        (JSON, "/models", "TEXT/HTML", True),
        (JSON, "/models", "application/xhtml+xml", True),
        (JSON, "/models", "text/event-stream", True),
        (JSON, "/models", "application/json", False),
        (JSON, "/models", "text/plain", False),
        (JSON, "/models", "", False),
        (JSON, "/chat/completions", "text/html", True),
        *((JSON, path, "text/event-stream", False) for path in ("/chat/completions", "/completions", "/responses")),
        (EVENTS, "/chat/completions", "text/html", True),
        (EVENTS, "/chat/completions", "text/event-stream", False),
        (EVENTS, "/chat/completions", "application/json", False),
        (EVENTS, "/audio/transcriptions", "text/event-stream", False),
        (ANY, "/audio/speech", "text/html", True),
        (ANY, "/audio/speech", "text/event-stream", False),
        (ANY, "/audio/transcriptions", "text/event-stream", True),
        (ANY, "/files/f/content", "text/html", True),
        (ANY, "/files/f/content", "text/event-stream", False),
    ],
)
def test_a_label_that_the_request_does_not_accept_is_unexpected(
    accept: str, path: str, kind: str, unexpected: bool
) -> None:
    assert is_unexpected(response(accept, path, kind)) is unexpected


def test_a_stored_file_may_be_a_page() -> None:
    named = {"content_disposition": "attachment; filename=a.html"}

    assert not is_unexpected(response(ANY, "/files/f/content", "text/html", **named))
    assert is_unexpected(response(ANY, "/audio/speech", "text/html", **named))


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A page without an end; the clock advances by *seconds* for each chunk."""

    def __init__(self, clock: Clock, chunk: bytes, seconds: float, error: Exception | None = None) -> None:
        self.clock, self.chunk, self.seconds, self.error, self.sent = clock, chunk, seconds, error, 0

    def __iter__(self) -> Iterator[bytes]:
        yield PAGE
        while self.error is None:
            self.clock.now += self.seconds
            self.sent += 1
            assert self.sent < 1000
            yield self.chunk
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Clock:
    """The time of a test."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(wrong_types, "monotonic", made)
    return made


@pytest.fixture(params=["sync", "async"])
def reading(request: pytest.FixtureRequest) -> Any:
    return read_beginning if request.param == "sync" else lambda response: asyncio.run(aread_beginning(response))


def test_a_page_that_drips_is_left_after_a_second(reading: Any, clock: Clock) -> None:
    page = response(JSON, "/models", "text/html", stream=Endless(clock, b".", 0.25))
    reading(page)

    assert page.content == PAGE + b"...."


def test_a_page_that_pours_is_left_after_its_first_mebibyte(reading: Any, clock: Clock) -> None:
    stream = Endless(clock, bytes(65536), 0)
    page = response(JSON, "/models", "text/html", stream=stream)
    reading(page)

    assert MAX_BYTES <= len(page.content) < MAX_BYTES + 65536


def test_a_page_that_breaks_is_a_connection_error(reading: Any, clock: Clock) -> None:
    page = response(JSON, "/models", "text/html", stream=Endless(clock, b"", 0, httpx.RemoteProtocolError("cut")))
    with pytest.raises(httpx.RemoteProtocolError):
        reading(page)


def test_a_page_that_stalls_is_left(reading: Any, clock: Clock) -> None:
    page = response(JSON, "/models", "text/html", stream=Endless(clock, b"", 0, httpx.ReadTimeout("silent")))
    reading(page)

    assert page.content == PAGE
    assert page.request.extensions["timeout"]["read"] == 1.0


def test_the_reason_is_in_the_error(kind: Kind, clock: Clock) -> None:
    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"content-type": "text/html"}, stream=Endless(clock, b".", 0.25))
    )
    with Driver(kind, transport, max_retries=0) as driver:
        with pytest.raises(WrongContentTypeError, match="Please log in"):
            driver.call("models.list")
        stream = driver.call("chat.completions.create", model="m", messages=[], stream=True)
        with pytest.raises(WrongContentTypeError, match="Please log in"):
            driver.take(driver.iterator(stream), 1)
