"""`Connection` and `AsyncConnection`: one session over WebSockets, as its users hold it.

Reading and writing may happen in different threads or tasks. Only reading opens a new connection after a loss.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..core.checks import is_number
from ..core.forks import renew_after_fork
from ..errors import InvalidParameterError, ServerEventError, WebSocketConnectionClosedError
from ..runtime.drivers import adrive, drive
from .handlers import ANY, Handler, Handlers, Listens
from .protocol.closing import NORMAL
from .protocol.messages import check_close, parsed
from .protocol.session import NOTHING, Ended, Item, Received, SocketSession
from .protocol.settings import Reconnected

if TYPE_CHECKING:
    from asyncio import Task
    from typing import Self

    from .protocol.outgoing import Outgoing
    from .watch import SocketWatch

E = TypeVar("E")


class _Connection(Listens, Generic[E]):
    """What both connections share: the session, the handlers, the shape of events."""

    def __init__(
        self,
        session: SocketSession[E],
        wire: Any,
        handlers: Handlers,
        leave: Callable[[Any], object],
        executor: Any = None,
    ) -> None:
        self._session, self._wire, self._handlers, self._executor = session, wire, handlers, executor
        self._leave = leave
        self._returned: deque[Item] = deque()
        """Items that were read and given back, for the next reader."""
        self.watch: SocketWatch | None = None
        self._connection: Any = self  # the groups of senders send over this
        renew_after_fork(self)

    def after_fork(self) -> None:
        """End the session in the child: the connection is that of the parent, and both would write over it."""
        self._session.disown()
        self._wire.disown()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self._session.status}]>"

    def parse_event(self, data: str | bytes) -> E:
        """Decode one message of the server. Raises `MalformedJSONError` for what is no JSON object."""
        return self._session.channel.decode(parsed(data))

    def _noted(self, item: Any, within: float | None) -> Item:
        """Report a new connection, and the end. Raises `TimeoutError` if there is no item."""
        if item is NOTHING:
            raise TimeoutError(f"No event came within {within:g} s.")
        if self.watch is not None and not isinstance(item, Received):
            if isinstance(item, Reconnected):
                self.watch.reconnected(item)
            else:
                self.watch.closed()
        found: Item = item
        return found

    def _event(self, item: Item) -> E | Reconnected | None:
        """Return what iterating gives for *item*; None at the end."""
        if isinstance(item, Received):
            return self._session.channel.decode(item.data)
        return item if isinstance(item, Reconnected) else None

    def is_end(self, item: Item) -> bool:
        """Tell whether the session has ended with *item*."""
        return isinstance(item, Ended)

    def give_back(self, items: Iterable[Item]) -> None:
        """Let the next reader have *items*, in order, before all others."""
        self._returned.extendleft(reversed(list(items)))

    def _reaction(self, item: Item) -> Sequence[Any]:  # noqa: ARG002 (subclasses use it)
        """Return the client events that this side sends by itself when it has read *item*, once for each item."""
        return ()

    def _expected(self, item: Item) -> E | Reconnected:
        """Return the event of *item*. Raises `WebSocketConnectionClosedError` at the end."""
        event = self._event(item)
        if event is None:
            raise closed_error(item)
        return event

    def _handlers_of(self, event: Any) -> Iterator[Handler]:
        """Yield the handlers of *event*. Raises `ServerEventError` for an error that none hears."""
        kind = str(getattr(event, "type", ANY))
        if kind == "error" and not self._handlers.hears(kind):
            raise ServerEventError(event)
        yield from self._handlers.of(kind)

    @property
    def is_open(self) -> bool:
        """Whether events can be written now; between a loss and the next connection they are queued."""
        return self._session.is_open

    @property
    def uncertain(self) -> tuple[Outgoing, ...]:
        """The events that were written, and neither confirmed nor reported yet: after an error, perhaps carried out."""
        return self._session.uncertain

    @property
    def unsent(self) -> tuple[Outgoing, ...]:
        """The events that were not written, and not reported yet: after an error, certainly not carried out."""
        return self._session.unsent


def _checked(timeout: float | None) -> float | None:
    if timeout is not None and not (is_number(timeout) and timeout >= 0):
        raise InvalidParameterError(f"timeout: expected seconds, 0 or more, or None, got {timeout!r}")
    return timeout


def closed_error(item: Any) -> WebSocketConnectionClosedError:
    """Return the error of a reader that expects an event where the session has ended."""
    ended = item if isinstance(item, Ended) else Ended()
    return WebSocketConnectionClosedError(
        f"The WebSocket is closed (code {ended.code}).", code=ended.code, reason=ended.reason
    )


def _bytes_of(item: Item) -> bytes:
    """Return the message of *item*. Raises `WebSocketConnectionClosedError` at the end."""
    if not isinstance(item, Received):
        raise closed_error(item)
    return item.message.encode() if isinstance(item.message, str) else item.message


class Connection(_Connection[E]):
    """One session, blocking: iterate over its events, and send events to it, in any thread."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self._reading = Lock()

    def after_fork(self) -> None:
        """End the session in the child of a fork."""
        super().after_fork()
        self._reading = Lock()  # a reader of the parent may hold it

    def perform(self, flow: Any) -> Any:
        """Run a flow of the session."""
        return drive(flow, self._wire.perform)

    def __iter__(self) -> Iterator[E | Reconnected]:
        """Yield the events of the server until the session has ended in good order."""
        while (event := self._event(self.next_item())) is not None:
            yield event

    def next_item(self, within: float | None = None) -> Item:
        """Return the next item as the session has it. Raises `TimeoutError` after *within* seconds."""
        with self._reading:
            if self._returned:
                return self._returned.popleft()
            item = self._noted(self.perform(self._session.receive(within)), within)
        if events := self._reaction(item):
            self._send_from(item, events)
        return item

    def _send_from(self, item: Item, events: Sequence[Any]) -> None:
        """Send *events* for *item*, which is not lost if that fails: the next reader gets it."""
        try:
            self._send_all(events)
        except BaseException:
            self.give_back([item])
            raise

    def recv(self, *, timeout: float | None = None) -> E | Reconnected:
        """Return the next event. Raises `WebSocketConnectionClosedError` at the end.

        Raises `TimeoutError` if none comes within *timeout* seconds; a new connection that is being opened meanwhile
        is not given up, and the next call waits for it.
        """
        return self._expected(self.next_item(_checked(timeout)))

    def recv_bytes(self) -> bytes:
        """Return the next message of the server as it came. Raises `WebSocketConnectionClosedError` at the end."""
        while isinstance(item := self.next_item(), Reconnected):
            pass
        return _bytes_of(item)

    def send(self, event: Any) -> None:
        """Send a client event: a mapping or a model; audio may be bytes.

        Without a connection the event is queued for the next one. Raises `InvalidParameterError`,
        `WebSocketQueueFullError`, and the error of a session that has ended.
        """
        self._send_all((event,))

    def _send_all(self, events: Sequence[Any]) -> None:
        """Queue all *events*, and then write them: a writer that is interrupted leaves them to the next."""
        if self.perform(self._session.send(*events)):
            with self._reading:
                self.perform(self._session.settle())

    def send_raw(self, data: str | bytes) -> None:
        """Send the JSON text of a client event. Raises as `send`, and `MalformedJSONError`."""
        self.send(parsed(data))

    def dispatch_events(self) -> None:
        """Read until the session ends, and call the handlers of each event.

        Raises `ServerEventError` for an error that none hears.
        """
        for event in self:
            for handler in self._handlers_of(event):
                handler(event)

    def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """End the session; a reader in another thread finds its end. A second call has no effect.

        Raises `InvalidParameterError` for a *code* or *reason* that a close frame cannot have.
        """
        check_close(code, reason)
        try:
            self.perform(self._session.close(code, reason))
        finally:
            self._leave(self._session.error)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncConnection(_Connection[E]):
    """One session, awaiting: its methods are those of `Connection`, to be awaited."""

    def __init__(self, *parts: Any) -> None:
        from asyncio import Lock as AsyncLock  # only the async client needs it

        super().__init__(*parts)
        self._reading = AsyncLock()
        self._rest: Task[Any] | None = None
        """The task that writes what a cancelled writer left; the event loop does not keep it alive."""

    async def perform(self, flow: Any) -> Any:
        """Run a flow of the session."""
        return await adrive(flow, self._wire.perform)

    async def __aiter__(self) -> AsyncIterator[E | Reconnected]:
        """Yield the events of the server until the session has ended in good order."""
        while (event := self._event(await self.next_item())) is not None:
            yield event

    async def next_item(self, within: float | None = None) -> Item:
        """Return the next item, as `Connection.next_item`."""
        async with self._reading:
            if self._returned:
                return self._returned.popleft()
            item = self._noted(await self.perform(self._session.receive(within)), within)
        if events := self._reaction(item):
            await self._send_from(item, events)
        return item

    async def _send_from(self, item: Item, events: Sequence[Any]) -> None:
        """Send *events* for *item*, which is not lost if that fails or is cancelled: the next reader gets it."""
        try:
            await self._send_all(events)
        except BaseException:
            self.give_back([item])
            raise

    async def recv(self, *, timeout: float | None = None) -> E | Reconnected:  # noqa: ASYNC109 (as Connection.recv)
        """Return the next event, as `Connection.recv`."""
        return self._expected(await self.next_item(_checked(timeout)))

    async def recv_bytes(self) -> bytes:
        """Return the next message of the server as it came, as `Connection.recv_bytes`."""
        while isinstance(item := await self.next_item(), Reconnected):
            pass
        return _bytes_of(item)

    async def send(self, event: Any) -> None:
        """Send a client event, as `Connection.send`."""
        await self._send_all((event,))

    async def _send_all(self, events: Sequence[Any]) -> None:
        """Queue all *events*, and then write them, as `Connection` does."""
        try:
            ended = await self.perform(self._session.send(*events))
        except BaseException:
            self._write_rest()
            raise
        if ended:
            async with self._reading:
                await self.perform(self._session.settle())

    def _write_rest(self) -> None:
        """Write what a writer left that was cancelled: other tasks have queued events, and do not wait for them."""
        if self._session.is_open and self._session.outbox.size:
            from asyncio import create_task  # only the async client needs it

            self._rest = create_task(self.perform(self._session.write()))
            self._rest.add_done_callback(lambda task: task.cancelled() or task.exception())  # the reader finds a loss

    async def send_raw(self, data: str | bytes) -> None:
        """Send the JSON text of a client event, as `Connection.send_raw`."""
        await self.send(parsed(data))

    async def dispatch_events(self) -> None:
        """Read until the session ends, and call the handlers of each event; what they return is awaited if need be."""
        from inspect import isawaitable  # loaded with the package

        async for event in self:
            for handler in self._handlers_of(event):
                result = handler(event)
                if isawaitable(result):
                    await result

    async def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """End the session, as `Connection.close`; a reader in another task finds its end."""
        check_close(code, reason)
        try:
            await self.perform(self._session.close(code, reason))
        finally:
            self._leave(self._session.error)

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()
