"""A WebSocket in the child of a fork: it belongs to the parent, whose connection stays as it is."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_dual import errors
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
RIGHT = 7


@pytest.fixture
def server() -> Iterator[Sockets]:
    with websocket_server() as running:
        yield running


def listen(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s"})
    peer.hear()
    peer.tell("heard")
    peer.rest()


def in_child(*uses: Callable[[], object]) -> int:
    """Fork, and return whether each of *uses* raised in the child that the socket is the parent's."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads run: that is the case here
        child = os.fork()
    if child == 0:
        code = RIGHT
        for use in uses:
            try:
                use()
                code = 1
            except errors.WebSocketConnectionClosedError as error:
                code = code if "belongs to the process that opened it" in str(error) else 2
            except BaseException:  # noqa: BLE001 (the child must not go on with the tests)
                code = 3
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_cannot_use_the_connection_and_the_parent_goes_on(server: Sockets, kind: Kind) -> None:
    server.then(listen, listen)
    with Driver(kind, base_url=server.base_url) as driver:
        connection: Any = driver.finish(driver.client.realtime.connect(model="m").enter())
        socket: Any = driver.finish(driver.client.responses.connect().enter())
        driver.finish(connection.recv())
        code = in_child(
            lambda: driver.finish(connection.send({"type": "response.create"})),
            lambda: driver.finish(connection.recv()),
            lambda: driver.finish(socket.create(model="m", input="x")),
            lambda: (
                driver.finish(connection.close()),
                driver.finish(socket.close()),
                driver.finish(connection.recv()),
            ),
        )
        driver.finish(connection.send({"type": "response.cancel"}))
        heard = driver.finish(connection.recv()).type
        driver.finish(connection.close())
        driver.finish(socket.close())

    assert RIGHT == code
    assert ("heard", ["response.cancel"]) == (heard, server.types(0))
