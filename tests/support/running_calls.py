"""Run calls of either client in threads or tasks, while the test does something to the client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Thread
from types import TracebackType
from typing import Any, Self

from openai_dual import AsyncOpenAI, OpenAI
from tests.support.clients import Kind

PATIENCE = 20
"""Seconds after which a test that hangs fails."""


class BackgroundClient:
    """One client that runs its calls in the background: in threads, or in an event loop in another thread."""

    def __init__(self, kind: Kind, **options: Any) -> None:
        self.kind = kind
        self._pool = ThreadPoolExecutor(8)
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        given: dict[str, Any] = {"api_key": "key-of-the-user", "max_retries": 0} | options
        self.client: Any = OpenAI(**given) if kind == "sync" else self.do(lambda: AsyncOpenAI(**given))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.do(lambda: self.client.close())  # noqa: PLW0108 (async clients are closed in their loop)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._pool.shutdown()

    def begin(self, work: Callable[[], Any]) -> Future[Any]:
        """Start *work* in the background and return its future; awaits its result if necessary."""
        if self.kind == "sync":
            return self._pool.submit(work)
        return asyncio.run_coroutine_threadsafe(self._finished(work), self._loop)

    def do(self, work: Callable[[], Any]) -> Any:
        """Run *work* in the background and return its result."""
        return self.begin(work).result(PATIENCE)

    def cancel(self) -> None:
        """Cancel the task that was started last."""
        self._loop.call_soon_threadsafe(self._task.cancel)

    def cancelled(self, work: Future[Any]) -> BaseException | None:
        """Wait for *work* to end as cancelled, and return what it raises."""
        try:
            return work.exception(PATIENCE)
        except CancelledError as error:
            return error

    def health(self) -> Any:
        """Describe the client, in its event loop if it has one."""

        async def described() -> Any:
            return self.client.health()

        return self.client.health() if self.kind == "sync" else described()

    def next(self, stream: Any) -> Future[Any]:
        """Start waiting for the next event of *stream*."""
        return self.begin(lambda: next(stream) if self.kind == "sync" else anext(stream))

    async def _finished(self, work: Callable[[], Any]) -> Any:
        self._task: Any = asyncio.current_task()
        result = work()
        return await result if inspect.isawaitable(result) else result
