"""Measure how many small chat calls one process makes per second: elapsed time and CPU time.

The server needs its own core. A bound of 1,000 us per call is 1,000 calls per second.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import cast

from . import payloads
from .calls import UNIT, Messages, awaitable_calls
from .measure import awaited, interleaved
from .server import serving
from .table import SIDES, Bound, Row

IN_FLIGHT = 64
CALLS = 1000
ROUNDS = 5


def rows() -> Iterator[Row]:
    """Measure a thousand calls with `IN_FLIGHT` in flight."""
    case = f"a thousand small calls, {IN_FLIGHT} in flight, async"
    messages = cast("Messages", payloads.messages(1))
    with serving() as url, asyncio.Runner() as runner, awaitable_calls(runner, f"{url}/chat", messages) as calls:
        works = {side: awaited(runner, calls[side], IN_FLIGHT) for side in SIDES}
        elapsed = interleaved(works, CALLS, ROUNDS, time.perf_counter)
        yield Row(case, "us elapsed", elapsed, [Bound(1000)])
        yield Row(case, UNIT, interleaved(works, CALLS, ROUNDS))
