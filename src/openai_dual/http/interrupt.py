"""TODO."""

from __future__ import annotations

import socket
from collections.abc import Callable, MutableMapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from contextvars import copy_context
from functools import partial
from threading import Event, Thread
from typing import Any, Final

import httpcore
import httpx

from ..core.signals import Signal, heard

OPENED: Final = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})
"""The events, told by httpcore's extension `trace`, whose return value is the stream of a new connection."""


def shut_down(stream: Any) -> None:
    """Have whoever reads from or writes to the network *stream*, in any thread, find it at its end."""
    connected = None if stream is None else stream.get_extra_info("socket")
    if isinstance(connected, socket.socket):
        with suppress(OSError):  # it is at its end already
            socket.socket.shutdown(connected, socket.SHUT_RDWR)  # an SSLSocket's own would go on in plain text


def on_opened(extensions: MutableMapping[str, Any], listener: Callable[[httpcore.NetworkStream], object]) -> None:
    """Have *listener* told the network stream of a new connection, beside whoever is told what the connection does."""
    told = extensions.get("trace")

    def trace(event: str, info: dict[str, Any]) -> None:
        if event in OPENED:
            listener(info["return_value"])
        if told is not None:
            told(event, info)

    extensions["trace"] = trace


def interrupt(response: httpx.Response) -> None:
    """Have whoever reads *response*, in any thread, find it at its end; not over HTTP/2: others read there, too."""
    if response.extensions.get("http_version") != b"HTTP/2":
        shut_down(response.extensions.get("network_stream"))


def cut_on(cuts: Sequence[Signal], response: httpx.Response) -> AbstractContextManager[None]:
    """Have the reading of *response* break off when one of *cuts* is given meanwhile."""
    return heard(partial(interrupt, response), cuts)


def until_cut(send: Callable[[], httpx.Response], cuts: Sequence[Signal]) -> httpx.Response:
    """Have another thread *send*, and wait for its response until one of *cuts* is given.

    For clients of the caller's: which connection of theirs to cut cannot be known. Raises `TimeoutError`; a response
    that comes too late is closed.
    """
    sent: Future[httpx.Response] = Future()
    ready = Event()
    sent.add_done_callback(lambda _: ready.set())
    Thread(target=copy_context().run, args=(_fulfil, sent, send), daemon=True).start()
    with heard(ready.set, cuts):
        ready.wait()
    if sent.done():
        return sent.result()
    sent.add_done_callback(_discard)
    raise TimeoutError


def _fulfil(sent: Future[httpx.Response], send: Callable[[], httpx.Response]) -> None:
    try:
        sent.set_result(send())
    except BaseException as error:  # noqa: BLE001 (it is raised where the response is waited for)
        sent.set_exception(error)


def _discard(sent: Future[httpx.Response]) -> None:
    if sent.exception() is None:
        sent.result().close()
