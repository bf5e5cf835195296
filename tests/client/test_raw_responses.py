"""Raw and streamed responses: their attributes, their value as other types, and those of helpers.

Covers: responses.attributes, responses.casting, client.recorded, core.decoding.casts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from operator import methodcaller
from types import NoneType
from typing import Annotated, Any, Literal, TypedDict

import httpx
import httpx2
import pydantic
import pytest

import openai_dual
from openai_dual import errors
from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.types import Completion, FileObject
from openai_dual.types.chat import ChatCompletion, ChatCompletionChunk
from tests.support.clients import Driver

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""
Dual = Callable[..., Driver]

ANSWER: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": '{"a":1}'}}],
}
CHUNK = (
    b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":'
    b'[{"index":0,"delta":{"content":"{\\"a\\":1}"},"finish_reason":"stop"}]}\n\n'
)
CHAT: dict[str, Any] = {"model": "m", "messages": []}


class Place(pydantic.BaseModel):
    """What the content of the answer is."""

    a: int


class Shape(TypedDict):
    id: str


def answer(request: httpx.Request) -> httpx.Response:
    """Answer as a chat completion, streamed if the request asks for it."""
    if b'"stream":true' in request.content:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=CHUNK + b"data: [DONE]\n\n")
    return httpx.Response(200, json=ANSWER, headers={"x-request-id": "r1"})


def test_a_raw_response_has_the_official_attributes(dual: Dual) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT))

    assert (200, "r1", "POST", "HTTP/1.1", 0) == (
        raw.status_code, raw.request_id, raw.method, raw.http_version, raw.retries_taken,
    )  # fmt: skip
    assert "https://api.openai.com/v1/chat/completions" == str(raw.url) == str(raw.http_request.url)
    assert raw.http_response.status_code == 200
    assert raw.is_closed is True
    assert timedelta(0) < raw.elapsed < timedelta(minutes=1)
    assert ANSWER == raw.json()
    assert raw.content.decode() == raw.text
    assert "r1" == raw.parse()._request_id
    assert isinstance(raw, openai_dual.LegacyAPIResponse)


def test_a_streamed_response_has_the_official_attributes(dual: Dual) -> None:
    driver = dual(answer)
    opened = driver.client.chat.completions.with_streaming_response.create(**CHAT)
    kept: list[Any] = []

    def look(response: Any) -> Any:
        kept.extend([response, response.is_closed, response.method, str(response.url), response.http_version])
        return response.read()

    body = driver.within(opened, look)
    response, *facts = kept

    assert [False, "POST", "https://api.openai.com/v1/chat/completions", "HTTP/1.1"] == facts or facts[0] is True
    assert httpx.Response(200, json=ANSWER).content == body
    assert response.is_closed
    assert response.elapsed > timedelta(0)
    assert isinstance(response, openai_dual.APIResponse | openai_dual.AsyncAPIResponse)


MODELS: Mapping[Any, Any] = {
    ChatCompletion: "c",
    ChatCompletion | Completion: "c",
    Completion | ChatCompletion: "c",
    Annotated[ChatCompletion, "of chat"]: "c",
    ChatCompletion | None: "c",
}


@pytest.mark.parametrize("to", [*MODELS], ids=str)
def test_a_response_is_parsed_as_a_model(dual: Dual, to: Any) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT))
    found = raw.parse(to=to)

    assert (ChatCompletion, "c", "r1") == (type(found), found.id, found._request_id)
    assert found is raw.parse(to=to)
    assert found is not raw.parse()


@pytest.mark.parametrize("to", [dict, dict[str, object], object, Any, Shape, Mapping[str, Any], Literal["c"]], ids=str)
def test_a_response_is_parsed_as_json(dual: Dual, to: Any) -> None:
    driver = dual(answer)

    assert ANSWER == driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT)).parse(to=to)


@pytest.mark.parametrize(
    ("to", "body", "value"),
    [
        (str, b"caf\xc3\xa9", "café"),
        (bytes, b"\xff", b"\xff"),
        (int, b"7", 7),
        (float, b"1.5", 1.5),
        (bool, b"true", True),
        (bool, b"no", False),
        (NoneType, b"x", None),
    ],
    ids=str,
)
def test_a_response_is_parsed_as_a_plain_value(dual: Dual, to: Any, body: bytes, value: Any) -> None:
    driver = dual(lambda _: httpx.Response(200, content=body))

    assert value == driver.finish(driver.client.get.raw("/x")).parse(to=to)
    assert value == driver.call("get", "/x", cast_to=to)


def test_a_response_is_given_as_that_of_either_library(dual: Dual) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT))

    for library in (httpx, httpx2):
        found = raw.parse(to=library.Response)
        assert isinstance(found, library.Response)
        assert (ANSWER, "r1", "POST") == (found.json(), found.headers["x-request-id"], found.request.method)


def test_a_response_is_given_as_binary_content(dual: Dual) -> None:
    driver = dual(
        lambda _: httpx.Response(200, content=b"one\ntwo", headers={"content-type": "text/plain; charset=ascii"})
    )
    found = driver.call("get", "/x", cast_to=openai_dual.HttpxBinaryResponseContent)

    assert isinstance(found, BinaryContent)
    assert (b"one\ntwo", ["one", "two"], "ascii", "ascii") == (
        found.read(), list(found.iter_lines()), found.encoding, found.charset_encoding,
    )  # fmt: skip


def test_binary_content_is_made_of_a_response() -> None:
    response = httpx.Response(200, content=b'{"a":1.5}')
    for made in (BinaryContent(response), BinaryContent(response=response)):
        assert (b'{"a":1.5}', response, {"a": "1.5"}) == (made.content, made.response, made.json(parse_float=str))
    assert None is BinaryContent(b"x").charset_encoding


def test_pydantic_classes_are_checked_leniently(dual: Dual) -> None:
    class Other(pydantic.BaseModel):
        missing: int

    class Fitting(pydantic.BaseModel):
        id: str

    driver = dual(answer)
    assert Fitting(id="c") == driver.call("get", "/x", cast_to=Fitting)
    assert "Other" == type(driver.call("get", "/x", cast_to=Other)).__name__
    assert Fitting(id="c") == driver.call("get", "/x", cast_to=Other | Fitting)
    listing = dual(lambda _: httpx.Response(200, json=[{"id": "a"}, {"id": "b"}]))
    assert [Fitting(id="a"), Fitting(id="b")] == listing.call("get", "/x", cast_to=list[Fitting])
    assert ["a", "b"] == [each.id for each in listing.call("get", "/x", cast_to=list[FileObject])]
    with pytest.raises(errors.APIResponseValidationError, match="does not fit"):
        listing.call("get", "/x", cast_to=Fitting)


def test_what_is_no_number_is_refused(dual: Dual) -> None:
    driver = dual(lambda _: httpx.Response(200, content=b"seven"))
    with pytest.raises(errors.DeserializationError, match="Expected int, got 'seven'"):
        driver.call("get", "/x", cast_to=int)


@pytest.mark.parametrize("to", [complex, "str", 5, openai_dual.Stream])
def test_a_type_that_no_response_is_is_refused(dual: Dual, to: Any) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT))
    if to is openai_dual.Stream:
        raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT, stream=True))
        to = ChatCompletionChunk
    with pytest.raises(errors.InvalidParameterError, match=r"^to: expected"):
        raw.parse(to=to)


def test_a_stream_is_parsed_as_another_stream(dual: Dual) -> None:
    driver = dual(answer)
    cls = openai_dual.Stream if driver.kind == "sync" else openai_dual.AsyncStream
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT, stream=True))

    assert ["c"] == [chunk["id"] for chunk in driver.events(raw.parse(to=cls[dict[str, Any]]))]


def test_a_stream_is_read_from_a_raw_response(dual: Dual) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.create(**CHAT, stream=True))
    stream = raw.parse()

    assert stream is raw.parse()
    assert ["c"] == [chunk.id for chunk in driver.events(stream)]


def test_typed_completions_have_raw_responses(dual: Dual) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.parse(**CHAT, response_format=Place))

    assert ("r1", Place(a=1), Place(a=1)) == (raw.request_id, raw.parse().parsed, raw.parse().choices[0].message.parsed)
    assert ANSWER == raw.parse(to=dict)
    opened = driver.client.chat.completions.with_streaming_response.parse(**CHAT, response_format=Place)
    assert Place(a=1) == driver.within(opened, lambda response: response.parse()).parsed
    opened = driver.client.chat.completions.with_streaming_response.parse(**CHAT, response_format=Place)
    assert httpx.Response(200, json=ANSWER).content == driver.within(opened, lambda response: response.read())


def test_what_the_only_response_is_not_is_raised_by_parse(dual: Dual) -> None:
    cut = {**ANSWER, "choices": [{**ANSWER["choices"][0], "finish_reason": "length"}]}
    driver = dual(lambda _: httpx.Response(200, json=cut, headers={"x-request-id": "r2"}))
    raw = driver.finish(driver.client.chat.completions.with_raw_response.parse(**CHAT, response_format=Place))

    assert "r2" == raw.request_id
    with pytest.raises(openai_dual.LengthFinishReasonError):
        raw.parse()
    assert "length" == raw.parse(to=ChatCompletion).choices[0].finish_reason


def test_errors_of_sending_are_raised_at_once(dual: Dual) -> None:
    driver = dual(lambda _: httpx.Response(404, json={"error": {"message": "no"}}))
    with pytest.raises(openai_dual.NotFoundError):
        driver.finish(driver.client.chat.completions.with_raw_response.parse(**CHAT, response_format=Place))


def test_accumulating_streams_have_raw_responses(dual: Dual) -> None:
    driver = dual(answer)
    raw = driver.finish(driver.client.chat.completions.with_raw_response.stream(**CHAT, response_format=Place))
    final = driver.finish(raw.parse().get_final_completion())

    assert ("POST", Place(a=1)) == (raw.method, final.parsed)
    opened = driver.client.chat.completions.with_streaming_response.stream(**CHAT)

    def kinds(response: Any) -> Any:
        return response.parse()

    async def read(stream: Any) -> list[str]:
        return [event.type async for event in await stream]

    if driver.kind == "async":
        found = driver.within(opened, lambda response: read(response.parse()))
    else:
        found = driver.within(opened, lambda response: [event.type for event in kinds(response)])
    assert ["chunk", "content.delta", "content.done"] == found


@pytest.mark.usefixtures("waits")
def test_polling_helpers_have_the_last_response(dual: Dual) -> None:
    states = iter(["in_progress", "in_progress", "completed"])
    seen: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append(f"{request.method} {request.url.path}")
        body = {"id": "f", "object": "vector_store.file", "status": next(states), "vector_store_id": "v"}
        return httpx.Response(200, json=body, headers={"x-request-id": f"r{len(seen)}"})

    driver = dual(serve)
    method = driver.client.vector_stores.files.with_raw_response.create_and_poll
    raw = driver.finish(method(file_id="f", vector_store_id="v"))

    assert ("r3", "completed", "completed") == (raw.request_id, raw.parse().status, raw.parse(to=dict)["status"])
    assert 3 == len(seen)


@pytest.mark.usefixtures("waits")
def test_a_poll_that_takes_too_long_raises_at_once(dual: Dual) -> None:
    body = {"id": "f", "object": "vector_store.file", "status": "in_progress", "vector_store_id": "v"}
    driver = dual(lambda _: httpx.Response(200, json=body))
    with pytest.raises(openai_dual.PollTimeoutError):
        driver.finish(
            driver.client.vector_stores.files.with_raw_response.poll("f", vector_store_id="v", max_wait_seconds=5)
        )


def test_a_body_that_was_read_in_chunks_is_not_read_again(dual: Dual) -> None:
    driver = dual(lambda _: httpx.Response(200, stream=Once()))

    def twice(response: Any) -> Any:
        driver_chunks = response.iter_bytes()
        return again(response, driver_chunks) if hasattr(driver_chunks, "__anext__") else sagain(response)

    def sagain(response: Any) -> Any:
        list(response.iter_bytes())
        return response.read()

    async def again(response: Any, chunks: Any) -> Any:
        _ = [chunk async for chunk in chunks]
        return await response.read()

    opened = driver.client.with_streaming_response.files.content("f")
    with pytest.raises(openai_dual.StreamAlreadyConsumed):
        driver.within(opened, twice)


class Once(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is not in memory."""

    def __iter__(self) -> Any:
        yield b"abc"

    async def __aiter__(self) -> Any:
        yield b"abc"


def test_a_body_is_written_to_a_file(dual: Dual, tmp_path: Any) -> None:
    driver = dual(lambda _: httpx.Response(200, content=b"abc"))
    for name in ("write_to_file", "stream_to_file"):
        opened = driver.client.with_streaming_response.files.content("f")
        driver.within(opened, methodcaller(name, tmp_path / name))
        assert b"abc" == (tmp_path / name).read_bytes()
