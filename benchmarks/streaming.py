"""A chat stream from the socket to the caller's hands, per chunk."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from . import peers
from .measure import interleaved, repeated
from .server import STREAMED, serving
from .table import Bound, Row, Side

MODEL = "bench-model-1"
MESSAGES = [{"role": "user", "content": "Count."}]
BOUNDS = (Bound(2, "bare"), Bound(0.25, "official"))


def rows() -> Iterator[Row]:
    """Measure streams of `STREAMED` chunks; the figures are per chunk."""
    with serving() as url:
        figures = _sync(f"{url}/stream")
        yield Row("streamed chunk, sync", "us CPU", {side: figures[side] / STREAMED for side in figures}, BOUNDS)


def _sync(url: str) -> dict[Side, float]:
    with peers.ours(url) as ours, peers.theirs(url) as theirs, peers.bare(url) as bare:
        body = {"model": MODEL, "messages": MESSAGES, "stream": True}

        def lines() -> Iterator[Any]:
            with bare.stream("POST", "/chat/completions", json=body) as response:
                for line in response.iter_lines():
                    if line and line != "data: [DONE]":
                        yield json.loads(line.removeprefix("data: "))

        streams: dict[Side, Callable[[], Iterator[Any]]] = {
            "ours": lambda: iter(ours.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)),
            "official": lambda: theirs.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True),
            "bare": lines,
        }
        return interleaved({side: repeated(_exhausting(stream)) for side, stream in streams.items()}, 1)


def _exhausting(stream: Callable[[], Iterator[Any]]) -> Callable[[], None]:
    return lambda: deque(stream(), maxlen=0).clear()
