"""Calls and streams over connections that are cancelled, reset and closed at random: nothing leaks or is mixed up.

`python -m benchmarks.soak` makes 100,000 calls and 10,000 streams, half of them by each client. The server puts the
name that a request has into its response. A response with another name is one of another call.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import socket
import struct
import sys
from collections import Counter
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from threading import Thread, active_count
from time import monotonic, sleep
from typing import Any, NamedTuple

from openai_dual import AsyncOpenAI, OpenAI, OpenAIError

WORKERS = 32
EVENTS = 20
PATIENCE = 20.0
"""Seconds in which the server closes its ends of the connections."""
RESET = struct.pack("ii", 1, 0)  # linger for no time: close() sends RST
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\n%b\r\n\r\n"
CALL = b'{"id": "%b", "choices": [{"message": {"role": "assistant", "content": "hi"}}]}'
EVENT = b'data: {"id": "%b", "choices": [{"index": 0, "delta": {"content": "hi"}, "finish_reason": %b}]}\n\n'


class Left(NamedTuple):
    """What is open in this process."""

    files: int
    threads: int
    megabytes: float

    @classmethod
    def now(cls) -> Left:
        """Count it, after a garbage collection."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        megabytes = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
        return cls(len(os.listdir("/proc/self/fd")), active_count(), megabytes)  # noqa: PTH208 (the fewest files opened)


class Result(NamedTuple):
    """How the calls ended, how many got the response of another, and what was open before and after."""

    outcomes: Counter[str]
    mixed_up: int
    before: Left
    after: Left


class Peer:
    """A server in a thread that misbehaves at random."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    async def serve(self, ready: Callable[[asyncio.Event], object]) -> None:
        """Serve until the event given to *ready* is set."""
        end = asyncio.Event()
        server = await asyncio.start_server(self._connected, sock=self._listener)
        ready(end)
        await end.wait()
        server.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            while await self._exchange(reader, writer):
                pass
        with suppress(RuntimeError):  # the loop has ended
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        body = await reader.readexactly(length)
        name = body.partition(b"<")[2].partition(b">")[0]
        answer = _stream(name) if b'"stream":true' in body.replace(b" ", b"") else _call(name)
        chance = self._random.random()
        if chance < 0.03:  # cut within the response, or before it
            writer.write(answer[: self._random.randrange(len(answer))])
            if chance < 0.015:
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            return False
        if chance < 0.06:  # one response too many
            writer.write(answer + _call(b"evil"))
        elif chance < 0.30:  # in two parts
            middle = self._random.randrange(len(answer))
            writer.write(answer[:middle])
            await asyncio.sleep(self._random.random() / 500)
            writer.write(answer[middle:])
        else:
            writer.write(answer)
        await writer.drain()
        return chance < 0.95


def _call(name: bytes) -> bytes:
    body = CALL % name
    return HEAD % (b"application/json", b"Content-Length: %d" % len(body)) + body


def _stream(name: bytes) -> bytes:
    events = [EVENT % (name, b"null")] * (EVENTS - 1) + [EVENT % (name, b'"stop"'), b"data: [DONE]\n\n"]
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in events)
    return HEAD % (b"text/event-stream", b"Transfer-Encoding: chunked") + chunks + b"0\r\n\r\n"


@contextmanager
def serving(seed: int) -> Generator[str]:
    """Run a `Peer` in a thread; yield its address."""
    peer = Peer(seed)
    with asyncio.Runner() as runner:
        ends: list[asyncio.Event] = []
        thread = Thread(target=lambda: runner.run(peer.serve(ends.append)))
        thread.start()
        try:
            yield peer.url
        finally:
            runner.get_loop().call_soon_threadsafe(ends[0].set)
            thread.join()


class Load:
    """The calls of one client: *calls* and *streams*, in random order."""

    def __init__(self, url: str, calls: int, streams: int, seed: int) -> None:
        self._url, self._random = url, Random(seed)
        self._left = [False] * calls + [True] * streams
        self._random.shuffle(self._left)
        self.outcomes: Counter[str] = Counter()
        self.mixed_up = 0

    def _next(self) -> tuple[bool, str]:
        stream = self._left.pop()
        return stream, f"n{len(self._left)}"

    def _check(self, name: str, found: str) -> None:
        self.outcomes["read"] += 1
        self.mixed_up += found != name

    def run_sync(self) -> None:
        """Make them by the blocking client, in threads; some have a deadline that is too short."""
        with OpenAI(api_key="k", base_url=self._url, max_retries=0) as client, ThreadPoolExecutor(WORKERS) as threads:
            for done in [threads.submit(self._work, client) for _ in range(WORKERS)]:
                done.result()

    def _work(self, client: OpenAI) -> None:
        while True:
            try:
                stream, name = self._next()
            except IndexError:
                return
            late = self._random.random() < 0.05
            settings: dict[str, Any] = _request(name) | {"deadline": self._random.random() / 100 if late else 60}
            try:
                if stream:
                    self._read(client.chat.completions.create(**settings, stream=True), name)
                else:
                    self._check(name, client.chat.completions.create(**settings).id)
            except OpenAIError as error:
                self.outcomes[type(error).__name__] += 1

    def _read(self, stream: Any, name: str) -> None:
        most = self._random.choice([1, EVENTS, EVENTS, EVENTS])
        with stream:
            for count, event in enumerate(stream, 1):
                self._check(name, event.id)
                if count == most:
                    return

    async def run_async(self) -> None:
        """Make them by the async client, in tasks; some are cancelled."""
        async with AsyncOpenAI(api_key="k", base_url=self._url, max_retries=0) as client:
            await asyncio.gather(*[self._awork(client) for _ in range(WORKERS)])
            await asyncio.sleep(0)
            self.outcomes["tasks left"] += len(asyncio.all_tasks()) - 1

    async def _awork(self, client: AsyncOpenAI) -> None:
        while self._left:
            stream, name = self._next()
            task = asyncio.create_task(self._ask(client, stream, name))
            if self._random.random() < 0.1:
                await asyncio.wait([task], timeout=self._random.random() / 100)
                task.cancel()
            await asyncio.wait([task])
            if task.cancelled():
                self.outcomes["cancelled"] += 1
            else:
                task.result()

    async def _ask(self, client: AsyncOpenAI, stream: bool, name: str) -> None:
        settings: dict[str, Any] = _request(name)
        try:
            if stream:
                await self._aread(await client.chat.completions.create(**settings, stream=True), name)
            else:
                self._check(name, (await client.chat.completions.create(**settings)).id)
        except OpenAIError as error:
            self.outcomes[type(error).__name__] += 1

    async def _aread(self, stream: Any, name: str) -> None:
        most = self._random.choice([1, EVENTS, EVENTS, EVENTS])
        async with stream:
            count = 0
            async for event in stream:
                count += 1
                self._check(name, event.id)
                if count == most:
                    return


def _request(name: str) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": f"<{name}>"}]}


def soak(calls: int, streams: int, *, awaits: bool, seed: int = 1) -> Result:
    """Make *calls* and *streams* by one client, after a tenth of them that loads what is kept."""
    with serving(seed) as url:
        _make(Load(url, calls // 10, streams // 10, seed), awaits=awaits)
        before = Left.now()
        load = Load(url, calls, streams, seed + 1)
        _make(load, awaits=awaits)
        return Result(load.outcomes, load.mixed_up, before, _left(before))


def _left(before: Left) -> Left:
    """Return what is open once the server, which runs in this process, has seen that the client closed."""
    end = monotonic() + PATIENCE
    while (left := Left.now()).files > before.files and monotonic() < end:
        sleep(0.05)
    return left


def _make(load: Load, *, awaits: bool) -> None:
    if awaits:
        asyncio.run(load.run_async())
    else:
        load.run_sync()


def main() -> int:
    """Print what has happened; return 1 if a response was that of another call, or something was left open."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description="Look for leaks in connections.")
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--streams", type=int, default=10_000)
    asked = parser.parse_args()
    failed = False
    for awaits in (False, True):
        found = soak(asked.calls // 2, asked.streams // 2, awaits=awaits)
        print("async" if awaits else "sync", found)
        failed |= bool(found.mixed_up) or found.after.files > found.before.files
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
