"""Several endpoints with WebSockets: a dial that fails moves to the next one, with its own key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from openai_dual import APIStatusError, AuthenticationError, Endpoint
from openai_dual.testing import no_waits
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server

DEAD = "http://127.0.0.1:9/v1"


@pytest.fixture
def servers() -> Iterator[list[Sockets]]:
    with ExitStack() as stack:
        yield [stack.enter_context(websocket_server()) for _ in range(2)]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def hello(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s"})


def listen(peer: Peer) -> None:
    hello(peer)
    peer.rest()


def hello_and_cut(peer: Peer) -> None:
    hello(peer)
    peer.cut()


def driver_of(kind: Kind, *urls: str, **more: Any) -> Driver:
    pool = [Endpoint(url, f"key-{number}", priority=number) for number, url in enumerate(urls)]
    return Driver(kind, **{"api_key": None, "admin_api_key": None, "endpoints": pool, "max_retries": 2} | more)


def opened(driver: Driver, **keywords: Any) -> Any:
    return driver.finish(driver.client.realtime.connect(model="m", **keywords).enter())


def keys(server: Sockets) -> list[str]:
    return [shake.headers["Authorization"] for shake in server.handshakes]


@pytest.mark.parametrize("status", [(503, {}, "busy"), (429, {"retry-after": "20"}, "full"), None])
def test_a_first_dial_that_fails_moves_to_the_next_endpoint_at_once(
    servers: list[Sockets], kind: Kind, status: Any
) -> None:
    first, second = servers
    if status is not None:
        first.then(status)
    second.then(listen)
    with driver_of(kind, DEAD if status is None else first.base_url, second.base_url) as driver:
        connection = opened(driver)
        assert "session.created" == driver.finish(connection.recv()).type
        driver.finish(connection.close())

    assert ([] if status is None else ["Bearer key-0"], ["Bearer key-1"]) == (keys(first), keys(second))


@pytest.mark.parametrize(("status", "kind_of_error"), [(401, AuthenticationError), (404, APIStatusError)])
def test_a_refusal_that_no_retry_mends_stays_at_its_endpoint(
    servers: list[Sockets], kind: Kind, status: int, kind_of_error: type[APIStatusError]
) -> None:
    first, second = servers
    first.then((status, {}, "no"))
    with driver_of(kind, first.base_url, second.base_url) as driver, pytest.raises(kind_of_error):
        opened(driver)

    assert ["Bearer key-0"] == keys(first)
    assert [] == keys(second)


def test_after_a_loss_the_dial_moves_if_its_endpoint_is_down(servers: list[Sockets], kind: Kind) -> None:
    first, second = servers
    first.then(hello_and_cut, (503, {}, "down"))
    second.then(listen)
    with no_waits(), driver_of(kind, first.base_url, second.base_url) as driver:
        connection = opened(driver)
        found = [driver.finish(connection.recv()).type for _ in range(3)]
        driver.finish(connection.close())

    assert ["session.created", "connection.reconnected", "session.created"] == found
    assert (["Bearer key-0"] * 2, ["Bearer key-1"]) == (keys(first), keys(second))


def test_dials_that_fail_open_the_circuit_of_their_endpoint(servers: list[Sockets], kind: Kind) -> None:
    _, second = servers
    second.then(*[listen] * 6)
    with driver_of(kind, DEAD, second.base_url) as driver:
        for _ in range(6):
            driver.finish(opened(driver).close())
        states = {each["base_url"]: each["circuit"] for each in driver.client.health()["endpoints"]}

    assert {DEAD: "open", second.base_url: "closed"} == states


def test_all_endpoints_down_is_the_last_error(servers: list[Sockets], kind: Kind) -> None:
    first, second = servers
    for each in servers:
        each.then(*[(503, {}, "down")] * 3)
    with no_waits(), driver_of(kind, first.base_url, second.base_url) as driver, pytest.raises(APIStatusError) as got:
        opened(driver)

    assert (503, 3) == (got.value.status_code, len(first.handshakes) + len(second.handshakes))


def test_a_base_url_for_websockets_is_dialled_instead_of_the_endpoints(servers: list[Sockets], kind: Kind) -> None:
    first, second = servers
    second.then(listen)
    with driver_of(kind, first.base_url, websocket_base_url=second.base_url) as driver:
        driver.finish(opened(driver).close())

    assert [] == keys(first)
    assert ["Bearer key-0"] == keys(second)


def test_requests_over_a_socket_of_responses_stay_on_it(servers: list[Sockets], kind: Kind) -> None:
    def respond(peer: Peer) -> None:
        peer.hear()
        peer.tell("response.created", response={"id": "r", "status": "in_progress", "output": []}, sequence_number=0)
        peer.tell("response.completed", response={"id": "r", "status": "completed", "output": []}, sequence_number=1)
        peer.rest()

    first, second = servers
    second.then(respond)
    with driver_of(kind, DEAD, second.base_url) as driver:
        socket = driver.finish(driver.client.responses.connect().enter())
        assert "completed" == driver.finish(socket.create(model="m", input="hi")).status
        driver.finish(socket.close())

    assert [] == keys(first)
    assert ["Bearer key-1"] == keys(second)
