"""Follow many steps at once: on threads for the blocking client, in tasks for the awaiting one.

Beside `drivers`, a module that blocks and awaits; every function has a twin that awaits. Steps are taken from what
gives them only as there is room, so they may be made as they are needed, and be without end. Results come in the order
of the steps, or as they finish. Imports `core.bulk`, `core.steps`; threads and asyncio are loaded on first need.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable
from contextlib import aclosing, closing
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.workflows.many import in_order, numbered

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from ..core.workflows.steps import Workflow

T = TypeVar("T")

AHEAD = 2
"""How many times as many are begun or queued as run at once, where a slow one would hold up those after it."""


def together(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[T]], T], at_once: int, *, ordered: bool
) -> Generator[T, None, None]:
    """Follow *parts* on threads, *at_once* at a time; yield their results, or raise the first failure.

    Whoever stops listening ends it: what has not begun is dropped, what has begun is waited for.
    """
    from concurrent.futures import ThreadPoolExecutor  # most never need threads
    from contextvars import copy_context

    executor = ThreadPoolExecutor(at_once, thread_name_prefix="openai_dual")
    running: deque[Future[T]] = deque()
    rest, room = iter(parts), at_once * AHEAD if ordered else at_once
    try:
        while True:
            some = islice(rest, room - len(running))
            running.extend(executor.submit(copy_context().run, follow, part) for part in some)
            if not running:
                return
            yield _finished(running, ordered=ordered).result()
    finally:
        executor.shutdown(cancel_futures=True)


def _finished(running: deque[Future[T]], *, ordered: bool) -> Future[T]:
    """Wait for the first of *running*, or for any of them, and take it out."""
    from concurrent.futures import FIRST_COMPLETED, wait

    done, _ = wait([running[0]] if ordered else running, return_when=FIRST_COMPLETED)
    finished = next(future for future in running if future in done)
    running.remove(finished)
    return finished


def gather(parts: Iterable[Workflow[T]], follow: Callable[[Workflow[Any]], Any], at_once: int) -> list[T]:
    """Follow *parts*, *at_once* at a time, to their results, in their order; the first failure ends it."""
    with closing(together(numbered(parts), follow, at_once, ordered=False)) as results:
        return in_order(results)


async def atogether(
    parts: Iterable[Workflow[T]],
    follow: Callable[[Workflow[T]], Coroutine[Any, Any, T]],
    at_once: int,
    *,
    ordered: bool,
) -> AsyncGenerator[T, None]:
    """Follow *parts* in tasks, *at_once* at a time; yield their results, or raise the first failure.

    Whoever stops listening ends it: what has not finished is cancelled.
    """
    import asyncio  # loaded by whoever awaits

    places = asyncio.Semaphore(at_once)

    async def run(part: Workflow[T]) -> T:
        async with places:
            return await follow(part)

    running: deque[asyncio.Task[T]] = deque()
    rest, room = iter(parts), at_once * AHEAD if ordered else at_once
    try:
        while True:
            running.extend(asyncio.create_task(run(part)) for part in islice(rest, room - len(running)))
            if not running:
                return
            yield (await _afinished(running, ordered=ordered)).result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _afinished(running: deque[asyncio.Task[T]], *, ordered: bool) -> asyncio.Task[T]:
    """Wait for the first of *running*, or for any of them, and take it out."""
    import asyncio

    done, _ = await asyncio.wait([running[0]] if ordered else running, return_when=asyncio.FIRST_COMPLETED)
    finished = next(task for task in running if task in done)
    running.remove(finished)
    return finished


async def agather(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[Any]], Coroutine[Any, Any, Any]], at_once: int
) -> list[T]:
    """Follow *parts*, *at_once* at a time, to their results, in their order; the first failure ends it."""
    async with aclosing(atogether(numbered(parts), follow, at_once, ordered=False)) as results:
        return in_order([result async for result in results])
