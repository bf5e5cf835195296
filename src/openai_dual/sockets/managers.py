"""What `connect()` returns: a context manager that opens a connection and closes it; `enter()` opens it by itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._values import evolve, frozen
from ..config.base_urls import over_http
from ..core.calls.call import Call
from ..core.cancellation import CancelToken
from ..core.signals import heard
from ..errors import ConfigurationError
from ..http.websocket_dial import AsyncDialer, Dialer, WebSocketOptions
from ..redaction import REDACTION
from .handlers import Handlers, Listens
from .protocol.session import SocketSession
from .protocol.settings import Memory, SocketSettings
from .watch import SocketWatch
from .wires import AsyncWire, Wire

if TYPE_CHECKING:
    from ..core.telemetry.socket_events import Direction
    from .protocol.channel import Channel
    from .protocol.effects import Dial

X = TypeVar("X")
AX = TypeVar("AX")


@frozen
class Plan(Generic[X, AX]):
    """One connection as it is asked for: the call that dials, how it is kept, and the classes that its user holds."""

    channel: Channel[Any]
    call: Call[Any]
    settings: SocketSettings
    options: WebSocketOptions
    make: Callable[..., X]
    """Makes the object that a blocking client's user holds."""
    amake: Callable[..., AX]
    """Makes the object that an async client's user holds."""
    memory: Callable[[Callable[[], float]], Memory] | None = None
    """Makes the memory of the session, given a steady clock."""


def dialing(call: Call[Any], dial: Dial) -> Call[Any]:
    """Return the call that opens a connection, with the changes that a callback has made."""
    if not (dial.extra_query or dial.extra_headers):
        return call
    query = {**(call.options.extra_query or {}), **dial.extra_query}
    headers = {**(call.options.extra_headers or {}), **dial.extra_headers}
    return call.replace(options=evolve(call.options, extra_query=query, extra_headers=headers))


@contextmanager
def cancellable(call: Call[Any], dial: Dial) -> Generator[Call[Any], None, None]:
    """Give *call* a token of its own: the caller's cancels it, and the end of the session."""
    token, own = CancelToken(), call.options.cancel
    signals = [] if own is None else [own.signal]
    with heard(token.cancel, signals if dial.until is None else [*signals, dial.until]):
        yield call.replace(options=evolve(call.options, cancel=token))


def base_url(executor: Any) -> str | None:
    """Return the URL that paths of WebSockets are appended to; None if it is that of all requests."""
    found = executor.conduct.config.websocket_base_url
    return None if found is None else over_http(found)


class _Manager(Listens, Generic[X]):
    """What both managers share: handlers and events that are given before there is a connection."""

    def __init__(self, executor: Any, plan: Plan[Any, Any]) -> None:
        self._executor, self._plan = executor, plan
        self._handlers = Handlers()
        conduct = executor.conduct
        self._watch: SocketWatch | None = None
        self._session: SocketSession[Any] = SocketSession(
            plan.channel,
            plan.settings,
            conduct.clock.monotonic,
            conduct.clock.wall,
            prefix=os.urandom(4).hex(),
            memory=None if plan.memory is None else plan.memory(conduct.clock.monotonic),
            report=self._reported,
        )
        self._connection: Any = None
        self._begun = False

    def send(self, event: Any) -> None:
        """Queue a client event: it is the first to be sent once there is a connection."""
        self._session.queue(event)

    def _reported(self, direction: Direction, data: Mapping[str, Any], size: int) -> None:
        if self._watch is not None:
            self._watch.message(direction, data, size)

    def _begin(self) -> None:
        """Note that the connection is opened now. Raises `ConfigurationError` the second time: it has one session."""
        if self._begun:
            raise ConfigurationError(
                "This connection was opened already: call connect() again for another one.", setting="connect"
            )
        self._begun = True

    def _opened(self, made: Any) -> None:
        self._connection = made
        made.watch = self._watch
        if self._watch is not None:
            self._watch.opened()

    def _watched(self, wire: Any) -> Callable[[Any], None]:
        """Cut the connection when the client is closed or the token cancelled; return what ends the watch."""
        conduct, operation = self._executor.conduct, self._plan.channel.operation
        url = REDACTION.url(f"{base_url(self._executor) or conduct.defaults.base_url}{self._plan.call.path}")
        observers = conduct.policy.hooks.observers
        member = SocketWatch(operation.name, url, conduct.clock.monotonic, observers, self._session.outbox)
        scope, self._watch = wire.scope, member
        scope.closing.enter(member)
        for signal in scope.signals:
            signal.listen(wire.abort)

        def leave(error: BaseException | None) -> None:
            member.closed(error)
            for signal in scope.signals:
                signal.ignore(wire.abort)
            scope.closing.leave(member)

        return leave


class ConnectionManager(_Manager[X]):
    """Opens a connection, blocking: `with client.realtime.connect(...) as connection`, or `.enter()`."""

    def enter(self) -> X:
        """Open the connection and return it; its `close` closes it. Raises the errors of a call."""
        self._begin()
        plan, executor = self._plan, self._executor
        scope = executor.scope_of(plan.call)
        dialer = Dialer(executor.conduct.config, plan.options)

        def dial(effect: Dial) -> Any:
            with cancellable(dialing(plan.call, effect), effect) as call:
                executor.over(dialer, base_url(executor), plan.settings.retry).execute(call)
            return dialer.opened

        wire = Wire(scope, executor.conduct.clock, plan.options, dial)
        leave = self._watched(wire)
        made: Any = plan.make(self._session, wire, self._handlers, leave, executor)
        try:
            made.perform(self._session.open())
        except BaseException as error:
            leave(error)
            raise
        self._opened(made)
        return made  # type: ignore[no-any-return]  # of the class that the plan names

    def __enter__(self) -> X:
        return self.enter()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._connection is not None:
            self._connection.close()


class AsyncConnectionManager(_Manager[X]):
    """Opens a connection, awaiting: `async with client.realtime.connect(...) as connection`, or `await .enter()`."""

    async def enter(self) -> X:
        """Open the connection and return it; its `close` closes it. Raises the errors of a call."""
        self._begin()
        plan, executor = self._plan, self._executor
        scope = executor.scope_of(plan.call)
        dialer = AsyncDialer(executor.conduct.config, plan.options)

        async def dial(effect: Dial) -> Any:
            with cancellable(dialing(plan.call, effect), effect) as call:
                await executor.over(dialer, base_url(executor), plan.settings.retry).execute(call)
            return dialer.opened

        wire = AsyncWire(scope, executor.conduct.clock, plan.options, dial)
        leave = self._watched(wire)
        made: Any = plan.amake(self._session, wire, self._handlers, leave, executor)
        try:
            await made.perform(self._session.open())
        except BaseException as error:
            leave(error)
            raise
        self._opened(made)
        return made  # type: ignore[no-any-return]  # of the class that the plan names

    async def __aenter__(self) -> X:
        return await self.enter()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.close()
