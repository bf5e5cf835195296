"""Polling helpers over a scripted transport, with both clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual.errors import PollTimeoutError
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


def batch(status: str, **headers: str) -> httpx.Response:
    return httpx.Response(200, json={"id": "batch_1", "object": "batch", "status": status}, headers=headers)


def test_a_batch_is_looked_at_until_it_is_completed(dual: Dual, waits: list[float]) -> None:
    hint = {"openai-poll-after-ms": "2500"}
    driver = dual([batch("validating", **hint), batch("in_progress", **hint), batch("completed")])

    assert "completed" == driver.call("batches.poll", "batch_1").status
    assert [2.5, 2.5] == waits


def test_a_failure_of_a_look_is_the_failure_of_the_helper(dual: Dual) -> None:
    driver = dual([httpx.Response(404, json={"error": {"message": "no such batch"}})])

    with pytest.raises(Exception, match="no such batch") as caught:
        driver.call("batches.poll", "batch_1")

    assert "NotFoundError" == type(caught.value).__name__


def test_a_helper_that_has_no_time_left_says_how_far_it_came(dual: Dual, waits: list[float]) -> None:
    with pytest.raises(PollTimeoutError) as caught:
        dual([batch("in_progress")]).call("batches.poll", "batch_1", max_wait_seconds=5.0, poll_interval_ms=10_000)

    assert ("in_progress", []) == (caught.value.last.status, waits)


def test_an_async_listener_is_awaited() -> None:
    seen: list[str] = []

    async def listen(value: Any) -> None:
        seen.append(value.status)

    with Driver("async", httpx.MockTransport(lambda _: batch("completed"))) as driver:
        driver.call("batches.poll", "batch_1", on_progress=listen)

    assert ["completed"] == seen


def test_a_helper_looks_like_its_function(dual: Dual) -> None:
    method = dual([]).method("batches.poll")

    assert "poll" == method.__name__
    assert ["batch_id", "keywords"] == list(inspect.signature(method).parameters)
