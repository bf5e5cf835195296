"""The circuit breaker: when it opens, what it lets through, when it closes, and what it takes no notice of."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from math import nextafter
from typing import Any

import httpx
import pybreaker
import pytest
from attrs import define, field

from openai_dual import OpenAI
from openai_dual.core.call_info import CallInfo, Outcome, OutcomeOrError
from openai_dual.core.decoding.errors import error_from_response
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker, CircuitTicket, is_failure
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.telemetry.hooks import CallCounts, CircuitChangeEvent, CircuitRejectedEvent
from openai_dual.errors import (
    APIConnectionError,
    APITimeoutError,
    CircuitOpenError,
    ConfigurationError,
    InternalServerError,
    InvalidParameterError,
    OpenAIError,
    PoolTimeoutError,
    StreamInterrupted,
    TLSError,
)
from openai_dual.runtime.drivers import adrive, drive
from tests.support.clients import Driver, Kind
from tests.support.flows import CALL, Clock, Script, response

OK: OutcomeOrError = Outcome.OK
BROKEN: OutcomeOrError = APIConnectionError()
KEY = "https://api.example"


@define
class Bench:
    """A breaker on a clock of its own, and what it told the hooks."""

    breaker: CircuitBreaker
    now: float = 1000.0
    told: list[Any] = field(factory=list)

    def admit(self, call: CallInfo = CALL) -> CircuitTicket:
        return self.breaker.admit(call, self.now, self._tell)

    def _tell(self, event: Any) -> list[Any]:
        self.told.append(event)
        return []

    def settle(self, ticket: CircuitTicket, outcome: OutcomeOrError = OK, took: float = 0.0) -> None:
        ticket.settle(outcome, self.now, took)

    def attempts(self, *outcomes: OutcomeOrError, took: float = 0.0) -> None:
        for outcome in outcomes:
            self.settle(self.admit(), outcome, took)

    def refused(self, call: CallInfo = CALL) -> float | None:
        with pytest.raises(CircuitOpenError) as caught:
            self.admit(call)
        return caught.value.retry_after

    @property
    def state(self) -> str:
        return self.breaker.state(KEY)


def bench(**rules: Any) -> Bench:
    return Bench(CircuitBreaker(**rules))


def half_open(**rules: Any) -> Bench:
    """Open a circuit, and let its recovery time pass."""
    opened = bench(**rules)
    opened.breaker.failure_threshold = 1
    opened.attempts(BROKEN)
    opened.now += opened.breaker.recovery_time
    return opened


@pytest.mark.parametrize(
    ("rules", "named"),
    [
        ({"failure_threshold": 0}, "failure_threshold: expected a whole number, 1 or more, or None, got 0"),
        ({"failure_rate": 0}, "failure_rate: expected a number above 0, 1 at most, or None, got 0"),
        ({"failure_rate": 1.1}, "failure_rate"),
        ({"slow_rate": "0.5"}, "slow_rate"),
        ({"slow_seconds": -1}, "slow_seconds"),
        ({"minimum_calls": 2.5}, "minimum_calls"),
        ({"window": float("inf")}, "window"),
        ({"recovery_time": 0}, "recovery_time"),
        ({"success_threshold": None}, "success_threshold"),
        ({"probes": 0}, "probes"),
        ({"key": "host"}, "key: expected 'origin', 'endpoint' or a function, got 'host'"),
        ({"counts_as_failure": 500}, "counts_as_failure"),
    ],
)
def test_wrong_rules_are_refused_by_name(rules: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        CircuitBreaker(**rules)

    assert str(caught.value).startswith(f"CircuitBreaker.{named}")


def test_it_opens_at_the_exact_threshold() -> None:
    one = bench()
    one.attempts(*[BROKEN] * 4, OK, *[BROKEN] * 4)
    assert "closed" == one.state

    one.attempts(BROKEN)
    assert ("open", 30.0) == (one.state, one.refused())


def test_it_opens_at_the_exact_rate_of_enough_calls() -> None:
    one = bench()
    one.attempts(*[OK, BROKEN] * 9, OK)
    assert "closed" == one.state
    one.attempts(BROKEN)
    assert "open" == one.state


def test_less_than_the_rate_does_not_open_it() -> None:
    one = bench()
    one.attempts(*[OK, OK, BROKEN, OK, BROKEN, OK, OK, BROKEN] * 20)

    assert "closed" == one.state


def test_a_rate_that_no_row_of_failures_shows_opens_it() -> None:
    one = bench(failure_threshold=3)
    one.attempts(*[BROKEN, BROKEN, OK] * 6, BROKEN)
    assert "closed" == one.state
    one.attempts(BROKEN)
    assert "open" == one.state


def test_what_is_older_than_the_window_does_not_count() -> None:
    one = bench(failure_threshold=None)
    one.attempts(*[BROKEN] * 19)
    one.now += 61
    one.attempts(BROKEN)

    assert "closed" == one.state


@pytest.mark.parametrize(("rules", "failures"), [({"failure_threshold": None}, 20), ({"failure_rate": None}, 5)])
def test_each_rule_can_be_turned_off(rules: dict[str, Any], failures: int) -> None:
    one = bench(**rules)
    one.attempts(*[BROKEN] * (failures - 1))
    assert "closed" == one.state
    one.attempts(BROKEN)
    assert "open" == one.state


def test_slow_answers_open_it_if_asked_to() -> None:
    one, default = bench(slow_rate=0.5, slow_seconds=10, minimum_calls=4), bench(minimum_calls=4, slow_seconds=10)
    for each in (one, default):
        each.attempts(OK, OK, took=9.9)
        each.attempts(OK, OK, took=10)

    assert ("open", "closed") == (one.state, default.state)


def test_slow_probes_do_not_close_it() -> None:
    one = half_open(slow_rate=0.5, slow_seconds=10)
    one.attempts(OK, took=10)

    assert "open" == one.state


@pytest.mark.parametrize(
    ("elapsed", "let_in"), [(29.999, False), (nextafter(30, 0), False), (30.0, True), (30.001, True)]
)
def test_it_is_tried_again_after_the_recovery_time(elapsed: float, let_in: bool) -> None:
    one = Bench(CircuitBreaker(), now=0.0)
    one.attempts(*[BROKEN] * 5)
    one.now += elapsed
    if let_in:
        one.admit()
        assert "half_open" == one.state
    else:
        assert 30 - elapsed == one.refused()
        assert "open" == one.state


def test_three_successes_close_it_and_everything_is_forgotten() -> None:
    one = half_open()
    one.breaker.failure_threshold = 5
    one.attempts(OK, OK)
    assert "half_open" == one.state
    one.attempts(OK)
    assert "closed" == one.state
    one.attempts(*[BROKEN] * 4)
    assert "closed" == one.state
    one.attempts(BROKEN)
    assert "open" == one.state


def test_one_failure_opens_it_again_for_the_whole_time() -> None:
    one = half_open()
    one.attempts(OK, BROKEN)

    assert ("open", 30.0) == (one.state, one.refused())


def test_only_so_many_probes_are_let_through_at_a_time() -> None:
    one = half_open(probes=2, success_threshold=5)
    first = one.admit()
    one.admit()
    assert None is one.refused()
    one.settle(first)
    one.admit()
    assert None is one.refused()


@pytest.mark.parametrize("outcome", [Outcome.ABANDONED, TLSError(), PoolTimeoutError()])
def test_a_probe_that_tells_nothing_frees_its_place_and_changes_nothing(outcome: OutcomeOrError) -> None:
    one = half_open(probes=1)
    one.attempts(*[outcome] * 5)

    assert "half_open" == one.state
    one.attempts(OK, OK, OK)
    assert "closed" == one.state


@pytest.mark.parametrize("late", [OK, BROKEN])
def test_results_from_an_earlier_life_come_too_late(late: OutcomeOrError) -> None:
    one = bench()
    stragglers = [one.admit() for _ in range(5)]
    one.attempts(*[BROKEN] * 5)
    one.now += 10
    one.settle(stragglers[0], late)
    assert 20.0 == one.refused()

    one.now += 20
    probe = one.admit()
    for straggler in stragglers[1:]:
        one.settle(straggler, late)
    assert "half_open" == one.state
    one.settle(probe)
    assert "half_open" == one.state


def test_changes_are_told_with_the_counts_that_led_to_them() -> None:
    one = half_open()
    one.attempts(OK, OK, OK)

    assert [
        CircuitChangeEvent(KEY, "closed", "open", CallCounts(1, 1, 0)),
        CircuitChangeEvent(KEY, "open", "half_open", CallCounts()),
        CircuitChangeEvent(KEY, "half_open", "closed", CallCounts(3, 0, 0)),
    ] == one.told


def test_refusals_are_told() -> None:
    one = bench(failure_threshold=1)
    one.attempts(BROKEN)
    one.refused()

    event = one.told[-1]
    assert (CircuitRejectedEvent, CALL, 30.0) == (type(event), event.call, event.error.retry_after)


def test_forcing_and_resetting() -> None:
    one = bench()
    one.breaker.force_open(KEY)
    one.now += 1e6
    assert (None, "open", {KEY: "open"}) == (one.refused(), one.state, one.breaker.states())

    one.breaker.reset(KEY)
    one.attempts(OK, *[BROKEN] * 4)
    assert "closed" == one.state == one.breaker.state("https://never.used")


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        ("origin", ["https://a", "https://b:1"]),
        ("endpoint", ["https://a x", "https://a y", "https://b:1 x"]),
        (lambda call: call.model or "none", ["m", "none"]),
    ],
)
def test_every_key_has_a_circuit_of_its_own(key: Any, keys: list[str]) -> None:
    one = bench(key=key, failure_threshold=1)
    calls = [
        CallInfo("x", "GET", "https://a/v1/x", "m"),
        CallInfo("y", "GET", "https://a/v1/y"),
        CallInfo("x", "GET", "https://b:1", "m"),
    ]
    for call in calls:
        one.settle(one.admit(call))
    assert keys == sorted(one.breaker.states())

    one.settle(one.admit(calls[0]), BROKEN)
    assert ["open"] + ["closed"] * (len(keys) - 1) == sorted(one.breaker.states().values(), reverse=True)


def status(number: int, code: str = "") -> OpenAIError:
    return error_from_response(response(number, code=code), now=0)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        *[(status(code), True) for code in (408, 500, 502, 503, 504, 520, 529)],
        *[(status(code), False) for code in (400, 401, 403, 404, 413, 422)],
        *[(status(code), None) for code in (409, 429)],
        (status(429, code="insufficient_quota"), None),
        (APIConnectionError(), True),
        (APITimeoutError(sent=True), True),
        (StreamInterrupted(), True),
        (PoolTimeoutError(), None),
        (TLSError(), None),
    ],
)
def test_what_shows_that_the_service_fails(error: OpenAIError, expected: bool | None) -> None:
    assert expected is is_failure(error)


@pytest.mark.parametrize("code", [400, 401, 404, 409, 422, 429])
def test_what_the_service_refuses_never_opens_it(code: int) -> None:
    one = bench()
    one.attempts(*[status(code)] * 100)

    assert "closed" == one.state


def test_the_caller_may_judge_otherwise() -> None:
    one = bench(counts_as_failure=lambda error: error.status_code == 404, failure_threshold=2)
    one.attempts(status(500), status(404), status(404))

    assert "open" == one.state


def test_a_judgement_that_fails_keeps_no_place(kind: Kind) -> None:
    def judge(_: OpenAIError) -> bool:
        raise ZeroDivisionError

    one, bulkhead = half_open(probes=1), Bulkhead(1)
    one.breaker.counts_as_failure = judge
    policy = {"gates": (one.breaker,), "queues": (bulkhead,)}
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            Script([response(500)], kind=kind, clock=Clock(one.now), policy=policy).run(max_retries=0)

    assert ("half_open", 0) == (one.state, bulkhead.in_flight)


def test_a_key_that_cannot_be_made_keeps_no_place(kind: Kind) -> None:
    def key(_: CallInfo) -> str:
        raise ZeroDivisionError

    bulkhead = Bulkhead(1)
    policy = {"gates": (CircuitBreaker(key=key),), "queues": (bulkhead,)}
    with pytest.raises(ZeroDivisionError) as caught:
        Script([], kind=kind, policy=policy).run()

    assert (ZeroDivisionError, 0) == (caught.type, bulkhead.in_flight)


def test_a_key_that_cannot_be_made_for_a_retry_says_so(kind: Kind) -> None:
    keys = iter("k")

    def key(_: CallInfo) -> str:
        for found in keys:
            return found
        raise InvalidParameterError("no key")

    budget = RetryBudget(10)
    policy = {"gates": (CircuitBreaker(key=key),), "budget": budget}
    error = Script([response(500)], kind=kind, policy=policy).fail()

    assert (InvalidParameterError, 10) == (type(error), budget.left)


@pytest.mark.parametrize("days", [-1, 1])
def test_wall_clock_jumps_have_no_effect(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    class Jumped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Jumped:
            return super().now(tz) + timedelta(days=days)

    def jump() -> None:
        monkeypatch.setattr(time, "time", lambda at=time.time: at() + days * 86400)
        monkeypatch.setattr(pybreaker, "datetime", Jumped)

    one = bench()
    one.attempts(*[BROKEN] * 5)
    jump()
    one.now += 29
    assert (1.0, "open") == (one.refused(), one.state)
    one.now += 1
    one.attempts(OK, OK)
    monkeypatch.undo()
    assert "half_open" == one.state
    one.attempts(OK)
    assert "closed" == one.state


# In flows


def test_an_open_circuit_sends_nothing(kind: Kind) -> None:
    breaker, clock = CircuitBreaker(), Clock()
    scripts = [Script([response(500)], clock=clock, kind=kind, policy={"gates": (breaker,)}) for _ in range(6)]
    errors = [script.fail(max_retries=0) for script in scripts]

    assert [InternalServerError] * 5 + [CircuitOpenError] == [type(error) for error in errors]
    assert ([], 0, 30.0, True) == (
        scripts[-1].effects,
        errors[-1].attempts,
        errors[-1].retry_after,
        errors[-1].retryable,
    )


def test_a_retry_that_is_refused_is_the_failure_before_it(kind: Kind) -> None:
    script = Script([response(500)] * 4, kind=kind, policy={"gates": (CircuitBreaker(failure_threshold=2),)})
    error = script.fail()

    assert (InternalServerError, 2, 2) == (type(error), error.attempts, len(script.sends))
    assert CircuitOpenError is type(error.__context__)


@pytest.mark.parametrize(
    "thrown", [KeyboardInterrupt(), asyncio.CancelledError(), ValueError("a bug"), GeneratorExit()]
)
def test_interruptions_pass_unchanged_and_tell_nothing(kind: Kind, thrown: BaseException) -> None:
    one = half_open(probes=1)
    script = Script([thrown], kind=kind, clock=Clock(one.now), policy={"gates": (one.breaker,)})
    with pytest.raises(type(thrown)) as caught:
        script.run()

    assert thrown is caught.value
    assert "half_open" == one.state
    one.attempts(OK, OK, OK)
    assert "closed" == one.state


def probing(one: Bench) -> Callable[[], Any]:
    clock = Clock(one.now)
    return lambda: Script([], clock=clock, policy={"gates": (one.breaker,)}).flow()


def test_fifty_threads_get_as_many_probes_as_there_are() -> None:
    one = half_open(probes=4)
    flow, together, done = probing(one), threading.Barrier(50), threading.Event()
    sends, refused = [], []

    def perform(effect: Any) -> httpx.Response:
        sends.append(effect)
        done.wait(10)
        return response(200)

    def call() -> None:
        together.wait(10)
        try:
            drive(flow(), perform)
        except CircuitOpenError as error:
            refused.append(error)
        if len(refused) == 46:
            done.set()

    threads = [threading.Thread(target=call) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert (4, 46, "closed") == (len(sends), len(refused), one.state)


def test_fifty_tasks_get_as_many_probes_as_there_are() -> None:
    one = half_open(probes=4)
    flow, sends = probing(one), []

    async def run() -> list[Any]:
        done = asyncio.Event()

        async def perform(effect: Any) -> httpx.Response:
            sends.append(effect)
            await done.wait()
            return response(200)

        tasks = [asyncio.create_task(adrive(flow(), perform)) for _ in range(50)]
        await asyncio.sleep(0)
        done.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    refused = [each for each in asyncio.run(run()) if isinstance(each, CircuitOpenError)]

    assert (4, 46, "closed") == (len(sends), len(refused), one.state)


def test_what_is_forced_is_told_to_the_hooks_of_all_clients_that_share_it() -> None:
    breaker, told = CircuitBreaker(), list[tuple[int, str, str, str]]()

    def hook(number: int) -> Any:
        return lambda event: told.append((number, event.key, event.old, event.new))

    clients = [OpenAI(api_key="k", circuit_breaker=breaker, hooks=hook(number)) for number in (1, 2)]
    breaker.force_open("key")
    breaker.force_open("key")
    del clients[1]
    gc.collect()
    breaker.reset("key")
    breaker.reset("key")

    assert [(1, "key", "closed", "open"), (2, "key", "closed", "open"), (1, "key", "open", "closed")] == told


def test_a_cancelled_probe_makes_room() -> None:
    one = half_open(probes=1)
    flow = probing(one)

    async def run() -> None:
        async def perform(_: Any) -> None:
            await asyncio.Event().wait()

        task = asyncio.create_task(adrive(flow(), perform))
        await asyncio.sleep(0)
        assert None is one.refused()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert "half_open" == one.state
    one.admit()


# In clients


def test_a_client_stops_calling_a_service_that_fails(dual: Callable[..., Driver]) -> None:
    sent: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(503)

    driver = dual(fail)
    errors: list[Exception] = []
    for _ in range(7):
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m")
        errors.append(caught.value)

    assert (5, [CircuitOpenError] * 2) == (len(sent), [type(error) for error in errors[5:]])
    assert {"https://api.openai.com": "open"} == driver.client.circuit_breaker.states()


def test_a_client_shares_it_with_its_copies_only(dual: Callable[..., Driver]) -> None:
    client = dual([]).client

    assert client.with_options(timeout=1).circuit_breaker is client.circuit_breaker
    assert client.circuit_breaker is not dual([]).client.circuit_breaker
    assert None is client.with_options(circuit_breaker=None).circuit_breaker


def test_pybreaker_is_loaded_at_the_first_failure() -> None:
    script = """
import sys
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.call_info import CallInfo, Outcome
from openai_dual.errors import APIConnectionError
breaker, call = CircuitBreaker(), CallInfo("x", "GET", "https://a/b")
for outcome in (Outcome.OK, APIConnectionError()):
    breaker.admit(call, 0, print).settle(outcome, 1, 1)
    print("pybreaker" in sys.modules)
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ["False", "True"] == found.stdout.split()
