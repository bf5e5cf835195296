"""Results of many calls: an interruption is never taken for the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator

import pytest

from openai_dual.errors import OpenAIError
from openai_dual.runtime.results import AsyncResults, Results


class Interruption(BaseException):
    pass


def interrupted() -> Generator[int, None, None]:
    yield 1
    raise Interruption


async def ainterrupted() -> AsyncGenerator[int, None]:
    yield 1
    raise Interruption


def test_results_end_where_their_generator_ends() -> None:
    async def numbers() -> AsyncGenerator[int, None]:
        yield 1

    async def read() -> list[int]:
        return [number async for number in AsyncResults(numbers())]

    assert [1] == list(Results(number for number in [1]))
    assert [1] == asyncio.run(read())


def test_an_interruption_is_not_the_end() -> None:
    results = Results(interrupted())
    assert 1 == next(results)
    with pytest.raises(Interruption):
        next(results)
    for _ in range(2):
        with pytest.raises(OpenAIError, match="Interruption interrupted the work"):
            next(results)


def test_an_interruption_is_not_the_end_of_awaited_results() -> None:
    async def read() -> list[str]:
        results, found = AsyncResults(ainterrupted()), []
        for _ in range(4):
            try:
                found.append(str(await anext(results)))
            except (Interruption, OpenAIError) as error:
                found.append(type(error).__name__)
        return found

    assert ["1", "Interruption", "OpenAIError", "OpenAIError"] == asyncio.run(read())


def test_closing_closes_the_generator() -> None:
    closed: list[str] = []

    def numbers() -> Generator[int, None, None]:
        try:
            yield 1
        finally:
            closed.append("sync")

    async def anumbers() -> AsyncGenerator[int, None]:
        try:
            yield 1
        finally:
            closed.append("async")

    async def read() -> None:
        results = AsyncResults(anumbers())
        await anext(results)
        await results.aclose()

    results = Results(numbers())
    next(results)
    results.close()
    asyncio.run(read())

    assert ["sync", "async"] == closed
