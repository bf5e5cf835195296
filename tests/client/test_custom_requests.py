"""The verbs of a client with the arguments of the official package: bodies, options, streams, lists.

Covers: binding.final_options, responses.own_streams.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import httpx
import httpx2
import pytest

import openai_dual
from openai_dual import InvalidParameterError, errors, pagination
from openai_dual.binding.final_options import FinalRequestOptions
from openai_dual.dropin.functions import make_request_options
from openai_dual.types import FileObject
from openai_dual.types.chat import ChatCompletion, ChatCompletionChunk
from tests.support.clients import Driver

Dual = Callable[..., Driver]
T = TypeVar("T")
CHUNK = (
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":'
    b'[{"index":0,"delta":{"content":"hi"},"finish_reason":"stop"}]}\n\n'
)
EVENTS = CHUNK + b"data: [DONE]\n\n"


class Service:
    """Record requests; respond with a stream, a page or an object."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        if request.url.path.endswith(("/stream", "/chat/completions")):
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=EVENTS)
        if request.url.path.endswith("/list"):
            more = "after" not in request.url.params
            return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}, {"id": "b"}], "has_more": more})
        return httpx.Response(200, json={"id": "c", "object": "chat.completion"}, headers={"x-request-id": "r"})


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def driver(dual: Dual, service: Service) -> Driver:
    return dual(service)


def test_options_are_settings_of_the_call(driver: Driver, service: Service) -> None:
    options = make_request_options(
        extra_headers={"X-Mine": "1"}, extra_query={"q": "2"}, extra_body={"b": 2}, idempotency_key="key", timeout=3
    )
    found = driver.call("post", "/x", cast_to=ChatCompletion, body={"a": 1}, options=options)

    assert ("c", "r") == (found.id, found._request_id)
    assert (b'{"a":1,"b":2}', "1", "key", b"q=2") == (
        service.last.content, service.last.headers["x-mine"], service.last.headers["idempotency-key"],
        service.last.url.query,
    )  # fmt: skip
    assert 3 == service.last.extensions["timeout"]["read"]


def test_our_settings_override_options(driver: Driver, service: Service) -> None:
    options = {"params": {"q": 1, "r": 2}, "timeout": 3, "headers": {"X-Mine": openai_dual.omit}}
    driver.call("get", "/x", query={"q": 3}, options=options, timeout=4)

    assert {"q": "3", "r": "2"} == dict(service.last.url.params)
    assert 4 == service.last.extensions["timeout"]["read"]


@pytest.mark.parametrize(
    ("options", "message"),
    [({"header": {}}, "no option 'header'"), ({"follow_redirects": False}, "redirects are followed")],
)
def test_options_that_cannot_be_used_are_refused(driver: Driver, options: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidParameterError, match=message):
        driver.call("get", "/x", options=options)


def test_options_choose_the_key(driver: Driver, service: Service) -> None:
    driver.call("get", "/x", options={"security": {"admin_api_key_auth": True}})

    assert "Bearer key-of-the-admin" == service.last.headers["authorization"]


@pytest.mark.parametrize(
    "make", [lambda: b"raw", lambda: "raw", lambda: io.BytesIO(b"raw"), lambda: iter([b"r", b"aw"])]
)
def test_content_is_the_body(driver: Driver, service: Service, make: Callable[[], Any]) -> None:
    driver.call("post", "/x", content=make(), options={"headers": {"Content-Type": "text/plain"}})

    assert (b"raw", "text/plain") == (service.last.content, service.last.headers["content-type"])


def test_content_has_the_official_type_by_default(driver: Driver, service: Service) -> None:
    driver.call("put", "/x", content=b"{}")

    assert "application/json" == service.last.headers["content-type"]
    with pytest.raises(InvalidParameterError, match=r"^body: expected nothing beside content"):
        driver.call("put", "/x", content=b"{}", body={"a": 1})


@pytest.mark.parametrize("files", [{"file": b"one", "other": ("n.txt", b"two")}, [("file", b"one"), ("file", b"two")]])
def test_files_are_parts_of_a_form(driver: Driver, service: Service, files: Any) -> None:
    driver.call("post", "/x", body={"a": 1, "tags": ["x"]}, files=files)
    parts = [part for part in service.last.content.split(b"\r\n") if part.startswith(b"Content-Disposition")]

    assert service.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert [b'name="a"', b'name="tags[]"', b'name="file"'] == [part.split(b"; ")[1] for part in parts[:3]]
    assert b'name="file"' in parts[3] or b'name="other"; filename="n.txt"' in parts[3]


@pytest.mark.parametrize(("body", "files"), [([1], {"file": b"x"}), ({}, {"file": "text"})])
def test_forms_that_cannot_be_sent_are_refused(driver: Driver, body: Any, files: Any) -> None:
    with pytest.raises(InvalidParameterError):
        driver.call("post", "/x", body=body, files=files)


def test_no_body_is_none(driver: Driver, service: Service) -> None:
    driver.call("post", "/x", body=None)

    assert (b"", None) == (service.last.content, service.last.headers.get("content-type"))


@pytest.mark.parametrize("value", ["true", "stream"])
def test_a_header_asks_for_the_response(driver: Driver, value: str) -> None:
    header = {"X-Stainless-Raw-Response": value}
    for keywords in ({"options": {"headers": header}}, {"extra_headers": header}):
        found: Any = driver.call("get", "/x", cast_to=ChatCompletion, **keywords)
        kind = (
            openai_dual.LegacyAPIResponse if value == "true" else openai_dual.APIResponse | openai_dual.AsyncAPIResponse
        )
        assert isinstance(found, kind)
        shown: Any = found
        assert "c" == driver.finish(shown.parse()).id
        driver.finish(shown.close() if value == "stream" else None)


def test_a_stream_has_events_of_the_type(driver: Driver) -> None:
    cls = openai_dual.Stream if driver.kind == "sync" else openai_dual.AsyncStream
    for keywords in ({"cast_to": ChatCompletionChunk}, {"cast_to": object, "stream_cls": cls[ChatCompletionChunk]}):
        stream = driver.call("post", "/stream", body={"stream": True}, stream=True, **keywords)
        assert isinstance(stream, cls)
        assert [(ChatCompletionChunk, "c")] == [(type(chunk), chunk.id) for chunk in driver.events(stream)]
    assert ["c"] == [chunk["id"] for chunk in driver.events(driver.call("get", "/stream", stream=True))]
    with pytest.raises(InvalidParameterError, match="the type of an event"):
        driver.call("get", "/stream", cast_to=bytes, stream=True)


def test_a_stream_of_chat_says_that_it_was_cut(dual: Dual) -> None:
    cut = CHUNK.replace(b'"stop"', b"null")
    driver = dual(lambda _: httpx.Response(200, headers={"content-type": "text/event-stream"}, content=cut))
    stream = driver.call("post", "/chat/completions", cast_to=ChatCompletionChunk, body={}, stream=True)

    with pytest.raises(openai_dual.StreamInterrupted):
        driver.events(stream)


class Words(openai_dual.Stream[ChatCompletionChunk]):
    """A stream of texts."""

    def __stream__(self) -> Iterator[Any]:
        for chunk in super().__stream__():
            yield chunk.choices[0].delta.content


class AsyncWords(openai_dual.AsyncStream[ChatCompletionChunk]):
    """A stream of texts."""

    async def __stream__(self) -> Any:
        async for chunk in super().__stream__():
            yield chunk.choices[0].delta.content


def test_a_class_of_streams_changes_what_is_yielded(driver: Driver) -> None:
    cls = Words if driver.kind == "sync" else AsyncWords
    stream = driver.call("post", "/stream", cast_to=object, stream=True, stream_cls=cls)

    assert cls is type(stream)
    assert ["hi"] == driver.events(stream)
    driver.finish(stream.close())


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_a_stream_is_made_over_a_response(driver: Driver, library: Any) -> None:
    cls = openai_dual.Stream if driver.kind == "sync" else openai_dual.AsyncStream
    response = library.Response(200, headers={"content-type": "text/event-stream"}, content=EVENTS)
    stream: Any = cls(cast_to=ChatCompletionChunk, response=response, client=driver.client)

    assert ["hi"] == [chunk.choices[0].delta.content for chunk in driver.events(stream)]
    assert (True, 200) == (stream.is_complete, stream.response.status_code)


def test_errors_in_a_stream_over_a_response_are_ours(driver: Driver) -> None:
    cls = openai_dual.Stream if driver.kind == "sync" else openai_dual.AsyncStream
    response = httpx.Response(
        200, content=CHUNK + b'data: {"error":{"message":"overloaded","type":"server_error"}}\n\n'
    )
    stream: Any = cls(cast_to=ChatCompletionChunk, response=response, client=None)

    with pytest.raises(errors.APIError, match="overloaded"):
        driver.events(stream)


class Mocked(openai_dual.Stream[Any]):
    """As the tests of frameworks mock a stream."""

    def __init__(self, items: list[Any], **keywords: Any) -> None:
        super().__init__(**keywords)
        self.items = items

    def __stream__(self) -> Iterator[Any]:
        yield from self.items


def test_a_stream_without_a_response_is_for_mocks() -> None:
    stream = Mocked([1, 2], cast_to=None, response=None, client=None)

    assert [1, 2] == list(stream)
    with stream as entered:
        assert [] == list(entered)
    assert "without a response" in repr(stream)
    assert None is openai_dual.AsyncStream(cast_to=None, response=None, client=None).response


def test_lists_are_read_page_by_page(driver: Driver, service: Service) -> None:
    page = pagination.SyncCursorPage if driver.kind == "sync" else pagination.AsyncCursorPage
    found = driver.call(
        "get_api_list", "/list", model=FileObject, page=page[FileObject], options={"params": {"limit": 2}}
    )

    assert isinstance(found, page)
    assert ["a", "b", "a", "b"] == [item.id for item in driver.items(found)]
    assert [{"limit": "2"}, {"limit": "2", "after": "b"}] == [dict(each.url.params) for each in service.requests]
    with pytest.raises(InvalidParameterError, match=r"^page: expected a class of pages"):
        driver.call("get_api_list", "/list", model=FileObject, page=list)


def test_a_final_request_is_sent(driver: Driver, service: Service) -> None:
    given: Mapping[str, Any] = {"method": "post", "url": "/x", "json_data": {"a": 1}, "params": {"q": 1}}
    for options in (FinalRequestOptions(**given), FinalRequestOptions.construct(**given, headers={"X-Mine": "1"})):
        assert "c" == driver.call("request", ChatCompletion, options).id
        assert (b'{"a":1}', b"q=1") == (service.last.content, service.last.url.query)
    assert "1" == service.last.headers["x-mine"]
    raw = FinalRequestOptions(**given, headers={"X-Stainless-Raw-Response": "true"})
    assert isinstance(driver.call("request", ChatCompletion, raw), openai_dual.LegacyAPIResponse)
    assert (5, 2) == (raw.get_max_retries(5), FinalRequestOptions(**given, max_retries=2).get_max_retries(5))
    assert "a" not in repr(raw).replace("max_retries", "").partition("json_data")[2]


def test_a_final_request_streams(driver: Driver) -> None:
    options = FinalRequestOptions(method="post", url="/stream", json_data={"stream": True})
    stream = driver.call("request", ChatCompletionChunk, options, stream=True)

    assert ["c"] == [chunk.id for chunk in driver.events(stream)]


def test_a_parser_is_called_with_the_value(driver: Driver) -> None:
    assert "c" == driver.call("get", "/x", cast_to=ChatCompletion, options={"post_parser": lambda value: value.id})
