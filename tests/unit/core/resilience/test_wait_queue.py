"""A line is never longer than it may be, whoever comes between the look and the step."""

from __future__ import annotations

from threading import Thread
from typing import Any

import pytest

from openai_dual.core.resilience.bulkhead import Bulkhead, Slots
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.resilience.wait_queue import WaitQueue
from openai_dual.errors import BulkheadFullError, RateLimitWaitError
from tests.support.flows import CALL


@pytest.mark.parametrize(
    ("queue", "line", "refusal"),
    [
        (Bulkhead(1, max_waiting=1), Slots, BulkheadFullError),
        (RateLimiter(RateLimits(requests_per_minute=1, max_waiting=1)), RateLimiter, RateLimitWaitError),
    ],
    ids=["bulkhead", "limiter"],
)
def test_two_threads_do_not_both_take_the_last_place(
    monkeypatch: pytest.MonkeyPatch, queue: Any, line: type[WaitQueue[Any]], refusal: type[Exception]
) -> None:
    def join() -> Any:
        return queue.join(CALL, 0.0, None, lambda _: [])

    others: list[Any] = []
    take_place = line._join

    def overtaken(self: Any, *how: Any) -> Any:
        """Step into the line, after another thread has."""
        monkeypatch.setattr(line, "_join", take_place)
        thread = Thread(target=lambda: others.append(join()))
        thread.start()
        thread.join()
        return take_place(self, *how)

    served = join()
    monkeypatch.setattr(line, "_join", overtaken)
    with pytest.raises(refusal):
        join()

    assert (True, 1, 1) == (served.served, len(others), queue.waiting)
