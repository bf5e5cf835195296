"""A local server with scripted responses, for behaviour that only real connections show."""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from contextlib import suppress
from threading import Condition, Event, Thread
from types import TracebackType
from typing import Any, Self, TypeAlias

import httpx

Script: TypeAlias = Sequence[bytes | float | Event | None]
"""Bytes to send, seconds or an event to wait for, None to wait until the client closes the connection."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


class Loopback:
    """Serve requests with *scripts*: one each, the last one for all further requests.

    `connections` counts how many were opened, `closed` how many of these the client closed.
    """

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [Thread(target=self._accept, daemon=True)]
        self._open: list[socket.socket] = []
        self.connections = 0
        self.closed = 0
        self._asked = 0
        self._changed = Condition()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=10)

    def wait_closed(self, count: int) -> None:
        """Wait until the client has closed *count* connections."""
        with self._changed:
            self._changed.wait_for(lambda: self.closed >= count, timeout=10)

    def wait_asked(self, count: int) -> None:
        """Wait until *count* requests have arrived."""
        with self._changed:
            self._changed.wait_for(lambda: self._asked >= count, timeout=10)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            thread = Thread(target=self._serve, args=(connection,), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                while _request(connection):
                    with self._changed:
                        self._asked += 1
                        self._changed.notify_all()
                    script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
                    for step in script:
                        _perform(connection, step)
            except ConnectionError:
                pass
        with self._changed:
            self.closed += 1
            self._changed.notify_all()


def signal_when_read(response: httpx.Response) -> Event:
    """Return an event that is set when a thread blocks in reading *response*, which then only a shutdown ends."""
    waiting = Event()

    class Waiting(socket.socket):
        def recv(self, *args: Any) -> bytes:
            with socket.fromfd(self.fileno(), self.family, self.type) as same:  # the closing of self wakes nobody
                same.settimeout(self.gettimeout())  # with a timeout the descriptor does not block: Python waits for it
                waiting.set()
                return same.recv(*args)

    network: Any = response.extensions["network_stream"]
    network._sock = Waiting(fileno=network._sock.detach())
    return waiting


def _request(connection: socket.socket) -> bool:
    """Read a request, possibly in several chunks; return whether there was one."""
    received = b""
    while (end := received.find(b"\r\n\r\n")) < 0 or len(received) < end + 4 + _length(received[:end]):
        piece = connection.recv(65536)
        if not piece:
            return False
        received += piece
    return True


def _length(head: bytes) -> int:
    found = re.search(rb"\r\ncontent-length: (\d+)", head, re.IGNORECASE)
    return 0 if found is None else int(found[1])


def _perform(connection: socket.socket, step: bytes | float | Event | None) -> None:
    if isinstance(step, bytes):
        connection.sendall(step)
        return
    if isinstance(step, Event):
        step.wait(timeout=10)
        return
    connection.settimeout(step)
    try:
        if not connection.recv(1, socket.MSG_PEEK):
            raise ConnectionResetError
    except TimeoutError:
        pass
    finally:
        connection.settimeout(None)
