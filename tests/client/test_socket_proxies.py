"""WebSockets of both clients over proxies: those of the settings and of the environment."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from openai_dual import APIConnectionError, APITimeoutError, CallCancelledError, CancelToken, ConfigurationError
from tests.support.clients import KINDS, Driver, Kind
from tests.support.proxies import proxy
from tests.support.websocket_server import Peer, Sockets, websocket_server

FAR = "http://api.internal/v1"
CREDENTIALS = "ada:p%40ss-word"


@pytest.fixture
def server() -> Iterator[Sockets]:
    with websocket_server() as running:
        yield running


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def hello(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s"})


def listen(peer: Peer) -> None:
    hello(peer)
    peer.rest()


def greeting(driver: Driver, count: int = 1, **keywords: Any) -> list[str]:
    """Open a connection, and return the types of the first events."""
    connection = driver.finish(driver.client.realtime.connect(model="m", **keywords).enter())
    found = [driver.finish(connection.recv()).type for _ in range(count)]
    driver.finish(connection.close())
    return found


def test_a_connection_is_tunnelled_with_the_proxys_credentials(server: Sockets, kind: Kind) -> None:
    server.then(listen)
    with (
        proxy(server.port, user="ada:p@ss-word") as way,
        Driver(kind, base_url=FAR, proxy=way.url(user=CREDENTIALS)) as driver,
    ):
        assert ["session.created"] == greeting(driver)
    [shake] = server.handshakes

    assert ["api.internal:80"] == way.targets
    assert ("api.internal", "Bearer key-of-the-user") == (shake.headers["Host"], shake.headers["Authorization"])
    assert "Proxy-Authorization" not in shake.headers
    assert "key-of-the-user" not in way.heads[0], "the key goes to the service alone"


def test_a_new_connection_goes_over_the_proxy_too(server: Sockets, kind: Kind) -> None:
    def cut(peer: Peer) -> None:
        hello(peer)
        peer.cut()

    server.then(cut, listen)
    with proxy(server.port) as way, Driver(kind, base_url=FAR, proxy=way.url()) as driver:
        found = greeting(driver, 3, max_retries=1)

    assert ["session.created", "connection.reconnected", "session.created"] == found
    assert ["api.internal:80"] * 2 == way.targets


@pytest.mark.parametrize(
    ("behaviour", "user", "said", "tries"),
    [
        ({"user": "ada:right"}, "ada:wrong-4711", "407", 1),
        ({"user": "ada:right"}, "", "407", 1),
        ({"status": b"403 Forbidden"}, "", "403", 1),
        ({"status": b"502 Bad Gateway"}, "", "502", 2),
        ({"status": b"xyz"}, "", "the proxy refused the connection", 2),
    ],
)
def test_a_proxy_that_refuses_is_a_connection_error(
    server: Sockets, kind: Kind, behaviour: Any, user: str, said: str, tries: int
) -> None:
    with (
        proxy(server.port, **behaviour) as way,
        Driver(kind, base_url=FAR, proxy=way.url(user=user), max_retries=1) as driver,
        pytest.raises(APIConnectionError, match=said) as caught,
    ):
        greeting(driver, initial_delay=0)

    assert tries == len(way.targets)
    assert "4711" not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_a_proxy_that_does_not_answer_is_a_timeout(server: Sockets, kind: Kind) -> None:
    token = CancelToken()
    with proxy(server.port, deaf=True) as way, Driver(kind, base_url=FAR, proxy=way.url()) as driver:
        with pytest.raises(APITimeoutError):
            greeting(driver, timeout=0.1)
        threading.Timer(0.1, token.cancel).start()
        began = monotonic()
        with pytest.raises(CallCancelledError):
            greeting(driver, cancel=token)

    assert monotonic() - began < 2


@pytest.mark.parametrize(
    ("names", "goes"),
    [
        ({"HTTP_PROXY": "{}"}, True),
        ({"http_proxy": "{}"}, True),
        ({"ALL_PROXY": "{}"}, True),
        ({"HTTPS_PROXY": "{}"}, False),
        ({"ALL_PROXY": "{}", "NO_PROXY": "127.0.0.0/8"}, False),
        ({"ALL_PROXY": "{}", "no_proxy": "other.example"}, True),
        ({"ALL_PROXY": "{}", "NO_PROXY": "*"}, False),
    ],
)
def test_the_environment_names_the_proxy(
    server: Sockets, kind: Kind, monkeypatch: pytest.MonkeyPatch, names: dict[str, str], *, goes: bool
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    server.then(listen, listen)
    with proxy(server.port) as way:
        for name, value in names.items():
            monkeypatch.setenv(name, value.format(way.url()))
        for trusts in (True, False):
            with Driver(kind, base_url=server.base_url, trust_env=trusts) as driver:
                assert ["session.created"] == greeting(driver)

    assert [f"127.0.0.1:{server.port}"] * goes == way.targets


@pytest.mark.parametrize(
    ("scheme", "user", "far"),
    [("socks5h", "", FAR), ("socks5h", "ada:secret", FAR), ("socks5", "", "http://127.0.0.1:81/v1")],
)
def test_a_socks_proxy_is_used(server: Sockets, kind: Kind, scheme: str, user: str, far: str) -> None:
    pytest.importorskip("python_socks", reason="needs python-socks")
    server.then(listen)
    with proxy(server.port, user=user) as way, Driver(kind, base_url=far, proxy=way.url(scheme)) as driver:
        assert ["session.created"] == greeting(driver)

    assert [{FAR: "api.internal:80"}.get(far, "127.0.0.1:81")] == way.targets


def test_a_socks_proxy_that_refuses_is_not_asked_again(server: Sockets, kind: Kind) -> None:
    pytest.importorskip("python_socks", reason="needs python-socks")
    with (
        proxy(server.port, user="ada:right") as way,
        Driver(kind, base_url=FAR, proxy=way.url("socks5h", "ada:wrong-4711"), max_retries=3) as driver,
        pytest.raises(APIConnectionError, match="authentication failure") as caught,
    ):
        greeting(driver)

    assert not caught.value.retryable
    assert "4711" not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_a_socks_proxy_without_its_package_says_what_to_install(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ImportError("connecting through a SOCKS proxy requires python-socks")

    module = "websockets.sync.client" if kind == "sync" else "websockets.asyncio.client"
    monkeypatch.setattr(f"{module}.connect_socks_proxy", missing)
    with (
        Driver(kind, base_url=FAR, proxy="socks5://127.0.0.1:9") as driver,
        pytest.raises(ConfigurationError, match="pip install python-socks"),
    ):
        greeting(driver)


def test_a_user_without_a_password_has_an_empty_one(server: Sockets, kind: Kind) -> None:
    server.then(listen)
    with proxy(server.port, user="ada:") as way, Driver(kind, base_url=FAR, proxy=way.url(user="ada")) as driver:
        assert ["session.created"] == greeting(driver)


def test_a_proxy_over_tls_has_the_clients_certificates(server: Sockets, kind: Kind, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    file = tmp_path / "both.pem"
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", str(file), "-out", str(file)]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", "req", "-x509", "-days", "2", *key, *name], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    server.then(listen)
    with proxy(server.port, context) as way:
        with Driver(kind, base_url=FAR, proxy=way.url("https"), ca_bundle=str(file)) as driver:
            assert ["session.created"] == greeting(driver)
        with (
            Driver(kind, base_url=FAR, proxy=way.url("https")) as driver,
            pytest.raises(APIConnectionError, match=r"(?i)certificate"),
        ):
            greeting(driver)
