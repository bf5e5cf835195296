"""Measure a chat stream from the socket to the caller, per chunk, sync and async."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

from . import peers
from .measure import awaited, interleaved, repeated
from .server import PACED, STREAMED, serving
from .table import Bound, Row, Side

if TYPE_CHECKING:
    import httpx

    from openai_dual.types.chat import ChatCompletionMessageParam

MODEL = "bench-model-1"
MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Count."}]
BODY: dict[str, Any] = {"model": MODEL, "messages": MESSAGES, "stream": True}


def rows() -> Iterator[Row]:
    """Measure streams whose chunks come many at once, and one a read; the figures are per chunk."""
    with serving() as url:
        for name, path, chunks, limits, others in (
            ("streamed chunk", "chat-stream", STREAMED, (0.45, 0.45), [Bound(0.25, "official")]),
            ("streamed chunk, one a read", "paced", PACED, (0.65, 0.6), list[Bound]()),
        ):
            for kind, measure, limit in zip(("sync", "async"), (_sync, _async), limits, strict=True):
                per_chunk: dict[Side, float] = {
                    side: figure / chunks for side, figure in measure(f"{url}/{path}").items()
                }
                yield Row(f"{name}, {kind}", "us CPU", per_chunk, [Bound(limit, "bare"), *others])


def _sync(url: str) -> dict[Side, float]:
    with peers.ours(url) as ours, peers.theirs(url) as theirs, peers.bare(url) as bare:
        streams: dict[Side, Callable[[], Iterator[Any]]] = {
            "ours": lambda: iter(ours.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)),
            "official": lambda: theirs.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True),
            "bare": lambda: lines(bare),
        }
        return interleaved({side: repeated(_exhausting(stream)) for side, stream in streams.items()}, 1)


def lines(bare: httpx.Client) -> Iterator[Any]:
    """Yield the JSON of each event of a stream that httpx reads."""
    with bare.stream("POST", "/chat/completions", json=BODY) as response:
        for line in response.iter_lines():
            if _has_data(line):
                yield json.loads(line.removeprefix("data: "))


def _exhausting(stream: Callable[[], Iterator[Any]]) -> Callable[[], object]:
    return lambda: deque(stream(), maxlen=0)


def _async(url: str) -> dict[Side, float]:
    ours, theirs, bare = peers.ours_async(url), peers.theirs_async(url), peers.bare_async(url)

    async def read_ours() -> None:
        async for _ in await ours.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
            pass

    async def read_theirs() -> None:
        async for _ in await theirs.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
            pass

    async def read_lines() -> None:
        async for _ in async_lines(bare):
            pass

    streams: dict[Side, Callable[[], Awaitable[None]]] = {
        "ours": read_ours,
        "official": read_theirs,
        "bare": read_lines,
    }
    with asyncio.Runner() as runner:
        sides: dict[Side, Callable[[int], None]] = {side: awaited(runner, read) for side, read in streams.items()}
        figures = interleaved(sides, 1)
        for close in (ours.close, theirs.close, bare.aclose):
            runner.run(close())
    return figures


async def async_lines(bare: httpx.AsyncClient) -> AsyncIterator[Any]:
    """Do as `lines`, awaiting."""
    async with bare.stream("POST", "/chat/completions", json=BODY) as response:
        async for line in response.aiter_lines():
            if _has_data(line):
                yield json.loads(line.removeprefix("data: "))


def _has_data(line: str) -> bool:
    return bool(line) and line != "data: [DONE]"
