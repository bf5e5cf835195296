"""A stream that fails before its first event is retried like any call; later it is not (in virtual time)."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import Any, TypeAlias
from weakref import finalize

import httpx
import pytest

from openai_dual import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    CircuitBreaker,
    DeserializationError,
    InternalServerError,
    QuotaExceededError,
    RateLimitError,
    Retry,
    RetryBudget,
    StreamInterrupted,
)
from openai_dual.core.signals import Signal
from openai_dual.core.telemetry.hooks import OutcomeEvent, RetriesExhaustedEvent, RetryEvent
from tests.support.clients import Kind
from tests.support.slow_bodies import Step, TimedClient

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

Open: TypeAlias = Callable[..., TimedClient]

EVENT, DONE = b'data: {"n":1}\n\n', b"data: [DONE]\n\n"
WHOLE = [EVENT, DONE]
ONE = {"n": 1}
RETRY = Retry(2, jitter="none")


def failing(code: str) -> bytes:
    return b'data: {"error":{"message":"oh","code":"%b"}}\n\n' % code.encode()


@pytest.fixture
def timed(kind: Kind) -> Iterator[Open]:
    with ExitStack() as opened:

        def open_client(*answers: Any, **options: Any) -> TimedClient:
            given: dict[str, Any] = {"retry": RETRY, "max_retries": None}
            return opened.enter_context(TimedClient(kind, answers, **given | options))

        yield open_client


PASSING: list[list[Step]] = [
    [httpx.ReadError("reset")],
    [httpx.RemoteProtocolError("cut")],
    [],
    [b": hello\n\n"],
    [b'data: {"n":'],
    [failing("rate_limit_exceeded")],
    [failing("server_error")],
    [b'event: error\ndata: {"message":"oh","code":"server_error"}\n\n'],
]


@pytest.mark.parametrize("steps", PASSING)
def test_a_failure_before_the_first_event_is_retried(timed: Open, steps: list[Step]) -> None:
    client = timed(steps, WHOLE)
    stream = client.stream()
    before, response = client.clock.now, stream.response

    assert [ONE] == client.rest(stream)
    assert [b"1", b"2"] == [request.headers["x-attempt"].encode() for request in client.requests]
    for name in ("idempotency-key", "x-client-request-id"):
        assert 1 == len({request.headers[name] for request in client.requests})
    assert 1 == len({request.content for request in client.requests})
    assert [1, 1] == [body.closed for body in client.bodies]
    assert ("req_1", "req_2") == (response.headers["x-request-id"], stream.response.headers["x-request-id"])
    assert 0.5 == client.clock.now - before


@pytest.mark.parametrize(
    ("steps", "kind_of"),
    [
        ([failing("insufficient_quota")], QuotaExceededError),
        ([failing("invalid_request_error")], BadRequestError),
        ([b"data: <html>\n\n"], DeserializationError),
    ],
)
def test_a_permanent_failure_is_raised_at_once(timed: Open, steps: list[Step], kind_of: type[APIError]) -> None:
    client = timed(steps)
    with pytest.raises(kind_of) as caught:
        client.rest(client.stream())

    assert (1, "req_1") == (caught.value.attempts, caught.value.request_id)


@pytest.mark.parametrize("steps", PASSING)
def test_after_the_first_event_nothing_is_retried(timed: Open, steps: list[Step]) -> None:
    client = timed([EVENT, *steps])
    stream = client.stream()
    client.next(stream)
    with pytest.raises(APIError) as caught:
        client.rest(stream)

    assert (1, 1, 3) == (len(client.requests), caught.value.attempts, caught.value.max_attempts)
    assert [ONE] == [event.to_dict() for event in caught.value.partial]
    assert isinstance(caught.value, StreamInterrupted | RateLimitError | InternalServerError)
    assert "req_1" == caught.value.request_id


def test_attempts_count_over_responses_and_streams(timed: Open) -> None:
    client = timed(httpx.Response(500), [httpx.ReadError("a")], [httpx.ReadError("b")])
    with pytest.raises(APIConnectionError) as caught:
        client.rest(client.stream())

    assert (3, 3) == (caught.value.attempts, caught.value.max_attempts)
    assert [InternalServerError, APIConnectionError] == [type(error) for error in caught.value.earlier_errors]
    assert isinstance(caught.value.__cause__, httpx.ReadError)


def test_the_second_attempt_can_be_an_error_status(timed: Open) -> None:
    client = timed([httpx.ReadError("a")], httpx.Response(503), WHOLE)

    assert [ONE] == client.rest(client.stream())


def test_a_request_that_may_have_created_something_is_not_retried(timed: Open) -> None:
    client = timed([httpx.ReadError("a")])
    run = client.stream("beta.threads.runs.create", thread_id="t", assistant_id="a")
    with pytest.raises(APIConnectionError) as caught:
        client.rest(run)

    assert (1, True) == (len(client.requests), caught.value.sent)


def test_a_body_that_can_be_read_only_once_is_not_retried(timed: Open) -> None:
    client = timed([httpx.ReadError("a")])
    stream = client.stream("audio.transcriptions.create", file=iter([b"x"]), model="m")
    with pytest.raises(APIConnectionError):
        client.rest(stream)

    assert 1 == len(client.requests)


def test_the_deadline_spans_all_attempts(timed: Open) -> None:
    client = timed([4.0, httpx.ReadError("a")], [4.0, EVENT], deadline=4.6)
    with pytest.raises(APITimeoutError):
        client.rest(client.stream())

    assert 2 == len(client.requests)
    assert pytest.approx(1004.6) == client.clock.now


def test_hooks_receive_the_events_of_any_call(timed: Open) -> None:
    told: list[Any] = []
    client = timed([httpx.ReadError("a")], WHOLE, hooks=told.append)
    stream = client.stream()
    assert [] == told
    client.rest(stream)

    retry, outcome = told
    assert RetryEvent is type(retry)
    assert 1 == retry.attempt
    assert 0.5 == retry.delay
    assert retry.ambiguous is True
    assert OutcomeEvent is type(outcome)
    assert "ok" == outcome.outcome
    assert 2 == outcome.attempts


def test_hooks_receive_one_outcome(timed: Open) -> None:
    told: list[Any] = []
    client = timed(*[[httpx.ReadError("a")]] * 3, hooks=told.append)
    with pytest.raises(APIConnectionError):
        client.rest(client.stream())

    assert [RetryEvent, RetryEvent, RetriesExhaustedEvent, OutcomeEvent] == [type(event) for event in told]
    assert ("error", 3) == (told[-1].outcome, told[-1].attempts)


def test_the_breaker_counts_a_call_once(timed: Open) -> None:
    breaker = CircuitBreaker(failure_threshold=2)
    failing = [[httpx.ReadError(name)] for name in "abcdef"]
    client = timed(*failing, circuit_breaker=breaker)
    states = []
    for _ in range(2):
        with pytest.raises(APIConnectionError):
            client.rest(client.stream())
        states.append(breaker.state("https://api.openai.com"))

    assert (6, ["closed", "open"]) == (len(client.requests), states)


def test_failing_streams_use_up_the_budget(timed: Open) -> None:
    budget = RetryBudget(10)
    client = timed(*[[httpx.ReadError("a")]] * 5, retry_budget=budget, circuit_breaker=None)
    for _ in range(3):
        with pytest.raises(APIConnectionError):
            client.rest(client.stream())

    assert (5, 0) == (len(client.requests), budget.left)


def test_a_successful_stream_returns_the_budget_of_its_retries(timed: Open) -> None:
    budget = RetryBudget(10)
    client = timed([httpx.ReadError("a")], WHOLE, retry_budget=budget)
    stream = client.stream()
    client.next(stream)
    assert 5 == budget.left
    client.rest(stream)

    assert 10 == budget.left


def test_closing_ends_the_wait_for_a_retry(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    with TimedClient(
        "sync", [[httpx.ReadError("a")], WHOLE], retry=RETRY, max_retries=None, hooks=told.append
    ) as client:
        stream = client.stream()

        monkeypatch.setattr(client.waiting, "sleep", lambda *_: stream.close())
        assert [] == client.rest(stream)
        assert ([1, 1], "abandoned") == ([body.closed for body in client.bodies], told[-1].outcome)


def test_cancelling_ends_the_wait_for_a_retry(monkeypatch: pytest.MonkeyPatch) -> None:
    async def cancelled(_: float, *__: Signal) -> None:
        raise asyncio.CancelledError

    told: list[Any] = []
    with TimedClient(
        "async", [[httpx.ReadError("a")], WHOLE], retry=RETRY, max_retries=None, hooks=told.append
    ) as client:
        stream = client.stream()
        monkeypatch.setattr(client.waiting, "asleep", cancelled)
        with pytest.raises(asyncio.CancelledError):
            client.next(stream)

        assert (1, [RetryEvent, OutcomeEvent]) == (len(client.requests), [type(event) for event in told])
        assert "abandoned" == told[-1].outcome


def test_raw_streams_are_retried(timed: Open) -> None:
    client = timed([httpx.ReadError("a")], WHOLE)
    response = client.driver.call("chat.completions.create.raw", model="m", messages=[], stream=True)

    assert [ONE] == client.rest(response.parse())


@pytest.mark.parametrize("answers", [[WHOLE], [[], WHOLE], [[]] * 3, [[EVENT]]])
def test_a_stream_leaves_no_reference_cycle(answers: list[Any]) -> None:
    released: list[bool] = []
    with TimedClient("sync", answers, retry=RETRY, max_retries=None, circuit_breaker=None) as client:
        stream = client.stream()
        finalize(stream._source, released.append, True)
        gc.collect()
        gc.disable()
        try:
            with suppress(APIError):
                client.rest(stream)
            del stream
            assert [True] == released
        finally:
            gc.enable()
