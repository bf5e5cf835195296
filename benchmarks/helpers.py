"""What helpers cost beyond the calls they make: folding a stream, a large upload in parts, very many embeddings.

Folded streams are compared with the same stream iterated; the others are run in a fresh interpreter against the
emulator, which is a process of its own. Memory is the growth of the peak over what was resident before.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal, TypeAlias

import httpx

from openai_dual import OpenAI

from . import measure, payloads, peers
from .emulator import running
from .server import serving
from .table import Bound, Row

if TYPE_CHECKING:
    from openai_dual.types.chat import ChatCompletionMessageParam

Way: TypeAlias = Literal["plain", "folded"]

MODEL = "bench-model-1"
MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Count."}]
SHORT, LONG = 1_000, 100_000
PLENTY = 10**9
SIZE, PART, AT_ONCE = 200, 16, 4
"""Megabytes of the file and of a part, and parts at once."""

UPLOAD = """
import json, sys, time
from benchmarks import peers
from benchmarks.measure import peak, resident
path, url, at_once = sys.argv[1], sys.argv[2], int(sys.argv[3])
client = peers.ours(url).with_options(default_headers={"x-emulator-fault": "slow=0.05"})
settings = {"mime_type": "text/plain", "purpose": "assistants", "at_once": at_once}
client.uploads.upload_file_chunked(file=b"small", filename="small.txt", **settings)
before, began = resident(), time.perf_counter()
client.uploads.upload_file_chunked(file=path, **settings)
print(json.dumps({"seconds": time.perf_counter() - began, "growth": max(peak() - before, 0)}))
"""

EMBED = """
import json, sys
from benchmarks import peers
from benchmarks.measure import peak, resident
client = peers.ours(sys.argv[1])
def embed(count):
    inputs = (f"text {number}" for number in range(count))
    return sum(1 for _ in client.embeddings.create_many(inputs, model="text-embedding-3-small", dimensions=8))
assert embed(10_000) == 10_000
before = resident()
assert embed(100_000) == 100_000
print(json.dumps({"growth": max(peak() - before, 0)}))
"""


def rows() -> Iterator[Row]:
    """Measure the helpers."""
    with serving() as url:
        for colour, figures in (("sync", _sync(f"{url}/stream")), ("async", _async(f"{url}/stream"))):
            ratio = figures["folded"] / figures["plain"]
            yield Row(f"folded stream, {colour}", "x iterated", {"ours": ratio}, [Bound(1.5)])
    yield Row(f"folded chunk, {LONG:,} beside {SHORT:,}", "x", {"ours": _folded(LONG) / _folded(SHORT)}, [Bound(1.25)])
    with running("--limits", f"requests-per-minute={PLENTY}; tokens-per-minute={PLENTY}") as (_, url):
        yield from _uploads(url)
        grown = measure.child(EMBED, url)["growth"]
        yield Row("100,000 embeddings after 10,000", "MB grown", {"ours": grown}, [Bound(20)])


def _sync(url: str) -> Mapping[Way, float]:
    with peers.ours(url) as client:

        def folded() -> None:
            with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
                stream.get_final_completion()

        ways: dict[Way, Callable[[int], None]] = {
            "plain": measure.repeated(
                lambda: deque(client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True), maxlen=0)
            ),
            "folded": measure.repeated(folded),
        }
        return measure.interleaved(ways, 1)


def _async(url: str) -> Mapping[Way, float]:
    client = peers.ours_async(url)

    async def plain() -> None:
        async for _ in await client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True):
            pass

    async def folded() -> None:
        async with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
            await stream.get_final_completion()

    with asyncio.Runner() as runner:
        ways: dict[Way, Callable[[int], None]] = {
            "plain": measure.awaited(runner, plain),
            "folded": measure.awaited(runner, folded),
        }
        figures = measure.interleaved(ways, 1)
        runner.run(client.close())
    return figures


def _folded(chunks: int) -> float:
    """Measure the microseconds to fold one of so many chunks, which come from memory."""
    body = (
        b"".join(b"data: %s\n\n" % payloads.encoded(chunk) for chunk in payloads.chunks(chunks)) + b"data: [DONE]\n\n"
    )

    def answer(_: httpx.Request) -> httpx.Response:
        pieces = (body[at : at + 4096] for at in range(0, len(body), 4096))
        return httpx.Response(200, content=pieces, headers={"content-type": "text/event-stream"})

    with OpenAI(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer))) as client:

        def folded() -> None:
            with client.chat.completions.stream(model=MODEL, messages=MESSAGES) as stream:
                stream.get_final_completion()

        rounds = measure.ROUNDS if chunks == SHORT else 3
        return measure.interleaved({"folded": measure.repeated(folded)}, 1, rounds)["folded"] / chunks


def _uploads(url: str) -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "large.bin")
        with path.open("wb") as file:
            file.truncate(SIZE * 1024 * 1024)  # sparse: no disk is written
        together = measure.child(UPLOAD, str(path), url, str(AT_ONCE))
        in_turn = measure.child(UPLOAD, str(path), url, "1")
    grown = f"{SIZE} MB in parts, {AT_ONCE} at once"
    yield Row(grown, "MB grown", {"ours": together["growth"]}, [Bound(AT_ONCE * PART + 20)])
    yield Row(f"{grown}: time", "x in turn", {"ours": together["seconds"] / in_turn["seconds"]}, [Bound(1)])
