"""Our own connections, over loopback: the direct way, redirects, proxies, closed connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from openai_dual import AsyncOpenAI, OpenAI, errors
from openai_dual.core.calls.call import Form
from openai_dual.http import network
from openai_dual.http.exceptions import fault
from tests.support.clients import Driver, Kind


class Handler(BaseHTTPRequestHandler):
    """Answer with what came in; /moved redirects to /here, /away to the other server."""

    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, dict[str, str], bytes]]
    other = ""

    def do_POST(self) -> None:
        body = self.body()
        self.server.seen.append((self.path, {name.lower(): value for name, value in self.headers.items()}, body))  # type: ignore[attr-defined]  # set by the fixture
        targets = {"/v1/moved": "/v1/here", "/v1/away": self.server.other}  # type: ignore[attr-defined]  # as above
        target = targets.get(self.path)
        self.send_response(307 if target else 200)
        if target:
            self.send_header("location", target)
        content = b'{"port": %d}' % self.client_address[1]
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def body(self) -> bytes:
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        whole = b""
        while size := int(self.rfile.readline() or b"0", 16):
            whole += self.rfile.read(size + 2)[:size]
        self.rfile.readline()
        return whole

    do_GET = do_POST  # noqa: N815 (the name that http.server looks for)

    def log_message(self, *_: Any) -> None:
        pass


def serving() -> Iterator[Any]:
    server: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads, server.handle_error = True, lambda *_: None  # clients that leave early are no error
    server.seen, server.other = [], ""
    server.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def server() -> Iterator[Any]:
    yield from serving()


@pytest.fixture
def elsewhere() -> Iterator[Any]:
    yield from serving()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def driver(kind: Kind, server: Any) -> Iterator[Driver]:
    with Driver(kind, base_url=server.url) as opened:
        yield opened


def test_connections_are_reused(driver: Driver, server: Any) -> None:
    ports = {driver.call("post", "/x", body={"n": n})["port"] for n in range(3)}

    assert 1 == len(ports)
    path, headers, body = server.seen[0]
    assert ("/v1/x", b'{"n":0}', "7") == (path, body, headers["content-length"])
    assert {
        "host",
        "accept",
        "accept-encoding",
        "user-agent",
        "authorization",
        "content-type",
        "content-length",
    } <= headers.keys()
    assert driver.client._lifetime.transport()._direct is not None


def test_a_redirect_is_followed_with_its_body(driver: Driver, server: Any) -> None:
    driver.call("post", "/moved", body={"a": 1})

    assert [("/v1/moved", b'{"a":1}'), ("/v1/here", b'{"a":1}')] == [(path, body) for path, _, body in server.seen]
    assert "Bearer key-of-the-user" == server.seen[-1][1]["authorization"]


@pytest.mark.parametrize("path", ["/away", "{elsewhere}/there"])
def test_credentials_do_not_follow_to_another_origin(kind: Kind, server: Any, elsewhere: Any, path: str) -> None:
    server.other = f"{elsewhere.url}/there"
    account: dict[str, Any] = {"organization": "o", "project": "p", "default_headers": {"API-Key": "k", "X-Other": "x"}}
    with Driver(kind, base_url=server.url, **account) as driver:
        driver.call("post", path.format(elsewhere=elsewhere.url), body={"a": 1})

    _, headers, _ = elsewhere.seen[-1]
    assert {"x-other"} == headers.keys() & {
        "authorization", "api-key", "cookie", "openai-organization", "openai-project", "x-other",
    }  # fmt: skip


@pytest.mark.parametrize(("name", "value"), [("https_proxy", "gopher://nowhere"), ("SSL_CERT_FILE", "/no/such/file")])
def test_an_unusable_environment_is_named(kind: Kind, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with Driver(kind) as driver, pytest.raises(errors.ConfigurationError, match="environment"):
        driver.call("models.list")


def test_a_form_is_streamed(driver: Driver, server: Any) -> None:
    driver.call("post", "/form", body=Form({"file": b"abc" * 50_000, "n": 1}))
    _, headers, body = server.seen[-1]

    assert (str(len(body)), 1) == (headers["content-length"], body.count(b"abc" * 50_000))


def test_a_redirect_with_a_body_that_cannot_be_sent_again_fails_as_ours(driver: Driver) -> None:
    with pytest.raises(errors.InvalidParameterError, match="redirected"):
        driver.call("post", "/moved", body=Form({"file": iter([b"a", b"b"])}))


def test_an_async_body_needs_the_async_client(server: Any) -> None:
    async def content() -> Any:
        yield b"abc"

    with OpenAI(api_key="k", base_url=server.url) as client, pytest.raises(errors.InvalidParameterError, match="file"):
        client.post("/form", body=Form({"file": content()}))

    async def send() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            await client.post("/form", body=Form({"file": content()}))

    asyncio.run(send())
    assert "chunked" == server.seen[-1][1]["transfer-encoding"]


def test_a_proxy_that_is_set_is_used(kind: Kind, server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url.removesuffix("/v1"))
    with Driver(kind, base_url="http://api.invalid/v1", allow_http=True) as driver:
        driver.call("get", "/x")

    assert "http://api.invalid/v1/x" == server.seen[-1][0]


def test_nobody_listens(kind: Kind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (
        Driver(kind, base_url=f"http://127.0.0.1:{port}") as driver,
        pytest.raises(errors.APIConnectionError) as caught,
    ):
        driver.call("get", "/x")

    assert (False, True) == (caught.value.sent, caught.value.retryable)


def test_nothing_is_made_before_the_first_request(kind: Kind) -> None:
    with Driver(kind) as driver:
        assert None is driver.client._lifetime.made
    assert driver.client.is_closed()


def test_own_connections_are_probed_and_bounded(kind: Kind, server: Any) -> None:
    with Driver(kind, base_url=server.url) as driver:
        raw = driver.finish(driver.client.with_raw_response.get("/x"))
        direct = driver.client._lifetime.transport()._direct
        assert direct is not None
        options = raw.http_response.extensions["network_stream"].get_extra_info("socket")

        assert direct.figures() == {"limit": 1000, "open": 1, "idle": 1}
        assert options.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1

    assert network.LIMITS.keepalive_expiry == 90.0


def test_an_impossible_url_is_refused(driver: Driver) -> None:
    with pytest.raises(errors.InvalidParameterError):
        driver.call("get", "/x\x00y")


def test_a_refused_certificate_is_not_tried_again() -> None:
    refused = httpx.ConnectError("certificate verify failed")
    refused.__cause__ = ssl.SSLCertVerificationError("certificate verify failed")
    found = fault(refused)

    assert (errors.TLSError, False) == (type(found), found is not None and found.retryable)
    assert None is fault(ValueError())
    assert network.LIMITS.max_connections == 1000
