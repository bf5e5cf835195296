"""Start and stop the emulator: a server on its own thread and event loop, for sync and async use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from threading import Thread
from time import time
from types import TracebackType
from typing import Any, Self

from ..errors import ConfigurationError
from .application import USUAL, Application
from .behaviour.answer import Answer
from .behaviour.batch_rules import BatchRules
from .behaviour.fault import Fault
from .behaviour.pacing import AT_ONCE, Pacing
from .behaviour.rate_limits import LimitSetting
from .behaviour.script import Function
from .hosts import is_loopback
from .http.listener import Listener
from .request.routing import BASE_PATH
from .request_log import Received

LOOPBACK = "127.0.0.1"


class Emulator:
    """A server that speaks the API; it runs inside `with` or `async with`.

    *port* 0 selects a free port. Other machines can connect only if *host* is an interface that they reach. All
    responses are determined by *seed* and the requests so far. *faults*, *script*, *limits*, *pacing*, *batches* and
    *clock* are those of `Application`. *ui* serves a page that shows the requests, at `ui_url`. Raises
    `ConfigurationError`.
    """

    def __init__(
        self,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        seed: int = 0,
        faults: Iterable[Fault | str] = (),
        script: Iterable[Answer | str | Function] = (),
        limits: LimitSetting = None,
        pacing: Pacing = AT_ONCE,
        batches: BatchRules = USUAL,
        clock: Callable[[], float] = time,
        ui: bool = False,
    ) -> None:
        application = _watched(host) if ui else Application
        self._application = application(
            seed, faults=faults, script=script, limits=limits, pacing=pacing, batches=batches, clock=clock
        )
        self._ui = ui
        self._listener = Listener(self._application, host, port)
        self._ready: Future[None] = Future()
        self._thread = Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def base_url(self) -> str:
        """The base URL for a client, such as `http://127.0.0.1:49152/v1`."""
        return self._root + BASE_PATH

    @property
    def ui_url(self) -> str:
        """The address of the page. Raises RuntimeError if there is none."""
        if not self._ui:
            raise RuntimeError("the emulator has no page: pass ui=True")
        return self._root + "/_ui/"

    @property
    def _root(self) -> str:
        if not self._ready.done():
            raise RuntimeError("the emulator is not running: use it inside `with` or `async with`")
        host = f"[{self._listener.host}]" if ":" in self._listener.host else self._listener.host
        return f"http://{host}:{self._listener.port}"

    @property
    def requests(self) -> Sequence[Received]:
        """The requests received so far with their outcomes, oldest first, credentials masked."""
        return tuple(self._application.journal)

    @property
    def last_request(self) -> Received:
        """The last request received. Raises IndexError if there is none."""
        return self._application.journal[-1]

    def clear(self) -> None:
        """Clear the log of requests."""
        self._application.journal.clear()

    def fault(self, fault: Fault | str) -> None:
        """Add *fault*, a value or its text. Raises `ConfigurationError`."""
        self._application.faults.add(fault)

    def script(self, answer: Answer | str | Function) -> None:
        """Add a scripted answer after the others: see `Answer`. Raises `ConfigurationError`."""
        self._application.script.add(answer)

    @contextmanager
    def refusing(self) -> Generator[None, None, None]:
        """Refuse connections inside `with`, and close the existing ones. Not for use on the emulator's own loop."""
        self._run(self._listener.pause())
        try:
            yield
        finally:
            self._run(self._listener.open())

    def start(self) -> Self:
        """Start the server and wait until it accepts requests. Raises OSError (OverflowError for an invalid port)."""
        self._thread.start()
        if self._ready.exception():
            self._thread.join()
        self._ready.result()
        return self

    def stop(self) -> None:
        """Close the listening socket and all connections, and wait until the thread has finished."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    @asynccontextmanager
    async def on_this_loop(self) -> AsyncGenerator[Self, None]:
        """Run inside `async with` on the caller's event loop, without a thread, for async clients on that loop."""
        self._loop = asyncio.get_running_loop()
        await self._listener.open()
        self._ready.set_result(None)
        try:
            yield self
        finally:
            await self._listener.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        try:
            await self._listener.open()
        except (OSError, OverflowError) as error:
            self._ready.set_exception(error)
            return
        self._ready.set_result(None)
        await self._stop.wait()
        await self._listener.close()


def _watched(host: str) -> type[Application]:
    """Return the application with a page, which is for this machine only."""
    from .ui.watched import WatchedApplication  # most programs have no page

    if not is_loopback(host):
        raise ConfigurationError(f"ui: the page is served on loopback only, expected such a host, got {host!r}")
    return WatchedApplication
