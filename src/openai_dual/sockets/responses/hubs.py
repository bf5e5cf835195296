"""`Hub` and `AsyncHub`: one reader of a socket hands events to the requests that wait for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Condition, Thread
from typing import TYPE_CHECKING, Any

from ...core.jsons import dumps
from ...core.signals import Signal, heard
from ...errors import MalformedJSONError, OpenAIError
from ..protocol.outgoing import as_data
from ..protocol.session import Ended, Item, Received
from ..protocol.settings import Reconnected
from .lanes import Inbox, Lanes
from .steering import Data

if TYPE_CHECKING:
    from asyncio import Task


class _Hub:
    """What both hubs share: the lanes, and what each item of the socket means for them."""

    _reader: Any

    def __init__(self) -> None:
        self.lanes = Lanes()
        self._over: BaseException | None = None
        """Why the socket has no more events."""
        self._generation = 0
        """The number of connections that were lost."""

    def _is_turn_of(self, inbox: Inbox) -> bool:
        return self._over is not None or self.lanes.may_begin(inbox)

    def _begin(self, inbox: Inbox) -> None:
        if isinstance(self._over, OpenAIError):
            raise self._over
        self.lanes.begin(inbox, self._generation)

    def _take(self, item: Any) -> bool:
        """Hand *item* on; tell whether the socket has ended with it."""
        if isinstance(item, Received):
            self.lanes.route(item.data)
            return False
        if isinstance(item, MalformedJSONError):  # of some request, or of none
            self.lanes.fail(ConnectionError(str(item)))
            return False
        if isinstance(item, Reconnected):
            self._generation += 1
            self.lanes.fail(ConnectionError(f"the connection was lost: {item.reason}"))
            self.lanes.unclaimed.append(item)
            return False
        self._end(ConnectionError("the connection was closed"))
        return isinstance(item, Ended)

    def _unclaimed(self, within: float | None) -> Item:
        """Return the next item that belongs to no request, or the end. Raises `TimeoutError` if there is neither."""
        if self.lanes.unclaimed:
            item = self.lanes.unclaimed.popleft()
            return item if isinstance(item, Reconnected) else Received(dumps(item), item)
        if isinstance(self._over, OpenAIError):
            raise self._over
        if self._over is None:
            raise TimeoutError(f"No event came within {within:g} s.")
        return Ended()

    def note(self, event: object) -> None:
        """Note a client event of the caller that is about to be sent."""
        self.lanes.steering.note(as_data(event))

    @property
    def is_reading(self) -> bool:
        """Whether the hub reads the socket: then nobody else may."""
        return self._reader is not None

    def _end(self, error: BaseException) -> None:
        self._over = error
        self.lanes.fail(error if isinstance(error, ConnectionError) else ConnectionError(str(error)))


class Hub(_Hub):
    """Hand events to the requests of any thread; a thread of its own reads the socket."""

    def __init__(self, read: Callable[[], Any], send: Callable[[Any], None], renew: Callable[[], None]) -> None:
        super().__init__()
        self._read, self._send, self._renew = read, send, renew
        self._changed = Condition()
        self._reader: Thread | None = None

    def after_fork(self, error: BaseException) -> None:
        """Serve nothing in the child of a fork: the thread that reads is that of the parent."""
        self._changed = Condition()
        self._end(error)

    def begin(self, event: Data, lane: str | None, cuts: Sequence[Signal] = ()) -> Inbox:
        """Send *event* once its lane is free, and fewer than 16 requests are under way.

        Raises the error of a socket that has ended.
        """
        with self._changed:
            self._start()
            inbox = self.lanes.open(lane)
        try:
            with self._changed:
                self._wait(lambda: self._is_turn_of(inbox), None, cuts)
                self._begin(inbox)
            self._send(event)
        except BaseException:
            self.leave(inbox)
            raise
        return inbox

    def _start(self) -> None:
        if self._reader is None:
            self._reader = Thread(target=self._run, name="openai-dual responses socket", daemon=True)
            self._reader.start()

    def _run(self) -> None:
        try:
            ended = False
            while not ended:
                try:
                    item = self._read()
                except MalformedJSONError as error:
                    item = error
                with self._changed:
                    ended = self._take(item)
                    self._changed.notify_all()
        except BaseException as error:  # noqa: BLE001 (raised where a request waits)
            with self._changed:
                self._end(error)
                self._changed.notify_all()

    def next(self, inbox: Inbox, within: float | None, cuts: Sequence[Signal] = ()) -> Data | None:
        """Return the next event of *inbox*, None after *within* seconds. Raises `ConnectionError` after a loss."""
        with self._changed:
            self._wait(lambda: bool(inbox.events or inbox.error), within, cuts)
            if inbox.events:
                return inbox.events.popleft()
            if inbox.error is not None:
                raise ConnectionError(str(inbox.error))
            return None

    def continues(self, inbox: Inbox, within: float | None, cuts: Sequence[Signal] = ()) -> bool:
        """Tell whether more comes after an event that ends a response, once that is known."""
        with self._changed:
            self._wait(lambda: inbox.is_decided, within, cuts)
            return bool(inbox.events or inbox.error)

    def _wait(self, done: Callable[[], bool], within: float | None, cuts: Sequence[Signal]) -> None:
        def is_cut() -> bool:
            return any(cut.is_given for cut in cuts)

        def wake() -> None:
            with self._changed:
                self._changed.notify_all()

        with heard(wake, cuts):
            self._changed.wait_for(lambda: done() or is_cut(), within)
        if is_cut() and not done():
            raise TimeoutError

    def leave(self, inbox: Inbox) -> None:
        """Note that nobody reads *inbox* any more."""
        with self._changed:
            self.lanes.leave(inbox)
            self._changed.notify_all()

    def renew(self, inbox: Inbox, cuts: Sequence[Signal] = ()) -> None:
        """Wait until another connection has replaced that of *inbox*, which has reached its age."""
        with self._changed:
            if self._generation == inbox.generation:
                self._renew()
            self._wait(lambda: self._generation != inbox.generation or self._over is not None, None, cuts)

    def put(self, item: Item) -> None:
        """Hand *item* on: a caller that iterates has read it, while a request began."""
        with self._changed:
            self._take(item)
            self._changed.notify_all()

    def unclaimed(self, within: float | None = None) -> Item:
        """Return the next item that belongs to no request, or the end. Raises `TimeoutError`, the error of the end."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self.lanes.unclaimed) or self._over is not None, within)
            return self._unclaimed(within)


class AsyncHub(_Hub):
    """Hand events to the requests of the tasks of one event loop; a task of its own reads the socket."""

    def __init__(self, read: Callable[[], Any], send: Callable[[Any], Any], renew: Callable[[], None]) -> None:
        super().__init__()
        self._read, self._send, self._renew = read, send, renew
        self._changed: Any = None
        self._reader: Task[None] | None = None

    def after_fork(self, error: BaseException) -> None:
        """Serve nothing in the child of a fork."""
        self._end(error)

    async def begin(self, event: Data, lane: str | None) -> Inbox:
        """Send *event* once its lane is free, and fewer than 16 requests are under way.

        Raises the error of a socket that has ended.
        """
        self._start()
        inbox = self.lanes.open(lane)
        try:
            await self._wait(lambda: self._is_turn_of(inbox), None)
            self._begin(inbox)
            await self._send(event)
        except BaseException:
            self.leave(inbox)
            raise
        return inbox

    def _start(self) -> None:
        if self._reader is None:
            import asyncio  # only the async client needs it

            self._changed = asyncio.Event()
            self._reader = asyncio.create_task(self._run())

    async def _run(self) -> None:
        try:
            ended = False
            while not ended:
                try:
                    item = await self._read()
                except MalformedJSONError as error:
                    item = error
                ended = self._take(item)
                self._notify()
        except BaseException as error:  # noqa: BLE001 (raised where a request waits)
            self._end(error)
        self._notify()

    def _notify(self) -> None:
        import asyncio  # loaded already

        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def next(self, inbox: Inbox, within: float | None) -> Data | None:
        """Return the next event of *inbox*, None after *within* seconds. Raises `ConnectionError` after a loss."""
        await self._wait(lambda: bool(inbox.events or inbox.error), within)
        if inbox.events:
            return inbox.events.popleft()
        if inbox.error is not None:
            raise ConnectionError(str(inbox.error))
        return None

    async def continues(self, inbox: Inbox, within: float | None) -> bool:
        """Tell whether more comes after an event that ends a response, once that is known."""
        await self._wait(lambda: inbox.is_decided, within)
        return bool(inbox.events or inbox.error)

    async def _wait(self, done: Callable[[], bool], within: float | None) -> None:
        import asyncio  # loaded already

        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not done():
                    await self._changed.wait()

    def leave(self, inbox: Inbox) -> None:
        """Note that nobody reads *inbox* any more."""
        self.lanes.leave(inbox)
        if self._changed is not None:
            self._notify()

    async def renew(self, inbox: Inbox) -> None:
        """Wait until another connection has replaced that of *inbox*, which has reached its age."""
        if self._generation == inbox.generation:
            self._renew()
        await self._wait(lambda: self._generation != inbox.generation or self._over is not None, None)

    async def put(self, item: Item) -> None:
        """Hand *item* on, as `Hub.put`."""
        self._take(item)
        self._notify()

    async def unclaimed(self, within: float | None = None) -> Item:
        """Return the next item that belongs to no request, or the end. Raises `TimeoutError`, the error of the end."""
        await self._wait(lambda: bool(self.lanes.unclaimed) or self._over is not None, within)
        return self._unclaimed(within)
