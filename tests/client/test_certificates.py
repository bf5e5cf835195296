"""Real TLS over loopback: a private certificate authority and a client certificate."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Semaphore, Thread
from typing import Any

import pytest

from openai_dual import CancelToken, errors
from tests.support.clients import Driver, Kind
from tests.support.running_calls import PATIENCE, BackgroundClient

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")


EVENT = b'data: {"n":1}\n\n'


class Handler(BaseHTTPRequestHandler):
    """Answer; what is posted by an event and then no more, `/silent` by nothing at all."""

    protocol_version = "HTTP/1.1"
    silent, left = Semaphore(0), Semaphore(0)
    """Released where nothing more is to be sent, and once the client has gone."""

    def do_GET(self) -> None:
        if self.path.endswith("/silent"):
            self._wait_until_left()
            return
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("content-length", "1000")
        self.end_headers()
        self.wfile.write(EVENT)
        self._wait_until_left()

    def _wait_until_left(self) -> None:
        self.silent.release()
        with suppress(OSError):  # TLS is not taken leave of
            self.rfile.read(1)
        self.close_connection = True
        self.left.release()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one certificate that signs itself, with its key in the same file: for both sides."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         *subject, "-keyout", str(file.with_name("key")), "-out", str(file.with_name("cert"))],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_text(file.with_name("key").read_text() + file.with_name("cert").read_text())
    return file


@pytest.fixture(scope="module")
def url(certificate: Path) -> Iterator[str]:
    """Serve over TLS to clients that have the certificate."""
    with served(certificate, ssl.CERT_REQUIRED) as url:
        yield url


@pytest.fixture(scope="module")
def open_url(certificate: Path) -> Iterator[str]:
    """Serve over TLS to all clients."""
    with served(certificate, ssl.CERT_NONE) as url:
        yield url


@contextmanager
def served(certificate: Path, verify_mode: ssl.VerifyMode) -> Iterator[str]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(certificate))
    context.load_cert_chain(certificate)
    context.verify_mode = verify_mode
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.daemon_threads, server.handle_error = True, lambda *_: None
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_authority_and_a_certificate_of_ones_own(kind: Kind, url: str, certificate: Path) -> None:
    with Driver(kind, base_url=url, ca_bundle=str(certificate), cert=str(certificate)) as driver:
        assert {} == driver.call("get", "/x")
    parts = (str(certificate.with_name("cert")), str(certificate.with_name("key")))
    with Driver(kind, base_url=url, ca_bundle=str(certificate), cert=parts) as driver:
        assert {} == driver.call("get", "/x")


def test_an_unknown_server_is_refused_for_good(kind: Kind, url: str) -> None:
    with Driver(kind, base_url=url, max_retries=3) as driver, pytest.raises(errors.TLSError) as caught:
        driver.call("get", "/x")

    assert 1 == caught.value.attempts


def test_a_client_of_an_http_url_loads_certificates_for_the_first_https_request(
    kind: Kind, open_url: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Driver(kind, base_url="http://127.0.0.1:9") as driver:
        assert {} == driver.call("get", f"{open_url}/x")


def test_a_client_of_an_http_url_verifies_https_servers(kind: Kind, open_url: str) -> None:
    with Driver(kind, base_url="http://127.0.0.1:9") as driver, pytest.raises(errors.TLSError):
        driver.call("get", f"{open_url}/x")


def test_a_client_without_its_certificate_gets_no_answer(kind: Kind, url: str, certificate: Path) -> None:
    with (
        Driver(kind, base_url=url, ca_bundle=str(certificate)) as driver,
        pytest.raises(errors.APIConnectionError),
    ):
        driver.call("get", "/x")


@pytest.mark.filterwarnings("ignore:verify=False")
def test_verification_can_be_switched_off(kind: Kind, url: str, certificate: Path) -> None:
    with Driver(kind, base_url=url, verify=False, cert=str(certificate)) as driver:
        assert {} == driver.call("get", "/x")


@pytest.fixture
def background(kind: Kind, url: str, certificate: Path) -> Iterator[BackgroundClient]:
    with BackgroundClient(kind, base_url=url, ca_bundle=str(certificate), cert=str(certificate)) as opened:
        yield opened


def test_a_blocked_send_is_cut(background: BackgroundClient) -> None:
    token = CancelToken()
    work = background.begin(lambda: background.client.get("/silent", cancel=token))
    assert Handler.silent.acquire(timeout=PATIENCE)
    token.cancel()

    assert isinstance(work.exception(PATIENCE), errors.CallCancelledError)
    assert Handler.left.acquire(timeout=PATIENCE)


@pytest.mark.parametrize("how", [errors.CallCancelledError, errors.ClientClosedError])
def test_an_open_stream_is_cut(background: BackgroundClient, how: type[errors.OpenAIError]) -> None:
    token, create = CancelToken(), background.client.chat.completions.create
    stream = background.do(lambda: create(model="m", messages=[], stream=True, cancel=token))
    assert {"n": 1} == background.next(stream).result(PATIENCE).to_dict()
    work = background.next(stream)
    assert Handler.silent.acquire(timeout=PATIENCE)
    if how is errors.CallCancelledError:
        token.cancel()
    else:
        background.do(background.client.close)

    error = work.exception(PATIENCE)
    assert isinstance(error, how)
    assert [{"n": 1}] == [event.to_dict() for event in error.partial]
    assert Handler.left.acquire(timeout=PATIENCE)
