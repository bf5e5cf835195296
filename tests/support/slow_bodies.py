"""Bodies of streams with pauses, in virtual time.

The sync client reads a `Clock`; the async client runs in an event loop whose selector advances that clock.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack
from math import inf
from types import TracebackType
from typing import Any, Self, TypeAlias

import httpx

from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import Driver, Kind
from tests.support.clocks import LoopClock
from tests.support.flows import Clock

Step: TypeAlias = "bytes | float | Exception"
"""Bytes that arrive, seconds of silence, or what the transport raises."""


class Selector(selectors.SelectSelector):
    """Never wait: advance the clock to the end of the wait."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        self._clock.now += timeout or 0
        return super().select(0)


class Loop(asyncio.SelectorEventLoop):
    """An event loop in the time of *clock*."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(Selector(clock))
        self._time = clock
        self._clock_resolution = 1e-9

    def time(self) -> float:
        return self._time.now


class SlowBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of *steps*. Like a real transport, it takes its read timeout when the reading starts.

    A second iteration continues where the first stopped. `limits` has the read timeouts.
    """

    def __init__(self, steps: Sequence[Step], clock: Clock) -> None:
        self._steps, self._clock = iter(steps), clock
        self.request: httpx.Request | None = None
        self.limits: list[float | None] = []
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        limit = self._limit()
        for step in self._steps:
            if isinstance(step, float | int):
                self._clock.now += min(step, limit)
                _bounded(step, limit)
            else:
                yield _arrived(step)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        limit = self._limit()
        for step in self._steps:
            if isinstance(step, float | int):
                await asyncio.sleep(min(step, limit))
                _bounded(step, limit)
            else:
                yield _arrived(step)

    def _limit(self) -> float:
        assert self.request is not None
        limit = self.request.extensions["timeout"]["read"]
        self.limits.append(limit)
        return inf if limit is None else limit

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def _bounded(silence: float, limit: float) -> None:
    if silence > limit:
        raise httpx.ReadTimeout("silence")


def _arrived(step: bytes | Exception) -> bytes:
    if isinstance(step, Exception):
        raise step
    return step


class TimedClient:
    """A client in virtual time; its responses are used in order: steps of a body, or a complete response."""

    def __init__(self, kind: Kind, answers: Sequence[Sequence[Step] | httpx.Response], **options: Any) -> None:
        self.clock = Clock(1000.0)
        self.requests: list[httpx.Request] = []
        self.bodies: list[SlowBody] = []
        self._answers = iter(answers)
        self._kind: Kind = kind
        self._opened = ExitStack()
        self._options = options

    def __enter__(self) -> Self:
        clock = self.clock
        self.waiting = LoopClock(self._wait, clock)
        self._opened.enter_context(replaced_clock(self.waiting))
        self.driver = Driver(self._kind, httpx.MockTransport(self._answer), loop=lambda: Loop(clock), **self._options)
        self._opened.enter_context(self.driver)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._opened.close()

    def stream(self, name: str = "chat.completions.create", **keywords: Any) -> Any:
        given: dict[str, Any] = {"model": "m", "messages": []} if name.startswith("chat") else {}
        return self.driver.call(name, stream=True, **given | keywords)

    def next(self, stream: Any) -> Any:
        return self.driver.finish(next(stream) if hasattr(stream, "__next__") else anext(stream))

    def rest(self, stream: Any) -> list[Any]:
        return [event.to_dict() for event in self.driver.events(stream)]

    def _wait(self, seconds: float) -> None:
        self.clock.now += seconds

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = next(self._answers)
        if isinstance(answer, httpx.Response):
            return answer
        body = SlowBody(answer, self.clock)
        body.request = request
        self.bodies.append(body)
        headers = {"content-type": "text/event-stream", "x-request-id": f"req_{len(self.requests)}"}
        return httpx.Response(200, headers=headers, stream=body, extensions={"network_stream": None})
