"""Limits of response bodies: bytes, the ratio of decompression, encodings."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.http.body_limits import UNCHECKED_BYTES, BodyLimit, aread, check_encoding, read


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in chunks, for both clients."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk


def response(*chunks: bytes, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = httpx.Request("GET", "https://api.example")
    return httpx.Response(200, headers=named, stream=Chunks(*chunks), request=request)


@pytest.fixture(params=["sync", "async"])
def reading(request: pytest.FixtureRequest) -> Any:
    if request.param == "sync":
        return read
    return lambda response, most: asyncio.run(aread(response, most))


@pytest.mark.parametrize("headers", [{}, {"content_length": "6"}, {"transfer_encoding": "chunked"}])
def test_a_body_within_its_limit_is_read(reading: Any, headers: dict[str, str]) -> None:
    whole = response(b"abc", b"def", **headers)
    reading(whole, 6)

    assert whole.content == b"abcdef"


@pytest.mark.parametrize("headers", [{}, {"content_length": "7"}, {"transfer_encoding": "chunked"}])
def test_a_body_beyond_its_limit_is_refused(reading: Any, headers: dict[str, str]) -> None:
    with pytest.raises(errors.ResponseTooLargeError, match="more than 6 bytes"):
        reading(response(b"abcd", b"efg", **headers), 6)


def test_a_bomb_is_refused(reading: Any) -> None:
    bomb = gzip.compress(bytes(UNCHECKED_BYTES + 1))
    with pytest.raises(errors.ResponseTooLargeError, match="decompresses from"):
        reading(response(bomb, content_encoding="gzip"), None)


@pytest.mark.parametrize("encoding", ["", "identity", "gzip", "deflate", " GZIP "])
def test_encodings_that_requests_accept_are_read(encoding: str) -> None:
    check_encoding(response(content_encoding=encoding))


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "compress"])
def test_other_encodings_are_refused(encoding: str) -> None:
    with pytest.raises(httpx.DecodingError, match="which was not asked for"):
        check_encoding(response(content_encoding=encoding))


def test_a_limit_counts_every_chunk() -> None:
    limit = BodyLimit(response(), 5)

    assert limit.admit(b"abc") == b"abc"
    with pytest.raises(errors.ResponseTooLargeError):
        limit.admit(b"def")
