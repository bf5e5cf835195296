"""A local server in another process that sends fixed bytes, so that only the client's work is measured.

The first segment of the path selects the response. The server parses no JSON and keeps no body. `GET /connections`
returns the number of accepted TCP connections.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from . import payloads, streams

STREAMED = 2000
"""Events per streamed response."""
PACED = 300
"""Events of the paced stream, which are sent one by one."""
PAUSE = 0.001
"""Seconds between these: more than any client needs to read one, so that each is read alone."""

END_OF_HEAD = b"\r\n\r\n"
END_OF_CHUNKS = b"0\r\n\r\n"


def answers() -> Mapping[str, bytes]:
    """Return the complete HTTP response for each first segment of the path."""
    return {
        "chat": _json(payloads.small_completion()),
        **{f"{api}-stream": _events(streams.blocks(api, STREAMED)) for api in streams.APIS},
        "upload": _json(payloads.uploaded_file()),
    }


def _head(content_type: str, framing: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"content-type: {content_type}", framing, "x-request-id: req_bench", *_USUAL_HEADERS]
    return "\r\n".join(lines).encode() + END_OF_HEAD


_USUAL_HEADERS = (
    "date: Sun, 22 Nov 2026 12:00:00 GMT",
    "openai-processing-ms: 120",
    "openai-version: 2020-10-01",
    "x-ratelimit-limit-requests: 10000",
    "x-ratelimit-limit-tokens: 2000000",
    "x-ratelimit-remaining-requests: 9999",
    "x-ratelimit-remaining-tokens: 1999000",
    "x-ratelimit-reset-requests: 6ms",
    "x-ratelimit-reset-tokens: 20ms",
)


def _json(body: object) -> bytes:
    content = payloads.encoded(body)
    return _head("application/json", f"content-length: {len(content)}") + content


def _events(blocks: list[bytes]) -> bytes:
    chunks = [
        f"{len(block):x}\r\n".encode() + block + b"\r\n" for block in blocks
    ]  # one chunk per event, as the service sends them
    return _head("text/event-stream", "transfer-encoding: chunked") + b"".join(chunks) + END_OF_CHUNKS


class Answering(asyncio.Protocol):
    """One connection: skip each request, then write its response."""

    connections = 0

    def __init__(self, routes: Mapping[str, bytes]) -> None:
        self.routes = routes
        self.head = b""
        self.left: int | None = None
        """Bytes of the body that are still missing; None while the head is read, -1 for a chunked body."""
        self.tail = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        type(self).connections += 1

    def data_received(self, data: bytes) -> None:
        """Receive *data*: requests one after another, never pipelined."""
        if self.left is None:
            head, found, data = (self.head + data).partition(END_OF_HEAD)
            if not found:
                self.head = head
                return
            self.head, self.left, self.tail = head, _body_length(head), b""
        if self._body_ends(data):
            self._answer()

    def _body_ends(self, data: bytes) -> bool:
        assert self.left is not None
        if self.left < 0:
            self.tail = (self.tail + data)[-len(END_OF_CHUNKS) :]
            return self.tail == END_OF_CHUNKS
        self.left -= len(data)
        return self.left <= 0

    def _answer(self) -> None:
        segment = self.head.split(b" ", 2)[1].split(b"/")[1].decode()
        if segment == "paced":
            self._send_paced(iter(_paced()))
        elif segment == "connections":
            self.transport.write(_json({"connections": type(self).connections}))
        else:
            self.transport.write(self.routes[segment])
        self.head, self.left = b"", None

    def _send_paced(self, left: Iterator[bytes]) -> None:
        part = next(left, None)
        if part is not None and not self.transport.is_closing():
            self.transport.write(part)
            asyncio.get_running_loop().call_later(PAUSE, self._send_paced, left)


@cache
def _paced() -> list[bytes]:
    """Return the head and the chunks of the paced stream."""
    blocks = streams.blocks("chat", PACED)
    head = _head("text/event-stream", "transfer-encoding: chunked")
    return [head, *(f"{len(block):x}\r\n".encode() + block + b"\r\n" for block in blocks), END_OF_CHUNKS]


def _body_length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
        if name == b"transfer-encoding":
            return -1
    return 0


@contextmanager
def serving(certificate: Path | None = None) -> Generator[str]:
    """Start the server in another process; yield its address. With a *certificate* (and key), it uses TLS."""
    command = [sys.executable, "-m", __name__, *([] if certificate is None else [str(certificate)])]
    scheme = "http" if certificate is None else "https"
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"{scheme}://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


def connections(url: str) -> int:
    """Return the number of connections that the server at *url* has accepted, including the one of this request."""
    with urllib.request.urlopen(f"{url}/connections") as answer:
        return int(json.load(answer)["connections"])


async def _serve() -> None:
    routes = answers()
    loop = asyncio.get_running_loop()
    context = None
    if sys.argv[1:]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1])
    server = await loop.create_server(lambda: Answering(routes), "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
