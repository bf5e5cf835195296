from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from openai_dual.core.workflows.steps import Workflow
from openai_dual.runtime.feeding import afed


def part(value: Any) -> Workflow[Any]:
    return value
    yield


async def follow(workflow: Workflow[Any]) -> Any:
    try:
        next(workflow)
    except StopIteration as stop:
        value = stop.value
    if isinstance(value, asyncio.Event):
        await value.wait()
        return "late"
    if isinstance(value, Exception):
        raise value
    return value


async def source(*values: Any) -> AsyncIterator[Workflow[Any]]:
    for value in values:
        await asyncio.sleep(0)
        yield part(value)


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("at_once", [1, 2, 50])
def test_all_workflows_are_run(at_once: int, ordered: bool) -> None:
    async def run() -> list[Any]:
        return [each async for each in afed(source(*range(20)), follow, at_once, ordered=ordered)]

    assert list(range(20)) == sorted(asyncio.run(run()))


def test_results_come_while_the_next_one_is_awaited() -> None:
    async def run() -> list[Any]:
        came = asyncio.Event()

        async def slow() -> AsyncIterator[Workflow[Any]]:
            yield part("first")
            await came.wait()
            yield part("second")

        found = []
        async for each in afed(slow(), follow, 4, ordered=False):
            found.append(each)
            came.set()
        return found

    assert ["first", "second"] == asyncio.run(run())


def test_ordered_results_wait_for_those_before() -> None:
    async def run() -> list[Any]:
        gate = asyncio.Event()

        async def gated() -> AsyncIterator[Workflow[Any]]:
            yield part(gate)
            yield part("next")
            gate.set()

        return [each async for each in afed(gated(), follow, 2, ordered=True)]

    assert ["late", "next"] == asyncio.run(run())


def test_a_failure_ends_the_rest_and_closes_the_source() -> None:
    async def run() -> bool:
        closed = []

        async def endless() -> AsyncIterator[Workflow[Any]]:
            try:
                yield part(asyncio.Event())
                yield part(ValueError("x"))
                await asyncio.sleep(3600)
            finally:
                closed.append(True)

        with pytest.raises(ValueError, match="x"):
            async for _ in afed(endless(), follow, 4, ordered=False):
                pass
        return bool(closed)

    assert asyncio.run(run())


def test_a_source_that_fails_is_an_error() -> None:
    async def run() -> None:
        async def failing() -> AsyncIterator[Workflow[Any]]:
            yield part(1)
            raise KeyError("gone")

        async for _ in afed(failing(), follow, 4, ordered=False):
            pass

    with pytest.raises(KeyError):
        asyncio.run(run())
