"""Ctrl-C during a bulk run: the first lets the running requests finish, the second cancels them."""

from __future__ import annotations

import asyncio
import signal
import threading
from types import FrameType, TracebackType
from typing import Any, Self

from ..core.cancellation import CancelToken
from ..core.signals import Signal


class Interrupts:
    """Listens for Ctrl-C inside its block, on the main thread, unless the program has a handler of its own."""

    def __init__(self) -> None:
        self.count = 0
        self.token = CancelToken()
        """Cancels the requests of the run."""
        self.woken = Signal()
        """Given by the first Ctrl-C, and when the token is cancelled: waits end."""
        self.token.signal.listen(self.woken.give)
        self._before: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread() and _is_usual(signal.getsignal(signal.SIGINT)):
            self._before = signal.getsignal(signal.SIGINT)
            self._listen()
        return self

    def _listen(self) -> None:
        try:  # the handler of a loop wakes it; others may wait until the loop has something to do
            self._loop = asyncio.get_running_loop()
            self._loop.add_signal_handler(signal.SIGINT, self._interrupted, signal.SIGINT, None)
        except (RuntimeError, NotImplementedError):  # no loop, or that of Windows
            self._loop = None
            signal.signal(signal.SIGINT, self._interrupted)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._before is not None:
            if self._loop is not None:
                self._loop.remove_signal_handler(signal.SIGINT)
            signal.signal(signal.SIGINT, self._before)
        if kind is None and self.count > 1:
            raise KeyboardInterrupt

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        self.count += 1
        if self.count <= 2:
            # on another thread: the interrupted code may hold the lock of what listens
            give = self.woken.give if self.count == 1 else self.token.cancel
            threading.Thread(target=give, name="openai_dual-interrupt").start()
        else:
            signal.default_int_handler(number, frame)


def _is_usual(handler: Any) -> bool:
    """Return whether *handler* is that of Python, or of `asyncio.run`."""
    function = getattr(handler, "func", handler)
    return handler is signal.default_int_handler or isinstance(getattr(function, "__self__", None), asyncio.Runner)
