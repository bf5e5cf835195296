"""Wake a thread that is blocked in network I/O, from another thread.

Only the socket itself wakes a thread that is blocked on it. So the socket is shut down, and the blocked thread closes
the connection and takes it out of its pool.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, MutableMapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from contextvars import copy_context
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..core.signals import Signal, heard

if TYPE_CHECKING:
    import httpcore
    import httpx

T = TypeVar("T")

OPENED: Final = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})
"""Events of httpcore's `trace` extension whose return value is the network stream of a new connection."""


def shut_down(stream: Any) -> None:
    """Shut the socket of the network *stream* down: reads and writes in any thread find its end."""
    connected = None if stream is None else stream.get_extra_info("socket")
    if isinstance(connected, socket.socket):
        with suppress(OSError):  # not connected any more
            # `SSLSocket.shutdown` would drop the TLS layer and let the reader continue in plain text.
            socket.socket.shutdown(connected, socket.SHUT_RDWR)


def on_opened(extensions: MutableMapping[str, Any], listener: Callable[[httpcore.NetworkStream], object]) -> None:
    """Call *listener* with the network stream of each new connection; a `trace` already in *extensions* stays."""
    previous = extensions.get("trace")

    def trace(event: str, info: dict[str, Any]) -> None:
        if event in OPENED:
            listener(info["return_value"])
        if previous is not None:
            previous(event, info)

    extensions["trace"] = trace


def interrupt(response: httpx.Response) -> None:
    """Shut the connection of *response* down, unless it is HTTP/2: other requests share that connection."""
    if response.extensions.get("http_version") != b"HTTP/2":
        shut_down(response.extensions.get("network_stream"))


def interrupt_on(signals: Sequence[Signal], response: httpx.Response) -> AbstractContextManager[None]:
    """Context manager around reading *response*: interrupts it when one of *signals* is given."""
    return heard(partial(interrupt, response), signals)


def send_until(send: Callable[[], httpx.Response], signals: Sequence[Signal]) -> httpx.Response:
    """Call *send* in another thread and wait for the response until one of *signals* is given.

    This is for the caller's own httpx clients: their connections are not known here, so they cannot be shut down.
    A response that arrives after the signal is closed. Raises `TimeoutError` on a signal.
    """
    sent = in_thread(send)
    ready = Event()
    sent.add_done_callback(lambda _: ready.set())
    with heard(ready.set, signals):
        ready.wait()
    if sent.done():
        return sent.result()
    sent.add_done_callback(_discard)
    raise TimeoutError


def in_thread(work: Callable[[], T]) -> Future[T]:
    """Call *work* in a thread of its own, with the context variables of this one."""
    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # noqa: BLE001 (raised in the waiting thread)
            done.set_exception(error)

    Thread(target=copy_context().run, args=(run,), daemon=True).start()
    return done


def _discard(sent: Future[httpx.Response]) -> None:
    if sent.exception() is None:
        sent.result().close()


def shut_down_abandoned(stream: Any) -> None:
    """Shut the socket of an async network *stream* down whose event loop is closed; garbage collection frees it.

    The event loop's own socket object has no `shutdown` everywhere, so this works on a duplicate.
    """
    copy = duplicate(stream)
    if copy is not None:
        with suppress(OSError), copy:
            copy.shutdown(socket.SHUT_RDWR)


def duplicate(stream: Any) -> socket.socket | None:
    """Return a second socket object for the connection of *stream*, which the first one does not close; or None."""
    connected = None if stream is None else stream.get_extra_info("socket")
    if connected is None:
        return None
    try:
        return socket.socket(fileno=os.dup(connected.fileno()))
    except OSError:  # closed, or a system whose sockets are no files
        return None
