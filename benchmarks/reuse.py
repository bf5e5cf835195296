"""Count the TCP connections that calls with pauses of 20 s open, on the server.

The pauses are virtual: `time.monotonic`, which connection pools read, is replaced in a fresh interpreter before any
import, and advances by 20 s between calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import measure
from .server import connections, serving
from .table import Bound, Row, Side

CALLS = 20
PAUSE = 20

CLOCK = f"""
import time
real, moved = time.monotonic, 0
time.monotonic = lambda: real() + moved
def pause():
    global moved
    moved += {PAUSE}
CALLS = {CALLS}
import sys
from benchmarks import peers
url = sys.argv[1]
"""

SYNC = """
for _ in range(CALLS):
    call()
    pause()
print("{}")
"""

ASYNC = """
import asyncio
async def main():
    for _ in range(CALLS):
        await call()
        pause()
asyncio.run(main())
print("{}")
"""

CREATE = ".chat.completions.create(model='m', messages=[])\n"
POST = ".post('/chat/completions', json={})\n"

PROGRAMS: Mapping[str, tuple[str, Mapping[Side, str]]] = {
    "sync": (
        SYNC,
        {
            "ours": f"client = peers.ours(url)\ndef call(): client{CREATE}",
            "official": f"client = peers.theirs(url)\ndef call(): client{CREATE}",
            "bare": f"client = peers.bare(url)\ndef call(): client{POST}",
        },
    ),
    "async": (
        ASYNC,
        {
            "ours": f"client = peers.ours_async(url)\nasync def call(): await client{CREATE}",
            "official": f"client = peers.theirs_async(url)\nasync def call(): await client{CREATE}",
            "bare": f"client = peers.bare_async(url)\nasync def call(): await client{POST}",
        },
    ),
}


def rows() -> Iterator[Row]:
    """Count connections per call: reuse above 90 % is less than 0.1."""
    for colour, (loop, clients) in PROGRAMS.items():
        figures: dict[Side, float] = {side: _opened(client + loop) / CALLS for side, client in clients.items()}
        yield Row(f"calls {PAUSE} s apart, {colour}", "connections a call", figures, [Bound(0.1)])


def _opened(program: str) -> int:
    with serving() as url:
        measure.child(CLOCK + program, f"{url}/chat")
        return connections(url) - 1
