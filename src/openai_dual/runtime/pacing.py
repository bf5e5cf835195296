"""Space admitted requests of the async client, so that a burst does not leave at once.

The rate limiter decides what may be sent; aiolimiter, one for each event loop, only spaces it. The blocking client does
not pace: its threads start one after the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

from aiolimiter import AsyncLimiter

from ..core.cancellation import CancelScope
from ..core.effects import Effect, Send
from ..core.resilience.rate_limiter import MINUTE, RateLimiter
from ..errors import PoolTimeoutError
from .waiting import cut_short

_SPACERS: WeakKeyDictionary[RateLimiter, WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncLimiter]] = (
    WeakKeyDictionary()
)


def smoothed(
    perform: Callable[[Effect], Awaitable[Any]], limiter: RateLimiter, scope: CancelScope
) -> Callable[[Effect], Awaitable[Any]]:
    """Let *perform* send at most at twice the average rate that *limiter* allows, until *scope* is cancelled."""

    async def perform_in_turn(effect: Effect) -> Any:
        if isinstance(effect, Send):
            began = monotonic()
            turn = _turn(spacer(limiter), effect.request.timeouts.get("pool"))
            with suppress(TimeoutError):  # *perform* raises the reason
                await cut_short(turn, scope.signals)
            if effect.within is not None:
                effect = effect._replace(within=effect.within - (monotonic() - began))
        return await perform(effect)

    return perform_in_turn


async def _turn(spacer: AsyncLimiter, patience: float | None) -> None:
    """Wait until a request may leave, at most as long as for a connection. Raises `PoolTimeoutError`."""
    try:
        async with asyncio.timeout(patience):
            await spacer.acquire()
    except TimeoutError as exc:
        raise PoolTimeoutError(message="Request timed out (its turn to leave).") from exc


def spacer(limiter: RateLimiter) -> AsyncLimiter:
    """Return the limiter that spaces the requests of the running event loop."""
    loop = asyncio.get_running_loop()
    spacers = _SPACERS.setdefault(limiter, WeakKeyDictionary())
    found = spacers.get(loop)
    if found is None:
        rate = limiter.limits.requests_per_minute or MINUTE
        found = spacers[loop] = AsyncLimiter(1, MINUTE / rate / 2)
    return found
