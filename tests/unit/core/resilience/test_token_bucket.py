"""Limits over time: no period holds more than limit and burst, and the service can only lower a limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.rate_limit_headers import Allowance
from openai_dual.core.resilience.token_bucket import SLICES, Meter, ServerAllowance

LIMIT, PERIOD, BURST = 60.0, 60.0, 2.0
AMOUNTS = st.lists(st.tuples(st.floats(0, 30), st.floats(0.1, LIMIT)), min_size=1, max_size=40)


@given(AMOUNTS)
def test_no_period_holds_more_than_limit_and_burst(asked: list[tuple[float, float]]) -> None:
    meter, now, used = Meter(LIMIT, PERIOD, BURST, "tpm"), 0.0, list[tuple[float, float]]()
    for pause, amount in asked:
        now += pause
        while (wait := meter.wait(amount, now)) > 1e-9:
            now += wait
        meter.take(amount, now)
        used.append((now, amount))

    for start, _ in used:
        assert sum(amount for at, amount in used if start <= at < start + PERIOD - 1e-6) <= LIMIT + BURST + 1e-6


def test_a_returned_amount_can_be_used_again() -> None:
    meter = Meter(LIMIT, PERIOD, 60.0, "tpm")
    entry = meter.take(LIMIT, 0.0)
    assert 0.0 == meter.left(0.0)

    meter.change(entry, -20.0, 0.0)
    assert (20.0, 0.0) == (meter.left(0.0), meter.wait(20.0, 0.0))


def test_everything_expires_after_the_period() -> None:
    meter = Meter(LIMIT, PERIOD, None, "rpd")
    meter.take(LIMIT, 0.0)
    assert 0.0 == meter.left(PERIOD - 0.001)
    assert LIMIT == meter.left(PERIOD + PERIOD / SLICES)


@pytest.mark.parametrize(("ahead", "expected"), [(0.0, 0.0), (2.0, 1.0), (12.0, 11.0)])
def test_the_wait_behind_others_grows_with_their_amount(ahead: float, expected: float) -> None:
    meter = Meter(LIMIT, PERIOD, BURST, "rpm")

    assert expected == pytest.approx(meter.wait_behind(ahead, 1.0, 0.0))


def test_the_service_lowers_what_is_left_until_its_reset() -> None:
    server = ServerAllowance()
    assert 0.0 == server.wait(5.0, 0.0)
    server.note(Allowance(100, 0, 30.0), 0.0)

    assert 30.0 == server.wait(1.0, 0.0)
    assert 0.0 == server.wait(1.0, 30.0)


@pytest.mark.parametrize("reported", [Allowance(100, None, 30.0), Allowance(100, 0, None), Allowance(100, 90, 30.0)])
def test_the_service_cannot_raise_what_is_left(reported: Allowance) -> None:
    server = ServerAllowance()
    server.note(Allowance(100, 0, 60.0), 0.0)
    server.note(reported, 0.0)

    assert 60.0 == server.wait(1.0, 0.0)
