"""The life of a call as a script: replies go in, effects come out, on a clock that only the script moves."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, TypeAlias

import httpx
import pytest
from attrs import define, field

from openai_dual.core.effects import Ask, Body, Effect, HttpRequest, Send, Sleep
from openai_dual.core.flow import Answered, Policy, call_flow
from openai_dual.core.retry import Retry
from openai_dual.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    DeadlineExceededError,
    InternalServerError,
    OpenAIError,
    QuotaExceededError,
    RateLimitError,
    TLSError,
)

TIMEOUTS = {"connect": 5.0, "read": 600.0, "write": None, "pool": 600.0}
REQUEST = HttpRequest("POST", "https://api.example/v1/x", [(b"A", b"b")], b"{}", TIMEOUTS)
WALL = 1_700_000_000.0

Reply: TypeAlias = "httpx.Response | Exception | str"


def response(status: int, headers: dict[str, str] | None = None, **error: str) -> httpx.Response:
    request = httpx.Request("POST", REQUEST.url)
    return httpx.Response(status, headers=headers, json={"error": error}, request=request)


@define
class Script:
    """Answer a flow's effects in turn: a send takes *took* seconds, a wait as long as it says."""

    replies: Sequence[Reply]
    took: float = 0.0
    now: float = 0.0
    effects: list[Effect] = field(factory=list)

    def run(self, *, max_retries: int = 3, deadline: float | None = None, **how: Any) -> Answered:
        retry = how.pop("retry", None) or Retry(max_retries, uniform=lambda _, high: high)
        flow = call_flow(how.pop("request", REQUEST), Policy(retry, lambda: self.now, lambda: WALL, deadline), **how)
        replies, effect = iter(self.replies), next(flow)
        try:
            while True:
                self.effects.append(effect)
                reply = self.answer(effect, replies)
                effect = flow.throw(reply) if isinstance(reply, Exception) else flow.send(reply)
        except StopIteration as stop:
            answered: Answered = stop.value
            return answered

    def answer(self, effect: Effect, replies: Iterator[Reply]) -> Reply | None:
        if isinstance(effect, Sleep):
            self.now += effect.seconds
            return None
        self.now += self.took if isinstance(effect, Send) else 0
        return next(replies)

    def fail(self, **how: Any) -> OpenAIError:
        with pytest.raises(OpenAIError) as caught:
            self.run(**how)
        return caught.value

    @property
    def sends(self) -> list[HttpRequest]:
        return [effect.request for effect in self.effects if isinstance(effect, Send)]

    @property
    def waits(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]


def test_an_answer_is_the_result() -> None:
    script = Script([response(200)])

    assert 1 == script.run().attempts
    assert [(b"A", b"b"), (b"X-Attempt", b"1")] == script.sends[0].headers


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_passing_failures_are_tried_again(status: int) -> None:
    script = Script([response(status), response(status), response(200)])

    assert 3 == script.run().attempts
    assert [0.5, 1.0] == script.waits
    assert [b"1", b"2", b"3"] == [request.headers[-1][1] for request in script.sends]
    assert 1 == len({request.body for request in script.sends})


@pytest.mark.parametrize("status", [400, 401, 403, 404, 418, 422])
def test_lasting_failures_are_not(status: int) -> None:
    script = Script([response(status)])

    assert (1, 4) == ((error := script.fail()).attempts, error.max_attempts)
    assert [] == script.waits


def test_waits_double_to_a_minute() -> None:
    script = Script([response(500)] * 10)
    error = script.fail(max_retries=9)

    assert [0.5, 1, 2, 4, 8, 16, 32, 60, 60] == script.waits
    assert (10, InternalServerError) == (error.attempts, type(error))


def test_no_retries_means_one_attempt() -> None:
    script = Script([response(500)])
    script.fail(max_retries=0)

    assert 1 == len(script.sends)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "3"}, 3.3),
        ({"retry-after": "9", "retry-after-ms": "250"}, 0.275),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 11.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:00:00 GMT"}, 0.5),
        ({"retry-after": "0"}, 0.5),
        ({"retry-after": "120"}, 132.0),
    ],
)
def test_a_hint_is_a_floor_with_upward_jitter(headers: dict[str, str], wait: float) -> None:
    script = Script([response(429, headers), response(200)])
    script.run()

    assert pytest.approx([wait]) == script.waits


def test_too_long_a_hint_fails_at_once() -> None:
    script = Script([response(429, {"retry-after": "121"})])
    error = script.fail()

    assert (RateLimitError, 121.0, 1) == (type(error), error.retry_after, error.attempts)


def test_quota_is_not_retried() -> None:
    assert QuotaExceededError is type(Script([response(429, code="insufficient_quota")]).fail())


@pytest.mark.parametrize("fault", [APIConnectionError(), APITimeoutError(), APITimeoutError(sent=True)])
def test_connection_faults_are_tried_again(fault: Exception) -> None:
    assert 2 == Script([fault, response(200)]).run().attempts


def test_a_refused_certificate_is_not() -> None:
    assert 1 == Script([TLSError()]).fail().attempts


@pytest.mark.parametrize(("sent", "attempts"), [(False, 2), (True, 1)])
def test_what_creates_is_not_sent_again_where_it_may_have_arrived(sent: bool, attempts: int) -> None:
    script = Script([APITimeoutError(sent=sent), response(400)])

    assert attempts == script.fail(creates=True).attempts


def test_a_status_is_an_answer_also_for_what_creates() -> None:
    assert 2 == Script([response(503), response(200)]).run(creates=True).attempts


class OneShot:
    content_type = "x/y"
    length: int | None = None
    replayable = False
    async_field: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise NotImplementedError


def test_a_body_that_cannot_be_replayed_is_sent_once() -> None:
    body: Body = OneShot()
    request = HttpRequest("POST", REQUEST.url, [], body, TIMEOUTS)

    assert 1 == Script([response(500)]).fail(request=request).attempts


def test_a_wait_that_would_cross_the_deadline_fails_at_once() -> None:
    script = Script([response(429, {"retry-after": "10", "x-request-id": "req_1"})], took=1)
    error = script.fail(deadline=11)

    assert (DeadlineExceededError, 10.0, "req_1") == (type(error), error.retry_after, error.request_id)
    assert RateLimitError is type(error.__cause__)
    assert 1.0 == script.now


def test_an_attempt_takes_no_longer_than_the_deadline_leaves() -> None:
    script = Script([response(500), response(200)], took=8)
    script.run(deadline=10)

    assert [5.0, 10.0, 10.0, 10.0] == [*script.sends[0].timeouts.values()]
    assert [1.5, 1.5, 1.5, 1.5] == [*script.sends[1].timeouts.values()]


def test_a_timeout_at_the_deadline_is_the_deadlines() -> None:
    script = Script([APITimeoutError(sent=True)], took=10)

    assert DeadlineExceededError is type(script.fail(deadline=10, max_retries=0))


def test_each_attempt_asks_for_a_fresh_key() -> None:
    def key() -> str:
        raise NotImplementedError

    script = Script(["first", response(500), "second", response(200)])
    script.run(key=key)

    assert [Ask(key), Send, Sleep, Ask(key), Send] == [
        effect if isinstance(effect, Ask) else type(effect) for effect in script.effects
    ]
    assert [b"Bearer first", b"Bearer second"] == [request.headers[-1][1] for request in script.sends]


def test_a_key_that_no_header_can_hold_is_refused_and_not_told() -> None:
    error = Script(["two\nlines"]).fail(key=lambda: "")

    assert ConfigurationError is type(error)
    assert "lines" not in str(error)


@pytest.mark.parametrize("error", [ValueError("a bug"), BadRequestError("x", response=response(400), body=None)])
def test_other_errors_pass(error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        Script([error]).run()

    assert error is caught.value


def test_jitter_stays_within_half_and_all() -> None:
    waits: Callable[[], float] = lambda: next(Retry().waits())  # noqa: E731 (short)
    found = [waits() for _ in range(2000)]

    assert 0.25 <= min(found) <= max(found) <= 0.5
    assert pytest.approx(0.375, abs=0.01) == sum(found) / len(found)
