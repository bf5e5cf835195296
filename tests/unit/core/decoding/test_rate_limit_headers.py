"""The durations and numbers of the rate-limit headers."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.rate_limit_headers import Allowance, RateLimitStatus, rate_limits, seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6m0s", 360.0),
        ("20ms", 0.02),
        ("1.5s", 1.5),
        ("1h2m3.5s", 3723.5),
        ("23h47m36.648s", 85656.648),
        ("1m", 60.0),
        ("250us", 0.00025),
        ("7", 7.0),
        ("0s", 0.0),
        ("-1", None),
        ("-1s", None),
        ("", None),
        ("soon", None),
        ("1s later", None),
        ("1" * 400, None),
    ],
)
def test_durations(text: str, expected: float | None) -> None:
    assert (expected is None and seconds(text) is None) or pytest.approx(expected) == seconds(text)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    found = seconds(text)

    assert found is None or found >= 0


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_durations_in_the_notation_of_go_are_read(hours: int, minutes: int, whole: int, milliseconds: int) -> None:
    text = f"{hours}h{minutes}m{whole}.{milliseconds:03}s"

    assert pytest.approx(hours * 3600 + minutes * 60 + whole + milliseconds / 1000) == seconds(text)


def test_headers_of_a_response_are_read_whatever_their_case() -> None:
    headers = {"X-RateLimit-Remaining-Requests": "9", "x-ratelimit-reset-requests": "1s", "X-Other": "ü"}

    assert Allowance(None, 9, 1.0) == rate_limits(httpx.Headers(headers, encoding="utf-8")).requests


def test_headers_become_numbers_and_what_is_unknown_none() -> None:
    headers = {
        "x-ratelimit-limit-requests": "100",
        "x-ratelimit-remaining-requests": "99",
        "x-ratelimit-reset-requests": "8.64s",
        "x-ratelimit-limit-tokens": "-1",
        "x-ratelimit-reset-tokens": "0",
    }

    assert RateLimitStatus(Allowance(100, 99, 8.64), Allowance(None, None, 0.0)) == rate_limits(headers)
