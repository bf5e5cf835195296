"""X.509 identities over real mutual TLS: a proxy leads OpenAI's hosts to a server that demands the certificate."""

from __future__ import annotations

import json
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import SHUT_RDWR, create_connection, create_server, socket
from threading import Thread
from typing import Any

import pytest

from openai_dual import ConfigurationError, TLSError
from openai_dual.auth import x509_workload_identity
from openai_dual.errors import APIConnectionError
from tests.support.clients import Driver, Kind

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")

NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
X509: Any = x509_workload_identity(identity_provider_id="idp", service_account_id="account")
HOSTS = ("mtls.auth.openai.com", "mtls.api.openai.com", "mtls-eu.api.openai.com", "api.openai.com")


class OpenAIServer:
    """The token endpoint and the API, over TLS; every connection must bring the client's certificate."""

    def __init__(self, certificate: Path, *, demands: bool = True) -> None:
        self.seen: list[tuple[str, str | None, str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                assert body["subject_token_type"] == "urn:openai:params:oauth:token-type:x509"
                self.reply({"access_token": "bound-token", "expires_in": 60, "token_type": "Bearer"})

            def do_GET(self) -> None:
                self.reply({"id": "m"})

            def reply(self, body: Any) -> None:
                peer: Any = self.connection
                subject = str((peer.getpeercert() or {}).get("subject", ""))
                outer.seen.append((f"{self.headers['host']}{self.path}", self.headers["authorization"], subject))
                content = json.dumps(body).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None  # type: ignore[method-assign]  # clients leave
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(certificate))
        context.verify_mode = ssl.CERT_REQUIRED if demands else ssl.CERT_NONE
        context.load_cert_chain(certificate)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        Thread(target=self.server.serve_forever, daemon=True).start()
        self.proxy = Tunnel(self.server.server_port)

    def close(self) -> None:
        self.proxy.listener.shutdown(SHUT_RDWR)  # wakes the thread that accepts; closing alone does not
        self.proxy.listener.close()
        self.server.shutdown()
        self.server.server_close()


class Tunnel:
    """A proxy that leads every CONNECT to one local port."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.listener = create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, near: socket) -> None:
        with near, create_connection(("127.0.0.1", self._port)) as far:
            head = b""
            while b"\r\n\r\n" not in head:
                head += near.recv(4096)
            assert head.startswith(b"CONNECT ")
            near.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = Thread(target=_pipe, args=(far, near), daemon=True)
            back.start()
            _pipe(near, far)
            back.join()


def _pipe(source: socket, target: socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for each in (source, target):
        with suppress(OSError):
            each.shutdown(SHUT_RDWR)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one certificate for both sides, with its key in the same file."""
    file = tmp_path_factory.mktemp("x509") / "both.pem"
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=workload", "-addext", f"subjectAltName={names}", "-keyout", str(file.with_name("key")),
         "-out", str(file.with_name("cert"))],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_text(file.with_name("key").read_text() + file.with_name("cert").read_text())
    return file


@pytest.fixture
def openai(certificate: Path) -> Iterator[OpenAIServer]:
    server = OpenAIServer(certificate)
    yield server
    server.close()


def opened(kind: Kind, openai: OpenAIServer, certificate: Path, **options: Any) -> Driver:
    trusted = {} if "verify" in options else {"ca_bundle": str(certificate)}
    settings = NOBODY | {"workload_identity": X509, "proxy": openai.proxy.url} | trusted | options
    return Driver(kind, **settings)


def test_the_certificate_of_the_client_is_its_identity(kind: Kind, openai: OpenAIServer, certificate: Path) -> None:
    for region in ({}, {"data_residency": "eu"}):
        with opened(kind, openai, certificate, cert=str(certificate), **region) as driver:
            for _ in range(2):
                driver.call("models.retrieve", "m")

    exchange = ("mtls.auth.openai.com/oauth/token", None)
    assert [
        exchange,
        *[("mtls.api.openai.com/v1/models/m", "Bearer bound-token")] * 2,
        exchange,
        *[("mtls-eu.api.openai.com/v1/models/m", "Bearer bound-token")] * 2,
    ] == [(where, key) for where, key, _ in openai.seen]
    assert {True} == {"workload" in subject for *_, subject in openai.seen}


def test_without_the_certificate_there_is_no_token(kind: Kind, openai: OpenAIServer, certificate: Path) -> None:
    with opened(kind, openai, certificate) as driver, pytest.raises((APIConnectionError, ConfigurationError)):
        driver.call("models.retrieve", "m")

    assert [] == openai.seen


def test_the_system_may_decide_whom_to_trust(kind: Kind, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = OpenAIServer(certificate, demands=False)
    settings: dict[str, Any] = {"api_key": "k", "workload_identity": None, "verify": "system"}
    try:
        with opened(kind, server, certificate, **settings) as driver, pytest.raises(TLSError):
            driver.call("models.retrieve", "m")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_name("cert")))
        with opened(kind, server, certificate, **settings) as driver:
            driver.call("models.retrieve", "m")
    finally:
        server.close()

    assert ["Bearer k"] == [key for _, key, _ in server.seen]


def test_the_system_and_a_file_are_both_trusted(kind: Kind, certificate: Path) -> None:
    server = OpenAIServer(certificate, demands=False)
    settings: dict[str, Any] = {"api_key": "k", "workload_identity": None, "verify": "system"}
    try:
        with opened(kind, server, certificate, **settings, ca_bundle=str(certificate)) as driver:
            driver.call("models.retrieve", "m")
    finally:
        server.close()

    assert 1 == len(server.seen)


def test_without_truststore_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_dual.http import tls

    def absent(_: str) -> Any:
        raise ImportError

    monkeypatch.setattr(tls, "import_module", absent)
    monkeypatch.setattr(tls, "_shared_context", tls._shared_context.__wrapped__)
    with (
        Driver("sync", verify="system") as driver,
        pytest.raises(ConfigurationError, match=r"pip install 'openai-dual\[truststore\]'"),
    ):
        driver.call("models.retrieve", "m")


def test_the_variable_may_say_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_VERIFY", "system")
    with Driver("sync") as driver:
        assert "system" == driver.client.config.verify
    monkeypatch.setenv("OPENAI_VERIFY", "windows")
    with pytest.raises(ConfigurationError, match="expected true, false or system"):
        Driver("sync")
