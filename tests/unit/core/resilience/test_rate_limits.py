"""The public value: what it accepts, and how it estimates a call."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual import ConfigurationError, RateLimits


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"requests_per_minute": 0}, "requests_per_minute"),
        ({"tokens_per_minute": "many"}, "tokens_per_minute"),
        (
            {"requests_per_minute": 10, "requests_per_day": 9},
            "requests_per_day: expected at least the limit of a minute",
        ),
        ({"burst": 61}, "burst"),
        ({"max_wait": -1}, "max_wait"),
        ({"max_waiting": 1.5}, "max_waiting"),
        ({"queueing": 1}, "queueing"),
        ({"adjust_from_headers": None}, "adjust_from_headers"),
        ({"estimator": 5}, "estimator"),
    ],
)
def test_invalid_fields_are_named(fields: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        RateLimits(**fields)

    assert str(caught.value).startswith(f"RateLimits.{named}")


def test_a_day_may_allow_as_much_as_a_minute() -> None:
    assert 10 == RateLimits(requests_per_minute=10, requests_per_day=10).requests_per_day
