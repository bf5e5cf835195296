"""The life of a call as a script: replies go in, effects come out, on a clock that only the script moves.

Covers: reports, sent.
"""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TypeAlias
from weakref import ref

import pytest

from openai_dual.core.decoding.error_codes import QUOTA
from openai_dual.core.effects import Ask, Body, HttpRequest, Send, Sleep
from openai_dual.core.execution.deadline import GRACE
from openai_dual.core.execution.flow import Flow
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    DeadlineExceededError,
    InternalServerError,
    OpenAIError,
    PoolTimeoutError,
    QuotaExceededError,
    RateLimitError,
    ServiceUnavailableError,
    TLSError,
)
from tests.support.clients import Kind
from tests.support.flows import REQUEST, TIMEOUTS, Script, response

Open: TypeAlias = Callable[..., Script]


@pytest.fixture(name="scripted")
def _scripted(kind: Kind) -> Open:
    return partial(Script, kind=kind)


def test_a_response_is_the_result(scripted: Open) -> None:
    script = scripted([response(200)])

    assert 1 == script.run().attempts
    assert [(b"A", b"b"), (b"X-Attempt", b"1")] == script.sends[0].headers


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_passing_failures_are_tried_again(scripted: Open, status: int) -> None:
    script = scripted([response(status), response(status), response(200)])

    assert 3 == script.run().attempts
    assert [0.5, 1.0] == script.waits
    assert [b"1", b"2", b"3"] == [request.headers[-1][1] for request in script.sends]
    assert 1 == len({request.body for request in script.sends})


@pytest.mark.parametrize("status", [400, 401, 403, 404, 418, 422])
def test_lasting_failures_are_not(scripted: Open, status: int) -> None:
    script = scripted([response(status)])

    assert (1, 4) == ((error := script.fail()).attempts, error.max_attempts)
    assert [] == script.waits


def test_waits_double_to_a_minute(scripted: Open) -> None:
    script = scripted([response(500)] * 10)
    error = script.fail(max_retries=9)

    assert [0.5, 1, 2, 4, 8, 16, 32, 60, 60] == script.waits
    assert (10, InternalServerError) == (error.attempts, type(error))


def test_no_retries_means_one_attempt(scripted: Open) -> None:
    script = scripted([response(500)])
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
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": ""}, 0.5),
        ({"retry-after": "-3"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": "inf"}, 0.5),
        ({"retry-after": "1e999"}, 0.5),
        ({"retry-after-ms": "many", "retry-after": "3"}, 3.3),
    ],
)
def test_a_hint_is_a_floor_with_upward_jitter(scripted: Open, headers: dict[str, str], wait: float) -> None:
    script = scripted([response(429, headers), response(200)])
    script.run()

    assert pytest.approx([wait]) == script.waits


@pytest.mark.parametrize("hint", ["121", "1e308"])
def test_too_long_a_hint_fails_at_once(scripted: Open, hint: str) -> None:
    script = scripted([response(429, {"retry-after": hint})])
    error = script.fail()

    assert (RateLimitError, float(hint), 1) == (type(error), error.retry_after, error.attempts)


@pytest.mark.parametrize(("status", "verdict", "attempts"), [(400, "true", 2), (500, "false", 1), (429, "false", 1)])
def test_the_service_may_ask_for_another_attempt_or_for_none(
    scripted: Open, status: int, verdict: str, attempts: int
) -> None:
    script = scripted([response(status, {"x-should-retry": verdict})] * 2)
    script.fail(max_retries=1)

    assert attempts == len(script.sends)


@pytest.mark.parametrize("name", ["code", "type"])
@pytest.mark.parametrize("quota", sorted(QUOTA))
def test_quota_is_not_retried(scripted: Open, quota: str, name: str) -> None:
    script = scripted([response(429, {"x-should-retry": "true", "retry-after": "1"}, **{name: quota})])
    error = script.fail()

    assert (QuotaExceededError, 1) == (type(error), len(script.sends))


def test_waiting_for_a_connection_counts_for_no_circuit_and_costs_no_budget(scripted: Open) -> None:
    budget, breaker = RetryBudget(10), CircuitBreaker(failure_threshold=1)
    script = scripted([PoolTimeoutError()] * 10, policy={"budget": budget, "gates": (breaker,)})
    script.fail(max_retries=9)

    assert (10, 10, ["closed"]) == (len(script.sends), budget.left, [*breaker.states().values()])


@pytest.mark.parametrize("fault", [APIConnectionError(), APITimeoutError(), APITimeoutError(sent=True)])
def test_connection_faults_are_tried_again(scripted: Open, fault: Exception) -> None:
    assert 2 == scripted([fault, response(200)]).run().attempts


def test_a_refused_certificate_is_not(scripted: Open) -> None:
    assert 1 == scripted([TLSError()]).fail().attempts


@pytest.mark.parametrize(("sent", "attempts"), [(False, 2), (True, 1)])
def test_what_creates_is_not_sent_again_where_it_may_have_arrived(scripted: Open, sent: bool, attempts: int) -> None:
    script = scripted([APITimeoutError(sent=sent), response(400)])

    assert attempts == script.fail(creates=True).attempts


def test_an_error_status_is_retried_also_for_calls_with_side_effects(scripted: Open) -> None:
    assert 2 == scripted([response(503), response(200)]).run(creates=True).attempts


class OneShot:
    content_type = "x/y"
    length: int | None = None
    replayable = False
    async_field: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        raise AssertionError("a script sends nothing")

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise AssertionError("a script sends nothing")


def test_a_body_that_cannot_be_replayed_is_sent_once(scripted: Open) -> None:
    body: Body = OneShot()
    request = HttpRequest("POST", REQUEST.url, [], body, TIMEOUTS)

    assert 1 == scripted([response(500)]).fail(request=request).attempts


def test_a_wait_that_would_cross_the_deadline_fails_at_once(scripted: Open) -> None:
    script = scripted([response(429, {"retry-after": "10", "x-request-id": "req_1"})], took=1)
    error = script.fail(deadline=11)

    assert (DeadlineExceededError, 10.0, "req_1") == (type(error), error.retry_after, error.request_id)
    assert RateLimitError is type(error.__cause__)
    assert 1.0 == script.now


def test_the_deadline_limits_the_timeouts_of_an_attempt(scripted: Open) -> None:
    script = scripted([response(500), response(200)], took=8)
    script.run(deadline=10)

    assert [5.0, 10.0, 10.0, 10.0] == [*script.sends[0].timeouts.values()]
    assert [1.5, 1.5, 1.5, 1.5] == [*script.sends[1].timeouts.values()]


def test_an_attempt_as_a_whole_is_limited_by_the_deadline(scripted: Open) -> None:
    script = scripted([response(500), response(200)], took=8)
    script.run(deadline=10)

    assert [10 + GRACE, 1.5 + GRACE] == [effect.within for effect in script.effects if isinstance(effect, Send)]


def test_the_deadline_counts_from_where_the_flow_is_made(scripted: Open) -> None:
    script = scripted([])
    flow = script.flow(deadline=5)
    script.clock.now = 4
    sent = next(flow)
    flow.close()

    assert isinstance(sent, Send)
    assert 1 + GRACE == sent.within


def test_without_a_deadline_the_total_time_is_not_limited(scripted: Open) -> None:
    script = scripted([response(200)])
    script.run()

    assert [None] == [effect.within for effect in script.effects if isinstance(effect, Send)]


@pytest.mark.parametrize("sent", [True, False])
def test_the_deadlines_error_tells_whether_the_last_attempt_may_have_arrived(scripted: Open, sent: bool) -> None:
    error = scripted([APITimeoutError(sent=sent)], took=10).fail(deadline=10)

    assert isinstance(error, DeadlineExceededError)
    assert sent is error.sent


def test_a_timeout_at_the_deadline_is_a_deadline_error(scripted: Open) -> None:
    script = scripted([APITimeoutError(sent=True)], took=10)

    assert DeadlineExceededError is type(script.fail(deadline=10, max_retries=0))


def test_each_attempt_asks_for_a_fresh_key(scripted: Open) -> None:
    def key() -> str:
        raise AssertionError("the script answers for it")

    script = scripted(["first", response(500), "second", response(200)])
    script.run(key=key)

    assert [Ask(key), Send, Sleep, Ask(key), Send] == [
        effect if isinstance(effect, Ask) else type(effect) for effect in script.effects
    ]
    assert [b"Bearer first", b"Bearer second"] == [request.headers[-1][1] for request in script.sends]


def test_a_key_that_no_header_can_hold_is_refused_without_being_shown(scripted: Open) -> None:
    error = scripted(["two\nlines"]).fail(key=lambda: "")

    assert ConfigurationError is type(error)
    assert "lines" not in str(error)


@pytest.mark.parametrize("error", [ValueError("a bug"), BadRequestError("x", response=response(400), body=None)])
def test_other_errors_pass(scripted: Open, error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        scripted([error]).run()

    assert error is caught.value


def test_an_error_tells_of_the_attempts_before_it(scripted: Open) -> None:
    fault = APIConnectionError()
    error = scripted([response(500), fault, response(400)]).fail()
    first, second = error.earlier_errors

    assert (BadRequestError, InternalServerError, fault) == (type(error), type(first), second)
    assert (fault, first, None) == (error.__cause__, second.__cause__, first.__cause__)
    assert [(1, ()), (2, (first,)), (3, (first, second))] == [
        (each.attempts, each.earlier_errors) for each in (first, second, error)
    ]


def test_the_transports_own_exception_stays_the_cause(scripted: Open) -> None:
    fault = APIConnectionError()
    fault.__cause__ = own = OSError("reset")
    error = scripted([response(500), fault]).fail(max_retries=1)

    assert (own, 1) == (error.__cause__, len(error.earlier_errors))


def test_a_deadline_error_reports_all_attempts(scripted: Open) -> None:
    error = scripted([response(500), response(503)]).fail(deadline=1)

    assert [InternalServerError, ServiceUnavailableError] == [type(each) for each in error.earlier_errors]


@pytest.mark.parametrize("statuses", [[400], [500, 400], [500, 500]])
@pytest.mark.parametrize("gates", [(), (CircuitBreaker(),)], ids=["bare", "breaker"])
def test_a_failed_call_leaves_no_cycle_behind(statuses: list[int], gates: tuple[CircuitBreaker, ...]) -> None:
    flow = Script([], policy={"gates": gates}).flow(max_retries=1)
    gc.disable()
    try:
        next(flow)
        gone = _failing(flow, statuses)
        del flow
        assert None is gone()
    finally:
        gc.enable()


def _failing(flow: Flow, statuses: list[int]) -> ref[OpenAIError]:
    try:
        for status in statuses:
            if isinstance(flow.send(response(status)), Sleep):
                next(flow)
    except OpenAIError as error:
        return ref(error)
    raise AssertionError("it did not fail")


@pytest.mark.parametrize("creates", [False, True])
def test_the_error_of_an_attempt_that_the_deadline_stops_names_it(scripted: Open, creates: bool) -> None:
    error = scripted([APITimeoutError(sent=not creates)], took=10).fail(deadline=10)

    assert DeadlineExceededError is type(error)
    assert "The deadline of the call was reached after 1 attempt; the last error: APITimeoutError: " in str(error)


def test_the_error_of_a_retry_after_the_deadline_has_its_time(scripted: Open) -> None:
    error = scripted([response(500, {"retry-after": "30"})]).fail(deadline=11)

    assert "the next retry was due in 3" in str(error)
