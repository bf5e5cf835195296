"""The two drivers of a connection, blocking and awaiting: they perform the effects that its flows yield."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from socket import SHUT_RDWR, socket
from typing import TYPE_CHECKING, Any, Final

from ..core.effects import Sleep
from ..runtime.drivers import arest, rest
from .protocol.closing import ABNORMAL, Lost
from .protocol.effects import TIMED_OUT, Dial, HangUp, Receive, SocketEffect, Transmit

if TYPE_CHECKING:
    from ..core.cancellation import CancelScope
    from ..core.clock import Clock

KEEPALIVE_FAILED: Final = "keepalive ping timeout"
"""The reason that `websockets` gives when it closes a connection whose pongs it did not see."""
OPEN: Final = 1
"""The state of an open connection of `websockets`; those of closing and closed ones are larger."""
NO_STATE: Final = 0
"""Before the first connection, and for connections of tests."""


class _Wire:
    """What both drivers share: the connection of `websockets`, and how its end is read."""

    def __init__(self, scope: CancelScope, clock: Clock, pause: int | None) -> None:
        self.scope, self.clock = scope, clock
        self._pause = pause
        self._late = 0
        """Messages that were read after the connection had ended: they had waited for the reader."""
        self.raw: Any = None
        """The connection; None before the first."""

    def _lost(self, closed: Any) -> Lost:
        """Return the loss that `ConnectionClosed` tells of. Raises the reason of a cancellation instead."""
        self.scope.check()
        frame = closed.rcvd or closed.sent
        if frame is None:
            return Lost(ABNORMAL, "the connection was cut")
        stalled = frame.reason == KEEPALIVE_FAILED and self._pause is not None and self._late > self._pause
        return Lost(int(frame.code), frame.reason, stalled=stalled)

    @property
    def _state(self) -> int:
        return getattr(self.raw, "state", NO_STATE)


def _is_closed(exc: Exception) -> bool:
    """Tell whether *exc* is `websockets`' for a closed connection; the package may not be loaded."""
    return any(kind.__name__ == "ConnectionClosed" for kind in type(exc).__mro__)


class Wire(_Wire):
    """Perform the effects of a connection, blocking."""

    def __init__(self, scope: CancelScope, clock: Clock, pause: int | None, dial: Callable[[Dial], Any]) -> None:
        super().__init__(scope, clock, pause)
        self._dial = dial

    def perform(self, effect: SocketEffect) -> Any:
        """Return the result of *effect*; raises `Lost`, and the error of a call that dials."""
        try:
            if isinstance(effect, Receive):
                late = self._state > OPEN
                message = self.raw.recv(timeout=effect.within)
                self._late += late
                return message
            if isinstance(effect, Transmit):
                return self.raw.send(effect.text)
            if isinstance(effect, HangUp):
                return self.hang_up(effect)
        except TimeoutError:
            return TIMED_OUT
        except Exception as exc:
            if _is_closed(exc):
                raise self._lost(exc) from exc
            raise
        if isinstance(effect, Sleep):
            return rest(self.scope, self.clock, effect)
        if self._state == OPEN:
            self.abort()  # a reader that was cancelled while it replayed has left it open
        self.raw, self._late = self._dial(effect), 0
        return None

    def hang_up(self, effect: HangUp) -> None:
        """Close the connection, in any thread: a reader that waits finds its end."""
        if self.raw is not None:
            self.raw.close(effect.code, effect.reason)

    def abort(self) -> None:
        """Cut the connection, in any thread, without a word to the server."""
        if self.raw is None:
            return
        if (cut := getattr(self.raw, "abort", None)) is not None:  # a scripted connection has no socket
            cut()
            return
        with suppress(OSError):  # not connected any more
            socket.shutdown(self.raw.socket, SHUT_RDWR)


class AsyncWire(_Wire):
    """Perform the effects of a connection, awaiting."""

    def __init__(
        self,
        scope: CancelScope,
        clock: Clock,
        pause: int | None,
        dial: Callable[[Dial], Coroutine[Any, Any, Any]],
    ) -> None:
        super().__init__(scope, clock, pause)
        self._dial = dial

    async def perform(self, effect: SocketEffect) -> Any:
        """Return the result of *effect*; raises `Lost`, and the error of a call that dials."""
        try:
            if isinstance(effect, Receive):
                late = self._state > OPEN
                message = await self._received(effect)
                self._late += late
                return message
            if isinstance(effect, Transmit):
                return await self.raw.send(effect.text)
            if isinstance(effect, HangUp):
                return await self.hang_up(effect)
        except Exception as exc:
            if _is_closed(exc):
                raise self._lost(exc) from exc
            raise
        if isinstance(effect, Sleep):
            return await arest(self.scope, self.clock, effect)
        if self._state == OPEN:
            self.abort()  # as Wire.perform
        self.raw, self._late = await self._dial(effect), 0
        return None

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
        if self.raw is not None:
            await self.raw.close(effect.code, effect.reason)

    def abort(self) -> None:
        """Cut the connection, in any thread, without a word to the server."""
        if self.raw is not None:
            with suppress(RuntimeError):  # its event loop is closed
                self.raw.loop.call_soon_threadsafe(self.raw.transport.abort)
