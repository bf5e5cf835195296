"""The life of a socket session, as scripts of effects.

Covers: effects, settings, channel, closing, gap, state, age.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import (
    APIConnectionError,
    APITimeoutError,
    MalformedJSONError,
    SessionExpired,
    SlowReaderError,
    WebSocketConnectionClosedError,
)
from openai_dual.sockets.protocol.closing import Lost
from openai_dual.sockets.protocol.effects import HangUp
from openai_dual.sockets.protocol.session import Ended, Received
from openai_dual.sockets.protocol.settings import Reconnected, ReconnectingEvent, SocketSettings
from tests.support.socket_flows import WALL, Line, told

RETRY = Retry(3, initial=1.0, jitter="none")
FRESH = SocketSettings("fresh", RETRY)
REPLAY = SocketSettings("replay", RETRY)
NEVER = SocketSettings(None, RETRY)
CREATED = told("session.created", session={"id": "s1", "instructions": "be kind", "model": "m"})
ITEM = {"id": "i1", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
ADDED = told("conversation.item.added", previous_item_id=None, item=ITEM)
CREATE = {"item": {"type": "message", "role": "user", "content": []}}


def types(items: list[Any]) -> list[str]:
    return [item.data["type"] if isinstance(item, Received) else type(item).__name__ for item in items]


def test_events_given_before_the_connection_are_written_first_and_in_order() -> None:
    line = Line(FRESH)
    line.session.queue({"type": "session.update", "session": {}})
    line.session.queue({"type": "response.create"})

    assert ["dial", "session.update", "response.create"] == [
        event if isinstance(event, str) else event["type"] for event in line.open().trace
    ]


def test_each_event_has_an_id_of_its_own_and_keeps_the_callers() -> None:
    line = Line(FRESH).open()
    line.send("response.create")
    line.send("response.create", event_id="mine")
    line.send("response.create")

    assert ["event_p_1", "mine", "event_p_2"] == [event["event_id"] for event in line.trace[1:]]


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011, 1012, 1013, 1015])
def test_a_lost_connection_is_replaced_and_says_what_is_uncertain(code: int) -> None:
    line = Line(FRESH, [CREATED, Lost(code, "gone"), told("session.created", session={"id": "s2"})]).open()
    line.send("conversation.item.create", **CREATE)
    first, lost, after = line.next(), line.next(), line.next()

    assert isinstance(lost, Reconnected)
    assert (f"{code} gone", ["conversation.item.create"], ()) == (
        lost.reason,
        [each.type for each in lost.uncertain],
        lost.dropped,
    )
    assert ["session.created", "session.created"] == types([first, after])
    assert ["conversation.item.create"] == line.written, "what was written is never written again"


def test_a_confirmed_event_is_not_uncertain() -> None:
    line = Line(FRESH, [ADDED, Lost(1006)]).open()
    line.send("conversation.item.create", **CREATE)
    line.next()

    assert () == line.next().uncertain


def test_a_refused_event_is_confirmed_by_its_id() -> None:
    refusal = told("error", error={"type": "invalid_request_error", "event_id": "mine"})
    line = Line(FRESH, [refusal, Lost(1006)]).open()
    line.send("conversation.item.create", event_id="mine", **CREATE)
    line.send("response.create")
    line.next()

    assert ["response.create"] == [each.type for each in line.next().uncertain]


def test_replay_gives_settings_and_items_to_the_new_session_and_hides_their_echoes() -> None:
    line = Line(REPLAY, [CREATED, ADDED, Lost(1006), told("session.created", session={"id": "s2"}), ADDED, CREATED])
    line.open()
    items = [line.next() for _ in range(5)]

    assert ["session.created", "conversation.item.added", "Reconnected", "session.created", "session.created"] == (
        types(items)
    )
    assert [
        {"type": "session.update", "session": {"instructions": "be kind"}},
        {"type": "conversation.item.create", "item": ITEM},
    ] == [event for event in line.trace if isinstance(event, dict)]
    assert 2 == items[2].replayed


def test_events_sent_without_a_connection_are_queued_for_the_next() -> None:
    line = Line(FRESH, [Lost(1006)])
    line.failing[1] = Lost(1006)
    line.open()
    line.send("response.create")
    line.send("response.cancel")
    lost = line.next()

    assert ["response.create"] == [each.type for each in lost.uncertain], "it was being written"
    assert ["response.create", "response.cancel"] == line.written


def test_late_audio_is_dropped_and_reported() -> None:
    line = Line(FRESH, [Lost(1006)])
    line.failing[1] = Lost(1006)
    line.open()
    line.send("input_audio_buffer.append", audio=b"x")
    line.send("input_audio_buffer.append", audio=b"late")
    line.send("session.update", session={})
    line.now += 10
    lost = line.next()

    assert ["input_audio_buffer.append"] == [each.type for each in lost.dropped]
    assert ["input_audio_buffer.append", "session.update"] == line.written


def test_losses_without_events_between_wait_longer_and_end() -> None:
    line = Line(FRESH, [Lost(1006, "a"), Lost(1006), Lost(1006), Lost(1006)]).open()

    assert ["Reconnected"] * 3 == types([line.next() for _ in range(3)])
    with pytest.raises(WebSocketConnectionClosedError):
        line.next()
    assert ["dial", "dial", "sleep 1", "dial", "sleep 2", "dial"] == line.trace


def test_an_event_between_losses_begins_the_waits_anew() -> None:
    line = Line(FRESH, [Lost(1006), CREATED, Lost(1006)]).open()
    for _ in range(3):
        line.next()

    assert ["dial", "dial", "dial"] == line.trace


def test_a_loss_while_replaying_is_another_loss() -> None:
    line = Line(REPLAY, [CREATED, ADDED, Lost(1006)])
    line.failing[2] = Lost(1006)
    line.open()
    items = [line.next() for _ in range(3)]

    assert 2 == items[2].replayed
    assert ["session.update", "conversation.item.create", "session.update", "conversation.item.create"] == line.written


def test_a_dial_that_fails_ends_the_session_with_its_error() -> None:
    refused = APIConnectionError(message="refused")
    line = Line(FRESH, [Lost(1006)])
    line.failing[-2] = refused
    line.open()

    for _ in range(2):
        with pytest.raises(APIConnectionError) as caught:
            line.next()
        assert caught.value is refused
    with pytest.raises(APIConnectionError):
        line.send("response.create")


def test_after_a_dial_that_fails_the_session_still_tells_what_was_lost() -> None:
    line = Line(FRESH, [Lost(1006)])
    line.failing = {1: Lost(1006), -2: APIConnectionError(message="refused")}
    line.open()
    line.send("response.create")
    line.send("session.update", session={})
    with pytest.raises(APIConnectionError):
        line.next()

    assert (["response.create"], ["session.update"]) == (
        [each.type for each in line.session.uncertain],
        [each.type for each in line.session.unsent],
    )


def test_the_error_after_the_last_attempt_has_the_events_of_all_losses() -> None:
    line = Line(SocketSettings("fresh", Retry(1, initial=1.0, jitter="none")), [Lost(1006)])
    line.failing = {1: Lost(1006), -2: Lost(1006)}
    line.open()
    line.send("response.create")
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        line.next()

    assert ["response.create"] == [each.type for each in caught.value.uncertain]


def test_a_reader_that_is_cancelled_while_it_dials_loses_no_report() -> None:
    line = Line(REPLAY, [told("response.created", response={"id": "r1"}), Lost(1006)])
    line.failing = {-2: KeyboardInterrupt()}
    line.open()
    line.send("response.cancel")
    line.next()
    with pytest.raises(KeyboardInterrupt):
        line.next()
    found = line.next()

    assert (["response.cancel"], ("r1",)) == ([each.type for each in found.uncertain], found.interrupted)
    assert () == line.session.uncertain, "reported already"


@pytest.mark.parametrize("losses", [0, 1])
def test_closing_while_a_new_connection_is_opened_closes_that_one(losses: int) -> None:
    line = Line(FRESH, [Lost(1006)] * (losses + 1)).open()
    for _ in range(losses):
        line.next()
    reading = line.session.receive()
    next(reading)
    reading.throw(Lost(1006))  # the new connection is dialled, or waited for
    list(line.session.close())

    assert HangUp() == reading.send(None)
    with pytest.raises(StopIteration) as ended:
        reading.send(None)
    assert Ended() == ended.value.value


@pytest.mark.parametrize(
    ("lost", "kind"),
    [
        (Lost(1006, "cut"), WebSocketConnectionClosedError),
        (Lost(1009, "too big"), WebSocketConnectionClosedError),
        (Lost(1011, "keepalive ping timeout", stalled=True), SlowReaderError),
    ],
)
def test_without_resuming_a_loss_is_an_error_that_has_the_events(lost: Lost, kind: type[Exception]) -> None:
    line = Line(NEVER, [lost]).open()
    line.send("response.create")

    with pytest.raises(kind) as caught:
        line.next()
    error: Any = caught.value
    assert (lost.code, ["response.create"], []) == (
        error.close_code,
        [each.type for each in error.uncertain],
        error.unsent_messages,
    )


@pytest.mark.parametrize("lost", [Lost(1008, "policy"), Lost(4000, "own"), Lost(1011, "slow", stalled=True)])
def test_what_a_new_connection_cannot_mend_is_an_error_also_with_resuming(lost: Lost) -> None:
    line = Line(FRESH, [lost]).open()

    with pytest.raises(WebSocketConnectionClosedError):
        line.next()
    assert ["dial"] == line.trace


@pytest.mark.parametrize("code", [1000, 1001, 1006])
def test_a_session_that_reached_its_age_is_never_a_clean_end(code: int) -> None:
    expired = told("error", error={"code": "session_expired", "message": "60 minutes"})
    line = Line(NEVER, [expired, Lost(code)]).open()
    line.next()

    with pytest.raises(SessionExpired):
        line.next()


def test_an_expired_session_is_replaced_where_resuming_is_on() -> None:
    expired = told("error", error={"code": "session_expired"})
    line = Line(FRESH, [expired, Lost(1000)]).open()
    line.next()

    assert isinstance(line.next(), Reconnected)


def test_a_normal_close_while_a_response_is_under_way_is_no_clean_end() -> None:
    line = Line(NEVER, [told("response.created", response={"id": "r1"}), Lost(1000)]).open()
    line.next()

    with pytest.raises(WebSocketConnectionClosedError):
        line.next()


def test_a_normal_close_ends_in_good_order() -> None:
    line = Line(FRESH, [Lost(1000, "bye")]).open()

    assert [Ended(1000, "bye"), Ended(1000, "bye")] == [line.next(), line.next()]


def test_interrupted_responses_are_reported_and_not_asked_for_again() -> None:
    line = Line(FRESH, [told("response.created", response={"id": "r1"}), Lost(1006)]).open()
    line.send("response.create")
    line.next()
    lost = line.next()

    assert (("r1",), ()) == (lost.interrupted, lost.uncertain)
    assert ["response.create"] == line.written


def test_a_session_is_renewed_before_its_end_as_soon_as_nothing_is_under_way() -> None:
    expiring = told("session.created", session={"id": "s1", "expires_at": WALL + 100})
    begun, done = told("response.created", response={"id": "r1"}), told("response.done", response={"id": "r1"})
    line = Line(REPLAY, [expiring, begun, done, 0.0, Lost(1000, "renewal")]).open()
    line.next()
    line.next()
    line.now = 50.0
    renewed = [line.next(), line.next()]

    assert ["response.done", "Reconnected"] == types(renewed)
    assert ("renewal", ["dial", "hang up 1000", "dial"]) == (renewed[1].reason, line.trace)


def test_what_a_connection_still_brings_while_it_is_closed_for_a_renewal_is_read() -> None:
    expiring = told("session.created", session={"id": "s1", "expires_at": WALL + 100})
    speech = told("input_audio_buffer.speech_started", item_id="u")
    line = Line(REPLAY, [expiring, 40.0, speech, Lost(1000, "renewal")]).open()
    line.failing = {-2: APIConnectionError(message="down")}
    line.next()

    assert ["input_audio_buffer.speech_started"] == types([line.next()])
    line.send("response.create")
    with pytest.raises(APIConnectionError):
        line.next()
    assert ["response.create"] == [each.type for each in line.session.unsent]


def test_a_quiet_session_is_renewed_by_the_clock() -> None:
    expiring = told("session.created", session={"id": "s1", "expires_at": WALL + 100})
    line = Line(REPLAY, [expiring, 40.0, Lost(1000)]).open()
    line.next()

    assert "renewal" == line.next().reason


@pytest.mark.parametrize("left", [-1000.0, 0.0, 59.0])
def test_an_end_by_another_clock_renews_nothing(left: float) -> None:
    strange = told("session.created", session={"id": "s1", "expires_at": WALL + left})
    line = Line(REPLAY, [strange, CREATED]).open()

    assert ["session.created", "session.created"] == types([line.next(), line.next()])
    assert ["dial"] == line.trace


def test_silence_beyond_the_idle_timeout_is_an_error() -> None:
    line = Line(SocketSettings(None, RETRY, idle_timeout=5.0), [CREATED, 5.0]).open()
    line.next()

    with pytest.raises(APITimeoutError, match="within 5 s"):
        line.next()
    assert ["dial", "hang up 1000"] == line.trace


def test_a_callback_sees_each_attempt_and_may_give_up() -> None:
    seen: list[ReconnectingEvent] = []

    def give_up(event: ReconnectingEvent) -> dict[str, Any] | None:
        seen.append(event)
        return {"abort": True} if event.attempt == 2 else {"extra_query": {"model": "other"}}

    line = Line(SocketSettings("fresh", RETRY, give_up), [Lost(1012), Lost(1013)]).open()
    line.next()

    with pytest.raises(WebSocketConnectionClosedError):
        line.next()
    assert [(1, 3, 0.0, 1012), (2, 3, 1.0, 1013)] == [
        (event.attempt, event.max_attempts, event.delay, event.close_code) for event in seen
    ]


def test_closing_ends_reading_and_refuses_events() -> None:
    line = Line(FRESH).open()
    for _ in range(2):
        list(line.session.close())

    assert Ended() == line.next()
    with pytest.raises(WebSocketConnectionClosedError):
        line.send("response.create")


def test_a_message_that_is_not_json_is_an_error_and_reading_goes_on() -> None:
    line = Line(FRESH, ["{", CREATED]).open()

    with pytest.raises(MalformedJSONError):
        line.next()
    assert ["session.created"] == types([line.next()])
