"""WebSockets over a connection: the handshake, messages, the close.

Covers: dialogues.session, reset, request.subprotocols.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.support.sockets import KEY, client, connected, exceptions, read


def test_a_socket_speaks_events_and_is_logged(emulator: Emulator) -> None:
    with connected(emulator) as socket:
        read(socket, "session.created")
        socket.send('{"type": "input_audio_buffer.clear"}')
        read(socket, "input_audio_buffer.cleared")

    request = emulator.last_request
    assert ("realtime.connect", 101) == (request.operation, request.status)
    assert [
        ("server", "session.created"),
        ("client", "input_audio_buffer.clear"),
        ("server", "input_audio_buffer.cleared"),
    ] == [(one.sender, one.event["type"]) for one in request.events]


def test_the_handshake_has_the_headers_of_responses(emulator: Emulator) -> None:
    with connected(emulator) as socket:
        assert socket.response.headers["x-request-id"].startswith("req_")


@pytest.mark.parametrize(
    ("target", "key", "status"),
    [
        ("/realtime?model=gpt-realtime", "", 401),
        ("/realtime?model=gpt-realtime", "sk-invalid", 401),
        ("/realtime?model=no-such-model", KEY, 404),
        ("/realtime/translations", KEY, 400),
        ("/realtime/elsewhere", KEY, 404),
    ],
)
def test_a_refusal_is_a_response_over_http(emulator: Emulator, target: str, key: str, status: int) -> None:
    with pytest.raises(exceptions.InvalidStatus) as caught, connected(emulator, target, key):
        pass

    assert status == caught.value.response.status_code
    assert json.loads(caught.value.response.body)["error"]["message"]
    assert status == emulator.last_request.status


def test_a_message_in_fragments_is_one_event(emulator: Emulator) -> None:
    with connected(emulator) as socket:
        read(socket, "session.created")
        socket.send(['{"type": "input_audio_', 'buffer.clear"}'])

        assert ["input_audio_buffer.cleared"] == [one["type"] for one in read(socket, "input_audio_buffer.cleared")]


def test_what_is_not_utf8_closes_the_socket(emulator: Emulator) -> None:
    with connected(emulator) as socket:
        read(socket, "session.created")
        socket.send(b"\xff\xfe", text=True)

        with pytest.raises(exceptions.ConnectionClosedError) as caught:
            socket.recv(timeout=10)
    assert 1007 == caught.value.rcvd.code


def test_an_hour_of_the_emulated_clock_ends_the_session(api: httpx.Client, emulator: Emulator) -> None:
    with connected(emulator) as socket:
        read(socket, "session.created")
        api.get("/models", headers={"x-emulator-clock": "+3600"})

        (error,) = read(socket, "error")
        with pytest.raises(exceptions.ConnectionClosed) as caught:
            socket.recv(timeout=10)
    assert "session_expired" == error["error"]["code"]
    assert 1001 == caught.value.rcvd.code


def test_without_websockets_a_request_to_upgrade_is_refused(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent: Callable[[str], None] = lambda _: None  # noqa: E731 (a stand-in for `find_spec`)
    monkeypatch.setattr("openai_dual.emulator.http.connection.find_spec", absent)

    with pytest.raises(exceptions.InvalidStatus) as caught, connected(emulator):
        pass

    assert 501 == caught.value.response.status_code


def test_a_browser_sends_its_key_as_a_subprotocol(emulator: Emulator) -> None:
    offered = ["realtime", f"openai-insecure-api-key.{KEY}", "openai-beta.realtime-v1"]
    url = emulator.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with client.connect(url, subprotocols=offered, proxy=None) as socket:
        read(socket, "session.created")

        assert "realtime" == socket.subprotocol
    request = emulator.last_request
    assert "beta.realtime.connect" == request.operation
    assert "realtime, openai-beta.realtime-v1" == request.headers["sec-websocket-protocol"]


def test_observers_learn_that_the_connection_of_the_primary_is_lost(emulator: Emulator) -> None:
    with connected(emulator, "/live/sessions") as primary:
        primary.send('{"type": "session.start", "session": {"model": "gpt-live-1"}}')
        key = read(primary, "session.started")[-1]["session"]["id"]
        with connected(emulator, f"/live/sessions/{key}/attach") as observer:
            primary.close_socket()

            assert "connection_lost" == read(observer, "session.closed")[-1]["reason"]


def test_a_socket_can_be_refused_and_opened_again() -> None:
    with Emulator() as server, connected(server) as socket:
        read(socket, "session.created")
        with server.refusing(), pytest.raises(exceptions.ConnectionClosedError):
            socket.recv(timeout=10)
        with connected(server) as again:
            read(again, "session.created")
