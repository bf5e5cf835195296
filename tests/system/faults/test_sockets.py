"""WebSockets of both clients against an emulator, and raw servers, that break them in every way."""

from __future__ import annotations

import io
import json
import logging
import threading
import tracemalloc
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from socket import SHUT_RDWR, create_server
from time import monotonic
from typing import Any, Final

import pytest

from openai_dual import CancelToken, errors
from openai_dual.emulator import Emulator
from openai_dual.testing import no_waits
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server

MODEL: Final = "gpt-realtime"
SOON: Final = 5.0
"""Seconds after which the client counts as hanging."""
ITEM: Final[Any] = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
CANARY: Final = "sk-canary-0123456789abcdefghijklmnopqrstuv"
CLEAR: Final = {"type": "input_audio_buffer.clear"}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def driver(kind: Kind, emulator: Emulator) -> Iterator[Driver]:
    with no_waits(), Driver(kind, base_url=emulator.base_url, timeout=SOON, circuit_breaker=None) as driver:
        yield driver


@pytest.fixture
def server() -> Iterator[Sockets]:
    with websocket_server() as running:
        yield running


def opened(driver: Driver, fault: str = "", **keywords: Any) -> Any:
    headers = {"x-emulator-fault": fault} if fault else {}
    quick = {"close_timeout": 0.2}
    given = {"model": MODEL, "extra_headers": headers, "websocket_connection_options": quick} | keywords
    return driver.finish(driver.client.realtime.connect(**given).enter())


def read(driver: Driver, connection: Any, last: str) -> list[Any]:
    """Return the events up to the first one of the type *last*."""
    events = [driver.finish(connection.recv())]
    while events[-1].type != last:
        events.append(driver.finish(connection.recv()))
    return events


def finish(driver: Driver, connection: Any) -> None:
    driver.finish(connection.close())


# The handshake


@contextmanager
def answering(*answers: bytes) -> Generator[str, None, None]:
    """Give each connection the next of *answers* after its request, and then cut it."""

    def serve() -> None:
        for answer in answers:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                request = b""
                while b"\r\n\r\n" not in request:
                    request += connection.recv(65536)
                connection.sendall(answer)

    with closing(create_server(("127.0.0.1", 0))) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        with suppress(OSError):
            listener.shutdown(SHUT_RDWR)
        thread.join(SOON)


def handshake(emulator: Emulator) -> bytes:
    """Return a response to a handshake; its length is that of every other."""
    from websockets.sync.client import connect

    url = f"{emulator.base_url.replace('http', 'ws', 1)}/realtime?model={MODEL}"
    with connect(url, additional_headers={"authorization": "Bearer any"}, proxy=None) as raw:
        response = raw.response
        raw.recv()
    assert response is not None
    return response.serialize()


def test_a_handshake_that_is_cut_at_any_byte_is_a_connection_error(kind: Kind, emulator: Emulator) -> None:
    whole = handshake(emulator)
    answers = [whole[:at] for at in range(len(whole))]
    found: Counter[str] = Counter()
    with answering(*answers) as url, Driver(kind, base_url=url, timeout=SOON, circuit_breaker=None) as driver:
        for _ in answers:
            with pytest.raises(errors.APIConnectionError) as caught:
                opened(driver)
            found[type(caught.value).__name__] += 1

    assert {"APIConnectionError": len(whole)} == found


@pytest.mark.parametrize("at", [0, 1, 40, 100])
def test_a_handshake_that_is_cut_is_tried_again(driver: Driver, emulator: Emulator, at: int) -> None:
    emulator.fault(f"cut; at={at}; times=2" if at else "close; times=2")
    connection = opened(driver, max_retries=2)

    assert "session.created" == driver.finish(connection.recv()).type
    finish(driver, connection)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 503 No\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 503 No\r\nContent-Length: -1\r\n\r\nbusy",
        b"HTTP/1.1 503 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 503 No\r\nTransfer-Encoding: gzip\r\n\r\nzz\r\n",
        b"HTTP/1.1 503 No\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nzz",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nX: " + bytes(range(128, 256)) + b"\r\n\r\n",
        b"HTTP/1.1 999 Odd\r\n\r\n",
        b"HTTP/1.1 7 Odd\r\n\r\n",
        b"HTTP/1.1 307 Away\r\nLocation: http://[::1/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 307 Away\r\nLocation: ://\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 307 Away\r\nLocation: /\xff\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.9\r\n",
        b"\0" * 20_000,
        b"HTTP/1.1 101 OK\r\n" + b"A: b\r\n" * 5000 + b"\r\n",
    ],
    ids=range(16),
)
def test_an_answer_that_is_no_handshake_is_an_error_of_this_package(kind: Kind, answer: bytes) -> None:
    with (
        answering(answer, b"") as url,
        Driver(kind, base_url=url, timeout=SOON) as driver,
        pytest.raises(errors.APIError),
    ):
        opened(driver)


def test_a_handshake_that_takes_too_long_is_a_timeout(kind: Kind, emulator: Emulator) -> None:
    with Driver(kind, base_url=emulator.base_url) as driver:
        with pytest.raises(errors.APITimeoutError):
            opened(driver, "slow=2", timeout=0.2)
        with pytest.raises(errors.APITimeoutError):
            opened(driver, "slow=2", deadline=0.2)


# Events


class Said:
    """The events of a client by name, and what became of each."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.reported: Counter[str] = Counter()

    def send(self, driver: Driver, connection: Any, name: str) -> None:
        self.given.append(name)
        text = [{"type": "input_text", "text": name}]
        item = {"type": "message", "role": "user", "content": text}
        driver.finish(connection.send({"type": "conversation.item.create", "event_id": name, "item": item}))

    def note(self, reports: Any) -> None:
        self.reported.update(each.event_id for each in reports)


@pytest.mark.parametrize("resume", ["fresh", "replay"])
@pytest.mark.parametrize("reset", [False, True])
def test_each_event_is_written_once_and_confirmed_or_reported(
    kind: Kind, server: Sockets, resume: str, *, reset: bool
) -> None:
    """The connection is lost after each number of events that the server hears, and of those that it answers."""
    count = 3
    for heard in range(count + 1):
        for answered in range(heard + 1):
            assert_each_is_accounted_for(kind, server, resume, (heard, answered, count), reset=reset)


def assert_each_is_accounted_for(
    kind: Kind, server: Sockets, resume: str, counts: tuple[int, int, int], *, reset: bool
) -> None:
    heard, answered, count = counts
    raw: list[list[Any]] = [[], []]

    def serve(peer: Peer, number: int, most: int, confirmed: int) -> None:
        peer.tell("session.created", session={"id": "s", "type": "realtime"})
        for position in range(most):
            event = json.loads(peer.raw.recv(timeout=SOON))
            raw[number].append(event)
            if position < confirmed:
                item = {"id": f"item-{number}-{position}", **event["item"]}
                peer.tell("conversation.item.added", previous_item_id=None, item=item)

    def first(peer: Peer) -> None:
        serve(peer, 0, heard, answered)
        if reset:
            peer.cut()
        else:
            peer.raw.close(1012)

    def second(peer: Peer) -> None:
        peer.tell("session.created", session={"id": "s", "type": "realtime"})
        try:
            for message in peer.raw:
                raw[1].append(json.loads(message))
        finally:
            left.set()

    left = threading.Event()
    server.then(first, second)
    said = Said()
    with Driver(kind, base_url=server.base_url, timeout=SOON) as driver:
        connection = opened(driver, resume=resume)
        for number in range(count):
            said.send(driver, connection, f"event-{number}")
        [*_, found] = read(driver, connection, "connection.reconnected")
        said.send(driver, connection, "after")
        read(driver, connection, "session.created")
        finish(driver, connection)
    assert left.wait(SOON)
    said.note(found.uncertain)
    said.note(found.dropped)
    names = [[event.get("event_id") for event in events if event.get("event_id") in said.given] for events in raw]
    written = Counter([*names[0], *names[1]])

    assert set(said.given) == written.keys() | said.reported.keys(), "each was written, or is reported"
    assert {1} == set(written.values()), "none was written twice"
    assert set(names[0][answered:]) <= said.reported.keys(), "what was not confirmed is reported"
    if not reset:  # which may lose what the server wrote last
        assert not set(names[0][:answered]) & said.reported.keys(), "what was confirmed is not"
    assert not set(names[1]) & said.reported.keys(), "what the new connection got is not"


@pytest.mark.parametrize(
    "fault", ["cut; after=1; at=1", "cut; after=2; at=half", "reset; after=1", "ws-close=1006; after=2"]
)
def test_a_cut_inside_or_between_events_is_another_connection(driver: Driver, emulator: Emulator, fault: str) -> None:
    emulator.fault(f"{fault}; times=1")
    connection = opened(driver, max_retries=2)
    driver.finish(connection.conversation.item.create(item=ITEM))
    driver.finish(connection.response.create())
    events = read(driver, connection, "connection.reconnected")
    driver.finish(connection.response.create())
    read(driver, connection, "response.done")
    finish(driver, connection)

    assert events[-1].uncertain


def test_without_resuming_the_error_has_the_events(driver: Driver) -> None:
    connection = opened(driver, "ws-close=1011; after=1", resume=None)
    driver.finish(connection.recv())
    with pytest.raises(errors.WebSocketConnectionClosedError) as caught:
        driver.events(connection)
    with pytest.raises(errors.WebSocketConnectionClosedError):
        driver.finish(connection.send(CLEAR))

    assert 1011 == caught.value.close_code
    finish(driver, connection)


# The end, by each code


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011, 1012, 1013, 1014])
def test_a_code_of_a_server_that_goes_away_is_another_connection(driver: Driver, emulator: Emulator, code: int) -> None:
    emulator.fault(f"ws-close={code}; after=1; times=1")
    connection = opened(driver, max_retries=2)
    events = read(driver, connection, "connection.reconnected")

    assert str(code) == events[-1].reason.split()[0]
    read(driver, connection, "session.created")
    finish(driver, connection)


@pytest.mark.parametrize("code", [1002, 1003, 1007, 1008, 1009, 3000, 4000, 4999])
def test_any_other_code_is_an_error(driver: Driver, code: int) -> None:
    connection = opened(driver, f"ws-close={code}; after=1", max_retries=2)
    with pytest.raises(errors.WebSocketConnectionClosedError) as caught:
        driver.events(connection)

    assert code == caught.value.close_code
    finish(driver, connection)


def test_a_normal_close_ends_iterating(driver: Driver) -> None:
    connection = opened(driver, "ws-close=1000; after=1")

    assert ["session.created"] == [event.type for event in driver.events(connection)]
    finish(driver, connection)


@pytest.mark.parametrize("fault", ["ws-expire; after=1", "limit"])
def test_a_session_that_has_reached_its_age(driver: Driver, emulator: Emulator, fault: str) -> None:
    connection = opened(driver, fault, resume=None)
    if fault == "limit":
        driver.finish(connection.send(CLEAR))
    with pytest.raises(errors.SessionExpired):
        driver.events(connection)
    finish(driver, connection)

    emulator.fault(f"{fault}; times=1")
    connection = opened(driver, max_retries=1)
    if fault == "limit":
        driver.finish(connection.send(CLEAR))
    events = read(driver, connection, "connection.reconnected")

    assert "error" in [event.type for event in events]
    finish(driver, connection)


def test_an_error_event_leaves_the_connection_open(driver: Driver) -> None:
    connection = opened(driver, "ws-error=server_error; after=1")
    read(driver, connection, "session.created")
    driver.finish(connection.send(CLEAR))
    [*_, error] = read(driver, connection, "error")

    assert ("server_error", ()) == (error.error.code, connection.uncertain)
    assert connection.is_open
    finish(driver, connection)


def test_a_server_without_pongs_is_lost_and_its_quiet_reader_is_not_slow(driver: Driver, emulator: Emulator) -> None:
    emulator.fault("ws-mute; times=1")
    connection = opened(driver, ping_interval=0.05, ping_timeout=0.1, max_retries=1)
    events = read(driver, connection, "connection.reconnected")

    assert "1011 keepalive ping timeout" == events[-1].reason
    finish(driver, connection)


def test_silence_beyond_the_idle_timeout_is_a_timeout(kind: Kind, emulator: Emulator) -> None:
    with Driver(kind, base_url=emulator.base_url) as driver:
        connection = opened(driver, "stall=1; after=1", idle_timeout=0.1)
        with pytest.raises(errors.APITimeoutError, match=r"0\.1 s"):
            driver.events(connection)
        finish(driver, connection)


# A slow reader


def test_a_reader_that_stays_behind_loses_the_connection_and_memory_is_bounded(kind: Kind, server: Sockets) -> None:
    size, most, ended = 20_000, 4, threading.Event()
    sent = [0]

    def flood(peer: Peer) -> None:
        try:
            while not ended.is_set():
                peer.tell("response.output_audio.delta", delta="A" * size)
                sent[0] += size
        except Exception:  # noqa: BLE001 (the client has gone)
            ended.set()

    server.then(flood)
    with Driver(kind, base_url=server.base_url) as driver:
        connection = opened(driver, ping_interval=0.05, ping_timeout=0.1, max_queue=most, max_retries=3)
        tracemalloc.start()
        try:
            driver.finish(slowly(connection, ended))
            with pytest.raises(errors.SlowReaderError, match="faster than they were read"):
                driver.events(connection)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
            finish(driver, connection)

    assert peak < 4_000_000, f"of {sent[0]} bytes"


def slowly(connection: Any, ended: threading.Event) -> Any:
    """Read one event once the connection has been lost over it."""
    if hasattr(connection, "__aiter__"):
        return aslowly(connection, ended)
    ended.wait(SOON)
    return connection.recv()


async def aslowly(connection: Any, ended: threading.Event) -> Any:
    import asyncio

    until = monotonic() + SOON
    while not ended.is_set() and monotonic() < until:  # noqa: ASYNC110 (another thread sets it)
        await asyncio.sleep(0.02)
    return await connection.recv()


# Ends by the caller


def test_a_token_cancels_a_dial_and_a_reader(kind: Kind, emulator: Emulator) -> None:
    for fault in ("slow=3", "stall=3; after=1"):
        token = CancelToken()
        timer = threading.Timer(0.1, token.cancel)
        timer.start()
        began = monotonic()
        with Driver(kind, base_url=emulator.base_url) as driver, pytest.raises(errors.CallCancelledError):
            driver.events(opened(driver, fault, cancel=token))
        timer.join()

        assert monotonic() - began < 2


def test_a_key_function_that_blocks_does_not_block_the_event_loop(emulator: Emulator) -> None:
    import asyncio

    asked, release = threading.Event(), threading.Event()

    def key() -> str:
        asked.set()
        assert release.wait(SOON), "the event loop could not run meanwhile"
        return "sk-any"

    async def free() -> None:
        while not asked.is_set():  # noqa: ASYNC110 (another thread sets it)
            await asyncio.sleep(0)
        release.set()

    with Driver("async", base_url=emulator.base_url, api_key=key) as driver:

        async def both() -> Any:
            connection, _ = await asyncio.gather(driver.client.realtime.connect(model=MODEL).enter(), free())
            return connection

        connection = driver.finish(both())
        finish(driver, connection)


def test_a_key_that_is_refused_is_renewed_at_the_dial(kind: Kind, server: Sockets) -> None:
    keys = iter(["first", "second"])

    def hello(peer: Peer) -> None:
        peer.tell("session.created", session={"id": "s"})

    server.then((401, {}, "expired"), hello)
    with Driver(kind, base_url=server.base_url, api_key=lambda: next(keys)) as driver:
        finish(driver, opened(driver))

    assert ["Bearer first", "Bearer second"] == [shake.headers["Authorization"] for shake in server.handshakes]


# Credentials


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Return what all loggers write at level DEBUG."""
    text, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(text), root.level
    names = [
        name for name in logging.root.manager.loggerDict if name.startswith(("openai_dual", "websockets", "httpx"))
    ]
    levels = {name: logging.getLogger(name).level for name in names}
    root.addHandler(handler)
    for each in (root, *map(logging.getLogger, names)):
        each.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


@pytest.mark.parametrize(
    "fault", ["", "status=401", "cut; at=40", "ws-close=1011; after=1", "ws-close=4000; after=1", "ws-expire; after=1"]
)
def test_no_credential_is_told(kind: Kind, emulator: Emulator, logged: io.StringIO, fault: str) -> None:
    told: list[str] = []

    class Observer:
        def observe(self, event: Any) -> None:
            told.append(repr(event))

    settings: dict[str, Any] = {"hooks": Observer()}
    with Driver(kind, base_url=emulator.base_url, api_key=CANARY, **settings) as driver:
        try:
            connection = opened(driver, fault, resume=None)
            driver.finish(connection.response.create())
            told.extend([repr(connection), str(vars(connection)), repr(driver.client.health())])
            told.extend(map(repr, read(driver, connection, "response.done")))
            finish(driver, connection)
        except errors.OpenAIError as error:
            told.extend(chain(error))
        told.append(repr(driver.client))

    assert told
    assert CANARY[3:] not in "".join([*told, logged.getvalue()])


def chain(error: BaseException | None) -> Iterator[str]:
    """Yield the texts of an error and of its causes."""
    while error is not None:
        yield f"{error} {error!r} {vars(error)!r}"
        error = error.__cause__ or error.__context__
