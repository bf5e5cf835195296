"""Every ticket is settled once, with how its attempt ended, whatever happens.

Covers: attempts.
"""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import pytest
from attrs import define, field

from openai_dual.core.call_info import CallInfo, Outcome, OutcomeOrError
from openai_dual.core.execution.attempts import Attempts
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.gates import Ticket
from openai_dual.core.resilience.retry import Retry
from openai_dual.errors import APIError, APITimeoutError, CircuitOpenError, ConfigurationError, RateLimitError, TLSError
from tests.support.clients import Kind
from tests.support.flows import CALL, REQUEST, Clock, Script, response


@define(eq=False)
class Turnstile(Ticket):
    """A gate that records the results of its tickets, and refuses attempts above its limit."""

    most: int = 99
    admitted: int = 0
    settled: list[tuple[OutcomeOrError, float, float]] = field(factory=list)

    def admit(self, _call: CallInfo, _now: float, _notify: Any, _number: int, /) -> Turnstile:
        if self.admitted >= self.most:
            raise CircuitOpenError("here")
        self.admitted += 1
        return self

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        self.settled.append((outcome, now, took))

    @property
    def outcomes(self) -> list[Any]:
        return [each if isinstance(each, Outcome) else type(each) for each, _, _ in self.settled]


def script(kind: Kind, replies: list[Any], *gates: Turnstile, took: float = 0.0) -> Script:
    return Script(replies, kind=kind, took=took, policy={"gates": gates})


def test_each_attempt_passes_the_gates_anew(kind: Kind) -> None:
    gate = Turnstile()
    script(kind, [TLSError(), response(429), response(200)], gate, took=2).fail()
    script(kind, [response(429), response(200)], gate, took=2).run()

    assert [TLSError, RateLimitError, Outcome.OK] == gate.outcomes
    assert (2.0, 2.0) == gate.settled[1][1:]


def test_a_refusal_gives_back_what_was_given_before_it(kind: Kind) -> None:
    first, second = Turnstile(), Turnstile(most=0)
    refused = script(kind, [], first, second)

    assert CircuitOpenError is type(refused.fail())
    assert ([], [Outcome.UNSENT], []) == (refused.effects, first.outcomes, second.outcomes)


@pytest.mark.parametrize("thrown", [KeyboardInterrupt(), asyncio.CancelledError(), ValueError("a bug")])
def test_other_exceptions_abandon_the_attempt(kind: Kind, thrown: BaseException) -> None:
    gate = Turnstile()
    with pytest.raises(type(thrown)):
        script(kind, [thrown], gate).run()

    assert [Outcome.ABANDONED] == gate.outcomes


def test_an_invalid_key_does_not_count_for_the_service(kind: Kind) -> None:
    gate = Turnstile()
    error = script(kind, ["two\nlines"], gate).fail(key=lambda: "")

    assert (ConfigurationError, [Outcome.UNSENT]) == (type(error), gate.outcomes)


def test_a_key_that_times_out_does_not_count_for_the_service(kind: Kind) -> None:
    gate = Turnstile()
    error = script(kind, [APITimeoutError()], gate).fail(key=lambda: "", max_retries=0)

    assert (APITimeoutError, [Outcome.UNSENT]) == (type(error), gate.outcomes)


@pytest.mark.parametrize("outcome", [Outcome.OK, Outcome.ABANDONED, APIError("x")])
def test_a_stream_is_settled_by_its_reader_once(kind: Kind, outcome: OutcomeOrError) -> None:
    gate = Turnstile()
    scripted = script(kind, [response(200)], gate, took=2)
    answered = scripted.run(stream=True)
    assert [] == gate.settled

    scripted.clock.now = 60
    answered.settle(outcome)
    answered.settle(Outcome.ABANDONED)
    assert [(outcome, 60.0, 2.0)] == gate.settled


def test_a_stream_that_fails_to_begin_needs_no_reader(kind: Kind) -> None:
    gate = Turnstile()
    script(kind, [response(429)], gate).fail(stream=True, max_retries=0)

    assert [RateLimitError] == gate.outcomes


def test_a_forgotten_response_is_abandoned_at_once_also_after_a_retry(kind: Kind) -> None:
    gate = Turnstile()
    gc.disable()
    try:
        answered = script(kind, [response(429), response(200)], gate).run(stream=True)
        del answered
        assert [RateLimitError, Outcome.ABANDONED] == gate.outcomes
    finally:
        gc.enable()


def test_a_call_that_is_interrupted_before_its_attempt_begins_leaves_nothing_behind() -> None:
    gate, clock = Turnstile(), Clock()
    attempts = Attempts(REQUEST, Policy(Retry(), clock, clock, gates=(gate,)), CALL)
    attempts.admit()
    attempts.abandon()

    assert [Outcome.ABANDONED] == gate.outcomes


def test_a_flow_that_is_dropped_while_it_waits_leaves_nothing_behind() -> None:
    gate = Turnstile()
    flow = Script([], clock=Clock(), policy={"gates": (gate,)}).flow()
    next(flow)
    flow.close()

    assert [Outcome.ABANDONED] == gate.outcomes


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.example/v1/x", "https://api.example"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8/v1?x=/", "http://[::1]:8"),
    ],
)
def test_the_origin_of_a_call(url: str, origin: str) -> None:
    assert origin == CallInfo("x", "GET", url).origin
