"""A proxy on loopback: HTTP's CONNECT, or SOCKS 5; it leads every connection to one local port."""

from __future__ import annotations

import ssl
import struct
from base64 import b64encode
from collections.abc import Generator
from contextlib import contextmanager, suppress
from socket import SHUT_RDWR, create_connection, create_server, socket
from threading import Event, Thread
from typing import Any, Final

from attrs import define, field

PATIENCE: Final = 10.0


@define
class Proxy:
    """A proxy: how it behaves, and what it was asked for."""

    listener: socket
    port: int
    """Where every tunnel leads."""
    user: str = ""
    """The credentials that it demands, as `name:password`; none if it is empty."""
    status: bytes = b""
    """The status line by which it refuses every CONNECT, such as `502 Bad Gateway`."""
    deaf: bool = False
    """Whether it answers nothing."""
    targets: list[str] = field(factory=list)
    heads: list[str] = field(factory=list)
    """The CONNECT requests."""
    ended: Event = field(factory=Event)

    def url(self, scheme: str = "http", user: str | None = None) -> str:
        """Return the proxy's URL, with the credentials that it demands or those of *user*."""
        given = self.user if user is None else user
        return f"{scheme}://{given}{'@' if given else ''}127.0.0.1:{self.listener.getsockname()[1]}"

    def _accept(self, context: ssl.SSLContext | None) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                Thread(target=self._serve, args=(near, context), daemon=True).start()

    def _serve(self, near: Any, context: ssl.SSLContext | None) -> None:
        with suppress(OSError, ValueError, struct.error), near:
            if context is not None:
                near = context.wrap_socket(near, server_side=True)
            opened = self._socks(near) if near.recv(1, 0 if context else 2) == b"\5" else self._http(near, context)
            if opened:
                with near, create_connection(("127.0.0.1", self.port)) as far:
                    back = Thread(target=_pipe, args=(far, near), daemon=True)
                    back.start()
                    _pipe(near, far)
                    back.join(PATIENCE)

    def _http(self, near: Any, context: object) -> bool:
        head = b"C" if context else b""  # TLS has no peeking: the first byte is read already
        while b"\r\n\r\n" not in head:
            head += near.recv(4096)
        self.heads.append(head.decode())
        self.targets.append(head.split()[1].decode())
        if self.deaf:
            self.ended.wait(PATIENCE)
            return False
        wanted = f"proxy-authorization: basic {b64encode(self.user.encode()).decode()}".lower()
        status = self.status or (b"" if not self.user or wanted in head.decode().lower() else b"407 Who are you")
        near.sendall(b"HTTP/1.1 %s\r\n\r\n" % (status or b"200 Connection established"))
        return not status

    def _socks(self, near: Any) -> bool:
        near.recv(near.recv(2)[1])  # the methods that the client offers
        near.sendall(b"\5\2" if self.user else b"\5\0")
        if self.user:
            name = near.recv(near.recv(2)[1])
            password = near.recv(near.recv(1)[0])
            known = f"{name.decode()}:{password.decode()}" == self.user
            near.sendall(b"\1\0" if known else b"\1\1")
            if not known:
                return False
        kind = near.recv(4)[3]
        host = near.recv(near.recv(1)[0]).decode() if kind == 3 else ".".join(map(str, near.recv(4)))
        self.targets.append(f"{host}:{struct.unpack('!H', near.recv(2))[0]}")
        near.sendall(b"\5\0\0\1" + bytes(6))
        return True


def _pipe(source: socket, target: socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for each in (source, target):
        with suppress(OSError):
            each.shutdown(SHUT_RDWR)


@contextmanager
def proxy(port: int, context: ssl.SSLContext | None = None, **behaviour: Any) -> Generator[Proxy, None, None]:
    """Serve a proxy whose tunnels lead to *port*, until the block ends; over TLS with *context*."""
    with create_server(("127.0.0.1", 0)) as listener:
        made = Proxy(listener, port, **behaviour)
        thread = Thread(target=made._accept, args=(context,), daemon=True)
        thread.start()
        try:
            yield made
        finally:
            made.ended.set()
            with suppress(OSError):
                listener.shutdown(SHUT_RDWR)
            thread.join(PATIENCE)
