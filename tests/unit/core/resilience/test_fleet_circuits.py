"""Circuits over the fleet: opened by a quorum, tried by few, closed for all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual.core.call_info import OK, CallInfo
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.errors import CircuitOpenError, ConfigurationError, InternalServerError
from tests.support.clients import Driver
from tests.support.flows import response
from tests.support.ledgers import FakeLedger, Process, nobody

CALL = CallInfo("doX", "POST", "https://api.example/v1/x", "m")
KEY = "https://api.example doX m"
FAILED = InternalServerError("down", response=response(500), body=None)


class Member:
    """One process of a fleet."""

    def __init__(self, ledger: FakeLedger, **rules: Any) -> None:
        given: dict[str, Any] = {"failure_threshold": 1, "failure_rate": None, "success_threshold": 1, "probes": 1}
        self.ledger, self.breaker = ledger, CircuitBreaker(shared=ledger, **given | rules)

    def begin(self, now: float) -> Any:
        self.ledger.clock = now
        fleet = self.breaker.fleet
        assert fleet is not None
        place = fleet.join(CALL, now, None, nobody)
        try:
            Process(None, self.ledger).wait(place, now)  # type: ignore[arg-type]  # it has no limiter
            return place, self.breaker.admit(CALL, now, nobody)
        except CircuitOpenError:
            place.settle(OK, now, 0.0)
            raise

    def end(self, begun: Any, outcome: Any, now: float) -> None:
        for ticket in reversed(begun):
            ticket.settle(outcome, now, 0.0)
        if outcome is not OK:
            begun[1].conclude()

    def call(self, now: float, outcome: Any = OK) -> None:
        self.end(self.begin(now), outcome, now)

    @property
    def state(self) -> str:
        return self.breaker.state(KEY)


def fleet(number: int, **rules: Any) -> tuple[FakeLedger, list[Member]]:
    ledger = FakeLedger()
    members = [Member(ledger, **rules) for _ in range(number)]
    for each in members:
        each.call(0)
    return ledger, members


def open_by(members: list[Member], now: float) -> None:
    for each in members:
        each.call(now, FAILED)
        with pytest.raises(CircuitOpenError):
            each.call(now)


def test_one_process_does_not_stop_the_others() -> None:
    _, (first, *others) = fleet(4)
    open_by([first], 2)
    for each in others:
        each.call(4)

    assert ["open", "closed", "closed", "closed"] == [first.state, *(each.state for each in others)]


def test_a_quorum_opens_the_circuit_of_all() -> None:
    _, (first, second, third, fourth) = fleet(4)
    open_by([first, second], 2)
    for each in (third, fourth):
        with pytest.raises(CircuitOpenError):
            each.call(2.5 + 1)

    assert {"open"} == {each.state for each in (first, second, third, fourth)}


def test_trials_count_for_all_and_one_success_closes_all() -> None:
    _, (first, second, third) = fleet(3)
    open_by([first, second], 2)
    trial = first.begin(10)
    with pytest.raises(CircuitOpenError, match="trials are under way"):
        second.begin(10)
    first.end(trial, OK, 10)
    first.call(10.1)
    for each in (second, third):
        each.call(12)

    assert {"closed"} == {each.state for each in (first, second, third)}


def test_what_all_have_closed_needs_no_further_trial() -> None:
    _, (first, second, third, fourth) = fleet(4)
    open_by([first, second], 2)
    for each in (third, fourth):
        with pytest.raises(CircuitOpenError):
            each.call(4)
    first.call(10)
    first.call(10.1)
    for each in (second, third, fourth):  # one probe at a time, and none of them reports its end yet
        each.begin(10.2)

    assert {"closed"} == {each.state for each in (first, second, third, fourth)}


def test_a_trial_that_fails_leaves_all_open() -> None:
    _, (first, second) = fleet(2)
    open_by([first, second], 2)
    first.call(10, FAILED)
    with pytest.raises(CircuitOpenError):
        first.call(10.5)

    assert ["open", "open"] == [first.state, second.state]


def test_without_the_ledger_each_process_decides_alone() -> None:
    ledger, (first, second) = fleet(2)
    ledger.away = True
    first.call(2, FAILED)
    with pytest.raises(CircuitOpenError):
        first.call(2.1)
    second.call(2.1)
    first.call(10)  # a trial

    assert ["closed", "closed"] == [first.state, second.state]


def test_what_could_not_be_reported_is_reported_later() -> None:
    ledger, (first, second) = fleet(2)
    ledger.away = True
    for each in (first, second):
        each.call(2, FAILED)
        with pytest.raises(CircuitOpenError):
            each.call(2.1)
    ledger.away = False
    first.breaker.fleet.join(CALL, 8, None, nobody)  # type: ignore[union-attr]  # it is shared

    assert {KEY} == {*dict(first.breaker.fleet._opened)}  # type: ignore[union-attr]  # as above


def test_only_a_ledger_can_be_shared() -> None:
    with pytest.raises(ConfigurationError, match=r"^CircuitBreaker\.shared: expected a SharedLedger, got 5"):
        CircuitBreaker(shared=5)  # type: ignore[arg-type]  # under test


def test_a_breaker_that_is_not_shared_has_no_queue() -> None:
    assert CircuitBreaker().fleet is None


def responding(status: int) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: httpx.Response(status, json={"id": "m"})


def test_clients_share_their_circuits(dual: Callable[..., Driver]) -> None:
    ledger = FakeLedger()
    drivers = [
        dual(
            responding(status),
            circuit_breaker=CircuitBreaker(shared=ledger, failure_threshold=1, failure_rate=None),
        )
        for status in (500, 500, 200)
    ]
    for driver in drivers[:2]:
        with pytest.raises(InternalServerError):
            driver.call("models.retrieve", "m")
        with pytest.raises(CircuitOpenError):
            driver.call("models.retrieve", "m")
    with pytest.raises(CircuitOpenError, match="open in other processes"):
        drivers[2].call("models.retrieve", "m")

    assert ["open"] * 3 == [driver.client.circuit_breaker.state("https://api.openai.com") for driver in drivers]
