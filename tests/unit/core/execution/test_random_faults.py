"""Random faults in random order: whatever happens to many calls, the promises hold."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openai_dual.core.call_info import CallInfo, Outcome, OutcomeOrError
from openai_dual.core.effects import Send
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.gates import Ticket
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.telemetry.listeners import listeners
from openai_dual.errors import (
    APIConnectionError,
    APITimeoutError,
    CircuitOpenError,
    OpenAIError,
    PoolTimeoutError,
)
from tests.support.flows import Clock, Script, response

RETRIES, CAPACITY = 3, 40.0

FAULTS: Any = st.one_of(
    st.sampled_from([200, 200, 200, 400, 408, 409, 429, 500, 503, 529]).map(response),
    st.sampled_from(["0", "2", "-1", "nan", "1e300", "119", "121"]).map(
        lambda hint: response(429, {"retry-after": hint})
    ),
    st.sampled_from([APIConnectionError, APITimeoutError, PoolTimeoutError, ValueError, KeyboardInterrupt]).map(
        lambda kind: kind()
    ),
    st.just(None).map(lambda _: APIConnectionError(sent=True)),
)


class Counter(Ticket):
    """A gate that counts tickets."""

    def __init__(self) -> None:
        self.issued = self.returned = 0

    def admit(self, _call: CallInfo, _now: float, _notify: Any, _number: int, /) -> Counter:
        self.issued += 1
        return self

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        self.returned += 1


class Faults(RuleBasedStateMachine):
    """Calls with random replies, deadlines and endings, all of one client."""

    def __init__(self) -> None:
        super().__init__()
        self.clock, self.counter, self.budget = Clock(), Counter(), RetryBudget(CAPACITY)
        self.breaker = CircuitBreaker()
        self.outcomes: list[Any] = []
        self.calls = 0
        self.open: list[Any] = []

    def policy(self) -> dict[str, Any]:
        hooks = listeners([self.heard])
        return {"budget": self.budget, "gates": (self.counter, self.breaker), "hooks": hooks}

    def heard(self, event: Any) -> None:
        if event.hook == "on_outcome":
            self.outcomes.append(event)

    @rule(
        replies=st.lists(FAULTS, min_size=RETRIES + 1, max_size=RETRIES + 1),
        took=st.floats(0, 20),
        deadline=st.none() | st.floats(0.01, 60),
        stream=st.booleans(),
        creates=st.booleans(),
    )
    def call(self, replies: list[Any], took: float, deadline: float | None, stream: bool, creates: bool) -> None:
        began = self.clock.now
        script = Script(replies, took=took, clock=self.clock, policy=self.policy())
        self.calls += 1
        try:
            answered = script.run(max_retries=RETRIES, deadline=deadline, stream=stream, creates=creates)
        except (OpenAIError, ValueError, KeyboardInterrupt) as error:
            self.judge(script, error)
        else:
            assert answered.response.is_success
            if stream:
                self.open.append(answered)
        assert len(script.sends) <= RETRIES + 1
        if deadline is not None:
            assert self.clock.now - began <= deadline + took + 1e-6
            assert sum(script.waits) <= deadline
            limits = [limit for request in script.sends for limit in request.timeouts.values()]
            assert all(limit is not None and limit <= deadline + 1e-6 for limit in limits)

    def judge(self, script: Script, error: BaseException) -> None:
        if isinstance(error, CircuitOpenError):
            assert [] == script.effects
        elif isinstance(error, OpenAIError):
            assert (
                error.attempts
                == len(script.sends)
                == len(error.earlier_errors) + (0 if type(error).__name__ == "DeadlineExceededError" else 1)
            )

    @rule(outcome=st.sampled_from([Outcome.OK, Outcome.ABANDONED, APIConnectionError(), None]))
    def end_a_stream(self, outcome: Any) -> None:
        if self.open:
            answered = self.open.pop()
            if outcome is not None:
                answered.settle(outcome)
                answered.settle(Outcome.OK)

    @rule(seconds=st.floats(0, 100))
    def time_passes(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def cancel_a_call(self) -> None:
        flow = Script([], clock=self.clock, policy=self.policy()).flow()
        self.calls += 1
        try:
            effect = next(flow)
        except CircuitOpenError:
            return
        assert isinstance(effect, Send)
        flow.close()

    @invariant()
    def every_ticket_comes_back(self) -> None:
        assert self.counter.issued == self.counter.returned + len(self.open)

    @invariant()
    def every_call_has_one_outcome(self) -> None:
        assert self.calls == len(self.outcomes) + len(self.open)

    @invariant()
    def tokens_stay_within_the_budget(self) -> None:
        assert 0 <= self.budget.left <= CAPACITY


TestFaults = Faults.TestCase
TestFaults.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
