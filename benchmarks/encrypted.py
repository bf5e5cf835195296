"""Measure calls and streams over TLS, beside bare httpx and http.client or aiohttp, sync and async."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import peers
from .measure import awaited, interleaved, repeated
from .server import PACED, STREAMED, serving
from .streaming import BODY, MESSAGES, MODEL, async_lines, lines
from .table import Bound, Row, Side

PATH = "/chat/completions"
SYNC, ASYNC = 0.55, 0.5
"""The bounds of the rows."""
STREAMS = (("streamed chunk", "chat-stream", STREAMED), ("streamed chunk, one a read", "paced", PACED))


def rows() -> Iterator[Row]:
    """Measure a small call and both kinds of streams; the figures of streams are per chunk."""
    with TemporaryDirectory() as folder:
        certificate = make_certificate(Path(folder))
        context = ssl.create_default_context(cafile=certificate)
        with serving(certificate) as url:
            yield Row("chat call over TLS, sync", "us CPU", _call(f"{url}/chat", context), [Bound(SYNC, "bare")])
            yield Row("chat call over TLS, async", "us CPU", _acall(f"{url}/chat", context), [Bound(ASYNC, "bare")])
            for name, path, chunks in STREAMS:
                for kind, measure, limit in (("sync", _stream, SYNC), ("async", _astream, ASYNC)):
                    figures = measure(f"{url}/{path}", context)
                    per_chunk: dict[Side, float] = {side: figure / chunks for side, figure in figures.items()}
                    yield Row(f"{name}, over TLS, {kind}", "us CPU", per_chunk, [Bound(limit, "bare")])


def make_certificate(folder: Path) -> Path:
    """Make a certificate for this machine, with its key in the same file."""
    file = folder / "both.pem"
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", str(file), "-out", str(file)]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", "req", "-x509", "-days", "2", *key, *name], check=True, capture_output=True)
    return file


def _call(url: str, context: ssl.SSLContext) -> dict[Side, float]:
    body = {"model": MODEL, "messages": MESSAGES}
    raw = peers.Raw(url, context)
    with peers.ours(url, context) as ours, peers.bare(url, context) as bare, closing(raw):
        sides: dict[Side, Any] = {
            "ours": lambda: ours.chat.completions.create(model=MODEL, messages=MESSAGES),
            "bare": lambda: json.loads(bare.post(PATH, json=body).content),
            "raw": lambda: raw.post(PATH, body),
        }
        return interleaved({side: repeated(call) for side, call in sides.items()}, 100)


def _acall(url: str, context: ssl.SSLContext) -> dict[Side, float]:
    body = {"model": MODEL, "messages": MESSAGES}
    ours, bare, raw = peers.ours_async(url, context), peers.bare_async(url, context), peers.RawAsync(url, context)

    async def post() -> Any:
        return json.loads((await bare.post(PATH, json=body)).content)

    sides: dict[Side, Any] = {
        "ours": lambda: ours.chat.completions.create(model=MODEL, messages=MESSAGES),
        "bare": post,
        "raw": lambda: raw.post(PATH, body),
    }
    with asyncio.Runner() as runner:
        figures = interleaved({side: awaited(runner, call) for side, call in sides.items()}, 100)
        for close in (ours.close, bare.aclose, raw.close):
            runner.run(close())
    return figures


def _stream(url: str, context: ssl.SSLContext) -> dict[Side, float]:
    with peers.ours(url, context) as ours, peers.bare(url, context) as bare:
        sides: dict[Side, Any] = {
            "ours": lambda: deque(ours.chat.completions.create(**BODY), maxlen=0),
            "bare": lambda: deque(lines(bare), maxlen=0),
        }
        return interleaved({side: repeated(read) for side, read in sides.items()}, 1)


def _astream(url: str, context: ssl.SSLContext) -> dict[Side, float]:
    ours, bare = peers.ours_async(url, context), peers.bare_async(url, context)

    async def read() -> None:
        async for _ in await ours.chat.completions.create(**BODY):
            pass

    async def read_lines() -> None:
        async for _ in async_lines(bare):
            pass

    sides: dict[Side, Any] = {"ours": read, "bare": read_lines}
    with asyncio.Runner() as runner:
        figures = interleaved({side: awaited(runner, each) for side, each in sides.items()}, 1)
        for close in (ours.close, bare.aclose):
            runner.run(close())
    return figures
