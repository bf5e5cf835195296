"""`Page` and `AsyncPage`: a list, page by page. `core.pages` decides what the next page is.

Both are made with what sends their calls (a client: anything with `_execute`), the call and its parsed answer.
Imports `core`: `pages`, `dumping`, `call`; the errors.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import Any, Generic, TypeVar

from ..core.calls.call import PageCall
from ..core.decoding import paging as pages
from ..core.plain import Dumped, to_plain
from ..errors import OpenAIError

I = TypeVar("I")  # noqa: E741 (an item; the letter of core.call)


class _Paged(Dumped, Generic[I]):
    """What both pages share: `data` has the decoded items, and every other field of the body is an attribute."""

    data: list[I]

    def __init__(
        self, executor: Any, call: PageCall[I], body: Mapping[str, Any], request_id: str | None = None
    ) -> None:
        self._execute = executor.execute
        self._call, self._body, self._request_id = call, body, request_id
        self.data = [call.item(item) for item in pages.items(body)]

    @property
    def has_more(self) -> bool | None:
        """What the service says of further items; None if it says nothing. See `has_next_page`."""
        return self._body.get("has_more")

    def has_next_page(self) -> bool:
        """Tell whether `get_next_page` has a page to get."""
        return pages.next_call(self._call, self._body) is not None

    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        items = {"data": self.data} if isinstance(self._body.get("data"), list) else {}
        return to_plain({**self._body, **items}, filled=filled)  # type: ignore[no-any-return]  # a dict, as given

    def _next_call(self) -> PageCall[I]:
        call = pages.next_call(self._call, self._body)
        if call is None:
            raise OpenAIError("This is the last page; has_next_page() tells.")
        return call

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and name in self._body:
            return self._body[name]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self) -> str:
        fields = [f"{name}={value!r}" for name, value in self._body.items() if name != "data"]
        return f"{type(self).__name__}({', '.join([f'data=[{len(self.data)} items]', *fields])})"


class Page(_Paged[I]):
    """One page of a list; iterating it walks the items of this page and, fetching them, of all that follow."""

    def get_next_page(self) -> Page[I]:
        """Fetch the page after this one; raises `OpenAIError` if there is none."""
        page: Page[I] = self._execute(self._next_call())
        return page

    def iter_pages(self) -> Iterator[Page[I]]:
        """Yield this page and, fetching them, all that follow."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[I]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_Paged[I]):
    """One page of a list; `async for` walks the items of this page and, fetching them, of all that follow."""

    async def get_next_page(self) -> AsyncPage[I]:
        """Fetch the page after this one; raises `OpenAIError` if there is none."""
        page: AsyncPage[I] = await self._execute(self._next_call())
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[I]]:
        """Yield this page and, fetching them, all that follow."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[I]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class PageRequest(Generic[I]):
    """A list asked for by the async client: await it for its first page, or `async for` over all its items."""

    def __init__(self, executor: Any, call: PageCall[I]) -> None:
        self._execute = executor.execute
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPage[I]]:
        return self._first_page().__await__()

    async def _first_page(self) -> AsyncPage[I]:
        page: AsyncPage[I] = await self._execute(self._call)
        return page

    async def __aiter__(self) -> AsyncIterator[I]:
        async for item in await self:
            yield item
