"""A server that sends one response too many does not choose what another call reads: plain, by TLS, by a proxy."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from contextlib import suppress
from pathlib import Path
from threading import Semaphore, Thread
from typing import Any, Self

import pytest

from tests.support.clients import Driver, Kind
from tests.support.transports import CONNECTIONS, use_connections


def response(name: str) -> bytes:
    body = b'{"name":"%b"}' % name.encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


class Server:
    """Sends "wanted" and then "evil" for each request, in one write or two, as an origin or a proxy, by TLS or not."""

    def __init__(self, *, at_once: bool, context: ssl.SSLContext | None = None) -> None:
        self._at_once, self._context = at_once, context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.connections = 0
        self.answered = Semaphore(0)
        """Released once both responses were sent: what comes after the next request looks like its response."""

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connected, _ = self._listener.accept()
                self.connections += 1
                Thread(target=self._serve, args=(connected,), daemon=True).start()

    def _serve(self, connected: socket.socket) -> None:
        with suppress(OSError), connected:
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            first = connected.recv(7, socket.MSG_PEEK)
            if first == b"CONNECT":
                connected.recv(65536)
                connected.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            if self._context is not None:
                with self._context.wrap_socket(connected, server_side=True) as encrypted:
                    self._answer(encrypted)
            else:
                self._answer(connected)

    def _answer(self, connected: socket.socket) -> None:
        while connected.recv(65536):
            if self._at_once:
                connected.sendall(response("wanted") + response("evil"))
            else:
                connected.sendall(response("wanted"))
                connected.sendall(response("evil"))
            self.answered.release()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    key: list[str] = [
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-keyout",
        str(file),
        "-out",
        str(file),
    ]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", "req", "-x509", "-days", "2", *key, *name], check=True, capture_output=True)
    return file


@pytest.fixture(params=CONNECTIONS)
def _connections(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    use_connections(request.param, monkeypatch)


def names(kind: Kind, server: Server, **settings: Any) -> list[str]:
    found: list[str] = []
    with Driver(kind, max_retries=0, allow_http=True, **settings) as driver:
        for _ in range(4):
            found.append(driver.call("get", "/x")["name"])
            assert server.answered.acquire(timeout=20)
    return found


@pytest.mark.usefixtures("_connections")
@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("by_proxy", [False, True])
def test_each_call_gets_its_own_response(
    kind: Kind, at_once: bool, encrypted: bool, by_proxy: bool, certificate: Path
) -> None:
    context = None
    if encrypted:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    scheme = "https" if encrypted else "http"
    with Server(at_once=at_once, context=context) as server:
        settings: dict[str, Any] = {"base_url": f"{scheme}://{server.address}", "ca_bundle": str(certificate)}
        if by_proxy:
            settings["proxy"] = f"http://{server.address}"
        assert names(kind, server, **settings) == ["wanted"] * 4
        assert server.connections == 4
