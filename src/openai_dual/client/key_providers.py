"""Keys that a function of the caller's gives, asked for once by however many calls want one at the same time.

`SingleFlightKey` blocks, `AsyncSingleFlightKey` awaits. What they give is wrapped at once: no frame of ours has it as text.
Imports `core.settings` and the errors; a client makes one for its `api_key`, if that is a function.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from inspect import isawaitable
from threading import Lock, get_ident
from typing import Any

from ..core.secrets import Secret
from ..errors import ConfigurationError


def _wrapped(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) else value


class SingleFlightKey:
    """Ask *function* for the key; threads that come while it is being asked get the same answer, or error."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._lock = Lock()
        self._asking: Future[Any] | None = None
        self._asker = 0
        """The thread that is asking."""

    def __call__(self) -> Any:
        """Return the key, wrapped. Raises `ConfigurationError` where the function itself wants it."""
        with self._lock:
            others, mine = self._asking, Future[Any]()
            if others is None:
                self._asking, self._asker = mine, get_ident()
        if others is None:
            return self._ask(mine)
        if self._asker == get_ident():
            raise _circular()
        return others.result()

    def _ask(self, answer: Future[Any]) -> Any:
        try:
            answer.set_result(_wrapped(self._function()))
        except BaseException as exc:
            answer.set_exception(exc)
            raise
        finally:
            with self._lock:
                self._asking = None
        return answer.result()


class AsyncSingleFlightKey:
    """Ask *function*, which may be async; tasks that come while it is being asked get the same answer, or error.

    Who stops waiting, being cancelled, does not stop the asking for the others.
    """

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._asking: asyncio.Task[Any] | None = None

    async def __call__(self) -> Any:
        """Return the key, wrapped. Raises `ConfigurationError` where the function itself wants it."""
        asking, loop = self._asking, asyncio.get_running_loop()
        if asking is None or asking.done() or asking.get_loop() is not loop:
            self._asking = asking = loop.create_task(self._ask())
            asking.add_done_callback(_heed)
        if asking is asyncio.current_task():
            raise _circular()
        return await asyncio.shield(asking)

    async def _ask(self) -> Any:
        value = _wrapped(self._function())
        return _wrapped(await value) if isawaitable(value) else value


def _circular() -> ConfigurationError:
    return ConfigurationError(
        "api_key: expected a function that makes no call which needs the key it is asked for", setting="api_key"
    )


def _heed(asking: asyncio.Task[Any]) -> None:
    """Let no error that nobody waits for any more be reported as forgotten."""
    if not asking.cancelled():
        asking.exception()
