"""Timeouts between the events of a stream, in virtual time, with both clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import APITimeoutError, ConfigurationError, DeadlineExceededError, OpenAI, StreamInterrupted
from tests.support.clients import Driver, Kind
from tests.support.loopback import END, HEAD, Loopback, chunk
from tests.support.slow_bodies import Step, TimedClient

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

Open: TypeAlias = Callable[..., TimedClient]

EVENT, COMMENT, DONE = b'data: {"n":1}\n\n', b": still here\n\n", b"data: [DONE]\n\n"
ONE = {"n": 1}


@pytest.fixture
def timed(kind: Kind) -> Iterator[Open]:
    with ExitStack() as opened:
        yield lambda *answers, **options: opened.enter_context(TimedClient(kind, answers, **options))


@pytest.mark.parametrize(
    "steps",
    [
        [EVENT, 599.0, EVENT, 599.0, EVENT, DONE],
        [599.0, EVENT, 300.0, COMMENT, 299.0, EVENT, EVENT, DONE],
        [EVENT, 599.0, EVENT[:5], EVENT[5:] + EVENT, DONE],
    ],
)
def test_events_within_the_timeout_are_yielded(timed: Open, steps: Sequence[Step]) -> None:
    client = timed(steps)

    assert [ONE] * 3 == client.rest(client.stream())


@pytest.mark.parametrize(
    "steps",
    [
        [EVENT, 601.0, EVENT, DONE],
        [EVENT, *[COMMENT, 75.0] * 9, EVENT, DONE],
        [EVENT, *[b"d", 75.0] * 9, EVENT, DONE],
        [EVENT, *[b"data:\n\n", 75.0] * 9, EVENT, DONE],
    ],
    ids=["silence", "comments", "partial data", "empty events"],
)
def test_a_long_pause_between_events_is_an_interruption(timed: Open, steps: Sequence[Step]) -> None:
    client = timed(steps)
    stream = client.stream()
    assert ONE == client.next(stream).to_dict()
    with pytest.raises(StreamInterrupted, match="No event of the stream arrived for 600 s") as caught:
        client.next(stream)

    assert [ONE] == [event.to_dict() for event in caught.value.partial]
    assert isinstance(caught.value.__cause__, APITimeoutError | httpx.ReadTimeout)
    assert 1600 <= client.clock.now <= 1675
    assert 1 == client.bodies[0].closed


@pytest.mark.parametrize("steps", [[601.0, EVENT], [*[COMMENT, 75.0] * 9, EVENT]], ids=["silence", "comments"])
def test_a_long_pause_before_the_first_event_is_a_timeout(timed: Open, steps: Sequence[Step]) -> None:
    client = timed(steps)
    with pytest.raises(APITimeoutError) as caught:
        client.next(client.stream())

    error = caught.value
    assert APITimeoutError is type(error)
    assert error.retryable is True
    assert error.sent is True
    assert 1 == error.attempts


def test_silence_after_the_headers_is_not_answered_by_a_second_request(timed: Open) -> None:
    client = timed([601.0, EVENT], [EVENT, DONE], max_retries=3)
    with pytest.raises(APITimeoutError) as caught:
        client.next(client.stream())

    assert (1, 1, 4) == (len(client.requests), caught.value.attempts, caught.value.max_attempts)


def test_time_in_the_callers_loop_does_not_count(timed: Open) -> None:
    client = timed([EVENT, EVENT, 500.0, EVENT, DONE])
    stream = client.stream()
    client.clock.now += 1000
    for _ in range(2):
        client.next(stream)
        client.clock.now += 1000

    assert [ONE] == client.rest(stream)


@pytest.mark.parametrize("idle", [10, 10.0])
def test_the_timeout_can_be_set(timed: Open, idle: float) -> None:
    client = timed([EVENT, 11.0, EVENT, DONE], stream_idle_timeout=idle)
    with pytest.raises(StreamInterrupted, match="for 10 s"):
        client.rest(client.stream())


def test_none_turns_the_timeout_off(timed: Open) -> None:
    client = timed([EVENT, 900.0, EVENT, DONE], stream_idle_timeout=None, timeout=None)

    assert [ONE] * 2 == client.rest(client.stream())


@pytest.mark.parametrize("bad", [0, -1, float("nan"), float("inf"), "10", True])
def test_an_invalid_timeout_is_refused(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^stream_idle_timeout: expected a positive number"):
        OpenAI(api_key="k", stream_idle_timeout=bad)
    with pytest.raises(ConfigurationError, match=r"^stream_idle_timeout: expected a positive number"):
        OpenAI(api_key="k").with_options(stream_idle_timeout=bad)


@pytest.mark.parametrize("steps", [[6.0, EVENT], [*[2.0, COMMENT] * 3, EVENT]], ids=["silence", "comments"])
def test_the_deadline_applies_until_the_first_event(timed: Open, steps: Sequence[Step]) -> None:
    client = timed(steps, max_retries=3)
    with pytest.raises(DeadlineExceededError) as caught:
        client.next(client.stream(deadline=5))

    assert isinstance(caught.value.__cause__, APITimeoutError)
    assert (1, 1) == (len(client.requests), caught.value.attempts)


def test_after_the_first_event_only_the_idle_time_counts(timed: Open) -> None:
    client = timed([4.0, EVENT, 500.0, EVENT, DONE])

    assert [ONE] * 2 == client.rest(client.stream(deadline=5))


def test_a_shorter_read_timeout_applies() -> None:
    with TimedClient("sync", [[EVENT, 6.0, EVENT, DONE]]) as client:
        stream = client.stream(timeout=5)
        client.next(stream)
        with pytest.raises(StreamInterrupted, match="timed out"):
            client.next(stream)


def test_the_sync_transport_receives_each_limit_once() -> None:
    with TimedClient("sync", [[4.0, EVENT, 100.0, EVENT, DONE]]) as client:
        client.rest(client.stream(deadline=5, timeout=500))

        assert [5.0, 500, 0.1] == client.bodies[0].limits


def test_a_real_connection_waits_up_to_the_timeout(kind: Kind) -> None:
    script: list[Any] = [HEAD, chunk(EVENT), 0.3, chunk(EVENT), chunk(DONE) + END]
    with Loopback(script) as server, Driver(kind, base_url=server.url) as driver:
        stream = driver.call("chat.completions.create", model="m", messages=[], stream=True, deadline=0.2)
        assert 2 == len(driver.events(stream))


def test_a_real_connection_times_out(kind: Kind) -> None:
    script: list[Any] = [HEAD, chunk(EVENT), None]
    with Loopback(script) as server, Driver(kind, base_url=server.url, stream_idle_timeout=0.05) as driver:
        with pytest.raises(StreamInterrupted):
            driver.events(driver.call("chat.completions.create", model="m", messages=[], stream=True))
        server.wait_closed(1)
        assert 1 == server.closed
