"""Functions that provide keys: concurrent calls share one invocation, and keys are wrapped at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from inspect import isawaitable, iscoroutinefunction
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any

from ..core.secrets import Secret
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio


class SingleFlightKey:
    """Call *function* for the key; threads that arrive during the call get the same key or the same error."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._lock = Lock()
        self._flight: Future[Any] | None = None
        self._caller = 0
        """The thread that calls the function."""

    def __call__(self) -> Any:
        """Return the key, wrapped. Raises `ConfigurationError` if the function itself needs the key."""
        with self._lock:
            others, mine = self._flight, Future[Any]()
            if others is None:
                self._flight, self._caller = mine, get_ident()
        if others is None:
            return self._call(mine)
        if self._caller == get_ident():
            raise _circular()
        return others.result()

    def _call(self, flight: Future[Any]) -> Any:
        try:
            flight.set_result(_wrapped(self._function()))
        except BaseException as exc:
            flight.set_exception(exc)
            raise
        finally:
            with self._lock:
                self._flight = None
        return flight.result()


class AsyncSingleFlightKey:
    """Call *function* for the key; tasks that arrive during the call get the same key or the same error.

    An async function is awaited; another one runs in a thread, so that it does not block the event loop. A cancelled
    task does not cancel the call for the others.
    """

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function
        self._is_async = iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004 (objects)
        self._flight: asyncio.Task[Any] | None = None

    async def __call__(self) -> Any:
        """Return the key, wrapped. Raises `ConfigurationError` if the function itself needs the key."""
        import asyncio  # only the async client needs it

        flight, loop = self._flight, asyncio.get_running_loop()
        if flight is None or flight.done() or flight.get_loop() is not loop:
            self._flight = flight = loop.create_task(self._call())
            flight.add_done_callback(_retrieve)
        if flight is asyncio.current_task():
            raise _circular()
        return await asyncio.shield(flight)

    def _call_blocking(self) -> Any:
        return _wrapped(self._function())

    async def _call(self) -> Any:
        from ..runtime.threads import in_thread  # loads asyncio

        value = _wrapped(self._function() if self._is_async else await in_thread(self._call_blocking))
        return _wrapped(await value) if isawaitable(value) else value


def _wrapped(value: Any) -> Any:
    return Secret(value) if isinstance(value, str) else value


def _circular() -> ConfigurationError:
    return ConfigurationError(
        "api_key: expected a function that makes no call which needs the key it is asked for", setting="api_key"
    )


def _retrieve(flight: asyncio.Task[Any]) -> None:
    """Retrieve the exception, so that asyncio does not report it if nobody waits any more."""
    if not flight.cancelled():
        flight.exception()
