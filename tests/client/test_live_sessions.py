"""Live sessions, their observers and forks, and translations, with both clients against the emulator.

Covers: helpers.sockets.live, helpers.sockets.live_connections.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from openai_dual.emulator import Emulator
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
