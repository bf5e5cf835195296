"""The number of attempts in flight: halved by overload, raised by success."""

from __future__ import annotations

from itertools import pairwise
from math import inf

import pytest

from openai_dual.core.call_info import Outcome, OutcomeOrError
from openai_dual.core.decoding.errors import error_from_response
from openai_dual.core.resilience.adaptive_concurrency import Concurrency, overloaded
from openai_dual.errors import APIConnectionError
from tests.support.flows import response


def status(number: int, code: str = "") -> OutcomeOrError:
    return error_from_response(response(number, code=code), now=0)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (status(503), True),
        (status(429, "slow_down"), True),
        (status(429), False),
        (status(500), False),
        (APIConnectionError(), False),
        (Outcome.OK, False),
        (Outcome.ABANDONED, False),
    ],
)
def test_only_reports_of_overload_count(outcome: OutcomeOrError, expected: bool) -> None:
    assert expected is overloaded(outcome)


def test_overload_halves_the_attempts_in_flight_once() -> None:
    one = Concurrency(100)
    one.in_flight = 16
    for _ in range(16):
        one.leave(status(503), 0.0, 1.0)
    assert (8, 0) == (one.limit, one.in_flight)

    one.in_flight = 8
    one.leave(status(503), 2.0, 3.0)
    assert 4 == one.limit


def test_a_round_of_successes_adds_one_until_the_limit_is_gone() -> None:
    one = Concurrency()
    one.in_flight = 4
    one.leave(status(503), 0.0, 1.0)
    limits = [one.limit]
    while one.limit < inf:
        for _ in range(int(one.limit)):
            one.in_flight = 1
            one.leave(Outcome.OK, 2.0, 3.0)
        limits.append(one.limit)

    assert [2.0, inf] == [limits[0], limits[-1]]
    assert all(later - earlier <= 1 for earlier, later in pairwise(limits[:-1]))


def test_the_limit_never_falls_below_one() -> None:
    one = Concurrency(10)
    for number in range(10):
        one.in_flight = 1
        one.leave(status(503), number + 0.5, number + 0.5)

    assert 1.0 == one.limit
    assert not one.full
