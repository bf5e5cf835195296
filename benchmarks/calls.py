"""Measure one chat call over a reused connection, with a short and a long conversation, sync and async."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from . import payloads, peers
from .measure import awaited, interleaved, repeated
from .server import serving
from .table import Bound, Row, Side

if TYPE_CHECKING:
    from openai_dual.types.chat import ChatCompletionMessageParam

MODEL = "bench-model-1"
UNIT = "us CPU"

Messages: TypeAlias = "list[ChatCompletionMessageParam]"


def rows() -> Iterator[Row]:
    """Measure calls with 1 and with 100 messages."""
    with serving() as url:
        for count, limits, repeats in ((1, (0.5, 0.4), 100), (100, (0.65, 0.65), 30)):
            messages = cast("Messages", payloads.messages(count))
            for name, measure, limit in zip(("sync", "async"), (_sync, _async), limits, strict=True):
                figures = measure(f"{url}/chat", messages, repeats)
                yield Row(f"chat call, messages: {count}, {name}", UNIT, figures, [Bound(limit, "bare")])


def _sync(url: str, messages: Messages, repeats: int) -> dict[Side, float]:
    body = {"model": MODEL, "messages": messages}
    raw = peers.Raw(url)
    with peers.ours(url) as ours, peers.theirs(url) as theirs, peers.bare(url) as bare, closing(raw):
        sides: dict[Side, Callable[[], object]] = {
            "ours": lambda: ours.chat.completions.create(model=MODEL, messages=messages),
            "official": lambda: theirs.chat.completions.create(model=MODEL, messages=messages),
            "bare": lambda: json.loads(bare.post("/chat/completions", json=body).content),
            "raw": lambda: raw.post("/chat/completions", body),
        }
        return interleaved({side: repeated(call) for side, call in sides.items()}, repeats)


def _async(url: str, messages: Messages, repeats: int) -> dict[Side, float]:
    with asyncio.Runner() as runner, awaitable_calls(runner, url, messages) as calls:
        return interleaved({side: awaited(runner, call) for side, call in calls.items()}, repeats)


@contextmanager
def awaitable_calls(
    runner: asyncio.Runner, url: str, messages: Messages
) -> Generator[Mapping[Side, Callable[[], Awaitable[object]]]]:
    """Return the same chat call of each async client, on the loop of *runner*."""
    body = {"model": MODEL, "messages": messages}
    ours, theirs, bare = peers.ours_async(url), peers.theirs_async(url), peers.bare_async(url)
    raw = peers.RawAsync(url)

    async def post() -> Any:
        response = await bare.post("/chat/completions", json=body)
        return json.loads(response.content)

    yield {
        "ours": lambda: ours.chat.completions.create(model=MODEL, messages=messages),
        "official": lambda: theirs.chat.completions.create(model=MODEL, messages=messages),
        "bare": post,
        "raw": lambda: raw.post("/chat/completions", body),
    }
    for close in (ours.close, theirs.close, bare.aclose, raw.close):
        runner.run(close())
