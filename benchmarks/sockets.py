"""Measure WebSockets: the CPU time of reading an event and of a round trip, and the memory of idle connections."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from . import peers
from .measure import awaited, child, interleaved, repeated
from .socket_server import EVENTS, serving
from .table import Bound, Row, Side

IDLE = 1000
"""Connections that are open at the same time."""
ROUNDS = 7

IDLE_OURS = """
import asyncio, json, sys
from benchmarks.measure import resident
from openai_dual import AsyncOpenAI
async def main():
    async with AsyncOpenAI(api_key="k", base_url=sys.argv[1]) as client:
        manager = lambda: client.realtime.connect(model="echo", ping_interval=None)
        kept = [await manager().enter()]
        before = resident()
        kept += [await manager().enter() for _ in range(int(sys.argv[2]))]
        print(json.dumps({"MB": resident() - before}))
asyncio.run(main())
"""
IDLE_BARE = """
import asyncio, json, sys
from benchmarks.measure import resident
from websockets.asyncio.client import connect
async def main():
    url = sys.argv[1].replace("http", "ws") + "/realtime?model=echo"
    kept = [await connect(url, compression=None, ping_interval=None)]
    before = resident()
    kept += [await connect(url, compression=None, ping_interval=None) for _ in range(int(sys.argv[2]))]
    print(json.dumps({"MB": resident() - before}))
asyncio.run(main())
"""


def rows() -> Iterator[Row]:
    """Measure events that are read, events that are sent and echoed, and idle connections."""
    with serving() as url:
        for kind, measure in (("sync", _sync), ("async", _async)):
            read, echoed = measure(url)
            per_event: dict[Side, float] = {side: figure / EVENTS for side, figure in read.items()}
            yield Row(f"WebSocket event read, {kind}", "us CPU", per_event, [Bound(100.0), Bound(1, "official")])
            yield Row(f"WebSocket event sent and echoed, {kind}", "us CPU", echoed, [Bound(1, "official")])
        idle: dict[Side, float] = {
            "ours": child(IDLE_OURS, url, str(IDLE))["MB"],
            "bare": child(IDLE_BARE, url, str(IDLE))["MB"],
        }
        yield Row(f"{IDLE} idle WebSockets", "MB resident", idle)


def _sync(url: str) -> tuple[dict[Side, float], dict[Side, float]]:
    from websockets.sync.client import connect

    ours, theirs = peers.ours(url), peers.theirs(url)
    bare = url.replace("http", "ws") + "/realtime?model="

    def read_ours() -> None:
        with ours.realtime.connect(model="events", resume=None) as connection:
            for _ in connection:
                pass

    def read_theirs() -> None:
        with theirs.realtime.connect(model="events") as connection:
            for _ in connection:
                pass

    def read_bare() -> None:
        with connect(f"{bare}events", compression=None) as connection:
            for message in connection:
                json.loads(message)

    reading: dict[Side, Callable[[int], None]] = {
        "ours": repeated(read_ours),
        "official": repeated(read_theirs),
        "bare": repeated(read_bare),
    }
    read = interleaved(reading, 1, ROUNDS)
    event: Any = {"type": "response.cancel", "response_id": "resp_1"}
    with (
        ours.realtime.connect(model="echo") as mine,
        theirs.realtime.connect(model="echo") as other,
        connect(f"{bare}echo", compression=None) as raw,
    ):

        def echo_ours() -> None:
            mine.send(event)
            mine.recv()

        def echo_theirs() -> None:
            other.send(event)
            other.recv()

        def echo_bare() -> None:
            raw.send(json.dumps(event))
            json.loads(raw.recv())

        works = {"ours": echo_ours, "official": echo_theirs, "bare": echo_bare}
        echoing: dict[Any, Callable[[int], None]] = {side: repeated(work) for side, work in works.items()}
        return read, interleaved(echoing, 1000, ROUNDS)


def _async(url: str) -> tuple[dict[Side, float], dict[Side, float]]:
    from websockets.asyncio.client import connect

    ours, theirs = peers.ours_async(url), peers.theirs_async(url)
    bare = url.replace("http", "ws") + "/realtime?model="

    async def read_ours() -> None:
        async with ours.realtime.connect(model="events", resume=None) as connection:
            async for _ in connection:
                pass

    async def read_theirs() -> None:
        async with theirs.realtime.connect(model="events") as connection:
            async for _ in connection:
                pass

    async def read_bare() -> None:
        async with connect(f"{bare}events", compression=None) as connection:
            async for message in connection:
                json.loads(message)

    reading: dict[Side, Callable[[], Awaitable[None]]] = {
        "ours": read_ours,
        "official": read_theirs,
        "bare": read_bare,
    }
    with asyncio.Runner() as runner:
        read = interleaved({side: awaited(runner, work) for side, work in reading.items()}, 1, ROUNDS)
        echoed = _async_echoes(runner, ours, theirs, connect(f"{bare}echo", compression=None))
        for closing in (ours.close(), theirs.close()):
            runner.run(closing)
    return read, echoed


def _async_echoes(runner: asyncio.Runner, ours: Any, theirs: Any, connecting: Any) -> dict[Side, float]:
    mine = runner.run(ours.realtime.connect(model="echo").enter())
    other = runner.run(theirs.realtime.connect(model="echo").enter())
    raw = runner.run(_opened(connecting))
    event: Any = {"type": "response.cancel", "response_id": "resp_1"}

    async def echo_ours() -> None:
        await mine.send(event)
        await mine.recv()

    async def echo_theirs() -> None:
        await other.send(event)
        await other.recv()

    async def echo_bare() -> None:
        await raw.send(json.dumps(event))
        json.loads(await raw.recv())

    works: dict[Side, Callable[[], Awaitable[None]]] = {
        "ours": echo_ours,
        "official": echo_theirs,
        "bare": echo_bare,
    }
    echoed = interleaved({side: awaited(runner, work) for side, work in works.items()}, 1000, ROUNDS)
    for closing in (mine.close(), other.close(), raw.close()):
        runner.run(closing)
    return echoed


async def _opened(connecting: Any) -> Any:
    return await connecting
