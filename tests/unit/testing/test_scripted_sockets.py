"""`FakeSocket`, and cassettes that record and replay dialogues, with both clients.

Covers: socket_recording, slots.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from openai_dual import CancelToken
from openai_dual.errors import AuthenticationError, CallCancelledError, SessionExpired
from openai_dual.sockets.protocol.settings import Reconnected
from openai_dual.testing import FakeSocket, NoAnswerError, UnrecordedRequestError, UnusedAnswersError, cassette
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server

CREATED = {"type": "session.created", "session": {"id": "s1", "instructions": "be kind"}}
DONE = {"type": "response.done", "response": {"id": "r1", "status": "completed", "output": []}}


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest) -> Generator[Driver, None, None]:
    kind: Kind = request.param
    with Driver(kind) as made:
        yield made


def opened(driver: Driver, **keywords: Any) -> Any:
    return driver.finish(driver.client.realtime.connect(model="m", **keywords).enter())


def test_a_fake_socket_plays_the_server(driver: Driver) -> None:
    with FakeSocket([CREATED, "response.create", DONE, 1000]) as fake:
        connection = opened(driver)
        driver.finish(connection.response.create())
        kinds = [event.type for event in driver.events(connection)]
        driver.finish(connection.close())

    assert ["session.created", "response.done"] == kinds
    assert ["response.create"] == [event["type"] for event in fake.sent]
    assert "model=m" in str(fake.handshakes[0].url)


def test_several_scripts_are_several_connections(driver: Driver) -> None:
    with FakeSocket([CREATED, 1006], [CREATED, "session.update"]) as fake:
        connection = opened(driver)
        events = [driver.finish(connection.recv()) for _ in range(3)]
        driver.finish(connection.close())

    assert [False, True, False] == [isinstance(event, Reconnected) for event in events]
    assert ["session.update"] == [event["type"] for event in fake.sent]


def test_a_fake_socket_refuses_what_is_not_in_the_script(driver: Driver) -> None:
    with FakeSocket([CREATED]):
        connection = opened(driver)
        with pytest.raises(NoAnswerError, match=r"response\.create, which the script does not have"):
            driver.finish(connection.response.create())
        with pytest.raises(NoAnswerError, match="connection 2 has no script"):
            opened(driver)
        driver.finish(connection.recv())
        driver.finish(connection.close())


def test_a_script_that_was_not_played_is_an_error(driver: Driver) -> None:
    with pytest.raises(UnusedAnswersError, match="1 of 1 scripts"), FakeSocket([CREATED, "response.create"]):
        driver.finish(opened(driver).close())


def test_an_expired_session_is_seen_without_a_server(driver: Driver) -> None:
    expired = {"type": "error", "error": {"code": "session_expired", "message": "60 minutes"}}
    with FakeSocket([CREATED, expired, 1001]):
        connection = opened(driver, resume=None)
        with pytest.raises(SessionExpired):
            driver.events(connection)
        driver.finish(connection.close())


def test_a_cancelled_token_ends_a_fake_connection(driver: Driver) -> None:
    token = CancelToken()
    with FakeSocket([CREATED]):
        connection = opened(driver, cancel=token)
        driver.finish(connection.recv())
        token.cancel()
        with pytest.raises(CallCancelledError):
            driver.finish(connection.recv())
        driver.finish(connection.close())


@pytest.fixture
def server() -> Generator[Sockets, None, None]:
    with websocket_server() as running:
        yield running


def talk(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s1", "client_secret": {"value": "ek_secret"}})
    peer.hear()
    peer.tell("response.output_audio.delta", item_id="i", content_index=0, delta="QUJD" * 40)
    peer.hear()
    peer.tell("response.done", response={"id": "r1", "status": "completed", "output": []})


def spoken(driver: Driver) -> list[Any]:
    connection = opened(driver)
    driver.finish(connection.input_audio_buffer.append(audio=bytes(1000)))
    driver.finish(connection.response.create())
    events = driver.events(connection)
    driver.finish(connection.close())
    return events


@pytest.mark.parametrize("recorder", KINDS)
@pytest.mark.parametrize("player", KINDS)
def test_a_cassette_replays_a_dialogue_without_a_server(
    server: Sockets, tmp_path: Path, recorder: Kind, player: Kind
) -> None:
    server.then(talk)
    path = tmp_path / "talk.yaml"
    origin: dict[str, Any] = {"origin": "wss://api.example"}
    with Driver(recorder, base_url=server.base_url) as live, cassette(path, mode="once", **origin):
        first = spoken(live)
    text = path.read_text(encoding="utf-8")
    assert ("key-of-the-user" in text, "ek_secret" in text, "audio:120:" in text, "audio:1000:" in text) == (
        False,
        False,
        True,
        True,
    )
    with Driver(player, base_url="http://127.0.0.1:9/v1") as offline, cassette(path, **origin):
        second = spoken(offline)

    assert [event.type for event in first] == [event.type for event in second]
    assert len(first[1].delta) == len(second[1].delta)


def test_a_cassette_refuses_what_was_not_recorded(server: Sockets, tmp_path: Path, driver: Driver) -> None:
    server.then(talk)
    path = tmp_path / "talk.yaml"
    with Driver("sync", base_url=server.base_url) as live, cassette(path, mode="once", origin="wss://api.example"):
        spoken(live)
    with cassette(path, origin="wss://api.example"):
        connection = opened(driver)
        with pytest.raises(UnrecordedRequestError, match="which the script does not have"):
            driver.finish(connection.conversation.item.delete(item_id="other"))
        driver.finish(connection.close())
        with pytest.raises(UnrecordedRequestError):
            opened(driver, extra_query={"other": "1"})


def test_a_refused_handshake_is_not_recorded(server: Sockets, tmp_path: Path) -> None:
    server.then((401, {}, "no"))
    path = tmp_path / "refused.yaml"
    with (
        Driver("sync", base_url=server.base_url) as live,
        cassette(path, mode="once"),
        pytest.raises(AuthenticationError),
    ):
        opened(live)
    assert not path.exists() or "101" not in path.read_text(encoding="utf-8")
