"""Run a blocking function beside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

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
