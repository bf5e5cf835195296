"""Many calls at once, limited in every way, cancelled and failing at random: the promises hold, by either driver.

Every script is run in two worlds, one of threads and one of tasks, and leaves the same trace in both.
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Iterator
from math import inf
from typing import Any

import httpx
from attrs import define, field
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openai_dual.core.call_info import Outcome
from openai_dual.core.execution.sent import StreamSent
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.telemetry.listeners import listeners
from openai_dual.errors import APIConnectionError
from tests.support.clients import KINDS, Kind
from tests.support.concurrent_calls import Simulation
from tests.support.flows import Reply, response
from tests.unit.core.execution.test_random_faults import Counter
from tests.unit.core.resilience.test_rate_limiter import most_within

RETRIES, CAPACITY, AT_ONCE = 2, 30.0, 5
REQUESTS, TOKENS, BURST = 30, 600, 4.0
LIMITS = RateLimits(requests_per_minute=REQUESTS, tokens_per_minute=TOKENS, burst=BURST, max_wait=50, max_waiting=3)

UNSENT = "unsent"
FAULTS: dict[str, Any] = {
    UNSENT: lambda: APIConnectionError(sent=False),
    "lost": lambda: APIConnectionError(sent=True),
    "bug": lambda: ValueError("a bug"),
    "bad request": lambda: response(400),
    "limited": lambda: response(429, {"retry-after": "3"}),
    "used up": lambda: response(429, code="insufficient_quota"),
    "nothing left": lambda: response(200, {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "5s"}),
    "slow down": lambda: response(429, code="slow_down"),
    "broken": lambda: response(500),
    "overloaded": lambda: response(503),
}
ANSWERS = st.one_of(st.floats(0, 1), st.floats(0, 1), st.sampled_from(sorted(FAULTS)))
"""A fault, or the part of the reserved tokens that a good answer says were used."""
SCRIPTS = st.lists(st.tuples(st.floats(0, 4), ANSWERS), min_size=RETRIES + 1, max_size=RETRIES + 1)


@define
class Side:
    """A simulation, what limits its calls, and what came of them."""

    kind: Kind
    budget: RetryBudget = field(factory=lambda: RetryBudget(CAPACITY))
    bulkhead: Bulkhead = field(factory=lambda: Bulkhead(AT_ONCE, max_wait=60, max_waiting=10))
    limiter: RateLimiter = field(factory=lambda: RateLimiter(LIMITS))
    tickets: Counter = field(factory=Counter)
    simulation: Simulation = field(init=False)
    scripts: dict[str, Iterator[tuple[float, float | str]]] = field(factory=dict)
    reserved: dict[str, int] = field(factory=dict)
    deadlines: dict[str, float] = field(factory=dict)
    used: list[tuple[float, float]] = field(factory=list)
    """When each attempt was sent, and how many tokens it took at least."""
    settled: set[str] = field(factory=set)
    outcomes: list[str] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        breaker = CircuitBreaker(failure_threshold=3, recovery_time=10, probes=2, success_threshold=2)
        policy = {"budget": self.budget, "gates": (breaker, self.tickets), "hooks": listeners(self.heard)}
        self.simulation = Simulation(self.kind, [self.bulkhead, self.limiter], self.answer, policy)

    def heard(self, event: Any) -> None:
        if event.hook == "on_outcome":
            self.outcomes.append(event.outcome)

    def begin(self, name: str, script: list[Any], tokens: int, deadline: float, stream: bool) -> None:
        now = self.simulation.clock.now
        self.scripts[name], self.reserved[name], self.deadlines[name] = iter(script), tokens, now + deadline
        how = {"deadline": None if deadline == inf else deadline, "stream": stream, "max_retries": RETRIES}
        self.simulation.call(name, now, tokens=tokens, **how)
        self.simulation.go_on(0)

    def answer(self, name: str, now: float) -> tuple[float, Reply]:
        took, what = next(self.scripts[name])
        if isinstance(what, str):
            self.used += [(now, self.reserved[name])] * (what != UNSENT)
            return took, FAULTS[what]()
        tokens = round(what * self.reserved[name])
        self.used.append((now, tokens))
        return took, httpx.Response(200, json={"usage": {"total_tokens": tokens}})

    def cancel(self, number: int) -> None:
        running = [name for name in self.scripts if name not in self.simulation.ends]
        if running:
            self.simulation.cancel(running[number % len(running)], self.simulation.clock.now)
            self.simulation.go_on(0)

    @property
    def sending(self) -> int:
        latest = {name: what for _, name, what in self.simulation.trace}
        return [*latest.values()].count("Send")

    @property
    def streams(self) -> dict[str, StreamSent]:
        """The streams that are open."""
        answered = {
            name: result for name, (result, _) in self.simulation.ends.items() if isinstance(result, StreamSent)
        }
        return {name: each for name, each in answered.items() if each.again and name not in self.settled}

    def end_a_stream(self, outcome: Any) -> None:
        for name, answered in [*self.streams.items()][:1]:
            self.settled.add(name)
            answered.settle(outcome)
            answered.settle(Outcome.OK)
            self.simulation.go_on(0)

    def end(self) -> None:
        self.simulation.go_on(inf)
        while self.streams:
            self.end_a_stream(Outcome.ABANDONED)
            self.simulation.go_on(inf)
        self.simulation.run()

    @property
    def told(self) -> dict[str, tuple[str, float]]:
        return {name: (_named(result), at) for name, (result, at) in self.simulation.ends.items()}


def _named(result: Any) -> str:
    return "cancelled" if isinstance(result, KeyboardInterrupt | CancelledError) else type(result).__name__


class Crowd(RuleBasedStateMachine):
    """Calls of two clients that are limited alike, and answered, cancelled and ended alike."""

    def __init__(self) -> None:
        super().__init__()
        self.sides = [Side(kind) for kind in KINDS]
        self.calls = 0

    @rule(
        script=SCRIPTS,
        tokens=st.integers(0, 60) | st.integers(0, TOKENS + 100),
        deadline=st.sampled_from([inf, inf, inf, 5.0, 50.0]) | st.floats(0.5, 60),
        stream=st.booleans(),
    )
    def begin(self, script: list[Any], tokens: int, deadline: float, stream: bool) -> None:
        self.calls += 1
        for side in self.sides:
            side.begin(f"{self.calls}", script, tokens, deadline, stream)

    @rule(number=st.integers(0, 9))
    def cancel(self, number: int) -> None:
        for side in self.sides:
            side.cancel(number)

    @rule(seconds=st.sampled_from([1.0, 5.0, 30.0]) | st.floats(0, 20))
    def time_passes(self, seconds: float) -> None:
        for side in self.sides:
            side.simulation.go_on(seconds)

    @rule(outcome=st.sampled_from([Outcome.OK, Outcome.ABANDONED, APIConnectionError(sent=True)]))
    def end_a_stream(self, outcome: Any) -> None:
        for side in self.sides:
            side.end_a_stream(outcome)

    @invariant()
    def what_is_in_flight_holds_its_places_and_nothing_else_does(self) -> None:
        for side in self.sides:
            in_flight = side.sending + len(side.streams)
            assert in_flight == side.limiter.in_flight == side.tickets.issued - side.tickets.returned
            assert in_flight + side.limiter.waiting == side.bulkhead.in_flight <= AT_ONCE

    @invariant()
    def tokens_stay_within_the_budget(self) -> None:
        assert all(0 <= side.budget.left <= CAPACITY for side in self.sides)

    def teardown(self) -> None:
        for side in self.sides:
            side.end()
            assert (0, 0, 0, 0) == (
                side.limiter.in_flight,
                side.limiter.waiting,
                side.bulkhead.in_flight,
                side.bulkhead.waiting,
            )
            assert side.tickets.issued == side.tickets.returned == len(side.simulation.sends)
            assert len(side.outcomes) == len(side.simulation.ends) == self.calls
            assert all(at <= side.deadlines[name] + 0.001 for name, (_, at) in side.simulation.ends.items())
            assert not side.used or most_within(60, [(at, 1) for at, _ in side.used]) <= REQUESTS * (1 + BURST / 60)
            assert not side.used or most_within(60, side.used) <= TOKENS * (1 + BURST / 60)
        first, second = self.sides
        assert (first.simulation.trace, first.told) == (second.simulation.trace, second.told)


TestCrowd = Crowd.TestCase
TestCrowd.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
