"""A WebSocket server on loopback whose connections follow scripts, one after another."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from http import HTTPStatus
from queue import Queue
from socket import SHUT_RDWR
from threading import Thread
from typing import Any, Final

from attrs import define, field

Script = Callable[["Peer"], object]
PATIENCE: Final = 10.0


@define
class Peer:
    """One connection, as the server sees it."""

    raw: Any
    seen: list[Any]

    def tell(self, kind: str, **fields: Any) -> None:
        """Send an event."""
        self.raw.send(json.dumps({"type": kind, "event_id": "e", **fields}))

    def hear(self) -> dict[str, Any]:
        """Return the next event of the client, without its id."""
        event: dict[str, Any] = json.loads(self.raw.recv(timeout=PATIENCE))
        event.pop("event_id", None)
        self.seen.append(event)
        return event

    def cut(self) -> None:
        """End the connection without a close frame."""
        with suppress(OSError):
            self.raw.socket.shutdown(SHUT_RDWR)

    def rest(self) -> None:
        """Hear events until the client leaves."""
        with suppress(Exception):
            while True:
                self.hear()


@define
class Slow:
    """A script whose handshake is answered once *handshake* returns."""

    script: Script
    handshake: Callable[[], object]

    def __call__(self, peer: Peer) -> None:
        self.script(peer)


@define
class Sockets:
    """The server: its URL, the handshakes it saw, and the events of each connection."""

    port: int
    scripts: Queue[Script | tuple[int, dict[str, str], str]] = field(factory=Queue)
    handshakes: list[Any] = field(factory=list)
    heard: list[list[Any]] = field(factory=list)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def then(self, *scripts: Script | tuple[int, dict[str, str], str]) -> Sockets:
        """Add scripts of connections, or statuses of handshakes that are refused."""
        for script in scripts:
            self.scripts.put(script)
        return self

    def types(self, connection: int = 0) -> Sequence[str]:
        """Return the types of the events that a connection brought."""
        return [event["type"] for event in self.heard[connection]]


@contextmanager
def websocket_server() -> Generator[Sockets, None, None]:
    """Serve scripts until the block ends."""
    from websockets.sync.server import serve

    chosen: dict[Any, Script] = {}

    def refuse(connection: Any, request: Any) -> Any:
        sockets.handshakes.append(request)
        script = sockets.scripts.get(timeout=PATIENCE)
        if not isinstance(script, tuple):
            if isinstance(script, Slow):
                script.handshake()
            chosen[connection] = script
            return None
        status, headers, body = script
        response = connection.respond(HTTPStatus(status), body)
        for name, value in headers.items():
            with suppress(KeyError):
                del response.headers[name]
            response.headers[name] = value
        return response

    def run(connection: Any) -> None:
        peer = Peer(connection, [])
        sockets.heard.append(peer.seen)
        chosen.pop(connection)(peer)

    server = serve(run, "127.0.0.1", 0, process_request=refuse)
    sockets = Sockets(server.socket.getsockname()[1])
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield sockets
    finally:
        server.shutdown()
        thread.join(PATIENCE)
