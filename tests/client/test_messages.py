"""What the messages of common failures say: what happened, to what, and what to do.

Covers: client.constructor.
"""

from __future__ import annotations

import asyncio
import copy
import http.server
import pickle
import re
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai_dual
from openai_dual import OpenAIError, errors
from openai_dual.testing import no_waits
from tests.support.clients import MAKERS, Driver, Kind

MESSAGES = [{"role": "user", "content": "hi"}]


def message(kind: Kind, name: str, transport: httpx.MockTransport | None = None, /, **settings: Any) -> str:
    """Return the message of a call that fails, of a client with *settings*."""
    keywords: dict[str, Any] = settings.pop("keywords", {})
    with Driver(kind, transport, **settings) as driver, pytest.raises(OpenAIError) as caught:
        driver.call(name, **keywords)
    return str(caught.value)


def closed_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port: int = bound.getsockname()[1]
        return port


def test_a_server_that_is_down(kind: Kind) -> None:
    url = f"http://127.0.0.1:{closed_port()}"

    with no_waits():
        text = message(kind, "models.list", base_url=f"{url}/v1", max_retries=3)

    assert f"Cannot connect to {url}: connection refused (errno 111) (GET {url}/v1/models, attempt 4 of 4)" == text


def test_a_host_without_an_address(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    with no_waits():
        text = message(kind, "models.list", base_url="https://api.exmaple.com/v1", max_retries=0)

    assert text.startswith("Cannot connect to https://api.exmaple.com: the name api.exmaple.com cannot be resolved (")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            {"api_key": None, "admin_api_key": None},
            "no API key; pass api_key or set OPENAI_API_KEY (for administration:",
        ),
        ({"api_key": "", "admin_api_key": None}, "api_key is empty"),
        ({"base_url": "http://api.example.org/v1"}, "the key would be sent unencrypted to api.example.org, as"),
        ({"base_url": "http://api.example.org/v1"}, "use https, or allow_http=True"),
    ],
)
def test_settings(kind: Kind, settings: dict[str, Any], expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        monkeypatch.delenv(variable, raising=False)

    with pytest.raises(errors.ConfigurationError) as caught:
        MAKERS[kind](**settings)

    assert expected in str(caught.value)


def test_a_call_that_needs_the_other_key(kind: Kind) -> None:
    text = message(kind, "admin.organization.users.list", admin_api_key=None)

    assert (
        "admin.organization.users.list() needs another key than the client has:"
        " pass admin_api_key (or OPENAI_ADMIN_KEY)"
    ) == text


def test_a_deadline(kind: Kind) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(503, json={"error": {"message": "busy"}}))

    text = message(kind, "models.list", transport, max_retries=5, deadline=0.2)

    assert re.fullmatch(
        r"The deadline of the call was reached after 1 attempt; the next retry was due in \S+ s;"
        r" the last error: ServiceUnavailableError: busy \(GET https://api.openai.com/v1/models\)",
        text,
    )


@pytest.mark.parametrize("body", [{"text": "not here"}, {"json": {"error": {"message": "not here"}}}])
def test_a_path_that_the_server_does_not_know(kind: Kind, body: dict[str, Any]) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(404, **body))

    text = message(kind, "models.list", transport, base_url="https://gateway.example/api")

    assert "404: not here (GET https://gateway.example/api/models, does base_url end in /v1?)" == text


def test_an_object_that_does_not_exist_is_not_a_wrong_url(kind: Kind) -> None:
    error = {"error": {"message": "no model", "code": "model_not_found", "type": "invalid_request_error"}}
    transport = httpx.MockTransport(lambda _: httpx.Response(404, json=error))

    assert "404 model_not_found: no model (GET https://api.openai.com/v1/models)" == message(
        kind, "models.list", transport
    )


@pytest.mark.parametrize(
    ("file", "got"),
    [
        (123, "int"),
        ({"a": 1}, "dict"),
        (True, "bool"),
        ([b"x", 1.5], "float"),
        ("notes.txt", "text; for a path pass pathlib.Path(...)"),
    ],
)
def test_what_is_no_file_is_refused_before_sending(kind: Kind, file: Any, got: str) -> None:
    def unreachable(request: httpx.Request) -> httpx.Response:
        raise AssertionError(request)

    text = message(kind, "files.create", httpx.MockTransport(unreachable), keywords={"file": file, "purpose": "batch"})

    assert f"'file': expected bytes, a binary file, a pathlib.Path or (name, content), got {got}" == text


def test_an_open_circuit(kind: Kind) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(500, json={"error": {"message": "down"}}))
    with Driver(kind, transport, base_url="https://gateway.example/v1") as driver:
        for _ in range(100):
            with pytest.raises(OpenAIError) as caught:
                driver.call("models.list")
            if isinstance(caught.value, errors.CircuitOpenError):
                break

    text = str(caught.value)
    assert re.search(r"calls failed, the last with InternalServerError: 500: down", text)
    assert re.search(r"the next trial is in \S+ s", text)
    assert text.endswith("circuit_breaker=None turns the circuit breaker off.")


def test_a_key_in_the_url_is_not_shown(kind: Kind) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json={"error": {"message": "no"}}))

    text = message(kind, "models.list", transport, base_url="https://gateway.example/v1?token=canary-0123456789")

    assert "400: no (GET https://gateway.example/v1/models)" == text


class Plain(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def serving(context: ssl.SSLContext | None) -> Iterator[int]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Plain)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_https_to_a_plain_server(kind: Kind) -> None:
    with serving(None) as port, Driver(kind, base_url=f"https://127.0.0.1:{port}/v1") as driver:
        with pytest.raises(errors.TLSError) as caught:
            driver.call("models.list")

        assert f"Cannot connect to https://127.0.0.1:{port} with TLS: " in str(caught.value)
        assert "does the server speak plain http?" in str(caught.value)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_an_unknown_certificate(kind: Kind, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    with serving(context) as port, Driver(kind, base_url=f"https://localhost:{port}/v1") as driver:
        with pytest.raises(errors.TLSError) as caught:
            driver.call("models.list")

        assert "its certificate is not accepted: self-signed certificate; ca_bundle= trusts your own CA" in str(
            caught.value
        )


def test_an_official_name_that_is_not_here_says_what_to_use() -> None:
    with pytest.raises(AttributeError) as caught:
        openai_dual.error  # noqa: B018 (the name of the package before version 1)

    assert "openai_dual" in str(caught.value)


PICKLED = "holds connections and cannot be pickled or copied deeply: "
MISTAKES: dict[str, tuple[Callable[[Any], object], str]] = {
    "a misspelt setting": (
        lambda client: type(client)(apikey="key"),
        "() got an unexpected keyword argument 'apikey' (did you mean 'api_key'?)",
    ),
    "another one": (
        lambda client: type(client)(max_retry=1),
        "() got an unexpected keyword argument 'max_retry' (did you mean 'max_retries'?)",
    ),
    "a setting without a similar one": (
        lambda client: type(client)(xyzzy=1),
        "() got an unexpected keyword argument 'xyzzy'",
    ),
    "a key by position": (
        lambda client: type(client)("sk-1"),
        "() takes settings by name, such as api_key=..., but 1 positional argument was given",
    ),
    "a misspelt setting of a copy": (
        lambda client: client.with_options(timeot=1),
        "timeot: there is no such setting; did you mean timeout?",
    ),
    "a key that is no text": (
        lambda client: type(client)(api_key=5),
        "api_key: expected one line of printable ASCII without surrounding blanks, got int",
    ),
    "a pickled client": (pickle.dumps, f"{PICKLED}make a client in each process; with_options() copies one"),
    "a deep copy of a client": (copy.deepcopy, PICKLED),
    "a pickled resource": (lambda client: pickle.dumps(client.chat), f"Chat {PICKLED}"),
    "a pickled method": (lambda client: pickle.dumps(client.chat.completions.create), f"Completions {PICKLED}"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_of_a_new_user(kind: Kind, mistake: str) -> None:
    make, expected = MISTAKES[mistake]

    with Driver(kind) as driver, pytest.raises((TypeError, OpenAIError)) as caught:
        make(driver.client)

    assert expected in str(caught.value)
    assert "sk-1" not in str(caught.value)


def test_a_key_by_position_is_in_no_frame_of_the_library(kind: Kind) -> None:
    with pytest.raises(TypeError) as caught:
        MAKERS[kind]("sk-planted")

    frames = [each.frame.f_locals for each in caught.traceback[1:]]
    assert frames
    assert "sk-planted" not in repr(frames)


def test_a_pickled_stream(kind: Kind) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers={"content-type": "text/event-stream"}))

    with Driver(kind, transport) as driver, pytest.raises(TypeError, match="keep its events in a list"):
        pickle.dumps(driver.call("chat.completions.create", model="m", messages=MESSAGES, stream=True))


def test_a_closed_client(kind: Kind) -> None:
    with Driver(kind) as driver:
        driver.finish(driver.client.close())

        with pytest.raises(errors.ClientClosedError) as caught:
            driver.call("chat.completions.create", model="m", messages=MESSAGES)

    assert "The client is closed; make a new one for further calls." == str(caught.value)


def test_prepared_calls_are_expected(kind: Kind) -> None:
    with Driver(kind) as driver, pytest.raises(errors.InvalidParameterError) as caught:
        driver.events(driver.client.map([5]))

    assert "calls: expected prepared calls, such as client.models.list.call(), got int" == str(caught.value)


def test_the_wrong_kind_of_with() -> None:
    clients: Any = (openai_dual.OpenAI(api_key="key"), openai_dual.AsyncOpenAI(api_key="key"))

    async def opened() -> None:
        async with clients[0]:
            pass

    with pytest.raises(TypeError, match="OpenAI is opened by `with`; `async with` needs AsyncOpenAI"):
        asyncio.run(opened())
    with pytest.raises(TypeError, match="AsyncOpenAI is opened by `async with`"), clients[1]:
        pass
