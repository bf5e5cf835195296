"""Realtime connections of both clients over real sockets.

Covers: sockets.connection, sockets.cuts, sockets.managers, sockets.wires, sockets.senders,
http.websocket_dial, helpers.sockets.plans, helpers.sockets.realtime, helpers.sockets.realtime_connections.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator
from time import monotonic
from typing import Any

import pytest

from openai_dual import AsyncAzureOpenAI, AzureOpenAI, CancelToken, Endpoint
from openai_dual.errors import (
    APIConnectionError,
    AuthenticationError,
    CallCancelledError,
    ClientClosedError,
    ConfigurationError,
    ServerEventError,
    WebSocketConnectionClosedError,
)
from openai_dual.sockets.protocol.settings import Reconnected
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server

SESSION = {"id": "s1", "type": "realtime", "instructions": "be kind"}


@pytest.fixture
def server() -> Generator[Sockets, None, None]:
    with websocket_server() as running:
        yield running


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, server: Sockets) -> Generator[Driver, None, None]:
    kind: Kind = request.param
    with Driver(kind, base_url=server.base_url, default_headers={"X-Team": "blue"}, default_query={"q": "1"}) as made:
        yield made


def hello(peer: Peer) -> None:
    peer.tell("session.created", session=SESSION)


def hello_and_cut(peer: Peer) -> None:
    hello(peer)
    peer.cut()


def listen(peer: Peer) -> None:
    hello(peer)
    peer.rest()


def opened(driver: Driver, **keywords: Any) -> Any:
    return driver.finish(driver.client.realtime.connect(model="m", **keywords).enter())


def read(driver: Driver, connection: Any, count: int = 1) -> list[Any]:
    return [driver.finish(connection.recv()) for _ in range(count)]


def test_the_handshake_has_the_clients_headers_and_query(server: Sockets, driver: Driver) -> None:
    server.then(listen)
    connection = opened(driver, extra_query={"b": "2"}, extra_headers={"X-Own": "yes"})
    driver.finish(connection.close())
    [shake] = server.handshakes

    assert ("/v1/realtime?q=1&model=m&b=2", "Bearer key-of-the-user", "blue", "yes") == (
        shake.path,
        shake.headers["Authorization"],
        shake.headers["X-Team"],
        shake.headers["X-Own"],
    )


def test_senders_are_methods_named_after_the_events(server: Sockets, driver: Driver) -> None:
    def hear_all(peer: Peer) -> None:
        for _ in range(8):
            peer.hear()
        hello(peer)

    server.then(hear_all)
    connection = opened(driver)
    for sending in (
        connection.session.update(session={"type": "realtime"}),
        connection.conversation.item.create(item={"type": "message", "role": "user", "content": []}),
        connection.conversation.item.truncate(item_id="i", content_index=0, audio_end_ms=5),
        connection.input_audio_buffer.append(audio=b"ab"),
        connection.response.create(),
        connection.output_audio_buffer.clear(),
        connection.send({"type": "response.cancel"}),
        connection.send_raw('{"type": "input_audio_buffer.commit"}'),
    ):
        driver.finish(sending)
    read(driver, connection)
    driver.finish(connection.close())

    assert [
        "session.update", "conversation.item.create", "conversation.item.truncate", "input_audio_buffer.append",
        "response.create", "output_audio_buffer.clear", "response.cancel", "input_audio_buffer.commit",
    ] == server.types()  # fmt: skip
    assert "YWI=" == server.heard[0][3]["audio"]


def test_a_misspelt_field_of_an_event_is_a_type_error(server: Sockets, driver: Driver) -> None:
    server.then(listen)
    connection = opened(driver)

    with pytest.raises(TypeError, match="audoi"):
        driver.finish(connection.input_audio_buffer.append(audoi=b"ab"))
    driver.finish(connection.close())


def test_iterating_ends_when_the_server_closes_in_good_order(server: Sockets, driver: Driver) -> None:
    server.then(hello)
    connection = opened(driver)

    assert ["session.created"] == [event.type for event in driver.events(connection)]
    with pytest.raises(WebSocketConnectionClosedError):
        driver.finish(connection.recv())


def test_messages_can_be_read_as_bytes_and_decoded(server: Sockets, driver: Driver) -> None:
    server.then(listen)
    connection = opened(driver)
    message = driver.finish(connection.recv_bytes())

    assert isinstance(message, bytes)
    assert SESSION["id"] == connection.parse_event(message).session.id
    driver.finish(connection.close())


def test_a_lost_connection_is_replayed(server: Sockets, driver: Driver) -> None:
    def cut(peer: Peer) -> None:
        hello(peer)
        item = peer.hear()["item"]
        peer.tell("conversation.item.added", previous_item_id=None, item={"id": "i1", **item})
        peer.hear()
        peer.cut()

    def restored(peer: Peer) -> None:
        hello(peer)
        peer.hear()
        peer.hear()
        peer.tell("rate_limits.updated", rate_limits=[])
        peer.rest()

    server.then(cut, restored)
    connection = opened(driver)
    said = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
    driver.finish(connection.conversation.item.create(item=said))
    driver.finish(connection.response.create())
    events = read(driver, connection, 5)
    driver.finish(connection.close())

    assert isinstance(events[2], Reconnected)
    assert (2, ["response.create"]) == (events[2].replayed, [each.type for each in events[2].uncertain])
    assert ["session.update", "conversation.item.create"] == server.types(1)
    assert {"id": "i1", **said} == server.heard[1][1]["item"]


def test_a_handshake_that_is_refused_is_the_error_of_its_status(server: Sockets, driver: Driver) -> None:
    body = '{"error": {"message": "no such key", "code": "invalid_api_key"}}'
    server.then((401, {"content-type": "application/json"}, body))

    with pytest.raises(AuthenticationError, match="no such key"):
        opened(driver)


def test_a_handshake_is_tried_again_by_the_clients_rules(server: Sockets, driver: Driver) -> None:
    server.then((503, {"retry-after-ms": "1"}, "busy"), listen)
    connection = opened(driver, max_retries=1)
    driver.finish(connection.close())

    assert ["1", "2"] == [shake.headers["X-Attempt"] for shake in server.handshakes]


def test_the_first_dial_has_the_delays_of_its_own_arguments(server: Sockets, driver: Driver) -> None:
    server.then((503, {}, "busy"), (503, {}, "busy"), listen)
    began = monotonic()
    driver.finish(opened(driver, max_retries=2, initial_delay=0, max_delay=0).close())

    assert monotonic() - began < 0.5, "the waits of the client's own rules are longer"
    assert 3 == len(server.handshakes)


def test_redirects_are_followed_within_the_origin_only(server: Sockets, driver: Driver) -> None:
    server.then((307, {"location": "/v2/realtime?model=m"}, ""), listen)
    driver.finish(opened(driver).close())
    assert "/v2/realtime?model=m" == server.handshakes[1].path

    server.then((307, {"location": "wss://other.example/realtime"}, ""))
    with pytest.raises(APIConnectionError, match="another origin"):
        opened(driver)


def test_a_key_function_is_asked_at_every_dial(server: Sockets) -> None:
    for kind in KINDS:
        keys = iter(["first", "second"])
        server.then(hello_and_cut, listen)
        with Driver(kind, base_url=server.base_url, api_key=lambda keys=keys: next(keys)) as driver:
            connection = opened(driver)
            read(driver, connection, 2)
            driver.finish(connection.close())
    assert ["Bearer first", "Bearer second"] * 2 == [shake.headers["Authorization"] for shake in server.handshakes]


def test_a_server_that_is_down_is_a_connection_error() -> None:
    for kind in KINDS:
        with Driver(kind, base_url="http://127.0.0.1:9/v1") as driver, pytest.raises(APIConnectionError):
            opened(driver)


def test_cancelling_and_closing_the_client_end_a_reader(server: Sockets, driver: Driver) -> None:
    token = CancelToken()
    server.then(listen, listen)
    connection = opened(driver, cancel=token)
    read(driver, connection)
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(CallCancelledError):
        read(driver, connection)

    connection = opened(driver)
    read(driver, connection)
    driver.client._lifetime.closing.signal.give()
    with pytest.raises(ClientClosedError):
        read(driver, connection)


def test_closing_from_another_thread_wakes_a_reader(server: Sockets) -> None:
    server.then(listen)
    with Driver("sync", base_url=server.base_url) as driver:
        connection = opened(driver)
        read(driver, connection)
        threading.Timer(0.05, connection.close).start()

        assert [] == list(connection)


def test_handlers_hear_their_events_and_an_unheard_error_is_raised(server: Sockets, driver: Driver) -> None:
    def script(peer: Peer) -> None:
        hello(peer)
        peer.tell("response.created", response={"id": "r1"})
        peer.tell("response.created", response={"id": "r2"})
        peer.tell("error", error={"message": "no", "type": "invalid_request_error"})

    server.then(script)
    heard: list[str] = []
    manager = driver.client.realtime.connect(model="m")

    @manager.once("response.created")  # type: ignore[untyped-decorator]  # of the untyped client of the driver
    def created(event: Any) -> None:
        heard.append(event.response.id)

    connection = driver.finish(manager.enter())

    def named(event: Any) -> None:
        heard.append(event.type)

    connection.on("session.created", named)
    with pytest.raises(ServerEventError, match="no"):
        driver.finish(connection.dispatch_events())
    assert ["session.created", "r1"] == heard
    driver.finish(connection.close())


def test_tools_are_served_and_one_response_is_asked_for(server: Sockets, driver: Driver) -> None:
    def call(name: str, arguments: str) -> dict[str, Any]:
        return {"id": name, "type": "function_call", "call_id": name, "name": "double", "arguments": arguments}

    def script(peer: Peer) -> None:
        hello(peer)
        peer.hear()
        output = [call("c1", '{"number": 2}'), call("c2", '{"number": "x"}')]
        peer.tell("response.done", response={"id": "r1", "status": "completed", "output": output})
        for _ in range(3):
            peer.hear()
        peer.tell("response.done", response={"id": "r2", "status": "completed", "output": []})

    def double(number: int) -> int:
        return number * 2

    server.then(script)
    connection = opened(driver)
    events = driver.events(connection.run_tools([double]))

    assert ["session.created", "response.done", "response.done"] == [event.type for event in events]
    offered, first, second, again = server.heard[0]
    assert "double" == offered["session"]["tools"][0]["name"]
    assert ("4", "c1") == (first["item"]["output"], first["item"]["call_id"])
    assert second["item"]["output"].startswith("Error: ")
    assert {"type": "response.create"} == again


def test_speech_interrupts_the_assistant_if_asked_to(server: Sockets, driver: Driver) -> None:
    def script(peer: Peer) -> None:
        peer.tell("response.created", response={"id": "r1"})
        peer.tell("input_audio_buffer.speech_started", audio_start_ms=0, item_id="u")
        peer.hear()
        peer.tell("response.done", response={"id": "r1", "status": "cancelled", "output": []})

    server.then(script)
    connection = opened(driver, auto_interrupt=True)
    driver.events(connection)

    assert [{"type": "response.cancel", "response_id": "r1"}] == server.heard[0]


@pytest.mark.parametrize(
    ("keywords", "kind", "said"),
    [
        ({"modle": "m"}, TypeError, "realtime.connect.. got an unexpected keyword argument 'modle'"),
        ({"resume": "all"}, ConfigurationError, "resume: expected"),
        ({"max_queue_size": 0}, ConfigurationError, "max_queue_size: expected"),
        ({"max_gap": -1}, ConfigurationError, "max_gap: expected"),
        ({"idle_timeout": 0}, ConfigurationError, "idle_timeout: expected"),
        ({"replay_items": "all"}, ConfigurationError, "replay_items: expected"),
        ({"ping_interval": -1}, ConfigurationError, "ping_interval: expected"),
        ({"ping_timeout": "x"}, ConfigurationError, "ping_timeout: expected"),
        ({"max_size": "x"}, ConfigurationError, "max_size: expected"),
        ({"max_queue": -1}, ConfigurationError, "max_queue: expected"),
        ({"max_queue": (4, "x")}, ConfigurationError, "max_queue: expected"),
        ({"on_reconnecting": 3}, ConfigurationError, "on_reconnecting: expected"),
        ({"initial_delay": -1}, ConfigurationError, "initial_delay: expected"),
        ({"websocket_connection_options": 3}, ConfigurationError, "websocket_connection_options: expected"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    driver: Driver, keywords: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind, match=said):
        driver.client.realtime.connect(**keywords)


def test_an_open_connection_keeps_a_client_busy_until_it_is_closed(server: Sockets, driver: Driver) -> None:
    server.then(listen)
    connection = opened(driver)
    closing = driver.client._lifetime.closing

    assert 1 == len(closing._running)
    driver.finish(connection.close())
    gc.collect()
    assert 0 == len(closing._running)


def test_sockets_may_have_a_base_url_of_their_own(server: Sockets) -> None:
    for kind in KINDS:
        server.then(listen)
        url = server.base_url.replace("http", "ws").replace("/v1", "/sockets")
        with Driver(kind, base_url="https://api.example/v1", websocket_base_url=url) as driver:
            driver.finish(opened(driver).close())
    assert {"/sockets/realtime?model=m"} == {shake.path for shake in server.handshakes}


@pytest.mark.parametrize(
    ("version", "deployment", "path"),
    [
        ("2024-10-21", "mine", "/openai/realtime?api-version=2024-10-21&deployment=mine"),
        ("2024-10-21", None, "/openai/realtime?api-version=2024-10-21&deployment=m"),
        ("preview", None, "/openai/v1/realtime?api-version=preview&model=m"),
    ],
)
def test_azure_names_the_deployment(server: Sockets, version: str, deployment: str | None, path: str) -> None:
    makers: dict[Kind, Any] = {"sync": AzureOpenAI, "async": AsyncAzureOpenAI}
    for kind in KINDS:
        server.then(listen)
        azure: dict[str, Any] = {"azure_endpoint": server.base_url.removesuffix("/v1"), "api_version": version}
        more: dict[str, Any] = {"azure_deployment": deployment} if deployment else {}
        with Driver(kind, makers=makers, admin_api_key=None, **azure, **more) as driver:
            driver.finish(opened(driver).close())

    assert {path} == {shake.path for shake in server.handshakes}
    assert {"key-of-the-user"} == {shake.headers["api-key"] for shake in server.handshakes}


def test_the_proxy_is_that_of_the_client() -> None:
    for kind in KINDS:
        with (
            Driver(kind, base_url="https://api.example/v1", proxy="http://127.0.0.1:9") as driver,
            pytest.raises(APIConnectionError, match=r"Cannot connect"),
        ):
            opened(driver)


def test_a_connection_is_opened_once(server: Sockets, driver: Driver) -> None:
    server.then(listen)
    manager = driver.client.realtime.connect(model="m")
    connection = driver.finish(manager.enter())
    with pytest.raises(ConfigurationError, match="opened already"):
        driver.finish(manager.enter())
    driver.finish(connection.close())


def test_a_callback_of_an_async_client_may_be_async(server: Sockets) -> None:
    async def elsewhere(_: Any) -> dict[str, Any]:
        return {"extra_query": {"region": "west"}}

    for kind in KINDS:
        server.then(hello_and_cut, *([listen] if kind == "async" else []))
        with Driver(kind, base_url=server.base_url) as driver:
            connection = opened(driver, on_reconnecting=elsewhere)
            read(driver, connection)
            if kind == "async":
                assert isinstance(read(driver, connection)[0], Reconnected)
            else:
                with pytest.raises(ConfigurationError, match="on_reconnecting: expected a function that is not async"):
                    read(driver, connection)
            driver.finish(connection.close())
    assert "/v1/realtime?model=m&region=west" == server.handshakes[-1].path


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_endpoint_is_dialled_with_its_own_key(server: Sockets, kind: Kind) -> None:
    pool = [Endpoint("https://later.example/v1", "key-later", priority=1), Endpoint(server.base_url, "key-first")]
    server.then(listen)
    with Driver(kind, api_key=None, admin_api_key=None, endpoints=pool) as driver:
        driver.finish(opened(driver).close())
    [shake] = server.handshakes

    assert ("/v1/realtime?model=m", "Bearer key-first") == (shake.path, shake.headers["Authorization"])
