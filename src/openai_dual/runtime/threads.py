"""Run a blocking function beside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextvars import copy_context
from inspect import isawaitable, iscoroutinefunction
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")


async def in_thread(function: Callable[[], T]) -> T:
    """Call *function* in a daemon thread, in the caller's context, and return its result.

    A function that hangs does not keep the program from ending. A cancelled task does not wait for it.
    """
    called: Future[T] = Future()
    called.set_running_or_notify_cancel()  # a cancelled task leaves it running

    def call() -> None:
        try:
            called.set_result(function())
        except BaseException as error:  # noqa: BLE001 (raised where the result is awaited)
            called.set_exception(error)

    Thread(target=copy_context().run, args=(call,), daemon=True).start()
    return await asyncio.wrap_future(called)


def beside_the_loop(function: Callable[[], Any], held: Callable[[Any], T]) -> Callable[[], Awaitable[T]]:
    """Return an async function with the result of *function*, wrapped by *held*.

    An async function is awaited, another one runs in a thread.
    """
    is_async = iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004 (objects)

    async def call() -> T:
        value = function() if is_async else await in_thread(function)
        return held(await value if isawaitable(value) else value)

    return call
