"""Reconnections that are interrupted anywhere: by a reader that leaves, by the time it has, by the end of the session.

Covers: reader.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.effects import Ask, Sleep
from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import CallCancelledError, ConfigurationError, WebSocketConnectionClosedError
from openai_dual.runtime.drivers import drive
from openai_dual.sockets.protocol.closing import Lost
from openai_dual.sockets.protocol.effects import TIMED_OUT, Dial, HangUp, Transmit
from openai_dual.sockets.protocol.session import NOTHING, Ended
from openai_dual.sockets.protocol.settings import Reconnected, ReconnectingEvent, SocketSettings
from tests.support.socket_flows import Line, told

RETRY = Retry(2, initial=8.0, jitter="none")
FRESH = SocketSettings("fresh", RETRY)
REPLAY = SocketSettings("replay", RETRY)
CREATED = told("session.created", session={"id": "s1", "instructions": "be kind", "model": "m"})
ITEM = {"id": "i1", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
ADDED = told("conversation.item.added", previous_item_id=None, item=ITEM)


def until(flow: Any, line: Line, kind: type[Any]) -> Any:
    """Run *flow* up to an effect of a kind, and return that, unperformed."""
    effect = next(flow)
    while not isinstance(effect, kind):
        try:
            reply = line.perform(effect)
        except Lost as lost:
            effect = flow.throw(lost)
        else:
            effect = flow.send(reply)
    return effect


def lost_twice(settings: SocketSettings = FRESH) -> Line:
    """Return a session whose next connection is waited for."""
    line = Line(settings, [Lost(1006), Lost(1006), CREATED]).open()
    assert isinstance(line.next(), Reconnected)
    return line


@pytest.mark.parametrize("kind", [Sleep, Dial])
def test_readers_that_are_cancelled_use_up_no_attempt(kind: type[Any]) -> None:
    attempts: list[ReconnectingEvent] = []
    line = lost_twice(SocketSettings("fresh", RETRY, attempts.append))
    for _ in range(20):
        reading = line.session.receive()
        until(reading, line, kind)
        reading.close()
    line.now += 1.0
    found = line.next()

    assert isinstance(found, Reconnected)
    assert [1, 2] == [event.attempt for event in attempts]
    assert ["dial"] * 3 == [step for step in line.trace if step == "dial"]


def test_a_cancelled_reader_does_not_make_the_wait_longer() -> None:
    line = lost_twice()
    for _ in range(7):
        reading = line.session.receive()
        wait = until(reading, line, Sleep)
        reading.close()
        line.now += 1.0

    assert 2.0 == wait.seconds, "of 8 seconds"


def test_a_replay_that_is_cancelled_uses_up_no_attempt_and_is_done_anew() -> None:
    line = Line(REPLAY, [CREATED, ADDED, Lost(1006), CREATED]).open()
    line.next(), line.next()
    for _ in range(5):
        reading = line.session.receive()
        until(reading, line, Transmit)
        reading.close()
    found = line.next()

    assert 2 == found.replayed
    assert "sleep 8" not in line.trace


def test_a_reader_with_little_time_leaves_the_attempt_as_it_is() -> None:
    line = lost_twice()
    found = [line.next(within=1.0) for _ in range(7)]
    after = line.next(within=1.5)

    assert [NOTHING] * 7 == found
    assert isinstance(after, Reconnected)
    assert ["sleep 1"] * 8 == [step for step in line.trace if step.startswith("sleep")]


def test_a_dial_that_takes_longer_than_the_reader_has_is_continued() -> None:
    line = lost_twice()
    first = line.session.receive(9.0)
    dial = until(first, line, Dial)
    line.now += 1.0
    with pytest.raises(StopIteration) as ended:
        first.send(TIMED_OUT)
    second = line.session.receive(5.0)

    assert (1.0, NOTHING) == (dial.within, ended.value.value)
    assert (Dial, 5.0) == (type(found := next(second)), found.within)  # type: ignore[union-attr]  # a dial


def test_nothing_comes_in_time() -> None:
    line = Line(FRESH, [1.0, CREATED]).open()

    assert NOTHING is line.next(within=0.5)
    assert "session.created" == line.next(within=0.5).data["type"]


@pytest.mark.parametrize("kind", [Sleep, Dial])
def test_closing_interrupts_a_wait_and_a_dial(kind: type[Any]) -> None:
    line = lost_twice()
    reading = line.session.receive()
    effect = until(reading, line, kind)
    assert effect.until is not None
    assert not effect.until.is_given
    drive(line.session.close(), line.perform)
    assert effect.until.is_given

    after = reading.send(None) if kind is Sleep else reading.throw(CallCancelledError("closed"))
    assert HangUp() == after
    with pytest.raises(StopIteration) as ended:
        reading.send(None)
    assert Ended() == ended.value.value


def test_closing_while_it_replays_ends_the_reader_without_another_attempt() -> None:
    attempts: list[ReconnectingEvent] = []
    line = Line(SocketSettings("replay", RETRY, attempts.append), [CREATED, ADDED, Lost(1006)]).open()
    line.next(), line.next()
    reading = line.session.receive()
    until(reading, line, Transmit)
    drive(line.session.close(), line.perform)

    assert HangUp() == reading.throw(Lost(1000))
    assert 1 == len(attempts)


def test_a_readers_reason_counts_more_than_a_writers() -> None:
    line = Line(FRESH, [CREATED, Lost(1008, "policy")])
    line.failing[1] = Lost(1006)
    line.open()
    line.send("response.create")
    line.next()

    with pytest.raises(WebSocketConnectionClosedError) as caught:
        line.next()
    assert 1008 == caught.value.close_code


def test_a_callback_that_raises_ends_the_session() -> None:
    def fail(_: ReconnectingEvent) -> None:
        raise LookupError("no region is left")

    line = Line(SocketSettings("fresh", Retry(5), fail), [Lost(1012)]).open()
    with pytest.raises(LookupError, match="no region"):
        line.next()
    with pytest.raises(WebSocketConnectionClosedError):
        line.next()


def test_a_callback_that_returns_something_else_is_a_mistake() -> None:
    line = Line(SocketSettings("fresh", Retry(5), lambda _: "abort"), [Lost(1012)]).open()  # type: ignore[arg-type, return-value]  # the mistake
    with pytest.raises(ConfigurationError, match="on_reconnecting: expected"):
        line.next()


def test_a_callback_that_is_awaited_is_called_again_for_a_reader_that_left() -> None:
    attempts: list[ReconnectingEvent] = []
    line = lost_twice(SocketSettings("fresh", RETRY, attempts.append))
    for _ in range(5):
        reading = line.session.receive()
        until(reading, line, Ask)
        reading.close()
    line.next()

    assert [(1, 0.0), (2, 8.0)] == [(event.attempt, event.delay) for event in attempts]
