"""Measure the cost of accumulating a stream: against iterating it, by its length, and with its JSON read at each event.

Each accumulated stream is read to its end and gives the complete response. The long streams come from memory.
"""

from __future__ import annotations

import asyncio
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, Literal, TypeAlias

import httpx

from openai_dual import OpenAI, OpenAIDeprecationWarning

from . import measure, peers, streams
from .server import serving
from .table import Bound, Row, Side

Way: TypeAlias = Literal["plain", "accumulated"]

SHORT, MIDDLE, LONG = 1_000, 10_000, 100_000
FEW = 3
"""Rounds of the slow cases."""

ASK: dict[str, Any] = {"model": "bench-model-1", "messages": [{"role": "user", "content": "Count."}]}
CALLS: Mapping[streams.Api, Mapping[Way, Callable[[Any], Any]]] = {
    "chat": {
        "plain": lambda client: client.chat.completions.create(**ASK, stream=True),
        "accumulated": lambda client: client.chat.completions.stream(**ASK),
    },
    "responses": {
        "plain": lambda client: client.responses.create(model="bench-model-1", input="Count.", stream=True),
        "accumulated": lambda client: client.responses.stream(model="bench-model-1", input="Count."),
    },
    "runs": {
        "plain": lambda client: client.beta.threads.runs.create("thread_1", assistant_id="asst_1", stream=True),
        "accumulated": lambda client: client.beta.threads.runs.stream("thread_1", assistant_id="asst_1"),
    },
}


@dataclass
class Item:
    """One item of the long JSON."""

    name: str
    value: int
    ok: bool


@dataclass
class Items:
    """The type of the long JSON."""

    items: list[Item]


def rows() -> Iterator[Row]:
    """Measure accumulated streams."""
    warnings.simplefilter("ignore", OpenAIDeprecationWarning)  # runs are
    with serving() as url:
        for api in streams.APIS:
            for colour, measured in (("sync", _sync), ("async", _async)):
                figures = measured(f"{url}/{api}-stream", CALLS[api])
                ratio = figures["accumulated"] / figures["plain"]
                yield Row(f"accumulated stream, {api}, {colour}", "x iterated", {"ours": ratio}, [Bound(1.5)])
    for api in streams.APIS:
        growth = _growth(partial(streams.blocks, api), partial(_accumulator, api))
        yield Row(f"accumulated chunk, {api}, {LONG:,} beside {SHORT:,}", "x", {"ours": growth}, [Bound(1.25)])
    for count in (SHORT, MIDDLE):
        yield Row(f"chunk of {count:,} of JSON, read at each", "us CPU", _structured(count), [Bound(0.25, "official")])
    growth = _growth(_json, partial(_read, kind=Items))
    yield Row(f"chunk of JSON, read at each, {LONG:,} beside {SHORT:,}", "x", {"ours": growth}, [Bound(4)])


def _sync(url: str, calls: Mapping[Way, Callable[[Any], Any]]) -> dict[Way, float]:
    with peers.ours(url) as client:
        ways: dict[Way, Callable[[int], None]] = {
            "plain": measure.repeated(lambda: deque(calls["plain"](client), maxlen=0)),
            "accumulated": measure.repeated(lambda: _whole(calls["accumulated"](client))),
        }
        return measure.interleaved(ways, 1)


def _accumulator(api: streams.Api, client: Any) -> object:
    return _whole(CALLS[api]["accumulated"](client))


def _whole(manager: Any) -> object:
    with manager as stream:
        return stream.get_final()


def _async(url: str, calls: Mapping[Way, Callable[[Any], Any]]) -> dict[Way, float]:
    client = peers.ours_async(url)

    async def plain() -> None:
        async for _ in await calls["plain"](client):
            pass

    async def accumulated() -> None:
        async with calls["accumulated"](client) as stream:
            await stream.get_final()

    with asyncio.Runner() as runner:
        ways: dict[Way, Callable[[int], None]] = {
            "plain": measure.awaited(runner, plain),
            "accumulated": measure.awaited(runner, accumulated),
        }
        figures = measure.interleaved(ways, 1)
        runner.run(client.close())
    return figures


def _growth(events: Callable[[int], list[bytes]], work: Callable[[OpenAI], object]) -> float:
    """Divide the cost per event of a stream of `LONG` events by that of `SHORT`; *work* reads *events*."""
    with _ours(events(SHORT)) as brief, _ours(events(LONG)) as lasting:
        short, long = measure.repeated(lambda: work(brief)), measure.repeated(lambda: work(lasting))
        figures = measure.interleaved({"short": lambda times: short(times * LONG // SHORT), "long": long}, 1, FEW)
    return figures["long"] / figures["short"]


def _structured(count: int) -> dict[Side, float]:
    """Measure microseconds per event for *count* deltas of JSON, with the JSON so far read at each event."""
    with _ours(_json(count)) as ours, _theirs(_json(count)) as theirs:
        sides: dict[Side, Callable[[int], None]] = {
            "ours": measure.repeated(lambda: _read(ours, Items)),
            "official": measure.repeated(lambda: _read(theirs, _pydantic())),
        }
        figures = measure.interleaved(sides, 1, FEW)
    return {side: figure / count for side, figure in figures.items()}


def _json(count: int) -> list[bytes]:
    return streams.chat_blocks(streams.structured(count))


def _read(client: Any, kind: type) -> None:
    with client.chat.completions.stream(**ASK, response_format=kind) as stream:
        for event in stream:
            if event.type == "content.delta":
                _ = event.parsed


def _ours(events: list[bytes]) -> OpenAI:
    return OpenAI(api_key=peers.KEY, http_client=_answering(httpx, events))


def _theirs(events: list[bytes]) -> Any:
    """Create the official client on the HTTP library that it uses."""
    library = import_module(peers.official("DefaultHttpxClient").__base__.__module__.partition(".")[0])
    return peers.official("OpenAI")(api_key=peers.KEY, http_client=_answering(library, events))


def _answering(library: Any, events: list[bytes]) -> Any:
    """Create a client of *library* that returns *events* for any request, several at a time."""
    packets = [b"".join(events[at : at + 16]) for at in range(0, len(events), 16)]

    def answer(_: object) -> Any:
        return library.Response(200, content=iter(packets), headers={"content-type": "text/event-stream"})

    return library.Client(transport=library.MockTransport(answer))


def _pydantic() -> type:
    """Create the type `Items` as a pydantic model, for the official SDK."""
    model: type = import_module("pydantic").create_model("Items", items=(list[Item], ...))
    return model
