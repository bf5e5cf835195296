"""Whether there is another attempt after a failure, and after which wait."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from openai_dual.core.decoding.errors import error_from_response
from openai_dual.core.execution.attempts import Attempts
from openai_dual.core.execution.policy import Policy
from openai_dual.core.resilience.retry import Retry
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.errors import APIConnectionError, APIError, APITimeoutError, DeadlineExceededError
from tests.support.flows import CALL, REQUEST, Clock, response


def attempts(*, creates: bool = False, replayable: bool = True, renewable: bool = False, **policy: Any) -> Attempts:
    """Return those of a call whose first attempt was sent."""
    clock = Clock()
    own = Policy(Retry(2, uniform=lambda _, high: high), clock, clock, **policy)
    once: Any = SimpleNamespace(replayable=False)
    request = evolve(REQUEST, body=b"" if replayable else once)
    made = Attempts(request, own, CALL._replace(creates=creates), key=str if renewable else None)
    made.admit()
    return made


def status(number: int, **headers: str) -> APIError:
    return error_from_response(response(number, headers), now=0)


@pytest.mark.parametrize(
    ("error", "how", "wait"),
    [
        (status(500), {}, 0.5),
        (status(429, **{"retry-after": "3"}), {}, 3.3),
        (status(429, **{"retry-after": "500"}), {}, None),
        (status(400), {}, None),
        (status(401), {}, None),
        (status(401), {"renewable": True}, 0.0),
        (status(401), {"renewable": True, "replayable": False}, None),
        (status(500), {"replayable": False}, None),
        (status(500), {"creates": True}, 0.5),
        (APIConnectionError(), {"creates": True}, 0.5),
        (APIConnectionError(sent=True), {"creates": True}, None),
        (status(500), {"budget": RetryBudget(1)}, None),
    ],
)
def test_the_wait_after_a_failure(error: APIError, how: dict[str, Any], wait: float | None) -> None:
    assert wait == attempts(**how).wait_after(error)


def test_silence_of_a_stream_is_not_retried() -> None:
    error = APITimeoutError(sent=True)

    assert None is attempts().wait_after(error, may_retry=False)
    assert (1, 3) == (error.attempts, error.max_attempts)


@pytest.mark.parametrize("deadline", [0.25, 0.5])
def test_a_wait_across_the_deadline_ends_the_call(deadline: float) -> None:
    with pytest.raises(DeadlineExceededError) as caught:
        attempts(deadline=deadline).wait_after(status(500))

    assert 1 == caught.value.attempts


def test_each_error_knows_the_earlier_ones() -> None:
    made = attempts()
    first, second = status(500), status(503)
    made.wait_after(first)
    made.admit()
    made.wait_after(second)

    assert (2, (first,), first) == (second.attempts, second.earlier_errors, second.__cause__)


def test_the_budget_gets_back_the_cost_of_a_retry_that_is_not_made() -> None:
    budget = RetryBudget(10)
    made = attempts(budget=budget)
    made.wait_after(status(500))
    assert 5 == budget.left

    made.abandon()
    assert 10 == budget.left
