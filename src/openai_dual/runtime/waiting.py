"""Waits that signals interrupt, blocking and awaiting."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from contextlib import suppress
from math import inf
from threading import TIMEOUT_MAX, Event
from typing import TypeVar

from ..core.signals import Signal, heard

T = TypeVar("T")


def pause(seconds: float, *signals: Signal) -> None:
    """Wait *seconds*, blocking, or until one of *signals* is given."""
    given = Event()
    with heard(given.set, signals):
        given.wait(min(seconds, TIMEOUT_MAX))


async def apause(seconds: float, *signals: Signal) -> None:
    """Wait *seconds*, awaiting, or until one of *signals* is given."""
    import asyncio  # only the async client needs it

    with suppress(TimeoutError):
        async with asyncio.timeout(None if seconds == inf else seconds):
            await cut_short(asyncio.Event().wait(), signals)


async def cut_short(work: Awaitable[T], signals: Sequence[Signal]) -> T:
    """Await *work*; raises `TimeoutError` when one of *signals* is given, in any thread."""
    if not signals:
        return await work
    import asyncio

    loop = asyncio.get_running_loop()

    def cut() -> None:
        with suppress(RuntimeError):  # it has ended
            block.reschedule(loop.time())

    def wake() -> None:
        with suppress(RuntimeError):  # the loop is closed: nothing waits in it
            loop.call_soon_threadsafe(cut)

    async with asyncio.timeout(None) as block:
        with heard(wake, signals):
            return await work
