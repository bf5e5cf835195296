"""The counts of the last seconds: each call counts for the window, and for up to one slice longer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.resilience.sliding_window import SLICES, Window
from openai_dual.core.telemetry.hooks import CallCounts

SECONDS = 60.0
CALLS = st.lists(st.tuples(st.floats(0, 500), st.booleans(), st.booleans()), max_size=50)


@given(CALLS, st.floats(0, 200))
def test_the_calls_of_the_window_count(calls: list[tuple[float, bool, bool]], later: float) -> None:
    window, now = Window(SECONDS), 0.0
    added = []
    for after, failed, slow in sorted(calls):
        now = after
        window.add(now, failed=failed, slow=slow)
        added.append((now, failed, slow))
    now += later
    counts = window.counts(now)

    sure = [each for each in added if each[0] > now - SECONDS + SECONDS / SLICES]
    possible = [each for each in added if each[0] > now - SECONDS - SECONDS / SLICES]
    assert len(sure) <= counts.calls <= len(possible)
    assert sum(failed for _, failed, _ in sure) <= counts.failures <= sum(failed for _, failed, _ in possible)
    assert sum(slow for _, _, slow in sure) <= counts.slow <= sum(slow for _, _, slow in possible)


def test_a_late_result_of_a_slice_that_was_forgotten_is_dropped() -> None:
    window = Window(SECONDS)
    window.add(1.0)
    window.counts(500.0)
    window.add(2.0)
    assert CallCounts() == window.counts(500.0)

    window.add(500.0)
    assert CallCounts(1) == window.counts(500.0)


def test_clear_removes_all_calls() -> None:
    window = Window(SECONDS)
    window.add(1.0, failed=True, slow=True)
    assert CallCounts(1, 1, 1) == window.counts(1.0)

    window.clear()
    assert CallCounts() == window.counts(1.0)
