"""Requests of the async client leave at twice the average rate at most, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import CancelToken, PoolTimeoutError, RateLimiter, RateLimits
from openai_dual.core.cancellation import CancelScope, ShutdownState
from openai_dual.core.effects import HttpRequest, Send, Sleep
from openai_dual.runtime.pacing import smoothed, spacer
from tests.support.flows import Clock
from tests.support.slow_bodies import Loop

ONE_A_SECOND = RateLimits(requests_per_minute=60)
EVERY_HALF_SECOND = [0.0, 0.5, 1.0]


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    clock = Clock()
    with asyncio.Runner(loop_factory=lambda: Loop(clock)) as virtual:
        yield virtual


def send(pool: float | None = None) -> Send:
    return Send(HttpRequest("POST", "https://api.example/v1/x", [], b"", {"pool": pool}), False, None)


async def departures(effects: list[Any], limiter: RateLimiter, scope: CancelScope) -> list[float]:
    """Perform *effects* concurrently; return when each was performed."""
    loop = asyncio.get_running_loop()

    async def perform(_: Any) -> float:
        return loop.time()

    paced = smoothed(perform, limiter, scope)
    return [*await asyncio.gather(*(paced(effect) for effect in effects))]


def test_a_burst_is_spread(runner: asyncio.Runner) -> None:
    scope = CancelScope(ShutdownState())

    assert EVERY_HALF_SECOND == runner.run(departures([send()] * 3, RateLimiter(ONE_A_SECOND), scope))


def test_only_sending_is_paced(runner: asyncio.Runner) -> None:
    scope = CancelScope(ShutdownState())

    assert [0.0, 0.0] == runner.run(departures([Sleep(1.0)] * 2, RateLimiter(ONE_A_SECOND), scope))


def test_a_turn_that_takes_longer_than_a_connection_may_is_a_timeout(runner: asyncio.Runner) -> None:
    scope = CancelScope(ShutdownState())
    with pytest.raises(PoolTimeoutError, match="its turn to leave"):
        runner.run(departures([send(pool=0.4)] * 2, RateLimiter(ONE_A_SECOND), scope))


def test_a_cancelled_call_does_not_wait_for_its_turn(runner: asyncio.Runner) -> None:
    token = CancelToken()
    token.cancel()
    scope = CancelScope(ShutdownState(), token)

    assert [0.0, 0.0] == runner.run(departures([send()] * 2, RateLimiter(ONE_A_SECOND), scope))


def test_each_event_loop_is_paced_apart(runner: asyncio.Runner) -> None:
    limiter = RateLimiter(ONE_A_SECOND)

    async def spacers() -> tuple[Any, Any]:
        return spacer(limiter), spacer(limiter)

    first, again = runner.run(spacers())
    other, _ = asyncio.run(spacers())

    assert first is again
    assert first is not other
