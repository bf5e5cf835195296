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
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker, is_failure
from openai_dual.core.resilience.circuit_ticket import CircuitTicket
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.telemetry.hooks import CallCounts, CircuitChangeEvent, CircuitRejectedEvent
from openai_dual.core.telemetry.listeners import listeners
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
from tests.support.concurrent_calls import Simulation
from tests.support.flows import CALL, TIMEOUTS, Clock, Script, response

OK: OutcomeOrError = Outcome.OK
BROKEN: OutcomeOrError = error_from_response(response(500), now=0)
ORIGIN = "https://api.example"
KEY = f"{ORIGIN} doX"


@define
class Bench:
    """A circuit breaker with a separate clock, and the events of its hooks."""

    breaker: CircuitBreaker
    now: float = 1000.0
    told: list[Any] = field(factory=list)

    def admit(self, call: CallInfo = CALL) -> CircuitTicket:
        return self.breaker.admit(call, self.now, self._tell)

    def _tell(self, event: Any) -> list[Any]:
        self.told.append(event)
        return []

    def settle(self, ticket: CircuitTicket, outcome: OutcomeOrError = OK, took: float = 0.0) -> None:
        """End a call with the attempt of *ticket*."""
        ticket.settle(outcome, self.now, took)
        ticket.conclude()

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
    """Open a circuit, and let the time until its first trial pass."""
    opened = bench(**rules)
    opened.breaker.failure_threshold = 1
    opened.attempts(BROKEN)
    opened.now += opened.breaker.first_trial
    return opened


@pytest.mark.parametrize(
    ("rules", "named"),
    [
        ({"failure_threshold": 0}, "failure_threshold: expected a whole number, 1 or more, or None, got 0"),
        ({"connection_threshold": 0}, "connection_threshold"),
        ({"first_trial": 0}, "first_trial"),
        ({"failure_rate": 0}, "failure_rate: expected a number above 0, 1 at most, or None, got 0"),
        ({"failure_rate": 1.1}, "failure_rate"),
        ({"slow_rate": "0.5"}, "slow_rate"),
        ({"slow_seconds": -1}, "slow_seconds"),
        ({"minimum_calls": 2.5}, "minimum_calls"),
        ({"window": float("inf")}, "window"),
        ({"recovery_time": 0}, "recovery_time"),
        ({"success_threshold": None}, "success_threshold"),
        ({"probes": 0}, "probes"),
        ({"key": "host"}, "key: expected 'model', 'endpoint', 'origin' or a function, got 'host'"),
        ({"counts_as_failure": 500}, "counts_as_failure"),
    ],
)
def test_wrong_rules_are_refused_by_name(rules: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        CircuitBreaker(**rules)

    assert str(caught.value).startswith(f"CircuitBreaker.{named}")


def test_it_opens_at_the_exact_threshold() -> None:
    one = bench(failure_threshold=5)
    one.attempts(*[BROKEN] * 4, OK, *[BROKEN] * 4)
    assert "closed" == one.state

    one.attempts(BROKEN)
    assert ("open", 1.0) == (one.state, one.refused())


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


def test_calls_older_than_the_window_do_not_count() -> None:
    one = bench(failure_threshold=None)
    one.attempts(*[BROKEN] * 19)
    one.now += 61
    one.attempts(BROKEN)

    assert "closed" == one.state


@pytest.mark.parametrize(
    ("rules", "failures"),
    [({"failure_threshold": None}, 20), ({"failure_rate": None, "failure_threshold": 5}, 5)],
)
def test_each_rule_can_be_turned_off(rules: dict[str, Any], failures: int) -> None:
    one = bench(**rules)
    one.attempts(*[BROKEN] * (failures - 1))
    assert "closed" == one.state
    one.attempts(BROKEN)
    assert "open" == one.state


def test_slow_responses_open_the_circuit_if_a_rate_is_set() -> None:
    one, default = bench(slow_rate=0.5, slow_seconds=10, minimum_calls=4), bench(minimum_calls=4, slow_seconds=10)
    for each in (one, default):
        each.attempts(OK, OK, took=9.9)
        each.attempts(OK, OK, took=10)

    assert ("open", "closed") == (one.state, default.state)


def test_slow_probes_do_not_close_it() -> None:
    one = half_open(slow_rate=0.5, slow_seconds=10)
    one.attempts(OK, took=10)

    assert "open" == one.state


@pytest.mark.parametrize(("elapsed", "let_in"), [(0.999, False), (nextafter(1, 0), False), (1.0, True), (1.001, True)])
def test_the_first_trial_comes_after_a_second(elapsed: float, let_in: bool) -> None:
    one = Bench(CircuitBreaker(failure_threshold=5), now=0.0)
    one.attempts(*[BROKEN] * 5)
    one.now += elapsed
    if let_in:
        one.admit()
        assert "half_open" == one.state
    else:
        assert 1 - elapsed == one.refused()
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


def test_every_failed_trial_doubles_the_time_to_the_next_one() -> None:
    one, times = half_open(), []
    for _ in range(7):
        one.attempts(OK, BROKEN)
        times.append(one.refused())
        one.now += times[-1] or 0.0

    assert [2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0] == times
    one.attempts(OK, OK, OK, BROKEN)
    assert 1.0 == one.refused()


def test_no_trial_comes_later_than_the_recovery_time() -> None:
    one = bench(failure_threshold=1, recovery_time=0.25)
    one.attempts(BROKEN)

    assert 0.25 == one.refused()


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
    one = bench(failure_threshold=5)
    stragglers = [one.admit() for _ in range(5)]
    one.attempts(*[BROKEN] * 5)
    one.now += 0.25
    one.settle(stragglers[0], late)
    assert 0.75 == one.refused()

    one.now += 0.75
    probe = one.admit()
    for straggler in stragglers[1:]:
        one.settle(straggler, late)
    assert "half_open" == one.state
    one.settle(probe)
    assert "half_open" == one.state


def test_changes_are_reported_with_the_counts_that_led_to_them() -> None:
    one = half_open()
    one.attempts(OK, OK, OK)

    assert [
        CircuitChangeEvent(KEY, "closed", "open", CallCounts(1, 1, 0)),
        CircuitChangeEvent(KEY, "open", "half_open", CallCounts()),
        CircuitChangeEvent(KEY, "half_open", "closed", CallCounts(3, 0, 0)),
    ] == one.told


def test_refusals_are_reported() -> None:
    one = bench(failure_threshold=1)
    one.attempts(BROKEN)
    one.refused()

    event = one.told[-1]
    assert (CircuitRejectedEvent, CALL, 1.0) == (type(event), event.call, event.error.retry_after)


def test_forcing_and_resetting() -> None:
    one = bench(failure_threshold=5)
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
        ("model", ["https://a x m", "https://a y", "https://b:1 x m"]),
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
    assert dict.fromkeys(keys, "closed") == {key: one.breaker.state(key) for key in keys}

    one.settle(one.admit(calls[0]), BROKEN)
    assert ["open"] + ["closed"] * (len(keys) - 1) == sorted(map(one.breaker.state, keys), reverse=True)


def test_with_models_the_origins_are_listed_and_what_is_not_closed() -> None:
    one = bench(failure_threshold=1)
    for model in "ab":
        one.settle(one.admit(CALL._replace(model=model)))
    assert {ORIGIN: "closed"} == one.breaker.states()

    one.settle(one.admit(CALL._replace(model="a")), BROKEN)
    assert {ORIGIN: "closed", f"{KEY} a": "open"} == one.breaker.states()
    assert ("open", "closed") == (one.breaker.state(ORIGIN), one.breaker.state(f"{KEY} b"))


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
def test_which_errors_count_as_failures(error: OpenAIError, expected: bool | None) -> None:
    assert expected is is_failure(error)


@pytest.mark.parametrize("code", [400, 401, 404, 409, 422, 429])
def test_client_errors_never_open_a_circuit(code: int) -> None:
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


def test_an_error_of_the_key_function_frees_the_place(kind: Kind) -> None:
    def key(_: CallInfo) -> str:
        raise ZeroDivisionError

    bulkhead = Bulkhead(1)
    policy = {"gates": (CircuitBreaker(key=key),), "queues": (bulkhead,)}
    with pytest.raises(ZeroDivisionError) as caught:
        Script([], kind=kind, policy=policy).run()

    assert (ZeroDivisionError, 0) == (caught.type, bulkhead.in_flight)


def test_an_error_of_the_key_function_at_a_retry_is_raised(kind: Kind) -> None:
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

    one = bench(failure_threshold=5)
    one.attempts(*[BROKEN] * 5)
    jump()
    one.now += 0.75
    assert (0.25, "open") == (one.refused(), one.state)
    one.now += 0.25
    one.attempts(OK, OK)
    monkeypatch.undo()
    assert "half_open" == one.state
    one.attempts(OK)
    assert "closed" == one.state


# In flows


def test_an_open_circuit_sends_nothing(kind: Kind) -> None:
    breaker, clock = CircuitBreaker(failure_threshold=5), Clock()
    scripts = [Script([response(500)], clock=clock, kind=kind, policy={"gates": (breaker,)}) for _ in range(6)]
    errors = [script.fail(max_retries=0) for script in scripts]

    assert [InternalServerError] * 5 + [CircuitOpenError] == [type(error) for error in errors]
    assert ([], 0, 1.0, True) == (
        scripts[-1].effects,
        errors[-1].attempts,
        errors[-1].retry_after,
        errors[-1].retryable,
    )


def test_a_retry_that_is_refused_is_the_failure_before_it(kind: Kind) -> None:
    breaker, clock = CircuitBreaker(failure_threshold=1), Clock(now=0.0)
    Script([response(500)], kind=kind, clock=clock, policy={"gates": (breaker,)}).fail(max_retries=0)
    clock.now = 1.0
    script = Script([response(500)] * 4, kind=kind, clock=clock, policy={"gates": (breaker,)})
    error = script.fail()

    assert (InternalServerError, 1, 1) == (type(error), error.attempts, len(script.sends))
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


def test_forced_changes_notify_the_hooks_of_all_clients_that_share_the_breaker() -> None:
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
    for _ in range(22):
        with pytest.raises(OpenAIError) as caught:
            driver.call("models.retrieve", "m")
        errors.append(caught.value)

    assert (20, [CircuitOpenError] * 2) == (len(sent), [type(error) for error in errors[20:]])
    assert "open" == driver.client.circuit_breaker.state("https://api.openai.com")
    assert {"https://api.openai.com retrieveModel": "open"} == driver.client.circuit_breaker.states()


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
    ticket = breaker.admit(call, 0, print)
    ticket.settle(outcome, 1, 1)
    ticket.conclude()
    print("pybreaker" in sys.modules)
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ["False", "True"] == found.stdout.split()


# Connections, timeouts and streams that break

UNREACHABLE: OutcomeOrError = APIConnectionError()


def broken() -> OpenAIError:
    return StreamInterrupted()


def test_connections_in_a_row_that_cannot_be_made_open_the_circuit_of_the_origin() -> None:
    one = bench()
    for model in "abcde":
        assert "closed" == one.breaker.state(ORIGIN)
        one.settle(one.admit(CALL._replace(model=model)), UNREACHABLE)

    assert {ORIGIN: "open"} == one.breaker.states()
    assert 1.0 == one.refused(CALL._replace(operation="doY", model="f"))


@pytest.mark.parametrize("between", [OK, status(400), status(429), status(500)])
def test_any_response_shows_that_connections_can_be_made(between: OutcomeOrError) -> None:
    one = bench()
    one.attempts(*[UNREACHABLE] * 4, between, *[UNREACHABLE] * 4)

    assert "closed" == one.breaker.state(ORIGIN)


def test_connections_do_not_count_by_rate() -> None:
    one = bench()
    one.attempts(*[UNREACHABLE, OK] * 100)

    assert "closed" == one.breaker.state(ORIGIN)


def test_the_first_connection_that_is_made_closes_the_circuit_of_the_origin() -> None:
    one = bench()
    one.attempts(*[UNREACHABLE] * 5)
    one.now += 1.0
    trial = one.admit()
    assert "half_open" == one.breaker.state(ORIGIN)
    trial.responded({}, one.now)

    assert "closed" == one.breaker.state(ORIGIN)
    one.settle(trial)
    one.attempts(*[UNREACHABLE] * 4)
    assert "closed" == one.breaker.state(ORIGIN)


@pytest.mark.parametrize(
    ("rules", "failures"),
    [({}, 5), ({"failure_threshold": 2}, 2), ({"failure_threshold": 9, "connection_threshold": 3}, 3)],
)
def test_as_many_connections_as_the_rules_say(rules: dict[str, Any], failures: int) -> None:
    one = bench(**rules)
    one.attempts(*[UNREACHABLE] * (failures - 1))
    assert "closed" == one.breaker.state(ORIGIN)
    one.attempts(UNREACHABLE)
    assert "open" == one.breaker.state(ORIGIN)


def test_responses_count_for_each_endpoint_and_model_and_by_rate_only() -> None:
    one = bench()
    for _ in range(19):
        one.settle(one.admit(CALL._replace(model="bad")), BROKEN)
    assert "closed" == one.breaker.state(ORIGIN)

    one.settle(one.admit(CALL._replace(model="bad")), BROKEN)
    assert {ORIGIN: "closed", f"{KEY} bad": "open"} == one.breaker.states() | {ORIGIN: "closed"}
    one.admit(CALL._replace(model="good"))


@pytest.mark.parametrize(
    ("allowed", "sent", "failures"), [(0.05, True, 0), (599.9, True, 0), (600.0, True, 1), (None, True, 1)]
)
def test_a_timeout_shorter_than_the_clients_counts_as_nothing(allowed: float | None, sent: bool, failures: int) -> None:
    one = bench(failure_threshold=1)
    one.breaker.subscribe(listeners(None), {"connect": 5.0, "read": 600.0})
    one.breaker.subscribe(listeners(None), {"connect": 0.01, "read": 0.01})  # of a copy
    error = APITimeoutError(sent=sent)
    error.allowed = allowed
    one.attempts(error)

    assert (["closed"], ["open"])[failures] == [one.state]


def test_connections_that_were_given_too_little_time_count_as_nothing() -> None:
    one = bench()
    one.breaker.subscribe(listeners(None), {"connect": 5.0, "read": 600.0})
    errors = [APITimeoutError() for _ in range(9)]
    for error in errors:
        error.allowed = 1.0
    one.attempts(*errors)
    assert {ORIGIN: "closed"} == one.breaker.states()

    for error in errors:
        error.allowed = 5.0
    one.attempts(*errors[:5])
    assert {ORIGIN: "open"} == one.breaker.states()


def test_streams_that_break_in_the_same_instant_count_once() -> None:
    one = bench(failure_threshold=2)
    streams = [one.admit() for _ in range(50)]
    for number, stream in enumerate(streams):
        one.now += 0.001 * number / 50
        one.settle(stream, broken())
    assert "closed" == one.state

    one.now += 5
    one.settle(one.admit(), broken())
    assert "open" == one.state


def test_streams_that_break_one_after_the_other_count_each() -> None:
    one = bench(failure_threshold=2)
    for _ in range(2):
        one.now += 0.1
        one.attempts(broken())

    assert "open" == one.state


REFUSED, FAILED = "APIConnectionError: Connection error: refused", f"InternalServerError: {BROKEN}"
IN_A_ROW = "5 connections in a row could not be made"
NEXT = "the next trial is in 1 s. circuit_breaker=None turns the circuit breaker off."


@pytest.mark.parametrize(
    ("outcomes", "message"),
    [
        (
            [APIConnectionError(message="Connection error: refused")] * 5,
            f"The circuit of {ORIGIN} is open ({IN_A_ROW}, the last with {REFUSED}); {NEXT}",
        ),
        (
            [OK] * 10 + [BROKEN] * 10,
            f"The circuit of {KEY} is open (10 of 20 calls failed, the last with {FAILED}); {NEXT}",
        ),
    ],
)
def test_the_message_of_a_refusal_has_the_failure_and_the_next_trial(outcomes: list[Any], message: str) -> None:
    one = bench()
    one.attempts(*outcomes)
    with pytest.raises(APIConnectionError) as caught:
        one.admit()

    assert message == str(caught.value)


@pytest.mark.parametrize("forced", [True, False])
def test_the_message_of_a_refusal_without_a_next_trial_has_the_reason(forced: bool) -> None:
    one = bench() if forced else half_open(probes=1)
    if forced:
        one.breaker.force_open(ORIGIN)
    else:
        one.admit()
    with pytest.raises(CircuitOpenError, match="force_open" if forced else "trials are under way") as caught:
        one.admit()

    assert None is caught.value.retry_after


# Calls with several attempts


def test_a_call_counts_once_however_many_attempts_it_made(kind: Kind) -> None:
    breaker = CircuitBreaker(failure_threshold=3)
    for number in range(3):
        assert "closed" == breaker.state(KEY)
        assert 4 == Script([response(500)] * 4, kind=kind, policy={"gates": (breaker,)}).fail().attempts, number

    assert "open" == breaker.state(KEY)


def test_a_call_that_succeeds_at_last_is_a_success(kind: Kind) -> None:
    breaker = CircuitBreaker(failure_threshold=1, connection_threshold=1)
    failures: list[Any] = [APIConnectionError(), response(500), APITimeoutError(sent=True)]
    Script([*failures, response(200)], kind=kind, policy={"gates": (breaker,)}).run()

    assert "closed" == breaker.state(ORIGIN)


def test_a_call_that_is_cancelled_while_it_waits_for_a_retry_counts_as_nothing(kind: Kind) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    with pytest.raises(KeyboardInterrupt):
        Script([response(500), KeyboardInterrupt()], kind=kind, policy={"gates": (breaker,)}).run()

    assert "closed" == breaker.state(KEY)


def test_a_trial_that_fails_opens_the_circuit_at_once(kind: Kind) -> None:
    one = half_open()
    script = Script([response(500)] * 4, kind=kind, clock=Clock(one.now), policy={"gates": (one.breaker,)})

    assert 1 == script.fail().attempts
    assert "open" == one.state


def test_the_retries_of_a_call_pass_the_open_circuit_of_the_origin(kind: Kind) -> None:
    breaker = CircuitBreaker(connection_threshold=1)
    unreachable = [APIConnectionError()]
    Script(unreachable, kind=kind, policy={"gates": (breaker,)}).fail(max_retries=0)
    script = Script([*unreachable * 2, response(200)], kind=kind, clock=Clock(1.0), policy={"gates": (breaker,)})

    assert 3 == script.run().attempts
    assert "closed" == breaker.state(ORIGIN)


def test_the_retries_of_a_trial_are_one_trial(kind: Kind) -> None:
    breaker = CircuitBreaker(connection_threshold=1)
    script = Script([APIConnectionError()] * 4, kind=kind, policy={"gates": (breaker,)})
    script.fail(max_retries=0)
    script.clock.now = 1.0
    assert 4 == Script([APIConnectionError()] * 4, kind=kind, clock=script.clock, policy=script.policy).fail().attempts

    one = Bench(breaker, 1.0)
    assert 2.0 == one.refused()


def test_a_forced_circuit_is_not_closed_by_connections() -> None:
    one = bench()
    late = one.admit()
    one.breaker.force_open(ORIGIN)
    late.responded({}, one.now)

    assert "open" == one.breaker.state(ORIGIN)


def test_a_timeout_error_has_the_timeout_of_its_phase(kind: Kind) -> None:
    late, unmade = APITimeoutError(sent=True), APITimeoutError()
    Script([late, unmade], kind=kind).fail(max_retries=1)

    assert (TIMEOUTS["read"], TIMEOUTS["connect"]) == (late.allowed, unmade.allowed)


@pytest.mark.parametrize("down", [0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
def test_a_server_that_is_back_is_used_within_two_seconds(kind: Kind, down: float) -> None:
    """Twenty calls a second, all defaults: the server dies, with its streams, and comes back after *down* seconds."""
    breaker, dies = CircuitBreaker(), 10.0
    returns = dies + down

    def answer(_: str, now: float) -> tuple[float, Any]:
        up = not dies <= now < returns
        return (0.01, response(200)) if up else (0.0, APIConnectionError())

    simulation = Simulation(kind, [], answer, {"gates": (breaker,)})
    for number in range(500):
        simulation.call(f"{number}", number / 20, max_retries=3)
    simulation.run()

    begun = {name: int(name) / 20 for name in simulation.ends}
    failed = [begun[name] for name, (result, _) in simulation.ends.items() if isinstance(result, OpenAIError)]
    assert not failed or max(failed) <= returns + 2.0
