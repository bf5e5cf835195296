"""One interface for both clients, so that one test body tests both.

`Driver("sync" | "async", ...)` owns an `OpenAI` or an `AsyncOpenAI`; `call` finds a method by its dotted name and
returns its finished result, `events` and `items` read a stream or a list to its end.
"""

from __future__ import annotations

import asyncio
import inspect
from functools import reduce
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import httpx

from openai_dual import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Self

Kind: TypeAlias = Literal["sync", "async"]
KINDS: tuple[Kind, ...] = ("sync", "async")
MAKERS: Mapping[Kind, Any] = {"sync": OpenAI, "async": AsyncOpenAI}


class Driver:
    """One client of either kind; awaits its results if necessary."""

    def __init__(
        self,
        kind: Kind,
        transport: httpx.MockTransport | None = None,
        *,
        library: str = "httpx",
        loop: Any = None,
        makers: Mapping[Kind, Any] = MAKERS,
        **options: Any,
    ) -> None:
        self.kind = kind
        self._runner = asyncio.Runner(loop_factory=loop)
        given: dict[str, Any] = {"api_key": "key-of-the-user", "admin_api_key": "key-of-the-admin", "max_retries": 0}
        if transport is not None:
            given["http_client"] = _http_client(kind, transport, library)
        self.client: Any = makers[kind](**given | options)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.finish(self.client.close())
        self._runner.close()

    def method(self, name: str) -> Any:
        """Find a method of the facade by its dotted name, such as `chat.completions.create`."""
        return reduce(getattr, name.split("."), self.client)

    def call(self, name: str, /, *args: Any, **keywords: Any) -> Any:
        return self.finish(self.method(name)(*args, **keywords))

    def finish(self, result: Any) -> Any:
        """Await *result* if it is awaitable."""
        return self._runner.run(_wait(result)) if inspect.isawaitable(result) else result

    def events(self, stream: Any) -> list[Any]:
        """Read *stream* to its end."""
        return self._runner.run(_collect(stream)) if hasattr(stream, "__aiter__") else list(stream)

    items = events
    """Return the items of all pages, from a page."""

    def take(self, iterator: Any, count: int) -> list[Any]:
        """Return the next *count* items of an iterator."""

        async def read() -> list[Any]:
            return [await anext(iterator) for _ in range(count)]

        if hasattr(iterator, "__anext__"):
            return self._runner.run(read())
        return [next(iterator) for _ in range(count)]

    def iterator(self, iterable: Any) -> Any:
        """Return the iterator that a loop over *iterable* uses."""
        return aiter(iterable) if hasattr(iterable, "__aiter__") else iter(iterable)

    def within(self, manager: Any, then: Callable[[Any], Any] = lambda stream: stream.until_done()) -> Any:
        """Enter the block of *manager*, call *then* with the entered value, and return the awaited result."""

        async def enter() -> Any:
            async with manager as entered:
                result = then(entered)
                return await result if inspect.isawaitable(result) else result

        if hasattr(manager, "__aenter__"):
            return self._runner.run(enter())
        with manager as entered:
            return then(entered)

    def accumulated(self, manager: Any, final: str) -> tuple[list[Any], Any]:
        """Read the events of a stream in its block; return them, and the result of its method *final*."""

        async def read(stream: Any) -> tuple[list[Any], Any]:
            return [event async for event in stream], await getattr(stream, final)()

        if hasattr(manager, "__aenter__"):
            found: tuple[list[Any], Any] = self.within(manager, read)
            return found
        with manager as stream:
            return list(stream), getattr(stream, final)()


def _http_client(kind: Kind, transport: httpx.MockTransport, library: str) -> Any:
    if library == "httpx2":
        from tests.support.httpx2_mock import httpx2_client  # few tests need httpx2

        return httpx2_client(kind, transport.handler)
    return httpx.Client(transport=transport) if kind == "sync" else httpx.AsyncClient(transport=transport)


async def _wait(result: Awaitable[Any]) -> Any:
    return await result


async def _collect(stream: AsyncIterable[Any]) -> list[Any]:
    return [event async for event in stream]
