"""A local server that streams without end, as fast as the client reads."""

from __future__ import annotations

import socket
from contextlib import suppress
from select import select
from threading import Event, Thread
from types import TracebackType
from typing import Self

from tests.support.loopback import END, HEAD, chunk

DONE = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'
"""The last event of a chat stream, and its end."""
PATIENCE = 0.5
"""Seconds without reading after which a reader counts as stalled."""


class EndlessServer:
    """Send *event* *times* times to one client, then the end of the stream; `sent` counts the bytes so far."""

    def __init__(self, event: bytes, times: int) -> None:
        self._piece, self._times = chunk(event), times
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)
        self._thread = Thread(target=self._serve, daemon=True)
        self.sent = 0
        self.stalled = Event()
        """Set when the reader stalls, or when everything was sent."""
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._listener.close()
        self._thread.join(20)

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection, suppress(ConnectionError):
            connection.recv(65536)
            connection.sendall(HEAD)
            for _ in range(self._times):
                self._send(connection)
            self.stalled.set()
            connection.sendall(chunk(DONE) + END)
            while connection.recv(65536):  # the rest of the request, and then the client's end
                pass

    def _send(self, connection: socket.socket) -> None:
        left = memoryview(self._piece)
        while left:
            if not select([], [connection], [], PATIENCE)[1]:
                self.stalled.set()
            sent = connection.send(left)
            self.sent += sent
            left = left[sent:]
