"""Cut a connection of `websockets`, at once or after a time; in any thread."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR, socket
from typing import Any

from ..core.signals import heard
from ..runtime.timers import TIMERS


def cut(connection: Any) -> None:
    """Cut a blocking connection, without a word to the server."""
    if (own := getattr(connection, "abort", None)) is not None:  # a scripted connection has no socket
        own()
        return
    with suppress(OSError):  # not connected any more
        # `SSLSocket.shutdown` would drop the TLS layer, and the writer would continue in plain text.
        socket.shutdown(connection.socket, SHUT_RDWR)


def acut(connection: Any) -> None:
    """Cut an async connection, without a word to the server."""
    with suppress(RuntimeError):  # its event loop is closed
        connection.loop.call_soon_threadsafe(connection.transport.abort)


@contextmanager
def cut_after(seconds: float | None, cut_it: Callable[[], object]) -> Generator[None, None, None]:
    """Call *cut_it* in another thread if the block takes longer than *seconds*; None means no limit."""
    if seconds is None:
        yield
        return
    with TIMERS.after(seconds) as late, heard(cut_it, [late]):
        yield
