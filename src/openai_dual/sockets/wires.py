"""The two drivers of a connection, blocking and awaiting: they perform the effects that its flows yield."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from functools import partial, update_wrapper
from threading import TIMEOUT_MAX, Event
from typing import TYPE_CHECKING, Any, Final

from ..core.effects import Ask, Sleep
from ..core.signals import heard
from ..http.interrupt import in_thread
from ..runtime.drivers import arest, rest
from .cuts import acut, cut, cut_after
from .protocol.closing import ABNORMAL, UNHEARD, Lost
from .protocol.effects import TIMED_OUT, Dial, HangUp, Receive, SocketEffect, Transmit

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future

    from ..core.cancellation import CancelScope
    from ..core.clock import Clock
    from ..http.websocket_dial import WebSocketOptions

KEEPALIVE_FAILED: Final = "keepalive ping timeout"
"""The reason that `websockets` gives when it closes a connection whose pongs it did not see."""
OPEN: Final = 1
"""The state of an open connection of `websockets`; those of closing and closed ones are larger."""
NO_STATE: Final = 0
"""Before the first connection, and for connections of tests."""


class _Wire:
    """What both drivers share: the connection of `websockets`, and how its end is read."""

    _cut: Callable[[Any], None]

    def __init__(
        self, scope: CancelScope, clock: Clock, options: WebSocketOptions, dial: Callable[[Dial], Any]
    ) -> None:
        self.scope, self.clock = scope, clock
        self._pause, self._close_timeout = options.pause, options.close_timeout
        self._patience = options.patience
        self._stuck: Any = None
        """The last connection that was cut because it took no more bytes."""
        self._dial = dial
        self._redial: Any = None
        """The connection that is being opened in the place of a lost one, by a thread or task of its own."""
        self._late = 0
        """Messages that were read after the connection had ended: they had waited for the reader."""
        self.raw: Any = None
        """The connection; None before the first."""

    def _lost(self, closed: Any, connection: Any) -> Lost:
        """Return the loss that `ConnectionClosed` tells of. Raises the reason of a cancellation instead."""
        self.scope.check()
        frame = closed.rcvd or closed.sent
        if frame is None:
            is_stuck = connection is self._stuck
            return Lost(UNHEARD, KEEPALIVE_FAILED) if is_stuck else Lost(ABNORMAL, "the connection was cut")
        stalled = frame.reason == KEEPALIVE_FAILED and self._pause is not None and self._late > self._pause
        return Lost(int(frame.code), frame.reason, stalled=stalled)

    @property
    def _state(self) -> int:
        return getattr(self.raw, "state", NO_STATE)

    def _opened(self, connection: Any) -> Any:
        """Read from *connection* from now on."""
        self.raw, self._late = connection, 0
        return connection

    def _writing(self, connection: Any) -> AbstractContextManager[None]:
        """Context manager around a write: cuts *connection* if it takes no more bytes.

        The heartbeat of `websockets` does not notice that: its pings wait like any other writer.
        """

        def give_up() -> None:
            self._stuck = connection
            self._cut(connection)

        return cut_after(self._patience, give_up)

    def disown(self) -> None:
        """Forget the connection, in the child of a fork."""
        self.raw = self._redial = None

    def abort(self) -> None:
        """Cut the connection, in any thread, without a word to the server."""
        if self.raw is not None:
            self._cut(self.raw)


def _is_closed(exc: Exception) -> bool:
    """Tell whether *exc* is `websockets`' for a closed connection; the package may not be loaded."""
    return any(kind.__name__ == "ConnectionClosed" for kind in type(exc).__mro__)


class Wire(_Wire):
    """Perform the effects of a connection, blocking."""

    _redial: Future[Any] | None
    _cut = staticmethod(cut)

    def _opened(self, connection: Any) -> Any:
        ping = getattr(connection, "ping", None)  # a scripted connection has none
        if ping is not None and self._patience is not None:

            def guarded(*args: Any, **keywords: Any) -> Any:
                with self._writing(connection):
                    return ping(*args, **keywords)

            connection.ping = update_wrapper(guarded, ping)  # the thread of `websockets` that sends pings calls it
        return super()._opened(connection)

    def perform(self, effect: SocketEffect) -> Any:
        """Return the result of *effect*; raises `Lost`, and the error of a call that dials."""
        try:
            if isinstance(effect, Receive):
                late = self._state > OPEN
                message = self.raw.recv(timeout=effect.within)
                self._late += late
                return message
            if isinstance(effect, Transmit):
                with self._writing(effect.connection):
                    return effect.connection.send(effect.text)
            if isinstance(effect, HangUp):
                return self.hang_up(effect)
        except TimeoutError:
            return TIMED_OUT
        except Exception as exc:
            if _is_closed(exc):
                raise self._lost(exc, getattr(effect, "connection", self.raw)) from exc
            raise
        if isinstance(effect, Sleep | Ask):
            return rest(self.scope, self.clock, effect)
        return self._opened(self._dial(effect)) if effect.until is None else self._redialled(effect)

    def _redialled(self, effect: Dial) -> Any:
        """Wait for another connection; a reader that leaves meanwhile does not cancel it."""
        if self._redial is None:
            if self._state == OPEN:
                self.abort()  # a reader that was cancelled while it replayed has left it open
            self._redial = in_thread(partial(self._dial, effect))
        dialling, woken = self._redial, Event()
        dialling.add_done_callback(lambda _: woken.set())
        until = () if effect.until is None else (effect.until,)
        with heard(woken.set, (*self.scope.signals, *until)):
            woken.wait(None if effect.within is None else min(effect.within, TIMEOUT_MAX))
        self.scope.check()
        if not dialling.done():
            return TIMED_OUT  # or the caller has closed the connection, and `hang_up` discards this one
        self._redial = None
        return self._opened(dialling.result())

    def hang_up(self, effect: HangUp) -> None:
        """Close the connection, in any thread: a reader that waits finds its end."""
        dialling, self._redial = self._redial, None
        if dialling is not None:
            dialling.add_done_callback(_discard)
        if self.raw is not None:
            with cut_after(self._close_timeout, self.abort):  # a writer that is stuck holds the connection's lock
                self.raw.close(effect.code, effect.reason)


def _discard(dialling: Future[Any]) -> None:
    """Close a connection that nobody waits for any more."""
    if dialling.exception() is None:
        dialling.result().close()


class AsyncWire(_Wire):
    """Perform the effects of a connection, awaiting."""

    _redial: Task[Any] | None
    _dial: Callable[[Dial], Coroutine[Any, Any, Any]]
    _cut = staticmethod(acut)

    async def perform(self, effect: SocketEffect) -> Any:
        """Return the result of *effect*; raises `Lost`, and the error of a call that dials."""
        try:
            if isinstance(effect, Receive):
                late = self._state > OPEN
                message = await self._received(effect)
                self._late += late
                return message
            if isinstance(effect, Transmit):
                with self._writing(effect.connection):
                    return await effect.connection.send(effect.text)
            if isinstance(effect, HangUp):
                return await self.hang_up(effect)
        except Exception as exc:
            if _is_closed(exc):
                raise self._lost(exc, getattr(effect, "connection", self.raw)) from exc
            raise
        if isinstance(effect, Sleep | Ask):
            return await arest(self.scope, self.clock, effect)
        return self._opened(await self._dial(effect)) if effect.until is None else await self._redialled(effect)

    async def _redialled(self, effect: Dial) -> Any:
        """Wait for another connection, as `Wire` does."""
        import asyncio  # only the async client needs it

        if self._redial is None:
            if self._state == OPEN:
                self.abort()  # as in Wire
            self._redial = asyncio.create_task(self._dial(effect))
        dialling = self._redial
        await asyncio.wait({dialling}, timeout=effect.within)
        if not dialling.done():
            return TIMED_OUT
        self._redial = None
        return self._opened(dialling.result())

    async def _received(self, effect: Receive) -> Any:
        if effect.within is None:
            return await self.raw.recv()
        import asyncio  # only the async client needs it

        limit = asyncio.timeout(effect.within)
        try:
            async with limit:
                return await self.raw.recv()
        except TimeoutError:
            if limit.expired():
                return TIMED_OUT
            raise

    async def hang_up(self, effect: HangUp) -> None:
        """Close the connection: a reader that waits finds its end."""
        dialling, self._redial = self._redial, None
        if dialling is not None:
            import asyncio  # as above

            await asyncio.wait({dialling})  # its signal has been given
            if not dialling.cancelled() and dialling.exception() is None:
                await dialling.result().close()
        if self.raw is not None:
            with cut_after(self._close_timeout, self.abort):  # its close waits behind what is not written
                await self.raw.close(effect.code, effect.reason)
