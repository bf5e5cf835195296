"""Simulate many concurrent calls on a clock that only the script moves; both drivers give the same trace.

Each call runs in its own thread (sync) or task (async), one at a time. The simulation gives each call the reply to its
effect when its time has come, and then waits for the next effect.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Generator, Sequence
from itertools import count
from math import inf, isfinite
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

import httpx
from attrs import define, field

from openai_dual.core.effects import Effect, Send, Sleep
from openai_dual.core.execution.flow import call_flow
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.gates import Queue
from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import APITimeoutError
from openai_dual.runtime.drivers import adrive, drive
from tests.support.clients import Kind
from tests.support.flows import CALL, REQUEST, WALL, Clock, Reply

Flow: TypeAlias = Generator[Effect, Any, Any]
Answer: TypeAlias = "Callable[[str, float], tuple[float, Reply]]"
"""Maps the name of a call and the time to the response: after how many seconds, and which.

A response that takes longer than the timeout of the attempt is a timeout.
"""


def ok(_: str, __: float) -> tuple[float, Reply]:
    return 0.0, httpx.Response(200, json={})


class Done(Exception):  # noqa: N818 (says what happened)
    def __init__(self, result: Any) -> None:
        self.result = result


class ThreadActor:
    """A flow driven in a thread."""

    def __init__(self, flow: Flow) -> None:
        self._in: SimpleQueue[Any] = SimpleQueue()
        self._out: SimpleQueue[Any] = SimpleQueue()
        self._thread = Thread(target=self._live, args=(flow,), daemon=True)

    def _live(self, flow: Flow) -> None:
        try:
            self._out.put(Done(drive(flow, self._perform)))
        except BaseException as error:  # noqa: BLE001 (it is the result)
            self._out.put(Done(error))

    def _perform(self, effect: Effect) -> Any:
        self._out.put(effect)
        return result_of(self._in.get())

    def begin(self) -> Any:
        self._thread.start()
        return self._out.get()

    def resume(self, reply: Any) -> Any:
        self._in.put(KeyboardInterrupt() if reply is CANCEL else reply)
        return self._out.get()


class TaskActor:
    """A flow driven in a task of a loop that runs as long as the simulation waits for its next effect."""

    def __init__(self, flow: Flow, runner: asyncio.Runner) -> None:
        self._flow, self._runner = flow, runner
        self._in: asyncio.Queue[Any] = asyncio.Queue()
        self._out: asyncio.Queue[Any] = asyncio.Queue()

    async def _live(self) -> None:
        try:
            await self._out.put(Done(await adrive(self._flow, self._perform)))
        except BaseException as error:  # noqa: BLE001 (it is the result)
            await self._out.put(Done(error))

    async def _perform(self, effect: Effect) -> Any:
        await self._out.put(effect)
        return result_of(await self._in.get())

    def begin(self) -> Any:
        return self._runner.run(self._begin())

    async def _begin(self) -> Any:
        self._task = asyncio.create_task(self._live())
        return await self._out.get()

    def resume(self, reply: Any) -> Any:
        return self._runner.run(self._resume(asyncio.CancelledError() if reply is CANCEL else reply))

    async def _resume(self, reply: Any) -> Any:
        await self._in.put(reply)
        return await self._out.get()


CANCEL = object()


def result_of(reply: Any) -> Any:
    if isinstance(reply, BaseException):
        raise reply
    return reply


@define
class Simulation:
    """Run calls that begin at given times; `sends` has when each was sent, `ends` how each ended and when."""

    kind: Kind
    queues: Sequence[Queue]
    answer: Answer = ok
    policy: dict[str, Any] = field(factory=dict)
    clock: Clock = field(factory=Clock)
    sends: list[tuple[str, float]] = field(factory=list)
    ends: dict[str, tuple[Any, float]] = field(factory=dict)
    trace: list[tuple[float, str, str]] = field(factory=list)
    _runner: asyncio.Runner = field(factory=asyncio.Runner)
    _agenda: list[tuple[float, int, Callable[[], None]]] = field(factory=list)
    _order: Any = field(factory=count)
    _actors: dict[str, Any] = field(factory=dict)
    _turn: dict[str, int] = field(factory=dict)

    def call(self, name: str, at: float = 0.0, *, tokens: int = 0, **how: Any) -> None:
        """Start a call at a time."""
        retry = Retry(how.pop("max_retries", 0), uniform=lambda low, _: low)
        policy = Policy(
            retry, self.clock, lambda: WALL, how.pop("deadline", None), queues=tuple(self.queues), **self.policy
        )
        self._at(at, lambda: self._begin(name, call_flow(REQUEST, policy, call_of(name, tokens), **how)))

    def cancel(self, name: str, at: float) -> None:
        """Cancel a call at a time."""
        self._at(at, lambda: self._resume(name, self._turn[name], CANCEL))

    def do(self, at: float, action: Callable[[], Any]) -> None:
        """Run *action* at a time."""
        self._at(at, lambda: (action(), None)[1])

    def run(self) -> Simulation:
        """Run until nothing is left to do."""
        with self._runner:
            self.go_on(inf)
        return self

    def go_on(self, seconds: float) -> None:
        """Run everything that is due within *seconds*."""
        end = self.clock.now + seconds
        while self._agenda and self._agenda[0][0] <= end:
            at, _, action = heapq.heappop(self._agenda)
            self.clock.now = max(self.clock.now, at)
            action()
        if isfinite(end):
            self.clock.now = end

    def sent(self, name: str) -> float:
        return next(at for each, at in self.sends if each == name)

    def _at(self, at: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (at, next(self._order), action))

    def _begin(self, name: str, flow: Flow) -> None:
        self._actors[name] = ThreadActor(flow) if self.kind == "sync" else TaskActor(flow, self._runner)
        self._turn[name] = 0
        self._follow(name, self._actors[name].begin())

    def _resume(self, name: str, turn: int, reply: Any) -> None:
        if self._turn[name] == turn and name not in self.ends:
            self._turn[name] += 1
            self._follow(name, self._actors[name].resume(reply))

    def _follow(self, name: str, effect: Any) -> None:
        now, turn = self.clock.now, self._turn[name]
        self.trace.append((now, name, type(effect).__name__))
        if isinstance(effect, Done):
            self.ends[name] = (effect.result, now)
        elif isinstance(effect, Sleep):
            if isfinite(effect.seconds):
                self._at(now + effect.seconds, lambda: self._resume(name, turn, None))
            if effect.until is not None:
                effect.until.listen(lambda: self._at(self.clock.now, lambda: self._resume(name, turn, None)))
        elif isinstance(effect, Send):
            self.sends.append((name, now))
            took, reply = self.answer(name, now)
            if took > (limit := effect.request.timeouts["read"] or inf):
                took, reply = limit, APITimeoutError(sent=True)
            self._at(now + took, lambda: self._resume(name, turn, reply))


def call_of(name: str, tokens: int) -> Any:
    return CALL._replace(operation=name, tokens=tokens)
