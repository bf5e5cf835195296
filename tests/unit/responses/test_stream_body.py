"""Bodies of streams over connections of our own: each chunk is read directly, within the idle timeout."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openai_dual.core.streaming.idle_timeout import IdleTimeout
from openai_dual.responses.stream_body import AsyncBody, Body

PIECES = [b"one", b"two", b""]


class Own(httpx.SyncByteStream):
    """A body whose connection gives pieces, and which notes the timeouts that it is asked with."""

    def __init__(self) -> None:
        self.pieces, self.timeouts = [*PIECES], list[float | None]()

    def next_piece(self, timeout: float | None) -> bytes:
        self.timeouts.append(timeout)
        return self.pieces.pop(0)

    def __iter__(self) -> Iterator[bytes]:
        raise AssertionError("read by way of an iterator")


class AsyncOwn(httpx.AsyncByteStream):
    def __init__(self) -> None:
        self.own = Own()

    async def next_piece(self, timeout: float | None) -> bytes:  # noqa: ASYNC109 (as the connection's)
        return self.own.next_piece(timeout)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b""


def response_of(stream: Any, **headers: str) -> httpx.Response:
    request = httpx.Request("POST", "http://localhost/")
    return httpx.Response(200, headers=headers, stream=stream, request=request, extensions={"network_stream": None})


@pytest.fixture
def pace() -> IdleTimeout:
    return IdleTimeout(lambda: 100.0, 5.0, 60.0)


def test_chunks_are_read_directly(pace: IdleTimeout) -> None:
    own = Own()
    response = response_of(own)
    body = Body(response, pace)

    assert PIECES == [body.chunk() for _ in PIECES]
    assert [5.0] * 3 == own.timeouts
    assert 6 == response.num_bytes_downloaded


def test_chunks_are_awaited_directly(pace: IdleTimeout) -> None:
    stream = AsyncOwn()
    response = response_of(stream)

    async def read() -> list[bytes]:
        body = AsyncBody(response, pace)
        return [await body.chunk() for _ in PIECES]

    assert PIECES == asyncio.run(read())
    assert [5.0] * 3 == stream.own.timeouts
    assert 6 == response.num_bytes_downloaded


def test_a_compressed_body_is_decoded_on_the_way(pace: IdleTimeout) -> None:
    body = Body(response_of(Own(), **{"content-encoding": "gzip"}), pace)

    with pytest.raises(AssertionError, match="iterator"):
        body.chunk()
