"""`Page` and `AsyncPage`: a list, page by page. `core.decoding.paging` decides what the next page is.

Iterators over items and pages are objects, not generators: if fetching a page is cancelled or interrupted, the next
step fetches it again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from copy import copy, deepcopy
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar, cast

from ..core.calls.call import DEFAULTS, Operation, PageCall, PageKind
from ..core.decoding import paging
from ..core.decoding.decoders import kept
from ..core.plain import Dumped, Entry
from ..errors import OpenAIError
from ..runtime.tracebacks import aleaving, leaving
from .stream_source import END

if TYPE_CHECKING:
    from typing import Self

I = TypeVar("I")  # noqa: E741 (an item; the letter of core.call)

CURSORS = frozenset({"first_id", "last_id", "next", "object"})
"""Fields of lists that pages have as None where the service leaves them out."""


OTHER_NAMES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dict", "model_fields", "model_extra", "model_fields_set"), "call `to_dict()`"),
    "json": "call `to_json()`",
    **dict.fromkeys(("copy", "model_copy"), "call `copy.copy`"),
    **dict.fromkeys(("model_validate", "parse_obj", "model_json_schema"), "use the class of the items"),
}
"""Names that pages of the official package have as pydantic models, with what to do."""


def _cannot_fetch(_: PageCall[Any]) -> Any:
    raise OpenAIError(
        "This page was loaded from a pickle, or made by hand: it has no client to fetch the next page with."
    )


class PageInfo(NamedTuple):
    """What asks for the next page: query parameters. `url` and `json` are None: no list here needs them."""

    params: dict[str, str]
    url: None = None
    json: None = None


NO_CALL: Final = PageCall[Any](Operation("a page without a request", "GET", ""), kept, "", page="single")
"""The call of pages that a program makes itself."""


class BasePage(Dumped, Generic[I]):
    """What both pages share: `data` has the decoded items, and every other field of the body is an attribute."""

    data: list[I]
    kind: ClassVar[PageKind] = "single"
    """Where a page of the class has the cursor of the next one."""

    def __init__(
        self,
        executor: Any = None,
        call: PageCall[I] | None = None,
        body: Mapping[str, Any] | None = None,
        request_id: str | None = None,
        **fields: Any,
    ) -> None:
        """Make a page of the *body* of a response; a program makes one of its *fields*, without a next page."""
        self._execute = _cannot_fetch if executor is None else executor.execute
        self._call: PageCall[I] = call or cast("PageCall[I]", NO_CALL)
        self._body, self._request_id = fields if body is None else body, request_id
        self.data = [self._call.item(item) for item in paging.items(self._body)]

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **fields: Any) -> Self:
        """Make a page of its fields, as pydantic names this."""
        return cls(**fields)

    model_construct = construct

    @property
    def has_more(self) -> bool | None:
        """Whether the service says that there are further items; None if it does not say. See `has_next_page`."""
        return self._body.get("has_more")

    @cached_property
    def _following(self) -> PageCall[I] | None:
        return paging.next_call(self._call, self._body)

    def has_next_page(self) -> bool:
        """Tell whether `get_next_page` has a page to get. Raises `OpenAIError` if the pages lead in a circle."""
        return self._following is not None

    def next_page_info(self) -> PageInfo | None:
        """Return the query parameters that ask for the next page; None if there is none."""
        following = self._following
        if following is None:
            return None
        name = paging.parameter(following.page)
        return PageInfo({name: dict(following.query)[name]})

    def _entries(self) -> Iterator[Entry]:
        for name, value in self._body.items():
            yield Entry(name, name, self.data if name == "data" and isinstance(value, list) else value)

    def _next_call(self) -> PageCall[I]:
        if self._following is None:
            raise OpenAIError("This is the last page; has_next_page() tells.")
        return self._following

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        page = copy(self)  # with the same client
        vars(page).update(_body=deepcopy(self._body, memo), data=deepcopy(self.data, memo))
        return page

    def __getstate__(self) -> dict[str, Any]:
        """Return the state for a pickle: without the client, and without decoders, which cannot be pickled."""
        call = self._call.replace(decode=kept, item=kept, options=DEFAULTS)
        state = {name: value for name, value in vars(self).items() if name != "_following"}  # has decoders as well
        return state | {"_execute": _cannot_fetch, "_call": call}

    def __copy__(self) -> Self:
        page = object.__new__(type(self))
        vars(page).update(vars(self))
        return page

    def __getattr__(self, name: str) -> Any:
        if name in CURSORS:
            return self._body.get(name)
        if not name.startswith("_") and name in self._body:
            return self._body[name]
        instead = f"; instead: {OTHER_NAMES[name]}" if name in OTHER_NAMES else ""
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{instead}")

    def __repr__(self) -> str:
        fields = {"data": self.data} | {name: value for name, value in self._body.items() if name != "data"}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields.items())})"


class Page(BasePage[I]):
    """One page of a list; iterating over it yields the items of this page and, fetching them, of all that follow."""

    @leaving
    def get_next_page(self) -> Page[I]:
        """Fetch the page after this one; raises `OpenAIError` if there is none."""
        page: Page[I] = self._execute(self._next_call())
        return page

    def iter_pages(self) -> Iterator[Page[I]]:
        """Yield this page and, fetching them, all that follow."""
        return _Pages(self)

    def __iter__(self) -> Iterator[I]:
        return _Items(self)


class _Pages(Generic[I]):
    def __init__(self, first: Page[I]) -> None:
        self._page, self._is_first = first, True

    def __iter__(self) -> Self:
        return self

    @leaving
    def __next__(self) -> Page[I]:
        if self._is_first:
            self._is_first = False
        elif self._page.has_next_page():
            self._page = self._page.get_next_page()
        else:
            raise StopIteration
        return self._page


class _Items(Generic[I]):
    def __init__(self, first: Page[I]) -> None:
        self._pages, self._items = _Pages(first), iter(list[I]())

    def __iter__(self) -> Self:
        return self

    @leaving
    def __next__(self) -> I:
        while (item := next(self._items, END)) is END:
            self._items = iter(next(self._pages).data)
        return cast("I", item)


class AsyncPage(BasePage[I]):
    """One page of a list; `async for` yields the items of this page and, fetching them, of all that follow."""

    @aleaving
    async def get_next_page(self) -> AsyncPage[I]:
        """Fetch the page after this one; raises `OpenAIError` if there is none."""
        page: AsyncPage[I] = await self._execute(self._next_call())
        return page

    def iter_pages(self) -> AsyncIterator[AsyncPage[I]]:
        """Yield this page and, fetching them, all that follow."""
        return _AsyncPages(self)

    def __aiter__(self) -> AsyncIterator[I]:
        return _AsyncItems(_AsyncPages(self))


class PageRequest(Generic[I]):
    """The request of a list by the async client: await it for its first page, or `async for` over all its items."""

    def __init__(self, executor: Any, call: PageCall[I]) -> None:
        self._execute = executor.execute
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPage[I]]:
        return self._first_page().__await__()

    async def _first_page(self) -> AsyncPage[I]:
        page: AsyncPage[I] = await self._execute(self._call)
        return page

    def __aiter__(self) -> AsyncIterator[I]:
        return _AsyncItems(_AsyncPages(self))


class _AsyncPages(Generic[I]):
    def __init__(self, first: AsyncPage[I] | PageRequest[I]) -> None:
        self._first: AsyncPage[I] | PageRequest[I] | None = first
        self._page: AsyncPage[I]

    def __aiter__(self) -> Self:
        return self

    @aleaving
    async def __anext__(self) -> AsyncPage[I]:
        if (first := self._first) is not None:
            self._page = await first if isinstance(first, PageRequest) else first
            self._first = None
        elif self._page.has_next_page():
            self._page = await self._page.get_next_page()
        else:
            raise StopAsyncIteration
        return self._page


class _AsyncItems(Generic[I]):
    def __init__(self, pages: _AsyncPages[I]) -> None:
        self._pages, self._items = pages, iter(list[I]())

    def __aiter__(self) -> Self:
        return self

    @aleaving
    async def __anext__(self) -> I:
        while (item := next(self._items, END)) is END:
            self._items = iter((await anext(self._pages)).data)
        return cast("I", item)
