"""Live sessions, their observers and forks, and translations, with both clients against the emulator.

Covers: helpers.sockets.live, helpers.sockets.live_connections, helpers.sockets.decisions.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from openai_dual.emulator import Emulator
from openai_dual.errors import ServerEventError, WebSocketConnectionClosedError
from openai_dual.testing import FakeSocket
from tests.support.clients import KINDS, Driver, Kind


@pytest.fixture(scope="module")
def emulator() -> Generator[Emulator, None, None]:
    with Emulator() as running:
        yield running


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, emulator: Emulator) -> Generator[Driver, None, None]:
    kind: Kind = request.param
    with Driver(kind, base_url=emulator.base_url) as made:
        yield made


def until(driver: Driver, connection: Any, kind: str) -> Any:
    """Read up to the event of a type, and return it."""
    for _ in range(100):
        event = driver.finish(connection.recv())
        if event.type == kind:
            return event
    raise AssertionError(f"no {kind} among 100 events")


def test_a_live_session_starts_and_ends_in_good_order(driver: Driver) -> None:
    connection = driver.finish(driver.client.live.connect().enter())
    driver.finish(connection.session.start(session={"model": "gpt-live"}))
    started = until(driver, connection, "session.started")
    driver.finish(connection.session.close())

    assert started.session.id
    assert "session.closed" == driver.events(connection)[-1].type


def test_an_observer_and_a_fork_connect_to_a_session(driver: Driver) -> None:
    connection = driver.finish(driver.client.live.connect().enter())
    driver.finish(connection.session.start(session={"model": "gpt-live"}))
    name = until(driver, connection, "session.started").session.id
    observer = driver.finish(driver.client.live.sideband.connect(name).enter())
    fork = driver.finish(driver.client.live.forks.connect(name).enter())
    driver.finish(fork.session.start(session={"model": "gpt-live"}))

    assert until(driver, fork, "session.started").session.id
    for each in (observer, fork, connection):
        driver.finish(each.close())


def test_a_translation_ends_with_all_its_events(driver: Driver) -> None:
    connection = driver.finish(driver.client.realtime.translations.connect(model="gpt-realtime-translate").enter())
    driver.finish(connection.session.update(session={"audio": {"output": {"language": "fr"}}}))
    driver.finish(connection.session.input_audio_buffer.append(audio=bytes(9600)))
    events = [event.type for event in driver.events(connection.finish())]

    assert "session.closed" == events[-1]
    assert [] == driver.events(connection)


QUESTION = {"type": "predicate", "name": "polite", "instructions": "Is the user polite?"}
DELEGATION = {"type": "decisions", "decisions": {"model": "gpt-live-1", "questions": [QUESTION]}}
PLEASE = {"type": "message", "role": "user", "content": "Please."}


def started(driver: Driver, **session: Any) -> Any:
    connection = driver.finish(driver.client.live.connect().enter())
    driver.finish(connection.session.start(session={"model": "gpt-live", **session}))
    return connection


def test_a_decision_is_waited_for_and_other_events_are_kept(driver: Driver) -> None:
    connection = started(driver, delegation=DELEGATION)
    decision = driver.finish(connection.decide([PLEASE]))
    kept = [driver.finish(connection.recv()).type for _ in range(2)]
    again = driver.finish(connection.decide())
    driver.finish(connection.close())

    assert ["polite"] == [answer.name for answer in decision.answers]
    assert ["session.started", "decision.item.created"] == kept
    assert decision.answers == again.answers
    assert () == connection.uncertain


def test_a_decision_that_is_refused_is_an_error(driver: Driver) -> None:
    connection = started(driver)
    with pytest.raises(ServerEventError, match="no delegation") as caught:
        driver.finish(connection.decide())
    assert "delegation_not_configured" == caught.value.event.error.code
    driver.finish(connection.close())


def test_a_session_that_ends_instead_of_deciding_is_an_error(driver: Driver) -> None:
    with FakeSocket([{"type": "info", "event_id": "e"}, "decision.create", 1000]):
        connection = driver.finish(driver.client.live.connect().enter())
        with pytest.raises(WebSocketConnectionClosedError):
            driver.finish(connection.decide())
        assert ["info"] == [event.type for event in driver.events(connection)]
        driver.finish(connection.close())


def test_a_decision_that_does_not_come_in_time_keeps_the_events(driver: Driver) -> None:
    with FakeSocket([{"type": "info", "event_id": "e"}, "decision.create", "session.close", 1000]):
        connection = driver.finish(driver.client.live.connect().enter())
        with pytest.raises(TimeoutError):
            driver.finish(connection.decide(timeout=0.05))
        driver.finish(connection.session.close())
        assert ["info"] == [event.type for event in driver.events(connection)]
        driver.finish(connection.close())
