"""The events that hooks receive, when, and what hooks can change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import attrs
import httpx
import pytest

from openai_dual import ABORT, Hooks
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.telemetry.hooks import (
    NAMES,
    CircuitChangeEvent,
    CircuitRejectedEvent,
    Event,
    OutcomeEvent,
    RateLimitEvent,
    RetriesExhaustedEvent,
    RetryEvent,
)
from openai_dual.core.telemetry.listeners import listeners
from openai_dual.errors import (
    APITimeoutError,
    CircuitOpenError,
    ConfigurationError,
    DeadlineExceededError,
    InternalServerError,
    OpenAIError,
)
from tests.support.clients import Driver, Kind
from tests.support.flows import CALL, Script, response


def script(kind: Kind, replies: list[Any], *hooks: Any, **policy: Any) -> Script:
    return Script(replies, kind=kind, policy={"hooks": listeners(hooks)} | policy)


def told(kind: Kind, replies: list[Any], how: dict[str, Any] | None = None, **policy: Any) -> list[Any]:
    """Run a script, and return the events."""
    events: list[Event] = []
    with suppress(OpenAIError):
        script(kind, replies, events.append, **policy).run(**how or {})
    return events


def test_a_good_call_has_an_outcome(kind: Kind) -> None:
    assert [OutcomeEvent(CALL, "ok", 1, 0.0, None)] == told(kind, [response(200)])


def test_retries_are_reported_before_the_wait(kind: Kind) -> None:
    first, second = response(500), APITimeoutError(sent=True)
    *retries, outcome = told(kind, [first, second, response(200)])

    assert [(1, 0.5, False), (2, 1.0, True)] == [(each.attempt, each.delay, each.ambiguous) for each in retries]
    assert [InternalServerError, APITimeoutError] == [type(each.error) for each in retries]
    assert OutcomeEvent(CALL, "ok", 3, 1.5, None) == outcome


def half_open() -> CircuitBreaker:
    """Return a breaker whose next attempt is a trial."""
    breaker = CircuitBreaker(failure_threshold=1)
    ticket = breaker.admit(CALL, -1.0, lambda _: [])
    ticket.settle(InternalServerError("", response=response(500), body=None), -1.0, 0.0)
    ticket.conclude()
    return breaker


@pytest.mark.parametrize(
    ("replies", "how", "policy", "reason", "attempts"),
    [
        ([response(500)] * 2, {"max_retries": 1}, {}, "attempts", 2),
        ([response(500)], {}, {"budget": RetryBudget(4)}, "budget", 1),
        ([response(500, {"retry-after": "10"})], {"deadline": 5}, {}, "deadline", 1),
        ([response(429, {"retry-after": "500"})], {}, {}, "hint", 1),
        ([response(500)], {}, {"gates": (CircuitBreaker(failure_threshold=1),)}, "circuit", 1),
    ],
)
def test_the_reason_for_no_further_attempt_is_reported(
    kind: Kind, replies: list[Any], how: dict[str, Any], policy: dict[str, Any], reason: str, attempts: int
) -> None:
    if "gates" in policy:
        policy = {"gates": (half_open(),)}
    found = [each for each in told(kind, replies, how, **policy) if isinstance(each, RetriesExhaustedEvent)]

    assert [(reason, attempts)] == [(each.reason, each.attempts) for each in found]


@pytest.mark.parametrize(
    ("how", "reasons"),
    [({"max_retries": 3}, ["deadline"]), ({"max_retries": 0}, ["attempts"]), ({"creates": True}, [])],
)
def test_a_timeout_at_the_deadline_is_reported_once(kind: Kind, how: dict[str, Any], reasons: list[str]) -> None:
    events: list[RetriesExhaustedEvent] = []
    scripted = script(kind, [APITimeoutError(sent=True)], Hooks(on_retries_exhausted=events.append))
    scripted.took = 2
    error = scripted.fail(deadline=1, **how)

    assert (DeadlineExceededError, reasons) == (type(error), [event.reason for event in events])


@pytest.mark.parametrize("reply", [response(400), response(429, code="insufficient_quota")])
def test_errors_that_are_not_retryable_exhaust_no_retries(kind: Kind, reply: httpx.Response) -> None:
    events: list[Event] = []
    script(kind, [reply], Hooks(on_retries_exhausted=events.append)).fail()

    assert [] == events


def test_a_429_is_reported_with_its_headers(kind: Kind) -> None:
    headers = {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "2s"}
    event = told(kind, [response(429, headers), response(200)])[1]

    assert (RateLimitEvent, 1, 2.0, 0) == (
        type(event),
        event.attempt,
        event.error.retry_after,
        event.limits.tokens.remaining,
    )


def test_circuits_are_reported(kind: Kind) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    events = [told(kind, [response(500)], {"max_retries": 0}, gates=(breaker,)), told(kind, [], gates=(breaker,))]

    assert [RetriesExhaustedEvent, CircuitChangeEvent, OutcomeEvent] == [type(each) for each in events[0]]
    assert [CircuitRejectedEvent, OutcomeEvent] == [type(each) for each in events[1]]
    assert ("error", 0, CircuitOpenError) == (
        events[1][1].outcome,
        events[1][1].attempts,
        type(events[1][1].error),
    )


def test_a_hook_may_change_the_wait_and_the_last_word_counts(kind: Kind) -> None:
    first, second = Hooks(on_retry=lambda _: 7), SimpleNamespace(on_retry=lambda event: event.delay + 2.5)
    scripted = script(kind, [response(500), response(200)], first, second)
    scripted.run()

    assert [3.0] == scripted.waits


@pytest.mark.parametrize("answer", [None, "soon", -1, float("nan"), float("inf"), True, False])
def test_other_responses_change_nothing(kind: Kind, answer: object) -> None:
    scripted = script(kind, [response(500), response(200)], Hooks(on_retry=lambda _: answer))
    scripted.run()

    assert [0.5] == scripted.waits


def test_a_hook_may_abort_and_the_budget_gets_its_tokens_back(kind: Kind) -> None:
    budget = RetryBudget(10)
    scripted = script(kind, [response(500)], Hooks(on_retry=lambda _: ABORT), budget=budget)

    assert (InternalServerError, 1, 10) == (type(scripted.fail()), len(scripted.effects), budget.left)
    assert "ABORT" == repr(ABORT)


def test_a_hook_cannot_wait_past_the_deadline(kind: Kind) -> None:
    scripted = script(kind, [response(500)], Hooks(on_retry=lambda _: 11))

    assert DeadlineExceededError is type(scripted.fail(deadline=10))
    assert [] == scripted.waits


def test_a_hook_that_raises_is_logged_and_ignored(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Event) -> None:
        raise ZeroDivisionError

    events: list[Event] = []
    with caplog.at_level(logging.ERROR, "openai_dual"):
        script(kind, [response(500), response(200)], fail, events.append).run()

    assert [RetryEvent, OutcomeEvent] == [type(event) for event in events]
    assert ["on_retry", "on_outcome"] == [record.getMessage().split()[2] for record in caplog.records]


def test_events_are_frozen(kind: Kind) -> None:
    event = told(kind, [response(200)])[0]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        event.outcome = "error"


@pytest.mark.parametrize("given", [5, [print, 5], SimpleNamespace(on_rety=print)])
def test_an_object_that_is_no_hook_is_refused(given: object) -> None:
    with pytest.raises(ConfigurationError, match=r"^hooks: expected a function or an object with on_retry"):
        listeners(given)


@pytest.mark.parametrize("name", NAMES)
def test_a_hook_that_cannot_be_called_is_refused_by_name(name: str) -> None:
    settings: Any = {name: 5}
    with pytest.raises(ConfigurationError, match=rf"^Hooks\.{name}: expected a function or None, got 5"):
        Hooks(**settings)


def test_clients_take_hooks(dual: Callable[..., Driver], waits: list[float]) -> None:
    events: list[Any] = []
    answers = [httpx.Response(500), httpx.Response(200, json={"id": "m"})]
    driver = dual(answers, max_retries=1, hooks=events.append)
    driver.call("models.retrieve", "m")

    assert [RetryEvent, OutcomeEvent] == [type(event) for event in events]
    assert ("retrieveModel", "GET", "https://api.openai.com/v1/models/m") == events[0].call[:3]
    assert waits == [events[0].delay]
    assert 1 == len(driver.client.with_options(timeout=1)._options.hooks.hooks)
    assert not driver.client.with_options(hooks=None)._options.hooks
