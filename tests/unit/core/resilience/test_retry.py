"""The rules of retrying: what is worth it, how long the waits are, and which rules are refused."""

from __future__ import annotations

from itertools import islice
from typing import Any

import httpx
import pytest
from attrs import evolve

from openai_dual.core.decoding.errors import error_from_response
from openai_dual.core.resilience.retry import Jitter, Retry
from openai_dual.errors import APIConnectionError, APIError, APITimeoutError, ConfigurationError, TLSError


def answer(status: int, headers: dict[str, str] | None = None, **error: str) -> APIError:
    request = httpx.Request("POST", "https://api.example/")
    return error_from_response(httpx.Response(status, headers=headers, json={"error": error}, request=request), now=0)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"max_retries": -1}, "max_retries: expected a whole number, 0 or more, got -1"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"initial": 0}, "initial: expected a number above 0, got 0"),
        ({"initial": float("nan")}, "initial"),
        ({"maximum": float("inf")}, "maximum"),
        ({"maximum": 0.1}, "maximum: expected initial (0.5) or more, got 0.1"),
        ({"multiplier": 0.5}, "multiplier: expected a number, 1 or more, got 0.5"),
        ({"multiplier": "2"}, "multiplier"),
        ({"jitter": "some"}, "jitter: expected one of 'equal', 'full', 'none', got 'some'"),
        ({"statuses": {200}}, "statuses"),
        ({"statuses": 500}, "statuses"),
        ({"statuses": "500"}, "statuses"),
        ({"max_hint": -1}, "max_hint"),
        ({"retry_ambiguous": "yes"}, "retry_ambiguous: expected True or False, got 'yes'"),
        ({"uniform": 0.5}, "uniform: expected a function, got 0.5"),
    ],
)
def test_wrong_rules_are_refused_by_name(settings: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Retry(**settings)

    assert str(caught.value).startswith(f"Retry.{named}")


def test_rules_are_values() -> None:
    assert Retry(5) == evolve(Retry(), max_retries=5)
    assert Retry() == Retry(3, initial=0.5, maximum=60, multiplier=2, jitter="equal", max_hint=120)


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (Retry(), [0.5, 1, 2, 4, 8, 16, 32, 60, 60]),
        (Retry(initial=1, multiplier=3, maximum=10), [1, 3, 9, 10, 10]),
        (Retry(initial=2, multiplier=1), [2, 2, 2]),
    ],
)
def test_waits_grow_to_the_longest(rules: Retry, expected: list[float]) -> None:
    assert expected == [*islice(evolve(rules, jitter="none").waits(), len(expected))]


@pytest.mark.parametrize(("jitter", "low", "high"), [("equal", 0.25, 0.5), ("full", 0, 0.5), ("none", 0.5, 0.5)])
def test_jitter_stays_within_its_bounds(jitter: Jitter, low: float, high: float) -> None:
    rules = Retry(jitter=jitter)
    waits = [next(rules.waits()) for _ in range(10_000)]

    assert low <= min(waits) <= max(waits) <= high
    assert pytest.approx((low + high) / 2, rel=0.03) == sum(waits) / len(waits)


def test_the_jitter_of_a_hint_only_lengthens_it() -> None:
    rules, error = Retry(), answer(429, {"retry-after": "20"})
    waits = [rules.wait(error, iter(())) or 0.0 for _ in range(10_000)]

    assert 20 <= min(waits) <= max(waits) <= 22
    assert pytest.approx(21, rel=0.003) == sum(waits) / len(waits)


def test_waits_never_overflow() -> None:
    assert 60.0 == [*islice(Retry(jitter="none").waits(), 3000)][-1]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        *[(answer(status), True) for status in (408, 409, 429, 500, 502, 503, 504, 520, 529)],
        *[(answer(status), False) for status in (300, 400, 401, 403, 404, 410, 413, 418, 422)],
        (answer(400, {"x-should-retry": "true"}), True),
        (answer(500, {"x-should-retry": "false"}), False),
        (answer(429, {"x-should-retry": "true"}, code="insufficient_quota"), False),
        (answer(409, code="project_already_exists"), False),
        (answer(409, {"x-should-retry": "true"}, type="already_exists"), False),
        (APIConnectionError(), True),
        (APITimeoutError(sent=True), True),
        (TLSError(), False),
    ],
)
def test_which_errors_are_retried(error: APIError, expected: bool) -> None:
    assert expected == Retry().worthwhile(error)
    assert expected == error.retryable


def test_statuses_can_be_chosen() -> None:
    rules = Retry(statuses=[418, 429])

    assert [True, False, False] == [
        rules.worthwhile(error) for error in (answer(418), answer(500), answer(429, code="insufficient_quota"))
    ]


@pytest.mark.parametrize(
    ("error", "ambiguous_too", "expected"),
    [
        (APITimeoutError(sent=True), False, False),
        (APITimeoutError(sent=True), True, True),
        (APIConnectionError(sent=False), False, True),
        (answer(503), False, True),
    ],
)
def test_what_leaves_something_behind_is_not_repeated_blindly(
    error: APIError, ambiguous_too: bool, expected: bool
) -> None:
    assert expected == Retry(retry_ambiguous=ambiguous_too).worthwhile(error, repeatable=False)


RESETS = {"x-ratelimit-reset-requests": "20ms", "x-ratelimit-reset-tokens": "6m0s"}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-remaining-tokens": "7"}, 0.02),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-remaining-tokens": "0"}, 360.0),
        ({"x-ratelimit-remaining-requests": "1", "x-ratelimit-remaining-tokens": "7"}, None),
        ({"x-ratelimit-remaining-requests": "-1"}, None),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "soon"}, None),
        ({"x-ratelimit-remaining-tokens": "0", "retry-after": "3"}, 3.0),
        ({"x-ratelimit-remaining-tokens": "0", "retry-after": "0"}, 360.0),
    ],
)
def test_without_a_hint_the_exhausted_budget_is_waited_for(headers: dict[str, str], expected: float | None) -> None:
    assert expected == answer(429, RESETS | headers).retry_after


def test_only_a_429_is_about_a_budget() -> None:
    assert answer(500, RESETS | {"x-ratelimit-remaining-requests": "0"}).retry_after is None


def test_a_hint_is_a_floor_and_has_a_ceiling() -> None:
    rules = Retry(max_hint=10, uniform=lambda low, high: (low + high) / 2)
    error = APIConnectionError()
    found: list[float | None] = []
    for error.retry_after in (4.0, 10.0, 10.1, 0.0, None):
        found.append(rules.wait(error, iter([0.5])))

    assert [pytest.approx(4.2), 10.5, None, 0.5, 0.5] == found
