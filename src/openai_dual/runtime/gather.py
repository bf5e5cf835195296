"""Run many workflows at once: on threads for the blocking client, in tasks for the async one.

Every function has an async twin. Workflows are taken from their iterable only as there is room, so it may be lazy and
endless. Results come in the order of the workflows, or as they finish: of those that have finished, the first one.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable
from contextlib import aclosing, closing
from functools import partial
from heapq import heappop, heappush
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.workflows.many import in_order, numbered

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from ..core.workflows.steps import Workflow

T = TypeVar("T")

AHEAD = 2
"""In ordered mode, submit up to 2 x `at_once`, so that one slow workflow does not stall the rest."""


def together(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[T]], T], at_once: int, *, ordered: bool
) -> Generator[T, None, None]:
    """Run *parts* on threads, *at_once* at a time; yield their results, or raise the first failure.

    Closing the generator drops the workflows that have not started, and waits for the others.
    """
    from concurrent.futures import ThreadPoolExecutor  # most programs never need threads
    from contextvars import copy_context
    from queue import SimpleQueue

    executor = ThreadPoolExecutor(at_once, thread_name_prefix="openai_dual")
    running: dict[int, Future[T]] = {}  # by number, in their order
    finished: SimpleQueue[int] = SimpleQueue()
    ready: list[int] = []
    rest, room = enumerate(parts), at_once * AHEAD if ordered else at_once
    try:
        while True:
            for number, part in islice(rest, room - len(running)):
                running[number] = executor.submit(copy_context().run, follow, part)
                if not ordered:
                    running[number].add_done_callback(partial(_note, finished.put, number))
            if not running:
                return
            if not (ordered or ready):
                heappush(ready, finished.get())
            while not finished.empty():
                heappush(ready, finished.get())
            yield running.pop(next(iter(running)) if ordered else heappop(ready)).result()
    finally:
        executor.shutdown(cancel_futures=True)


def _note(put: Callable[[int], object], number: int, _finished: object) -> None:
    put(number)


def gather(parts: Iterable[Workflow[T]], follow: Callable[[Workflow[Any]], Any], at_once: int) -> list[T]:
    """Run *parts*, *at_once* at a time, and return their results in order; the first failure ends all."""
    with closing(together(numbered(parts), follow, at_once, ordered=False)) as results:
        return in_order(results)


async def atogether(
    parts: Iterable[Workflow[T]],
    follow: Callable[[Workflow[T]], Coroutine[Any, Any, T]],
    at_once: int,
    *,
    ordered: bool,
) -> AsyncGenerator[T, None]:
    """Run *parts* in tasks, *at_once* at a time; yield their results, or raise the first failure.

    Closing the generator cancels the workflows that have not finished.
    """
    import asyncio  # only the async client needs it

    places = asyncio.Semaphore(at_once)

    async def run(part: Workflow[T]) -> T:
        async with places:
            return await follow(part)

    running: dict[int, asyncio.Task[T]] = {}  # by number, in their order
    finished: asyncio.Queue[int] = asyncio.Queue()
    ready: list[int] = []
    rest, room = enumerate(parts), at_once * AHEAD if ordered else at_once
    try:
        while True:
            for number, part in islice(rest, room - len(running)):
                running[number] = asyncio.create_task(run(part))
                if not ordered:
                    running[number].add_done_callback(partial(_note, finished.put_nowait, number))
            if not running:
                return
            if ordered:
                await asyncio.wait([next(iter(running.values()))])
            elif not ready:
                heappush(ready, await finished.get())
            while not finished.empty():
                heappush(ready, finished.get_nowait())
            yield running.pop(next(iter(running)) if ordered else heappop(ready)).result()
    finally:
        for task in running.values():
            task.cancel()
        await asyncio.gather(*running.values(), return_exceptions=True)


async def agather(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[Any]], Coroutine[Any, Any, Any]], at_once: int
) -> list[T]:
    """Run *parts*, *at_once* at a time, and return their results in order; the first failure ends all."""
    async with aclosing(atogether(numbered(parts), follow, at_once, ordered=False)) as results:
        return in_order([result async for result in results])
