"""Faults of WebSockets over real connections: the handshake, close codes, errors, pongs."""

from __future__ import annotations

import json

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.support.sockets import KEY, ask, connected, exceptions, read


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ("status=503", 503),
        ("status=429; retry-after=1", 429),
        ("early=401", 401),
        ("html", 200),
        ("empty", 400),
        ("newlines=crlf", 400),
    ],
)
def test_a_fault_replaces_the_handshake(emulator: Emulator, fault: str, status: int) -> None:
    with pytest.raises(exceptions.InvalidStatus) as caught, connected(emulator, fault=fault):
        pass

    assert status == caught.value.response.status_code


@pytest.mark.parametrize("fault", ["cut; at=40", "cut", "reset; at=40", "close", "reset"])
def test_the_handshake_is_cut(emulator: Emulator, fault: str) -> None:
    with pytest.raises((exceptions.InvalidMessage, OSError)), connected(emulator, fault=fault):
        pass


@pytest.mark.parametrize("fault", ["ws-close=1006; after=1", "cut; after=1; at=5", "reset; after=1", "cut; after=1"])
def test_the_connection_ends_without_a_close_frame(emulator: Emulator, fault: str) -> None:
    with connected(emulator, fault=fault) as socket:
        read(socket, "session.created")
        with pytest.raises(exceptions.ConnectionClosedError) as caught:
            ask(socket)
    assert caught.value.rcvd is None


def test_the_close_code_is_that_of_the_fault(emulator: Emulator) -> None:
    with connected(emulator, fault="ws-close=1012; after=1") as socket:
        read(socket, "session.created")
        with pytest.raises(exceptions.ConnectionClosed) as caught:
            socket.recv(timeout=10)
    assert 1012 == caught.value.rcvd.code


def test_a_muted_server_sends_no_pong(emulator: Emulator) -> None:
    with connected(emulator, fault="ws-mute") as socket:
        read(socket, "session.created")
        pong = socket.ping()
        socket.send('{"type": "input_audio_buffer.clear"}')
        read(socket, "input_audio_buffer.cleared")

        assert not pong.is_set()


def test_a_ping_is_answered(emulator: Emulator) -> None:
    with connected(emulator) as socket:
        assert socket.ping().wait(10)


def test_a_rule_selects_sockets_alone() -> None:
    with Emulator(faults=["ws-close=1013; times=1"]) as server:
        response = httpx.get(f"{server.base_url}/models", headers={"authorization": f"Bearer {KEY}"}, trust_env=False)
        with connected(server) as socket, pytest.raises(exceptions.ConnectionClosed) as caught:
            socket.recv(timeout=10)
        with connected(server) as again:
            read(again, "session.created")

    assert 200 == response.status_code
    assert 1013 == caught.value.rcvd.code


@pytest.mark.parametrize(
    ("fault", "code"), [("ws-expire; after=1", "session_expired"), ("error-event=1", "server_error")]
)
def test_an_error_comes_before_the_close(emulator: Emulator, fault: str, code: str) -> None:
    with connected(emulator, fault=fault) as socket:
        read(socket, "session.created")
        (error,) = read(socket, "error")
        with pytest.raises(exceptions.ConnectionClosed):
            socket.recv(timeout=10)
    assert code == error["error"]["code"]


@pytest.mark.parametrize(
    ("fault", "code"),
    [("ws-error=previous_response_not_found", None), ("limit", "websocket_connection_limit_reached")],
)
def test_an_event_is_answered_by_an_error(emulator: Emulator, fault: str, code: str | None) -> None:
    create = json.dumps({"type": "response.create", "model": "gpt-4o", "input": "Hello"})
    with connected(emulator, "/responses", fault=fault) as socket:
        socket.send(create)
        (error,) = read(socket, "error")
        if code is None:
            socket.send(create)
            read(socket, "response.completed")
    assert (code or "previous_response_not_found") == error["error"]["code"]


def test_a_held_response_can_be_cancelled(emulator: Emulator) -> None:
    with connected(emulator, fault="ws-hold; after=6") as socket:
        socket.send('{"type": "response.create"}')
        read(socket, "response.content_part.added")
        socket.send('{"type": "response.cancel"}')

        assert "cancelled" == read(socket, "response.done")[-1]["response"]["status"]
