"""A reused connection that the server has closed costs one retry, on real sockets."""

from __future__ import annotations

import re
import socket
import struct
from threading import Event, Thread
from typing import Self

import pytest

from openai_dual.errors import APIConnectionError
from tests.support.clients import Driver, Kind

BODY = b'{"id":"m"}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
RESET = struct.pack("ii", 1, 0)


class Dying:
    """Answer one request on each connection; read the next one there, and end the connection without an answer."""

    def __init__(self, *, reset: bool) -> None:
        self._reset = reset
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = Thread(target=self._serve, daemon=True)
        self._done = Event()
        self.requests = 0
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        socket.create_connection(self._listener.getsockname()[:2]).close()
        self._thread.join(10)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection:
                if self._done.is_set():
                    return
                self._answer_once(connection)

    def _answer_once(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        for last in (False, True):
            if not _request(connection):
                return
            self.requests += 1
            if not last:
                connection.sendall(ANSWER)
        if self._reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)


def _request(connection: socket.socket) -> bytes:
    """Read one request; nothing if the client closes the connection."""
    data = b""
    while b"\r\n\r\n" not in data or len(data.partition(b"\r\n\r\n")[2]) < _length(data):
        received = connection.recv(65536)
        if not received:
            return b""
        data += received
    return data


def _length(data: bytes) -> int:
    found = re.search(rb"content-length: (\d+)", data, re.IGNORECASE)
    return int(found[1]) if found else 0


@pytest.mark.parametrize("reset", [False, True], ids=["FIN", "RST"])
def test_a_stale_connection_costs_one_retry(kind: Kind, reset: bool, waits: list[float]) -> None:
    with Dying(reset=reset) as server, Driver(kind, base_url=server.url, max_retries=3) as driver:
        driver.call("models.retrieve", "m")
        response = driver.call("chat.completions.create.raw", model="m", messages=[])

        assert (1, 3, 1) == (response.retries_taken, server.requests, len(waits))


def test_it_is_not_repeated_for_what_leaves_something_behind(kind: Kind, waits: list[float]) -> None:
    with Dying(reset=False) as server, Driver(kind, base_url=server.url, max_retries=3) as driver:
        driver.call("models.retrieve", "m")
        with pytest.raises(APIConnectionError) as caught:
            driver.call("batches.create", input_file_id="f", endpoint="/v1/responses", completion_window="24h")

    assert (True, 1, []) == (caught.value.sent, caught.value.attempts, waits)
