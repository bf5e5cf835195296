"""A thousand concurrent calls, failing and cancelled at random, lose no result and keep no resource.

The emulator runs in another process. A seed determines which calls are cancelled, and when.
"""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from random import Random
from typing import Any

import pytest

from benchmarks.measure import resident
from openai_dual import AsyncOpenAI, Bulkhead, CircuitBreaker, OpenAIError, RateLimiter, RateLimits, Retry
from openai_dual.core.telemetry.hooks import OutcomeEvent
from openai_dual.errors import APIConnectionError, APIResponseValidationError
from tests.support.emulator_process import EmulatorProcess

CALLS, RETRIES, MEGABYTES = 1000, 3, 100
FAULTS = [
    "status=503; rate=0.05",
    "status=400; rate=0.03",
    "status=429; rate=0.05",
    "reset; rate=0.03",
    "cut; rate=0.03",
    "malformed; rate=0.03",
    "html; rate=0.03",
    "slow=0.05; rate=0.2",
]
CANCELLING = 0.5
"""Probability that the end of a call cancels another call."""
HELLO: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello there."}]}


class Crowd:
    """Calls of all kinds by one client, each a task, and their outcomes."""

    def __init__(self, url: str, at_once: int) -> None:
        self.random = Random(at_once)
        self.limiter = RateLimiter(RateLimits(requests_per_minute=600_000, tokens_per_minute=60_000_000, max_wait=None))
        self.bulkhead = Bulkhead(at_once, max_wait=None)
        self.client = AsyncOpenAI(
            api_key="k",
            base_url=url,
            timeout=60,
            retry=Retry(RETRIES, initial=0.001, maximum=0.01),
            bulkhead=self.bulkhead,
            rate_limits=self.limiter,
            circuit_breaker=CircuitBreaker(failure_threshold=50, failure_rate=None),
            hooks=self.heard,
        )
        self.tasks: list[asyncio.Task[Any]] = []
        self.outcomes: list[OutcomeEvent] = []
        self.begun = 0

    def heard(self, event: Any) -> None:
        if isinstance(event, OutcomeEvent):
            self.outcomes.append(event)

    async def run(self) -> list[Any]:
        for number in range(CALLS):
            self.tasks.append(asyncio.create_task(self.call(number)))
            self.tasks[-1].add_done_callback(self.cancel_another)
        results = await asyncio.gather(*self.tasks, return_exceptions=True)
        for result in results:
            drop_frames(result)
        gc.collect()
        for _ in range(100):  # for the loop to close what was left and forgotten
            await asyncio.sleep(0)
        return results

    def cancel_another(self, _: Any) -> None:
        running = [task for task in self.tasks if not task.done()]
        if running and self.random.random() < CANCELLING:
            self.random.choice(running).cancel()

    async def call(self, number: int) -> Any:
        self.begun += 1
        kinds = (self.answered, self.found, self.read, self.left, self.forgotten)
        return await kinds[number % len(kinds)]({"x-call": f"{number}"})

    async def answered(self, headers: dict[str, str]) -> Any:
        return await self.client.chat.completions.create(**HELLO, extra_headers=headers)

    async def found(self, headers: dict[str, str]) -> Any:
        return await self.client.models.retrieve("gpt-4o", extra_headers=headers)

    async def stream(self, headers: dict[str, str]) -> Any:
        return await self.client.chat.completions.create(**HELLO, stream=True, extra_headers=headers)

    async def read(self, headers: dict[str, str]) -> Any:
        return [event async for event in await self.stream(headers)]

    async def left(self, headers: dict[str, str]) -> Any:
        async for _ in await self.stream(headers):
            break

    async def forgotten(self, headers: dict[str, str]) -> Any:
        return type(await self.stream(headers))

    @property
    def held(self) -> tuple[int, ...]:
        """Resources in use, all 0 at the end: places in flight and in wait queues, and lent connections."""
        pool = self.client._lifetime.transport().pool()
        lent = pool["open"] - pool["idle"]
        limits = (self.bulkhead.in_flight, self.bulkhead.waiting, self.limiter.in_flight, self.limiter.waiting)
        return (*limits, lent)


def drop_frames(result: Any) -> None:
    """Drop the tracebacks of an error and of its causes: their frames hold streams that were being read."""
    while isinstance(result, BaseException):
        result.__traceback__ = None
        result = result.__cause__ or result.__context__


async def soak(url: str, at_once: int) -> list[Any]:
    """Run the calls; return their results."""
    crowd = Crowd(url, at_once)
    async with crowd.client:
        results = await crowd.run()
        assert (0, 0, 0, 0, 0) == crowd.held
        assert crowd.begun == len(crowd.outcomes)
    return results


@pytest.mark.parametrize("at_once", [CALLS, 50])
def test_nothing_is_lost_and_nothing_is_kept(at_once: int) -> None:
    with EmulatorProcess(*FAULTS) as server:
        before = resident()
        results = asyncio.run(soak(server.base_url, at_once))
        assert resident() - before < MEGABYTES
        received = server.counted("x-call")

    kinds = Counter(map(kind_of, results))
    assert ({"result", "error", "cancelled"}, CALLS) == (set(kinds), kinds.total())
    for number, result in enumerate(results):
        assert received[f"{number}"] in sent(result)


def kind_of(result: Any) -> str:
    if isinstance(result, OpenAIError):
        return "error"
    if isinstance(result, BaseException):
        return "cancelled" if isinstance(result, asyncio.CancelledError) else repr(result)
    return "result"


def sent(result: Any) -> range:
    """Return the possible numbers of requests of a call with *result*."""
    if isinstance(result, OpenAIError) and not isinstance(result, APIResponseValidationError):
        errors = [result, *result.earlier_errors]
        unsent = sum(1 for error in errors if isinstance(error, APIConnectionError) and not error.sent)
        return range(result.attempts - unsent, result.attempts - unsent + 1)
    return range(0 if isinstance(result, asyncio.CancelledError) else 1, RETRIES + 2)
