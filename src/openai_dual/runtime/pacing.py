"""How fast admitted requests leave the awaiting driver: a burst is drawn out, not let go at once.

The limiter decides what may go; aiolimiter, bound to one event loop and hence one for each, only spaces it. Imports
`core`, the errors and aiolimiter; `smoothed` is imported by clients that are limited.
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
    """Have *perform* send no faster than at twice the rate that *limiter* allows on average, unless *ending* comes."""

    async def perform_in_turn(effect: Effect) -> Any:
        if isinstance(effect, Send):
            began = monotonic()
            turn = _turn(spacer(limiter), effect.request.timeouts.get("pool"))
            with suppress(TimeoutError):  # then *perform* says why
                await cut_short(turn, scope.signals)
            if effect.within is not None:
                effect = effect._replace(within=effect.within - (monotonic() - began))
        return await perform(effect)

    return perform_in_turn


async def _turn(spacer: AsyncLimiter, patience: float | None) -> None:
    """Wait until a request may leave, for as long as it may wait for a connection; raises `PoolTimeoutError`."""
    try:
        async with asyncio.timeout(patience):
            await spacer.acquire()
    except TimeoutError as exc:
        raise PoolTimeoutError(message="Request timed out (its turn to leave).") from exc


def spacer(limiter: RateLimiter) -> AsyncLimiter:
    """Return what spaces the requests of the running event loop."""
    loop = asyncio.get_running_loop()
    spacers = _SPACERS.setdefault(limiter, WeakKeyDictionary())
    found = spacers.get(loop)
    if found is None:
        rate = limiter.limits.requests_per_minute or MINUTE
        found = spacers[loop] = AsyncLimiter(1, MINUTE / rate / 2)
    return found
