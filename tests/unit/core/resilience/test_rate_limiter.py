"""What is used within limits: no window exceeds them, nobody starves, what was not used comes back.

Covers: limit_queue, reservation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.core.call_info import CallInfo, Outcome
from openai_dual.core.effects import Sleep
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.resilience.reservation import Reservation
from openai_dual.core.telemetry.listeners import Listeners
from openai_dual.errors import APIConnectionError, ConfigurationError, RateLimitWaitError
from tests.support.clients import KINDS, Kind
from tests.support.concurrent_calls import Simulation

NO_END: dict[str, Any] = {"max_wait": None, "max_waiting": 10_000}


def limiter(**limits: Any) -> RateLimiter:
    return RateLimiter(RateLimits(**(NO_END | limits)))


def most_within(seconds: float, used: Sequence[tuple[float, float]]) -> float:
    """Return the most that was used within any *seconds* (less what rounding does), from pairs of time and amount."""
    return max(sum(amount for at, amount in used if start <= at < start + seconds - 1e-6) for start, _ in used)


arrivals = st.lists(st.tuples(st.floats(0, 30), st.integers(1, 600)), min_size=1, max_size=40)


@settings(max_examples=150, deadline=None)
@given(script=arrivals, burst=st.floats(0.1, 20))
def test_no_window_exceeds_limit_and_burst(script: list[tuple[float, int]], burst: float) -> None:
    limits = {"requests_per_minute": 30, "tokens_per_minute": 600}
    simulation = Simulation("sync", [limiter(**limits, burst=burst)])
    at, sizes = 0.0, {}
    for number, (gap, tokens) in enumerate(script):
        at += gap
        sizes[f"{number}"] = tokens
        simulation.call(f"{number}", at, tokens=tokens)
    simulation.run()

    assert [f"{number}" for number in range(len(script))] == [name for name, _ in simulation.sends]
    assert most_within(60, [(at, 1) for _, at in simulation.sends]) <= 30 + max(1, burst / 2) + 1e-6
    assert most_within(60, [(at, sizes[name]) for name, at in simulation.sends]) <= 600 + max(1, burst * 10) + 1e-6


@settings(max_examples=50, deadline=None)
@given(script=st.lists(st.tuples(st.floats(0, 20_000), st.integers(1, 50)), min_size=1, max_size=40))
def test_no_day_exceeds_its_limit(script: list[tuple[float, int]]) -> None:
    ledger, at, used = limiter(requests_per_day=10, tokens_per_day=200), 0.0, []
    for gap, tokens in script:
        at += gap
        charge = ledger.join(info(tokens), at, None, lambda _: [])
        while pause := wait(charge, at):
            at += pause
        used.append((at, tokens))

    assert most_within(86400, [(at, 1) for at, _ in used]) <= 10
    assert most_within(86400, used) <= 200


def info(tokens: int = 0) -> CallInfo:
    return CallInfo("x", "POST", "https://api.example", tokens=tokens)


def join(ledger: RateLimiter, now: float = 0.0, tokens: int = 0, ends: float | None = None) -> Reservation:
    return ledger.join(info(tokens), now, ends, lambda _: [])


def wait(charge: Reservation, now: float) -> float:
    pause = charge.pause(now)
    return pause.seconds if isinstance(pause, Sleep) else 0.0


def test_the_burst_is_sent_at_once_and_the_rest_at_the_rate(kind: Kind) -> None:
    simulation = Simulation(kind, [limiter(requests_per_minute=60, burst=3)])
    for number in range(6):
        simulation.call(f"{number}")
    simulation.run()

    assert pytest.approx([0, 0, 0, 1, 2, 3]) == [at for _, at in simulation.sends]


def test_both_drivers_leave_the_same_trace() -> None:
    def run(kind: Kind) -> Simulation:
        simulation = Simulation(kind, [limiter(requests_per_minute=60, tokens_per_minute=600)])
        for number in range(20):
            simulation.call(f"{number}", at=number / 3, tokens=number * 10)
        simulation.cancel("7", at=9)
        return simulation.run()

    first, second = map(run, KINDS)
    assert first.trace == second.trace
    assert 19 == len(first.sends)


def test_a_big_request_is_served_in_its_turn_among_small_ones(kind: Kind) -> None:
    simulation = Simulation(kind, [limiter(tokens_per_minute=600)])
    simulation.call("big", at=1.0, tokens=500)
    for number in range(600):
        simulation.call(f"{number}", at=number / 10, tokens=1)
    simulation.run()

    order = [name for name, _ in simulation.sends]
    assert order.index("big") <= 11
    assert simulation.sent("big") < 3
    assert simulation.sent("11") - simulation.sent("big") > 48


def test_a_request_above_the_burst_is_in_debt_after_it(kind: Kind) -> None:
    simulation = Simulation(kind, [limiter(tokens_per_minute=600)])
    simulation.call("big", tokens=310)
    simulation.call("small", tokens=10)
    simulation.run()

    assert pytest.approx([0, 31]) == [at for _, at in simulation.sends]


def test_a_request_above_the_limit_is_refused_at_once() -> None:
    with pytest.raises(RateLimitWaitError, match="may use 601 tokens, which the limit of 600 never") as caught:
        join(limiter(tokens_per_minute=600, tokens_per_day=6000), tokens=601)

    assert (False, None) == (caught.value.retryable, caught.value.retry_after)


def test_what_was_not_used_comes_back() -> None:
    ledger = limiter(tokens_per_minute=6000, burst=60)
    charge = join(ledger, tokens=5000)
    waiting = join(ledger, now=1, tokens=3000)
    assert pytest.approx(19) == wait(waiting, 1)

    turn = waiting.turn
    assert turn is not None
    assert not turn.is_given
    charge.used(2000, 1)
    assert turn.is_given
    assert 0 == wait(waiting, 1)


def test_what_was_used_beyond_the_estimate_is_paid_for() -> None:
    ledger = limiter(tokens_per_minute=600, burst=10)
    join(ledger, tokens=100).used(200, 0)

    assert pytest.approx(10.1) == wait(join(ledger, tokens=1), 0)


def test_telling_twice_counts_once() -> None:
    ledger = limiter(tokens_per_minute=600, burst=10)
    charge = join(ledger, tokens=100)
    charge.used(50, 0)
    charge.used(60, 0)

    assert pytest.approx(1) == wait(join(ledger, tokens=50), 0)


@pytest.mark.parametrize(
    ("outcome", "comes_back"),
    [
        (Outcome.UNSENT, True),
        (APIConnectionError(sent=False), True),
        (APIConnectionError(sent=True), False),
        (Outcome.ABANDONED, False),
        (Outcome.OK, False),
    ],
)
def test_what_was_never_sent_costs_nothing(outcome: Any, comes_back: bool) -> None:
    ledger = limiter(requests_per_minute=1)
    join(ledger).settle(outcome, 0, 0)

    assert comes_back == (wait(join(ledger), 0) == 0)
    assert ledger.in_flight == (1 if comes_back else 0)


def test_who_is_cancelled_while_waiting_costs_nothing(kind: Kind) -> None:
    simulation = Simulation(kind, [ledger := limiter(requests_per_minute=6)])
    for number in range(3):
        simulation.call(f"{number}")
    simulation.cancel("1", at=5)
    simulation.run()

    assert pytest.approx([0, 10]) == [at for _, at in simulation.sends]
    assert (0, 0) == (ledger.waiting, ledger.in_flight)


def test_a_day_is_not_smoothed_and_slides() -> None:
    ledger = limiter(requests_per_day=3)
    assert [0, 0, 0] == [wait(join(ledger, now=at), at) for at in (0.0, 10.0, 7200.0)]

    assert pytest.approx(86400 - 7201, abs=144) == wait(join(ledger, now=7201), 7201)


@pytest.mark.parametrize(
    ("how", "field"),
    [
        ({"requests_per_minute": 0}, "requests_per_minute"),
        ({"requests_per_minute": True}, "requests_per_minute"),
        ({"tokens_per_minute": -1}, "tokens_per_minute"),
        ({"tokens_per_day": float("inf")}, "tokens_per_day"),
        ({"requests_per_minute": 10, "requests_per_day": 9}, "requests_per_day"),
        ({"tokens_per_minute": 10, "tokens_per_day": 9}, "tokens_per_day"),
        ({"burst": 0}, "burst"),
        ({"burst": 61}, "burst"),
        ({"max_wait": "1"}, "max_wait"),
        ({"max_waiting": -1}, "max_waiting"),
        ({"queueing": 1}, "queueing"),
        ({"adjust_from_headers": None}, "adjust_from_headers"),
        ({"estimator": 4}, "estimator"),
    ],
)
def test_bad_settings_are_refused_by_name(how: dict[str, Any], field: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^RateLimits\.{field}: expected"):
        RateLimits(**how)


def test_a_limiter_needs_limits() -> None:
    anything: Any = 60
    with pytest.raises(ConfigurationError, match=r"^RateLimiter\.limits: expected RateLimits, got 60"):
        RateLimiter(anything)


def test_expected_waits_are_reported_exactly() -> None:
    ledger = limiter(requests_per_minute=60)
    seen: list[Any] = []
    for _ in range(5):
        ledger.join(info(), 0, None, Listeners((seen.append,)).notify)

    assert pytest.approx([1, 2, 3, 4]) == [event.wait for event in seen]
