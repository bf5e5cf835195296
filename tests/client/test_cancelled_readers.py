"""A reader of a WebSocket that is cancelled at any await loses no event, and nothing is sent twice."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Final

import pytest

from openai_dual import AsyncOpenAI, Playback
from openai_dual.http.websocket_dial import replaced_connections
from openai_dual.testing import no_waits
from openai_dual.testing.scripted_sockets import ConnectionClosed

FIRST: Final = (
    {"type": "session.created", "session": {"id": "s1", "type": "realtime"}},
    {"type": "response.created", "response": {"id": "r"}},
    {
        "type": "response.output_audio.delta",
        "response_id": "r",
        "item_id": "i",
        "content_index": 0,
        "delta": "A" * 6400,
    },
    {"type": "input_audio_buffer.speech_started", "item_id": "u", "audio_start_ms": 0},
    {"type": "response.done", "response": {"id": "r", "status": "cancelled", "output": []}},
)
SECOND: Final = (
    {"type": "session.created", "session": {"id": "s2", "type": "realtime"}},
    {"type": "session.updated", "session": {"id": "s2", "type": "realtime"}},
    {"type": "response.created", "response": {"id": "r2"}},
    {"type": "response.done", "response": {"id": "r2", "status": "completed", "output": []}},
)


class Raw:
    """A connection as `websockets` has it, whose methods suspend: a message is taken once its reader runs again."""

    state = 1

    def __init__(self, events: Sequence[Any], end: int) -> None:
        self._events, self._end = list(events), end
        self.sent: list[str] = []
        self.loop, self.transport = asyncio.get_running_loop(), self

    def abort(self) -> None:
        self._events.clear()

    async def recv(self) -> str:
        await asyncio.sleep(0)
        if not self._events:
            raise ConnectionClosed(self._end)
        return json.dumps(self._events.pop(0))

    async def send(self, text: str) -> None:
        self.sent.append(json.loads(text)["type"])
        await asyncio.sleep(0)

    async def close(self, *_: object) -> None:
        await asyncio.sleep(0)


@contextmanager
def connections(*raws: Raw) -> Generator[None, None, None]:
    left = list(raws)

    async def dial(*_: object, awaiting: bool) -> Raw:
        assert awaiting
        await asyncio.sleep(0)
        return left.pop(0)

    with replaced_connections(dial):
        yield


async def read(cancel_at: int, end: int) -> tuple[list[str], list[str], bool]:
    """Cancel a reader at its step *cancel_at*, and read on to the end.

    Return what was read, what the first connection was sent, and whether the reader was still running.
    """
    found: list[str] = []
    first = Raw(FIRST, end)

    async def run(connection: Any) -> None:
        async for event in connection:
            found.append(event.type)
            if event.type == "response.output_audio.delta":
                connection.playback.played(20)

    async with AsyncOpenAI(api_key="k", circuit_breaker=None) as client:
        with connections(first, Raw(SECOND, 1000), Raw(SECOND, 1000)), no_waits():
            connection = await client.realtime.connect(model="m", auto_interrupt=True, max_retries=3).enter()
            connection.playback = Playback()
            reader = asyncio.create_task(run(connection))
            for _ in range(cancel_at):
                await asyncio.sleep(0)
            cancelled = reader.cancel()
            with suppress(asyncio.CancelledError):
                await reader
            await run(connection)
            await connection.close()
    return found, first.sent, cancelled


@pytest.mark.parametrize("end", [1012, 1006])
def test_no_event_is_lost_or_sent_twice_wherever_a_reader_is_cancelled(end: int) -> None:
    expected = [*(each["type"] for each in FIRST), "connection.reconnected", *(each["type"] for each in SECOND)]
    cancelled, at = True, 0
    while cancelled:
        found, sent, cancelled = asyncio.run(read(at, end))
        assert expected == found, f"cancelled at step {at}"
        assert {"response.cancel": 1, "conversation.item.truncate": 1} == Counter(sent), f"cancelled at step {at}"
        at += 1

    assert at > 10, "every step was tried"


def test_what_others_queued_behind_a_cancelled_writer_is_written() -> None:
    class Slow(Raw):
        async def send(self, text: str) -> None:
            self.sent.append(json.loads(text)["type"])
            await ready.wait()

    ready = asyncio.Event()

    async def run() -> list[str]:
        raw = Slow(FIRST, 1000)
        async with AsyncOpenAI(api_key="k") as client:
            with connections(raw):
                connection = await client.realtime.connect(model="m").enter()
                stuck = asyncio.create_task(connection.response.create())
                await asyncio.sleep(0)
                await connection.response.cancel()
                stuck.cancel()
                await asyncio.wait([stuck])
                ready.set()
                await asyncio.sleep(0)
                await connection.close()
        return raw.sent

    assert ["response.create", "response.cancel"] == asyncio.run(run())
