"""The cost of a live run is counted and limited; this needs no key."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.live import DEAREST, PER_CALL, Budget, cost


def answer(model: str, **usage: int) -> Any:
    return SimpleNamespace(model=model, usage=SimpleNamespace(**usage))


@pytest.mark.parametrize(
    ("result", "dollars"),
    [
        (answer("gpt-4o-mini-2024-07-18", prompt_tokens=1_000_000, completion_tokens=1_000_000), 0.75),
        (answer("text-embedding-3-small", prompt_tokens=1_000_000), 0.02),
        (SimpleNamespace(response=answer("gpt-4o-mini", input_tokens=0, output_tokens=1_000_000)), 0.60),
        (answer("another", input_tokens=1_000_000), DEAREST[0]),
        (b"speech", 0.0),
        (SimpleNamespace(model="gpt-4o-mini", usage=None), 0.0),
    ],
)
def test_an_answer_costs_what_its_usage_says(result: Any, dollars: float) -> None:
    assert pytest.approx(dollars + PER_CALL) == cost(result)


def test_a_run_stops_when_the_cap_is_reached() -> None:
    budget, asked = Budget(cap=1.0), 0

    def scenario() -> Any:
        nonlocal asked
        for _ in range(9):
            asked += 1
            yield answer("gpt-4o-mini", completion_tokens=1_000_000)

    budget.check()
    with pytest.raises(pytest.skip.Exception, match="the spending cap is reached"):
        budget.count(scenario())
    with pytest.raises(pytest.skip.Exception):
        budget.check()

    assert 2 == asked


def test_what_is_within_the_cap_is_returned() -> None:
    assert [b"a", b"b"] == Budget(cap=1.0).count(iter([b"a", b"b"]))
