"""Run many workflows at once: on threads for the blocking client, in tasks for the async one.

Every function has an async twin. Workflows are taken from their iterable only as there is room, so it may be lazy and
endless. Results come in the order of the workflows, or as they finish.
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
"""In ordered mode, submit up to 2 x `at_once`, so that one slow workflow does not stall the rest."""


def together(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[T]], T], at_once: int, *, ordered: bool
) -> Generator[T, None, None]:
    """Run *parts* on threads, *at_once* at a time; yield their results, or raise the first failure.

    Closing the generator drops the workflows that have not started, and waits for the others.
    """
    from concurrent.futures import ThreadPoolExecutor  # most programs never need threads
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
    """Wait for the first of *running*, or for any of them, and remove it."""
    from concurrent.futures import FIRST_COMPLETED, wait

    done, _ = wait([running[0]] if ordered else running, return_when=FIRST_COMPLETED)
    finished = next(future for future in running if future in done)
    running.remove(finished)
    return finished


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
    """Wait for the first of *running*, or for any of them, and remove it."""
    import asyncio

    done, _ = await asyncio.wait([running[0]] if ordered else running, return_when=asyncio.FIRST_COMPLETED)
    finished = next(task for task in running if task in done)
    running.remove(finished)
    return finished


async def agather(
    parts: Iterable[Workflow[T]], follow: Callable[[Workflow[Any]], Coroutine[Any, Any, Any]], at_once: int
) -> list[T]:
    """Run *parts*, *at_once* at a time, and return their results in order; the first failure ends all."""
    async with aclosing(atogether(numbered(parts), follow, at_once, ordered=False)) as results:
        return in_order([result async for result in results])
