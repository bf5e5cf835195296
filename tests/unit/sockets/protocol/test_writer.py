"""Writers that share a session with its reader, at every point of a loss."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import SessionExpired, SlowReaderError, WebSocketConnectionClosedError
from openai_dual.runtime.drivers import drive
from openai_dual.sockets.protocol.closing import Lost
from openai_dual.sockets.protocol.effects import Dial, Receive, Transmit
from openai_dual.sockets.protocol.session import Ended, Received
from openai_dual.sockets.protocol.settings import SocketSettings
from tests.support.socket_flows import Line, told

RETRY = Retry(3, initial=1.0, jitter="none")
FRESH = SocketSettings("fresh", RETRY)
NEVER = SocketSettings(None, RETRY)
CREATED = told("session.created", session={"id": "s1"})
EXPIRED = told("error", error={"code": "session_expired", "message": "60 minutes"})


def test_a_writer_whose_old_connection_ends_late_continues_over_the_new_one() -> None:
    line = Line(FRESH).open()
    writing = line.session.send({"type": "response.create"})
    first: Any = next(writing)
    line.send("response.cancel")  # another writer, whose event waits for the first
    reading = line.session.receive()
    assert (Receive, Dial) == (type(next(reading)), type(reading.throw(Lost(1006))))
    with pytest.raises(StopIteration) as reconnected:
        reading.send("the new connection")
    second: Any = writing.throw(Lost(1006))

    assert ["response.create"] == [each.type for each in reconnected.value.value.uncertain]
    assert (1, "the new connection") == (first.connection, second.connection)
    assert "response.cancel" in second.text
    assert line.session.is_open


def test_a_writer_that_comes_late_writes_to_the_connection_that_it_began_with() -> None:
    line = Line(FRESH, [Lost(1006)]).open()
    writing = line.session.send({"type": "response.create"})
    late = next(writing)
    line.next()

    assert isinstance(late, Transmit)
    assert 1 == late.connection, "not to the second one, whose report has the event already"


def test_a_writer_that_has_ended_does_not_let_two_others_write_at_once() -> None:
    line = Line(FRESH).open()
    first, second, third = (line.session.send({"type": f"t.{number}"}) for number in range(3))
    next(first)
    writer = line.session._writer
    original = writer._next

    def ending() -> Any:
        found = original()
        writer._next = original  # type: ignore[method-assign]  # another thread writes just here
        if found is None:
            next(second)
        return found

    writer._next = ending  # type: ignore[method-assign]
    list(first)

    assert [] == list(third), "its event waits for the second writer"


@pytest.mark.parametrize(
    ("received", "kind", "code"),
    [
        ([CREATED, EXPIRED, Lost(1001, "too old")], SessionExpired, 1001),
        ([CREATED, Lost(1008, "policy")], WebSocketConnectionClosedError, 1008),
        (["{", Lost(1011, "slow", stalled=True)], SlowReaderError, 1011),
        ([CREATED, 5.0], WebSocketConnectionClosedError, 1006),
    ],
)
def test_without_resuming_a_writer_that_meets_the_loss_first_finds_the_reason(
    received: list[Any], kind: type[Exception], code: int
) -> None:
    line = Line(NEVER, received)
    line.failing[1] = Lost(1006)
    line.open()

    for _ in range(2):
        with pytest.raises(kind) as caught:
            line.send("response.create")
        error: Any = caught.value
        assert (code, ["response.create"]) == (error.close_code, [each.type for each in error.uncertain])


def test_what_came_before_the_loss_is_read_before_the_error() -> None:
    line = Line(NEVER, [CREATED, EXPIRED, Lost(1001)])
    line.failing[1] = Lost(1006)
    line.open()
    with pytest.raises(SessionExpired):
        line.send("response.create")

    assert ["session.created", "error"] == [line.next().data["type"] for _ in range(2)]
    with pytest.raises(SessionExpired):
        line.next()


def test_a_writer_that_meets_a_good_end_has_an_error_and_the_reader_has_none() -> None:
    line = Line(NEVER, [CREATED, Lost(1000, "bye")])
    line.failing[1] = Lost(1000, "bye")
    line.open()
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        line.send("response.create")

    assert (1000, "bye", ["response.create"]) == (
        caught.value.close_code,
        caught.value.reason,
        [each.type for each in caught.value.uncertain],
    )
    items = [line.next(), line.next()]
    assert isinstance(items[0], Received)
    assert Ended(1000, "bye") == items[1]


def test_an_event_whose_session_ends_while_it_waits_is_an_error_for_its_writer() -> None:
    line = Line(FRESH, [Lost(1000)]).open()
    first = line.session.send({"type": "first"})
    next(first)
    with pytest.raises(StopIteration) as waits:
        next(line.session.send({"type": "second"}))
    line.next()
    with pytest.raises(StopIteration) as ended:
        first.throw(Lost(1000))

    assert (False, True) == (waits.value.value, ended.value.value)
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        drive(line.session.settle(), line.perform)
    assert ["second"] == [each.type for each in caught.value.unsent]


def test_the_event_that_ends_a_session_is_no_error_for_its_writer() -> None:
    line = Line(FRESH, [Lost(1000)]).open()
    sending = line.session.send({"type": "session.close"})
    next(sending)
    line.next()  # the server has answered, and the reader is faster than the writer
    with pytest.raises(StopIteration) as sent:
        sending.send(None)

    assert sent.value.value is False
