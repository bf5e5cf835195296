"""The end of a session while its connection is being replaced, and readers that leave meanwhile, with both clients."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from time import monotonic, sleep
from typing import Any, Final, Self

import pytest

from openai_dual import CancelToken, Reconnected, errors
from openai_dual.http.interrupt import in_thread
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Script, Slow, Sockets, websocket_server

SOON: Final = 2.0
"""Seconds after which an end counts as late; the waits that it interrupts are longer."""
LONG: Final = 30.0


@pytest.fixture
def server() -> Iterator[Sockets]:
    with websocket_server() as running:
        yield running


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def hello_and_cut(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s"})
    peer.cut()


def listen(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s"})
    peer.rest()


def cut(peer: Peer) -> None:
    peer.cut()


class Held:
    """A handshake that is not answered until the block ends."""

    def __init__(self) -> None:
        self.begun, self.ended = threading.Event(), threading.Event()
        self.script = Slow(cut, self._hold)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()

    def _hold(self) -> None:
        self.begun.set()
        self.ended.wait(LONG)


def opened(driver: Driver, **keywords: Any) -> Any:
    quick = {"close_timeout": 0.2}
    given = {"model": "m", "websocket_connection_options": quick, "resume": "fresh"} | keywords
    return driver.finish(driver.client.realtime.connect(**given).enter())


def ended_by(driver: Driver, connection: Any, wait: threading.Event, end: Any) -> tuple[list[Any], float]:
    """Read to the end, and call *end* once *wait* is set; return the events, and the seconds from then to the end."""
    if driver.kind == "async":
        found: tuple[list[Any], float] = driver.finish(_aended_by(connection, wait, end))
        return found
    began = [0.0]

    def finish() -> None:
        assert wait.wait(SOON)
        began[0] = monotonic()
        end()

    thread = threading.Thread(target=finish)
    thread.start()
    events = list(connection)
    took = monotonic() - began[0]
    thread.join()
    return events, took


async def _aended_by(connection: Any, wait: threading.Event, end: Any) -> tuple[list[Any], float]:
    began = [0.0]

    async def finish() -> None:
        await asyncio.to_thread(wait.wait, SOON)
        began[0] = monotonic()
        result = end()
        if result is not None:
            await result

    task = asyncio.create_task(finish())
    events = [event async for event in connection]
    took = monotonic() - began[0]
    await task
    return events, took


def waiting(steps: threading.Event) -> Any:
    """Return a callback that notes the second attempt, which waits."""

    def note(event: Any) -> None:
        if event.attempt == 2:
            steps.set()

    return note


def test_closing_ends_a_backoff_at_once(server: Sockets, kind: Kind) -> None:
    server.then(hello_and_cut, cut)
    second = threading.Event()
    with Driver(kind, base_url=server.base_url) as driver:
        connection = opened(driver, max_retries=3, initial_delay=LONG, max_delay=LONG, on_reconnecting=waiting(second))
        events, took = ended_by(driver, connection, second, connection.close)

    assert took < SOON
    assert ["session.created", "connection.reconnected"] == [event.type for event in events]


@pytest.mark.parametrize("how", ["closed", "token", "client"])
def test_the_end_interrupts_a_dial(server: Sockets, kind: Kind, how: str) -> None:
    token = CancelToken()
    with Held() as held, Driver(kind, base_url=server.base_url, timeout=LONG) as driver:
        server.then(hello_and_cut, held.script)
        connection = opened(driver, cancel=token)
        ends = {
            "closed": connection.close,
            "token": token.cancel,
            "client": driver.client._lifetime.closing.signal.give,
        }
        if how == "closed":
            events, took = ended_by(driver, connection, held.begun, ends[how])
            assert ["session.created"] == [event.type for event in events]
        else:
            began = monotonic()
            with pytest.raises((errors.CallCancelledError, errors.ClientClosedError)):
                ended_by(driver, connection, held.begun, ends[how])
            took = monotonic() - began
            driver.finish(connection.close())

    assert took < SOON


@pytest.mark.parametrize("how", ["token", "client"])
def test_the_end_interrupts_the_first_dial(server: Sockets, kind: Kind, how: str) -> None:
    token = CancelToken()
    with Held() as held, Driver(kind, base_url=server.base_url, timeout=LONG) as driver:
        server.then(held.script)
        give = token.cancel if how == "token" else driver.client._lifetime.closing.signal.give
        thread = threading.Thread(target=lambda: (held.begun.wait(SOON), give()))
        thread.start()
        began = monotonic()
        with pytest.raises((errors.CallCancelledError, errors.ClientClosedError)):
            opened(driver, cancel=token)
        thread.join()

    assert monotonic() - began < SOON


def slowly(script: Script) -> Any:
    """Return *script* as one whose handshake takes a third of a second."""
    return Slow(script, partial(sleep, 0.3))


def test_polls_that_are_shorter_than_a_dial_find_the_new_connection(server: Sockets, kind: Kind) -> None:
    server.then(hello_and_cut, slowly(listen))
    with Driver(kind, base_url=server.base_url) as driver:
        connection = opened(driver, max_retries=1)
        found: list[Any] = []
        polls = 0
        until = monotonic() + SOON
        while len(found) < 3 and monotonic() < until:
            polls += 1
            try:
                found.append(driver.finish(connection.recv(timeout=0.02)))
            except TimeoutError:
                continue
        driver.finish(connection.close())

    assert ["session.created", "connection.reconnected", "session.created"] == [event.type for event in found]
    assert isinstance(found[1], Reconnected)
    assert polls > 8
    assert 2 == len(server.handshakes)


def test_cancelled_readers_find_the_new_connection(server: Sockets) -> None:
    server.then(hello_and_cut, slowly(listen))

    async def poll(connection: Any) -> list[Any]:
        found: list[Any] = []
        until = monotonic() + SOON
        while len(found) < 3 and monotonic() < until:
            try:
                found.append(await asyncio.wait_for(connection.recv(), 0.02))
            except TimeoutError:
                continue
        return found

    with Driver("async", base_url=server.base_url) as driver:
        connection = opened(driver, max_retries=1)
        found = driver.finish(poll(connection))
        driver.finish(connection.close())

    assert ["session.created", "connection.reconnected", "session.created"] == [event.type for event in found]
    assert 2 == len(server.handshakes)


def test_closing_leaves_no_connection_that_was_being_opened(server: Sockets, kind: Kind) -> None:
    left = threading.Event()

    def serve(peer: Peer) -> None:
        peer.rest()
        left.set()

    server.then(hello_and_cut, slowly(serve))
    with Driver(kind, base_url=server.base_url) as driver:
        connection = opened(driver, max_retries=1)
        driver.finish(connection.recv())
        with pytest.raises(TimeoutError):
            driver.finish(connection.recv(timeout=0.1))
        driver.finish(connection.close())
        with pytest.raises(errors.WebSocketConnectionClosedError):
            driver.finish(connection.recv())
    assert 2 == len(server.handshakes)


class Deaf:
    """A peer that reads nothing until the block ends."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()

    def __call__(self, peer: Peer) -> None:
        self.ended.wait(LONG)
        peer.rest()


STUCK: Final[Any] = {"max_queue_size": 200_000_000, "resume": None}


def write_until_stuck(driver: Driver, connection: Any) -> Future[Any]:
    """Write until nothing is taken any more; the result is the error that ends that."""

    def write() -> None:
        while True:
            connection.input_audio_buffer.append(audio=bytes(500_000))

    async def awrite() -> None:
        while True:
            await connection.input_audio_buffer.append(audio=bytes(500_000))

    if driver.kind == "sync":
        return in_thread(write)
    return in_thread(lambda: driver.finish(awrite()))


def test_a_writer_that_is_stuck_does_not_hide_that_no_pong_comes(server: Sockets, kind: Kind) -> None:
    with Deaf() as deaf, Driver(kind, base_url=server.base_url) as driver:
        server.then(deaf)
        connection = opened(driver, ping_interval=0.2, ping_timeout=0.2, **STUCK)
        began = monotonic()
        with pytest.raises(errors.WebSocketConnectionClosedError, match="keepalive ping timeout") as caught:
            write_until_stuck(driver, connection).result(SOON)
        with pytest.raises(errors.WebSocketConnectionClosedError, match="keepalive ping timeout"):
            driver.finish(connection.recv())
        took = monotonic() - began
        driver.finish(connection.close())

    assert 1011 == caught.value.close_code
    assert ["input_audio_buffer.append"] == [each.type for each in caught.value.uncertain]
    assert took < SOON


def test_a_ping_that_is_stuck_is_noticed_too(server: Sockets) -> None:
    """As when the thread of `websockets` that answers pings is stuck: no writer notices it."""
    with Deaf() as deaf, Driver("sync", base_url=server.base_url) as driver:
        server.then(deaf)
        connection = opened(driver, ping_interval=0.2, ping_timeout=0.2, **STUCK)
        text = '{"type": "' + "x" * 500_000 + '"}'
        in_thread(lambda: [connection._wire.raw.send(text) for _ in range(100)])
        with pytest.raises(errors.WebSocketConnectionClosedError, match="keepalive ping timeout"):
            connection.recv()
        connection.close()


def test_closing_frees_a_writer_whose_peer_does_not_read(server: Sockets, kind: Kind) -> None:
    with Deaf() as deaf, Driver(kind, base_url=server.base_url) as driver:
        server.then(deaf)
        connection = opened(driver, ping_interval=None, **STUCK)
        if kind == "async":
            took = driver.finish(closed_while_stuck(connection))
        else:
            stuck = write_until_stuck(driver, connection)
            with pytest.raises(TimeoutError):
                stuck.result(0.5)
            began = monotonic()
            connection.close()
            with pytest.raises(errors.WebSocketConnectionClosedError):
                stuck.result(SOON)
            took = monotonic() - began

    assert took < SOON


async def closed_while_stuck(connection: Any) -> float:
    """Write until nothing is taken any more, and close; return the seconds that closing took."""

    async def write() -> None:
        while True:
            await connection.input_audio_buffer.append(audio=bytes(500_000))

    stuck = asyncio.create_task(write())
    await asyncio.wait([stuck], timeout=0.5)
    began = monotonic()
    await connection.close()
    with pytest.raises(errors.WebSocketConnectionClosedError):
        await stuck
    return monotonic() - began
