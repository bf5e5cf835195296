"""Clients of httpx2 and of aiohttp, handed over, over loopback: what they do, and what their failures are.

Covers: httpx2_clients, aiohttp_client, absent, handed_over.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import httpx
import httpx2
import pytest

import openai_dual
from openai_dual import CallCancelledError, CancelToken, ConfigurationError, errors
from openai_dual.core.calls.call import Form
from openai_dual.http.absent import absent_client
from tests.support.clients import Driver, Kind

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
CHUNK = b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}\n\n'
LAST = CHUNK.replace(b"[]", b'[{"index":0,"delta":{},"finish_reason":"stop"}]') + b"data: [DONE]\n\n"
CHAT: dict[str, Any] = {"model": "m", "messages": []}


@contextmanager
def serving(*answers: bytes | None) -> Generator[tuple[str, list[bytes]], None, None]:
    """Answer each request on one connection with bytes; None waits for the client to leave. Yield the URL."""
    seen: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            for answer in answers:
                seen.append(_request(connection))
                if answer is None:
                    connection.recv(1)
                    return
                connection.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=serve, args=[listener], daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1", seen
        socket.create_connection(listener.getsockname()).close()  # wakes a server whose client never came
        thread.join(5)


def _request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        if not (arrived := connection.recv(65536)):
            return b""
        received += arrived
    head, _, body = received.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536)
    while len(body) < int(fields.get(b"content-length", 0)):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def whole(body: bytes, head: bytes = HEAD) -> bytes:
    return head + b"content-length: %d\r\n\r\n" % len(body) + body


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


MAKERS: dict[tuple[str, Kind], Callable[..., Any]] = {
    ("httpx2", "sync"): httpx2.Client,
    ("httpx2", "async"): httpx2.AsyncClient,
    ("default httpx2", "sync"): openai_dual.DefaultHttpx2Client,
    ("default httpx2", "async"): openai_dual.DefaultAsyncHttpx2Client,
    ("aiohttp", "async"): openai_dual.DefaultAioHttpClient,
}


@pytest.fixture(params=[*MAKERS], ids=" ".join)
def opened(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Driver]]:
    """Open a client over each of the handed-over ones."""
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    drivers: list[Driver] = []

    def open_driver(base_url: str, **settings: Any) -> Driver:
        http = {name: settings.pop(name) for name in ("event_hooks", "auth") if name in settings}
        made = MAKERS[request.param](**http)
        drivers.append(Driver(request.param[1], base_url=base_url, http_client=made, **settings))
        return drivers[-1]

    yield open_driver
    for driver in drivers:
        with driver:
            pass
        assert driver.client.is_closed()


def test_a_connection_serves_several_calls(opened: Callable[..., Driver]) -> None:
    zipped = gzip.compress(b'{"a":2}')
    with serving(whole(b'{"a":1}'), whole(zipped, HEAD + b"content-encoding: gzip\r\n")) as (url, seen):
        driver = opened(url)
        found = [driver.call("post", "/x", body={"n": n}) for n in range(2)]

    assert [{"a": 1}, {"a": 2}] == found
    assert [b'{"n":0}', b'{"n":1}'] == [each.rpartition(b"\r\n")[2] for each in seen]
    assert b"authorization: bearer key-of-the-user" in seen[0].lower()


def test_a_form_is_sent_while_it_is_made(opened: Callable[..., Driver]) -> None:
    with serving(whole(b"{}"), whole(b"{}")) as (url, seen):
        driver = opened(url)
        driver.call("post", "/form", body=Form({"file": b"xyz" * 50_000}))
        driver.call("post", "/form", body=Form({"file": iter([b"xyz", b"xyz"])}))

    assert [50_000, 2] == [each.count(b"xyz") for each in seen]


def test_a_stream_is_read_and_its_connection_kept(opened: Callable[..., Driver]) -> None:
    events = EVENTS + chunked(CHUNK, LAST, b"")
    with serving(events, whole(b'{"a":1}')) as (url, _):
        driver = opened(url)
        stream = driver.call("chat.completions.create", **CHAT, stream=True)

        assert 2 == len(driver.events(stream))
        assert {"a": 1} == driver.call("get", "/x")


def test_a_stream_that_is_cut_says_so(opened: Callable[..., Driver]) -> None:
    with serving(EVENTS + chunked(CHUNK)) as (url, _):
        driver = opened(url)
        stream = driver.call("chat.completions.create", **CHAT, stream=True)
        with pytest.raises(errors.APIConnectionError) as caught:
            driver.events(stream)

    assert isinstance(caught.value.__cause__, httpx.TransportError)
    if isinstance(caught.value, openai_dual.StreamInterrupted):  # aiohttp may lose the chunk before the cut
        assert 1 == len(caught.value.partial or ())


def test_a_stream_that_is_left_closes_its_connection(opened: Callable[..., Driver]) -> None:
    with serving(EVENTS + chunked(CHUNK), b"") as (url, _):
        driver = opened(url)
        stream = driver.call("chat.completions.create", **CHAT, stream=True)
        driver.take(driver.iterator(stream), 1)
        driver.finish(stream.close())

        assert stream.response.is_closed


def test_a_late_response_is_a_timeout(opened: Callable[..., Driver]) -> None:
    with serving(None) as (url, _), pytest.raises(errors.APITimeoutError) as caught:
        opened(url, timeout=httpx2.Timeout(5, read=0.05)).call("get", "/x")

    request = caught.value.request
    assert (True, "/v1/x") == (caught.value.sent, request is not None and request.url.path)


def test_a_refused_connection_is_sent_again(opened: Callable[..., Driver], waits: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(errors.APIConnectionError) as caught:
        opened(f"http://127.0.0.1:{port}", max_retries=1).call("get", "/x")

    assert (False, 2, 1) == (caught.value.sent, caught.value.attempts, len(waits))


def test_an_error_of_the_service_is_ours(opened: Callable[..., Driver]) -> None:
    body = b'{"error":{"message":"no such model","code":"model_not_found"}}'
    answer = whole(body, HEAD.replace(b"200 OK", b"404 Not Found"))
    with serving(answer) as (url, _), pytest.raises(openai_dual.NotFoundError) as caught:
        opened(url).call("get", "/x")

    assert ("model_not_found", 404) == (caught.value.code, caught.value.response.status_code)


def test_a_token_cancels_a_call(kind: Kind) -> None:
    token = CancelToken()

    def cancel(_: httpx2.Request) -> None:
        token.cancel()

    async def acancel(_: httpx2.Request) -> None:
        token.cancel()

    made: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    hooks = {"request": [cancel if kind == "sync" else acancel]}
    with (
        serving(None) as (url, _),
        Driver(kind, base_url=url, http_client=made(event_hooks=hooks)) as driver,
        pytest.raises(CallCancelledError),
    ):
        driver.call("get", "/x", cancel=token)


@pytest.mark.parametrize("step", ["read", "raise_for_status"])
@pytest.mark.parametrize("status", [b"200 OK", b"500 Oops"])
def test_hooks_of_the_client_see_the_responses(kind: Kind, step: str, status: bytes) -> None:
    def look(response: httpx2.Response) -> None:
        getattr(response, step)()

    async def alook(response: httpx2.Response) -> None:
        await response.aread() if step == "read" else response.raise_for_status()

    made: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    hooks = {"response": [look if kind == "sync" else alook]}
    zipped = whole(gzip.compress(b'{"a":1}'), HEAD.replace(b"200 OK", status) + b"content-encoding: gzip\r\n")
    with serving(zipped) as (url, _), Driver(kind, base_url=url, http_client=made(event_hooks=hooks)) as driver:
        if status.startswith(b"200"):
            assert {"a": 1} == driver.call("get", "/x")
        else:
            with pytest.raises(errors.APIError) as caught:
                driver.call("get", "/x")
            assert isinstance(caught.value, errors.APIStatusError if step == "read" else errors.APIConnectionError)


def test_headers_and_auth_of_the_client_are_sent(kind: Kind) -> None:
    made: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    client = made(headers={"X-Mine": "1"}, params={"q": "2"}, auth=("user", "word"))
    with serving(whole(b"{}")) as (url, seen), Driver(kind, base_url=url, http_client=client) as driver:
        raw = driver.finish(driver.client.get.raw("/x"))

    assert b"GET /v1/x?q=2 " in seen[0]
    assert b"x-mine: 1" in seen[0].lower()
    assert b"authorization: Basic" in seen[0].replace(b"Authorization", b"authorization")
    assert raw.http_response.request.headers["authorization"].startswith("Basic")
    assert raw.http_response.elapsed.total_seconds() > 0


def test_a_redirect_is_followed_with_its_body(kind: Kind) -> None:
    moved = b"HTTP/1.1 307 Moved\r\nlocation: /v1/here\r\ncontent-length: 0\r\n\r\n"
    made: Any = openai_dual.DefaultHttpx2Client if kind == "sync" else openai_dual.DefaultAsyncHttpx2Client
    with serving(moved, whole(b'{"a":1}')) as (url, seen), Driver(kind, base_url=url, http_client=made()) as driver:
        raw = driver.finish(driver.client.post.raw("/moved", body={"n": 1}))

    assert [b"/v1/moved", b"/v1/here"] == [each.split(b" ")[1] for each in seen]
    assert [1, 1] == [each.count(b'{"n":1}') for each in seen]
    assert "/v1/here" == raw.http_response.request.url.path


def test_a_client_of_the_other_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"expected an httpx\.AsyncClient or httpx2\.AsyncClient"):
        openai_dual.AsyncOpenAI(api_key="k", http_client=httpx2.Client())  # type: ignore[arg-type]  # on purpose
    with pytest.raises(ConfigurationError, match=r"got httpx2\._client\.AsyncClient|got httpx2\.AsyncClient"):
        openai_dual.OpenAI(api_key="k", http_client=httpx2.AsyncClient())  # type: ignore[arg-type]  # on purpose


def test_the_timeout_of_the_client_counts() -> None:
    given = openai_dual.OpenAI(api_key="k", http_client=httpx2.Client(timeout=7))
    usual = openai_dual.OpenAI(api_key="k", http_client=httpx2.Client())

    assert httpx2.Timeout(7) == given.timeout
    assert 600.0 == openai_dual.DEFAULT_TIMEOUT.read == httpx.Timeout(usual.timeout).read


def test_the_defaults_are_those_of_this_package() -> None:
    for client in (openai_dual.DefaultHttpx2Client(), openai_dual.DefaultAsyncHttpx2Client()):
        assert (True, 600.0, 5.0) == (client.follow_redirects, client.timeout.read, client.timeout.connect)
    assert 1.0 == openai_dual.DefaultHttpx2Client(timeout=1).timeout.read
    assert issubclass(openai_dual.DefaultAioHttpClient, httpx.AsyncClient)


def test_a_missing_package_is_named_when_a_client_is_made() -> None:
    absent = absent_client("DefaultAioHttpClient", "httpx-aiohttp", "aiohttp")
    with pytest.raises(ConfigurationError, match=r"DefaultAioHttpClient needs .*openai-dual\[aiohttp\]"):
        absent(timeout=1)


MISSING = """
import sys
sys.modules["httpx2"] = sys.modules["httpx_aiohttp"] = None
import openai_dual
for name in ("DefaultHttpx2Client", "DefaultAsyncHttpx2Client", "DefaultAioHttpClient"):
    try:
        getattr(openai_dual, name)()
    except openai_dual.ConfigurationError as error:
        print(name in str(error))
"""


def test_the_names_exist_without_the_packages() -> None:
    found = subprocess.run([sys.executable, "-c", MISSING], capture_output=True, text=True, check=True)

    assert ["True"] * 3 == found.stdout.split()


def test_neither_library_is_loaded_with_the_package() -> None:
    code = "import sys, openai_dual; openai_dual.OpenAI(api_key='k'); print({'httpx', 'httpx2'} & {*sys.modules})"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "set()" == found.stdout.strip()


def test_many_tasks_share_a_client_of_httpx2() -> None:
    async def answer(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return httpx2.Response(200, json={"a": 1})

    async def calls() -> list[Any]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with openai_dual.AsyncOpenAI(api_key="k", http_client=http) as client:
            return await asyncio.gather(*(client.get("/x") for _ in range(50)))

    assert [{"a": 1}] * 50 == asyncio.run(calls())
