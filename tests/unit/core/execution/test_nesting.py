"""A call within a call: sent once, without the gates and queues that the outer calls have passed."""

from __future__ import annotations

from contextvars import copy_context

from openai_dual.core.execution.nesting import OuterCall, within_outer_call
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.retry import Retry

ONE, TWO, QUEUE = CircuitBreaker(), CircuitBreaker(), Bulkhead(1)


def policy(*gates: CircuitBreaker) -> Policy:
    return Policy(Retry(3), float, float, gates=gates, queues=(QUEUE,))


def test_outside_of_calls_the_policy_is_as_it_was() -> None:
    own = policy(ONE)

    assert own is within_outer_call(own)


def test_an_inner_call_is_sent_once_and_skips_what_was_passed() -> None:
    with OuterCall(policy(ONE)):
        inner = within_outer_call(policy(ONE, TWO))
        with OuterCall(inner):
            innermost = within_outer_call(policy(ONE, TWO))

    assert (0, (TWO,), ()) == (inner.retry.max_retries, inner.gates, inner.queues)
    assert (0, (), ()) == (innermost.retry.max_retries, innermost.gates, innermost.queues)


def test_a_call_that_is_over_is_no_outer_call() -> None:
    with OuterCall(policy(ONE)):
        left_running = copy_context()
    own = policy(ONE)

    assert own is left_running.run(within_outer_call, own)
    assert own is within_outer_call(own)
