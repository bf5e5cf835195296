"""Retries are paid for: what they cost, what brings tokens back, and how many sends there can be at most."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest

from openai_dual.core.effects import Sleep
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.errors import (
    APIConnectionError,
    APIError,
    ConfigurationError,
    InternalServerError,
    PoolTimeoutError,
    RateLimitError,
)
from tests.support.clients import Driver, Kind
from tests.support.flows import CALL, Script, response

THROTTLED = RateLimitError("slow down", response=response(429), body=None)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"capacity": -1}, "capacity: expected a number, 0 or more, got -1"),
        ({"capacity": float("nan")}, "capacity"),
        ({"cost": 0}, "cost"),
        ({"throttled_cost": "1"}, "throttled_cost"),
        ({"refund": True}, "refund"),
    ],
)
def test_wrong_settings_are_refused_by_name(settings: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        RetryBudget(**settings)

    assert str(caught.value).startswith(f"RetryBudget.{named}")


@pytest.mark.parametrize(("error", "price"), [(APIConnectionError(), 5.0), (THROTTLED, 1.0), (PoolTimeoutError(), 0.0)])
def test_what_a_retry_costs(error: APIError, price: float) -> None:
    budget = RetryBudget(20)

    assert (price, 20 - price) == (budget.take(error), budget.left)


def test_there_is_no_credit_and_no_overflow() -> None:
    budget = RetryBudget(9)

    assert (5.0, None, 4.0) == (budget.take(APIConnectionError()), budget.take(APIConnectionError()), budget.left)
    budget.give(100)
    assert 9 == budget.left


def test_sends_are_bounded_while_everything_fails(kind: Kind) -> None:
    budget, sends = RetryBudget(), 0
    for _ in range(1000):
        script = Script([response(500)] * 4, kind=kind, policy={"budget": budget})
        error = script.fail()
        sends += len(script.sends)
        assert InternalServerError is type(error)

    assert (1000 + 100, 0) == (sends, budget.left)


def test_successes_fill_it_again(kind: Kind) -> None:
    budget = RetryBudget(10)

    def call(*statuses: int) -> Script:
        script = Script([response(status) for status in statuses], kind=kind, policy={"budget": budget})
        with suppress(InternalServerError):
            script.run()
        return script

    assert [3, 1] == [len(call(*[500] * 4).sends) for _ in range(2)]
    for _ in range(5):
        call(200)
    assert 5 == budget.left
    assert 2 == len(call(500, 200).sends)
    assert 5 == budget.left


@pytest.mark.parametrize("queues", [(), (Bulkhead(1),)], ids=["before its turn", "in line"])
def test_a_retry_that_is_cancelled_costs_nothing(queues: tuple[Bulkhead, ...]) -> None:
    budget = RetryBudget(10)
    flow = Script([], policy={"budget": budget, "queues": queues}).flow()
    next(flow)
    assert Sleep(0.5) == flow.send(response(500))
    for bulkhead in queues:
        bulkhead.join(CALL, 0.0, None, lambda _: []).pause(0.0)
        assert isinstance(next(flow), Sleep)
    assert 5 == budget.left
    flow.close()

    assert 10 == budget.left


def test_no_budget_bounds_nothing(kind: Kind) -> None:
    script = Script([response(500)] * 4, kind=kind)
    script.fail()

    assert 4 == len(script.sends)


def test_threads_do_not_overdraw_it() -> None:
    budget = RetryBudget(500, cost=1)
    with ThreadPoolExecutor(20) as pool:
        taken = [*pool.map(lambda _: budget.take(APIConnectionError()), range(2000))]

    assert (500, 0) == (taken.count(1.0), budget.left)


def test_a_client_shares_it_with_its_copies_only(dual: Callable[..., Driver], waits: list[float]) -> None:
    client = dual([], max_retries=3).client

    assert client.with_options(timeout=1).retry_budget is client.retry_budget is not dual([]).client.retry_budget
    assert (
        None is client.with_options(retry_budget=None).retry_budget is dual([], retry_budget=None).client.retry_budget
    )
    assert [] == waits


def test_a_client_stops_retrying_when_it_is_empty(dual: Callable[..., Driver], waits: list[float]) -> None:
    driver = dual(lambda _: httpx.Response(500), max_retries=3, retry_budget=RetryBudget(10))
    for _ in range(2):
        with pytest.raises(InternalServerError):
            driver.call("models.retrieve", "m")

    assert 2 == len(waits)
