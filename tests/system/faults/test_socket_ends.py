"""The end of a session while its connection is being replaced, and readers that leave meanwhile, with both clients."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from functools import partial
from time import monotonic, sleep
from typing import Any, Final, Self

import pytest

from openai_dual import CancelToken, Reconnected, errors
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


def test_closing_frees_a_writer_whose_peer_does_not_read(server: Sockets) -> None:
    ended = threading.Event()

    def deaf(_: Peer) -> None:
        ended.wait(LONG)

    server.then(deaf)
    with Driver("sync", base_url=server.base_url) as driver:
        connection = opened(driver, ping_interval=None, max_queue_size=200_000_000, resume=None)
        stuck: list[BaseException] = []

        def write() -> None:
            try:
                while True:
                    connection.input_audio_buffer.append(audio=bytes(500_000))
            except errors.OpenAIError as error:
                stuck.append(error)

        writer = threading.Thread(target=write, daemon=True)
        writer.start()
        writer.join(0.5)
        assert writer.is_alive()
        began = monotonic()
        connection.close()
        writer.join(SOON)
        took = monotonic() - began
        ended.set()

    assert took < SOON
    assert isinstance(stuck[0], errors.WebSocketConnectionClosedError)
