"""The connections of our own async client, over loopback: lent, kept, closed, waited for, given up.

Each test runs over connections of our own and over those of httpcore, which serve where httptools is missing.

Covers: loop_connections, http.direct.async_transport, http.direct.async_body.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from random import Random
from threading import Barrier, Event
from typing import Any, Self, cast

import httpcore
import httpx
import pytest
import vcr

from openai_dual import AsyncOpenAI, errors
from tests.support.loopback import Loopback
from tests.support.transports import CONNECTIONS, async_transport, use_connections

pytestmark = pytest.mark.anyio
TLS = ssl.create_default_context()
RESET = struct.pack("ii", 1, 0)  # linger for no time: close() sends RST


@pytest.fixture(autouse=True, params=CONNECTIONS)
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The transport that the clients of the test use."""
    use_connections(request.param, monkeypatch)
    found = async_transport(request.param)
    monkeypatch.setattr(Client, "transport", found)
    return found


class Server:
    """Answer each request with the number of its connection, as the path says.

    /hold waits for `go`, /part stops within the body, /fin and /reset answer and end the connection at `go`,
    /none ends it without an answer, /cut within the body, /last announces its end.
    """

    def __init__(self) -> None:
        self.opened = 0
        self.open = 0
        self.held: list[str] = []
        self.go = asyncio.Event()
        self._changed = asyncio.Condition()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.go.set()
        await self.until(lambda: self.open == 0)
        self._server.close()

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(20), self._changed:
            await self._changed.wait_for(true)

    async def _change(self, opened: int) -> None:
        async with self._changed:
            self.opened += max(0, opened)
            self.open += opened
            self._changed.notify_all()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._change(opened=1)
        number = self.opened
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while await self._answer((await reader.readuntil(b"\r\n\r\n")).split()[1].decode(), number, writer):
                pass
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        await self._change(opened=-1)

    async def _answer(self, path: str, number: int, writer: asyncio.StreamWriter) -> bool:
        """Return whether the connection stays open."""
        if path == "/none":
            return False
        if path.startswith("/hold"):
            self.held.append(path)
            await self._change(opened=0)
            await self.go.wait()
        last = b"connection: close\r\n" if path == "/last" else b""
        writer.write(b"HTTP/1.1 200 OK\r\n%bcontent-length: 5\r\n\r\n%03d" % (last, number))
        if path not in {"/part", "/cut"}:
            writer.write(b"..")
        await writer.drain()
        if path in {"/fin", "/reset"}:
            await self.go.wait()
        if path == "/reset":
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        return path not in {"/fin", "/reset", "/cut", "/last"}


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as running:
        yield running


class Client(httpx.AsyncClient):
    """A client over the free-list, and what can be seen of that."""

    transport: Any = None

    def __init__(self, server: Server, limit: int = 1000, spare: int = 100, expiry: float = 90.0) -> None:
        limits = httpx.Limits(max_connections=limit, max_keepalive_connections=spare, keepalive_expiry=expiry)
        self.pooled = self.transport(TLS, limits, [])
        super().__init__(transport=self.pooled, base_url=server.url, timeout=httpx.Timeout(20, pool=120))

    async def number(self, path: str = "/") -> int:
        """Return the number of the connection that served the request."""
        return int((await self.get(path)).text[:3])

    def states(self) -> tuple[int, int]:
        """Return how many connections are idle, and how many in use."""
        idle = [connection.is_available() for connection in self.pooled.connections]
        return idle.count(True), idle.count(False)


async def test_a_connection_is_used_again(server: Server) -> None:
    async with Client(server) as client:
        assert [1, 1, 1] == [await client.number() for _ in range(3)]
        assert (1, 0) == client.states()


async def test_the_connection_that_became_free_last_is_used_first(server: Server) -> None:
    async with Client(server) as client:
        first, second, third = [await client.send(client.build_request("GET", "/"), stream=True) for _ in range(3)]
        for response in (third, first, second):
            await response.aread()
        served_last = int(second.text[:3])

        assert 3 == server.opened
        assert [served_last] * 3 == [await client.number() for _ in range(3)]


async def test_requests_at_once_have_a_connection_each(server: Server) -> None:
    async with Client(server) as client, asyncio.TaskGroup() as tasks:
        for _ in range(5):
            tasks.create_task(client.get("/hold"))
        await server.until(lambda: len(server.held) == 5)
        assert ((0, 5), 5) == (client.states(), server.opened)
        server.go.set()


async def test_no_more_are_kept_than_asked_for(server: Server) -> None:
    async with Client(server, spare=2) as client:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(5):
                tasks.create_task(client.get("/hold"))
            await server.until(lambda: len(server.held) == 5)
            server.go.set()
        await server.until(lambda: server.open == 2)

        assert (2, 0) == client.states()


async def test_at_the_limit_requests_wait_in_turn(server: Server) -> None:
    async with Client(server, limit=1) as client:
        async with asyncio.TaskGroup() as tasks:
            for number in range(5):
                tasks.create_task(client.get(f"/hold{number}"))
            await server.until(lambda: len(server.held) == 1)
            server.go.set()

        assert ([f"/hold{number}" for number in range(5)], 1) == (server.held, server.opened)


async def test_waiting_for_too_long_is_a_pool_timeout(server: Server) -> None:
    async with Client(server, limit=1) as client:
        holding = asyncio.create_task(client.number("/hold"))
        await server.until(lambda: len(server.held) == 1)
        with pytest.raises(httpx.PoolTimeout, match="1 connections are in use") as caught:
            await client.get("/", timeout=httpx.Timeout(20, pool=0.01))
        server.go.set()

        assert "/" == caught.value.request.url.path
        assert [1, 1] == [await holding, await client.number()]


async def test_another_origin_takes_the_place_of_an_idle_connection(server: Server) -> None:
    async with Server() as other, Client(server, limit=1) as client:
        await client.get("/")
        await client.get(other.url)
        await server.until(lambda: server.open == 0)

        assert ((1, 0), 1) == (client.states(), other.open)


async def test_idle_connections_expire(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    async with Client(server, expiry=90.0) as client:
        numbers = [await client.number()]
        for pause in (89.0, 91.0):
            now += pause
            numbers.append(await client.number())

        assert [1, 1, 2] == numbers


async def test_what_a_burst_left_expires_below_the_connection_in_use(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    async with Client(server) as client:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(3):
                tasks.create_task(client.get("/hold"))
            await server.until(lambda: len(server.held) == 3)
            server.go.set()
        for _ in range(3):
            now += 60
            await client.get("/")
        await server.until(lambda: server.open == 1)

        assert (1, 0) == client.states()


@pytest.mark.parametrize("path", ["/fin", "/reset"])
async def test_a_connection_that_the_server_closed_is_replaced_before_sending(server: Server, path: str) -> None:
    async with Client(server) as client:
        await client.get(path)
        server.go.set()
        await server.until(lambda: server.open == 0)

        assert 2 == await client.number()
        assert (1, 0) == client.states()


async def test_a_connection_whose_end_was_announced_is_not_kept(server: Server) -> None:
    async with Client(server) as client:
        await client.get("/last")

        assert (0, 0) == client.states()


async def test_a_connection_that_ends_without_an_answer_is_given_up(server: Server) -> None:
    async with Client(server, limit=1) as client:
        await client.get("/")
        with pytest.raises(httpx.RemoteProtocolError):
            await client.get("/none")

        assert (0, 0) == client.states()
        assert 2 == await client.number()


async def test_a_stale_connection_is_overcome_by_trying_again(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Client(server) as client:
        await client.get("/fin")
        monkeypatch.setattr(type(client.pooled.connections[0]), "has_expired", lambda _: False, raising=False)
        server.go.set()
        await server.until(lambda: server.open == 0)
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            await client.get("/")

        assert 2 == await client.number()


async def test_a_body_that_is_not_read_closes_its_connection(server: Server) -> None:
    async with Client(server, limit=1) as client:
        async with client.stream("GET", "/part"):
            assert (0, 1) == client.states()
        await server.until(lambda: server.open == 0)

        assert (0, 0) == client.states()
        assert 2 == await client.number()


async def test_a_body_that_breaks_off_frees_its_connection(server: Server) -> None:
    async with Client(server, limit=1) as client:
        response = await client.pooled.handle_async_request(client.build_request("GET", "/cut"))
        with pytest.raises(httpx.RemoteProtocolError):
            async for _ in cast("httpx.AsyncByteStream", response.stream):
                pass

        assert 2 == await client.number()


async def test_a_body_closed_twice_frees_its_connection_once(server: Server) -> None:
    async with Client(server, limit=1) as client:
        body = (await client.get("/")).stream
        async with client.stream("GET", "/part"):
            await body.aclose()  # type: ignore[union-attr]  # an async stream
            assert (0, 1) == client.states()


async def test_an_answer_that_is_forgotten_frees_its_connection(server: Server) -> None:
    async with Client(server, limit=1) as client:
        response = await client.pooled.handle_async_request(client.build_request("GET", "/part"))
        assert (0, 1) == client.states()
        del response
        gc.collect()
        await server.until(lambda: server.open == 0)

        assert 2 == await client.number()


async def test_a_cancelled_request_closes_its_connection(server: Server) -> None:
    async with Client(server, limit=1) as client:
        task = asyncio.create_task(client.get("/hold"))
        await server.until(lambda: len(server.held) == 1)
        task.cancel()
        await asyncio.wait([task])

        assert (True, (0, 0)) == (task.cancelled(), client.states())
        assert 2 == await client.number()


async def test_a_request_cancelled_while_it_waits_leaves_its_turn(server: Server) -> None:
    async with Client(server, limit=1) as client:
        tasks = [asyncio.create_task(client.number("/hold")) for _ in range(3)]
        await server.until(lambda: len(server.held) == 1)
        tasks[1].cancel()
        server.go.set()

        assert (1, 1) == (await tasks[0], await tasks[2])


async def test_random_cancellation_leaks_nothing(server: Server) -> None:
    random, limit = Random(3), 20
    async with Client(server, limit=limit) as client:
        tasks = [asyncio.create_task(client.get(random.choice(["/", "/last", "/none"]))) for _ in range(400)]
        while left := [task for task in tasks if not task.done()]:
            random.choice(left[: 2 * limit]).cancel()
            for _ in range(random.randrange(20)):
                await asyncio.sleep(0)
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)

        assert {httpx.Response, httpx.RemoteProtocolError, asyncio.CancelledError} == {type(each) for each in outcomes}
        assert 0 == client.states()[1]

        held = [asyncio.create_task(client.get("/hold", timeout=httpx.Timeout(20, pool=0.01))) for _ in range(limit)]
        await server.until(lambda: len(server.held) == limit)
        server.go.set()
        await asyncio.gather(*held)


async def test_closing_ends_requests_and_refuses_those_that_wait(server: Server) -> None:
    async with Client(server, limit=1) as client:
        tasks = [asyncio.create_task(client.get("/hold")) for _ in range(3)]
        await server.until(lambda: len(server.held) == 1)
        await client.pooled.aclose()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)

    assert [httpx.ReadError, errors.ClientClosedError, errors.ClientClosedError] == [type(each) for each in outcomes]
    assert (0, 0) == client.states()


def answering() -> Loopback:
    return Loopback([b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"])


def test_each_event_loop_has_connections_that_close_with_it() -> None:
    with answering() as server:
        client = AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)

        async def twice() -> None:
            await client.get("/x")
            await client.get("/x")

        for ended in (1, 2, 3):
            asyncio.run(twice())
            server.wait_closed(ended)
            assert (server.connections, server.closed) == (ended, ended)
        asyncio.run(client.close())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of asyncio's own transport
def test_connections_of_a_loop_that_was_closed_abruptly_are_shut_down_by_the_next() -> None:
    with answering() as server:
        client = AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.get("/x"))
        loop.close()
        assert server.closed == 0
        asyncio.run(client.get("/x"))
        server.wait_closed(2)

        assert (server.connections, server.closed) == (2, 2)
        gc.collect()


def test_threads_with_loops_of_their_own_share_a_client() -> None:
    with answering() as server:
        client = AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)
        together = Barrier(4)

        async def call() -> None:
            for _ in range(5):
                await client.get("/x")
                together.wait(20)

        with ThreadPoolExecutor(4) as threads:
            for _ in threads.map(asyncio.run, [call() for _ in range(4)]):
                pass
        server.wait_closed(4)

        assert (server.connections, server.closed) == (4, 4)


def test_closing_in_one_loop_closes_the_connections_of_the_others() -> None:
    with answering() as server:
        client = AsyncOpenAI(api_key="k", base_url=server.url, max_retries=0)
        called, closed = Event(), Event()

        async def elsewhere() -> None:
            await client.get("/x")
            called.set()
            await asyncio.to_thread(closed.wait, 20)
            server.wait_closed(1)

        async def here() -> None:
            await client.get("/x")
            called.wait(20)
            await client.close()
            with pytest.raises(errors.ClientClosedError):
                await client.get("/x")

        with ThreadPoolExecutor(1) as threads:
            other = threads.submit(asyncio.run, elsewhere())
            asyncio.run(here())
            closed.set()
            other.result(20)
        server.wait_closed(2)

        assert server.closed == 2


def response(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


@pytest.mark.parametrize("surplus", [response(b"evil!"), b"\r\n", b"x"])
async def test_bytes_after_a_response_end_its_connection(surplus: bytes, transport: Any) -> None:
    with Loopback([response(b"hi") + surplus], [response(b"good")]) as loopback:
        async with httpx.AsyncClient(transport=transport(TLS, httpx.Limits(), [])) as client:
            assert [(await client.get(loopback.url)).content for _ in range(3)] == [b"hi", b"good", b"good"]
        assert loopback.connections == 2


def test_recorders_see_the_requests(tmp_path: Path) -> None:
    async def call(url: str) -> Any:
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
            return await client.get("/x")

    with answering() as server:
        for played in (0, 1):
            with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
                asyncio.run(call(server.url))
                assert (1, 1, played) == (server.connections, len(cassette), cassette.play_count)


@pytest.mark.parametrize(
    "name",
    [
        *("TimeoutException", "ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"),
        *("NetworkError", "ConnectError", "ReadError", "WriteError"),
        *("ProtocolError", "LocalProtocolError", "RemoteProtocolError", "ProxyError", "UnsupportedProtocol"),
    ],
)
async def test_errors_are_httpx_s_and_know_their_request(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    async def fail(*_: object) -> None:
        raise getattr(httpcore, name)("why")

    monkeypatch.setattr(httpcore.AsyncHTTPConnection, "handle_async_request", fail)
    async with Client(server) as client:
        with pytest.raises(getattr(httpx, name), match="why") as caught:
            await client.get("/path")

    assert ("/path", getattr(httpx, name), (0, 0)) == (caught.value.request.url.path, caught.type, client.states())


async def test_a_scheme_that_is_not_http_is_refused(server: Server) -> None:
    async with Client(server) as client:
        with pytest.raises(httpx.UnsupportedProtocol, match="ftp"):
            await client.get("ftp://127.0.0.1/")


async def test_the_network_stream_and_version_are_told(server: Server) -> None:
    async with Client(server) as client:
        extensions = (await client.get("/")).extensions

    assert b"HTTP/1.1" == extensions["http_version"]
    assert extensions["network_stream"].get_extra_info("socket") is not None
