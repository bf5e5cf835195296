"""An endless stream uses constant memory, whether its reader stalls or keeps reading."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from benchmarks.measure import MEGABYTE, resident
from tests.support.clients import Driver, Kind
from tests.support.endless_server import EndlessServer

TIMES = 4000
EVENT = b"data: %b\n\n" % json.dumps({"choices": [{"index": 0, "delta": {"content": "x" * 16384}}]}).encode()
"""Sixteen kilobytes: 64 MB in all."""


def test_a_stalled_reader_stops_the_server_and_one_that_reads_on_keeps_little(kind: Kind) -> None:
    with EndlessServer(EVENT, TIMES) as server, Driver(kind, base_url=server.url) as driver:
        stream = driver.call("chat.completions.create", model="m", messages=[], stream=True)
        driver.finish(next(stream) if kind == "sync" else anext(stream))
        before = resident()
        driver.finish(server.stalled.wait(20) if kind == "sync" else asyncio.to_thread(server.stalled.wait, 20))
        assert server.sent < 8 * MEGABYTE
        assert resident() - before < 8

        assert TIMES == driver.finish(counted(stream) if kind == "sync" else acounted(stream))
        assert server.sent > 64 * MEGABYTE / 1.1
        assert resident() - before < 32


def counted(stream: Any) -> int:
    return sum(1 for _ in stream)


async def acounted(stream: Any) -> int:
    count = 0
    async for _ in stream:
        count += 1
    return count
