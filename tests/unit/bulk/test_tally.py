from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import APIError, AuthenticationError, ConfigurationError, OpenAIError
from openai_dual.bulk.progress import BulkProgress, ModelTotals
from openai_dual.bulk.tally import Stops, Streak, Tally, stops_of
from openai_dual.core.telemetry.cost import Usage


def cents(usage: Usage) -> float:
    return (usage.input_tokens + usage.output_tokens) / 100


@pytest.mark.parametrize(
    ("given", "expected"),
    [(None, None), (0, 0), (5, 5), (0.05, 0.05), ("5%", 0.05), (" 50 %", 0.5), ("0%", 0), ("100%", None)],
)
def test_the_limit_of_errors(given: Any, expected: Any) -> None:
    assert Stops(None, None, expected) == stops_of(None, None, given, None)


BAD_ERRORS: list[Any] = [-1, 1.5, True, "5", "x%", "101%", []]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("max_errors", each) for each in BAD_ERRORS),
        *(("max_tokens", each) for each in (0, 1.5, "1", True)),
        *(("max_cost", each) for each in (0, -1, "1", True, float("nan"))),
    ],
)
def test_a_limit_that_cannot_be_used_is_refused(name: str, value: Any) -> None:
    limits = {"max_cost": None, "max_tokens": None, "max_errors": None} | {name: value}

    with pytest.raises(ConfigurationError, match=f"^{name}: expected"):
        stops_of(**limits, prices=cents)


def test_a_limit_of_cost_needs_prices() -> None:
    with pytest.raises(ConfigurationError, match=r"^max_cost: the client has no prices"):
        stops_of(1, None, None, None)


def test_running_requests_are_reserved() -> None:
    tally = Tally(Stops(max_tokens=29), None)
    body = {"model": "m", "input": "x" * 31, "max_output_tokens": 2}

    assert [None, None, "max_tokens"] == [tally.reserve(line, body) for line in (1, 2, 3)]
    tally.release(1)
    assert None is tally.reserve(3, body)


def test_what_is_spent_counts() -> None:
    tally = Tally(Stops(max_cost=1.0), cents)
    body = {"input": "x" * 40}
    tally.resume(Usage(None, 80, 5, 5), failed=False)

    assert None is tally.reserve(1, body)
    tally.release(1)
    tally.count(Usage(None, 10, 0, 0), failed=False)
    assert "max_cost" == tally.reserve(2, body)
    cost: Any = pytest.approx(0.95)
    totals = ModelTotals(
        model=None, service_tier=None, done=2, input_tokens=90, cached_tokens=5, output_tokens=5, cost=cost
    )
    expected = BulkProgress(
        done=2, resumed=1, total=9, input_tokens=90, cached_tokens=5, output_tokens=5, cost=cost, models=(totals,)
    )
    assert expected == tally.progress(total=9)


def test_usage_is_summed_by_model_and_service_tier() -> None:
    tally = Tally(Stops(), cents)
    for usage in (Usage("a", 1, 0, 2, "batch", 1), Usage("b", 5, 0, 5), Usage("a", 3, 1, 4, "batch", 2), None):
        tally.count(usage, failed=usage is None)

    found = [(each.model, each.service_tier, each.done, each.reasoning_tokens) for each in tally.progress().models]
    assert [("a", "batch", 2, 3), ("b", None, 1, 0)] == found
    assert pytest.approx(0.20) == tally.progress().cost
    assert pytest.approx([0.10, 0.10]) == [each.cost for each in tally.progress().models]


def test_what_was_sent_is_reserved_whatever_the_limits() -> None:
    tally = Tally(Stops(max_tokens=10), None)
    body = {"input": "x" * 80}

    assert None is tally.reserve(1, body, always=True)
    assert "max_tokens" == tally.reserve(2, {"input": "x"})
    tally.release(1)
    assert None is tally.reserve(2, {"input": "x"})


@pytest.mark.parametrize(("most", "first"), [(0, 1), (3, 4), (0.1, 3), (0.5, 11)])
def test_too_many_errors(most: Any, first: int) -> None:
    tally = Tally(Stops(max_errors=most), None)
    tally.resume(None, failed=True)

    found = [tally.count(None, failed=True) for _ in range(first)]

    assert [*[None] * (first - 1), "max_errors"] == found


def refused(code: str) -> AuthenticationError:
    return AuthenticationError(
        "no", response=httpx.Response(401, request=httpx.Request("POST", "http://x")), body={"code": code}
    )


def taken(*errors: OpenAIError | None) -> list[tuple[list[int], str | None]]:
    streak = Streak()
    return [streak.take(number, error) for number, error in enumerate(errors)]


def test_three_equal_errors_of_the_key_stop() -> None:
    assert [([], None), ([], None), ([], "key")] == taken(refused("a"), refused("a"), refused("a"))


def test_another_result_releases_those_that_were_held() -> None:
    other = APIError("other")

    assert [([], None), ([], None), ([0, 1, 2], None)] == taken(refused("a"), refused("a"), None)
    assert [([], None), ([0, 1], None), ([2], None)] == taken(refused("a"), other, None)
    assert [([], None), ([0], None), ([1], None)] == taken(refused("a"), refused("b"), refused("c"))


def test_the_rate_and_the_time_that_is_left() -> None:
    progress = BulkProgress(done=30, resumed=10, total=50, seconds=2.0)

    assert (10.0, 2.0) == (progress.rate, progress.eta)
    assert None is BulkProgress(done=1).eta
