"""Run the workflows of an async iterable at once: as `gather.atogether`, whose workflows are there without waiting."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .gather import AHEAD

if TYPE_CHECKING:
    import asyncio

    from ..core.workflows.steps import Workflow

T = TypeVar("T")


async def afed(
    parts: AsyncIterable[Workflow[T]],
    follow: Callable[[Workflow[T]], Coroutine[Any, Any, T]],
    at_once: int,
    *,
    ordered: bool,
) -> AsyncGenerator[T, None]:
    """Run *parts* in tasks, *at_once* at a time; yield their results, or raise the first failure.

    Results are yielded while the next workflow is awaited. Closing the generator cancels that wait, and the workflows
    that have not finished.
    """
    rest = aiter(parts)
    feed = _Feed(rest, follow, at_once, ordered=ordered)
    try:
        while await feed.wait():
            for result in feed.finished():
                yield result
    finally:
        await feed.close()
        if isinstance(rest, AsyncGenerator):
            await rest.aclose()


class _Feed(Generic[T]):
    """The workflows that run, and the wait for the next one."""

    def __init__(
        self,
        rest: AsyncIterator[Workflow[T]],
        follow: Callable[[Workflow[T]], Coroutine[Any, Any, T]],
        at_once: int,
        *,
        ordered: bool,
    ) -> None:
        import asyncio  # only the async client needs it

        self._rest, self._follow, self._ordered = rest, follow, ordered
        self._places, self._room = asyncio.Semaphore(at_once), at_once * AHEAD if ordered else at_once
        self._running: list[asyncio.Task[T]] = []
        self._coming: asyncio.Task[Workflow[T] | None] | None = None
        self._ended = False

    async def _following(self) -> Workflow[T] | None:
        return await anext(self._rest, None)

    async def _run(self, part: Workflow[T]) -> T:
        async with self._places:
            return await self._follow(part)

    async def wait(self) -> bool:
        """Wait until a workflow has finished, or the next one has come and is started; return False at the end."""
        import asyncio

        if self._coming is None and not self._ended and len(self._running) < self._room:
            self._coming = asyncio.create_task(self._following())
        waited: list[asyncio.Task[Any]] = [*self._awaited, *([] if self._coming is None else [self._coming])]
        if not waited:
            return False
        await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        if self._coming is not None and self._coming.done():
            part, self._coming = self._coming.result(), None
            if part is None:
                self._ended = True
            else:
                self._running.append(asyncio.create_task(self._run(part)))
        return True

    @property
    def _awaited(self) -> list[asyncio.Task[T]]:
        return self._running[:1] if self._ordered else self._running

    def finished(self) -> Iterator[T]:
        """Yield the results that have come; raise the first failure."""
        for task in [task for task in self._awaited if task.done()]:
            self._running.remove(task)
            yield task.result()

    async def close(self) -> None:
        """Cancel what has not finished, and wait for it."""
        import asyncio

        unfinished: list[asyncio.Task[Any]] = [*self._running, *([] if self._coming is None else [self._coming])]
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
