"""Measure small chat calls with 1, 32 and 128 in flight: CPU time per call, and its growth."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TypeAlias, cast

from . import payloads
from .calls import UNIT, Messages, awaitable_calls
from .measure import awaited, interleaved
from .server import serving
from .table import SIDES, Bound, Row, Side

IN_FLIGHT = (1, 32, 128)
REPEATS = 256
"""Calls per block: at most two per call in flight."""

Figures: TypeAlias = dict[Side, float]


def rows() -> Iterator[Row]:
    """Compare the clients at each number of calls in flight, then each number with one call at a time."""
    figures = _figures()
    for count in IN_FLIGHT:
        limit = 0.4 if count == 1 else 0.2
        yield Row(f"small calls in flight: {count}, async", UNIT, figures[count], [Bound(limit, "bare")])
    for count in IN_FLIGHT[1:]:
        growth: Figures = {side: figures[count][side] / figures[1][side] for side in SIDES}
        yield Row(f"CPU a call, {count} in flight, async", "of that at 1", growth, [Bound(1.3)])


def _figures() -> dict[int, Figures]:
    """Measure every client at every number in the same rounds."""
    messages = cast("Messages", payloads.messages(1))
    with (
        serving() as url,
        asyncio.Runner() as runner,
        awaitable_calls(runner, f"{url}/chat", messages) as calls,
    ):
        works = {f"{side} {count}": awaited(runner, calls[side], count) for side in SIDES for count in IN_FLIGHT}
        measured = interleaved(works, REPEATS)
    return {count: {side: measured[f"{side} {count}"] for side in SIDES} for count in IN_FLIGHT}
