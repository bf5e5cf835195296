"""Lists, page by page and item by item, with both clients.

Covers: responses.pages, responses.page_kinds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from openai_dual import pagination
from openai_dual.errors import APIResponseValidationError, OpenAIError
from openai_dual.responses.pages import AsyncPage, Page
from tests.support.clients import KINDS, Driver, Kind

FIRST = {"object": "list", "data": [{"id": "f1"}, {"id": "f2"}], "has_more": True, "first_id": "f1"}
SECOND = {"object": "list", "data": [{"id": "f3"}], "has_more": True}
LAST: dict[str, Any] = {"object": "list", "data": [{"id": "f4"}], "has_more": False}
PAGES: dict[str | None, Any] = {None: FIRST, "f2": SECOND, "f3": LAST}


class Service:
    """Serve the page that `after` asks for; record the queries."""

    def __init__(self, pages: dict[str | None, Any]) -> None:
        self._pages = pages
        self.queries: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.queries.append(request.url.query.decode())
        body = self._pages[request.url.params.get("after")]
        return httpx.Response(200, json=body, headers={"x-request-id": f"req_{len(self.queries)}"})


@pytest.fixture(params=KINDS)
def opened(request: pytest.FixtureRequest) -> Iterator[Callable[[Service], Driver]]:
    drivers: list[Driver] = []

    def open_driver(service: Service) -> Driver:
        kind: Kind = request.param
        drivers.append(Driver(kind, httpx.MockTransport(service)))
        return drivers[-1].__enter__()

    yield open_driver
    for driver in drivers:
        driver.__exit__(None, None, None)


Opened = Callable[[Service], Driver]


def test_a_page_has_its_items_and_the_other_fields_of_the_body(opened: Opened) -> None:
    page = opened(Service(PAGES)).call("files.list", limit=2)
    assert ["f1", "f2"] == [item.id for item in page.data]
    assert "FileObject" == type(page.data[0]).__name__
    assert "list" == page.object
    assert "f1" == page.first_id
    assert page.has_more is True
    assert "req_1" == page._request_id
    assert FIRST == page.to_dict()
    fields = "data=[FileObject(id='f1'), FileObject(id='f2')], object='list', has_more=True, first_id='f1'"
    assert f"{type(page).__name__}({fields})" == repr(page)
    with pytest.raises(AttributeError, match="no attribute 'total'"):
        _ = page.total


def test_cursors_that_the_service_leaves_out_are_none(opened: Opened) -> None:
    page = opened(Service({None: {"data": []}})).call("files.list")

    assert (None, None, None, None) == (page.first_id, page.last_id, page.next, page.object)


def test_a_page_is_dumped_like_any_response(opened: Opened) -> None:
    page = opened(Service({None: LAST})).call("files.list")
    absent = {"created_at": None, "status": None}
    assert absent.items() <= page.model_dump()["data"][0].items()
    assert LAST == page.model_dump(mode="json", exclude_unset=True) == page.model_dump(exclude_none=True)
    assert '{"object":"list","data":[{"id":"f4"}],"has_more":false}' == page.to_json(indent=None)
    assert page.to_json(indent=None) == page.model_dump_json(exclude_unset=True)
    page.data[0].id = "changed"
    assert "changed" == page.to_dict()["data"][0]["id"]


def test_iterating_a_page_yields_the_items_of_all_pages(opened: Opened) -> None:
    service = Service(PAGES)
    driver = opened(service)
    assert ["f1", "f2", "f3", "f4"] == [item.id for item in driver.items(driver.call("files.list", limit=2))]
    assert ["limit=2", "limit=2&after=f2", "limit=2&after=f3"] == service.queries


def test_pages_can_be_iterated(opened: Opened) -> None:
    driver = opened(Service(PAGES))
    page = driver.call("files.list")
    assert [2, 1, 1] == [len(each.data) for each in driver.items(page.iter_pages())]
    second = driver.finish(page.get_next_page())
    assert (SECOND, "req_4") == (second.to_dict(), second._request_id)
    last = driver.finish(second.get_next_page())
    assert (True, False) == (second.has_next_page(), last.has_next_page())
    with pytest.raises(OpenAIError, match="last page"):
        driver.finish(last.get_next_page())


def test_breaking_the_loop_fetches_no_further_page() -> None:
    service = Service(PAGES)
    with Driver("sync", httpx.MockTransport(service)) as driver:
        assert "f1" == next(iter(driver.call("files.list"))).id
    assert 1 == len(service.queries)


def test_the_async_list_can_be_awaited_or_iterated() -> None:
    service = Service(PAGES)
    with Driver("async", httpx.MockTransport(service)) as driver:
        request = driver.client.files.list()
        assert [] == service.queries
        assert ["f1", "f2", "f3", "f4"] == [item.id for item in driver.items(request)]
        assert isinstance(driver.finish(request), AsyncPage)


def test_a_page_followed_by_itself_raises(opened: Opened) -> None:
    driver = opened(Service({None: FIRST, "f2": FIRST}))
    with pytest.raises(OpenAIError, match="was read before"):
        driver.items(driver.call("files.list"))


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": []}])
def test_a_page_without_items_is_empty(opened: Opened, body: dict[str, Any]) -> None:
    driver = opened(Service({None: body}))
    page = driver.call("files.list")
    assert [] == page.data
    assert page.has_next_page() is False
    assert body == page.to_dict()
    assert [] == driver.items(page)


@pytest.mark.parametrize("body", [[], "text", 3, None])
def test_a_response_that_is_not_a_page_raises_a_typed_error(opened: Opened, body: Any) -> None:
    with pytest.raises(APIResponseValidationError):
        opened(Service({None: body})).call("files.list")


@pytest.mark.parametrize(
    ("method", "arguments", "pages"),
    [
        ("models.list", [], {None: {"data": [{"id": "a"}], "has_more": True}}),
        ("videos.list", [], {None: {"data": [{"id": "a"}], "has_more": True, "last_id": "z"}, "z": {"data": []}}),
        ("admin.organization.roles.list", [], {None: {"data": [{"id": "a"}], "next": "n"}, "n": {"data": []}}),
        ("responses.input_items.list", ["resp_1"], {None: {"data": [{"id": "a"}]}, "a": {"data": []}}),
    ],
)
def test_every_kind_of_list_finds_its_next_page(
    opened: Opened, method: str, arguments: list[str], pages: dict[str | None, Any]
) -> None:
    service = Service(pages)
    driver = opened(service)
    assert 1 == len(driver.items(driver.call(method, *arguments)))
    assert [key or "" for key in pages] == [query.removeprefix("after=") for query in service.queries]


@pytest.mark.parametrize(
    ("method", "arguments", "cls", "info"),
    [
        ("files.list", [], "CursorPage", {"after": "b"}),
        ("models.list", [], "Page", None),
        ("conversations.items.list", ["c"], "ConversationCursorPage", {"after": "z"}),
        ("beta.agents.environments.files.list", ["e"], "TokenPage", {"page": "n"}),
    ],
)
def test_pages_have_the_official_classes(
    opened: Opened, method: str, arguments: list[str], cls: str, info: dict[str, str] | None
) -> None:
    body = {"object": "list", "data": [{"id": "b"}], "has_more": True, "last_id": "z", "next": "n", "next_page": "n"}
    pages: Any = lambda _: httpx.Response(200, json=body)  # noqa: E731 (a service of one page)
    driver = opened(pages)
    page = driver.call(method, *arguments)
    expected = getattr(pagination, ("Sync" if driver.kind == "sync" else "Async") + cls)

    assert expected is type(page)
    assert isinstance(page, Page | AsyncPage)
    found = page.next_page_info()
    assert info == (None if found is None else found.params)


def test_a_page_can_be_made_by_hand() -> None:
    cls: Any = pagination.SyncCursorPage
    page = cls(data=[1, 2], has_more=False)

    assert ([1, 2], [1, 2], False, False) == (page.data, list(page), page.has_more, page.has_next_page())
    assert "SyncCursorPage(data=[1, 2], has_more=False)" == repr(page)
    assert None is page.next_page_info()
    with pytest.raises(OpenAIError):
        page.get_next_page()
    assert [1] == cls.construct(data=[1]).data
    with pytest.raises(AttributeError, match="instead: call `to_dict"):
        _ = page.dict


class Interruption(BaseException):
    pass


@pytest.mark.parametrize("interruption", [Interruption, asyncio.CancelledError])
def test_an_interrupted_fetch_is_made_again(opened: Opened, interruption: type[BaseException]) -> None:
    service = Service(PAGES)
    answers = iter([service, service, None, service])

    def interrupted(request: httpx.Request) -> httpx.Response:
        answer = next(answers)
        if answer is None:
            raise interruption
        return answer(request)

    driver = opened(interrupted)  # type: ignore[arg-type]  # any handler will do
    items = driver.iterator(driver.call("files.list"))
    found = [item.id for item in driver.take(items, 3)]
    with pytest.raises(interruption):
        driver.take(items, 1)

    assert ["f1", "f2", "f3", "f4"] == [*found, *(item.id for item in driver.items(items))]
