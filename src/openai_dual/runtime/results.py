"""Iterators over the results of many calls that never end in silence.

A generator that is interrupted, by a cancellation or by an exception of a signal handler, is over: its next step would
look like the end of the results. These iterators raise an error instead.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import OpenAIError

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class Results(Generic[T]):
    """The results that a generator yields. Closing it, or dropping it, stops the work that has not started."""

    _lost = ""

    def __init__(self, results: Generator[T, None, None]) -> None:
        self._results = results

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        _check(self._lost)
        try:
            return next(self._results)
        except StopIteration:
            raise
        except BaseException as error:
            self._lost = type(error).__name__
            raise

    def close(self) -> None:
        """Stop the work that has not started, and wait for the rest."""
        self._results.close()


class AsyncResults(Generic[T]):
    """The results that an async generator yields. Closing it, or dropping it, cancels the work."""

    _lost = ""

    def __init__(self, results: AsyncGenerator[T, Any]) -> None:
        self._results = results

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        _check(self._lost)
        try:
            return await anext(self._results)
        except StopAsyncIteration:
            raise
        except BaseException as error:
            self._lost = type(error).__name__
            raise

    async def aclose(self) -> None:
        """Cancel the work that has not finished."""
        await self._results.aclose()


def flat(batches: Generator[Iterable[T], None, None]) -> Generator[T, None, None]:
    """Yield the results of all *batches*; closing this closes them."""
    with closing(batches):
        for batch in batches:
            yield from batch


async def aflat(batches: AsyncGenerator[Iterable[T], Any]) -> AsyncGenerator[T, None]:
    """Yield the results of all *batches*; closing this closes them."""
    async with aclosing(batches):
        async for batch in batches:
            for result in batch:
                yield result


def _check(lost: str) -> None:
    if lost:
        raise OpenAIError(f"There are no further results: {lost} interrupted the work.")
